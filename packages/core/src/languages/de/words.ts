/** Named lists for the patterns of the German pack. */
export const words = {
  /** People in uniform and their units; compounds by their head or first part. */
  troops:
    "*soldat*|*truppe*|*blauhelm*|*brigade*|*bataillon*|*kompanie*|*kontingent*|verband|*verbände|*verbänden|einheit|einheiten|kampfeinheit*|militäreinheit*|kräfte|kräften|*streitkräfte*|bodenkräfte*|kampfkräfte*|einsatzkräfte*|sicherungskräfte*|selbstverteidigungskräfte*|spezialkräfte*|*pionier*|ausbilder*|militärausbilder*|instruktor*|instrukteur*|*fallschirmjäger*|gebirgsjäger*|*infanter*|*grenadier*|*minenräumer*|minensucher*|minentaucher*|entminer*|sanitäter*|logistiker*|*beobachter*|friedenshüter*|friedensschützer*|friedenswächter*|friedensförderer*|friedensstreitmacht|schutzmacht|streitmacht|boots|Stiefel*|uniformen|uniformierte*|helme|# Mann|hundert Mann|tausend Mann|Männer und Frauen|# Leute|eigene Leute|eigenen Leute|bewaffnete|militärs|militärpersonal|personal|bundeswehr|bundesheer|armeeangehörige*|bundeswehrangehörige*|*jägern|zug Infanterie|fregatte|fregatten|zug Sanitäter|*trupp",
  /** What the deployment itself is called. */
  mission:
    "*entsendung|*mission|*einsatz|*einsatzes|*einsätze|*stationierung|*verlegung|*präsenz|*truppe|*beteiligung|*teilnahme|*beitrag|*kontingent|koalition der willigen|*operation|friedenssicherung|friedensmacht|*engagement",
  /** The plan, its idea, or the force as a plan. */
  plan: "*plan|*pläne|*plänen|*planes|*plans|idee|*idee|*vorhaben|vorstoß|*vorschlag|*vorschläge|gedanke|gedanken|vorstellung|konzept|*projekt|initiative|überlegungen|*entsendung|*mission|*stationierung|*verlegung|*präsenz|*truppe|*truppen|friedenssoldaten|schutzsoldaten|*einsatz|*streitmacht|*kontingent|*verbände|*soldaten",
  foreign:
    "fremde*|ausländische*|westliche*|europäische*|auswärtige*|Nato|nordatlantische*|alliierte*|internationale*|multinationale*|irgendwelche*|jeglicher|jegliche|jede Art|in jeder Form|Friedenstruppe*|Friedenssoldaten|Schutztruppe*|westlicher",
  own: "eigene*|kein|keine|keinen|seine|seiner|seinen|ihre|ihrer|ihren|unsere*|eigener",
  /** Infinitives of sending. */
  send: "schicken|entsenden|stellen|abstellen|bereitstellen|beisteuern|abgeben|aufbieten|abkommandieren|verlegen|hinschicken|losschicken|mitschicken|bereithalten|freistellen|anbieten|zusagen|versprechen|nominieren|abordnen|stationieren|postieren|einsetzen|beistellen|delegieren|hergeben|geben|opfern|riskieren|bereitmachen|melden|liefern|leisten|verleihen|ausleihen|einbringen|schicken wollen|zur Verfügung stellen|in Marsch setzen|bereit halten|unterstellen|zuweisen|beordern|in Bewegung setzen|auf den Weg bringen|aufbieten|einsetzen|mobilisieren|detachieren|beisteuern wollen|hinbringen",
  /** What the soldiers themselves do. */
  serve:
    "ausrücken|aufbrechen|marschieren|gehen|dienen|Dienst tun|patrouillieren|mitgehen|stehen|bringen|sein|kommen|bleiben|wachen|absichern|sichern|überwachen|schützen|begleiten|helfen|Wache halten|Posten beziehen|präsent sein|Teil sein|ihren Dienst verrichten",
  /** Between a verb and its parted prefix: a clause with at most one insertion between commas. */
  gap: "... [, ... ,] ...",
  /** "stellen" and its like: they mean sending only right before the troops. */
  provides: "stellt|stelle|stellte|stellten|stellen|bieten|versprechen|schicken|entsenden|verlegen",
  /** What may stand between it and the troops. */
  amount:
    "[der truppe|der schutztruppe|der friedenstruppe|der mission|der koalition|für die truppe|für die mission|dafür|dort] [bis zu|rund|etwa|knapp|gut|mehr als|mindestens|lediglich] [#|eine|einen|ein|zwei|drei|vier|fünf|die|das|den|seine|ihre|weitere|mehrere|hundert|tausend|zwei Dutzend|ein Dutzend] [eigene|eigenen|weitere|zusätzliche|kleine|kleines|*ische|*ischen|*isches|deutsche|deutschen]",
  /** The same with "zu". */
  sending:
    "zu schicken|zu entsenden|zu stellen|abzustellen|bereitzustellen|beizusteuern|abzugeben|aufzubieten|abzukommandieren|zu verlegen|hinzuschicken|loszuschicken|mitzuschicken|freizustellen|anzubieten|zuzusagen|zu versprechen|abzuordnen|zu stationieren|einzusetzen|beizustellen|herzugeben|zu geben|zu leisten|einzubringen|zur Verfügung zu stellen|in Marsch zu setzen|zu opfern",
  /** Finite forms: present, past, both subjunctives. */
  sends:
    "schickt|schicke|schickten|schickte|entsendet|entsende|entsandte|entsandten|verlegt|verlege|verlegte|stationiert|stationiere|nominiert|bietet|biete|bot|boten|verspricht|verspreche|versprach|versprachen|liefert|liefere|leiht|delegiert|meldet|meldete|meldeten|abstellt|bereitstellt|beisteuert|abgibt|abkommandiert|aufbietet",
  sent: "geschickt|entsandt|entsendet|gestellt|abgestellt|bereitgestellt|beigesteuert|abgegeben|abkommandiert|verlegt|angeboten|zugesagt|versprochen|nominiert|stationiert|hingeschickt|losgeschickt|freigestellt|abgeordnet|eingesetzt|gemeldet|angemeldet|angekündigt|benannt|eingebracht|beigestellt|zugesichert|in Aussicht gestellt|eingeplant|ausgewählt|bewilligt|zur Verfügung gestellt|offeriert|aufgeboten",
  join: "teilnehmen|mitmachen|mitwirken|beitragen|beitreten|mitziehen|dabei sein|dabeisein|beteiligen|mitgehen|anschließen|einsteigen|mittragen|eingliedern|vorangehen|dazustoßen|stoßen|präsent sein|ihren Teil beitragen|seinen Teil beitragen|Beitrag leisten|Verantwortung übernehmen|entziehen",
  joining:
    "teilzunehmen|mitzumachen|mitzuwirken|beizutragen|beizutreten|mitzuziehen|zu beteiligen|mitzugehen|anzuschließen|mitzutragen|dabei zu sein|einen Beitrag zu leisten",
  joined: "teilgenommen|mitgemacht|mitgewirkt|beigetragen|beigetreten|beteiligt|angeschlossen|eingestiegen|mitgezogen",
  /** What puts an infinitive at the end of its clause. */
  will: "wird|werde|werden|würden|will|wolle|wollen|wollten|möchte|möchten|soll|solle|sollen|sollten|gedenkt|beabsichtigt|plant|darf|dürfen",
  have: "hat|habe|haben|hätten|hatte|hatten",
  be: "ist|sei|sind|seien|war|waren|wäre|wären|bleibt|bleibe|bleiben|blieb|blieben|zeigt sich|zeigte sich|gibt sich|gab sich|zeigten sich",
  /** Negations that make a cue of its own. */
  no: "kein|keine|keinen|keiner|keinem|keinerlei|keines",
  exclude:
    "ausschließen|ausgeschlossen|auszuschließen|ausschließt|ausschließe|ausschloss|ausschlossen|ausschließend|ausgeschlossene",
  report:
    "Bericht|Berichte|Berichten|Meldung|Meldungen|Gerücht|Gerüchte|Gerüchten|Spekulation|Spekulationen|Behauptung|Behauptungen|Angaben|Zeitungsberichte|Medienberichte|Darstellung|Falschmeldung",
} as const;
