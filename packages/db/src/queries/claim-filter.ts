import type { Condition, Contribution } from "@standpoint/core/codebook";
import { Prisma } from "../generated/prisma/client";
import type { OutletTier } from "../outlets/outlet-tiers";

/** From which articles. A list that is empty or absent asks for all; the words of one are alternatives. */
export type SourceFilter = {
  /** ISO 639-1. */
  readonly languages?: readonly string[];
  readonly outlets?: readonly string[];
  /** Only outlets that are listed have one. */
  readonly tiers?: readonly OutletTier[];
};

/** Which readings are asked for, in the same way. */
export type ClaimFilter = SourceFilter & {
  readonly conditions?: readonly Condition[];
  readonly contribution?: readonly Contribution[];
  /** 0 to 1. */
  readonly leastConfidence?: number;
};

const when = (asked: boolean, condition: Prisma.Sql) => (asked ? Prisma.sql` and ${condition}` : Prisma.empty);

/** Where the filtered columns stand. */
type Columns = Readonly<
  Record<"conditions" | "contribution" | "language" | "outlet" | "outletId" | "confidence", Prisma.Sql>
>;

const OF_CLAIM: Columns = {
  conditions: Prisma.sql`c.conditions`,
  contribution: Prisma.sql`c.contribution`,
  language: Prisma.sql`e.language`,
  outlet: Prisma.sql`v.outlet`,
  outletId: Prisma.sql`v.outlet_id`,
  confidence: Prisma.sql`c.confidence`,
};

const OF_POSITION: Columns = {
  conditions: Prisma.sql`p.conditions`,
  contribution: Prisma.sql`p.contribution`,
  language: Prisma.sql`p.language`,
  outlet: Prisma.sql`p.outlet`,
  outletId: Prisma.sql`p.outlet_id`,
  confidence: Prisma.sql`p.confidence`,
};

/** @returns what a claim `c` of version `v` and reading `e` must meet, beginning with `and`; nothing for no filter */
export function passing(filter: ClaimFilter): Prisma.Sql {
  return conditionsOn(OF_CLAIM, filter);
}

/** @returns what the claim that decides a position `p` must meet, by what stands beside the position */
export function passingBeside(filter: ClaimFilter): Prisma.Sql {
  return Prisma.sql`true ${conditionsOn(OF_POSITION, filter)}`;
}

function conditionsOn(
  of: Columns,
  { conditions = [], contribution = [], languages = [], outlets = [], tiers = [], leastConfidence = 0 }: ClaimFilter,
): Prisma.Sql {
  return Prisma.join(
    [
      when(conditions.length > 0, Prisma.sql`${of.conditions}::text[] && ${conditions}::text[]`),
      when(contribution.length > 0, Prisma.sql`${of.contribution}::text[] && ${contribution}::text[]`),
      when(languages.length > 0, Prisma.sql`${of.language} = any(${languages}::text[])`),
      when(outlets.length > 0, Prisma.sql`${of.outlet} = any(${outlets}::text[])`),
      when(tiers.length > 0, Prisma.sql`${of.outletId} in (select id from outlet where tier = any(${tiers}::text[]))`),
      when(leastConfidence > 0, Prisma.sql`${of.confidence} >= ${leastConfidence}`),
    ],
    "",
  );
}
