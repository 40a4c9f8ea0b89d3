import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(*soldaten|*soldat|*soldatinnen|soldatinnen und soldaten|mann|männer|männern|männer und frauen|frauen und männer|leute|blauhelme|blauhelmen|blauhelmsoldaten|friedenshüter|friedenshütern|uniformierte|uniformierten)",
      "(*truppen|*truppe|truppenangehörige|*ausbilder|*ausbildern|instruktoren|instrukteure|*infanteristen|*fallschirmjäger|*fallschirmjägern|*pioniere|*pionieren|*panzergrenadiere|gebirgsjäger|militärs|militärangehörige|militärangehörigen|armeeangehörige|armeeangehörigen|bundeswehrangehörige|*beobachter|*beobachtern|minenräumer|minenräumern|sanitäter|sanitätern|einsatzkräfte|*kräfte|*kräften|bewaffnete)",
    ],
    brigades: ["(brigade|brigaden|*brigade|*brigaden)"],
    battalions: [
      "(bataillon|bataillone|bataillonen|bataillons|*bataillon|*bataillone|*bataillonen|gefechtsverband|gefechtsverbände|gefechtsverbänden)",
    ],
    companies: ["(kompanie|kompanien|*kompanie|*kompanien)"],
  },
  wholes: [
    "(truppe|streitmacht|streitkraft|mission|friedensmission|kontingent|einsatz|präsenz|anteil|beitrag|zahl|truppenzahl|stärke|truppenstärke|gesamtstärke|umfang|größe|einheit|gruppe|operation|gesamtzahl|korps|teil|obergrenze|plan|verband|abordnung|armee|macht)",
    "(*truppe|*streitmacht|*kontingent|*mission)",
  ],
  of: ["(von|mit|aus|bei|auf|in höhe von|in stärke von)"],
  in: ["(in|im|innerhalb)"],
  bare: [
    "(von (ihnen|denen|diesen)|davon|aus|in|im|würde|würden|wird|werden|werde|kann|können|könnte|könnten|müsse|müssen|müssten|sollen|solle|soll|sollten|ist|sind|sei|seien|war|waren|für|auf|an|am|mit|als|die|der|das|bei|über|nach|nötig|zu|und|unter|durch|wären|wäre|dürfen)",
  ],
  otherThings: [
    "(kilometer|kilometern|km|meter|metern|quadratkilometer|hektar|tonnen|liter|grad)",
    "(prozent|prozentpunkte|prozentpunkten|euro|dollar|pfund|franken|kronen|rubel|zloty|hrywnja)",
    "(länder|ländern|staaten|nationen|hauptstädte|hauptstädten|regierungen|verbündete|verbündeten|mitglieder|mitgliedern|chefs|minister|ministern|mitgliedstaaten|delegationen|partner|partnern|firmen|regierungschefs|teilnehmer|teilnehmern)",
    "(jahr|jahre|jahren|monat|monate|monaten|woche|wochen|tag|tage|tagen|stunde|stunden|minuten|uhr|mal|sitze|sitzen|stimmen|abgeordnete|abgeordneten|befragte|befragten|unterschriften|unterzeichner)",
    "(raketen|granaten|drohnen|panzer|panzern|kampfjets|flugzeuge|flugzeugen|hubschrauber|fahrzeuge|fahrzeugen|haubitzen|geschütze|systeme|fregatten|schiffe|schiffen|gewehre|marschflugkörper)",
    "(zivilisten|flüchtlinge|flüchtlingen|ukrainer|ukrainern|russen|einwohner|einwohnern|demonstranten|kinder|haushalte|kriegsgefangene|gefangene|gefangenen|geiseln|freiwillige|reservisten|wehrpflichtige|rekruten|leser|menschen|bürger)",
    "(pro tag|pro jahr|täglich|städte|dörfer|fragen|orte|punkte plan)",
  ],
  otherSigns: "£€$%¥₴#",
  neverIn: [
    "(getötet|getötete|getöteten|verwundet|verwundete|verwundeten|verletzt|tote|toten|gefallen|gefallene|gefallenen|opfer|verluste|verluste|verloren|ums leben|vermisst|vermisste|gefangen|kriegsgefangene|kriegsgefangenen|gefangene|gefangenen|ausgetauscht|desertiert|deserteure|gestorben)",
    "(armee|streitkräfte|heer|bundeswehr|bundesheer|armeen) .. (zählt|zählen|hat|haben|umfasst|umfassen|verfügt|von|mit|besteht|stark)",
    "(unter waffen|aktive|im aktiven dienst|berufssoldaten|reservisten|wehrpflichtige|wehrpflichtigen|wehrpflicht|rekruten|mobilisiert|mobilisieren|mobilisierung|mobilmachung|personalstärke|sollstärke)",
    "(verkleinern|reduzieren|begrenzen|schrumpfen|begrenzt|begrenzung|aufstocken) ... (armee|streitkräfte|heer|bundeswehr)",
    "(auslandsmissionen|auslandseinsätzen|stationiert in|in litauen|in lettland|im kosovo|im libanon|in mali|nordkoreanische|nordkoreaner|wagner|söldner)",
    "(russische*|ukrainische*|russlands|moskaus|kiews) .. (armee|streitkräfte|truppen|soldaten|verbände|soldat|kriegsmaschine)",
    "(ausgebildet|ausgebildet worden|ausgebildet hat)",
    "(flüchtlinge|zivilisten|demonstr*|protest*|bevölkerung|einwohner|befragt*|umfrage)",
    "(napoleon*|bonaparte*|grande armée|hitler*|wehrmacht|weltkrieg|kalter krieg|kalten krieg|vietnam|afghanistan|irak|kosovo|bosnien|balkan|gaza|libanon|mali|sahel|syrien|srebrenica)",
    "(ostflanke|nato ostflanke|übung|manöver)",
  ],
  needed: [
    "(nötig|notwendig|erforderlich|gebraucht|braucht|brauche|brauchen|bräuchte|bräuchten|benötigt|benötigen|benötige|mindestens nötig|verlangt|fordert|forderte|gefordert|bedarf|bedürfe|nicht getan|minimum|mindestmaß|ausreichend|genügen|reichen)",
    "(müsste|müssten|müsse|müssen) .. (umfassen|zählen|stark|haben|bestehen)",
  ],
  contribution: [
    "(anteil|beitrag|beisteuern|steuert|beigesteuert|stellen|stellt|stelle|stellte|bereitstellen|abstellen|abzustellen|abgeben|anbieten|bietet|bot|angeboten|zugesagt|sagt zu|sagte zu|zusagen|zugesichert|schicken|schickt|schicke|entsenden|entsendet|entsende|entsandt|verlegen|eigene|eigenen|beitragen|freistellen|versprochen|verspricht|bereit)",
  ],
};
