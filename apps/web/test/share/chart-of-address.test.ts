import { describe, expect, it } from "vitest";
import { chartOfAddress } from "../../src/share/chart-of-address";

const CHARTS = ["stance-map", "proposal-timeline", "force-sizes"];
const of = (path: string, charts = CHARTS) =>
  chartOfAddress(`https://standpoint.example${path}`, "standpoint.example", charts);

describe("chartOfAddress", () => {
  it("knows the pages, embeds, files and share pages of a chart", () => {
    for (const path of ["/", "/?country=FRA", "/countries", "/embed/stance-map", "/charts/stance-map.meta.json"])
      expect(of(path)).toMatchObject({ chart: "stance-map", interactive: false });
    expect(of("/proposals/")).toMatchObject({ chart: "proposal-timeline" });
    expect(of("/share/force-sizes?axis=log")).toMatchObject({ chart: "force-sizes", view: { axis: "log" } });
    expect(of("/embed/force-sizes?interactive=1")).toMatchObject({ interactive: true });
  });

  it("takes a country's page for its history where that is published, else for the map with it chosen", () => {
    expect(of("/countries/FRA")).toMatchObject({ chart: "stance-map", view: { country: ["FRA"] } });
    expect(of("/countries/FRA", [...CHARTS, "country-history"])).toMatchObject({ chart: "country-history" });
  });

  it("knows a frozen view by its page, its embed and its files", () => {
    const hash = "0a".repeat(32);
    for (const path of ["", "/embed/stance-map", "/stance-map.png"])
      expect(of(`/frozen/${hash}${path}`)).toEqual({ frozen: hash });
    expect(of("/frozen/0a0a")).toMatchObject({ status: 404 });
  });

  it("refuses other sites, other schemes and what is no address", () => {
    for (const text of ["https://elsewhere.example/", "ftp://standpoint.example/", "standpoint", ""])
      expect(chartOfAddress(text, "standpoint.example", CHARTS)).toMatchObject({ status: 404 });
  });

  it("refuses pages without a chart, and says what is wrong with a parameter", () => {
    expect(of("/method")).toMatchObject({ status: 404 });
    expect(of("/embed/pie")).toMatchObject({ status: 404 });
    expect(of("/?on=yesterday")).toMatchObject({ status: 400 });
  });
});
