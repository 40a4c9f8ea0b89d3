type Waiting<T, R> = { readonly item: T; resolve(result: R): void; reject(error: unknown): void };

/**
 * Makes of many single requests few large ones: what is asked for while a group is under way goes together in the
 * next. Nobody waits for a group to fill.
 * @param most how many go in one group
 * @param work answers a group, one result an item in the same order; when it fails, all of the group fail
 */
export function inGroups<T, R>(
  most: number,
  work: (items: readonly T[]) => Promise<readonly R[]>,
): (item: T) => Promise<R> {
  const waiting: Waiting<T, R>[] = [];
  let busy = false;
  const next = async (): Promise<void> => {
    const group = waiting.splice(0, most);
    if (group.length === 0) {
      busy = false;
      return;
    }
    try {
      const results = await work(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => {
        resolve(results[index] as R);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
    return next();
  };
  return (item) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (busy) return;
      busy = true;
      // Those who ask in the same turn go along.
      setImmediate(next);
    });
}
