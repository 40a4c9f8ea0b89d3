const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A signal from outside that asks for an end. `code` is the exit code that tells of it, null while there was none. */
export type Interruption = {
  readonly signal: AbortSignal;
  readonly code: () => number | null;
  readonly forget: () => void;
};

/** Listens for signals that end a process. The first asks for an orderly end; a second one ends it at once. */
export function listenForInterruption(told: () => void): Interruption {
  const controller = new AbortController();
  let code: number | null = null;
  const forget = () => {
    for (const signal of Object.keys(SIGNALS)) process.off(signal, onSignal);
  };
  const onSignal = (signal: keyof typeof SIGNALS) => {
    forget();
    code = SIGNALS[signal];
    told();
    controller.abort();
  };
  for (const signal of Object.keys(SIGNALS)) process.on(signal, onSignal);
  return { signal: controller.signal, code: () => code, forget };
}
