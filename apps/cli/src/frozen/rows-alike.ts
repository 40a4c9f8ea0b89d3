import { contentOf, DRAWING_VERSION, type FrozenContent, type Publication, viewOf } from "@standpoint/charts";
import { closeDatabase, type Database, openDatabase } from "@standpoint/db";
import { copyEvidence, momentsBefore, rewind } from "@standpoint/db/rewind";
import type { Check } from "./check";
import { saidIn } from "./said-in";
import { hashOf, type Standing } from "./standing";
import { whyRowsDiffer } from "./why-rows-differ";
import { withEmptyDatabase } from "./with-empty-database";

/**
 * Asks the stored articles for the view again: as they are now, and where that gives other rows, as they were when the view
 * was frozen, in a copy that is put back to that moment.
 */
export async function rowsAlike(db: Database, url: string, chart: Publication, view: Standing): Promise<Check> {
  const frozen = JSON.parse(view.content) as FrozenContent;
  const now = await askAgain(db, chart, frozen);
  if (now.hash === view.hash) return { right: true, words: "the stored articles give the same rows" };
  const why = whyRowsDiffer(frozen, now.content);
  if (await gaveThem(url, chart, view, frozen))
    return {
      right: true,
      words: `the articles as stored when it was frozen give the same rows (those of today others: ${why})`,
    };
  const other = `the stored articles give other rows, as they are and as they were: ${why}`;
  // Another version may ask for more or less of each row.
  if (view.drawing === DRAWING_VERSION) return { right: false, words: other };
  return { right: null, words: `${other}, or version ${view.drawing} of the charts would be needed` };
}

async function askAgain(db: Database, chart: Publication, { parameters, drawing }: FrozenContent) {
  const view = viewOf(parameters);
  const { content } = await contentOf(chart, db, view, view.known ?? "");
  const then = content.replace(`"drawing":"${DRAWING_VERSION}"`, `"drawing":"${drawing}"`);
  return { hash: hashOf(then), content: JSON.parse(content) as FrozenContent };
}

/** An article may have come in after the rows were asked for and before the view was kept, so moments shortly before it are tried too. */
async function gaveThem(url: string, chart: Publication, { hash, frozenAt }: Standing, frozen: FrozenContent) {
  return withEmptyDatabase(async (copy) => {
    await copyEvidence(url, copy);
    const db = await openDatabase(copy);
    try {
      const extractors = saidIn(frozen, "extractor");
      for (const at of [frozenAt, ...(await momentsBefore(db, frozenAt))]) {
        await rewind(db, { at, extractors });
        if ((await askAgain(db, chart, frozen)).hash === hash) return true;
      }
      return false;
    } finally {
      await closeDatabase(db);
    }
  });
}
