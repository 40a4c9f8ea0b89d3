import { expect, test } from "vitest";
import { stancesIn } from "../articles";

test.each([
  ["en", "Norway gave Ukraine another eight billion kroner and two air defence batteries.", "NOR"],
  ["en", "Opposition leader Friedrich Merz wants German soldiers in Ukraine.", "DEU", "2024-12-09"],
  ["en", "Poland is training Ukrainian soldiers at a base near Wrocław.", "POL"],
  ["nl", "Noorwegen geeft Oekraïne nog eens acht miljard en twee luchtafweersystemen.", "NOR"],
  ["nl", "De oppositieleider in Duitsland wil soldaten naar Oekraïne sturen.", "DEU"],
])("%s: %s codes nothing for %s", (language, text, country, published: string | null = null) => {
  expect(stancesIn(text, language, published)).not.toHaveProperty(country);
});

test("two countries in one sentence keep their own answers", () => {
  expect(stancesIn("Denmark will send a battalion to Ukraine; Italy has ruled out sending soldiers.", "en")).toEqual({
    DNK: "supports",
    ITA: "declines",
  });
});

test("a list shares its cue", () => {
  expect(stancesIn("Estonia, Latvia and Lithuania will send soldiers to Ukraine.", "en")).toEqual({
    EST: "supports",
    LVA: "supports",
    LTU: "supports",
  });
});
