import { isDay, today } from "@standpoint/charts/day";
import { claimFilterOf, keepPosition } from "@standpoint/charts/keep-claim";
import { asOf, parseView, type View } from "@standpoint/charts/params";
import { toSteps } from "@standpoint/charts/position-steps";
import { claimsThatBegan, countryStances, positionStretches, stanceHistory, stanceMap } from "@standpoint/db";
import { TRPCError } from "@trpc/server";
import * as z from "zod";
import { toCause } from "../to-cause";
import { toDatum } from "../to-datum";
import { toPanelPage } from "../to-panel-page";
import { asOfInput, holderInput, procedure, resolve, router } from "../trpc";

const ofHolder = asOfInput.extend({ holder: holderInput });
const pageOfHolder = ofHolder.extend({
  limit: z.number().int().min(1).max(100).default(20),
  after: z.string().max(500).optional(),
  /** The query string of the view whose filters narrow the claims. */
  search: z.string().max(2000).default(""),
});
/** The query string of a view, as in an address. */
const ofView = z.object({ search: z.string().max(2000).default("") });
const beginnings = ofView.extend({
  began: z.array(z.object({ holder: holderInput, day: z.string().refine(isDay, "is no day") })).max(100),
});

function read(search: string): View {
  const { view, errors } = parseView(new URLSearchParams(search));
  if (errors) throw new TRPCError({ code: "BAD_REQUEST", message: errors.join(" ") });
  return view;
}

export const stances = router({
  /** Where every coded holder stands: what the map is painted from. */
  map: procedure.input(ofView).query(async ({ ctx, input }) => {
    const view = read(input.search);
    const positions = await stanceMap(ctx.db, asOf(view, today()));
    return positions.map((position) => toDatum(position, view));
  }),
  /** The same of every day, as known on the view's: a page needs no more to move through time. */
  steps: procedure.input(ofView).query(async ({ ctx, input }) => {
    const view = read(input.search);
    const stretches = await positionStretches(ctx.db, asOf(view, today()).known);
    return toSteps(stretches, (stretch) => keepPosition(view, stretch.holder, stretch));
  }),
  /** The claims by which holders came to stand as they do. */
  began: procedure.input(beginnings).query(async ({ ctx, input }) => {
    const claims = await claimsThatBegan(ctx.db, input.began, asOf(read(input.search), today()).known);
    return claims.map(toCause);
  }),
  /** One holder, as the panel shows it: position, changes, and its claims a page at a time. */
  country: procedure.input(pageOfHolder).query(async ({ ctx, input: { holder, limit, after, search, ...days } }) => {
    const page = { limit, after, filter: claimFilterOf(read(search)) };
    return toPanelPage(await countryStances(ctx.db, holder, resolve(days), page));
  }),
  history: procedure
    .input(ofHolder)
    .query(({ ctx, input: { holder, ...days } }) => stanceHistory(ctx.db, holder, resolve(days))),
});
