import "server-only";
import { isHolder } from "@standpoint/charts/country-names";
import { isDay, today } from "@standpoint/charts/day";
import type { Database } from "@standpoint/db";
import { initTRPC } from "@trpc/server";
import * as z from "zod";

export type Context = { readonly db: Database };

const trpc = initTRPC.context<Context>().create({
  errorFormatter({ shape, error }) {
    const unreadable = error.cause instanceof z.ZodError ? error.cause : null;
    return {
      ...shape,
      message: unreadable
        ? unreadable.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")
        : error.code === "INTERNAL_SERVER_ERROR"
          ? "The database did not answer."
          : shape.message,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, path: shape.data.path },
    };
  },
});

export const router = trpc.router;
export const procedure = trpc.procedure;

const day = z.string().refine(isDay, "is no day of the calendar; write YYYY-MM-DD");

/** Both days of a question; an absent one is today. */
export const asOfInput = z.object({ on: day.optional(), known: day.optional() });
export const holderInput = z.string().refine(isHolder, "is no country code (FRA), nor NATO, EU or UN");

/** @returns both days, resolved */
export function resolve({ on, known }: z.output<typeof asOfInput>): { on: string; known: string } {
  const present = today();
  return { on: on ?? present, known: known ?? present };
}
