import { DEFAULT_VIEW } from "@standpoint/charts/params";
import { describe, expect, it } from "vitest";
import { previewImage } from "../../src/server/preview-image";
import { previewTags } from "../../src/share/preview-tags";

const view = { ...DEFAULT_VIEW, on: "2025-03-27", theme: "dark" as const, width: 360 };

describe("previewImage", () => {
  it("shows the state of the view in the size of previews, whatever the width of the page's drawing", () => {
    expect(previewImage("stance-map", view, "A")).toMatchObject({ width: 1200, height: 628, alt: "A" });
    const url = new URL(previewImage("stance-map", view, "A")?.url ?? "");
    expect(url.pathname + url.search).toBe("/og/stance-map.png?on=2025-03-27&theme=dark");
  });

  it("fits into a box, and is none where the box is too small", () => {
    const small = previewImage("force-sizes", view, "A", { width: 480, height: 200 });
    expect(small).toMatchObject({ width: 382, height: 200 });
    expect(small?.url).toContain("width=382");
    expect(previewImage("force-sizes", view, "A", { width: 150 })).toBeNull();
    expect(previewImage("force-sizes", view, "A", { height: 90 })).toBeNull();
  });
});

describe("previewTags", () => {
  it("tells all of an image or nothing", () => {
    const page = { url: "https://standpoint.example/", title: "T", description: "D" };
    const names = (image: Parameters<typeof previewTags>[0]["image"]) =>
      previewTags({ ...page, image }).flatMap(([tag]) => (/image|twitter/.test(tag) ? [tag] : []));
    expect(names(null)).toEqual([]);
    expect(names(previewImage("stance-map", view, "A"))).toHaveLength(6);
  });
});
