import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(gevechtsgroep|gevechtsgroepen|battlegroup|battlegroups|landcomponent|landonderdeel|landstrijdkrachten|landeenheden|detachement|detachementen|infanterie eenheid|infanterie eenheden|boots on the ground|special forces|speciale eenheden|alpenjagers|bergjagers|*bataljon|*bataljons|*brigade|*brigades|*compagnie|*compagnieën|*peloton|*pelotons|pelotons|*eenheid|para's|paracommando's|militaire aanwezigheid|vredessoldaten|vredesmilitairen|grenadiers|pioniers)",
    "(gemechaniseerde|gemotoriseerde|versterkte|gepantserde|lichte|gemengde|genie|militaire) (eenheid|eenheden|compagnie|infanterie|groep)",
    "(troepen|grondtroepen|soldaten|soldaat|militairen|bataljon|bataljons|brigade|brigades|compagnie|infanterie|infanteristen|contingent|contingenten|blauwhelmen|vredestroepen|vredessoldaten|manschappen|peloton|laarzen op de grond|laarzen|landmacht|mariniers|commando's|genisten|parachutisten|op het land|te land|over land|grondgebonden|eenheden in oekraïne|militaire hubs)",
    "(franse|britse|nederlandse|belgische|duitse|poolse|deense|zweedse|noorse|canadese|eigen|zijn|haar|onze|*se) [*] (eenheden|eenheid|mensen in uniform|strijdkrachten|leger|mannen en vrouwen)",
  ],
  air: [
    "(luchtmiddelen|luchttoezicht|luchtpatrouille|gevechtstoestellen|*toestellen|transporttoestellen|transporttoestel|transportvliegtuig|transportvliegtuigen|patrouillevliegtuigen|patrouillevliegtuig|air policing|no fly zone|no flyzone|vliegverbod|vliegverbodszone|typhoons|mirages|luchtverdedigingseenheid|luchtverdedigingseenheden|luchtschild|luchtbescherming|luchtdeel|luchtverkenning|heli's|helikopter|luchtbrug|tankvliegtuigen)",
    "(luchtruim|hemel) .. (veiligstellen|veilig te stellen|te beschermen|helpen beschermen|te beveiligen|controleren|te controleren|veiligstelt|dichthouden|te patrouilleren)",
    "boven oekraïne [te|gaan|laten] (patrouilleren|vliegen|surveilleren)",
    "(straaljagers|straaljager|gevechtsvliegtuigen|gevechtsvliegtuig|jachtvliegtuigen|jachttoestellen|vliegtuigen|toestellen|luchtmacht|luchtruimbewaking|luchtbewaking|luchtsteun|luchtpatrouille|luchtpatrouilles|f 16's|f 16|f 35's|f 35|helikopters|luchtcomponent|luchtonderdeel|luchtdekking|in de lucht|vanuit de lucht|uit de lucht|lucht|gripens|gripen|eurofighters|rafales|awacs|luchtwaarnemers|luchtpolitie)",
    "(luchtruim|hemel) .. (bewaken|beschermen|patrouilleren|beveiligen|te bewaken)",
    "(bewaken|bewaking|beschermen|beveiligen) .. luchtruim",
  ],
  naval: [
    "(mijnenjagen|mijnenvegen|mijnenbestrijding|mijnenbestrijdingsvaartuig|mijnenbestrijdingsvaartuigen|mijnenbestrijdingsschip|kustwacht|marineschip|onderzeeër|patrouilleschip|patrouilleschepen|patrouilleboot|patrouilleboten|oorlogsbodem|oorlogsbodems|oorlogsschip|vrije vaart|scheepvaartroutes|scheepvaart|vaarroutes|zeewegen|royal navy|marineonderdeel|marinecomponent|zeecomponent|zeemijnen|eskader|torpedobootjager|fregatten|schip)",
    "(op|in|van|voor) de zwarte zee (patrouilleren|varen|beveiligen|bewaken|opereren|ruimen|te patrouilleren)",
    "(schepen|fregat|fregatten|marine|mijnenjager|mijnenjagers|mijnenveger|mijnenvegers|marineschepen|op zee|ter zee|vanaf zee|maritieme|oorlogsschepen|korvet|korvetten|in het water|zee)",
    "(zwarte zee) .. (bewaken|beveiligen|patrouilleren|beschermen)",
    "(bewaken|bewaking|beveiligen|patrouilles|beschermen|patrouilleren) .. zwarte zee",
  ],
  logistics: [
    "(aanvoer|aanvoerlijnen|aanvoerroutes|reparatie|reparaties|herstellingen|transportcapaciteit|transportvliegtuig|transportvliegtuigen|transporttoestel|transporttoestellen|evacuatie|medische evacuatie|artsen|dokters|verpleegkundigen|verplegers|luchthavens|luchthaven|havens|verzamelplaatsen|verzamelplaats|knooppunt|draaischijf|uitvalsbasis|steunpunt|steunpunten|depots|depot|opslag|tankvliegtuigen|ziekenhuis|ziekenhuizen|ziekenhuisbedden|spoorlijnen|spoorwegen|chauffeurs|vrachtwagens|doorvoerland|logistici|ravitaillering|proviand)",
    "(infrastructuur|grondgebied|bases|basissen|wegen|faciliteiten|bodem) .. (ter beschikking|beschikbaar|open|openstellen|gebruikt|gebruiken)",
    "(stelt|stellen|openstellen|opent|openen|biedt|bieden) .. (infrastructuur|bases|basissen|havens|wegen|spoor|grondgebied|luchthavens)",
    "(logistiek|logistieke|logistiekers|transport|brandstof|veldhospitaal|veldhospitalen|vliegvelden|vliegbases|medische|medici|hospiks|bevoorrading|hub|hubs|onderhoud|doorvoer|transit|achterland|magazijnen)",
  ],
  intelligence: [
    "(satellietverkenning|satellietdata|satellietgegevens|verkenningsdrones|verkenningsvliegtuig|verkenningsvluchten|ogen en oren|early warning|vroegtijdige waarschuwing|luisterposten|observatiedrones|bewakingsdrones|spionagevliegtuigen|afluister*|analisten|verkenners)",
    "(inlichtingen|verkenning|verkenningsvliegtuigen|satelliet|satellieten|satellietbeelden|radar|radarbewaking|surveillance)",
  ],
  training: [
    "(trainingsprogramma|opleidingsprogramma|*instructeurs|lesgeven|les te geven|lessen|les geven|leraren|docenten|leermeesters|opgeleid|trainend|trainingen|trainingscentrum|trainingskamp|bijscholen|scholen|scholing|te trainen|op te leiden|coachen|mentoren|africhten|drillen)",
    "(training|trainen|traint|trainers|trainer|instructeurs|instructeur|instructie|opleiding|opleiden|opleiders|opleidingsmissie|trainingsmissie|adviseurs)",
  ],
  funding: [
    "(financiële|financieel) (bijdrage|bijdragen|steun|hulp|inspanning|bijdraagt)",
    "(bekostigen|bekostigt|financiert|financieren|meefinancieren|te financieren|meebetalen|meebetaalt|betaalt mee|betalen mee|betaalt|betalen|draagt bij|sponsort|geld) ... (missie|macht|troepenmacht|vredesmacht|uitzending|operatie|inzet|contingent|contingenten|bataljon|troepen)",
    "(missie|macht|troepenmacht|vredesmacht|uitzending|operatie|inzet) .. (bekostigen|te bekostigen|financieren|te financieren|meefinancieren|betalen|te betalen|meebetalen|helpen financieren|te helpen financieren)",
    "(kosten|rekening|onkosten) van [de|het|een|deze|zo'n] [*] (missie|macht|troepenmacht|vredesmacht|uitzending|operatie|inzet|contingent|troepen|bataljon)",
    "(geld|miljoen|miljard|euro|centen|portemonnee) [*] [*] (in plaats van|geen) (soldaten|troepen|militairen|manschappen|mensen|laarzen)",
    "(in plaats van) (soldaten|troepen|militairen|mensen) [,] [*] [*] [*] (geld|miljoen|miljard|euro)",
    "(geld|betalen|betaalt|financiering|financieren|financiert|meebetalen|betaalt mee|miljoen|miljard|bekostigen|bijdrage in geld|financiële bijdrage) .. (macht|vredesmacht|missie|troepenmacht|troepen|coalitie|militairen|uitzending)",
    "(macht|vredesmacht|missie|troepenmacht) .. (betalen|financieren|meebetalen|financieel)",
    "betaalt mee aan",
  ],
  monitoring: [
    "(monitoringsmissie|monitormissie|monitors|waarnemingsmissie|waarnemers missie|verificatiemechanisme|verificatiemissie|toezichtsmissie|observatiemissie|observatoren|inspecteurs|*waarnemers|toeziet|toe te zien|observeren|verifiëren|naleving)",
    "(bestand|wapenstilstand|staakt het vuren|bestandslijn) .. (controleren|te controleren|te monitoren|te observeren|waar te nemen|verifiëren|te verifiëren)",
    "(waarnemers|waarnemer|waarnemersmissie|toezicht|toezien|toezicht houden|monitoring|monitoren|verificatie|waarneming|bewaken van een vrede|vrede te bewaken)",
  ],
  demining: [
    "(mijnenruimen|mijnruimers|mijnenruimers|mijnenruimer|mijnruiming|mijnbestrijding|bommenexperts|bommenruimers|explosievenexperts|explosievenopruimingsdienst|eod|eod team|eod teams|dovo|ontmijningsdienst|ontmijningsexperts|ontmijningsteam|ontmijner|ontmijnt|munitieruiming|niet ontplofte munitie|niet ontplofte|blindgangers|ontmijningsploeg|ontmijningseenheid|ontmijningspeloton)",
    "(ruimen|opruimen|wegruimen|verwijderen|opsporen|weghalen|ruimt|ruiming|onschadelijk maken) [van] [de] [*] (mijnen|landmijnen|explosieven|munitie|bommen)",
    "(mijnen|landmijnen|explosieven|bommen|mijnenvelden) [*] [*] (ruimen|opruimen|op te ruimen|te ruimen|verwijderen|te verwijderen|opsporen|onschadelijk|weg te halen)",
    "(ontmijning|ontmijnen|ontmijners|mijnenruimers|explosievenopruimers|mijnenruiming|mijnen ruimen|mijnopruiming|mijnen opruimen|explosievenopruiming)",
  ],
  command: [
    "(leiding|bevel|commando|aanvoering|aansturing) (over|van|in|krijgen over|op zich) [de|het|een] [*] [*] (macht|missie|troepenmacht|coalitie|operatie|vredesmacht|deel|onderdeel|component|sector|staf|coalitiemacht)",
    "(onder bevel|onder leiding|onder commando|onder aanvoering) van [een|de] [*] [*] (generaal|admiraal|officier|britten|fransen|kolonel)",
    "(generaal|admiraal|luitenant generaal|kolonel|brigadegeneraal) .. (leidt|leiden|bevel|commando|aan het hoofd|aanvoert|aanvoeren|leiding)",
    "(verbindingsofficieren|verbindingsofficier|commandocentrum|commandant|plaatsvervangend commandant|commando element|hoofdkwartieren|staf van de|stafleden|stafofficier|coördineert|bevelvoering|bevelvoerder)",
    "(leiden|leidt|aanvoeren|aanvoert|leiding neemt|leiding geven aan) .. (multinationale|troepenmacht|missie|landcomponent|component|onderdeel|macht)",
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
