import * as codebook from "@standpoint/core/codebook";
import { expect, it } from "vitest";
import * as enums from "../src/generated/prisma/enums";

const LISTS = {
  Stance: codebook.STANCES,
  Condition: codebook.CONDITIONS,
  Contribution: codebook.CONTRIBUTIONS,
  Office: codebook.OFFICES,
  ForceUnit: codebook.FORCE_UNITS,
  ForceKind: codebook.FORCE_KINDS,
  ProposalType: codebook.PROPOSAL_TYPES,
  DatePrecision: codebook.PRECISIONS,
  Rights: ["full", "quote"],
} satisfies Record<keyof typeof enums, readonly string[]>;

const stored = new Map<string, object>(Object.entries(enums));

it.each(Object.entries(LISTS))("%s is the codebook's list, in its order", (name, list) => {
  expect(Object.values(stored.get(name) ?? {})).toEqual([...list]);
});
