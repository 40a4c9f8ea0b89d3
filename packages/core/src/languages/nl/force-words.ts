import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(militairen|militair|soldaten|soldaat|troepen|manschappen|man|mannen|vredessoldaten|vredeshandhavers|blauwhelmen|krachten)",
      "(instructeurs|trainers|infanteristen|mariniers|commando's|personeelsleden|militair personeel|mannen en vrouwen|koppen|grondtroepen|europeanen|westerlingen)",
      "(*soldaten|*troepen|*militairen|*manschappen|*instructeurs)",
    ],
    brigades: ["(brigade|brigades|*brigade|*brigades)"],
    battalions: ["(bataljon|bataljons|*bataljon|*bataljons|gevechtsgroep|gevechtsgroepen|battlegroup|battlegroups)"],
    companies: ["(compagnie|compagnieën|*compagnie|*compagnieën)"],
  },
  wholes: [
    "(troepenmacht|macht|strijdmacht|vredesmacht|legermacht|missie|vredesmissie|contingent|inzet|aanwezigheid|aandeel|bijdrage|aantal|omvang|eenheid|eenheden|groep|operatie|totaal|korps|deel|plafond|plan|detachement|stabilisatiemacht|conditie)",
    "(*macht|*missie|*contingent)",
  ],
  of: ["(van|op|met|naar)"],
  in: ["(in|binnen)"],
  bare: [
    "(van (hen|wie|deze|die)|uit|in|zou|zouden|zal|zullen|kan|kunnen|moet|moeten|is|zijn|was|waren|werd|wordt|voor|op|aan|met|als|die|dat|bij|over|naar|te|nodig|na|onder|door)",
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
    "(leger|strijdkrachten|krijgsmacht|legers|bundeswehr) .. (van|telt|tellen|telde|met|heeft|hebben|groot|kent|omvat|bestaat) [..] #",
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
    "(heeft|hebben|had|hadden) [ongeveer|zo'n|al|meer dan|ruim|bijna] # [amerikaanse|britse|eigen] (soldaten|militairen|manschappen|blauwhelmen)",
    "# ... (in|naar|verspreid over) (Europa|Oost Europa|de Baltische staten|het continent|het Midden Oosten|Azië|de regio|de oostflank)",
    "(pagina|bladzijde|artikel|paragraaf|hoofdstuk|resolutie|motie) #",
    "(in het buitenland|overzee|in (#|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|andere) missies)",
    "(oefening|oefeningen|manoeuvre|manoeuvres|oefent|oefenen|missies wereldwijd)",
    "(oostflank|oostelijke flank|snelle reactiemacht|verblijven)",
  ],
  needed: [
    "(nodig|noodzakelijk|vereist|vereisen|vereist|vergt|vergen|minimum|minimaal vereist|benodigd|benodigde|vraagt om|eist|geen zin|zou vragen|verlangt|wil er|onvoldoende|genoeg|gesproken over|heeft het over)",
  ],
  contribution: [
    "(aandeel|bijdrage|bijdragen|draagt bij|bijdraagt|bijgedragen|leveren|levert|aanbieden|biedt|bood|aangeboden|toegezegd|zegt toe|sturen|stuurt|stuurde|gestuurd|ingezet|gaan|uitzenden|uitsturen|beschikbaar|ter beschikking|eigen)",
  ],
};
