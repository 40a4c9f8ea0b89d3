import { coverage } from "@standpoint/db";
import { database } from "../../../server/database";

export const dynamic = "force-dynamic";

const LONGEST_WAIT_MS = 5000;

/** 200 only when the database answers a real question in time, else 503. */
export async function GET(): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the database does not answer")), LONGEST_WAIT_MS);
  });
  try {
    const { articles } = await Promise.race([database().then(coverage), late]);
    return Response.json({ status: "ok", articles }, { headers: { "Cache-Control": "no-store" } });
  } catch (error) {
    console.error("health:", error);
    return Response.json(
      { status: "unavailable", reason: "The database does not answer." },
      { status: 503, headers: { "Cache-Control": "no-store" } },
    );
  } finally {
    clearTimeout(timer);
  }
}
