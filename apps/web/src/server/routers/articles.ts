import { article } from "@standpoint/db";
import { TRPCError } from "@trpc/server";
import * as z from "zod";
import { procedure, router } from "../trpc";

export const articles = router({
  byId: procedure.input(z.object({ id: z.string().min(1).max(500) })).query(async ({ ctx, input }) => {
    const found = await article(ctx.db, input.id);
    if (!found) throw new TRPCError({ code: "NOT_FOUND", message: `There is no article "${input.id}".` });
    return found;
  }),
});
