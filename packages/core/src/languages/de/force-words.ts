import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(*soldaten|*soldat|*soldatinnen|soldatinnen und soldaten|mann|männer|männern|männer und frauen|frauen und männer|männern und frauen|mann starke|mann starken|mann starker|mann starkes|mann truppe|mann|*köpfig|*köpfige|*köpfigen|*köpfiges|*köpfiger|köpfig|köpfige|köpfigen|köpfiges|köpfiger|starke|starken|leute|leuten|europäer|europäern|westler|blauhelme|blauhelmen|blauhelmsoldaten|friedenshüter|friedenshütern|uniformierte|uniformierten)",
      "(*truppen|*truppe|truppenangehörige|*ausbilder|*ausbildern|instruktoren|instrukteure|*infanteristen|*fallschirmjäger|*fallschirmjägern|*pioniere|*pionieren|*panzergrenadiere|gebirgsjäger|militärs|militärangehörige|militärangehörigen|armeeangehörige|armeeangehörigen|bundeswehrangehörige|*beobachter|*beobachtern|minenräumer|minenräumern|sanitäter|sanitätern|einsatzkräfte|*kräfte|*kräften|bewaffnete)",
    ],
    brigades: ["(brigade|brigaden|*brigade|*brigaden)"],
    battalions: [
      "(bataillon|bataillone|bataillonen|bataillons|*bataillon|*bataillone|*bataillonen|gefechtsverband|gefechtsverbände|gefechtsverbänden)",
    ],
    companies: ["(kompanie|kompanien|*kompanie|*kompanien)"],
  },
  people: ["(menschen|personen|köpfe|köpfen|mitarbeiter|angehörige|angehörigen|frauen|bedienstete)"],
  wholes: [
    "(truppe|streitmacht|streitkraft|mission|friedensmission|kontingent|einsatz|präsenz|anteil|beitrag|zahl|truppenzahl|stärke|truppenstärke|gesamtstärke|umfang|größe|einheit|gruppe|operation|gesamtzahl|korps|teil|obergrenze|plan|verband|abordnung|macht|brigade|bataillon|mannstärke|kopfstärke|personalstärke|zahl|plan|variante|option|paket|zusage|angebot|trupp)",
    "(*truppe|*streitmacht|*kontingent|*kontingents|*mission|*brigade|*bataillon|*verband)",
  ],
  of: [
    "(von|mit|aus|bei|auf|in höhe von|in stärke von|in der stärke von|zählt|zählen|umfasst|umfassen|umfasse|bestehend aus|mit insgesamt|mit zusammen|namens)",
  ],
  in: ["(in|im|innerhalb|nach|auf|bei)"],
  bare: [
    "(von (ihnen|denen|diesen)|davon|aus|in|im|würde|würden|wird|werden|werde|kann|können|könnte|könnten|müsse|müssen|müssten|sollen|solle|soll|sollten|ist|sind|sei|seien|war|waren|für|auf|an|am|mit|als|die|der|das|bei|über|nach|nötig|zu|und|unter|durch|wären|wäre|dürfen|oder|aber|gegen|vor|angegeben|gesunken|gestiegen|gefallen|geschrumpft|gewachsen|reduziert|beziffert|geschätzt|veranschlagt|festgelegt|taxiert|geworden|geblieben|übrig|haben|hat|hätten|liegen|liegt|liege|läge|lägen|betragen|beträgt|betrage|umfassen|umfasst|steigen|sinken|bleiben|stehen|reichen|ausmachen|belaufen|kommen|kommt|gehen|geht|sobald|wenn|dann|statt|sagen|sagt)",
  ],
  otherThings: [
    "(kilometer|kilometern|km|meter|metern|quadratkilometer|hektar|tonnen|liter|grad)",
    "(prozent|prozentpunkte|prozentpunkten|euro|dollar|pfund|franken|kronen|rubel|zloty|hrywnja)",
    "(länder|ländern|staaten|nationen|hauptstädte|hauptstädten|regierungen|Verbündete|Verbündeten|mitglieder|mitgliedern|chefs|minister|ministern|mitgliedstaaten|delegationen|partner|partnern|firmen|regierungschefs|teilnehmer|teilnehmern)",
    "(jahr|jahre|jahren|monat|monate|monaten|woche|wochen|tag|tage|tagen|stunde|stunden|minuten|uhr|mal|sitze|sitzen|stimmen|abgeordnete|abgeordneten|befragte|befragten|unterschriften|unterzeichner)",
    "(raketen|granaten|drohnen|panzer|panzern|kampfjets|flugzeuge|flugzeugen|hubschrauber|fahrzeuge|fahrzeugen|haubitzen|geschütze|systeme|fregatten|schiffe|schiffen|gewehre|marschflugkörper)",
    "(zivilisten|flüchtlinge|flüchtlingen|ukrainer|ukrainern|russen|einwohner|einwohnern|demonstranten|kinder|haushalte|kriegsgefangene|gefangene|gefangenen|geiseln|freiwillige|reservisten|wehrpflichtige|rekruten|leser|menschen|bürger)",
    "(pro tag|pro jahr|täglich|städte|dörfer|fragen|orte|punkte plan)",
  ],
  otherSigns: "£€$%¥₴#",
  neverIn: [
    "(verliert|verlieren|verlöre) ... (soldaten|mann|männer)",
    "eigene (grenze|grenzen|landesgrenze)",
    "(unifil|kfor|eufor|isaf|minusma)",
    "(eingreiftruppe|krisenreaktion*|reaktionskräfte|schnelle eingreif*)",
    "(hoher bereitschaft|einsatzbereitschaft|erhöhter bereitschaft|alarmbereitschaft|verfügungsbereitschaft)",
    "(OSZE|OSCE)",
    "grenze zu (Belarus|Russland)",
    "# .. (in Europa|im Baltikum|in Osteuropa|weltweit|an der Ostflanke)",
    "(in Europa|im Baltikum|in Osteuropa|weltweit) .. # [*] (soldaten|soldatinnen|truppen|mann)",
    "(nachgefragt|nachfrage unter|befragten)",
    "(getötet|getötete|getöteten|verwundet|verwundete|verwundeten|verletzt|tote|toten|gefallen|gefallene|gefallenen|opfer|verluste|verluste|verloren|ums leben|vermisst|vermisste|gefangen|kriegsgefangene|kriegsgefangenen|gefangene|gefangenen|ausgetauscht|desertiert|deserteure|gestorben)",
    "(bundeswehr|armee|streitkräfte|heer) (soll|will|muss|sollte|wolle|solle|müsse|kann|darf) [..] auf .. #",
    "auf [rund|etwa|mehr als|über|bis zu|mindestens] # [*] (wachsen|anwachsen|aufgestockt|aufwachsen|vergrößert|anschwellen)",
    "# [*] [*] (wachsen|anwachsen|aufstocken|aufgestockt|aufwachsen)",
    "# [mann] [starke|starken|köpfige] (ukrainische|ukrainischen|russische|russischen) (armee|streitkräfte|streitmacht)",
    "(nordkorea|pjöngjang|nordkoreas) ... #",
    "# ... (gegen die ukraine|nach kursk)",
    "(nahmen|nehmen|nimmt|nahm) .. (übung|übungen|manöver|manövern|parade) teil",
    "(proben|probten|übten|üben|übung|übungen|manöver|manövern|großübung)",
    "(unterschriften|abonnenten|beschäftigte|beschäftigten|mitarbeiter|arbeitsplätze)",
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
  owns: [
    "(hat|haben|hatte|hatten|zählt|zählen|verfügt über|verfügen über|unterhält|besitzt|hält|halten) [nur|lediglich|gerade|etwa|rund|gut|knapp|fast|über|mehr als|weniger als]",
  ],
  needed: [
    "(schätzt|schätzen|schätzte|geschätzt|veranschlagt|rechnet mit|erfordert|erforderte|bräuchten|verlange|fordere|wären nötig|vonnöten|unerlässlich)",
    "(nötig|notwendig|erforderlich|gebraucht|braucht|brauche|brauchen|bräuchte|bräuchten|benötigt|benötigen|benötige|mindestens nötig|verlangt|fordert|forderte|gefordert|bedarf|bedürfe|nicht getan|minimum|mindestmaß|ausreichend|genügen|reichen)",
    "(müsste|müssten|müsse|müssen) .. (umfassen|zählen|stark|haben|bestehen)",
  ],
  contribution: [
    "(anteil|beitrag|beisteuern|steuert|beigesteuert|stellen|stellt|stelle|stellte|bereitstellen|abstellen|abzustellen|abgeben|anbieten|bietet|bot|angeboten|zugesagt|sagt zu|sagte zu|zusagen|zugesichert|schicken|schickt|schicke|entsenden|entsendet|entsende|entsandt|verlegen|eigene|eigenen|beitragen|freistellen|versprochen|verspricht|versprach|versprechen|bereit|bereitstehen|bereithalte|bereithalten|bereithält|stünden|stehen bereit|eingeplant|entsendung|verlegt|verlegung|gestellt|vorgesehen|einsetzen|eingesetzt|stationieren|teilnehmen|teilnimmt|beteiligt|beteiligen|zur verfügung|in aussicht|angemeldet|meldete|gemeldet|meldet|erübrigen|freizustellen|abzugeben|bereitzustellen|zu entsenden|ermächtigt|dienen|abkommandieren|zusage|angebot|anbietet|aufbieten|aufbietet|übrig|im sinn|parat)",
  ],
};
