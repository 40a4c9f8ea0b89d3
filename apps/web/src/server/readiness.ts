import { coverage } from "@standpoint/db";
import { database } from "./database";
import { log } from "./log";

const LONGEST_WAIT_MS = 5000;

/** 200 only when the database answers a real question in time, else 503: whoever shares out readers leaves this one out. */
export async function answerReadiness(): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the database does not answer")), LONGEST_WAIT_MS);
  });
  try {
    const { articles } = await Promise.race([database().then(coverage), late]);
    return Response.json({ status: "ok", live: true, ready: true, articles }, { headers });
  } catch (error) {
    log.warn({ err: error }, "not ready");
    const reason = "The database does not answer.";
    return Response.json({ status: "unavailable", live: true, ready: false, reason }, { status: 503, headers });
  } finally {
    clearTimeout(timer);
  }
}

/** 200 as long as the process answers at all, whatever becomes of the database: only a dead one is to be restarted. */
export function answerLiveness(): Response {
  return Response.json({ status: "ok", live: true }, { headers });
}

const headers = { "Cache-Control": "no-store" };
