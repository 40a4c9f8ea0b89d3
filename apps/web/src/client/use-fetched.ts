import { useEffect, useRef, useState } from "react";

type Held<T> = { readonly key: string; readonly value: T; readonly failed: boolean };

/**
 * Holds what the server gave with the page and asks for everything else. The last value stays until the next is here,
 * and an answer that comes too late is dropped.
 * @param given whether `initial` is the answer for the first key; if not, that is asked for as well
 */
export function useFetched<T>(key: string, initial: T, ask: () => Promise<T>, given = true) {
  const [held, setHeld] = useState<Held<T>>({ key: given ? key : "", value: initial, failed: false });
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
