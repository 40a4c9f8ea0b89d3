import "server-only";
import { headers } from "next/headers";

/** CSS px at which the charts of a page are drawn before the browser has said how wide it is. */
export type PageWidths = { readonly map: number; readonly chart: number };

/** A phone gets a drawing that is stretched a little, never shrunk: targets stay at 24 px. */
const PHONE: PageWidths = { map: 320, chart: 320 };
const DESK: PageWidths = { map: 800, chart: 1180 };

/** @returns a guess from what the browser says of itself; a script draws anew where it misses by far */
export async function pageWidths(): Promise<PageWidths> {
  const said = await headers();
  const phone = said.get("sec-ch-ua-mobile") === "?1" || /Mobi/.test(said.get("user-agent") ?? "");
  return phone ? PHONE : DESK;
}
