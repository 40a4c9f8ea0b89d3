import { coverage as covered } from "@standpoint/db";
import { procedure, router } from "../trpc";

export const coverage = router({
  now: procedure.query(({ ctx }) => covered(ctx.db)),
});
