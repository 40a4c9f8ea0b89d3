/** Named lists for the patterns of the Dutch pack. Compounds by their heads and tails. */
export const words = {
  troops:
    "troep|troepen|*troepen|soldaat|soldaten|soldaatje|*soldaten|militair|militairen|*militairen|manschap|manschappen|blauwhelm|blauwhelmen|vredeshandhaver|vredeshandhavers|vredesbewakers|contingent|contingenten|*contingent|bataljon|bataljons|*bataljon|brigade|brigades|*brigade|compagnie|compagnieën|*compagnie|peloton|pelotons|eenheid|eenheden|*eenheid|*eenheden|regiment|regimenten|para's|parachutisten|mariniers|genisten|genietroepen|infanterie|infanterist|infanteristen|instructeur|instructeurs|trainers|waarnemers|ontmijners|laarzen|laarzen op de grond|grondtroepen|dienstplichtigen|krijgsmacht|strijdkrachten|strijders|mannen|man|uniform|uniformen|fregat|fregatten|mijnenjagers|legereenheden|legermacht|detachement|leger|mensen",
  mission:
    "*macht|*missie|*operatie|missie|operatie|macht|inzet|uitzending|stationering|deelname|bijdrage|troepenplan|vredesplan|coalitie|contingent|legering|ontplooiing|grondtroepen|aanwezigheid|meedoen|troepen|militairen|soldaten",
  send: "sturen|stuurt|zenden|zendt|uitzenden|uitsturen|leveren|levert|inzetten|zet in|ter beschikking stellen|afvaardigen|vaardigt|meesturen|bijdragen|draagt|stationeren|stationeert|legeren|legert|plaatsen|plaatst|ontplooien|beschikbaar stellen|neerzetten|afstaan|toezeggen|aanbieden|biedt|vrijmaken|klaarzetten|aandragen|uitlenen|lenen|geven|brengen|detacheren|doen",
  sent: "gestuurd|gezonden|uitgezonden|uitgestuurd|geleverd|ingezet|afgevaardigd|meegestuurd|bijgedragen|gestationeerd|gelegerd|geplaatst|toegezegd|aangeboden|aangemeld|vrijgemaakt|klaargezet|beschikbaar gesteld|ter beschikking gesteld|beloofd",
  join: "meedoen|deelnemen|meegaan|meewerken|aansluiten|aanhaken|instappen|bijdragen|meehelpen|intekenen|aanschuiven|toetreden|participeren|mee te doen|deel te nemen|mee te gaan|bij te dragen|zich aan te sluiten|deel uitmaken|een rol spelen|van de partij zijn",
  joins:
    "doet mee|doen mee|neemt deel|nemen deel|gaat mee|gaan mee|sluit zich aan|sluiten zich aan|haakt aan|stapt in|draagt bij|dragen bij|tekent in|doet .. mee|neemt .. deel|gaat .. mee|sluit zich .. aan|draagt .. bij|doen .. mee|nemen .. deel",
  plan: "plan|plannen|*plan|*plannen|idee|*idee|voorstel|*voorstel|gedachte|voornemen|concept|initiatief|inzet|uitzending|stationering|missie|*missie|*macht|operatie|*operatie|troepen|*troepen|soldaten|militairen|aanwezigheid|komst|sturen|zenden|contingent|deelname|ontplooiing",
  will: "zal|zullen|gaat|gaan|wil|willen|gaat ook|komt",
} as const;
