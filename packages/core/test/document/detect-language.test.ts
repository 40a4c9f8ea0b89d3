import { expect, test } from "vitest";
import { detectLanguage, prepareCore } from "../../src/document/detect-language";

test("detection asks to be prepared first", () => {
  expect(() => detectLanguage("Bonjour")).toThrow(/prepareCore/);
});

test.each([
  ["en", "The prime minister said that no soldiers would be sent before a peace deal was signed."],
  ["nl", "De minister van Defensie zei dat er geen militairen worden gestuurd zolang er wordt gevochten."],
  ["de", "Der Bundeskanzler schließt eine Entsendung von Soldaten in die Ukraine derzeit aus."],
  ["fr", "Le président n'exclut pas l'envoi de troupes au sol après un accord de paix."],
  ["es", "El presidente del Gobierno no descarta enviar militares a Ucrania tras un acuerdo de paz."],
  ["it", "Il governo ribadisce che non manderà soldati italiani in Ucraina."],
  ["pl", "Premier powtórzył, że polscy żołnierze nie zostaną wysłani na Ukrainę."],
  ["uk", "Президент заявив, що країна готова надіслати своїх військових після угоди про мир."],
])("%s is told from its words", async (language, text) => {
  await prepareCore();
  expect(detectLanguage(text)).toBe(language);
});
