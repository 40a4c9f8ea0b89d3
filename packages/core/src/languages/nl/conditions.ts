import type { Language } from "../language";

/** What makes the rest of the clause a condition. */
const IF =
  "na|zodra|als|wanneer|pas|indien|mits|in geval van|in het geval van|ingeval|bij|nadat|tot|totdat|zonder|mocht|mochten|zolang|tenzij|alvorens|voordat|voor er|vóór|op voorwaarde|onder voorwaarde|onder de voorwaarde|voorwaarde|voorwaarden|afhankelijk van|hangt af van|afhangt van|afhangen van|staat of valt met|staat en valt met|gekoppeld aan|koppelt|verbindt|volgend op|met|alleen met|slechts met|behoudens|gesteld dat|stel dat|eerst|daags na";
/** Who asks for something asks for it as a condition. */
const ASK =
  "eist|eisen|eiste|vereist|vereisen|vergt|vraagt|verlangt|verlangen|nodig|wil|willen|wilde|rekent op|rekenen op|hamert op|staat op|wacht op|wachten op|afwachting van|moet|moeten|heeft|behoeft|dringt aan op|zonder";
const PEACE =
  "vrede|vredesakkoord|vredesakkoorden|vredesverdrag|vredesdeal|vredesovereenkomst|vredesregeling|vredesbestand|vergelijk|akkoord|overeenkomst|deal|verdrag|regeling|schikking|einde van de oorlog|einde van het conflict|einde aan de oorlog|beëindiging van de oorlog|beëindiging van de vijandelijkheden|oorlog voorbij|oorlog is afgelopen|oorlog eindigt|oorlog stopt|oorlog|handtekening|handtekeningen|inkt|vrede is getekend|vredessluiting|oorlog gedaan";
const TRUCE =
  "bestand|bestandsakkoord|wapenstilstand|wapenstilstandsakkoord|staakt het vuren|wapenstilstandsovereenkomst|gevechtspauze|gevechten stoppen|gevechten zijn gestopt|gevechten gestaakt|gevechten staken|vuren gestaakt|vijandelijkheden|wapens zwijgen|wapens neergelegd|niet meer geschoten|schieten stopt|vuren is gestaakt|vuren daadwerkelijk is gestaakt|geschoten|gevochten|ophouden met schieten|opgehouden met schieten|stopt het schieten|het stil is|stil is aan het front|stilte aan het front|gevechten voorbij|gevechten ophouden|vuren staakt|kanonnen zwijgen|bommen vallen|oorlog voortduurt|oorlog duurt|oorlog woedt|oorlog aan de gang";
const US =
  "amerikaanse|amerikaans|vs|verenigde staten|washington|amerikanen|amerika|trump|witte huis|washingtons|amerikanen hun|pentagon|amerikaan";
const BACKING =
  "achtervang|vangnet|garantie|garanties|veiligheidsgarantie|veiligheidsgaranties|rugdekking|dekking|luchtsteun|luchtdekking|backstop|ruggensteun|ruggesteun|paraplu|rugsteun|waarborg|waarborgen|toezegging|toezeggingen|verzekering|stok achter de deur|vuist|net|parachute|schild|ruggenspraak|hulplijn|steunpilaar";
const PARLIAMENT =
  "parlement|parlementaire|kamer|kamers|bondsdag|dáil|sejm|seimas|congres|lagerhuis|hogerhuis|volksvertegenwoordiging|volksvertegenwoordigers|cortes|riksdag|storting|folketing|tweede kamer|eerste kamer|kamerleden|parlementsleden|parlementariërs|nationale raad|senaat|saeima|riigikogu|rijksdag|assemblee|afgevaardigden|oppositie|staten generaal|congres der afgevaardigden|nationale vergadering|beide kamers|parlementariër|knesset|sabor|federaal parlement";
const NOD =
  "goedkeuring|instemming|toestemming|mandaat|akkoord|stemmen|stemt|instemt|instemmen|ingestemd|goedkeurt|goedkeuren|goedgekeurd|meerderheid|beslissen|beslist|besluiten|besluit|stemming|fiat|zegen|gebogen|buigen|buigt|woordje|laatste woord|groen licht|zegje|gehoord|geraadpleegd|overleg|debat|steun|mee te spreken|meegesproken|artikel 100";
const UN = "vn|verenigde naties|veiligheidsraad|vn veiligheidsraad";
const OTHERS =
  "anderen|andere landen|andere europese landen|andere europeanen|bondgenoten|partners|buurlanden|buren|grote landen|genoeg landen|voldoende landen|andere lidstaten|de rest|coalitiegenoten|de grote bondgenoten|grote bondgenoten|de groten|grotere landen|grotere lidstaten|de grotere lidstaten|de fransen|de britten|fransen en britten|de duitsers|de buren|de partners|de anderen|de andere landen|niet europese landen|europeanen|de europeanen";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) ... (${PEACE})`,
    "(vrede|akkoord|vredesakkoord|deal|verdrag|vergelijk|regeling|vredesverdrag) .. (getekend|ondertekend|gesloten|bereikt|ligt|is er|rond|tot stand|van kracht|standhoudt|houdt stand|in de lucht|beklonken|op tafel ligt|te bewaken|te bewaren)",
    "(eerst|daarna pas|pas dan) .. (vrede|akkoord|vredesakkoord|regeling)",
    "(na de oorlog|eerst vrede|als de oorlog voorbij|zodra er vrede|tot vrede komt|tot een akkoord komt|tot een vredesakkoord komt|tot een regeling komt|vrede is gesloten)",
    "(als onderdeel van|in het kader van|onderdeel van) [een|het|de|zo'n] [*] (vredesakkoord|akkoord|vredesregeling|regeling|deal|vredesdeal|vrede|overeenkomst)",
    "(inkt|handtekening|handtekeningen) .. (droog|gedroogd|gezet|staat|staan|verdrag|akkoord)",
    "(naoorlogse|na oorlogse|postoorlogse) [*] (missie|macht|troepenmacht|aanwezigheid|vredesmissie|veiligheidsmacht|orde|oekraïne)",
    "(oorlog|conflict) .. (voorbij|afgelopen|ten einde|beëindigd|over is|klaar is|gestopt)",
    "(duurzame|blijvende|echte|rechtvaardige) vrede .. (is|komt|ligt|gesloten|bereikt|eerst)",
  ],
  ceasefire: [
    `(${IF}) ... (${TRUCE})`,
    "(wapens|kanonnen|geweren) .. (zwijgen|stilvallen|verstommen|zwegen|gezwegen|stil|neergelegd)",
    "(zwijgen|stilvallen|verstommen) .. (wapens|kanonnen|geweren)",
    "(gevechten|vijandelijkheden|beschietingen) .. (stoppen|gestopt|ophouden|opgehouden|eindigen|gestaakt|voorbij)",
    "(bestand|wapenstilstand|staakt het vuren) .. (van kracht|ingaat|ingegaan|standhoudt|houdt stand|eerst|gesloten|bereikt|getekend|ondertekend|geldt|is er|komt er|in werking|in werking treedt|afgekondigd)",
    "(toe te zien op|toezien op|toezicht op|waken over|bewaken van) [een|het|de] (bestand|wapenstilstand|staakt het vuren)",
    "(eerst|pas dan) .. (bestand|wapenstilstand|staakt het vuren)",
    "(vuren|schieten|vechten|bombarderen|beschietingen|strijd) .. (gestaakt|gestopt|stopt|ophoudt|ophouden|eindigt|voorbij|stil|stilligt|over is)",
    "(ophouden|stoppen|stopt|gestopt|opgehouden) (met|te) (schieten|vechten|vuren|bombarderen)",
    "(niet|niets|geen schot) [*] (meer|langer) (geschoten|gevochten|gebombardeerd|valt|gelost|wordt geschoten|wordt gevochten)",
    "zolang .. (geschoten|gevochten|oorlog|gebombardeerd|bommen|raketten|vuren|strijd)",
    "(zodra|als|wanneer|eens|pas als) [het|de wapens|het front] (stil|rustig) (is|blijft|wordt)",
    "(stilte|rust|kalmte) (aan|op|langs) (het front|de frontlinie|de contactlijn)",
    "staakt het vuren",
  ],
  us_backstop: [
    `(${US}) .. (${BACKING})`,
    `(${BACKING}|steun|hulp|betrokkenheid|deelname|rol|bescherming) (van|uit|door) [de] (vs|verenigde staten|washington|amerikanen|amerika|trump|amerikaanse)`,
    `(${IF}|${ASK}) [de|een|het|met|er|van|zonder] [*] (vs|verenigde staten|washington|amerikanen|amerika|trump|amerikaanse) [*] [steun|hulp|betrokkenheid|deelname|bescherming|rol|meedoen|meedoet|meewerken]`,
    "(washington|amerikanen|vs|verenigde staten|trump|amerika) .. (achter staat|achter staan|erachter staat|erachter staan|bijspringt|bijspringen|te hulp|rugdekking|garant|borg|meedoet|meedoen|niet laat zitten|niet in de steek|klaarstaan|klaarstaat|dekt|dekken|achter het plan|in de rug)",
    "(gedekt|gesteund|ondersteund|gegarandeerd) door [de] (vs|verenigde staten|washington|amerikanen|amerika)",
    "(achtervang|backstop)",
    "(amerikanen|washington|vs|verenigde staten|amerika|trump) .. (rug dekken|rug dekt|dekking geven|dekking geeft|in de rug|vanuit de lucht|achter de hand|meebetalen|meedoen|meedoet|meekomen|aan boord|garanderen|garandeert|beschermen|beschermt|verzekeren|verzekert|luchtsteun)",
    "(als|mits|indien|zolang|zodra|wanneer|tenzij|mocht) [ook] [de] (amerikanen|washington|vs|verenigde staten|amerika|amerikaanse)",
    "(amerikaanse|amerikanen) (vliegtuigen|luchtmacht|satellieten|inlichtingen|luchtsteun|slagkracht|troepen) .. (achter|in de rug|paraat|achter de hand|stand by)",
  ],
  parliament_approval: [
    `(${PARLIAMENT}) .. (${NOD})`,
    `(${NOD}) .. (van|in|door|met|aan|bij) [het|de] (parlement|kamer|kamers|bondsdag|congres|lagerhuis|tweede kamer|volksvertegenwoordiging|dáil|sejm|seimas|riksdag|folketing|storting|cortes|kamerleden|parlementsleden|senaat|riigikogu|saeima)`,
    `(${IF}|${ASK}) [het|de|eerst|ook] (parlement|kamer|tweede kamer|bondsdag|congres|lagerhuis|dáil|sejm|seimas|riksdag|folketing|storting|cortes|volksvertegenwoordiging|kamerdebat|kamermeerderheid)`,
    "(voorgelegd|voorleggen|voorlegt|legt) .. (parlement|kamer|bondsdag|congres|lagerhuis|dáil|sejm)",
    "(bondsdagmandaat|kamermeerderheid|artikel 100 brief|artikel 100 procedure|triple lock|parlementaire goedkeuring|parlementaire instemming)",
    "(parlement|kamer|bondsdag|congres|lagerhuis|dáil) .. (moet|moeten|mag|aan zet|zich uitspreken|uitspreekt)",
    "(ligt bij|ligt aan|aan|in handen van|is aan|voorbehouden aan|zaak van|bevoegdheid van) [het|de] (parlement|kamer|tweede kamer|bondsdag|congres|volksvertegenwoordiging|senaat|kamerleden|parlementsleden|afgevaardigden|storting|folketing|riksdag|sejm|seimas|saeima|riigikogu)",
    "(verzoek|voorstel|brief|voordracht|besluit|wetsvoorstel|ontwerp|motie) .. (aan|naar|bij) [het|de] (parlement|kamer|tweede kamer|bondsdag|congres|senaat|storting|folketing|riksdag|sejm|seimas|saeima|kamers|volksvertegenwoordiging)",
    "(vraagt|vragen|vroeg|gevraagd|raadpleegt|raadplegen|overlegt|overleggen|praten|polst|polsen|steun zoeken) .. (parlement|kamer|tweede kamer|bondsdag|congres|fracties|fractievoorzitters|alle partijen|fractieleiders|oppositie|kamerleden)",
    "(parlement|kamer|tweede kamer|bondsdag|congres|dáil|senaat|sejm|storting|folketing|riksdag) .. (ja|zegt ja|ja zegt|knikt|meekrijgt|mee wil|wil|toestaat|toelaat|aan zet|over beslist|eerst|meegaat|bekrachtigd|bekrachtigt)",
    "bekrachtigd door [de|het] (bondsdag|parlement|kamer|congres|senaat)",
    "artikel (100|honderd)",
    "tweederde meerderheid",
  ],
  un_mandate: [
    `(${UN}) (mandaat|resolutie|vlag|paraplu|verzoek|missie|toestemming|operatie)`,
    "(mandaat|resolutie|vlag|paraplu|verzoek|fiat|zegen|toestemming|auspiciën|goedkeuring|groen licht) (van|vanuit|door) de (vn|verenigde naties|veiligheidsraad|vn veiligheidsraad)",
    `(${IF}|${ASK}) [de|een] (vn|verenigde naties|veiligheidsraad)`,
    "(veiligheidsraadsresolutie|vn mandaat|vn vlag|blauwhelmen|blauwe helmen|blauwe baretten|volkenrechtelijk mandaat)",
    "onder de vlag van de (vn|verenigde naties)",
    "(mandaat|resolutie|opdracht|groen licht|ja|fiat|besluit|zegen) .. (new york|oost rivier)",
    "(als|mits|indien|zodra|wanneer|eerst|pas als|tenzij) new york",
    "(blauwe|lichtblauwe|hemelsblauwe) (helm|helmen|vlag|baret|baretten)",
    "(veiligheidsraad|vn|verenigde naties) .. (besluit|beslist|instemt|instemmen|opdracht|toestemming|goedkeurt|goedkeuring|vraagt|machtigt|akkoord|groen licht|roept|leiding)",
  ],
  eu_mandate: [
    "eu (mandaat|missie|vlag|besluit|verband|paraplu)",
    "(mandaat|vlag|paraplu|besluit|kader) van de (eu|europese unie|unie)",
    "(in|onder) (eu verband|europees verband|eu vlag|europese vlag)",
    "(europees|europese|brussels|brusselse) (mandaat|vlag|opdracht|commando|missie|operatie|paraplu|trainingsmissie)",
    "(als|mits|indien|wanneer|zodra|tenzij) [de] (eu|europese unie|unie|europese raad|zevenentwintig|brussel) .. (besluit|beslist|opdracht|leidt|leiding|overneemt|mandaat|vraagt|akkoord|instemt|op zich)",
    "(besluit|mandaat|vlag|opdracht|leiding|verzoek) (van|door) de (europese unie|eu|unie|europese raad|zevenentwintig)",
  ],
  nato_mandate: [
    "(navo|nato) (mandaat|besluit|bevel|paraplu|missie|vlag|verband|commando|kader)",
    "(binnen|onder|via|door|in) de (navo|alliantie|bondgenootschap)",
    "(mandaat|besluit|vlag|paraplu|bevel|toestemming|steun|instemming|kader) van (de navo|de alliantie|het bondgenootschap)",
    "(in|binnen|onder) (navo verband|navo vlag|bondgenootschappelijk verband)",
    "(als|mits|indien|wanneer|zodra|tenzij|mocht) [de|het] (navo|alliantie|bondgenootschap) .. (besluit|beslist|vlag|leidt|leiding|overneemt|mandaat|vraagt|akkoord|instemt|op zich|commando|operatie)",
    "(vlag|leiding|bevel|commando|gezag|hoede|auspiciën) van [de|het] (navo|alliantie|bondgenootschap)",
    "(navo operatie|navo leiding|navo bevel|buiten de navo om)",
  ],
  host_consent: [
    "(als|indien|wanneer|mocht|mochten|mits|zodra|zolang|tenzij) .. (kyiv|kiev|oekraïne|zelensky|zelenski|oekraïners|partijen|beide partijen|moskou|rusland|strijdende partijen|gastland) .. (vraagt|vragen|wil|willen|verzoekt|verzoeken|uitnodigt|uitnodigen|wensen|wenst|instemt|instemmen|gevraagd|akkoord|akkoord gaat|akkoord gaan|toestemt|ermee instemmen)",
    "(als|indien|mits|wanneer|zodra|mocht|tot) .. (gevraagd wordt|wordt gevraagd|erom gevraagd|daarom gevraagd|uitgenodigd|verzoek komt|erom vraagt|daarom vraagt|verzoek toe)",
    "(verzoek|uitnodiging|instemming|toestemming|vraag|goedkeuring) (van|uit|door) (kyiv|kiev|oekraïne|beide partijen|partijen|de partijen|de oekraïners|beide zijden|moskou|rusland|het gastland)",
    "op (oekraïens|kyivs|kievs) (verzoek|uitnodiging)",
    "(wacht|wachten|afwachting) .. (verzoek|uitnodiging|gevraagd)",
    "(beide|strijdende) (partijen|zijden) .. (instemmen|akkoord|goedvinden|toestemmen)",
    "op (uitnodiging|verzoek|uitdrukkelijk verzoek|vraag) van [de|het] [*] (oekraïense|oekraïne|kyiv|kiev|gastland|partijen|zelensky|beide|gastheer)",
    "(afhankelijk van|naargelang|overeenkomstig|in lijn met) [wat] .. (oekraïne|kyiv|kiev|oekraïners) (wenst|wil|vraagt|nodig heeft|wensen|willen|vragen)",
    "(wat|waar|waarheen|wanneer|zolang|zodra) (kyiv|kiev|oekraïne|de oekraïners|zelensky) (wil|willen|vraagt|vragen|wenst|wensen|roept|uitnodigt)",
    "(oekraïens|oekraïense|formeel|formele|officieel|officiële|schriftelijk|schriftelijke) (verzoek|uitnodiging|instemming|toestemming|wens|vraag|wensen)",
    "(beide|twee|alle|strijdende) (partijen|kampen|landen|zijden|oorlogspartijen) .. (vragen|willen|wensen|verzoeken|instemmen|akkoord|goedvinden|accepteren|aanvaarden)",
    "(mits|als|indien|wanneer|zodra|indien daartoe) [daartoe|wij|we|ze] (uitgenodigd|gevraagd|verzocht|geroepen|welkom)",
  ],
  allied_participation: [
    `(als|mits|indien|zolang|alleen|pas|samen met|mocht|tenzij|zodra|wanneer|verwacht|afhankelijk van) [ook] (${OTHERS})`,
    "(als|mits|indien|zolang|alleen|pas|zodra|wanneer|tenzij) .. (anderen|andere landen|bondgenoten|partners|buurlanden|landen) .. (meedoen|gaan|meegaan|deelnemen|bijdragen|leveren|volgen|hetzelfde|sturen|aansluiten)",
    "(samen met|in verband met|zij aan zij met|schouder aan schouder met|naast|aan de zijde van) (bondgenoten|partners|anderen|andere landen|de bondgenoten|zijn bondgenoten|haar bondgenoten)",
    "(niet|nooit) .. (alleen gaan|in zijn eentje|op eigen houtje|alleen doen|alleen)",
    "(brede|bredere|internationale|grote) coalitie van landen",
    "(als|mits|indien|zolang|zodra|wanneer|tenzij|pas als) [de|ook|er|genoeg|voldoende|alle] [*] [*] (anderen|landen|bondgenoten|partners|fransen|britten|duitsers|buren|europeanen|lidstaten|groten|amerikanen|denen|zweden) [ook|wel|er|het|mee|eveneens] [*] (gaan|meegaan|meedoen|doen|deelnemen|leveren|sturen|bijdragen|voorgaan|volgen|instappen|zijn|meekomen|tekenen|aansluiten)",
    "(moeten|moet) [*] [ook] [andere|anderen|alle|meer|genoeg] .. (landen|bondgenoten|partners|lidstaten|europeanen|anderen) (meedoen|meegaan|deelnemen|bijdragen|volgen|voorgaan)",
    "(hangt|hangen|laat|laten|afhankelijk|afhangen|wacht|wachten) .. (wat|van wat|of|op wat|op) [de] (grotere|grote|andere|anderen|partners|bondgenoten|buren|lidstaten|fransen|britten|duitsers) [*] (lidstaten|landen|doen|beslissen|bondgenoten|besluiten|gaan|zeggen)",
    "(met zijn allen|met z'n allen|gezamenlijk of niet|samen of niet|allemaal of niemand|iedereen of niemand|samen uit samen thuis)",
    "(niet|nooit|geen) .. (alleen|in ons eentje|in zijn eentje|in haar eentje|solo|alleen optreden|alleingang|als eerste|als enige)",
    "(geen) (solo|soloactie|soloactie's|alleingang|eigen houtje|eenmansactie)",
    "(als onderdeel van|in|binnen|als deel van) [een|het] [*] (gezamenlijk|gezamenlijke|gemeenschappelijk|breder|bredere|europees|europese|internationaal|groter|grotere) (verband|contingent|eenheid|bataljon|brigade|verbond|coalitie|geheel|inspanning)",
    "(lasten|risico|risico's) .. (gedeeld|verdeeld|delen|verdelen)",
  ],
  membership_path: [
    "(uitzicht|zicht|weg|pad|perspectief|route|uitnodiging|datum|deur) .. (navo|eu|lidmaatschap|toetreding|navo lidmaatschap|eu lidmaatschap)",
    `(${IF}) .. (navo|eu) (lidmaatschap|toetreding)`,
    "(oekraïne|kyiv|kiev) .. (uitgenodigd|toegelaten|toetreedt|lid wordt|lid mag worden|lid kan worden|toetreden)",
    "(tot|in) de (navo|eu|unie|alliantie) (uitgenodigd|toegelaten|opgenomen|toetreedt|treedt)",
    "(toekomstig|aanstaand|kandidaat) (lid|lidstaat) van [de|het] (navo|eu|unie|alliantie)",
    "(datum|tijdpad|toezegging|belofte|garantie) .. (toetreding|lidmaatschap)",
  ],
  non_combat_role: [
    "(niet gevechts*|geen gevechts*|geen gevechtstaak|zonder gevechtstaak|zonder gevechtstaken|zonder gevechtsrol|geen gevechtsrol|geen gevechtstaken|niet om te vechten|alleen training|niet vechten|vechten niet|vechten hoeven|hoeven niet te vechten|ondersteunende rol|zonder te vechten|niet meevechten|niet deelnemen aan gevechten|geen strijdende|onbewapend|onbewapende|geen oorlog te voeren|niet om oorlog te voeren)",
    "(alleen|uitsluitend|slechts|enkel|louter) .. (training|opleiden|trainen|opleiding|ondersteuning|zelfverdediging|instructie|logistiek|ontmijning|medische|oekraïners opleiden)",
    "vechten .. (niet|nooit)",
    "(niet|nooit|geen|zonder|hoeven niet|hoeft niet) [*] (te vechten|vechten|mee te vechten|strijden|gevechtstroepen|gevechtsmissie|gevechtsoperaties|gevechten|wapens|oorlog voeren)",
    "(zolang|mits|als|indien) .. (niet gevochten|geen gevechten|niet om vechten|niet vechten|geen gevechtsmissie|geen gevechtsrol|niet hoeft te vechten)",
    "(zuiver|louter|puur|strikt|uitsluitend|enkel|alleen) [in|een|voor|van] [een] (humanitaire|humanitair|medisch|medische|technisch|technische|civiel|civiele|logistieke|logistiek|ondersteunend|ondersteunende|defensief|defensieve|adviserende|waarnemende) [*] [taken|rol|taak|aard|doeleinden]",
    "(humanitaire|medische|technische|ondersteunende|adviserende|waarnemende|niet militaire) (taken|rol|taak|missie|functie)",
  ],
  no_front_line: [
    "(ver|weg|verwijderd|afstand|op afstand|uit de buurt|kilometers) .. (van|tot) (het front|de frontlinie|de frontlijn|de gevechten|de contactlijn|de gevechtslinie|de vuurlinie|de loopgraven)",
    "(niet|nooit|geen) .. (aan|op|langs|bij|in|naar) (het front|de frontlinie|de frontlijn|de loopgraven|de contactlijn|de vuurlinie)",
    "(achter het front|achter de linies|achter de frontlinie|westen van oekraïne|westen van het land|west oekraïne|in het achterland|tweede linie|veilige gebieden|ten westen van de dnipro|ten westen van de dnjepr)",
    "(niet|nooit|geen|nergens) [*] [*] (bij|in de buurt van|dicht bij|nabij|vlak bij|in de nabijheid van|aan|op) [de|het] (front|frontlinie|frontlijn|contactlijn|loopgraven|vuurlinie|gevechten|gevechtslinie)",
    "(honderden|honderd|tientallen) kilometer [*] (van|achter|ten westen van|verwijderd van) [de|het] (front|frontlinie|frontlijn|contactlijn|gevechten|linie)",
    "(achterin|in de achterhoede|in de diepte|diep in het land|ver achter|ver van|bij de grote steden|in het achterland|in de rug van)",
    "(geen|niemand) .. (aan het front|in de loopgraven|op de frontlijn)",
  ],
};

export const conditionHints: Language["conditionHints"] = {
  peace_agreement: [
    "(bewaken|bewaking|bewaren|handhaven|garanderen|beveiligen|verdedigen) .. (vrede|akkoord)",
    "(vrede|vredesakkoord|akkoord) .. (bewaken|bewaking|bewaren|handhaven|garanderen|beveiligen|verdedigen|afdwingen|waarborgen)",
    "(vredesakkoord|vredesverdrag|vredesregeling|duurzame vrede|rechtvaardige vrede)",
    "(vrede|naoorlogs*|einde van de oorlog|einde van het conflict|na de oorlog|oorlog voorbij|vergelijk|vredesregeling|vredesbestand)",
  ],
  ceasefire: [
    "(bewaken|bewaking|bewaakt|toezien op|toezicht op|handhaven|controleren|controle op|garanderen|naleving van) [een|het|de] [*] (bestand|wapenstilstand|staakt het vuren)",
    "(bestand|wapenstilstand|staakt het vuren) .. (bewaken|bewaking|handhaven|controleren|garanderen|toezien|afdwingen|te bewaken|waken)",
    "(bestand|bestandslijn|wapenstilstand|staakt het vuren)",
    `(${TRUCE})`,
  ],
  us_backstop: [
    `(${US}) .. (steun|betrokkenheid|hulp|deelname|rol|aanwezigheid|inlichtingen)`,
    "(vangnet|rugdekking|ruggensteun)",
  ],
  un_mandate: ["(vn|verenigde naties|veiligheidsraad)", "(duidelijk|helder|robuust|internationaal) mandaat"],
  nato_mandate: ["artikel (5|vijf)", "(navo|bondgenootschap) (mandaat|missie|operatie|vlag|bevel|kader)"],
  host_consent: ["(niemand|niet|geen) .. (gevraagd|verzoek|uitnodiging)"],
  eu_mandate: ["(eu|europese|europees) (mandaat|missie|vlag|operatie|kader|verband)"],
};

export const noConditions: Language["noConditions"] = {
  peace_agreement: [
    "(ook niet|zelfs niet|nu noch|ook|zelfs|noch|of|ongeacht|nu of) (na|als|in geval van|bij|wanneer|zodra|met|een) .. (vrede|vredesakkoord|akkoord|deal|verdrag|oorlog|overeenkomst|regeling|vredesregeling)",
    "(vredesbesprekingen|vredesoverleg|vredesplan|vredesproces|vredesonderhandelingen|vredestop|vredesinitiatief)",
    "(akkoord|deal|overeenkomst|verdrag) (over|met) (gas|graan|grondstoffen|handel|mineralen|lenen|de begroting|gevangenen)",
    "(grondstoffen|mineralen|graan|gas|handels|regeer|coalitie)(akkoord|deal)",
    "(grondstoffendeal|mineralendeal|graandeal|handelsakkoord|regeerakkoord|coalitieakkoord|veiligheidsakkoord)",
    "(gaat|gaan|ging|gingen|is|zijn|niet) akkoord (met|gaat|gaan)",
    "niet akkoord",
    "(na|in|bij|tijdens|sinds|over|voor) (de|deze|die|een) [*] oorlog [in|met|tegen|die]",
  ],
  ceasefire: [
    "(ook niet|zelfs niet|nu noch|ook|zelfs|noch|of|ongeacht|nu of) (na|als|in geval van|bij|wanneer|zodra|met) .. (bestand|wapenstilstand|staakt het vuren)",
    "(onderhandelingen|onderhandelen|gesprekken|overleg|besprekingen|praten|pleit|pleidooi|oproep|roept op|aandringen|dringt aan|hoop|voorstel|voorstellen) .. (bestand|wapenstilstand|staakt het vuren)",
    "(na|tot|voor|om|met) [een|het] (onmiddellijk|onvoorwaardelijk|tijdelijk) .. (bestand|wapenstilstand|staakt het vuren)",
    "(bestand|wapenstilstand|staakt het vuren) (van dertig dagen|van 30 dagen|van een maand|op zee|in de lucht)",
    "(schending|schendingen|schenden|geschonden) .. (bestand|wapenstilstand|staakt het vuren)",
  ],
  us_backstop: [
    `(geen|ook zonder|zelfs zonder) (${US}) .. (steun|achtervang|troepen|soldaten|militairen|garanties|grondtroepen)`,
    `(${US}) (steun|hulp|militaire) .. (aan|voor) (oekraïne|kyiv|kiev)`,
    "(bij|met|na|voor|zonder|als|wil|willen|heeft|moet|moeten) [de|het] [nieuwe] (amerikaanse) (president|minister|regering|gezant|collega|verkiezingen|ambassadeur|defensieminister|vicepresident)",
    "(veiligheidsgarantie|veiligheidsgaranties) voor (oekraïne|kyiv|kiev)",
  ],
  parliament_approval: [
    "(europees parlement|europese parlement|parlementsverkiezingen|kamerlid|kamervragen|kamerdebat|kamerbrief|fractie in de kamer)",
    "(geen|niet|zonder) .. (parlementaire|parlement|kamer) (goedkeuring|instemming|toestemming) .. (nodig|vereist)",
  ],
  un_mandate: [
    "(geen|niet|zonder|ook zonder) [een] (vn|verenigde naties|veiligheidsraad) (mandaat|resolutie|toestemming)",
    "(vn|verenigde naties) (mandaat|resolutie) .. (niet nodig|niet vereist|overbodig)",
    "(vn chef|vn topman|vn gezant|vn ambassadeur|algemene vergadering van de vn|secretaris generaal van de vn)",
  ],
  nato_mandate: [
    "(niet|geen|nooit|zonder|noch) .. (navo|nato) (missie|mandaat|vlag|operatie|troepen|verband)",
    "(binnen|in|door|via) de navo (lidstaten|partners|top|landen|chef)",
  ],
  host_consent: ["(desgevraagd|gevraagd naar|gevraagd of|op de vraag)"],
  membership_path: ["(geen|niet|tegen|zonder) .. (navo|eu) (lidmaatschap|toetreding)"],
  no_front_line: ["(aan|op|bij) (het front|de frontlinie) (in|bij|rond) *"],
};
