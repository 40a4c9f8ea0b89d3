import { expect, test } from "vitest";
import { read } from "../articles";

test.each([
  [
    "uk",
    "Глава уряду Італії Джорджа Мелоні заявила, що Італія не відправить солдатів до України.",
    "ITA",
    ["Giorgia Meloni"],
  ],
  [
    "en",
    "Macron said France would send soldiers to Ukraine. Emmanuel Macron said it twice.",
    "FRA",
    ["Emmanuel Macron"],
  ],
  ["en", "Swedish foreign minister Jane Doe said the country would send soldiers to Ukraine.", "SWE", ["Jane Doe"]],
])("%s: %s", (language, text, country, actors) => {
  const { stances } = read(text, language, "2025-09-05");
  expect(stances.find((one) => one.country === country)?.actors).toEqual(actors);
});
