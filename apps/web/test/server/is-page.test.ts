import { expect, test } from "vitest";
import { isPage } from "../../src/server/is-page";

test.each([
  "/",
  "/countries",
  "/countries/FRA",
  "/articles/https%3A%2F%2Fx.example%2Fa.html",
  "/changes",
  "/data",
  "/charts-of-old",
])("%s is a page", (path) => expect(isPage(path)).toBe(true));

test.each([
  "/api/trpc/stances.map",
  "/charts/stance-map.svg",
  "/embed/stance-map",
  "/oembed",
  "/changes.atom",
  "/data/stances.csv",
])("%s is none", (path) => expect(isPage(path)).toBe(false));
