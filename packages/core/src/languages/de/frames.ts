import type { Frames } from "../language";

const ELSEWHERE =
  "Litauen|Lettland|Estland|Polen|Rumänien|Libanon|Mali|Kosovo|Bosnien|Zypern|Syrien|Irak|Afghanistan|Niger|Sahel|Gaza|Gazastreifen|Kongo|Haiti|Sudan|Somalia|Grönland|Baltikum|Kaliningrad|Kursk|Transnistrien|Belarus|Armenien|Bergkarabach|Südkorea|Deutschland|Ramstein|Rukla|Vilnius|Wilna|Tapa|Rzeszów";
const UNITS =
  "*soldaten|*soldat|*truppen|*truppe|*brigade|*bataillon|*kontingent|*mission|blauhelme|*einsatz|bundeswehr|gefechtsverband|battlegroup|*verband|*verbände|*kompanie|kräfte|einheiten|soldatinnen";

export const frames: Frames = {
  force: [
    "(*soldat|*soldaten|*soldatinnen|*blauhelm*|*bataillon*|*brigade|*brigaden|*kompanie*|*kontingent*|*truppe|*truppen|*truppenpräsenz|truppenentsendung|truppenkontingent*|truppenplan|truppenpläne|truppenplänen|truppenfrage|truppenzusage*|truppendebatte|truppenbeitrag|truppenbeteiligung|truppensteller*|truppenmission|truppenstationierung|truppenversprechen)",
    "(*pionier|*pioniere|*pionieren|*pionierbataillon|ausbilder*|militärausbilder*|instruktor*|instrukteur*|*fallschirmjäger*|gebirgsjäger*|*infanterist*|infanterie|*grenadier|*grenadiere|*minenräumer*|minensucher|minentaucher|entminer*|friedenshüter*|friedensschützer*|friedenswächter*|friedensförderer*|militärbeobachter*|waffenstillstandsbeobachter*)",
    "(*entsendung|*entsendungen|truppenstationierung|militärpräsenz|friedensmission*|schutzmission|sicherungsmission|absicherungsmission|überwachungsmission|beobachtermission|ausbildungsmission|ukraine mission|militärmission|stabilisierungsmission)",
    "(friedenseinsatz|friedenseinsätze|militäreinsatz|ukraine einsatz|kampfeinsatz|kampfeinsätze|bodeneinsatz|kriegseinsatz|blauhelmeinsatz|friedensmacht|schutzmacht|friedensstreitmacht|streitmacht|friedenssicherung)",
    "(absicherung des friedens|überwachung des waffenstillstands|überwachung einer waffenruhe|überwachung der waffenruhe|absicherung eines friedens|absicherung einer waffenruhe|absicherung eines waffenstillstands)",
    "(militärische|militärischen|militärischer|militärisches|bewaffnete|bewaffneten|bewaffneter|uniformierte|uniformierten) (beteiligung|teilnahme|beitrag|beiträge|präsenz|absicherung|kontingent|engagement|mission|einheiten|kräfte)",
    "(boots on the ground|stiefel*|präsenz am boden|soldaten am boden|soldaten vor ort|männer in uniform|männer und frauen in uniform|fremde uniformen|eigene leute|eigenen leute|# mann)",
    "(multinationale*|internationale*|europäische*|westliche*|fremde*|ausländische*|alliierte*) (truppe|streitmacht|mission|präsenz|einsatz|kontingent|kräfte|verbände|verbänden|einheiten|streitkräfte|militär)",
    "(eigene|eigenen|eigener|polnische|polnischen|deutsche|deutschen|britische|britischen|französische|französischen|*ische|*ischen) (einheiten|kräfte|kräften|verbände|verbänden|bodenkräfte)",
    "(beteiligung|teilnahme|mitwirkung|mission|präsenz|stationierung|verlegung|auslandseinsatz|auslandseinsätze|einsatz)",
    "(polnische|deutsche|französische|britische|schweizer|*ische|*ischen) (uniform|uniformen|militärs|pioniere|verbände|verbänden)",
    "(einsatz|mission|truppe|präsenz|beteiligung) (in|für) (der|die) ukraine",
    "(einsatz|entsendung|stationierung|verlegung) (von|der|des|eigener|deutscher|*ischer) [*ischer|*ischen] (truppen|soldaten|verbänden|einheiten|kräften|bundeswehr)",
  ],
  named: [
    "koalition der (willigen|entschlossenen|fähigen|handlungswilligen)",
    "(rückversicherungstruppe|absicherungstruppe|abschreckungstruppe|sicherungstruppe|garantietruppe|reassurance force|beistandstruppe|versicherungstruppe|schutztruppe|friedenstruppe)",
    "multinational force [ukraine]",
    "multinationale truppe [ukraine]",
    "(pariser|londoner) (absichtserklärung|erklärung)",
    "(absichtserklärung|koalitionsstab)",
  ],
  anaphor: [
    "(die|diese|dieser|eine solche|einer solchen|die ganze) (idee|option|debatte|frage|initiative|vorstellung|möglichkeit|sache|mission|beteiligung|teilnahme|entsendung|stationierung|truppe)",
    "(der|dieser|diesen|den|ein solcher|einen solchen|einem solchen) (plan|gedanke|gedanken|vorschlag|vorstoß|schritt|einsatz|beitrag)",
    "(das|dieses|ein solches|ein derartiges|dem|diesem) (vorhaben|projekt|unterfangen|unternehmen|thema|ansinnen)",
  ],
  rival: [
    "(patriot*|rakete|raketen|taurus|marschflugkörper*|tomahawk*|himars|atacms|storm shadow|scalp|stinger*|mirage|flugabwehr*|luftabwehr*|iris t)",
    "(sanktion*|zoll|zölle|zöllen|zollfragen|embargo|pipeline*|öl|gas|getreide*|kredit|kredite|darlehen|anleihe*|eingefrorene*|reparationen|weizen|düngemittel|strom)",
    "(munition*|granaten|artillerie*|panzer|panzern|kampfpanzer*|schützenpanzer*|haubitze*|drohnen|drohne|leopard|waffenlieferung*|waffen)",
    "(nato|eu) (beitritt|mitgliedschaft|beitritts|erweiterung)",
    "(natobeitritt|beitrittsverhandlungen|beitrittsprozess)",
    "(ukrainische*|kiews|kyjiws|selenskyjs) .. (truppen|soldaten|armee|streitkräfte|streitkräften|einheiten|brigaden|brigade|bataillone|rekruten|infanterie|verbände|verbänden|kräfte|marineinfanteristen|piloten)",
    "(soldaten|truppen|streitkräfte|armee|einheiten|verteidiger) (der ukraine|kiews|russlands|moskaus|putins|pjöngjangs|nordkoreas|des aggressors|des kremls)",
    "(russische*|russlands|moskaus|putins|nordkoreanische*|nordkoreas|pjöngjangs|feindliche*|belarussische*|tschetschenische*|gegnerische*) .. (truppen|soldaten|armee|streitkräfte|streitkräften|einheiten|brigaden|bataillone|verbände|verbänden|kräfte|soldat|präsenz|invasion|angreifer|besatzer|blauhelme|friedenstruppen|friedenssoldaten)",
    "(gefallene*|getötete*|verwundete*|gefangene*|vermisste*) .. (soldaten|soldat)",
    "(kriegsgefangene*|gefangenenaustausch|leichname|truppenabzug|truppenaufmarsch|grenztruppen|wagner truppe*|söldnertruppe*)",
    `({units}) .. (in|im|auf|nach|bei|aus) (${ELSEWHERE})`.replace("{units}", UNITS),
    `(in|im|auf|nach|bei) (${ELSEWHERE}) .. (stationierte*|stationiert|${UNITS})`,
    "(panzerbrigade|kampfbrigade|brigade) .. (litauen|rukla|45)",
    "(brigade litauen|litauenbrigade|litauen brigade|unifil|kfor|isaf|minusma|eufor|eufor althea|sfor|unprofor|monusco|unifil mission|schnelle eingreiftruppe|nato ostflanke|ostflanke)",
    "(ausbildung|ausbilden|ausgebildet|ausbildet) [von|der|für] (ukrainischer|ukrainische|ukrainischen|ukrainern|ukrainer) [soldaten|rekruten|truppen|piloten|brigade|brigaden]",
    "(übung|übungen|manöver|truppenübung*|militärübung*|nato übung|wehrpflicht|wehrdienst|musterung|rekrutierung)",
    "(teilnahme|beteiligung|teilnehmen) .. (am|an dem|an einem|an der|an den) (gipfel|treffen|konferenz|gesprächen|verhandlungen|wahl|spielen|programm)",
  ],
};
