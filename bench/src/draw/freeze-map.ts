/** @returns the hash of a frozen map, and the tag of its SVG */
export async function freezeMap(origin: string): Promise<{ hash: string; tag: string }> {
  const answer = await fetch(`${origin}/frozen`, {
    method: "POST",
    body: JSON.stringify({ chart: "stance-map", on: "2025-03-27", known: "2025-03-27" }),
    headers: { "content-type": "application/json" },
  });
  if (!answer.ok) throw new Error(`nothing was frozen: ${answer.status} ${await answer.text()}`);
  const { hash } = (await answer.json()) as { hash: string };
  const file = await fetch(`${origin}/frozen/${hash}/stance-map.svg`);
  return { hash, tag: file.headers.get("etag") ?? "" };
}
