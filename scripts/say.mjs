// What is told to the person at the keyboard. A terminal gets one line that counts the seconds; a log gets plain lines.
const terminal = process.stdout.isTTY === true;
const PATIENCE_SECONDS = 20; // how often a log hears that a long step still runs

// Whoever read these lines may have gone (`npm start | head`): what was begun goes on without them.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** One line on standard error. @param {string} text */
export function complain(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Announces a step and shows that it is alive until it ends.
 * @param {string} title what is being done, in a few words
 * @returns {{ note(text: string): void, end(result: string): void }} `note` shows what the step is at (terminal only);
 *   `end` writes the line that stays, with the seconds it took
 */
export function begin(title) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(Date.now() - started < 10_000 ? 1 : 0);
  let detail = "";
  const draw = () => {
    const line = `· ${title} … ${seconds()} s  ${detail}`;
    process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns ?? 80) - 1)}`);
  };
  if (!terminal) say(`· ${title} …`);
  const timer = terminal
    ? setInterval(draw, 200)
    : setInterval(() => say(`  … still at it after ${seconds()} s: ${title}`), PATIENCE_SECONDS * 1000);
  timer.unref();
  return {
    note(text) {
      detail = text.trim();
    },
    end(result) {
      clearInterval(timer);
      if (terminal) process.stdout.write("\r\x1b[2K");
      say(`${terminal ? `· ${title}: ` : "  "}${result} (${seconds()} s)`);
    },
  };
}
