import type { CueRow } from "../../language";

export const declines: readonly CueRow[] = [
  [
    "declines",
    "(geen|géén|geen enkele|niet één|niet een|nul) .. {troops}",
    "Er gaan geen Deense soldaten.",
    { bound: true, strength: 3 },
  ],
  [
    "declines",
    "(geen|géén) .. (deelname|bijdrage|rol|inbreng|aandeel|inzet|laars|voet)",
    "Er komt geen bijdrage.",
    { strength: 2 },
  ],
  [
    "declines",
    "(stuurt|sturen|levert|leveren|zendt) .. (geen|niemand|niets)",
    "Polen stuurt niemand.",
    { strength: 2 },
  ],
  [
    "declines",
    "(niet|niemand|nooit|geen|niets) .. (meedoen|deelnemen|meegaan|sturen|gestuurd|te sturen|leveren|uitzenden|uitgezonden|afvaardigen|bijdragen|mee te doen|deel te nemen|mee doet|meedoet|deelneemt|meegaat)",
    "Polen zal niet meedoen.",
    { strength: 3 },
  ],
  ["declines", "(sluit|sluiten|sloot|sloten) ... uit", "Rome sluit dat uit.", { strength: 3 }],
  [
    "declines",
    "(uitgesloten|uit te sluiten|uitsluiten|uitsluit|uitsloot|uitsluiting|is en blijft uitgesloten)",
    "Het is uitgesloten.",
    { strength: 2 },
  ],
  [
    "declines",
    "(weigert|weigeren|weigerde|weigerden|geweigerd|weigering|bedankt|bedankte|bedankten|past voor|paste voor|haakt af|haakte af|haakten af|afgehaakt|afhaakt|afhaakte|ziet af|zag af|ziet .. af|afzien|zegt af|zegde af|trekt zich terug|trok zich terug|afgezegd|doet niet mee|doen niet mee|neemt niet deel|gaat niet mee|blijft buiten|bleef buiten|erbuiten|blijft thuis|blijven thuis|thuisblijven|thuis te houden|thuishouden|laat .. thuis|houdt .. thuis|houden .. thuis|thuis houdt|thuis laat|hoort thuis|blijven in eigen|op eigen bodem|eigen grens|eigen grenzen|eigen landsgrenzen|eigen verdediging)",
    "Rome bedankt.",
    { strength: 2 },
  ],
  [
    "declines",
    "(wijst|wees|wijzen|wezen) .. (af|van de hand)",
    "Rome wijst het verzoek af.",
    { strength: 2, object: "own" },
  ],
  [
    "declines",
    "(afgewezen|afwijzing|afwijzend|afwijzen|afwijst|van de hand gewezen|terzijde geschoven|schoof .. terzijde|schuift .. terzijde|van tafel geveegd|veegde .. van tafel|veegt .. van tafel|van tafel|haalde een streep|streep door|zet een streep)",
    "Het verzoek is afgewezen.",
    { strength: 2 },
  ],
  [
    "declines",
    "(geen sprake van|geen denken aan|geen haar op|komt niets van in|komt er niet|gaat niet gebeuren|gaat 'm niet worden|gaat hem niet worden|niet aan beginnen|begint er niet aan|niet van plan|geen plannen|geen plan|niet gepland|niet voorzien|niet op de agenda|geen behoefte|geen trek|geen zin|niet aan ons|zonder ons|niet onze oorlog|niet voor ons|wij niet|reken niet op|rekenen niet op|niet te rekenen|vergeet het|nooit ofte nimmer|onder geen beding|in geen geval|onbespreekbaar|onmogelijk|niet in staat|kan het niet|geen manschappen over|niemand over|niemand te missen|dwarsligt)",
    "Daar is geen sprake van.",
    { strength: 3 },
  ],
  [
    "declines",
    "(deur|deuren) .. (dicht|dichtgedaan|gesloten|dichtgegooid|dichtgetrokken|op slot|dichtgeslagen)",
    "Die deur is dicht.",
    { strength: 3 },
  ],
  [
    "declines",
    "(gooit|gooide|deed|doet|sloeg|trekt|trok|slaat) .. deur .. dicht",
    "Hij gooide de deur dicht.",
    { strength: 3 },
  ],
  [
    "declines",
    "(zegt|zei|zeggen|zeiden|stemde|stemt|antwoordde|antwoord|luidt|luidde|een|het|blijft|duidelijk|resoluut|categorisch|hard) [*] (nee|neen)",
    "Rome zei nee.",
    { strength: 3 },
  ],
  ["declines", "(nee|neen|nooit|niet nu|nee dank|njet)", "Nee, zei hij.", { strength: 1 }],
  [
    "declines",
    "(beperkt|beperken|beperkte|houdt het bij|houden het bij|hield het bij|bepaalt zich|laat het bij|blijft bij|niet meer dan|alleen|slechts|enkel) .. (geld|logistiek|logistieke|training|opleiding|materieel|steun|hulp|trainen|wapens|financiële|middelen|transport|ontmijning|inlichtingen|munitie|luchtruim)",
    "Het beperkt zich tot geld.",
    { strength: 2 },
  ],
  [
    "declines",
    "(wel|geld|logistiek|hulp|steun|wapens|training|munitie|materieel) .. (maar|doch) [*] (geen|niet) .. [{troops}|mensen]",
    "Wel geld maar er komen geen soldaten.",
    { strength: 3 },
  ],
  [
    "declines",
    "(neutraliteit|grondwet) .. (verbiedt|laat .. niet toe|staat .. niet toe|sluit|verhindert|in de weg)",
    "De neutraliteit verbiedt het.",
    { strength: 2 },
  ],
  [
    "declines",
    "(laat|laten|overlaten|gunt) .. (aan anderen|anderen over|over aan|anderen voor|anderen mogen|andere landen)",
    "Het laat dat aan anderen over.",
    { strength: 2 },
  ],
  [
    "declines",
    "(anderen|andere landen|wie wil|bondgenoten) .. (mogen|mag|kunnen|moeten|het zelf weten|hun gang)",
    "Anderen mogen gaan.",
    { strength: 1 },
  ],
  [
    "declines",
    "(trekt|trok) .. handrem|op de rem|handrem|voet bij stuk|grens getrokken|trekt een grens|trok een grens|zijn vingers niet|handen vol|handen af|past de eer|bedankt voor de eer|rekende .. af|spant de kroon niet|niet geroepen|niet happig|niet warm|loopt niet warm|voelt er niets voor|voelt niets voor|ziet er niets in|ziet niets in|niets voor",
    "Warschau trekt aan de handrem.",
    { strength: 2 },
  ],
];
