import { describe, expect, test } from "vitest";
import { namedBy } from "./mentions-in";

describe("what many states have is whose the text speaks of", () => {
  test.each([
    ["de", "Der spanische Kongress stimmt über die Soldaten ab.", "Kongress", "ESP"],
    ["de", "Der Kongress in Mexiko-Stadt lehnt die Truppe ab.", "Kongress", "MEX"],
    ["de", "In Österreich billigte die Bundesregierung den Plan.", "Bundesregierung", "AUT"],
    ["de", "Die Bundesregierung billigte den Plan.", "Bundesregierung", "DEU"],
    ["nl", "Maxime Prévot zei in de Kamer dat België militairen stuurt.", "Kamer", "BEL"],
    ["nl", "De Russische Veiligheidsraad wijst de troepen af.", "Veiligheidsraad", "RUS"],
    ["fr", "Berne réfléchit ; le Conseil fédéral ne refuse pas.", "Conseil fédéral", "CHE"],
    ["fr", "À Madrid, l'Espagne attend le vote du Congrès.", "Congrès", "ESP"],
    ["es", "La cancillería chilena evitó pronunciarse.", "cancillería", "CHL"],
    ["pl", "Sejm w Wilnie zgodził się na wysłanie żołnierzy.", "Sejm", "LTU"],
    ["pl", "Japonia może pomóc, oznajmiło MSZ.", "MSZ", "JPN"],
    ["en", "Canada's House of Commons voted for the mission.", "House of Commons", "CAN"],
  ])("%s: %s", (language, text, words, holder) => {
    expect(namedBy(language, text, words)).toBe(holder);
  });

  test("Brussels is Belgium's among capitals and beside Belgians, else the Union's where things happen", () => {
    expect(namedBy("en", "Paris, Brussels and Rome will send troops.", "Brussels")).toBe("BEL");
    expect(namedBy("en", "Belgian troops will go, Brussels said.", "Brussels")).toBe("BEL");
    expect(namedBy("en", "Leaders met in Brussels to discuss troops.", "Brussels")).toBe("EU");
  });
});
