import { describe, expect, test } from "vitest";
import { stancesIn } from "../articles";

/** The codebook's decisions on hard cases, each in two languages: [case, English, Dutch, country, readings allowed]. */
const CASES = [
  [
    "too early is uncommitted",
    "Norway's defence minister said it was too early to discuss sending troops to Ukraine.",
    "De Noorse minister van Defensie zei dat het te vroeg is om over troepen voor Oekraïne te praten.",
    "NOR",
    ["uncommitted"],
  ],
  [
    "not planned is declines",
    "Portugal has no plans to send soldiers to Ukraine, the Portuguese government said.",
    "Portugal heeft geen plannen om soldaten naar Oekraïne te sturen, zei de Portugese regering.",
    "PRT",
    ["declines", "uncommitted"],
  ],
  [
    "not ruled out is open",
    "Sweden does not rule out sending peacekeepers to Ukraine.",
    "Zweden sluit het sturen van vredestroepen naar Oekraïne niet uit.",
    "SWE",
    ["open"],
  ],
  [
    "ruled out is declines",
    "Italy has ruled out sending its own soldiers to Ukraine.",
    "Italië heeft het sturen van eigen soldaten naar Oekraïne uitgesloten.",
    "ITA",
    ["declines"],
  ],
  [
    "a commitment is supports",
    "Denmark will send a battalion to Ukraine once there is a peace deal.",
    "Denemarken zal een bataljon naar Oekraïne sturen zodra er een vredesakkoord is.",
    "DNK",
    ["supports"],
  ],
  [
    "considering is open",
    "Belgium would consider a contribution to the peacekeeping force.",
    "België overweegt een bijdrage aan de vredesmacht.",
    "BEL",
    ["open"],
  ],
  [
    "a threat is opposes",
    "Moscow said that Western troops in Ukraine would be legitimate targets.",
    "Moskou zei dat westerse troepen in Oekraïne een legitiem doelwit zijn.",
    "RUS",
    ["opposes"],
  ],
  [
    "rejecting the plan is opposes",
    "Hungary rejects the plan for a European force and calls it a provocation.",
    "Hongarije verwerpt het plan voor een Europese troepenmacht en noemt het een provocatie.",
    "HUN",
    ["opposes"],
  ],
] as const;

describe.each(CASES)("%s", (_, english, dutch, country, allowed) => {
  test.each([
    ["en", english],
    ["nl", dutch],
  ])("%s", (language, text) => {
    expect(allowed).toContain(stancesIn(text, language)[country]);
  });
});
