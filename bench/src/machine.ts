import { arch, cpus, platform, totalmem } from "node:os";

/** The machine in general terms: enough to read the figures by. */
export function machine(): Record<string, string | number> {
  return {
    cores: cpus().length,
    processor: `${arch()}, ${((cpus()[0]?.speed ?? 0) / 1000).toFixed(1)} GHz`,
    memoryGigabytes: Math.round(totalmem() / 1e9),
    system: platform(),
    node: process.version,
  };
}
