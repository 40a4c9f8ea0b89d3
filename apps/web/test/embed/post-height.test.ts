import { describe, expect, it } from "vitest";
import { heightMessages } from "../../src/embed/post-height";

describe("heightMessages", () => {
  it("says one height in four dialects", () => {
    expect(heightMessages("stance-map", 620, 701, "https://standpoint.example/embed/stance-map")).toEqual([
      { "datawrapper-height": { "stance-map": 701 } },
      { sentinel: "amp", type: "embed-size", height: 701 },
      '{"src":"https://standpoint.example/embed/stance-map","context":"iframe.resize","height":701}',
      { type: "iframe-resized", width: 620, height: 701 },
    ]);
  });
});
