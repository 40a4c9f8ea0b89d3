import { beforeAll, expect, test } from "vitest";
import { extract, prepareCore } from "../../src/index";
import { article } from "../articles";

beforeAll(prepareCore, 120_000);

/** Own sentences on the question in languages that have no pack. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  pt: [
    "O governo não exclui o envio de soldados para a Ucrânia.",
    "Portugal está disposto a enviar tropas para a Ucrânia depois de um acordo de paz, disse ontem o primeiro-ministro em Lisboa.",
  ],
  cs: [
    "Vláda nevylučuje vyslání vojáků na Ukrajinu.",
    "Česko je připraveno poslat vojáky na Ukrajinu po uzavření mírové dohody, řekl včera předseda vlády v Praze.",
  ],
  ro: [
    "Guvernul nu exclude trimiterea de soldați în Ucraina.",
    "România nu va trimite trupe în Ucraina, a declarat ieri prim-ministrul la București, dar va sprijini misiunea.",
  ],
  sv: [
    "Regeringen utesluter inte att skicka soldater till Ukraina.",
    "Sverige är berett att skicka soldater till Ukraina efter ett fredsavtal, sade statsministern i går i Stockholm.",
  ],
  da: [
    "Regeringen udelukker ikke at sende soldater til Ukraine.",
    "Danmark er klar til at sende soldater til Ukraine efter en fredsaftale, sagde statsministeren i går i København.",
  ],
  no: [
    "Regjeringen utelukker ikke å sende soldater til Ukraina.",
    "Norge er klar til å sende soldater til Ukraina etter en fredsavtale, sa statsministeren i går i Oslo.",
  ],
  ru: [
    "Правительство не исключает отправку солдат на Украину.",
    "Польша не отправит войска на Украину, заявил вчера премьер-министр в Варшаве, но поможет миссии.",
  ],
  fi: ["Hallitus ei sulje pois sotilaiden lähettämistä Ukrainaan."],
  hu: ["A kormány nem zárja ki katonák küldését Ukrajnába."],
  el: ["Η κυβέρνηση δεν αποκλείει την αποστολή στρατιωτών στην Ουκρανία."],
  bg: ["Правителството не изключва изпращането на войници в Украйна."],
  sk: ["Vláda nevylučuje vyslanie vojakov na Ukrajinu, povedal včera predseda vlády v Bratislave."],
  tr: ["Hükümet Ukrayna'ya asker göndermeyi dışlamıyor."],
};

const CASES = Object.entries(TEXTS).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

test.each(CASES)("a text in %s is named unsupported and coded by no pack: %s", (_, text) => {
  const { unsupported, stances, forceSizes, proposals } = extract({ ...article(text, "xx"), language: null });
  expect(unsupported).toBe(true);
  expect([...stances, ...forceSizes, ...proposals]).toEqual([]);
});

test("a language that is stated wins over what the words look like", () => {
  const { unsupported, language } = extract(article("Denmark will send soldiers to Ukraine.", "sv"));
  expect([unsupported, language]).toEqual([true, "sv"]);
});
