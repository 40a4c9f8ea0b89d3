import type { CueRow } from "../../language";

export const uncommitted: readonly CueRow[] = [
  [
    "uncommitted",
    "(te vroeg|veel te vroeg|nog te vroeg|te vroeg dag|voorbarig|prematuur|ontijdig|niet het moment|niet de tijd|verkeerde moment|slecht moment|voortijdig|vooruitlopen|vooruit te lopen|op de zaken vooruit|niet aan de orde|nog niet aan de orde)",
    "Het is te vroeg.",
    { strength: 3 },
  ],
  [
    "uncommitted",
    "(nog|geen|niet|niets|niemand|evenmin) .. (besloten|beslist|besluit|beslissing|knoop|beslissingen|afgesproken|toegezegd|toezegging|vastgelegd|uitgesproken|standpunt|mening|oordeel|positie|beslissing genomen)",
    "Er is nog niets besloten.",
    { strength: 3 },
  ],
  [
    "uncommitted",
    "(twijfelt|twijfelen|twijfel|aarzelt|aarzelen|aarzelde|aarzeling|weifelt|weifelde|weifelen|weifelend|weifelachtig|onbeslist|verdeeld|dubt|dubben|terughoudend|terughoudendheid|voorzichtig|voorzichtigheid|sceptisch|scepsis|huiverig|afwachtend|gereserveerd|reserves|bedenkingen|koudwatervrees|onzeker|op de vlakte|vaag|schoorvoetend|lauw|traineert|dralen|draalt|treuzelt)",
    "Wenen aarzelt.",
    { strength: 2, negated: "supports" },
  ],
  [
    "uncommitted",
    "(wacht|wachten|wachtte|wachtten|afwachten|wacht af|wachten af|wachtte af|afgewacht|kijkt de kat|kat uit de boom|eerst zien|eerst weten|wil eerst|willen eerst|eerst moet|eerst moest|moet eerst|de tijd neemt|neemt de tijd|tijd nodig|bedenktijd|later|te zijner tijd|pas beslissen|beslist pas|pas een besluit|besluit pas|pas als|vooruitgeschoven|uitgesteld|uitstel|stelt uit|schuift .. voor zich uit|parkeert|geparkeerd|ijskast|in beraad|beraadt zich|raadplegen|overleg gaande)",
    "Het wacht af.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(wil|wilde|wilden|willen|wenste|wensen|kon|kan) .. (niet|niets|geen|noch) .. (zeggen|kwijt|ingaan|reageren|commentaar|vooruitlopen|antwoorden|bevestigen|speculeren|uitlaten|binden|vastleggen|toezeggen|beloven|oordelen|prijsgeven)",
    "Hij wilde er niets over kwijt.",
    { strength: 3 },
  ],
  [
    "uncommitted",
    "(zwijgt|zwegen|zweeg|zwijgen|stil|stilte|houdt zich stil|hield zich stil|houdt zich op de vlakte|op de vlakte|houdt zich erbuiten|houdt de kaken|kaken op elkaar|ontwijkt|ontweek|ontwijken|ontwijkend|ontweken|omzeilt|draait eromheen|draaide eromheen|geen commentaar|geen antwoord|weigerde commentaar|weigert commentaar|hield zich slapende|laat niets los|liet niets los|in het midden|in het ongewisse|schouders|haalde de schouders|haalt de schouders|geen kleur|kleur te bekennen|geen uitsluitsel|geen signaal|geen standpunt|geen mening|geen stelling|neutraal)",
    "Wenen zwijgt.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(noch|niet|geen) .. (ja|bevestigd|bevestigen|omarmt|gesteund|toegezegd) .. (noch|nee|of|ontkend|ontkennen|afschiet|afgewezen|geweigerd)",
    "Het zei geen ja en geen nee.",
    { strength: 3 },
  ],
  ["uncommitted", "(weet|weten|wist) .. (nog niet|het niet|niet)", "Hij weet het nog niet.", { strength: 2 }],
  [
    "uncommitted",
    "(hypothetisch|hypothetische|speculatie|speculaties|theoretisch|theoretische|koffiedik|als dan vragen|vraag stelt zich niet|niet gevraagd|geen verzoek|niemand gevraagd|niet besproken|niet over gesproken|geen sprake van|komt niet ter sprake|niet op tafel|nog ver weg|zover is het nog niet|zo ver is het nog niet|we zullen zien|zien we dan wel|dat zien we|wie dan leeft|nog lang niet)",
    "De vraag is hypothetisch.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(onjuist|onwaar|verzonnen|uit de lucht|flauwekul|nepnieuws|verzinsel|niet waar|klopt niet|klopte niet|geen woord van waar|onzin|sterk overdreven|ongefundeerd|bericht .. tegen)",
    "Het bericht is onjuist.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(ontkende|ontkent|ontkennen|weersprak|weerspreekt|sprak .. tegen|spreekt .. tegen|tegengesproken|ontkracht|ontkrachtte|van de hand als gerucht)",
    "Het ontkent het bericht.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(bindt zich nergens|niets beloofd|beloofde niets|belooft niets|niets toegezegd|legt zich niet vast|legde zich niet vast|kennisgenomen|neemt kennis|nam kennis|ter kennisgeving|open vraag|vragen|onduidelijk|onduidelijkheid|vraagtekens|meer duidelijkheid|eerst duidelijkheid)",
    "Het bindt zich nergens aan.",
    { strength: 2 },
  ],
];
