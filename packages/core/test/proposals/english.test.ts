import { beforeAll, describe, expect, test } from "vitest";
import { stepsIn } from "./steps-in";

// A language builds its automaton when it is first asked for: no test should wait for that.
beforeAll(() => {
  for (const language of ["en"]) stepsIn(language, "X.");
}, 60_000);

/** What English articles tell as steps, and what looks like one. Published on Thursday 27 March 2025. */
describe("steps in English", () => {
  test.each<[string, readonly string[]]>([
    ["On Monday Denmark offered to send a battalion to Ukraine.", ["2025-03-24 announcement DNK"]],
    ["Italy will not send troops to Ukraine, Giorgia Meloni told parliament on Tuesday.", ["2025-03-25 refusal ITA"]],
    ["Last Friday Emmanuel Macron proposed sending European troops to Ukraine.", ["2025-03-21 proposal FRA"]],
    ["Donald Tusk ruled out sending Polish soldiers to Ukraine on 12 February 2025.", ["2025-02-12 refusal POL"]],
    ["In February 2024 Emmanuel Macron refused to rule out sending troops to Ukraine.", ["2024-02 announcement FRA"]],
    [
      "Finland is prepared to send soldiers to Ukraine after a ceasefire, President Alexander Stubb said yesterday.",
      ["2025-03-26 announcement FIN"],
    ],
    [
      "Volodymyr Zelensky asked for at least 200,000 European soldiers on Wednesday to guard a ceasefire.",
      ["2025-03-26 proposal UKR"],
    ],
    ["Thirty leaders met at the Élysée on Wednesday to plan a force for Ukraine.", ["2025-03-26 meeting FRA"]],
    [
      "Keir Starmer hosted European leaders on Sunday to discuss sending troops to Ukraine.",
      ["2025-03-23 announcement GBR"],
    ],
    ["Leaders will gather in London on Saturday to discuss a force for Ukraine.", ["2025-03-29 meeting GBR"]],
    [
      "France and Britain signed a declaration on the deployment of troops in Ukraine on Tuesday, officials said.",
      ["2025-03-25 agreement FRA+GBR"],
    ],
    [
      "A declaration on sending soldiers to Ukraine was signed on Monday by Emmanuel Macron, Keir Starmer and Volodymyr Zelensky.",
      ["2025-03-24 agreement FRA+GBR+UKR"],
    ],
    [
      "Emmanuel Macron announced on Wednesday that 26 countries had pledged to join a force in Ukraine.",
      ["2025-03-26 agreement FRA"],
    ],
    [
      "Bulgaria's parliament passed a resolution against sending soldiers to Ukraine on Friday.",
      ["2025-03-21 agreement BGR"],
    ],
    [
      "Spain will send no soldiers to Ukraine. The defence minister, Margarita Robles, said so on Tuesday.",
      ["2025-03-25 refusal ESP"],
    ],
    ["Sergei Lavrov and Marco Rubio met in Riyadh on Tuesday. Poland keeps its soldiers out of Ukraine.", []],
    ["Ministers met in Brussels on Monday to talk about fishing quotas.", []],
    ["Denmark joined NATO in 1949 and has a battalion in Latvia.", []],
    ["Ukraine's army lost 300 soldiers on Monday, Moscow said.", []],
    [
      "Poland will not send soldiers to Ukraine, Donald Tusk said on Wednesday. Tusk repeated on Wednesday that no Polish soldiers would go to Ukraine.",
      ["2025-03-26 refusal POL"],
    ],
    [
      "Norway and Sweden said on Tuesday that they were ready to send troops to Ukraine.",
      ["2025-03-25 announcement NOR+SWE"],
    ],
  ])("%s", (text, steps) => {
    expect(stepsIn("en", text)).toEqual(steps);
  });

  test("what is said in the lead without a day is of the day of publication", () => {
    const text =
      "Prime Minister Mette Frederiksen has told the Financial Times that Denmark will send troops to Ukraine.";
    expect(stepsIn("en", text)).toEqual(["2025-03-27 announcement DNK"]);
  });

  test("a publication date of a month makes no day of a weekday", () => {
    const text = "Italy will not send troops to Ukraine, Giorgia Meloni told parliament on Tuesday.";
    expect(stepsIn("en", text, "2025-03")).toEqual(["2025-03 refusal ITA"]);
  });
});
