import { describe, expect, test } from "vitest";
import { languageOf } from "../../src/languages";
import { sizesIn } from "./forces-in";

describe.skipIf(!languageOf("nl"))("sizes of a force in Dutch", () => {
  test.each([
    ["Een troepenmacht van 30.000 zou naar Oekraïne gaan.", ["30000–30000 troops"]],
    ["Er zouden tussen de 10.000 en 30.000 militairen naar Oekraïne gaan.", ["10000–30000 troops"]],
    ["Een macht van 10.000 tot 30.000 man zou het bestand in Oekraïne bewaken.", ["10000–30000 troops"]],
    ["Maximaal 10.000 Britse soldaten gaan naar Oekraïne.", ["–10000 troops"]],
    ["Minder dan 7.500 militairen zouden worden gestuurd.", ["–7500 troops"]],
    ["Er zijn minstens 200.000 vredessoldaten nodig, zei Zelensky.", ["200000– troops"]],
    ["Meer dan 100.000 militairen zouden nodig zijn voor de missie.", ["100000– troops"]],
    ["Vijfentwintigduizend militairen zouden naar Oekraïne gaan.", ["25000–25000 troops"]],
    ["Zo'n 10 duizend militairen gaan naar Oekraïne.", ["10000–10000 troops"]],
    ["Het plan gaat uit van vijf brigades in Oekraïne.", ["5–5 brigades"]],
    ["Nederland levert een bataljon aan de geruststellingsmacht.", ["1–1 battalions"]],
  ])("%s", (text, sizes) => {
    expect(sizesIn("nl", text)).toEqual(sizes);
  });

  test.each([
    "Rusland verloor 800.000 soldaten in Oekraïne.",
    "De Oekraïense strijdkrachten tellen 800.000 mensen.",
    "Leiders van 26 landen spraken over troepen voor Oekraïne.",
    "Er zijn 1.200 krijgsgevangenen uitgewisseld.",
    "Enkele duizenden militairen zouden naar Oekraïne gaan.",
    "Duitsland heeft 5.000 militairen in Litouwen.",
    "In 2024 werden militairen voor Oekraïne voor het eerst besproken.",
    "De missie zou 200 miljoen euro kosten.",
  ])("no size: %s", (text) => {
    expect(sizesIn("nl", text)).toEqual([]);
  });
});
