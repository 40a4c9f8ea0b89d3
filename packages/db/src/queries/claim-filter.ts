import type { Condition, Contribution } from "@standpoint/core/codebook";
import { Prisma } from "../generated/prisma/client";

/** Which readings are asked for. A list that is empty or absent asks for all; the words of one are alternatives. */
export type ClaimFilter = {
  readonly conditions?: readonly Condition[];
  readonly contribution?: readonly Contribution[];
  /** ISO 639-1. */
  readonly languages?: readonly string[];
  readonly outlets?: readonly string[];
  /** 0 to 1. */
  readonly leastConfidence?: number;
};

const when = (asked: boolean, condition: Prisma.Sql) => (asked ? Prisma.sql` and ${condition}` : Prisma.empty);

/** @returns what a claim `c` of version `v` and reading `e` must meet, beginning with `and`; nothing for no filter */
export function passing({
  conditions = [],
  contribution = [],
  languages = [],
  outlets = [],
  leastConfidence = 0,
}: ClaimFilter): Prisma.Sql {
  return Prisma.join(
    [
      when(conditions.length > 0, Prisma.sql`c.conditions::text[] && ${conditions}::text[]`),
      when(contribution.length > 0, Prisma.sql`c.contribution::text[] && ${contribution}::text[]`),
      when(languages.length > 0, Prisma.sql`e.language = any(${languages}::text[])`),
      when(outlets.length > 0, Prisma.sql`v.outlet = any(${outlets}::text[])`),
      when(leastConfidence > 0, Prisma.sql`c.confidence >= ${leastConfidence}`),
    ],
    "",
  );
}
