import { LANGUAGES, wordsIn } from "@standpoint/words";
import * as z from "zod";
import { find } from "../find";
import { suggestionsOf } from "../suggest";
import { asOfInput, procedure, resolve, router } from "../trpc";

/** Of each sort, below the box. */
const EACH = 3;

export const search = router({
  /** What the box in the head of a page shows while a reader types. */
  suggest: procedure
    .input(asOfInput.extend({ q: z.string().max(200), lang: z.enum(LANGUAGES).optional() }))
    .query(async ({ ctx, input }) => {
      const found = await find(ctx.db, input.q, resolve(input), EACH);
      return found ? suggestionsOf(found, wordsIn(input.lang)) : [];
    }),
});
