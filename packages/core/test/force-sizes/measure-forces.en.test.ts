import { describe, expect, test } from "vitest";
import { forcesIn, sizesIn } from "./forces-in";

describe("sizes of a force in English", () => {
  test.each([
    ["A force of 30,000 would be sent to Ukraine.", ["30000–30000 troops"]],
    ["The plan foresees around 25,000 European soldiers in Ukraine.", ["25000–25000 troops"]],
    ["Between 10,000 and 30,000 troops could be deployed in Ukraine.", ["10000–30000 troops"]],
    ["A mission of 10,000 to 30,000 peacekeepers is being discussed for Ukraine.", ["10000–30000 troops"]],
    ["The deployment could involve 20,000-25,000 men.", ["20000–25000 troops"]],
    ["The force would need 20 to 30 thousand troops.", ["20000–30000 troops"]],
    ["Up to 10,000 British soldiers may go to Ukraine.", ["–10000 troops"]],
    ["Fewer than 7,500 soldiers would be sent.", ["–7500 troops"]],
    ["No more than 15,000 peacekeepers would be deployed.", ["–15000 troops"]],
    ["At least 200,000 peacekeepers are needed, Zelensky said.", ["200000– troops"]],
    ["More than 100,000 troops would be required for the mission.", ["100000– troops"]],
    ["Upwards of 40,000 soldiers would make up the force.", ["40000– troops"]],
    ["It would take 50,000 soldiers or more to hold the line.", ["50000– troops"]],
    ["A 5,000-strong force would guard the ports of Ukraine.", ["5000–5000 troops"]],
    ["A 2,000 to 3,000-strong contingent would guard the ports of Ukraine.", ["2000–3000 troops"]],
    ["The force would number 30k troops.", ["30000–30000 troops"]],
    ["Twenty-five thousand soldiers would be sent to Ukraine.", ["25000–25000 troops"]],
    ["Two thousand five hundred Canadian soldiers would be sent to Ukraine.", ["2500–2500 troops"]],
    ["France offers two battalions for the reassurance force.", ["2–2 battalions"]],
    ["The plan is for five brigades in Ukraine.", ["5–5 brigades"]],
    ["The Netherlands will contribute a brigade to the reassurance force.", ["1–1 brigades"]],
    ["The troops would come from Europe. The figure was 64,000 at first.", ["64000–64000 troops"]],
    ["The force of 30,000 is agreed. A force of 30,000 is small, he said.", ["30000–30000 troops"]],
  ])("%s", (text, sizes) => {
    expect(sizesIn("en", text)).toEqual(sizes);
  });
});

describe("numbers that are no size of a force in English", () => {
  test.each([
    "Russia has lost 800,000 soldiers in Ukraine, killed or wounded.",
    "Ukraine has an army of 800,000 soldiers.",
    "The sides exchanged 1,200 prisoners of war before troops were discussed.",
    "Leaders of 26 countries discussed sending troops to Ukraine.",
    "Britain spends £200 million on preparing troops for Ukraine.",
    "The front that the troops would watch is 1,200 kilometres long.",
    "In 2024 soldiers were first discussed for Ukraine.",
    "Some 68 percent of voters oppose sending troops to Ukraine.",
    "North Korea sent 12,000 soldiers to fight for Russia.",
    "Germany has 5,000 soldiers in Lithuania.",
    "Several thousand soldiers could be sent to Ukraine.",
    "Hundreds of soldiers would be sent to Ukraine.",
    "The troops would need 5,000 missiles.",
    "More than 250,000 Ukrainians fled before troops were discussed.",
    "The troops would stay for 20 years, he said.",
    "The 35-strong coalition discussed troops for Ukraine.",
    "Not so much as a battalion will be offered to the reassurance force.",
  ])("%s", (text) => {
    expect(sizesIn("en", text)).toEqual([]);
  });
});

describe("whose size it is, and who says so", () => {
  test("a whole force, told by a newspaper", () => {
    const [size] = forcesIn("en", "A force of 30,000 is being planned for Ukraine, the newspaper reports.");
    expect(size).toMatchObject({ kind: "force", country: null, by: null });
  });

  test("a country's own part, told by its minister", () => {
    const [size] = forcesIn("en", "Canada will contribute 500 soldiers to the force in Ukraine, Mark Carney said.");
    expect(size).toMatchObject({ kind: "contribution", country: "CAN", by: "CAN" });
  });

  test("a need, told by the host", () => {
    const [size] = forcesIn(
      "en",
      "President Volodymyr Zelensky said at least 200,000 European peacekeepers were needed.",
    );
    expect(size).toMatchObject({ kind: "needed", by: "UKR" });
  });

  test("the evidence is the number with its bound and noun, as written", () => {
    const [size] = forcesIn("en", "Up to 10,000 British soldiers may go to Ukraine.");
    expect(size?.evidence.quote).toBe("Up to 10,000 British soldiers");
  });
});
