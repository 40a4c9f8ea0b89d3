import { weigh } from "./weigh";

/** kB after brotli that each may weigh. */
const BUDGETS = { staticScript: 0, map: 30, interactive: 55 } as const;

export type Ours = { readonly name: string; readonly kilobytes: number; readonly budget: number | null };

/** Weighs what a reader of an embed loads from a site, in all. */
export async function weighOurs(origin: string): Promise<Ours[]> {
  const textOf = async (path: string) => {
    const answer = await fetch(origin + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
  const still = await textOf("/embed/stance-map");
  const scripts = [...still.matchAll(/<script[\s\S]*?<\/script>/gi)].map(([script]) => script);
  const moving = await textOf("/embed/stance-map?interactive=1");
  // Drawn for one width, then for that of the reader's frame: the dearest way that it can go.
  const again = await textOf("/embed/stance-map?interactive=drawing&width=360");
  return [
    { name: "static embed, its scripts", kilobytes: weigh(...scripts), budget: BUDGETS.staticScript },
    { name: "static embed, all of it", kilobytes: weigh(still), budget: null },
    { name: "map of Europe, SVG", kilobytes: weigh(await textOf("/charts/stance-map.svg")), budget: BUDGETS.map },
    {
      name: "interactive embed, its scripts",
      kilobytes: weigh(
        ...[...moving.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gi)].map(([, script]) => script ?? ""),
      ),
      budget: null,
    },
    { name: "interactive embed, all of it", kilobytes: weigh(moving, again), budget: BUDGETS.interactive },
  ];
}
