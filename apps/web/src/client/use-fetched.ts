import { useEffect, useRef, useState } from "react";

type Held<T> = { readonly key: string; readonly value: T; readonly failed: boolean };

/**
 * Holds what the server gave for the first key and asks for every other. The last value stays until the next is here,
 * and an answer that comes too late is dropped.
 */
export function useFetched<T>(key: string, initial: T, ask: () => Promise<T>) {
  const [held, setHeld] = useState<Held<T>>({ key, value: initial, failed: false });
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (held.key === key) return;
    let wanted = true;
    latest.current().then(
      (value) => wanted && setHeld({ key, value, failed: false }),
      () => wanted && setHeld((last) => ({ ...last, key, failed: true })),
    );
    return () => {
      wanted = false;
    };
  }, [key, held.key]);
  return { ...held, pending: held.key !== key, set: (value: T) => setHeld({ key, value, failed: false }) };
}
