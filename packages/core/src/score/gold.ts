import { z } from "zod";
import {
  CONDITIONS,
  CONTRIBUTIONS,
  type Extraction,
  FORCE_KINDS,
  FORCE_UNITS,
  PRECISIONS,
  PROPOSAL_TYPES,
  STANCES,
} from "../codebook";

const holder = z.string().regex(/^([A-Z]{3}|NATO|EU|UN)$/);
const size = z.number().int().nonnegative().nullable();

const goldStance = z.object({
  country: holder,
  stance: z.enum(STANCES),
  accept: z.array(z.enum([...STANCES, "none"])).default([]),
  actors: z.array(z.string()).default([]),
  conditions: z.array(z.enum(CONDITIONS)).default([]),
  contribution: z.array(z.enum(CONTRIBUTIONS)).default([]),
  evidence: z.string(),
});

const goldForce = z.object({
  min: size,
  max: size,
  unit: z.enum(FORCE_UNITS),
  kind: z.enum(FORCE_KINDS),
  country: holder.nullable(),
  by: holder.nullable(),
  evidence: z.string(),
});

const goldProposal = z.object({
  date: z.string().nullable(),
  precision: z.enum(PRECISIONS).nullable(),
  type: z.enum(PROPOSAL_TYPES),
  proposers: z.array(holder).default([]),
  summary: z.string(),
  evidence: z.string(),
});

/** A gold file as the codebook gives it. */
export const goldSchema = z.object({
  id: z.string(),
  language: z.string(),
  published: z.string().nullable(),
  stances: z.array(goldStance),
  no_stance: z.array(holder).default([]),
  force_sizes: z.array(goldForce).default([]),
  not_force: z.array(z.number()).default([]),
  proposals: z.array(goldProposal).default([]),
});

/** One coded article; `name` is the file's name without folder and ending, by which predictions find it. */
export type GoldArticle = z.infer<typeof goldSchema> & { readonly name: string };

/** What the scorer needs of an extraction; `file` is the path of the article, of which only the stem counts. */
export type PredictedArticle = Pick<Extraction, "language" | "stances" | "forceSizes" | "proposals"> & {
  readonly file: string;
};

/** A whole gold set. `texts` holds each article's file, front matter included, under the gold's `name`. */
export type ScoreInput = {
  readonly gold: readonly GoldArticle[];
  readonly predictions: readonly PredictedArticle[];
  readonly texts: ReadonlyMap<string, string>;
};

/**
 * Reads a gold file's parsed JSON.
 * @throws Error saying which field breaks the codebook's form
 */
export function readGold(name: string, json: unknown): GoldArticle {
  const result = goldSchema.safeParse(json);
  if (result.success) return { ...result.data, name };
  const issue = result.error.issues[0];
  throw new Error(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a gold file"}`);
}

/** The name of a file without its folder and ending. */
export function stem(path: string): string {
  const base = path.slice(path.lastIndexOf("/") + 1);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? base.slice(0, dot) : base;
}
