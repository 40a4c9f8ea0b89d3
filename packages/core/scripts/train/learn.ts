import type { NetSize } from "../../src/judge/net-weights";
import { BUCKETS } from "../../src/judge/word-buckets";
import { mulberry32 } from "../../src/score/mulberry32";
import {
  type Bystander,
  beside,
  bystander,
  type Example,
  examplesOf,
  type MarkRows,
  markRows,
  withoutRules,
} from "./examples";
import type { Row } from "./material";
import { netTrainer, type Trainer } from "./net-trainer";
import { shuffle } from "./random";

export type Settings = {
  readonly size: NetSize;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
};

const BATCH = 32;
/** What a passage of an article counts that says nothing of a holder: there are many of them. */
const EMPTY_PARAGRAPH = 0.5;
/**
 * Share of the coded sentences that are read with another coded text beside them, anew in each round: in articles others
 * speak in the sentences around.
 */
const COMPANY = 0.4;
/**
 * Share that is read without the rules' cues and claims: rules know more phrases of the texts that they were written
 * beside than of others, and would be leaned on too much.
 */
const BARE = 0.4;
/** Units of the longest text that keeps another company. */
const MOST_COMPANY = 60;

export type Learnt = { readonly trainer: Trainer; readonly marks: MarkRows; readonly wholes: MarkRows };

/**
 * Learns from coded texts. Of an article only the whole is coded: of the passages that name a coded holder the one that
 * bears the stance out best, as the net sees it then, is the example (multiple-instance learning).
 */
export function learn(
  rows: readonly Row[],
  { size, epochs, rate, seed }: Settings,
  log: (line: string) => void,
): Learnt {
  const random = mulberry32(seed);
  const marks = markRows();
  const wholes = markRows();
  const all = rows.flatMap((row) => examplesOf(row, marks, wholes));
  const company = companyOf(rows, marks);
  const trainer = netTrainer(size, BUCKETS + marks.names.length, wholes.names.length, random);
  const single = all.filter((one) => one.row.asked === null);
  const empty = all.filter((one) => one.row.asked !== null && one.answer === 0);
  for (const one of empty) one.counts = EMPTY_PARAGRAPH;
  const bags = bagsOf(all.filter((one) => one.row.asked !== null && one.answer > 0));
  const inCompany = (one: Example): Example => {
    const others = company.get(one.row.units.language) ?? [];
    if (random() >= COMPANY || !others.length) return one;
    return beside(one, others[Math.floor(random() * others.length)] as Bystander, random() < 0.5);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const chosen = epoch ? [...bags.values()].map((bag) => bearer(bag, trainer)) : [];
    const bare = (one: Example): Example => (random() < BARE ? withoutRules(one, marks) : one);
    const now = [...single.map(inCompany).map(bare), ...empty, ...chosen.map(bare)];
    shuffle(now, random);
    let loss = 0;
    for (let i = 0; i < now.length; i += BATCH) {
      loss += trainer.step(now.slice(i, i + BATCH), rate * (1 - epoch / epochs));
    }
    log(`epoch ${epoch + 1} of ${epochs}: ${now.length} examples, loss ${(loss / now.length).toFixed(3)}`);
  }
  return { trainer, marks, wholes };
}

function companyOf(rows: readonly Row[], marks: MarkRows): Map<string, Bystander[]> {
  const company = new Map<string, Bystander[]>();
  for (const row of rows) {
    if (row.asked !== null || row.units.count > MOST_COMPANY) continue;
    const known = company.get(row.units.language) ?? [];
    known.push(bystander(row, marks));
    company.set(row.units.language, known);
  }
  return company;
}

function bagsOf(examples: readonly Example[]): Map<string, Example[]> {
  const bags = new Map<string, Example[]>();
  for (const one of examples) {
    const key = `${one.row.text} ${one.holder}`;
    bags.set(key, [...(bags.get(key) ?? []), one]);
  }
  return bags;
}

function bearer(bag: readonly Example[], trainer: Trainer): Example {
  let best = bag[0] as Example;
  let most = -1;
  for (const one of bag) {
    const chance = trainer.predict(one)[one.answer] as number;
    if (chance > most) {
      best = one;
      most = chance;
    }
  }
  return best;
}
