import type { StanceReading } from "../codebook";
import { quote } from "../document/quote";
import type { Reading } from "../reading";

export function judgeStances(reading: Reading): StanceReading[] {
  const { matches, lexicon, sentences, tokens, document } = reading;
  const stances: StanceReading[] = [];
  for (const sentence of sentences) {
    let holder: string | null = null;
    for (let i = 0; i < matches.count; i++) {
      const row = lexicon.rows[matches.row[i] as number];
      if (!row || (matches.from[i] as number) < sentence.from || (matches.from[i] as number) >= sentence.to) continue;
      if (row.name) holder = row.name.holder;
      if (row.cue && holder) {
        stances.push({
          country: holder,
          stance: row.cue[0],
          confidence: 0.5,
          actors: [],
          office: null,
          conditions: [],
          contribution: [],
          date: null,
          evidence: quote(document, tokens.start[sentence.from] as number, tokens.end[sentence.to - 1] as number),
          trace: [{ mention: holder, cue: row.id, modifiers: [], frame: "target" }],
        });
      }
    }
  }
  return stances;
}
