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
  const alt = firstSentence(of.description);
  const picture = fileAddress(of, of.extensions.includes("png") ? "png" : "svg");
  return {
    id: "image",
    name: "Image",
    intro: "Pictures of the day shown. Where you place one, place the words for those who cannot see it as well.",
    copyables: [
      { label: "Words in place of the picture, short", text: alt },
      { label: "Words in place of the picture, whole", text: of.description },
      { label: "HTML", text: imageCode(picture, alt, of.pictureSize) },
      { label: "Markdown", text: `![${alt.replaceAll("]", "\\]")}](${picture})` },
    ],
    downloads: downloads(of, [
      ["png", "PNG"],
      ["png", "PNG, twice as fine", { scale: 2 }],
      ["png", "PNG, four times as fine", { scale: 4 }],
      ["svg", "SVG"],
    ]),
  };
}

function documents(of: Sharing): SharePart {
  const paths: Partial<View> = of.extensions.includes("pdf") ? { text: "paths" } : {};
  return {
    id: "document",
    name: "Document",
    intro:
      "Word, PowerPoint, LibreOffice and InDesign keep the SVG as a drawing; where the typeface is missing, take the one with text as paths. LaTeX takes the PDF. The print theme stays readable in grey.",
    copyables: [
      {
        label: "LaTeX",
        text: `\\begin{figure}\n  \\includegraphics[width=\\linewidth]{${of.chart}.pdf}\n  \\caption{${of.title.replace(/[&%$#_]/g, "\\$&")}~\\cite{${citationKey(of.citation)}}}\n\\end{figure}`,
      },
    ],
    downloads: downloads(of, [
      ["pdf", "PDF, vectors"],
      ["pdf", "PDF for print", { theme: "print" }],
      ["svg", "SVG"],
      ...("text" in paths ? ([["svg", "SVG, text as paths", paths]] as const) : []),
      ["png", "PNG, three times as fine", { scale: 3 }],
    ]),
  };
}

function data(of: Sharing): SharePart {
  return {
    id: "data",
    name: "Data",
    intro: "The rows behind the picture, each with its quote and source. CC BY 4.0.",
    copyables: [{ label: "Address of the rows as JSON", text: fileAddress(of, "json") }],
    downloads: downloads(of, [
      ["csv", "CSV"],
      ["xlsx", "XLSX"],
      ["json", "JSON"],
      ["meta.json", "What it is, as JSON"],
    ]),
  };
}

function cite({ citation }: Sharing): SharePart {
  return {
    id: "cite",
    name: "Cite",
    intro: citation.frozen
      ? "Names the frozen version, which never changes."
      : "Names the day, since the same chart says something else on another. Frozen, the address shows the same for ever.",
    copyables: [
      { label: "Text", text: citeAsText(citation) },
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
