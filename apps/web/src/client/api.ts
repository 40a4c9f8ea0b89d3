import { createTRPCClient, httpLink } from "@trpc/client";
import type { Root } from "../server/root";

/** Typed by the server, ours by a few kilobytes: no cache library stands between. */
export const api = createTRPCClient<Root>({ links: [httpLink({ url: "/api/trpc" })] });
