import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";

/** What one client may ask for in a minute, in points. Pages are not counted: a cache in front is for those. */
const POINTS = { api: 600, files: 600, search: 120, write: 300, freeze: 10 } as const;

export type Limit = keyof typeof POINTS;

/** What a request counts, and against which limit. */
export type Charge = { readonly limit: Limit; readonly points: number };

/** Files that are made with an effort: pixels, pages, sheets. */
const COSTLY = /\.(png|pdf|xlsx)$/;
const COSTLY_POINTS = 10;

/** @returns what a request for this path counts; null where nothing is counted */
export function chargeOf(pathname: string): Charge | null {
  if (pathname.startsWith("/api/trpc/")) return ofProcedures(pathname.slice("/api/trpc/".length));
  if (pathname === "/search") return { limit: "search", points: 1 };
  if (/^\/(charts|embed|frozen|oembed|og|share)(\/|$)/.test(pathname) || /^\/(data|changes)[./]/.test(pathname)) {
    return { limit: "files", points: COSTLY.test(pathname) ? COSTLY_POINTS : 1 };
  }
  return null;
}

/** Several procedures asked for in one request count as many. */
function ofProcedures(names: string): Charge {
  const asked = names.split(/,|%2C/i);
  return { limit: asked.some((name) => name.startsWith("search")) ? "search" : "api", points: asked.length };
}

type Limiters = Readonly<Record<Limit, RateLimiterMemory>>;

/** Kept in this process: two processes behind one address allow twice as much. */
const held = globalThis as { standpointLimiters?: Limiters };

function limiters(): Limiters {
  const make = (limit: Limit) => new RateLimiterMemory({ keyPrefix: limit, points: POINTS[limit], duration: 60 });
  held.standpointLimiters ??= {
    api: make("api"),
    files: make("files"),
    search: make("search"),
    write: make("write"),
    freeze: make("freeze"),
  };
  return held.standpointLimiters;
}

/** @returns null where there are points left; else after how many seconds there will be again */
export async function overLimit(client: string, { limit, points }: Charge): Promise<number | null> {
  try {
    await limiters()[limit].consume(client, points);
    return null;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
  }
}
