import { Presets, SingleBar } from "cli-progress";
import { complain } from "./output";

/** `aside` says a line between; `advance` counts one article on. */
export type Progress = { aside(line: string): void; advance(): void; end(): void };

const LOG_EVERY_MS = 10_000;

/** A bar where a person watches, a line now and then where a log does. All on standard error. */
export function startProgress(total: number): Progress {
  return process.stderr.isTTY ? bar(total) : lines(total);
}

function bar(total: number): Progress {
  const format = "  {bar} {value} of {total} articles, {eta_formatted} left";
  const shown = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.rect,
  );
  shown.start(total, 0);
  return {
    aside(line) {
      process.stderr.write("\r\x1b[2K");
      complain(line);
    },
    advance: () => shown.increment(),
    end: () => shown.stop(),
  };
}

function lines(total: number): Progress {
  let done = 0;
  let said = Date.now();
  return {
    aside: complain,
    advance() {
      done += 1;
      if (Date.now() - said < LOG_EVERY_MS || done === total) return;
      said = Date.now();
      complain(`  ${done} of ${total} articles`);
    },
    end() {},
  };
}
