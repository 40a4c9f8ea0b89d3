import { describe, expect, test } from "vitest";
import { mentionOf, mentionsIn, namedBy } from "./mentions-in";

describe("both and all three are those that were listed", () => {
  test.each([
    ["en", "France and Britain met in Kyiv. Both will send troops.", "Both", "FRA+GBR"],
    ["en", "Spain, Portugal and Italy were asked. All three refused.", "All three", "ESP+ITA+PRT"],
    ["nl", "Frankrijk en België overlegden. Beide landen sturen militairen.", "Beide landen", "BEL+FRA"],
    ["de", "Paris und London sind sich einig. Beide Länder schicken Soldaten.", "Beide Länder", "FRA+GBR"],
    ["fr", "La France et l'Espagne hésitent. Les deux pays attendent.", "Les deux pays", "ESP+FRA"],
    ["es", "Francia y Polonia dudan. Ambos países esperan.", "Ambos países", "FRA+POL"],
    ["it", "Italia e Spagna esitano. Entrambi i Paesi aspettano.", "Entrambi i Paesi", "ESP+ITA"],
    ["pl", "Litwa i Łotwa wyślą żołnierzy. Oba kraje są gotowe.", "Oba kraje", "LTU+LVA"],
    ["uk", "Франція та Іспанія вагаються. Обидві країни чекають.", "Обидві країни", "ESP+FRA"],
  ])("%s: %s", (language, text, words, holders) => {
    expect(namedBy(language, text, words)).toBe(holders);
  });

  test("not before the list itself", () => {
    expect(
      mentionsIn("en", "Italy met Spain. Both France and Germany agreed.").map(({ words }) => words),
    ).not.toContain("Both");
  });
});

describe("they are those that were named together", () => {
  test.each([
    ["en", "Merz was asked first. Britain and France lead the plan. They want to send troops.", "They", "FRA+GBR"],
    ["en", "The Baltic states agree. They will send soldiers.", "They", "EST+LTU+LVA"],
    ["nl", "Merz zweeg. Frankrijk en België leiden het plan. Zij willen militairen sturen.", "Zij", "BEL+FRA"],
    ["nl", "Frankrijk en België leiden het plan. Morgen zullen ze militairen sturen.", "ze", "BEL+FRA"],
    [
      "de",
      "Getragen wird das Vorhaben von Großbritannien und Frankreich. Sie wollen Soldaten schicken.",
      "Sie",
      "FRA+GBR",
    ],
    ["fr", "La France et l'Espagne hésitent. Ils attendent.", "Ils", "ESP+FRA"],
    ["es", "Francia y Polonia dudan. Ellos esperan.", "Ellos", "FRA+POL"],
    ["it", "Italia e Spagna esitano. Essi aspettano.", "Essi", "ESP+ITA"],
    ["pl", "Litwa i Łotwa są gotowe. One wyślą żołnierzy.", "One", "LTU+LVA"],
    ["uk", "Франція та Іспанія вагаються. Вони чекають.", "Вони", "ESP+FRA"],
  ])("%s: %s", (language, text, words, holders) => {
    expect(namedBy(language, text, words)).toBe(holders);
  });

  test("not those of two sentences ago, and never one person", () => {
    const text = "France and Spain met. Donald Tusk disagreed. They will not go.";
    expect(namedBy("en", text, "They")).toBeNull();
    expect(namedBy("en", "Hungary was clear. They will not send anyone.", "They")).toBe("HUN");
  });

  test("she and they are told apart by the verb, where one word is both", () => {
    const text = "Deutschland und Spanien zögern. Giorgia Meloni sprach am Abend.";
    expect(namedBy("de", `${text} Sie will keine Soldaten schicken.`, "Sie")).toBe("ITA");
    expect(namedBy("nl", "Mette Frederiksen sprak. Zij wil militairen sturen.", "Zij")).toBe("DNK");
  });
});

describe("the government, the cabinet, his country", () => {
  test.each([
    ["en", "Donald Tusk was clear: his country will not send troops.", "his country", "POL"],
    ["nl", "In Polen is er geen twijfel: de regering stuurt niemand.", "de regering", "POL"],
    ["de", "Donald Tusk sagte, sein Land schicke keine Soldaten.", "sein Land", "POL"],
    ["fr", "Donald Tusk a répété que son pays n'enverra personne.", "son pays", "POL"],
    ["es", "Pedro Sánchez dijo que su país no enviará tropas.", "su país", "ESP"],
    ["it", "Giorgia Meloni ha detto che il suo governo non manderà soldati.", "il suo governo", "ITA"],
    ["uk", "Дональд Туск сказав, що його країна не надішле військ.", "його країна", "POL"],
  ])("%s: %s", (language, text, words, holder) => {
    expect(namedBy(language, text, words)).toBe(holder);
  });

  test("speaks for the country, whoever was spoken of", () => {
    const text = "Nigel Farage opposes the mission. The government did not comment.";
    expect(mentionOf("en", text, "The government")).toMatchObject({ holders: ["GBR"], voice: "government" });
  });
});

describe("it", () => {
  test("is a country at the head of a clause, a matter behind a verb", () => {
    expect(namedBy("en", "Finland has not decided. It will decide in May.", "It")).toBe("FIN");
    expect(namedBy("en", "Finland knows the plan and will study it.", "it")).toBeNull();
    expect(namedBy("en", "Kaja Kallas spoke of the force. It must be strong.", "It")).toBeNull();
  });
});

describe("exceptions", () => {
  test.each([
    ["en", "All Nordic countries except Finland will send troops.", "Nordic countries", "DNK+ISL+NOR+SWE", "Finland"],
    [
      "es",
      "Todos los países nórdicos, salvo Finlandia, enviarán tropas.",
      "países nórdicos",
      "DNK+ISL+NOR+SWE",
      "Finlandia",
    ],
    ["uk", "Північні країни, крім Ісландії, надішлють військових.", "Північні країни", "DNK+FIN+NOR+SWE", "Ісландії"],
    ["de", "Die Visegrád-Staaten außer Ungarn sind offen.", "Visegrád-Staaten", "CZE+POL+SVK", "Ungarn"],
  ])("%s: %s", (language, text, group, holders, out) => {
    expect(namedBy(language, text, group)).toBe(holders);
    expect(mentionOf(language, text, out)?.excepted).toBe(true);
  });

  test("everyone but one, without a group", () => {
    expect(mentionOf("en", "Everyone but Hungary signed the text.", "Hungary")?.excepted).toBe(true);
  });
});

describe("a title and the person beside it", () => {
  test.each([
    ["en", "Matteo Salvini, Italy's deputy premier, told Macron to go himself.", "Macron", "FRA"],
    ["es", "El embajador británico relató que Lavrov se enfadó.", "Lavrov", "RUS"],
    ["pl", "Unijny dyplomata, Ławrow i doradcy spotkali się.", "Ławrow", "RUS"],
    ["en", "The UN spokesman listed India and China.", "India", "IND"],
    ["nl", "De Albanese premier twijfelt.", "Albanese premier", "ALB"],
    ["de", "Die portugiesische Regierung schweigt, Premier Montenegro auch.", "Premier Montenegro", "PRT"],
    ["it", "Il portavoce del governo francese parla di soldati.", "francese", "FRA"],
  ])("%s: %s", (language, text, words, holder) => {
    expect(namedBy(language, text, words)).toBe(holder);
  });
});

describe("whose words were given is spoken of next", () => {
  test.each([
    [
      "de",
      "Die Briten wollen Soldaten schicken, so der Ministerpräsident Italiens. Das Kabinett zögert.",
      "Das Kabinett",
    ],
    [
      "de",
      "Die Briten wollen Soldaten schicken, so die Ministerpräsidentin Italiens. Die Regierung zögert.",
      "Die Regierung",
    ],
  ])("%s: %s", (language, text, words) => {
    expect(namedBy(language, text, words)).toBe("ITA");
  });
});
