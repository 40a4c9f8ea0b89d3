import type { CueRow } from "../../language";

export const opposes: readonly CueRow[] = [
  [
    "opposes",
    "(wijst|wees|wijzen|wezen|verwerpt|verwierp|verwerpen|verwierpen|veroordeelt|veroordeelde|veroordelen|veroordeeld|verworpen|hekelt|hekelde|bekritiseert|laakt|laakte|blokkeert|blokkeren|blokkeerde|torpedeert|dwarsboomt|dwarsbomen|saboteert|verzet zich|verzette zich|verzetten zich|verzet|kant zich|kantte zich|keert zich|keerde zich|keren zich|tegenstander|tegenstanders|tegenstand|tegenhouden|tegen te houden|verbieden|verketterde|verketterd|verkettert|vervloekt|afgedaan als|afkeer|afkeurt|keurt af|keurde af)",
    "Moskou verwerpt het.",
    { strength: 2, object: "plan", negated: "open" },
  ],
  [
    "opposes",
    "(tegen|afwijzing van|wijst .. af|wees .. af|nee tegen|niet eens met|bezwaar tegen|bezwaren tegen|gekant tegen) .. {plan}",
    "Het is tegen het plan.",
    { strength: 2, object: "plan", negated: "open" },
  ],
  [
    "opposes",
    "(is|zijn|was|bleef|blijft|stemde|stemt|stemden|ertegen|faliekant|fel|mordicus|principieel) tegen",
    "Boedapest is tegen.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(legitiem|legitieme|gerechtvaardigd|gerechtvaardigde) (doelwit|doelwitten|doel|doelen|prooi)",
    "Zij zijn een legitiem doelwit.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(doelwit|doelwitten|mikpunt|schietschijf|vernietigd|vernietigen|neergeschoten|uitgeschakeld)",
    "Ze worden een doelwit.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(onaanvaardbaar|onaanvaardbare|onacceptabel|onacceptabele|ontoelaatbaar|ontoelaatbare|ongepast|ongepaste|onverantwoord|onverantwoorde|onverantwoordelijk|roekeloos|roekeloze|gevaarlijk|gevaarlijke|levensgevaarlijk|levensgevaarlijke|waanzin|waanzinnig|krankzinnig|krankzinnige|gekkenwerk|idioot|idiote|dwaas|dwaasheid|dom|onzinnig|absurd|misdadig|misdaad|avontuur|avonturisme|illusie|slecht idee|vergissing|fout|fatale|rampzalig|ramp|heilloos|knettergek|gestoord|onwijs|zelfmoord|kolder|zinloos|contraproductief|averechts|hersenspinsel|luchtkasteel|dwaalweg|doodlopend)",
    "Hij noemde het onaanvaardbaar.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(provocatie|provocatief|provocerend|provoceert|uitlokking|escalatie|escaleren|escaleert|escalerend|oorlogsdaad|oorlogsverklaring|oorlogshitserij|oorlogszuchtig|oorlogsstokers|interventie|bezetting|bezettingsmacht|bezetter|bezetters|rode lijn|spelen met vuur|speelt met vuur|lucifer|olie op het vuur|vlammenwerpers|lont|kruitvat|confrontatie|directe botsing|rechtstreeks conflict|dreigt|dreigde|dreigen|bedreigt|dreigend|paard van troje|valstrik|hinderpaal|obstakel|struikelblok|belemmering|verraad|huurlingen)",
    "Het noemde de macht een provocatie.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(derde wereldoorlog|wereldoorlog|kernoorlog|grotere oorlog|oorlog verlengen|oorlog langer|langer maakt|verlengt|verlengen|lijkkisten|doodskisten|kisten|meegesleurd|meesleuren|sleurt|slepen|de oorlog in|oorlog in gezogen|brandstapel|loopt .. fout|fout afloopt|loopt slecht)",
    "Het leidt tot een wereldoorlog.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(waarschuwt|waarschuwde|waarschuwden|waarschuwing|dreigement|dreigementen) .. (tegen|voor|voor de gevolgen|dat|met)",
    "Moskou waarschuwde voor de gevolgen.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(veto|vetorecht|spreekt zijn veto|veto uitspreken|tegenstemmen|stemmen tegen|ertegen zal stemmen|zal stemmen tegen|geen kans maakt|nooit accepteren|niet accepteren|niet accepteert|accepteert niet|niet dulden|duldt niet|nooit dulden|niet toestaan|niet toelaten|nooit aanvaarden|niet aanvaarden|met geweld beantwoorden|hard antwoord|vergelding|consequenties|gevolgen)",
    "Het spreekt zijn veto uit.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(geen|géén|iedere|elke|ieder|welke) .. (buitenlandse|westerse|europese|navo|vreemde) .. ({troops}|{mission}|{plan})",
    "Geen westerse troepen daar.",
    { strength: 2, bound: true, negated: "opposes" },
  ],
  [
    "opposes",
    "(niemand|geen enkel land|geen land|niemand van ons) .. (moet|mag|zou moeten|zal|hoort)",
    "Niemand mag daarheen.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(hoort|horen|hebben|heeft) .. (niet thuis|niets te zoeken|niks te zoeken|niets verloren|geen plaats)",
    "Ze hebben daar niets te zoeken.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(woedend|woede|fel|scherpe kritiek|kritiek|tirade|fulmineert|fulmineerde|briest|tekeer|furieus|verbolgen|smaalde|schamperde|sneert|spot|spottend|hoon|hoont|honend|vloer aan|terecht|berisping|veegt de vloer|over mijn lijk|blijf weg|wegblijven|houd ermee op|stoppen met|stop ermee|van af te zien|af te blazen|blaas af)",
    "Het Kremlin reageerde woedend.",
    { strength: 2 },
  ],
];
