import { describe, expect, test } from "vitest";
import { forcesIn } from "./forces-in";

describe("whose size it is, and who says so", () => {
  test("a whole force, told by a newspaper", () => {
    const [size] = forcesIn("en", "A force of 30,000 is being planned for Ukraine, the newspaper reports.");
    expect(size).toMatchObject({ kind: "force", country: null, by: null });
  });

  test("an offer in the sentence after the host's demand is no part of it", () => {
    const told =
      "Zełenski mówi o co najmniej 200 tysiącach żołnierzy na Ukrainie. Estonia proponuje około stu żołnierzy.";
    expect(forcesIn("pl", told)).toMatchObject([
      { min: 200_000, kind: "needed", by: "UKR" },
      { max: 100, kind: "contribution", country: "EST" },
    ]);
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
