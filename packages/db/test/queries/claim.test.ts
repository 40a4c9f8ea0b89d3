import { expect, it } from "vitest";
import { article, claim, country, withdrawArticle } from "../../src";
import { freshDatabase } from "../fresh-database";
import { fillWorld, NOW } from "./world";

it("finds a claim of each kind by its id, as other questions tell it", async () => {
  const db = await freshDatabase();
  await fillWorld(db);
  const [stance] = (await country(db, "POL", NOW)).claims;
  expect(await claim(db, stance?.claimId ?? "")).toEqual({ kind: "stance", claim: stance });
  const page = await article(db, "mar");
  const [size, proposal] = [page?.forceSizes[0], page?.proposals[0]];
  expect(await claim(db, size?.claimId ?? "")).toMatchObject({ kind: "force_size", claim: { quote: size?.quote } });
  expect(await claim(db, proposal?.claimId ?? "")).toMatchObject({ kind: "proposal", claim: { type: "meeting" } });
  expect(await claim(db, "nowhere")).toBeNull();
  await withdrawArticle(db, "mar", { reason: "Taken back." });
  expect(await claim(db, size?.claimId ?? "")).toBeNull();
});
