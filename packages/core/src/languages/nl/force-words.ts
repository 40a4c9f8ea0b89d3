import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(militairen|militair|soldaten|soldaat|troepen|manschappen|man|mannen|vredessoldaten|vredeshandhavers|blauwhelmen|krachten)",
      "(instructeurs|trainers|infanteristen|mariniers|commando's|militair personeel|mannen en vrouwen|vrouwen en mannen|koppig|koppige|koppen tellende|grondtroepen|europeanen|westerlingen|genisten|ontmijners|sappeurs|officieren|waarnemers|verkenners|paratroopers|para's|parachutisten|marechaussees|legionairs|geüniformeerden|beroepsmilitairen|jagers|alpenjagers|matrozen|hospikken)",
      "(*soldaten|*troepen|*militairen|*manschappen|*instructeurs|*koppig|*koppige|*jagers)",
    ],
    brigades: ["(brigade|brigades|*brigade|*brigades)"],
    battalions: ["(bataljon|bataljons|*bataljon|*bataljons|gevechtsgroep|gevechtsgroepen|battlegroup|battlegroups)"],
    companies: ["(compagnie|compagnieën|*compagnie|*compagnieën)"],
  },
  people: ["(mensen|personen|koppen|personeelsleden|medewerkers|leden)"],
  wholes: [
    "(troepenmacht|macht|strijdmacht|vredesmacht|legermacht|missie|vredesmissie|contingent|inzet|aanwezigheid|aandeel|bijdrage|aantal|omvang|eenheid|eenheden|groep|operatie|totaal|korps|deel|plafond|plan|detachement|stabilisatiemacht|conditie|brigade|bataljon|sterkte|getal|cijfer|pakket|toezegging|aanbod|bovengrens|variant|optie|verband)",
    "(*macht|*missie|*contingent|*bataljon|*brigade)",
  ],
  of: [
    "(van|op|met|naar|uit|telt|tellen|tellende|omvat|omvatten|bestaat uit|bestaan uit|bestaande uit|geschat op|ter grootte van|ten bedrage van|groot|aantal)",
  ],
  in: ["(in|binnen|naar|op|te)"],
  bare: [
    "(van (hen|wie|deze|die)|uit|in|zou|zouden|zal|zullen|kan|kunnen|moet|moeten|is|zijn|was|waren|werd|wordt|voor|op|aan|met|als|die|dat|bij|over|naar|te|nodig|na|onder|door|en|of|maar|tegen|komen|komt|gaan|gaat|over|overgebleven|gebleven|geworden|geschat|becijferd|gesteld|genoemd|klaar|heeft|hebben|had|hadden|terwijl|terug|bestaan|tellen|omvatten|zodra)",
  ],
  otherThings: [
    "(kilometer|kilometers|km|meter|meters|hectare|ton|liter|vierkante kilometer)",
    "(procent|percent|procentpunt|euro|euro's|dollar|dollars|pond|kronen|roebel|zloty)",
    "(landen|staten|naties|hoofdsteden|regeringen|bondgenoten|leden|leiders|ministers|lidstaten|delegaties|partners|bedrijven|regeringsleiders)",
    "(jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|minuten|keer|zetels|stemmen|kamerleden|parlementariërs|afgevaardigden|ondervraagden|reacties)",
    "(raketten|granaten|drones|tanks|straaljagers|vliegtuigen|helikopters|voertuigen|houwitsers|kanonnen|systemen|fregatten|schepen|geweren|kruisraketten)",
    "(burgers|vluchtelingen|oekraïners|russen|inwoners|betogers|demonstranten|kinderen|huishoudens|krijgsgevangenen|gevangenen|gijzelaars|vrijwilligers|reservisten|dienstplichtigen|lezers)",
    "(per dag|per jaar|graden|steden|dorpen|vragen|plaatsen)",
  ],
  otherSigns: "£€$%¥₴#",
  neverIn: [
    "(gedood|gewond|gewonden|doden|dode|gesneuveld|gesneuvelde|gesneuvelden|slachtoffers|verliezen|verloren|verloor|verliest|omgekomen|vermist|gevangen|krijgsgevangen|krijgsgevangenen|gevangenen|uitgewisseld|gedeserteerd|deserteurs|omgebracht)",
    "(leger|landmacht|landstrijdkrachten|strijdkrachten|krijgsmacht|legers|bundeswehr|*leger|*landmacht) .. (van|telt|tellen|telde|met|heeft|hebben|groot|kent|omvat|bestaat|beschikt over|is|zijn) [..] #",
    "(bundeswehr|leger|landmacht|krijgsmacht) (moet|wil|gaat|zal|zou|mag|kan) .. (groeien|uitbreiden|doorgroeien|toe|naar|groter|tot) [..] #",
    "# [man] (sterke|koppige|grote) [oekraïense|russische] (leger|krijgsmacht|strijdkrachten|landmacht)",
    "(noord korea|noord koreaanse|pyongyang) ... #",
    "(demonstreerden|demonstreren|betoogden|protesteerden|liepen mee|marcheerden|betoging|demonstratie|protestmars|handtekeningen|abonnees|werknemers|banen|werken)",
    "(doen|doet|deden|deed|nemen|neemt|namen|nam) .. (mee|deel) .. (oefening|oefeningen|manoeuvres|parade)",
    "(onder de wapenen|op de been|in actieve dienst|beroepsmilitairen|reservisten|dienstplichtigen|dienstplicht|rekruten|gemobiliseerd|mobiliseren|mobilisatie)",
    "(inkrimpen|terugbrengen|beperken|verkleinen|krimpen|uitbreiden|groeien|vergroten) ... (leger|strijdkrachten|krijgsmacht)",
    "(leger|strijdkrachten|krijgsmacht) ... (inkrimpen|terugbrengen|beperken|verkleinen|krimpen|uitbreiden|groeien|vergroten)",
    "(buitenlandse missies|noord koreaanse|noord koreanen|wagner|huurlingen|vrijwilligers)",
    "(zijn|haar|russische|oekraïense) (leger|strijdkrachten|krijgsmacht|troepen|troepenmacht) ... #",
    "(beperkt|begrensd|teruggebracht|verkleind|ingekrompen) ... #",
    "# [russische|oekraïense] (soldaten|militairen|troepen|man) (aan het front|aan de grens|in Koersk|in de Donbas)",
    "(lichting|rekruten|cursisten)",
    "# ... (in het leger|in de krijgsmacht|in de strijdkrachten)",
    "(zijn opgeleid|werden opgeleid|opgeleid in|zijn getraind|heeft getraind|heeft opgeleid|getraind in)",
    "(vluchtelingen|demonstr*|betogers|bevolking|inwoners|ondervraagd*|peiling|enquête)",
    "(napoleon*|bonaparte*|grande armée|hitler*|wehrmacht|wereldoorlog|koude oorlog|vietnam|afghanistan|irak|kosovo|bosnië|balkan|gaza|libanon|mali|sahel|syrië|srebrenica)",
    "# ... (in|naar|verspreid over) (Europa|Oost Europa|de Baltische staten|het continent|het Midden Oosten|Azië|de regio|de oostflank)",
    "(pagina|bladzijde|artikel|paragraaf|hoofdstuk|resolutie|motie) #",
    "(in het buitenland|overzee|in (#|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|andere) missies)",
    "(oefende|oefenden|geoefend|oefening|oefeningen|manoeuvre|manoeuvres|oefent|oefenen|missies wereldwijd)",
    "(oostflank|oostelijke flank|snelle reactiemacht|verblijven)",
  ],
  owns: [
    "(heeft|hebben|had|hadden|telt|tellen|beschikt over|beschikken over|houdt|kent|onderhoudt) [nu|nog|maar|slechts|ruim|zo'n|ongeveer|circa|bijna|nog geen|amper|minder dan|meer dan]",
  ],
  needed: [
    "(schat|schatten|geschat|becijfert|becijferde|moeten|zou vergen|zou kosten|nodig|noodzakelijk|vereist|vereisen|vereist|vergt|vergen|minimum|minimaal vereist|benodigd|benodigde|vraagt om|eist|geen zin|zou vragen|verlangt|wil er|onvoldoende|genoeg|gesproken over|heeft het over)",
  ],
  contribution: [
    "(aandeel|bijdrage|bijdragen|draagt bij|bijdraagt|bijgedragen|leveren|levert|aanbieden|biedt|bood|aangeboden|toegezegd|zegt toe|sturen|stuurt|stuurde|gestuurd|ingezet|gaan|uitzenden|uitsturen|beschikbaar|ter beschikking|eigen|klaar|klaarstaan|klaarstaat|klaarstaande|gereed|paraat|vrij|vrijmaken|vrijgehouden|vrijgemaakt|afstaan|afvaardigen|afgestaan|uitgezonden|uitzending|uit te zenden|uitzendt|inzetten|inzet|legeren|gelegerd|gestationeerd|stationeren|meedoen|doet mee|deelnemen|deel uitmaken|deel uit|missen|belooft|beloofde|beloofd|beloven|toezegging|zegde toe|zegde|zeggen toe|aangeboden|afvaardigt|detacheren|stelt|stellen|houdt gereed|aangemeld|maken vrij|zenden|zendt|vertrekken|vertrekt|in petto|achter de hand|reserveert|gereserveerd|uitgetrokken)",
  ],
};
