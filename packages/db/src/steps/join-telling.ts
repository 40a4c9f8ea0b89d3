import { firstPublished, seedsFirst, type Told, takesIn } from "./merge-steps";
import { lookOf, SOURCES_TOLD, type StepRectangle } from "./step-rectangles";

/** A telling that counts from now on and says nothing of what stood before: of an article's first version. */
export type FreshTelling = Told & { readonly knownFrom: string };

/** A stored rectangle, with what decides where a further telling goes. */
export type NearStep = StepRectangle & {
  readonly seed: Told;
  /** By source: when it was published. */
  readonly published: ReadonlyMap<string, string | null>;
};

type Change = { readonly gone: readonly NearStep[]; readonly added: readonly NearStep[] };

/**
 * Adds a telling to the steps, without looking at other tellings. All that is said on one date by the same goes to the
 * same step, so that it is enough to know in what ways a step is told of.
 * @param near all rectangles that are known later than the telling, or with it, and that might take it in or lose to it
 * @returns what changes; null where the telling comes before others in deciding whose step it is, or where more is
 *   known later: the steps are to be drawn anew then
 */
export function joinTelling(telling: FreshTelling, near: readonly NearStep[]): Change | null {
  const known = telling.knownFrom;
  if (near.some(({ knownFrom, knownTo }) => knownFrom > known || (knownTo !== null && knownTo > known))) return null;
  const open = near.filter(({ knownTo }) => knownTo === null);
  const seeds = open.filter(({ onTo }) => onTo === null).sort((a, b) => seedsFirst(a.seed, b.seed));
  const taking = seeds.find(({ seed }) => seedsFirst(seed, telling) < 0 && takesIn(seed, telling));
  if (taking)
    return joined(
      telling,
      open.filter(({ seedId }) => seedId === taking.seedId),
    );
  if (seeds.some((step) => seedsFirst(telling, step.seed) < 0 && loses(step, telling))) return null;
  return { gone: [], added: [begun(telling)] };
}

/** Whether a new step would take something of a later one. */
function loses({ toldAs, type }: NearStep, telling: Told): boolean {
  return toldAs.some((way) => {
    const [date, whose] = way.split(" ") as [string, string];
    return takesIn(telling, { type, date, proposers: whose === "" ? [] : whose.split(",") });
  });
}

function begun(telling: FreshTelling): NearStep {
  const look = { ...lookOf([telling]), onFrom: telling.day, onTo: null };
  const published = new Map([[telling.claimId, telling.publishedDay]]);
  return { ...look, knownFrom: telling.knownFrom, knownTo: null, seed: telling, published };
}

/** The looks of a step from the telling's day on have one source more; that before it ends there. */
function joined(telling: FreshTelling, looks: readonly NearStep[]): Change {
  const { day, knownFrom } = telling;
  const over = looks.find(({ onFrom, onTo }) => onFrom < day && (onTo === null || onTo > day));
  const later = looks.filter(({ onFrom }) => onFrom >= day);
  const next = [
    ...(over ? [{ ...over, onTo: day, knownFrom }, withSource({ ...over, onFrom: day }, telling)] : []),
    ...later.map((look) => withSource(look, telling)),
  ];
  const gone = over ? [over, ...later] : later;
  const ended = gone.filter((look) => look.knownFrom < knownFrom).map((look) => ({ ...look, knownTo: knownFrom }));
  return { gone, added: [...ended, ...next] };
}

function withSource(look: NearStep, telling: FreshTelling): NearStep {
  const published = new Map([...look.published, [telling.claimId, telling.publishedDay]]);
  const at = (claimId: string) => ({ claimId, publishedDay: published.get(claimId) ?? null });
  const sourceIds = [...look.sourceIds, telling.claimId]
    .sort((a, b) => firstPublished(at(a), at(b)))
    .slice(0, SOURCES_TOLD);
  const { firstId, proposers, toldAs } = lookOf([telling]);
  return {
    ...look,
    knownFrom: telling.knownFrom,
    firstId: sourceIds[0] ?? firstId,
    proposers: [...new Set([...look.proposers, ...proposers])].sort(),
    sources: look.sources + 1,
    sourceIds,
    toldAs: [...new Set([...look.toldAs, ...toldAs])].sort(),
    published,
  };
}
