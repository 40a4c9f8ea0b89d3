import { toSearch } from "@standpoint/charts/params";
import { frameCode, scriptCode } from "./embed-code";
import type { SharePart } from "./share-parts";
import type { Sharing } from "./sharing";

/** @returns the ways to put a chart into a page */
export function webPart(of: Sharing): SharePart {
  const [intro, ...copyables] = of.frozen ? frozenCodes(of, of.frozen) : liveCodes(of);
  return { id: "web", name: "Web", intro, copyables, downloads: [] };
}

type Codes = readonly [intro: string, ...copyables: SharePart["copyables"]];

function liveCodes({ origin, chart, view, size, title, page }: Sharing): Codes {
  const search = toSearch(view);
  const still = { src: `${origin}/embed/${chart}${search}`, title, size };
  const live = `${still.src}${search ? "&" : "?"}interactive=1`;
  return [
    "These show the newest data, unless a day is chosen. They set no cookie and load nothing from elsewhere.",
    {
      label: "Interactive, by one line of script",
      text: scriptCode(origin, live, still),
      hint: "Takes the height that it needs. Where scripts are off, the static chart stands in its place.",
    },
    { label: "Interactive, as a frame", text: frameCode({ ...still, src: live }) },
    { label: "Static, as a frame", text: frameCode(still), hint: "No script at all." },
    { label: "Link", text: page, hint: "Editors that know oEmbed turn it into the chart by themselves." },
  ];
}

function frozenCodes({ chart, size, title }: Sharing, address: string): Codes {
  return [
    "The picture stays as it was frozen. Where newer data exist, a line above it says so and what changed. It sets no cookie, loads nothing from elsewhere and has no script.",
    { label: "Frozen, as a frame", text: frameCode({ src: `${address}/embed/${chart}`, title, size }) },
    { label: "Link", text: address },
  ];
}
