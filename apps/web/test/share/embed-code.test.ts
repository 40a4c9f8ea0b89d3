import { describe, expect, it } from "vitest";
import { frameCode, imageCode, scriptCode } from "../../src/share/embed-code";

const framed = {
  src: "https://standpoint.example/embed/stance-map?on=2025-03-27&country=FRA",
  title: 'Who "backs" <it>?',
  size: { width: 760, height: 862 },
};

describe("frameCode", () => {
  it("is one frame with title, size and ratio, its texts escaped", () => {
    expect(frameCode(framed)).toBe(
      '<iframe src="https://standpoint.example/embed/stance-map?on=2025-03-27&amp;country=FRA" title="Who &quot;backs&quot; &lt;it&gt;?" width="760" height="862" style="width:100%;max-width:760px;height:auto;aspect-ratio:760/862;border:0" loading="lazy" allow="web-share; clipboard-write"></iframe>',
    );
  });
});

describe("scriptCode", () => {
  it("is one line, with the frame for those without scripts", () => {
    const code = scriptCode("https://standpoint.example", `${framed.src}&interactive=1`, framed);
    expect(code).toMatch(
      /^<script async src="https:\/\/standpoint.example\/embed\/loader.js" [^>]*><\/script><noscript>/,
    );
    expect(code).toContain(frameCode(framed));
    expect(code).not.toContain("\n");
  });
});

describe("imageCode", () => {
  it("carries the alternative text", () => {
    expect(imageCode("https://a.example/x.png?a=1&b=2", 'A "b"', { width: 10, height: 5 })).toContain(
      'src="https://a.example/x.png?a=1&amp;b=2" alt="A &quot;b&quot;" width="10" height="5"',
    );
  });
});
