import { english } from "@standpoint/words/english";
import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { repaintStanceMap, StanceMap, type StanceMapDatum, stanceMapCss } from "../../src/charts/stance-map";
import { cssTheme } from "../../src/theme";
import { labels } from "../examples/labels";
import { positions } from "../examples/stances";

const draw = (data: readonly StanceMapDatum[], on: string) => {
  const chart = (
    <StanceMap
      data={data}
      on={on}
      width={820}
      theme={cssTheme}
      labels={labels}
      href={(h) => `?country=${h}`}
      title={false}
    />
  );
  const { document } = parseHTML(`<html><body>${renderToStaticMarkup(chart)}</body></html>`);
  return document.querySelector("svg") as unknown as Element;
};

/** What a reader is told; colours follow from `data-stance` by the sheet. */
const told = (svg: Element) => ({
  holders: [...svg.querySelectorAll("a[data-country]")].map((link) => [
    link.getAttribute("data-country"),
    link.getAttribute("data-stance"),
    link.getAttribute("data-contested"),
    link.getAttribute("aria-label"),
    link.querySelector("title")?.textContent,
    link.querySelector(".glyph")?.getAttribute("d"),
  ]),
  contested: [...svg.querySelectorAll(".contested[data-holder]")]
    .filter((mark) => !mark.hasAttribute("display"))
    .map((mark) => mark.getAttribute("data-holder")),
  counts: [...svg.querySelectorAll(".count")].map((count) => count.textContent),
  name: svg.querySelector("title")?.textContent,
  text: svg.querySelector("desc")?.textContent,
  notes: [...svg.children].filter((child) => child.tagName.toLowerCase() === "text").map((line) => line.textContent),
});

it("turns one day's map into another's", () => {
  const later = positions.map((row) =>
    row.holder === "POL"
      ? { ...row, stance: "supports" as const, contested: true }
      : row.holder === "DEU"
        ? { ...row, contested: false }
        : row,
  );
  const svg = draw(positions, "2025-06-01");
  const wanted = told(draw(later, "2026-02-21"));
  expect(told(svg)).not.toEqual(wanted);
  repaintStanceMap(svg, { data: later, on: "2026-02-21", labels, words: english });
  expect(told(svg)).toEqual(wanted);
}, 60_000);

it("has a paint for every standing in the sheet", () => {
  for (const standing of ["supports", "open", "uncommitted", "declines", "opposes", "no_data"])
    expect(stanceMapCss("m")).toContain(`#m a[data-stance="${standing}"] .shape { fill: `);
});
