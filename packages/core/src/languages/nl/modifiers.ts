import type { Modifiers } from "../language";

export const modifiers: Modifiers = {
  negation: [
    "(niet|geen|géén|nooit|niemand|niets|niks|nimmer|evenmin|nergens|noch|zonder|amper|nauwelijks|allerminst|geenszins|nee|weigert te|weigerde te)",
    "(in plaats van|laat staan)",
  ],
  pseudoNegation: [
    "niet (alleen|slechts|enkel|zozeer|langer|zomaar|in de laatste plaats)",
    "(geen twijfel|geen vraag|geen geheim|niet voor niets|niets anders dan|zonder twijfel|zonder voorbehoud|niet minder dan|geen wonder|niet uitsluitend)",
  ],
  modal: [
    "(zou|zouden) [*] (kunnen|mogen|willen)",
    "(kan|kunnen|kon|konden|misschien|mogelijk|wellicht|eventueel|desnoods)",
  ],
  question: ["(gevraagd|vraag|vraagt|vroeg|vroegen) (of|naar)", "(al dan niet|de vraag of)"],
  denial: [
    "(ontkende|ontkent|ontkennen|ontkend|weersprak|weerspreekt|weersproken|sprak tegen|spreekt tegen|logenstrafte|ontzenuwde) [het bericht|de berichten|berichten|geruchten|de bewering|het gerucht] [dat|als zou|als zouden]",
    "(bericht|berichten|gerucht|geruchten|bewering|beweringen|krantenbericht|speculaties|suggestie|verhaal|verhalen) (dat|als zou|als zouden|over)",
  ],
  historical: [
    "(eerder|vroeger|voorheen|destijds|aanvankelijk|toenmalig|toenmalige|tot voor kort|eertijds|indertijd|jarenlang)",
    "(vorig|vorige|verleden) (jaar|maand|voorjaar|zomer|herfst|winter|lente)",
    "(een|nog geen) (jaar|maand|week) geleden",
    "(maanden|weken|jaren|dagen) (geleden|eerder|terug)",
    "in (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|2022|2023|2024)",
    "onder (premier|president|minister|zijn voorganger|haar voorganger)",
    "(had|hadden) (eerder|toen|aanvankelijk|destijds|vorig jaar|vorige maand|ooit)",
  ],
  current: [
    "(nu|thans|inmiddels|vandaag|gisteren|sindsdien|voortaan|tegenwoordig|ditmaal|voor het eerst|niet langer|intussen|alsnog|uiteindelijk|onlangs|op (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))",
  ],
  contrast: [
    "(maar|echter|toch|hoewel|terwijl|evenwel|daarentegen|daartegenover|niettemin|desondanks|nochtans|al is|al zijn)",
  ],
  clause: ["(en|die|dat|omdat|want|zodat|zolang|als|indien|wanneer|mits|tenzij|waar|wie|of)"],
  except: ["(behalve|uitgezonderd|met uitzondering van|op * na|in tegenstelling tot|anders dan|slechts)"],
};
