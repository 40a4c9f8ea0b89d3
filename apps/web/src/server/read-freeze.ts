import "server-only";

/** Bytes of a request to freeze: a view's parameters are far shorter. */
const MOST_BYTES = 16_000;

export type FreezeRequest =
  | { readonly parameters: URLSearchParams }
  | { readonly status: number; readonly words: string };

/** Reads what is to be frozen: a form, or a JSON object of texts; `chart` names the chart, the rest are its parameters. */
export async function readFreeze(request: Request): Promise<FreezeRequest> {
  const text = await bodyOf(request);
  if (text === null) return { status: 413, words: `A request to freeze has at most ${MOST_BYTES} bytes.` };
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("application/x-www-form-urlencoded")) return { parameters: new URLSearchParams(text) };
  if (!type.startsWith("application/json"))
    return { status: 415, words: "Send a form (application/x-www-form-urlencoded) or JSON (application/json)." };
  const given = parsed(text);
  if (given === null)
    return {
      status: 400,
      words: 'Send one JSON object of texts, for example {"chart": "stance-map", "on": "2025-03-27"}.',
    };
  return { parameters: new URLSearchParams(given) };
}

/** @returns the body; null where it is too long, without reading the rest of it */
async function bodyOf(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parsed(text: string): Record<string, string> | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    return Object.values(value).every((each) => typeof each === "string") ? (value as Record<string, string>) : null;
  } catch {
    return null;
  }
}
