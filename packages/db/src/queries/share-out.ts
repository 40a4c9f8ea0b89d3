type Sourced = { readonly id: string; readonly sourceIds: readonly string[] };

/**
 * Of many steps not all sources are told: each step's first, then as many seconds, thirds and so on as there is room
 * for, so that few steps have all theirs and an answer about hundreds does not grow tenfold.
 * @param most so many in all, where steps have so many besides their first
 * @param whole the id of a step that has all of its own in any case
 * @returns the ids of the sources that are told
 */
export function shareOut(steps: readonly Sourced[], most: number, whole: string | null): Set<string> {
  const ranks = Math.max(0, ...steps.map(({ sourceIds }) => sourceIds.length));
  const told = new Set<string>();
  for (let rank = 0; rank < ranks; rank++) {
    for (const { id, sourceIds } of steps) {
      const source = sourceIds[rank];
      if (source !== undefined && (rank === 0 || id === whole || told.size < most)) told.add(source);
    }
  }
  return told;
}
