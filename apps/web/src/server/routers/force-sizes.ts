import { forceSizes as named } from "@standpoint/db";
import { asOfInput, procedure, resolve, router } from "../trpc";

export const forceSizes = router({
  named: procedure.input(asOfInput).query(({ ctx, input }) => named(ctx.db, resolve(input))),
});
