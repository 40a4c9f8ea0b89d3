import { describe, expect, test } from "vitest";
import { mentionOf } from "./mentions-in";

describe("who does not speak for the country", () => {
  test.each([
    ["en", "Podemos rejects the mission.", "Podemos", "opposition"],
    ["de", "Die AfD lehnt den Einsatz ab.", "AfD", "opposition"],
    ["uk", "АдН проти відправлення військ.", "АдН", "opposition"],
    ["fr", "Selon Marine Le Pen, députée, la France ne doit pas y aller.", "Marine Le Pen", "opposition"],
    [
      "nl",
      "Oud-premier Jan Balkstra wil militairen sturen, zei de vroegere premier van Nederland.",
      "premier van Nederland",
      "government",
    ],
    ["it", "L'ex premier Matteo Renzi vuole mandare i soldati.", "Matteo Renzi", "former"],
    ["en", "The then president Joe Biden refused to send troops.", "Joe Biden", "former"],
  ])("%s: %s", (language, text, words, voice) => {
    expect(mentionOf(language, text, words)?.voice).toBe(voice);
  });

  test("a party that governs is no opposition, and no government", () => {
    expect(mentionOf("de", "Die CDU will Soldaten schicken.", "CDU", "2025-09-01")?.voice).toBe("private");
    expect(mentionOf("de", "Die CDU will Soldaten schicken.", "CDU", "2024-09-01")?.voice).toBe("opposition");
  });

  test("of parties called alike the one of the country that is named", () => {
    expect(mentionOf("de", "In Tschechien lehnt die SPD die Truppe ab.", "SPD")?.holders).toEqual(["CZE"]);
  });

  test("then, former and parliament say nothing of a country that only stands near", () => {
    expect(mentionOf("en", "First Tallinn agreed, then Vilnius.", "Vilnius")?.voice).toBe("government");
    expect(mentionOf("pl", "Spośród byłych republik Kazachstan nie wyklucza obserwatorów.", "Kazachstan")?.voice).toBe(
      "government",
    );
    expect(mentionOf("de", "Emmanuel Macron kann auf viele Abgeordnete zählen.", "Emmanuel Macron")?.voice).toBe(
      "government",
    );
    expect(mentionOf("es", "Hakan Fidan contestó a un diputado.", "Hakan Fidan")?.voice).toBe("government");
  });
});

describe("in whose words a name stands", () => {
  test.each([
    ["en", "Alice Weidel demanded that Germany stay out.", "Germany", "opposition"],
    ["de", "Sahra Wagenknecht fordert, dass Deutschland keine Soldaten schickt.", "Deutschland", "opposition"],
    ["fr", "Pour Nigel Farage, le Royaume-Uni ne doit pas envoyer de soldats.", "Royaume-Uni", "opposition"],
    ["nl", "Volgens Geert Wilders stuurt Nederland geen militairen.", "Nederland", "opposition"],
    ["fr", "Un chercheur estime que la Pologne enverra des soldats.", "Pologne", "private"],
  ])("%s: %s", (language, text, words, under) => {
    expect(mentionOf(language, text, words)?.under).toBe(under);
  });

  test("a government's own words are under nobody", () => {
    const text = "Friedrich Merz said Germany would send troops; Alice Weidel disagrees.";
    expect(mentionOf("en", text, "Germany")?.under).toBeUndefined();
  });
});

describe("offices have their time", () => {
  test("the day of the text decides", () => {
    const kallas = (day?: string) => mentionOf("en", "Kaja Kallas wants troops.", "Kaja Kallas", day)?.holders;
    expect(kallas("2024-05-01")).toEqual(["EST"]);
    expect(kallas("2025-05-01")).toEqual(["EU"]);
  });

  test("an undated text means the latest office, unless it names the country of another or its title", () => {
    const who = (text: string, words: string) => mentionOf("en", text, words)?.holders;
    expect(who("Kaja Kallas wants troops.", "Kaja Kallas")).toEqual(["EU"]);
    expect(who("Prime Minister Kaja Kallas wants troops.", "Kaja Kallas")).toEqual(["EST"]);
    expect(who("Kaja Kallas said Estonia would send troops.", "Kaja Kallas")).toEqual(["EST"]);
    expect(who("António Costa saw no need.", "António Costa")).toEqual(["EU"]);
  });

  test("who has left office is a former", () => {
    expect(mentionOf("en", "Leo Varadkar wants to send troops.", "Leo Varadkar", "2025-06-01")?.voice).toBe("former");
    expect(mentionOf("en", "Boris Johnson wants to send troops.", "Boris Johnson")?.voice).toBe("former");
    expect(mentionOf("en", "Péter Magyar no longer objects.", "Péter Magyar", "2026-08-01")?.voice).toBe("government");
    expect(mentionOf("en", "Péter Magyar objects.", "Péter Magyar", "2025-08-01")?.voice).toBe("opposition");
  });
});
