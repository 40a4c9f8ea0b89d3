import { country, stanceHistory, stanceMap } from "@standpoint/db";
import * as z from "zod";
import { toDatum } from "../to-datum";
import { asOfInput, holderInput, procedure, resolve, router } from "../trpc";

const ofHolder = asOfInput.extend({ holder: holderInput });
const pageOfHolder = ofHolder.extend({
  limit: z.number().int().min(1).max(100).default(20),
  after: z.string().max(500).optional(),
});

export const stances = router({
  /** Where every coded holder stands: what the map is painted from. */
  map: procedure
    .input(asOfInput)
    .query(async ({ ctx, input }) => (await stanceMap(ctx.db, resolve(input))).map(toDatum)),
  /** One holder: position, history, and its claims a page at a time. */
  country: procedure
    .input(pageOfHolder)
    .query(({ ctx, input: { holder, limit, after, ...days } }) =>
      country(ctx.db, holder, resolve(days), { limit, after }),
    ),
  history: procedure
    .input(ofHolder)
    .query(({ ctx, input: { holder, ...days } }) => stanceHistory(ctx.db, holder, resolve(days))),
});
