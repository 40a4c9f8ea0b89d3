import type { Frames } from "../language";

/** Nationals in numbers: "tweehonderd Noren". */
const PEOPLES =
  "(gaan|komen|staan|sturen|stuurt|honderd|tweehonderd|driehonderd|vierhonderd|vijfhonderd|duizend|tweeduizend|geen|#) [er] {peoples} [mee|heen|klaar]|{peoples} [ook|er] (mee|gaan|naar oekraïne)";

export const frames: Frames = {
  force: [
    "(troep|troepen|*troepen|troepen*|soldaat|soldaten|*soldaten|militairen|*militairen|manschappen|blauwhelm|blauwhelmen|vredeshandhavers|vredesbewakers|vredestroepen|grondtroepen)",
    "(contingent|contingenten|*contingent|bataljon|bataljons|*bataljon|brigade|brigades|*brigade|compagnie|*compagnie|peloton|regiment|regimenten|infanterie|infanteristen|para's|parachutisten|mariniers|genisten|instructeurs|trainers|ontmijners|detachement|legermacht|garnizoen|laarzen)",
    "(vredes*|stabilisatie*|geruststellings*|troepen*|waarborg*|veiligheidsmacht|interventiemacht|afschrikkingsmacht|beschermingsmacht|waarnemersmissie|waarnemersmacht|vredesoperatie|monitoringmissie|verzekeringsmacht|garantiemacht|bufferzone|buffermacht|troepenmacht|legereenheden)",
    "(multinationale|internationale|gezamenlijke|gewapende) [*e] (macht|missie|operatie|kracht|strijdmacht)",
    "(macht|strijdmacht|missie|*missie|grondmacht)",
    "(buitenlandse|westerse|geallieerde|vreemde|internationale) (uniformen|aanwezigheid|conditie|krachten|presentie)",
    "(aanwezigheid|uniformen|troepenzending|zending van troepen|zenden van troepen|verzending van troepen|sturen van troepen|sturen van militairen)",
    "(militaire|gewapende) (aanwezigheid|missie|bijdrage|eenheden|deelname|inzet|waarnemers)",
    "(deelname|*deelname|deelneming|deelnemen|deelneemt|meedoen|meedoet|meegaan|meegaat|mee te doen|deel te nemen|mee te gaan|stationering|*stationering|stationeren|uitzending|uitzenden|legering|legeren|inzet|inzetten|ontplooi*|gelegerd)",
    "(bijdrage|*bijdrage|inbreng|aandeel|bij te dragen|bijdragen)",
    "(een|eigen|militaire|mogelijke|eventuele|actieve|*se|*sche) [grotere|kleine|beperkte] rol",
    "(doet|doen|doe|deed|deden) [niet|ook|wel|er|eraan|daaraan|niet langer|straks] mee|(doet|doen) [*] [*] mee",
    "(neemt|nemen|nam|namen) [*] [*] deel|(draagt|dragen|droeg) [*] [*] bij|(gaan|gaat) [niet|ook|wel|dus|er] mee",
    "(gaan|gaat|trekken|trekt|vertrekken|vertrekt|sturen|stuurt|gestuurd|komen|komt) [er] naar (oekraïne|het front|de dnjepr|de donbas|lviv|odesa|charkiv|kyiv|de bestandslijn)",
    "(op|in) [*] oekraïense (bodem|grond|grondgebied)|op oekraïens (grondgebied|territorium)|in oekraïne zelf",
    "(stuurt|sturen|levert|leveren|zendt|zenden|vaardigt) .. (niemand|geen mens|geen man)",
    "(*baretten|*helmen|peacekeepers|carabinieri|commando's|bergjagers|pantsergrenadiers|grenadiers|bundeswehr|landmacht|garnizoenen|legers|legerkamp|legerkampen|kazernes|kwartiermakers|verkenners|stafofficieren|duikers|mijnenruimers|mijnenjagers|veldhospitaal|genie eenheid|gevechtsgroep|luchtcomponent|marinecomponent|landcomponent|luchtonderdeel|maritieme component|maritieme tak|kwartiermakerskorps|mankracht|eenheden|*eenheden|*eenheid|waarnemers|*waarnemers)",
    "(zijn|haar|hun|eigen|onze|geen|tien|twintig|honderd) (mensen|jongens|zonen|mannen|vrouwen en mannen|landgenoten)",
    PEOPLES,
    "(zijn|haar|hun|ons|eigen) leger",
    "(laarzen|mannen|voeten|boots) op de grond|boots on the ground|(blauwe|VN) (helm|vlag)|colonnes|een (Europees|westers|buitenlands|vreemd) leger|bestandslijn|bestandsgebied",
    "voorgestelde conditie",
  ],
  named: [
    "coalitie van (bereidwilligen|bereidwillige landen|de bereidwilligen|welwillenden|de welwillenden|gewilligen|de bereidheid|bereidheid)",
    "(bereidwilligen|multinationale macht|verklaring van Parijs|intentieverklaring|de coalitie)",
  ],
  anaphor: [
    "(het|dit|dat|deze|die|zo'n) (idee|plan|voorstel|gedachte|optie|stap|voornemen|vraag|initiatief)",
    "(zoiets|zo'n stap)",
  ],
  rival: [
    "(patriot|patriots|raket|raketten|*raketten|taurus|tomahawks|f 16's|leopard|tanks|drones|munitie|granaten|artillerie|luchtafweer|luchtafweersysteem|houwitsers)",
    "(sanctie|sancties|*sancties|sanctiepakket|importheffingen|heffingen|olie|gas|graan|lening|leningen|tegoeden|miljard|generatoren)",
    "(NAVO|EU|navo|eu) (lidmaatschap|toetreding)",
    "(oekraïense|oekraiense|Oekraïnes) [*] (troepen|soldaten|leger|strijdkrachten|militairen|brigades|rekruten|eenheden|krijgsmacht)",
    "(russische|russisch|noord koreaanse|moskous) [*] (troepen|soldaten|leger|strijdkrachten|militairen|eenheden|brigades|marine|agressie)",
    "(opleiding|training|trainen|opleiden) van oekraïense",
    "(troepen|militairen|soldaten|missie|eenheden|bataljon|blauwhelmen) in (Libanon|Mali|Kosovo|Bosnië|Letland|Litouwen|Estland|Polen|Roemenië|Syrië|Irak|Gaza|Cyprus|Niger|Somalië|Congo|Duitsland|Groenland|Afghanistan)",
    "(unifil|kfor|isaf|minusma|sfor|ifor|unprofor|eufor)",
    "(gesneuvelde|gedode|gewonde|krijgsgevangen|dode) [*] (soldaten|militairen)",
    "krijgsgevangenen",
    "(Noord Koreanen|noord koreaanse soldaten|huurlingen)",
    "(defensiefonds|defensieprogramma|SAFE|handelsakkoord|handelsmissie|waarnemersstatus|verkiezingen|verkiezingswaarnemers|grenscontroles|Frontex)",
    "(oefening|oefeningen|manoeuvre|manoeuvres|dienstplicht|rekrutering|luchtruimbewaking boven de Baltische|Baltic Air Policing|patrouilleert boven)",
    "(speciale|bijzondere) militaire operatie",
    "(trainingsmissie|opleidingsmissie|EUMAM) .. (polen|duitsland|engeland|groot brittannië|roemenië)",
    "(opleiding|training|trainen|opleiden|traint|opleidt) [van] [*] (oekraïners|oekraïense|rekruten|piloten)",
    "(brigade|bataljon|eenheden|troepen|militairen|soldaten|contingent|battlegroup) [*] (in|naar) (Litouwen|Letland|Estland|Roemenië|Polen|Groenland|Libanon|Kosovo|Bosnië|Gaza|Syrië|Irak|Niger|Mali|het Baltisch gebied|de Sahel|het Midden Oosten)",
  ],
};
