import { toSearch } from "@standpoint/charts/params";
import { frameCode, scriptCode } from "./embed-code";
import type { SharePart } from "./share-parts";
import type { Sharing } from "./sharing";

/** @returns the ways to put a chart into a page */
export function webPart(of: Sharing): SharePart {
  const [intro, ...copyables] = of.frozen ? frozenCodes(of, of.frozen) : liveCodes(of);
  return { id: "web", name: of.words.say("sharePart.web"), intro, copyables, downloads: [] };
}

type Codes = readonly [intro: string, ...copyables: SharePart["copyables"]];

function liveCodes({ origin, chart, view, size, title, page, words: { say } }: Sharing): Codes {
  const search = toSearch(view);
  const still = { src: `${origin}/embed/${chart}${search}`, title, size };
  const live = `${still.src}${search ? "&" : "?"}interactive=1`;
  return [
    say("shareIntro.web"),
    {
      label: say("shareWhat.script"),
      text: scriptCode(origin, live, still),
      hint: say("shareWhat.scriptHint"),
    },
    { label: say("shareWhat.liveFrame"), text: frameCode({ ...still, src: live }) },
    { label: say("shareWhat.stillFrame"), text: frameCode(still), hint: say("shareWhat.noScript") },
    { label: say("shareWhat.link"), text: page, hint: say("shareWhat.linkHint") },
  ];
}

function frozenCodes({ chart, size, title, words: { say } }: Sharing, address: string): Codes {
  return [
    say("shareIntro.webFrozen"),
    { label: say("shareWhat.frozenFrame"), text: frameCode({ src: `${address}/embed/${chart}`, title, size }) },
    { label: say("shareWhat.link"), text: address },
  ];
}
