import { loadavg } from "node:os";
import autocannon from "autocannon";
import type { Case } from "./cases";

export type Measured = {
  readonly name: string;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly kilobytesPerSecond: number;
  readonly requests: number;
  /** Answers that were not the right one, and requests without any. */
  readonly wrong: number;
  /** Of the minute before. */
  readonly load: number;
};

/** Asks over so many connections for so many seconds; the first second of it, unmeasured, warms the way. */
export async function measureCase(
  origin: string,
  { name, path, headers = {}, status }: Case,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Measured> {
  let turn = 0;
  const setupRequest = (request: object) => ({ ...request, path: path(turn++) });
  const ask = (duration: number) =>
    autocannon({ url: origin, connections, duration, requests: [{ headers: { ...headers }, setupRequest }] });
  await ask(1);
  const [load = 0] = loadavg();
  const { requests, latency, throughput, errors, timeouts, statusCodeStats } = await ask(seconds);
  const answered = Object.values(statusCodeStats).reduce((sum, { count }) => sum + count, 0);
  return {
    name,
    requestsPerSecond: Number(requests.average.toPrecision(3)),
    p50: latency.p50,
    p99: latency.p99,
    kilobytesPerSecond: Math.round(throughput.average / 1000),
    requests: requests.total,
    wrong: answered - (statusCodeStats[status]?.count ?? 0) + errors + timeouts,
    load: Number(load.toFixed(1)),
  };
}
