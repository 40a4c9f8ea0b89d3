import { Presets, SingleBar } from "cli-progress";
import { complain } from "../output";

/** `aside` says a line between; `advance` counts one article on, and the bytes of its input. */
export type Progress = { aside(line: string): void; advance(bytes: number): void; end(): void };

const LOG_EVERY_MS = 10_000;

/** A bar where a person watches, a line now and then where a log does. All on standard error. */
export function startProgress(bytes: number): Progress {
  return process.stderr.isTTY ? bar(bytes) : lines(bytes);
}

function bar(bytes: number): Progress {
  const known = "  {bar} {percentage} %  {articles} articles, {rate}/s, {eta_formatted} left";
  const format = bytes > 0 ? known : "  {articles} articles, {rate}/s";
  const options = { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, etaBuffer: 200 };
  const shown = new SingleBar(options, Presets.rect);
  const meter = startMeter();
  shown.start(bytes, 0, meter.said());
  return {
    aside(line) {
      process.stderr.write("\r\x1b[2K");
      complain(line);
    },
    advance(more) {
      meter.count(more);
      shown.update(Math.min(meter.bytes(), bytes), meter.said());
    },
    end: () => shown.stop(),
  };
}

function lines(bytes: number): Progress {
  const meter = startMeter();
  let said = Date.now();
  return {
    aside: (line) => complain(line),
    advance(more) {
      meter.count(more);
      if (Date.now() - said < LOG_EVERY_MS) return;
      said = Date.now();
      const { articles, rate } = meter.said();
      complain(`  ${articles} articles, ${rate}/s${bytes > 0 ? meter.left(bytes) : ""}`, "info");
    },
    end() {},
  };
}

function startMeter() {
  const start = Date.now();
  let articles = 0;
  let read = 0;
  const seconds = () => Math.max((Date.now() - start) / 1000, 0.001);
  return {
    count(bytes: number) {
      articles += 1;
      read += bytes;
    },
    bytes: () => read,
    said() {
      const rate = articles / seconds();
      return {
        articles: articles.toLocaleString("en"),
        rate: rate < 10 ? rate.toFixed(1) : Math.round(rate).toString(),
      };
    },
    /** Without an article that has bytes there is nothing to reckon with. */
    left(bytes: number) {
      if (read === 0) return "";
      const left = Math.max(0, (seconds() * (bytes - read)) / read);
      const words = left < 90 ? `${Math.round(left)} s` : `${Math.round(left / 60)} min`;
      return `, ${Math.floor((100 * read) / bytes)} %, ${words} left`;
    },
  };
}
