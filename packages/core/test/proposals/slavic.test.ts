import { beforeAll, describe, expect, test } from "vitest";
import { stepsIn } from "./steps-in";

// A language builds its automaton when it is first asked for: no test should wait for that.
beforeAll(() => {
  for (const language of ["pl", "uk"]) stepsIn(language, "X.");
}, 60_000);

/** What Polish and Ukrainian articles tell as steps. Published on Thursday 27 March 2025. */
describe("steps in Polish and Ukrainian", () => {
  test.each<[string, string, readonly string[]]>([
    ["pl", "Włochy nie wyślą żołnierzy na Ukrainę, powiedziała we wtorek Giorgia Meloni.", ["2025-03-25 refusal ITA"]],
    [
      "pl",
      "Dania jest gotowa wysłać wojska na Ukrainę, oświadczyła w poniedziałek premier Mette Frederiksen.",
      ["2025-03-24 announcement DNK"],
    ],
    [
      "pl",
      "W miniony piątek Emmanuel Macron zaproponował wysłanie europejskich wojsk na Ukrainę.",
      ["2025-03-21 proposal FRA"],
    ],
    ["pl", "W lutym 2024 roku Emmanuel Macron nie wykluczył wysłania wojsk na Ukrainę.", ["2024-02 announcement FRA"]],
    [
      "pl",
      "Trzydziestu przywódców spotkało się w środę w Pałacu Elizejskim, by rozmawiać o siłach dla Ukrainy.",
      ["2025-03-26 meeting FRA"],
    ],
    [
      "pl",
      "Przywódcy spotkają się w sobotę w Londynie, by rozmawiać o wysłaniu wojsk na Ukrainę.",
      ["2025-03-29 meeting GBR"],
    ],
    [
      "pl",
      "Emmanuel Macron i Keir Starmer podpisali we wtorek deklarację o wysłaniu wojsk na Ukrainę.",
      ["2025-03-25 agreement FRA+GBR"],
    ],
    [
      "pl",
      "Emmanuel Macron ogłosił w środę, że 26 państw zadeklarowało udział w siłach na Ukrainie.",
      ["2025-03-26 agreement FRA"],
    ],
    ["pl", "Ławrow i Rubio spotkali się we wtorek w Rijadzie.", []],
    ["pl", "Ministrowie spotkali się w poniedziałek w Brukseli, by rozmawiać o rybołówstwie.", []],
    ["uk", "Італія не відправить солдатів в Україну, заявила у вівторок Джорджа Мелоні.", ["2025-03-25 refusal ITA"]],
    [
      "uk",
      "Данія готова відправити війська в Україну, сказала в понеділок прем'єрка Метте Фредеріксен.",
      ["2025-03-24 announcement DNK"],
    ],
    [
      "uk",
      "Минулої п'ятниці Емманюель Макрон запропонував відправити європейські війська в Україну.",
      ["2025-03-21 proposal FRA"],
    ],
    [
      "uk",
      "У лютому 2024 року Емманюель Макрон не виключив відправлення військ в Україну.",
      ["2024-02 announcement FRA"],
    ],
    [
      "uk",
      "Тридцять лідерів зібралися в середу в Єлисейському палаці, щоб обговорити відправлення військ в Україну.",
      ["2025-03-26 meeting FRA"],
    ],
    [
      "uk",
      "Лідери зустрінуться в суботу в Лондоні, щоб обговорити відправлення військ в Україну.",
      ["2025-03-29 meeting GBR"],
    ],
    [
      "uk",
      "Емманюель Макрон і Кір Стармер підписали у вівторок декларацію про розгортання військ в Україні.",
      ["2025-03-25 agreement FRA+GBR"],
    ],
    [
      "uk",
      "Емманюель Макрон оголосив у середу, що 26 країн зобов'язалися надіслати війська в Україну.",
      ["2025-03-26 agreement FRA"],
    ],
    ["uk", "Лавров і Рубіо зустрілися у вівторок в Ер-Ріяді.", []],
    ["uk", "Міністри зустрілися в понеділок у Брюсселі, щоб поговорити про рибальство.", []],
  ])("%s: %s", (language, text, steps) => {
    expect(stepsIn(language, text)).toEqual(steps);
  });
});
