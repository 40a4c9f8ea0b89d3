import { type Database, prismaOf } from "../src/database/database";
import { type KnownClaim, positionRectangles } from "../src/positions/position-rectangles";

/** @returns the rectangles as stored, and as all stored claims give them anew: to be compared */
export async function storedAndExpected(db: Database): Promise<{ stored: string[]; expected: string[] }> {
  const prisma = prismaOf(db);
  const claims = await prisma.$queryRaw<(KnownClaim & { holder: string; beside: object })[]>`
    select c.holder, c.id, json_build_array(v.article_id, c.stance, c.conditions, c.contribution, c.confidence,
             e.language, v.outlet, v.outlet_id) as beside, v.article_id as "articleId", c.stance::text, c.office::text, c.day::text, c.confidence,
           e.published_day::text as "publishedDay", v.known_from::text as "knownFrom", v.known_to::text as "knownTo"
    from stance_claim c join article_version v on v.id = c.article_version_id and v.extractor = c.extractor
    join extraction e on e.article_version_id = v.id and e.extractor = v.extractor
    left join copy_group g on g.id = v.copy_group_id
    where c.day is not null and coalesce(g.first_article_id, v.article_id) = v.article_id`;
  const stored = await prisma.$queryRaw<object[]>`
    select holder, on_from::text as "onFrom", on_to::text as "onTo", known_from::text as "knownFrom",
           known_to::text as "knownTo", claim_id as "claimId", contested, since::text,
           json_build_array(article_id, stance, conditions, contribution, confidence, language, outlet, outlet_id) as beside
    from "position"`;
  const beside = new Map(claims.map((claim) => [claim.id, claim.beside]));
  const expected = [...new Set(claims.map(({ holder }) => holder))].flatMap((holder) =>
    positionRectangles(claims.filter((claim) => claim.holder === holder)).map((one) => ({
      ...{ holder, ...one },
      beside: beside.get(one.claimId),
    })),
  );
  const lines = (rows: object[]) => rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();
  return { stored: lines(stored), expected: lines(expected) };
}
