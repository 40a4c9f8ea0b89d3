import { expect, test } from "vitest";
import { inflectName } from "../../../src/languages/uk/inflect-name";
import { outOfSubject } from "../../../src/languages/uk/out-of-subject";

test("inflects a man's name with its surname alone", () => {
  const forms = inflectName("Дональд Туск", "m", true);
  expect(forms).toEqual(expect.arrayContaining(["Дональда Туска", "Дональдом Туском", "Туск", "Туска", "Тускові"]));
});

test("inflects surnames like adjectives and those on a vowel", () => {
  expect(inflectName("Зеленський", "m", true)).toEqual(expect.arrayContaining(["Зеленського", "Зеленським"]));
  expect(inflectName("Гітанас Науседа", "m", true)).toEqual(expect.arrayContaining(["Науседи", "Науседу"]));
});

test("leaves women's names on a consonant and names of another script as they are", () => {
  expect(inflectName("Елліна Валтонен", "f", false)).toContain("Елліни Валтонен");
  expect(inflectName("Emmanuel Macron", "m", true)).toEqual([]);
});

test("tells by case who is no subject", () => {
  expect(outOfSubject("Париж", "а")).toBe(false);
  expect(outOfSubject("Парижа", "план")).toBe(true);
  expect(outOfSubject("Празі", "у")).toBe(false);
  expect(outOfSubject("Україні", "в")).toBe(true);
  expect(outOfSubject("ООН", "мандат")).toBe(true);
});
