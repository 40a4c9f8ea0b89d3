import "server-only";
import {
  CHARTS,
  contentOf,
  EXTENSIONS,
  type Opened,
  type Publication,
  sizeOf,
  TooLargeToFreeze,
  toSvg,
} from "@standpoint/charts";
import { citationOf } from "@standpoint/charts/cite";
import { today } from "@standpoint/charts/day";
import { toSearch, type View } from "@standpoint/charts/params";
import { type Database, type FrozenView, frozenView } from "@standpoint/db";
import { lightTheme } from "@standpoint/ui/theme";
import { wordsIn } from "@standpoint/words";
import { notFound, redirect } from "next/navigation";
import { env } from "../env";
import { frameSize, type Size } from "../share/frame-size";
import { makeParts } from "../share/make-parts";
import type { SharePart, Version } from "../share/share-parts";
import { database } from "./database";
import { embedFrame } from "./embed-frame";
import { CAPTION_RATIO, EMBED_WIDTH } from "./embed-page";
import { openFrozen } from "./open-frozen";

/** All that a share page shows. */
export type Shared = {
  readonly opened: Opened;
  /** The live view, to which a frozen one leads back. */
  readonly view: View;
  readonly version: Version;
  /** The address of the preview, and its size. */
  readonly preview: string;
  readonly size: Size;
  /** Where the chart stands on the site. */
  readonly path: string;
  readonly parts: readonly SharePart[];
};

const frozenPath = (hash: string) => `/frozen/${hash}`;

/** @returns what a chart weighs and says in this view, and every way to take it along; of the frozen view where one is named */
export async function loadShare(name: string, view: View, frozen: string | undefined): Promise<Shared> {
  const chart = CHARTS.get(name) ?? notFound();
  const db = await database();
  if (frozen !== undefined) return loadFrozen(db, chart, view, frozen);
  if (chart.refuse(view)) notFound();
  return loadLive(db, chart, view);
}

async function loadLive(db: Database, chart: Publication, view: View): Promise<Shared> {
  const present = today();
  const { name } = chart;
  const { origin } = env;
  const words = wordsIn(view.lang);
  const [opened, version] = await Promise.all([
    chart.open(db, view, present),
    versionOf(db, chart, { ...view, width: view.width ?? EMBED_WIDTH }, present),
  ]);
  const { on, known } = opened;
  const frame = { width: view.width ?? EMBED_WIDTH, theme: lightTheme, origin, title: true };
  const size = frameSize(sizeOf(await toSvg(opened.draw(embedFrame(view)))), CAPTION_RATIO);
  const path = chart.page({ ...view, width: null });
  const kept = version.hash === null ? null : { hash: version.hash, address: origin + frozenPath(version.hash) };
  const fixed = `${origin}${chart.page({ ...view, width: null, theme: null, on, known })}`;
  const parts = makeParts({
    words,
    origin,
    chart: name,
    title: opened.title,
    description: opened.description,
    view: { ...view, width: view.width === EMBED_WIDTH ? null : view.width },
    days: { on, known },
    size,
    pictureSize: sizeOf(await toSvg(opened.draw(frame))),
    page: `${origin}${path}`,
    extensions: EXTENSIONS,
    citation: {
      ...citationOf(opened, kept?.address ?? fixed, words),
      accessed: present,
      ...(kept && { frozen: kept.hash }),
    },
    frozen: null,
  });
  return { opened, view, version, preview: `/embed/${name}${toSearch(view)}`, size, path, parts };
}

/** Whether exactly this view, with the rows of this moment, was frozen before. */
async function versionOf(db: Database, chart: Publication, view: View, present: string): Promise<Version> {
  try {
    const { hash } = await contentOf(chart, db, view, present);
    const kept = await frozenView(db, hash);
    if (!kept || kept.withdrawn) return { shown: "live", hash: null, refusal: null };
    return { shown: "live", hash, day: kept.day };
  } catch (error) {
    if (error instanceof TooLargeToFreeze) return { shown: "live", hash: null, refusal: error.message };
    throw error;
  }
}

/** A withdrawn view has its own address say why it is gone: a page itself cannot answer 410. */
async function keptView(db: Database, chart: string, hash: string): Promise<FrozenView & { content: string }> {
  const kept = /^[\da-f]{64}$/.test(hash) ? await frozenView(db, hash) : null;
  if (!kept || kept.chart !== chart) notFound();
  const { content } = kept;
  if (kept.withdrawn || content === null) redirect(frozenPath(hash));
  return { ...kept, content };
}

async function loadFrozen(db: Database, chart: Publication, asked: View, hash: string): Promise<Shared> {
  const { name } = chart;
  const { content, ...stored } = await keptView(db, name, hash);
  const { opened, view: kept, address, size, pictureSize } = await openFrozen({ ...stored, content }, content);
  const { on, known, title, description } = opened;
  const words = wordsIn(asked.lang);
  const parts = makeParts({
    words,
    origin: env.origin,
    chart: name,
    title,
    description,
    view: kept,
    days: { on, known },
    size,
    pictureSize,
    page: address,
    extensions: stored.files.map(({ extension }) => extension),
    citation: { ...citationOf(opened, address, wordsIn(kept.lang)), accessed: today(), frozen: hash },
    frozen: address,
  });
  return {
    opened,
    // An address that says nothing beside the hash leads back to the same view with the days of its reader.
    view: toSearch(asked) === "" ? { ...kept, on: null, known: null } : asked,
    version: {
      shown: "frozen",
      hash,
      day: stored.day,
      address,
      width: kept.width ?? EMBED_WIDTH,
      theme: kept.theme ?? "light",
    },
    preview: `${frozenPath(hash)}/embed/${name}`,
    size,
    path: frozenPath(hash),
    parts,
  };
}
