/** Named lists for the patterns of the Dutch pack. Compounds by their heads and tails. */
export const words = {
  /** People in uniform and their units. */
  troops:
    "troep|troepen|*troepen|soldaat|soldaten|soldaatje|*soldaten|militair|militairen|*militairen|manschap|manschappen|mankracht|blauwhelm|blauwhelmen|*helmen|*baretten|peacekeepers|vredeshandhaver|vredeshandhavers|vredesbewakers|contingent|contingenten|*contingent|bataljon|bataljons|*bataljon|*bataljons|brigade|brigades|*brigade|compagnie|compagnieën|*compagnie|*compagnieën|peloton|pelotons|*peloton|eenheid|eenheden|*eenheid|*eenheden|regiment|regimenten|para's|parachutisten|*parachutisten|commando's|mariniers|genie|genisten|genietroepen|infanterie|*infanterie|infanterist|infanteristen|*grenadiers|bergjagers|carabinieri|instructeur|instructeurs|*instructeurs|trainers|waarnemer|waarnemers|*waarnemers|ontmijners|mijnenruimers|*ruimers|duikers|verkenners|kwartiermakers|logistici|stafofficieren|verbindingsofficieren|officieren|veldhospitaal|gevechtsgroep|gevechtsgroepen|laarzen|laarzen op de grond|grondtroepen|dienstplichtigen|krijgsmacht|strijdkrachten|strijders|mannen|man|vrouwen en mannen|uniform|uniformen|fregat|*fregat|fregatten|schepen|mijnenjagers|legereenheden|legermacht|detachement|detachementen|*detachement|taakgroep|garnizoen|garnizoenen|legers|mensen|personeel|*personeel|specialisten|*component|straaljagers|vliegers",
  /** Only what is foot soldiers beyond doubt, for rows with wide gaps. */
  soldiers:
    "troepen|*troepen|soldaat|soldaten|*soldaten|militair|militairen|*militairen|manschappen|blauwhelm|blauwhelmen|peacekeepers|*contingent|contingenten|*bataljon|*bataljons|*brigade|brigades|*compagnie|compagnieën|*peloton|*eenheid|*eenheden|para's|mariniers|genisten|infanteristen|grenadiers|laarzen|waarnemers|instructeurs",
  /** Nationals by their people's name, in the plural: who goes or stays. */
  peoples:
    "Nederlanders|Belgen|Vlamingen|Duitsers|Britten|Engelsen|Schotten|Fransen|Polen|Letten|Litouwers|Esten|Balten|Finnen|Zweden|Noren|Denen|IJslanders|Italianen|Spanjaarden|Portugezen|Grieken|Cyprioten|Maltezers|Turken|Roemenen|Bulgaren|Tsjechen|Slowaken|Hongaren|Oostenrijkers|Zwitsers|Ieren|Amerikanen|Canadezen|Australiërs|Nieuw Zeelanders|Japanners|Koreanen|Indiërs|Chinezen|Brazilianen|Kroaten|Slovenen|Serven|Montenegrijnen|Moldaviërs|Kazachen|Luxemburgers|Albanezen|landgenoten|Europeanen",
  people:
    "Nederlander|Belg|Vlaming|Duitser|Brit|Fransman|Pool|Let|Litouwer|Est|Fin|Zweed|Noor|Deen|IJslander|Italiaan|Spanjaard|Portugees|Griek|Turk|Roemeen|Bulgaar|Tsjech|Slowaak|Hongaar|Oostenrijker|Zwitser|Ier|Amerikaan|Canadees|Australiër|Japanner|Kroaat|Sloveen|Serviër|Luxemburger|Albanees|landgenoot|mens",
  mission:
    "*macht|*missie|*operatie|missie|operatie|macht|inzet|uitzending|stationering|deelname|bijdrage|troepenplan|vredesplan|coalitie|contingent|legering|ontplooiing|grondtroepen|aanwezigheid|meedoen|troepen|militairen|soldaten",
  /** What a country's own part is called. */
  part: "bijdrage|*bijdrage|deelname|*deelname|deelneming|participatie|aandeel|inbreng|betrokkenheid|uitzending|inzet|rol|rolletje|inspanning|medewerking|stationering|ontplooiing",
  /** Infinitives of sending. */
  send: "sturen|zenden|verzenden|uitzenden|uitsturen|leveren|inzetten|ter beschikking stellen|afvaardigen|meesturen|bijdragen|stationeren|legeren|plaatsen|ontplooien|beschikbaar stellen|neerzetten|afstaan|toezeggen|aanbieden|vrijmaken|vrijstellen|vrijspelen|klaarzetten|klaarhouden|klaarstomen|aandragen|uitlenen|lenen|geven|brengen|detacheren|doen|inbrengen|aanleveren|opsturen|aanwijzen|reserveren|voordragen|aanmelden|missen|mobiliseren|verplaatsen|bijeenbrengen|vrijgeven|in het veld brengen|op de been brengen|laten vertrekken|laten gaan|laten meedoen|deel laten nemen|mee laten doen|laten bewaken",
  /** The same with "te". */
  sending:
    "te sturen|te zenden|te verzenden|uit te zenden|uit te sturen|te leveren|in te zetten|ter beschikking te stellen|beschikbaar te stellen|af te vaardigen|mee te sturen|bij te dragen|te stationeren|te legeren|te plaatsen|te ontplooien|neer te zetten|af te staan|toe te zeggen|aan te bieden|vrij te maken|vrij te stellen|klaar te zetten|klaar te houden|aan te dragen|uit te lenen|te lenen|te geven|te detacheren|te voegen|in te brengen|aan te leveren|aan te wijzen|te reserveren|voor te dragen|aan te melden|te verplaatsen|te laten vertrekken|te laten gaan|te laten meedoen|deel te laten nemen|mee te laten doen|te brengen|deel te laten uitmaken",
  /** Finite forms, present and past. */
  sends:
    "stuurt|stuurde|stuurden|sturen|zenden|verzendt|zendt|zond|zonden|levert|leverde|leverden|leveren|plaatst|plaatste|stationeert|stationeerde|legert|legerde|ontplooit|ontplooide|detacheert|detacheerde|mobiliseert|reserveert|reserveerde|verplaatst|leent|schenkt|belooft|beloofde|beloofden|biedt|bood|boden|inbrengt|meestuurt|uitstuurt|uitzendt",
  sent: "gestuurd|gezonden|uitgezonden|uitgestuurd|geleverd|ingezet|afgevaardigd|meegestuurd|bijgedragen|gestationeerd|gelegerd|geplaatst|toegezegd|aangeboden|aangemeld|vrijgemaakt|vrijgesteld|vrijgehouden|vrijgespeeld|klaargezet|klaargestoomd|beschikbaar gesteld|ter beschikking gesteld|beloofd|ontplooid|gedetacheerd|uitgeleend|ingebracht|aangewezen|gereserveerd|achter de hand gehouden|voorgedragen|in het vooruitzicht gesteld|bijeengebracht|ingevuld|gemobiliseerd|paraat gehouden|klaargehouden|in gereedheid gebracht|op de been gebracht",
  join: "meedoen|deelnemen|meegaan|meewerken|aansluiten|aanhaken|instappen|bijdragen|meehelpen|intekenen|aanschuiven|toetreden|participeren|mee te doen|deel te nemen|mee te gaan|bij te dragen|mee te werken|aan te haken|in te stappen|toe te treden|zich aan te sluiten|deel uitmaken|deel uit te maken|een rol spelen|een rol te spelen|van de partij zijn|van de partij te zijn|erbij zijn|erbij te zijn|present zijn|zijn deel doen|haar deel doen|ons deel doen|steentje bijdragen|steentje bij te dragen",
  joins:
    "doet mee|doen mee|deed mee|deden mee|neemt deel|nemen deel|nam deel|gaat mee|gaan mee|sluit zich aan|sluiten zich aan|sloot zich aan|haakt aan|haken aan|stapt in|stappen in|draagt bij|dragen bij|tekent in|tekende in|doet ... mee|neemt ... deel|gaat .. mee|gaan .. mee|sluit zich ... aan|sluiten zich ... aan|sloot zich ... aan|draagt ... bij|dragen ... bij|doen ... mee|nemen ... deel|tekende ... in|treedt ... toe|maakt deel uit|maken deel uit|maakt ... deel uit",
  joined: "meegedaan|deelgenomen|meegegaan|aangesloten|aangehaakt|ingestapt|toegetreden|ingetekend",
  /** Between a verb and its parted prefix: a clause with at most one insertion between commas. */
  gap: "... [, ... ,] ...",
  plan: "plan|plannen|*plan|*plannen|idee|*idee|voorstel|*voorstel|gedachte|voornemen|concept|initiatief|inzet|uitzending|stationering|missie|*missie|*macht|operatie|*operatie|troepen|*troepen|soldaten|*soldaten|militairen|*militairen|eenheden|aanwezigheid|komst|sturen|zenden|contingent|deelname|ontplooiing|opzet|onderneming|project|scenario|interventie|laarzen|legers|garnizoenen|blauwhelmen",
  foreign:
    "buitenlandse|westerse|europese|Navo|NAVO|vreemde|geallieerde|internationale|bevriende|uitheemse|multinationale|EU|welke ook",
  will: "zal|zullen|gaat|gaan|wil|willen|gaat ook|komt|wenst|wensen|hoopt|hopen|van plan is|van plan zijn|is van plan|zijn van plan|moet|moeten|mag|mogen",
  be: "is|zijn|was|waren|blijft|blijven|bleef|bleven|toont zich|toonde zich|toonden zich|verklaarde zich|verklaarden zich|verklaart zich|noemt zich|heet|lijkt|geeft zich|zegt zich",
  no: "geen|géén|geen enkele|geen enkel|niet één|niet een|nul",
  say: "zegt|zei|zeggen|zeiden|gezegd|antwoordt|antwoordde|luidt|luidde|klonk|klinkt|blijft|bleef|herhaalde|herhaalt|liet weten|laat weten",
} as const;
