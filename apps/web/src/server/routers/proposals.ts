import { proposalTimeline } from "@standpoint/db";
import * as z from "zod";
import { asOfInput, procedure, resolve, router } from "../trpc";

export const proposals = router({
  /** One step by its id, with its sources; null where it is not known on those days. */
  step: procedure
    .input(asOfInput.extend({ id: z.string().max(100) }))
    .query(
      async ({ ctx, input: { id, ...days } }) => (await proposalTimeline(ctx.db, resolve(days), { id }))[0] ?? null,
    ),
  timeline: procedure.input(asOfInput).query(({ ctx, input }) => proposalTimeline(ctx.db, resolve(input))),
});
