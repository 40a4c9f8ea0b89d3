import { CHARTS, toSvg } from "@standpoint/charts";
import { today } from "@standpoint/charts/day";
import { parseView } from "@standpoint/charts/params";
import { cssTheme } from "@standpoint/ui/theme";
import { TRPCError } from "@trpc/server";
import * as z from "zod";
import { procedure, router } from "../trpc";

const drawingInput = z.object({
  chart: z.string().max(50),
  /** The query string of the view, as in an address. */
  search: z.string().max(2000),
  width: z.number().int().min(200).max(4000),
});

export const charts = router({
  /** A chart as the page has it, for another view: the browser holds no code that draws. */
  drawing: procedure.input(drawingInput).query(async ({ ctx, input }) => {
    const chart = CHARTS.get(input.chart);
    if (!chart) throw new TRPCError({ code: "NOT_FOUND", message: `There is no chart "${input.chart}".` });
    const { view, errors } = parseView(new URLSearchParams(input.search));
    if (errors) throw new TRPCError({ code: "BAD_REQUEST", message: errors.join(" ") });
    const refused = chart.refuse(view);
    if (refused)
      throw new TRPCError({ code: refused.status === 404 ? "NOT_FOUND" : "BAD_REQUEST", message: refused.words });
    const opened = await chart.open(ctx.db, view, today());
    const frame = { width: input.width, theme: cssTheme, origin: "", title: false };
    return { svg: await toSvg(opened.draw(frame)), description: opened.description };
  }),
});
