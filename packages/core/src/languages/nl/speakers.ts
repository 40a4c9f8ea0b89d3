import type { Language } from "../language";

export const speakers: Language["speakers"] = {
  reporting: [
    "(sprak|spraken|spreekt|spreken|gesproken|repte|repten|gerept) (over|van)",
    "(zei|zegt|zeggen|zeiden|gezegd|vertelde|vertelt|verklaarde|verklaart|verklaard|liet weten|laat weten|meldde|meldt|meldden|benadrukte|benadrukt|stelde|stelt|herhaalde|herhaalt|waarschuwde|waarschuwt|antwoordde|antwoordt|schreef|schrijft|noemde|noemt|vindt|vond|meent|meende|bevestigde|bevestigt|voegde|erkende|erkent|betoogde|grapte|beloofde|kondigde|sneerde|zuchtte|hield vol|gaf aan|geeft aan|gaf toe|twitterde|toonde|sprak|spreekt|denkt|dacht|maakte duidelijk|onderstreepte|suggereerde|hintte|reageerde|luidde|klinkt|klonk|heet|heette|bromde|bekent|bekende|twittert|liet optekenen|lieten weten|laten weten|liet doorschemeren|bezwoer|opperde|oppert|formuleerde|vatte|lachte|grinnikte|filosofeerde|riep|roept|zweert|onthulde|onthult|preciseerde|verduidelijkte|verzekerde|verzekert|somde|zette uiteen|legde uit|legt uit|bleek|redeneerde|redeneert|heeft verklaard|heeft gezegd|onderstreept|hamerde|hekelde|waarschuwden|berichtte|tekende aan)",
  ],
  source: ["(volgens|aldus|naar verluidt bij|in de woorden van|bij monde van|blijkens)"],
  offices: {
    head: [
      "(president|presidenten|premier|premiers|minister president|kanselier|bondskanselier|regeringsleider|regeringsleiders|staatshoofd|eerste minister|taoiseach|koning|leider|secretaris generaal|navo chef|regeringschef|staatschef)",
    ],
    minister: [
      "(minister|ministers|*minister|*ministers|vicepremier|vicepresident|bewindsman|bewindsvrouw|bewindslieden|staatssecretaris|tánaiste|buitenlandchef|eurocommissaris|defensiechef|hoge vertegenwoordiger|buitenlandvertegenwoordiger)",
      "(minister|ministers) van (defensie|de defensie|buitenlandse zaken|binnenlandse zaken|europese zaken|oorlog|landsverdediging|financiën)",
    ],
    spokesperson: [
      "(woordvoerder|woordvoerders|woordvoerster|regeringswoordvoerder|ministerie|ministerie van defensie|ministerie van buitenlandse zaken|regeringsbron|kabinetsbron)",
    ],
    other: [
      "(ambassadeur|ambassadeurs|gezant|gezanten|diplomaat|diplomaten|onderhandelaar|vertegenwoordiger|adviseur|veiligheidsadviseur|afgezant|functionaris|functionarissen)",
    ],
  },
  governments: [
    "(regering|kabinet|coalitie|overheid|autoriteiten|ministerie|parlement|delegatie|ambtenaren|leiding|standpunt|lijn|antwoord|houding|weigering|afwijzing|bereidheid|aarzeling|terughoudendheid|verzet|toezegging|belofte|aanbod|deelname|bijdrage|inbreng|betrokkenheid|ja|nee|bezwaar|bezwaren|veto|besluit|scepsis|steun|aandeel|rol|hoofdstad|defensie|afkeer|regeringsbron|kant|zijde|optie|beslissing|voorbehoud)",
  ],
  opposition: [
    "(oppositie|oppositieleider|oppositieleidster|oppositiepartij|oppositiepolitici|rivaal|parlementslid|parlementsleden|kamerlid|kamerleden|volksvertegenwoordiger|senator|fractievoorzitter|fractieleider|partijleider|lijsttrekker|kandidaat|presidentskandidaat|europarlementariër|regeringspartij|coalitiepartij|coalitiepartner|fractie|fracties|PVV leider|PVV'er|partij van|JA21|FVD|Forum voor Democratie|Vlaams Belang|AfD|Rassemblement National|extreemrechts|ultrarechtse)",
  ],
  former: [
    "(oud*|ex|voormalig|voormalige|gewezen|toenmalig|toenmalige|vorige|aftredend|aftredende|gepensioneerd|gepensioneerde|destijds|wijlen|oud|niet meer in functie|niet langer in functie|intussen afgetreden|oud minister|oud premier|ex premier|ex minister|ex president)",
  ],
  private: [
    "(analist|analisten|deskundige|deskundigen|expert|experts|hoogleraar|historicus|commentator|commentatoren|columnist|denktank|oud generaal|kiezers|luisteraars|lezers|peiling|peilingen|betogers|demonstranten|activisten|petitie|de oppositie|vakbond|onderzoeker|onderzoekers|paus|krant|kranten|burgers|inwoners|veteranen|militair deskundige|reservegeneraal|defensiespecialist|defensiespecialisten|defensie expert|onderzoekster|politicoloog|politicologen|wetenschapper|wetenschappers|instituut|burgemeester|burgemeesters|opiniepeiling|opiniemaker|publicist|militair historicus|vakbondsvoorzitter|andere landen|andere leiders|andere europese leiders|sommige landen|veel landen|verscheidene landen|enkele landen|andere bondgenoten|sommige bondgenoten|andere regeringen|andere hoofdsteden|de meeste landen)",
  ],
  pronouns: {
    he: ["hij"],
    she: ["zij", "ze"],
    they: ["(beiden|men)"],
    plural: ["zij", "ze"],
    pluralVerbs: [
      "(willen|wilden|zullen|zouden|zijn|waren|hebben|hadden|kunnen|konden|moeten|moesten|mogen|mochten|sturen|stuurden|gaan|gingen|doen|deden|staan|stonden|blijven|bleven|vinden|vonden|zien|zagen|weten|wisten|zeggen|zeiden|sluiten|sloten|overwegen|overwogen|werken|werkten|leveren|leverden|weigeren|weigerden|wachten|wachtten|beloofden|beloven|waarschuwen|waarschuwden|eisen|eisten|steunen|steunden|bereiden|maken|maakten|houden|hielden)",
    ],
    it: [],
    state: [
      "(het land|dat land|zijn land|haar land|de regering|zijn regering|haar regering|het kabinet|zijn kabinet|haar kabinet|de minister|de premier|het ministerie|zijn ministerie|haar ministerie|de bewindsman|de bewindsvrouw)",
    ],
    both: [
      "(beide|beide landen|beide regeringen|beide hoofdsteden|de twee|de twee landen|de twee regeringen|geen van beide|geen van beiden|geen van beide landen|het tweetal|het duo)",
    ],
    three: ["(alle drie|de drie|de drie landen|de drie regeringen|het drietal|het trio)"],
    we: ["(wij|we|ik)"],
  },
  oblique: [
    "(in|naar|met|voor|van|op|bij|tegen|over|uit|aan|tussen|binnen|buiten|door|via|dan|zoals|achter|naast|rond|na|vanuit|richting|langs|jegens|samen met|ontmoette|bezocht|bedankte|prees|vroeg)",
  ],
  articles: ["(een|de|het|dit|dat|deze|die|elke)"],
  several: [
    "(presidenten|premiers|regeringsleiders|staatshoofden|ministers|bewindslieden|diplomaten|functionarissen|ambassadeurs|gezanten|woordvoerders)",
  ],
  coordination: ["(en|of|alsook|evenals|net als|alsmede|zowel|noch|plus|dan wel|en ook|hetzij)"],
  agent: ["door [de|het|zijn|haar]", "van [de|het]"],
};
