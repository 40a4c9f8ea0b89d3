import { expect, test } from "@playwright/test";

/** What cannot be answered, by its address, with the status that says so. */
const REFUSED: readonly (readonly [address: string, status: number])[] = [
  ["/charts/pie.svg", 404],
  ["/charts/stance-map.gif", 404],
  ["/charts/stance-map.svg?on=yesterday", 400],
  ["/charts/stance-map.svg?country=QQQ", 404],
  ["/charts/country-history.csv", 400],
  ["/charts/proposal-timeline.png?width=4000&scale=4&from=2020-01-01", 400],
  ["/embed/pie", 404],
  ["/embed/stance-map?stance=maybe", 400],
  ["/og/stance-map.jpg", 404],
  ["/data/nothing.csv", 404],
  ["/schemas/nothing.json", 404],
  ["/changes.atom?country=QQQ", 404],
  ["/changes.json?known=never", 400],
  [`/frozen/${"0".repeat(64)}`, 404],
  [`/frozen/${"0".repeat(64)}/embed/stance-map`, 404],
  ["/share/country-history", 400],
  ["/?tier=tabloid", 400],
];

for (const lang of ["nl", "fr", "de", "uk"]) {
  test(`every refusal is told in the language of its address: ${lang}`, async ({ request }) => {
    for (const [address, status] of REFUSED) {
      const inEnglish = await request.get(address);
      const asked = await request.get(`${address}${address.includes("?") ? "&" : "?"}lang=${lang}`);
      expect([address, inEnglish.status(), asked.status()]).toEqual([address, status, status]);
      const words = await asked.text();
      expect(words, address).not.toBe(await inEnglish.text());
      expect(words, address).not.toMatch(/\b(There|This|cannot|smaller|allows|Ask|alone)\b/);
    }
  });
}
