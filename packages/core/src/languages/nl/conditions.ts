import type { Language } from "../language";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    "(na|zodra|als|wanneer|pas|indien|mits|in geval van|bij|nadat|tot|zonder|eerst|mocht|zolang) .. (vrede|vredesakkoord|vredesverdrag|vredesdeal|vredesovereenkomst|akkoord|overeenkomst|deal|verdrag|regeling|oorlog voorbij|einde van de oorlog)",
    "(na de oorlog|naoorlogse|eerst vrede|als de oorlog voorbij|zodra er vrede)",
  ],
  ceasefire: [
    "(na|zodra|als|wanneer|pas|indien|mits|in geval van|bij|nadat|tot|zonder|eerst|mocht) .. (bestand|wapenstilstand|staakt het vuren|wapens zwijgen|gevechten stoppen|vuren gestaakt)",
    "(wapens|kanonnen) (zwijgen|stilvallen|verstommen)",
    "(bestand|wapenstilstand|staakt het vuren) (is|komt|van kracht|ingaat|te bewaken|standhoudt)",
  ],
  us_backstop: [
    "(amerikaanse|Amerikaanse|VS|verenigde staten|washington|amerikanen) .. (achtervang|vangnet|garantie|garanties|steun|rugdekking|dekking|luchtsteun|backstop|betrokkenheid|toezegging|ruggensteun|deelname)",
    "(achtervang|backstop|vangnet)",
    "(steun|garantie|garanties|dekking|rugdekking) van (de VS|Washington|de Amerikanen|Amerika|de Verenigde Staten)",
  ],
  parliament_approval: [
    "(parlement|kamer|bondsdag|Dáil|sejm|congres|lagerhuis|volksvertegenwoordiging|cortes|riksdag|storting|tweede kamer|parlementaire) .. (goedkeuring|instemming|toestemming|mandaat|akkoord|stemmen|instemt|goedkeurt|meerderheid|beslissen|stemming|fiat|zegen|instemmen)",
    "(goedkeuring|instemming|toestemming|mandaat|steun|meerderheid|fiat|zegen|stemming) (van|in|door) (het|de) (parlement|kamer|bondsdag|congres|lagerhuis|tweede kamer|volksvertegenwoordiging|Dáil|sejm|riksdag)",
  ],
  un_mandate: [
    "(VN|VN) (mandaat|resolutie|vlag|mandaat)",
    "(mandaat|resolutie|vlag|paraplu) van de (VN|Verenigde Naties|Veiligheidsraad)",
    "(veiligheidsraadsresolutie|VN mandaat|blauwhelmen)",
  ],
  eu_mandate: ["EU (mandaat|missie|vlag|besluit)", "mandaat van de (EU|Europese Unie)"],
  nato_mandate: ["NAVO (mandaat|besluit|bevel|paraplu|missie|vlag|verband)", "(binnen|onder) de NAVO"],
  host_consent: [
    "(als|indien|wanneer|mocht|mits|zodra) .. (kyiv|kiev|oekraïne|zelensky|oekraïners|partijen|beide partijen) .. (vraagt|vragen|wil|willen|verzoekt|uitnodigt|wensen|instemt|instemmen|gevraagd)",
    "(als|indien|mits|wanneer) .. (gevraagd wordt|wordt gevraagd|erom gevraagd|uitgenodigd|verzoek komt)",
    "(verzoek|uitnodiging|instemming|toestemming) van (Kyiv|Kiev|Oekraïne|beide partijen|partijen|de partijen)",
  ],
  allied_participation: [
    "(als|mits|indien|zolang|alleen|samen met|mocht) .. (anderen|andere landen|bondgenoten|partners|buurlanden|grote) .. (meedoen|gaan|meegaan|deelnemen|bijdragen|leveren)",
    "(samen met|in verband met) (bondgenoten|partners|anderen|andere landen)",
    "niet alleen gaan",
  ],
  membership_path: ["(NAVO|EU) (lidmaatschap|toetreding)"],
  non_combat_role: [
    "(niet gevechts*|geen gevechts*|niet om te vechten|trainingsmissie|alleen training|niet vechten|ondersteunende rol|opleidingsmissie)",
  ],
  no_front_line: [
    "(ver|weg|verwijderd) van (het front|de frontlinie|de frontlijn|de gevechten)",
    "niet (aan|op|langs|bij) (het front|de frontlinie|de frontlijn)",
    "(achter het front|achter de linies|westen van oekraïne|west oekraïne|west-oekraïne)",
  ],
};

export const conditionHints: Language["conditionHints"] = {};

export const noConditions: Language["noConditions"] = {};
