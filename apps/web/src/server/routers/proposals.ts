import { proposalTimeline } from "@standpoint/db";
import { asOfInput, procedure, resolve, router } from "../trpc";

export const proposals = router({
  timeline: procedure.input(asOfInput).query(({ ctx, input }) => proposalTimeline(ctx.db, resolve(input))),
});
