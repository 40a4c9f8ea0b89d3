import type { IncomingMessage, RequestListener } from "node:http";
import { env } from "../env";
import { answerWriter } from "../write/write-door";
import { clientAddress } from "./client-address";
import { log } from "./log";
import { overLimit } from "./rate-limit";

/** Takes articles in. What reads and stores them is loaded when the first one comes: most sites never have a writer. */
export const writer: RequestListener = (request, response) =>
  void answerWriter(request, response, { token: env.token, limit, store, log });

const limit = async ({ socket, headers }: IncomingMessage): Promise<number | null> => {
  if (!env.rateLimits) return null;
  const forwarded = headers["x-forwarded-for"];
  const client = clientAddress(socket.remoteAddress ?? null, String(forwarded ?? ""), env.trustedProxies);
  return overLimit(client, { limit: "write", points: 1 });
};

const store: Parameters<typeof answerWriter>[2]["store"] = async (posted) => {
  const { storeOne } = await import("../write/store-one");
  return storeOne(posted);
};
