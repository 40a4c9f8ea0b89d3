import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(troepen|grondtroepen|soldaten|soldaat|militairen|bataljon|bataljons|brigade|brigades|compagnie|infanterie|infanteristen|contingent|contingenten|blauwhelmen|vredestroepen|vredessoldaten|manschappen|peloton|laarzen op de grond|laarzen|landmacht|mariniers|commando's|genisten|parachutisten|op het land|te land|over land|grondgebonden|eenheden in oekraïne|militaire hubs)",
    "(franse|britse|nederlandse|belgische|duitse|poolse|deense|zweedse|noorse|canadese|eigen|zijn|haar|onze|*se) [*] (eenheden|eenheid|mensen in uniform|strijdkrachten|leger|mannen en vrouwen)",
  ],
  air: [
    "(straaljagers|straaljager|gevechtsvliegtuigen|gevechtsvliegtuig|jachtvliegtuigen|jachttoestellen|vliegtuigen|toestellen|luchtmacht|luchtruimbewaking|luchtbewaking|luchtsteun|luchtpatrouille|luchtpatrouilles|f 16's|f 16|f 35's|f 35|helikopters|luchtcomponent|luchtonderdeel|luchtdekking|in de lucht|vanuit de lucht|uit de lucht|lucht|gripens|gripen|eurofighters|rafales|awacs|luchtwaarnemers|luchtpolitie)",
    "(luchtruim|hemel) .. (bewaken|beschermen|patrouilleren|beveiligen|te bewaken)",
    "(bewaken|bewaking|beschermen|beveiligen) .. luchtruim",
  ],
  naval: [
    "(schepen|fregat|fregatten|marine|mijnenjager|mijnenjagers|mijnenveger|mijnenvegers|marineschepen|op zee|ter zee|vanaf zee|maritieme|oorlogsschepen|korvet|korvetten|in het water|zee)",
    "(zwarte zee) .. (bewaken|beveiligen|patrouilleren|beschermen)",
    "(bewaken|bewaking|beveiligen|patrouilles|beschermen|patrouilleren) .. zwarte zee",
  ],
  logistics: [
    "(logistiek|logistieke|logistiekers|transport|brandstof|veldhospitaal|veldhospitalen|vliegvelden|vliegbases|medische|medici|hospiks|bevoorrading|hub|hubs|onderhoud|doorvoer|transit|achterland|magazijnen)",
  ],
  intelligence: [
    "(inlichtingen|verkenning|verkenningsvliegtuigen|satelliet|satellieten|satellietbeelden|radar|radarbewaking|surveillance)",
  ],
  training: [
    "(training|trainen|traint|trainers|trainer|instructeurs|instructeur|instructie|opleiding|opleiden|opleiders|opleidingsmissie|trainingsmissie|adviseurs)",
  ],
  funding: [
    "(geld|betalen|betaalt|financiering|financieren|financiert|meebetalen|betaalt mee|miljoen|miljard|bekostigen|bijdrage in geld|financiële bijdrage) .. (macht|vredesmacht|missie|troepenmacht|troepen|coalitie|militairen|uitzending)",
    "(macht|vredesmacht|missie|troepenmacht) .. (betalen|financieren|meebetalen|financieel)",
    "betaalt mee aan",
  ],
  monitoring: [
    "(waarnemers|waarnemer|waarnemersmissie|toezicht|toezien|toezicht houden|monitoring|monitoren|verificatie|waarneming|bewaken van een vrede|vrede te bewaken)",
  ],
  demining: [
    "(ontmijning|ontmijnen|ontmijners|mijnenruimers|explosievenopruimers|mijnenruiming|mijnen ruimen|mijnopruiming|mijnen opruimen|explosievenopruiming)",
  ],
  command: [
    "(bevel|commando|hoofdkwartier|bevelhebber|stafofficieren|commandopost|commandostructuur)",
    "(leiding|leiden|leidt|aanvoeren|aanvoert|aanvoering|aangevoerd) .. (macht|missie|troepenmacht|coalitie|operatie|vredesmacht)",
    "(macht|missie|troepenmacht|coalitie|operatie) .. (leiden|leidt|aanvoeren|aangevoerd|aanvoert|geleid)",
  ],
};

export const noContributions: Language["noContributions"] = {
  ground_troops: [
    "(russische|oekraïense|noord koreaanse|poetins) [*] (troepen|soldaten|soldaat|militairen|eenheden|brigades|manschappen|leger|strijdkrachten)",
    "(gesneuvelde|gewonde|gedode|krijgsgevangen) (soldaten|militairen)",
    "(troepen|militairen|soldaten|brigade|bataljon) (in|naar) (litouwen|letland|estland|polen|roemenië|mali|libanon|kosovo|afghanistan|irak|niger)",
  ],
  air: [
    "(leverde|levert|leveren|geleverd|overgedragen|schenkt|schonk) .. (f 16's|straaljagers|gevechtsvliegtuigen|toestellen|vliegtuigen)",
    "(f 16's|straaljagers|gevechtsvliegtuigen|vliegtuigen|toestellen) (aan|voor|naar) (oekraïne|kyiv|kiev)",
    "(russische|vijandelijke) (vliegtuigen|toestellen|straaljagers)",
    "(luchtafweer|luchtverdediging|luchtaanval|luchtaanvallen|luchtalarm)",
    "(in de lucht) (hangt|zit|hing)",
  ],
  naval: ["(russische|schaduw) [*] (schepen|vloot|marine|oorlogsschepen)", "zwarte zee (vloot|kust|haven)"],
  logistics: ["(wapen|munitie|gas|militaire) (transport|transporten|leveringen)"],
  intelligence: ["(inlichtingendienst|inlichtingendiensten|inlichtingenchef|militaire inlichtingen)"],
  training: [
    "(training|opleiding|opleiden|trainen) van oekraïense (soldaten|militairen|piloten|rekruten) (in|op) (polen|duitsland|nederland|groot|engeland|spanje)",
  ],
  monitoring: ["(waarnemers) (zeggen|menen|vrezen|denken)"],
  command: [
    "(opperbevel|opperbevelhebber|commandant der strijdkrachten|op bevel|hoofdkwartier van de (navo|eu)|navo hoofdkwartier)",
  ],
};

export const boilerplate = [
  "(lees ook|lees verder|lees meer|zie ook|bekijk ook|kijk ook|aanbevolen video's|abonneer|nieuwsbrief|nieuwsbrieven|advertentie|deel dit|deel dit artikel|meer nieuws|luister|foto|beeld|reageer|populair|volg ons|ook interessant|gerelateerd)",
];
