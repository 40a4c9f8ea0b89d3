import { beforeAll, describe, expect, test } from "vitest";
import { stepsIn } from "./steps-in";

// A language builds its automaton when it is first asked for: no test should wait for that.
beforeAll(() => {
  for (const language of ["nl", "de"]) stepsIn(language, "X.");
}, 60_000);

/** What Dutch and German articles tell as steps. Published on Thursday 27 March 2025. */
describe("steps in Dutch and German", () => {
  test.each<[string, string, readonly string[]]>([
    ["nl", "Italië stuurt geen troepen naar Oekraïne, zei premier Giorgia Meloni dinsdag.", ["2025-03-25 refusal ITA"]],
    ["nl", "Denemarken bood maandag aan militairen naar Oekraïne te sturen.", ["2025-03-24 announcement DNK"]],
    [
      "nl",
      "Eind februari opperde president Emmanuel Macron om Europese troepen naar Oekraïne te sturen.",
      ["2025-02 proposal FRA"],
    ],
    [
      "nl",
      "Premier Dick Schoof toonde zich zaterdag bereid om Nederlandse militairen naar Oekraïne te sturen.",
      ["2025-03-22 announcement NLD"],
    ],
    [
      "nl",
      "Op het Élysée kwamen woensdag dertig leiders bijeen om over een troepenmacht voor Oekraïne te praten.",
      ["2025-03-26 meeting FRA"],
    ],
    [
      "nl",
      "Zaterdag overleggen de leiders in Londen over het sturen van militairen naar Oekraïne.",
      ["2025-03-29 meeting GBR"],
    ],
    [
      "nl",
      "Emmanuel Macron en Keir Starmer ondertekenden dinsdag een verklaring over het sturen van troepen naar Oekraïne.",
      ["2025-03-25 agreement FRA+GBR"],
    ],
    [
      "nl",
      "De Tweede Kamer nam dinsdag een motie aan over Nederlandse deelname aan een vredesmacht in Oekraïne.",
      ["2025-03-25 agreement NLD"],
    ],
    ["nl", "Lavrov en Rubio spraken elkaar dinsdag in Riyad over Oekraïne.", []],
    ["nl", "De ministers vergaderden maandag in Brussel over visserij.", []],
    [
      "de",
      "Italien schickt keine Soldaten in die Ukraine, sagte Giorgia Meloni am Dienstag.",
      ["2025-03-25 refusal ITA"],
    ],
    [
      "de",
      "Dänemark ist bereit, Truppen in die Ukraine zu schicken, sagte Ministerpräsidentin Mette Frederiksen am 24. März.",
      ["2025-03-24 announcement DNK"],
    ],
    [
      "de",
      "Am Montag schlug Emmanuel Macron vor, europäische Soldaten in die Ukraine zu entsenden.",
      ["2025-03-24 proposal FRA"],
    ],
    [
      "de",
      "Im Februar 2024 schloss Emmanuel Macron Bodentruppen in der Ukraine nicht aus.",
      ["2024-02 announcement FRA"],
    ],
    [
      "de",
      "Dreißig Staats- und Regierungschefs trafen sich am Mittwoch in Paris, um über eine Truppe für die Ukraine zu beraten.",
      ["2025-03-26 meeting FRA"],
    ],
    [
      "de",
      "Am Samstag wollen die Staats- und Regierungschefs in London über Truppen für die Ukraine beraten.",
      ["2025-03-29 meeting GBR"],
    ],
    [
      "de",
      "Emmanuel Macron und Keir Starmer unterzeichneten am Dienstag eine Erklärung über die Entsendung von Truppen in die Ukraine.",
      ["2025-03-25 agreement FRA+GBR"],
    ],
    [
      "de",
      "Macron verkündete am Mittwoch, 26 Staaten hätten Soldaten für die Ukraine zugesagt.",
      ["2025-03-26 agreement FRA"],
    ],
    ["de", "Außenminister Lawrow und Rubio trafen sich am Dienstag in Riad.", []],
    ["de", "Die Minister berieten am Montag in Brüssel über Fischfang.", []],
  ])("%s: %s", (language, text, steps) => {
    expect(stepsIn(language, text)).toEqual(steps);
  });
});
