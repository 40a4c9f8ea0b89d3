import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { database } from "../../../../server/database";
import { root } from "../../../../server/root";

export const dynamic = "force-dynamic";

const answer = (request: Request) =>
  fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: root,
    createContext: async () => ({ db: await database() }),
    onError: ({ error, path }) => {
      if (error.code === "INTERNAL_SERVER_ERROR") console.error(`trpc ${path ?? ""}:`, error.cause ?? error);
    },
  });

export { answer as GET, answer as POST };
