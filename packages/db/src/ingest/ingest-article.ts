import type { Extraction } from "@standpoint/core/codebook";
import { joinCopies, lockGroups } from "../copies/join-copies";
import { applyCorrections } from "../corrections/apply-corrections";
import { type Database, prismaOf } from "../database/database";
import { type Transaction, WRITE } from "../database/transaction";
import { withdrawalOf } from "../withdraw/withdrawal-of";
import { contentHash, versionId } from "./identity";
import { checkOwnReading, type IngestContext, type Ingestible, ingestDay } from "./ingestible";
import { planIngest } from "./plan-ingest";
import { settle } from "./settle";
import { lockArticle, readStoredVersions } from "./stored-versions";
import { dropReading, writeReading } from "./write-reading";
import { writeVersion } from "./write-version";

export type IngestOutcome =
  | {
      /**
       * `updated`: a new version of the article, or a newer reading of a version that was there. `duplicate`: a new
       * article that is nearly the same as an earlier one; it is stored, and stands behind that one as evidence.
       */
      outcome: "new" | "duplicate" | "unchanged" | "updated";
      articleId: string;
      version: number;
      /** The article that counts for it, where it is a copy that came in just now. */
      copyOf?: string;
    }
  | {
      /** The article was taken out once: nothing is stored. */
      outcome: "withdrawn";
      articleId: string;
      reason: string;
    };

/**
 * Stores an article and what was read in it: all or nothing, and committed when the promise is kept.
 * Any number may run at once, from any number of processes.
 * @throws RangeError when the extraction is of another article, a quote is not verbatim, or the site is one that
 *   data/outlets.json excludes; nothing is stored then
 */
export async function ingestArticle(
  db: Database,
  source: Ingestible,
  extraction: Extraction,
  context: IngestContext = {},
): Promise<IngestOutcome> {
  checkOwnReading(source, extraction);
  // Kept out of bundles: the site never ingests, and the list of outlets is a file beside the source.
  const { exclusionOf } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "../outlets/find-outlet");
  const exclusion = exclusionOf(source);
  if (exclusion) throw new RangeError(exclusion);
  // Loaded before the transaction begins, which would stand idle for longer than it may on a machine that is busy.
  await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "@standpoint/core");
  return prismaOf(db).$transaction((tx) => ingestInto(tx, source, extraction, context), WRITE);
}

async function ingestInto(
  tx: Transaction,
  source: Ingestible,
  reading: Extraction,
  context: IngestContext,
): Promise<IngestOutcome> {
  await lockArticle(tx, source.id);
  const stored = await readStoredVersions(tx, source.id);
  const withdrawal = stored.length === 0 ? await withdrawalOf(tx, source.id) : null;
  if (withdrawal) return { outcome: "withdrawn", articleId: source.id, reason: withdrawal.reason };
  const content = contentHash(source);
  const plan = planIngest(stored, content, reading);
  if (plan.step === "nothing") return { outcome: "unchanged", articleId: source.id, version: plan.version.version };

  if (plan.step !== "add-version") {
    const { id, version, copyGroup } = plan.version;
    if (copyGroup !== null) await lockGroups(tx, [copyGroup]);
    await dropReading(tx, id, reading.extractor);
    await writeReading(tx, id, source.text, reading);
    await applyCorrections(tx, source.id);
    await settle(tx, source.id, copyGroup);
    return { outcome: "updated", articleId: source.id, version };
  }
  const day = ingestDay(context);
  const copies = await joinCopies(tx, versionId(source.id, content), source.text);
  const { id, version } = await writeVersion(tx, source, reading, plan.number, { ...context, day, copies });
  await writeReading(tx, id, source.text, reading);
  if (stored.length > 0) await applyCorrections(tx, source.id);
  const first = await settle(tx, source.id, copies.group, id, stored.length === 0);
  if (stored.length > 0) return { outcome: "updated", articleId: source.id, version };
  if (first === null || first === source.id) return { outcome: "new", articleId: source.id, version };
  return { outcome: "duplicate", articleId: source.id, version, copyOf: first };
}
