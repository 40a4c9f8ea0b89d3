import { today } from "@standpoint/charts/day";
import { stanceMap } from "@standpoint/db";
import type { MetadataRoute } from "next";
import { env } from "../env";
import { database } from "../server/database";
import { countryPath } from "../view/paths";

export const dynamic = "force-dynamic";

const PAGES = ["/", "/countries", "/proposals", "/force-sizes", "/changes", "/method", "/data"];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const day = today();
  const positions = await stanceMap(await database(), { on: day, known: day });
  return [...PAGES, ...positions.map(({ holder }) => countryPath(holder))].map((path) => ({
    url: `${env.origin}${path}`,
  }));
}
