import { describe, expect, test } from "vitest";
import { mentionOf, namedBy } from "./mentions-in";

type Case = readonly [language: string, text: string, words: string, holders: string];

describe("holders far from the matter", () => {
  test.each<Case>([
    ["en", "Fijian peacekeepers may go, but Suva has not decided.", "Suva", "FJI"],
    ["en", "The Mongolian government is considering it.", "Mongolian", "MNG"],
    ["nl", "De Keniaanse regering stuurt geen militairen.", "Keniaanse", "KEN"],
    ["de", "Die chilenische Regierung will Minenräumer schicken.", "chilenische", "CHL"],
    ["de", "Thailands Regierung schweigt.", "Thailands", "THA"],
    ["fr", "Les Ghanéens n'excluent rien.", "Ghanéens", "GHA"],
    ["es", "El Gobierno uruguayo estudia el envío.", "uruguayo", "URY"],
    ["it", "Il governo filippino rinvia ogni decisione.", "filippino", "PHL"],
    ["pl", "Rząd kenijski odmówił wysłania żołnierzy.", "kenijski", "KEN"],
    ["pl", "W Kolumbii nikt o tym nie mówi.", "Kolumbii", "COL"],
    ["uk", "Кенії запропонували надіслати миротворців.", "Кенії", "KEN"],
    ["uk", "Уряд В'єтнаму відмовився.", "В'єтнаму", "VNM"],
  ])("%s: %s", (language, text, words, holders) => {
    expect(namedBy(language, text, words)).toBe(holders);
  });
});

describe("groups", () => {
  test.each<Case>([
    ["en", "The Baltic trio will send engineers.", "Baltic trio", "EST+LTU+LVA"],
    ["nl", "De Visegrádlanden wijzen het plan af.", "Visegrádlanden", "CZE+HUN+POL+SVK"],
    ["de", "Die Baltenstaaten schicken Soldaten.", "Baltenstaaten", "EST+LTU+LVA"],
    ["fr", "Les pays du Benelux y participeront.", "pays du Benelux", "BEL+LUX+NLD"],
    ["es", "Los países nórdicos enviarán tropas.", "países nórdicos", "DNK+FIN+ISL+NOR+SWE"],
    ["it", "Il triangolo di Weimar resta diviso.", "triangolo di Weimar", "DEU+FRA+POL"],
    ["pl", "Państwa Północy wyślą żołnierzy.", "Państwa Północy", "DNK+FIN+ISL+NOR+SWE"],
    ["uk", "Балтійська трійця надішле військових.", "Балтійська трійця", "EST+LTU+LVA"],
  ])("%s: %s", (language, text, words, holders) => {
    expect(namedBy(language, text, words)).toBe(holders);
  });

  test("a group whose members are named one by one says nothing of the others", () => {
    const text = "Of the Nordic countries, Denmark and Sweden will send troops.";
    expect(namedBy("en", text, "Nordic countries")).toBe("DNK+SWE");
  });
});

describe("adjectives and seats of a capital", () => {
  test.each<Case>([
    ["pl", "Rząd budapeszteński odrzuca plan.", "budapeszteński", "HUN"],
    ["uk", "Дублінський уряд дозволив участь.", "Дублінський", "IRL"],
    ["es", "La Moncloa no descarta el envío.", "Moncloa", "ESP"],
    ["it", "Palazzo Chigi esclude l'invio.", "Palazzo Chigi", "ITA"],
    ["pl", "Bankowa czeka na żołnierzy.", "Bankowa", "UKR"],
    ["en", "The taoiseach said troops would go.", "taoiseach", "IRL"],
  ])("%s: %s", (language, text, words, holders) => {
    expect(namedBy(language, text, words)).toBe(holders);
  });

  test("a capital behind an article, or in a dateline, is no subject", () => {
    const place = (text: string, words: string) => namedPlace("en", text, words);
    expect(place("A Berlin think-tank expects troops.", "Berlin")).toBe("attribute");
    expect(place("BRUSSELS – Britain and France will send troops.", "BRUSSELS")).toBe("oblique");
    expect(place("Berlin expects troops.", "Berlin")).toBe("free");
  });
});

describe("what names no holder", () => {
  test.each([
    ["en", "Europeans and other allies would stand on the ground in Europe.", "Europe"],
    ["nl", "De Europese bondgenoten sturen troepen.", "Europese"],
    ["pl", "Europejscy żołnierze pojadą na Ukrainę.", "Europejscy"],
    ["es", "En América Latina nadie enviará tropas.", "América"],
    ["fr", "L'ex-Union soviétique n'existe plus.", "Union"],
  ])("%s: %s", (language, text, words) => {
    expect(namedBy(language, text, words) ?? "").toBe("");
  });
});

function namedPlace(language: string, text: string, words: string): string | undefined {
  return mentionOf(language, text, words)?.place;
}
