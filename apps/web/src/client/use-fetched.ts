import { useEffect, useRef, useState } from "react";

type Held<T> = { readonly key: string; readonly value: T; readonly failed: boolean };

/** Answers that are kept for a reader who comes back to a view. */
const KEPT = 24;

/** Keeps the latest answers by their keys. */
function keep<T>(answers: Map<string, T>, key: string, value: T): void {
  answers.delete(key);
  answers.set(key, value);
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}

type Manner<T> = {
  /** Whether the first value is the answer for the first key (it is); if not, that is asked for as well. */
  readonly given?: boolean;
  /** ms for which a key must stand before it is asked for: a slider passes over many. */
  readonly patience?: number;
  /** The answers so far by their keys, where they are to outlast the component. */
  readonly kept?: Map<string, T>;
};

/**
 * Holds what the server gave with the page and asks for everything else, once. The last value stays until the next is
 * here, and an answer that comes too late is dropped.
 */
export function useFetched<T>(key: string, initial: T, ask: () => Promise<T>, manner: Manner<T> = {}) {
  const { given = true, patience = 0, kept } = manner;
  const [held, setHeld] = useState<Held<T>>({ key: given ? key : "", value: initial, failed: false });
  const answers = useRef(kept ?? new Map<string, T>());
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (held.key === key) {
      if (!held.failed) keep(answers.current, key, held.value);
      return;
    }
    const there = answers.current.get(key);
    if (there !== undefined) {
      setHeld({ key, value: there, failed: false });
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      latest.current().then(
        (value) => wanted && setHeld({ key, value, failed: false }),
        () => wanted && setHeld((last) => ({ ...last, key, failed: true })),
      );
    }, patience);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key, held, patience]);
  return { ...held, pending: held.key !== key, set: (value: T) => setHeld({ key, value, failed: false }) };
}
