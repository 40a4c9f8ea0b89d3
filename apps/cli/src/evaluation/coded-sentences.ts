import { readFile } from "node:fs/promises";
import { type GoldArticle, readGold } from "@standpoint/core/score";
import { CommandFailure } from "../command-failure";
import { reasonOf } from "../reason-of";

/** A short text with the stance of each holder in it, and the gold that it makes. */
export type CodedSentence = { readonly gold: GoldArticle; readonly text: string };

/** The desks, by language, whose items are held back from learning and from rule writing. */
export type HeldDesks = Readonly<Record<string, readonly string[]>>;

type Line = { id: string; language: string; text: string; labels: Record<string, string>; desk?: string };

/**
 * Reads files of coded sentences, one JSON object a line: `{id, language, text, labels: {HOLDER: stance | "none"}, desk}`.
 * @param held only items of these desks; without it all
 * @throws CommandFailure where a file cannot be read or a line is out of form
 */
export async function readCodedSentences(files: readonly string[], held: HeldDesks | null): Promise<CodedSentence[]> {
  const lists = await Promise.all(files.map(readLines));
  const lines = lists.flat().filter(({ language, desk }) => held === null || held[language]?.includes(desk ?? ""));
  if (lines.length === 0) throw new CommandFailure(`${files.join(", ")}: no coded sentences of the wanted desks`);
  return lines.map((line) => ({ gold: goldOf(line), text: line.text }));
}

/** @throws CommandFailure where the file is not there or no JSON */
export async function readHeldDesks(file: string): Promise<HeldDesks> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as HeldDesks;
  } catch (error) {
    throw new CommandFailure(`${file}: ${reasonOf(error)}`);
  }
}

async function readLines(file: string): Promise<Line[]> {
  const text = await readFile(file, "utf8").catch((error) => {
    throw new CommandFailure(`${file}: ${reasonOf(error)}`);
  });
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      const item = JSON.parse(line) as Line;
      if (typeof item.id === "string" && typeof item.text === "string" && item.labels) return [item];
    } catch {}
    throw new CommandFailure(`${file}: line ${index + 1} is no coded sentence`);
  });
}

function goldOf({ id, language, text, labels }: Line): GoldArticle {
  const entries = Object.entries(labels);
  const coded = entries.filter(([, stance]) => stance !== "none");
  return readGold(id, {
    id,
    language,
    published: null,
    stances: coded.map(([country, stance]) => ({ country, stance, evidence: text })),
    no_stance: entries.filter(([, stance]) => stance === "none").map(([country]) => country),
  });
}
