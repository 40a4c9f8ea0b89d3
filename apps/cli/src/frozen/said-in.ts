/** @returns the texts that stand under a name, however deep in the rows of a view, each once and in order */
export function saidIn(rows: unknown, name: "claimId" | "extractor"): string[] {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (part === null || typeof part !== "object") return;
    const said = (part as Readonly<Record<string, unknown>>)[name];
    if (typeof said === "string") found.add(said);
    for (const inside of Object.values(part)) look(inside);
  };
  look(rows);
  return [...found].sort();
}
