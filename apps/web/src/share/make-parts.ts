import { citationKey, citeAsBibtex, citeAsCsl, citeAsRis, citeAsText } from "@standpoint/charts/cite";
import { toSearch, type View } from "@standpoint/charts/params";
import { imageCode } from "./embed-code";
import { firstSentence } from "./first-sentence";
import type { Download, SharePart } from "./share-parts";
import type { Sharing } from "./sharing";
import { webPart } from "./web-part";

const fileAddress = ({ origin, chart, view, days, frozen }: Sharing, extension: string, change: Partial<View> = {}) =>
  frozen
    ? `${frozen}/${chart}.${extension}`
    : `${origin}/charts/${chart}.${extension}${toSearch({ ...view, ...days, ...change })}`;

/** What was frozen has one form of each file. */
function downloads(of: Sharing, wanted: readonly (readonly [string, string, Partial<View>?])[]): Download[] {
  return wanted
    .filter(([extension, , change]) => of.extensions.includes(extension) && !(of.frozen && change))
    .map(([extension, label, change]) => ({ label, href: fileAddress(of, extension, change) }));
}

function image(of: Sharing): SharePart {
  const { say } = of.words;
  const alt = firstSentence(of.description);
  const picture = fileAddress(of, of.extensions.includes("png") ? "png" : "svg");
  return {
    id: "image",
    name: say("sharePart.image"),
    intro: say("shareIntro.image"),
    copyables: [
      { label: say("shareWhat.altShort"), text: alt },
      { label: say("shareWhat.altWhole"), text: of.description },
      { label: "HTML", text: imageCode(picture, alt, of.pictureSize) },
      { label: "Markdown", text: `![${alt.replaceAll("]", "\\]")}](${picture})` },
    ],
    downloads: downloads(of, [
      ["png", "PNG"],
      ["png", say("shareWhat.pngTwice"), { scale: 2 }],
      ["png", say("shareWhat.pngFour"), { scale: 4 }],
      ["svg", "SVG"],
    ]),
  };
}

function documents(of: Sharing): SharePart {
  const { say } = of.words;
  const paths: Partial<View> = of.extensions.includes("pdf") ? { text: "paths" } : {};
  return {
    id: "document",
    name: say("sharePart.document"),
    intro: say("shareIntro.document"),
    copyables: [
      {
        label: "LaTeX",
        text: `\\begin{figure}\n  \\includegraphics[width=\\linewidth]{${of.chart}.pdf}\n  \\caption{${of.title.replace(/[&%$#_]/g, "\\$&")}~\\cite{${citationKey(of.citation)}}}\n\\end{figure}`,
      },
    ],
    downloads: downloads(of, [
      ["pdf", say("shareWhat.pdf")],
      ["pdf", say("shareWhat.pdfPrint"), { theme: "print" }],
      ["svg", "SVG"],
      ...("text" in paths ? ([["svg", say("shareWhat.svgPaths"), paths]] as const) : []),
      ["png", say("shareWhat.pngThrice"), { scale: 3 }],
    ]),
  };
}

function data(of: Sharing): SharePart {
  const { say } = of.words;
  return {
    id: "data",
    name: say("sharePart.data"),
    intro: say("shareIntro.data"),
    copyables: [{ label: say("shareWhat.jsonAddress"), text: fileAddress(of, "json") }],
    downloads: downloads(of, [
      ["csv", "CSV"],
      ["xlsx", "XLSX"],
      ["json", "JSON"],
      ["meta.json", say("shareWhat.meta")],
    ]),
  };
}

function cite({ citation, words }: Sharing): SharePart {
  const { say } = words;
  return {
    id: "cite",
    name: say("sharePart.cite"),
    intro: citation.frozen ? say("shareIntro.citeFrozen") : say("shareIntro.cite"),
    copyables: [
      { label: say("shareWhat.text"), text: citeAsText(citation, words) },
      { label: "BibTeX", text: citeAsBibtex(citation) },
      { label: "RIS", text: citeAsRis(citation) },
      { label: "CSL-JSON", text: citeAsCsl(citation) },
    ],
    downloads: [],
  };
}

/** @returns every way to take a chart along, in the order of the tabs */
export function makeParts(of: Sharing): readonly SharePart[] {
  return [webPart(of), image(of), documents(of), data(of), cite(of)];
}
