import { beforeAll, describe, expect, test } from "vitest";
import { stepsIn } from "./steps-in";

// A language builds its automaton when it is first asked for: no test should wait for that.
beforeAll(() => {
  for (const language of ["fr", "es", "it"]) stepsIn(language, "X.");
}, 60_000);

/** What French, Spanish and Italian articles tell as steps. Published on Thursday 27 March 2025. */
describe("steps in French, Spanish and Italian", () => {
  test.each<[string, string, readonly string[]]>([
    ["fr", "L'Italie n'enverra pas de soldats en Ukraine, a déclaré mardi Giorgia Meloni.", ["2025-03-25 refusal ITA"]],
    ["fr", "Le Danemark a proposé lundi d'envoyer des troupes en Ukraine.", ["2025-03-24 proposal DNK"]],
    [
      "fr",
      "Fin février, Emmanuel Macron avait refusé d'exclure l'envoi de troupes en Ukraine.",
      ["2025-02 announcement FRA"],
    ],
    [
      "fr",
      "Une trentaine de dirigeants se sont réunis mercredi à l'Élysée pour préparer une force en Ukraine.",
      ["2025-03-26 meeting FRA"],
    ],
    [
      "fr",
      "Emmanuel Macron et Keir Starmer ont signé mardi une déclaration sur le déploiement de troupes en Ukraine.",
      ["2025-03-25 agreement FRA+GBR"],
    ],
    [
      "fr",
      "Les dirigeants se retrouveront samedi à Londres pour parler de l'envoi de soldats en Ukraine.",
      ["2025-03-29 meeting GBR"],
    ],
    ["fr", "Sergueï Lavrov et Marco Rubio se sont rencontrés mardi à Riyad.", []],
    ["es", "Italia no enviará soldados a Ucrania, dijo el martes Giorgia Meloni.", ["2025-03-25 refusal ITA"]],
    [
      "es",
      "Dinamarca está dispuesta a enviar tropas a Ucrania, afirmó el lunes la primera ministra, Mette Frederiksen.",
      ["2025-03-24 announcement DNK"],
    ],
    ["es", "Emmanuel Macron propuso el pasado viernes enviar tropas europeas a Ucrania.", ["2025-03-21 proposal FRA"]],
    [
      "es",
      "Una treintena de líderes se reunió el miércoles en París para preparar una fuerza en Ucrania.",
      ["2025-03-26 meeting FRA"],
    ],
    [
      "es",
      "Emmanuel Macron y Keir Starmer firmaron el martes una declaración sobre el despliegue de tropas en Ucrania.",
      ["2025-03-25 agreement FRA+GBR"],
    ],
    [
      "es",
      "Treinta países respaldaron el martes en la capital francesa la declaración sobre un despliegue de tropas en Ucrania.",
      ["2025-03-25 agreement FRA"],
    ],
    ["es", "Los ministros se reunieron el lunes en Bruselas para hablar de pesca.", []],
    ["it", "L'Italia non manderà soldati in Ucraina, ha detto martedì Giorgia Meloni.", ["2025-03-25 refusal ITA"]],
    [
      "it",
      "La Danimarca è pronta a inviare truppe in Ucraina, ha affermato lunedì la premier Mette Frederiksen.",
      ["2025-03-24 announcement DNK"],
    ],
    [
      "it",
      "Emmanuel Macron ha proposto venerdì scorso di inviare truppe europee in Ucraina.",
      ["2025-03-21 proposal FRA"],
    ],
    [
      "it",
      "Una trentina di leader si è riunita mercoledì all'Eliseo per preparare una forza in Ucraina.",
      ["2025-03-26 meeting FRA"],
    ],
    [
      "it",
      "Emmanuel Macron e Keir Starmer hanno firmato martedì una dichiarazione sul dispiegamento di truppe in Ucraina.",
      ["2025-03-25 agreement FRA+GBR"],
    ],
    ["it", "Lavrov e Rubio si sono incontrati martedì a Riad.", []],
    ["it", "I ministri si sono riuniti lunedì a Bruxelles per parlare di pesca.", []],
  ])("%s: %s", (language, text, steps) => {
    expect(stepsIn(language, text)).toEqual(steps);
  });
});
