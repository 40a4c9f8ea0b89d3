import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read-document";
import { languageOf } from "../../src/languages";
import { findMentions } from "../../src/mentions/find-mentions";
import { positionDate } from "../../src/mentions/position-date";
import { readArticle } from "../../src/reading";
import { article } from "../articles";

/** When a holder took its position, by the first sentence of a text; 2025-03-27 was a Thursday. */
function datedIn(code: string, text: string, holder: string, published: string | null = "2025-03-27"): string | null {
  const language = languageOf(code);
  if (!language) throw new Error(`no pack for ${code}`);
  const reading = readArticle(readDocument(article(text, code, published), code), language);
  const [first] = findMentions(reading);
  return (first && positionDate(reading, first, holder)?.date) ?? null;
}

describe("the date of a position, as the sentence states it", () => {
  test.each([
    ["en", "Poland will send no soldiers to Ukraine, Donald Tusk said on 16 February 2025.", "POL", "2025-02-16"],
    ["en", "In February 2024 Emmanuel Macron refused to rule out sending troops.", "FRA", "2024-02"],
    ["en", "Last Tuesday Denmark offered troops for the force.", "DNK", "2025-03-25"],
    ["en", "Denmark would consider sending troops, Mette Frederiksen said.", "DNK", null],
    ["en", "Denmark will pay for the force until 2030, Mette Frederiksen said.", "DNK", null],
    ["en", "Norway will take part in the force that is to be ready by June, Jonas Gahr Støre said.", "NOR", null],
    ["en", "Emmanuel Macron floated the idea in February, which Olaf Scholz rejected on Monday.", "FRA", "2025-02"],
    ["en", "Emmanuel Macron floated the idea in February, which Olaf Scholz rejected on Monday.", "DEU", "2025-03-24"],
    ["en", "Donald Tusk told reporters that the summit of 2 April would not change his refusal.", "POL", null],
    ["nl", "Polen stuurt geen militairen, zei premier Donald Tusk dinsdag.", "POL", "2025-03-25"],
    ["nl", "Eind februari sloot Emmanuel Macron het sturen van troepen niet uit.", "FRA", "2025-02"],
    ["de", "Polen schickt keine Soldaten, sagte Donald Tusk am 3. März.", "POL", "2025-03-03"],
    ["de", "Am Montagabend lehnte Giorgia Meloni eine Entsendung von Soldaten ab.", "ITA", "2025-03-24"],
    ["fr", "Olaf Scholz a refermé mardi la porte que Paris avait entrouverte la veille.", "DEU", "2025-03-25"],
    ["es", "Pedro Sánchez abrió la puerta el lunes al envío de soldados.", "ESP", "2025-03-24"],
    ["it", "Giorgia Meloni ha escluso martedì l'invio di soldati in Ucraina.", "ITA", "2025-03-25"],
    ["pl", "Donald Tusk powiedział w środę, że polscy żołnierze nie pojadą na Ukrainę.", "POL", "2025-03-26"],
    ["uk", "Дональд Туск заявив у вівторок, що польські солдати не поїдуть в Україну.", "POL", "2025-03-25"],
  ])("%s: %s (%s)", (code, text, holder, date) => {
    expect(datedIn(code, text, holder)).toBe(date);
  });

  test("a month of publication makes no day of a weekday", () => {
    expect(datedIn("en", "Poland sends no soldiers, Donald Tusk said on Tuesday.", "POL", "2025-03")).toBe(null);
  });

  test("without a day of publication only full dates tell", () => {
    const text = "Poland sends no soldiers, Donald Tusk said on 16 February 2025.";
    expect(datedIn("en", text, "POL", null)).toBe("2025-02-16");
    expect(datedIn("en", "Poland sends no soldiers, Donald Tusk said on Tuesday.", "POL", null)).toBe(null);
  });
});
