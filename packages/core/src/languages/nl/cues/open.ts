import type { CueRow } from "../../language";

export const open: readonly CueRow[] = [
  ["open", "(sluit|sluiten|sloot|sloten) ... (niet|niets|geen) .. uit", "Rome sluit het niet uit.", { strength: 3 }],
  [
    "open",
    "(niet|niets|nooit|geenszins|evenmin|allerminst|geen|zonder) .. (uitgesloten|uit te sluiten|uitsluiten|uitsluit|uitsloot|afgewezen|geschrapt|taboe|ondenkbaar|onbespreekbaar|afwijzen|afwijzend|van tafel|dichtdoen|dichtgooien|dicht|nee zeggen|vreemd)",
    "Niets is uitgesloten.",
    { strength: 3 },
  ],
  ["open", "(sluit|sluiten|sloot) [*] niets uit", "Parijs sluit niets uit.", { strength: 3 }],
  [
    "open",
    "(houdt|houden|hield|hielden|laat|laten|liet|staat|zet|zette|zetten) .. (open|ruimte|op een kier|slag om de arm|achterdeur|opties open|deur open|mogelijkheid open|alle opties)",
    "Het houdt de deur open.",
    { strength: 3 },
  ],
  [
    "open",
    "(openhouden|openhoudt|opengehouden|open te houden|openlaten|openlaat|opengelaten|op een kier|deur open|slag om de arm|alle opties|ruimte liet|ruimte laat)",
    "De deur staat op een kier.",
    { strength: 3 },
  ],
  [
    "open",
    "(open|ontvankelijk|bespreekbaar|denkbaar|mogelijk|voorstelbaar|overweegbaar|een optie|een mogelijkheid|op tafel|niet ondenkbaar|niet onmogelijk|bereid tot overleg|bereid te praten|te overwegen|voor te stellen|onder voorwaarden) [voor|te|om]",
    "Een bijdrage is denkbaar.",
    { strength: 2, negated: "declines" },
  ],
  [
    "open",
    "(staat|staan|stond|stelt zich) .. (open|welwillend|positief|sympathiek|niet afwijzend|niet onwelwillend)",
    "Het staat ervoor open.",
    { strength: 3, negated: "declines" },
  ],
  [
    "open",
    "(overweegt|overwegen|overwoog|overwogen|in overweging|onderzoekt|onderzoeken|onderzocht|onderzoek|bestudeert|bestuderen|bestudeerd|bekijkt|bekijken|bekeken|kijkt naar|kijken naar|beraadt|beraden|weegt af|wegen af|denkt na|denken na|nadenken|nagedacht|denkt aan|verkent|verkennen|verkend|peilt|tast af|studeert op|buigt zich|laat uitzoeken|laat onderzoeken|inventariseert|speelt met|praten over|wil praten|bespreken|te bespreken)",
    "Het overweegt een bijdrage.",
    { strength: 2, negated: "declines" },
  ],
  [
    "open",
    "(zou|zouden|kan|kunnen|kon|konden) .. (overwegen|meedoen|deelnemen|leveren|sturen|bijdragen|krijgen|spelen|helpen|komen|bieden|willen|mogen|gaan|worden|meegaan|voorstellen|bespreken|beschikbaar stellen)",
    "Het zou kunnen meedoen.",
    { strength: 2, negated: "declines" },
  ],
  [
    "open",
    "(welwillend|gunstig|positief|constructief|met belangstelling|met sympathie|serieus) .. (kijken|kijkt|staan|staat|tegenover|bekijken|bezien|overwogen|overwegen)",
    "Welwillend kijkt het ernaar.",
    { strength: 3 },
  ],
  [
    "open",
    "(als|indien|mits|wanneer|zodra|mocht|mochten|zolang|op voorwaarde dat|onder voorwaarden|voorwaarde|afhankelijk van|hangt af van|hangt van|afhangen van)",
    "Als het gevraagd wordt, wil het praten.",
    { strength: 1 },
  ],
  [
    "open",
    "(zeg nooit nooit|wie weet|waarom niet|in principe|in beginsel|misschien|wellicht|eventueel|desnoods|mogelijkerwijs|het moest kunnen|kan best|zou best|valt over te praten|valt te praten|laat zich overhalen|over te halen|ooit)",
    "Waarom niet, zei hij.",
    { strength: 1 },
  ],
  [
    "open",
    "(draait bij|bijgedraaid|om te praten|ontdooit|warmer|toeschietelijker|zachter|versoepelt|versoepelde|schuift op|opgeschoven|opschuiven|geen bezwaar|niet tegen|niet langer tegen|verzet opgegeven|laat varen|laat .. los|niet afwijzend|strategische ambiguïteit|strategische dubbelzinnigheid|geen taboe|geen nee|niet geschrapt|niet van tafel|niet uit de lucht gegrepen|uit de lucht gegrepen|zo gek nog niet|bespreekbaar geworden|opening|een opening|deur geopend|opende de deur|deur niet dicht|gehoor|oren naar)",
    "Slowakije draait bij.",
    { strength: 2 },
  ],
  [
    "open",
    "(bereid|bereidheid|genegen|klaar) .. (te|om|tot) .. (overwegen|praten|bespreken|bekijken|denken|onderzoeken|overleg|overleggen|na te denken|gesprek|bestuderen)",
    "Het is bereid een rol te overwegen.",
    { strength: 3 },
  ],
  [
    "open",
    "(zich .. voorstellen|kan zich|kon zich|zich goed voorstellen|zich best voorstellen|ziet een rol|ziet .. rol voor|zien een rol|ziet wel iets|wel iets voor|voelt ervoor|voelt wel voor)",
    "Hij kan zich dat voorstellen.",
    { strength: 2, negated: "declines" },
  ],
];
