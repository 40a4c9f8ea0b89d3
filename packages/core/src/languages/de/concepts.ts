import type { Concepts } from "../concepts";

export const concepts: Concepts = {
  // Acceptance: says yes, goes along, takes part
  agree:
    "stimmt zu|stimmte zu|stimmen zu|stimmten zu|zugestimmt|zustimm*|einverstanden|einig|einigt|einigten|geeinigt|einigung*|macht mit|geht mit|willigt ein|willigte ein|eingewilligt|einwillig*|übereinstimm*|einvernehm*",
  support:
    "unterstütz*|befürwort*|steht hinter|stand hinter|stellt sich hinter|stellte sich hinter|gutheiß*|heißt gut|hieß gut|trägt mit|mitgetragen|mittragen|rückhalt|rückendeckung|dafür|setzt sich für|tritt für|plädier*|fürsprech*|wirbt|warb|sympath*|anhänger",
  endorse:
    "unterschreib*|bekräftig*|ratifizier*|schließt sich|schloss sich|schließen sich|anschließ*|angeschlossen|setzt seinen namen|namen unter|billig*|stellt sich hinter|bekennt sich|bekannte sich|bekenntnis*",
  welcome:
    "begrüß*|willkommen*|heißt willkommen|erfreut|freut sich|freute sich|freuen|froh|mit offenen armen|gern gesehen|wohlwollen*",
  praise:
    "lobt|lobte|lob|loben|gelobt|preist|pries|applau*|beifall|klatsch*|würdig*|bewunder*|gratulier*|hochachtung|anerkennung|kompliment*|glückwunsch",
  thank: "dank|dankt|dankte|danken|bedankt*|bedanken|dankbar*|gedankt",
  blessing:
    "segen|abgesegnet|segnet|segnete|absegnen|grünes licht|nickt|nickte|nicken|abgenickt|daumen hoch|jawort|freigabe|gibt frei",
  sign: "unterzeichn*|unterschrieb*|unterschrift*|unterschreib*|zeichnet|paraph*|signatar*|namenszug|mitunterzeichn*|feder",
  join: "beitritt|beitreten|tritt bei|trat bei|beigetreten|schließt sich an|schloss sich an|schließen sich an|anschließ*|angeschlossen|gesellt sich|gesellte|reiht sich|reihte sich|einreih*|steigt ein|stieg ein|einsteigen|an bord|angemeldet|meldet sich an|stößt dazu|stieß dazu|hinzu",
  takePart:
    "teilnehm*|nimmt teil|nahm teil|nehmen teil|nahmen teil|teilgenommen|teilnahme|teilnimmt|beteilig*|mitmach*|macht mit|machte mit|machen mit|mitgemacht|mitwirk*|wirkt mit|dabei|mit dabei|dabei sein|mit von der partie|teil der|einbring*|mitgeh*|mitspiel*|spielt mit|mitzieh*|zieht mit",
  lead: "führ*|leitet|leitete|leiten|geleitet|leitung|leitend*|an der spitze|spitze|federführ*|kommando|kommandier*|befehligt|befehl|steuer*|lenkt|anführ*|rahmennation|treibende kraft|vorreiter*|vorangeh*|geht voran|am steuer|angeführt|vorsitz*|oberbefehl",
  volunteer:
    "freiwillig*|von sich aus|ungefragt|hebt die hand|hob die hand|meldet sich|meldete sich|aus eigenem antrieb|tritt vor|trat vor|unaufgefordert|ungebeten|aus freien stücken",
  pledge:
    "versprach|verspricht|versprechen|versprochen|versprachen|zusage*|sagt zu|sagte zu|sagten zu|sagen zu|zugesagt|zusagen|zusicher*|sichert zu|sicherte zu|zugesichert|gelob*|schwor|schwört|geschworen|ehrenwort|wort gegeben|gibt sein wort|versicher*|beteuer*",
  commit:
    "verpflicht*|bindet|bindend*|gebunden|festgelegt|legt sich fest|legte sich fest|festleg*|zusage*|bekenntnis*|engagement|fest zu|verbindlich*",
  offer:
    "bietet|bot|boten|bieten|geboten|angebot*|anbiet*|angeboten|bietet an|bot an|stellt zur verfügung|zur verfügung|verfügung|bereitstell*|stellt bereit|stellte bereit|bereitgestellt|in aussicht|aussicht",
  contribute:
    "beitrag*|beiträge|trägt bei|trug bei|beigetragen|beisteuer*|steuert bei|steuerte bei|liefer*|geliefert|stellt|stellte|stellen|stellten|gestellt|gibt ab|abstell*|abzustellen|abgestellt|entbehr*|anteil*|bereitstell*|versorgt|bringt ein|einbringen",
  send: "schickt*|schicke|schicken|geschickt|schickten|entsend*|entsandt*|entsandte|sendet|sandte|gesandt|senden|verleg*|verlegt|in marsch|marsch|marschier*|einsetz*|eingesetzt|einsatz*|entsendung*|abkommandier*|einrück*|rückt ein|rücken|ausrück*|hinschick*|fuß setzen|setzt einen fuß|einmarsch*|abreis*|aufbrech*|einreisen",
  stationing:
    "stationier*|stationierung*|unterbring*|präsenz|garnison*|postier*|einquartier*|aufstell*|dislozier*|ablös*|rotation*|rotier*|standort*|liegen|liegt|lagert|steht|stehen|stationiere",
  earmark:
    "abstell*|abgestellt|zugewiesen|vorgemerkt|vorgesehen|einplan*|eingeplant|bereithält|bereitgehalten|hält bereit|hielt bereit|auf abruf|abrufbereit|nennt ein|nannte ein|nannte eine|benannt|benennt|ausgewählt|ausgesucht|bestimmt|abkommandiert|reservier*|teilt zu",
  prepare:
    "vorbereit*|bereitet vor|bereitete vor|bereiten vor|bereitet|rüstet|rüsten|ausrüst*|übt|üben|übung*|geübt|trainier*|wappn*|in stellung|macht sich bereit|macht bereit|packt|packen|gepackt|anlauf*|vorlauf",
  ready:
    "bereit|bereits steht|steht bereit|stand bereit|stehen bereit|stünde bereit|stünden bereit|bereitsteh*|parat|startklar|einsatzbereit*|gerüstet|griffbereit|gepackt|fertig|gefechtsbereit",
  willing:
    "bereit|bereitschaft|gewillt|willens|willig*|geneigt|nicht abgeneigt|würde gern|bereitwillig*|aufgeschlossen|erbötig|gutwillig",
  eager:
    "gern|gerne|liebend gern|eifrig*|begeister*|brennt darauf|brennen darauf|ungeduld*|kann es kaum erwarten|eilt|drängt|begierig|enthusias*|nur zu gern|scharrt|eile",
  proud: "stolz*|ehre|geehrt|privileg*",
  duty: "pflicht*|verpflicht*|verantwort*|moral*|solidar*|schulde|schuldet|schuldig|last|lasten|lastenteilung|schulter*|gewissen|aufgabe*|muss ran|obliegt",
  amongFirst:
    "als erste*|unter den ersten|zu den ersten|erste reihe|ersten reihe|vorderster front|vorderste* reihe|in vorderster|vorreiter*|vorhut|speerspitze|von anfang an|erste welle|ersten welle|zuerst da|von der ersten stunde|erster stunde|vom ersten tag|die ersten",
  standBy:
    "steht an der seite|an der seite|stand an der seite|seite an seite|schulter an schulter|steht zu|stand zu|treu*|loyal*|lässt nicht im stich|nicht im stich|hält zu|unverbrüchlich*|beisteh*|steht bei|zur seite|unbeirr*",
  keepWord:
    "hält wort|hielt wort|wort halten|wort gehalten|hält sein versprechen|löst ein|löste ein|einlös*|eingelöst|erfüll*|umsetz*|setzt um|setzte um|umgesetzt|steht zu seinem wort|zu ihrem wort|hält sich an|einhalt*|eingehalten|durchzieh*|zieht durch",
  approve:
    "billig*|genehmig*|gebilligt|stimmt für|stimmte für|stimmten für|beschließ*|beschloss*|beschlossen|verabschied*|angenommen|annimmt|nimmt an|nahm an|absegn*|ermächtig*|gibt frei|erlaubt|durchgewunken|winkt durch|sagt ja|sagte ja|ja zu|bewillig*|erteilt|mandatier*|ja gesagt",
  propose:
    "vorschlag*|vorschläge|schlägt vor|schlug vor|vorgeschlagen|idee|ideen|anreg*|angeregt|regt an|regte an|initiative*|bringt ins spiel|brachte ins spiel|ins spiel|vorleg*|legt vor|legte vor|vorgelegt|antrag*|anträge|beantrag*|vorstoß|lancier*|unterbreit*|gedankenspiel|versuchsballon",
  plan: "plan|pläne|plane|plant|plante|planten|planen|geplant|planung*|planer*|planspiel*|konzept*|entwurf|entwürfe|entwirft|entwarf|fahrplan|blaupause*|skizz*|projekt*|vorhaben|programm|ausarbeit*|arbeitet aus|truppenplan|truppenpläne",
  intend:
    "absicht*|beabsicht*|vorhab*|hat vor|hatte vor|will|gedenkt|zielt|ziel|anstreb*|strebt|sieht vor|sah vor|vorsieht|vorgesehen|entschloss*|entschlossen|vorsatz|im sinn|plant zu|vornahm",
  want: "will|wolle|wollen|wollte|wollten|willst|gewollt|möchte*|wünsch*|wunsch|gewünscht|verlang*|begehr*|ambition*|sehn*|sucht|lust|strebt",
  hope: "hoff*|gehofft|hoffnung*|erwart*|rechnet mit|rechnete mit|rechnen mit|zählt auf|zählen auf|setzt auf|setzen auf|baut auf|freut sich auf|entgegen",
  needIt:
    "nötig*|notwendig*|braucht|brauche|brauchen|brauchte|bräuchte|gebraucht|erforder*|unverzichtbar|unerlässlich|unentbehrlich|muss|müsse|müssen|musste|müssten|müsste|zwingend|unausweichlich|unumgänglich|bedarf|bedürf*|alternativlos",
  serve:
    "dient|diente|dienen|gedient|dienst*|unter der flagge|unter flagge|unter dem kommando|unter kommando|unter dem befehl|trägt die uniform|unter führung",
  protect:
    "schütz*|schutz|beschütz*|bewach*|sicher*|absicher*|gesichert|sichert|wach|wache|verteidig*|hüten|hütet|überwach*|patrouill*|streife|behüt*|wahr*|friedenssicherung",
  deter: "abschreck*|schreckt ab|rückversicher*|beruhig*|stolperdraht|bollwerk|abgeschreckt|abhalten|entmutig*",
  strengthen:
    "verstärk*|stärk*|gestärkt|ausbau*|baut aus|ausgebaut|aufstock*|stockt auf|ausweit*|weitet aus|erweiter*|intensivier*|aufrüst*|untermauer*",
  agreement:
    "abkommen|vereinbar*|vertrag*|verträge|pakt*|erklärung*|abmachung*|absprache*|protokoll*|memorandum|absichtserklärung*|kommuniqué*|deal|handschlag|übereinkunft*|übereinkommen|konvention|schlusserklärung",
  unite:
    "einig|einigkeit|einheit|einstimmig*|geschlossen*|vereint|geeint|gemeinsam*|mit einer stimme|schulterschluss|bündel*|zusammenschl*|einmütig*|vereinig*",
  help: "hilf*|helfen|hilft|half|halfen|geholfen|hilfe*|beisteh*|beistand|unterstütz*|zur hand|nützlich",
  allow:
    "erlaub*|lässt|lasse|lassen|ließ|ließen|zulass*|lässt zu|ließ zu|zugelassen|gestatt*|darf|dürfe|dürfen|durfte|durften|dürfte|ermöglich*|duld*|gewähr*",
  prefer: "lieber|am liebsten|bevorzug*|vorzieh*|zieht vor|zog vor|vorzug|besser*|vorliebe|favorisier*|ideal*",
  role: "rolle*|teil|teile|anteil*|beitrag|funktion*|aufgabe*|part|posten|platz in",
  mustLead:
    "übernimmt die führung|führung übernehm*|übernahm|übernimmt|übernehmen|vorsitz*|koordinier*|organisier*|zieht die fäden|leitet|federführ*|versammelt|trommel*|zusammenstell*|werb*|wirbt um|sammelt|stellt zusammen|dirigier*",
  convince: "überzeug*|überred*|gewinnen für|wirbt um|warb um|umstimm*|umgestimmt|umwerb*|ködern|bearbeit*",
  trust: "vertrau*|glaubwürdig*|verlässlich*|zuverlässig*|verlass|baut auf|zutrau*|setzt auf",
  courage: "mut|mutig*|traut|traute|trauen|wagt|wagte|wagen|tapfer*|kühn*|rückgrat|courage|entschlossenheit|beherzt",
  // Openness: weighs, does not exclude
  consider:
    "erwäg*|erwog|erwogen|überleg*|denkt nach|dachte nach|nachdenk*|nachgedacht|nachzudenken|bedenk*|abwäg*|wägt ab|wog ab|abgewogen|wägt|denkt über|dachte über|denkt daran|spielt mit|zieht in betracht|in betracht|in erwägung|sinnier*|grübel*|beratschlag*|durchdenk*|betracht*",
  study:
    "prüf*|geprüft|untersuch*|studie*|studier*|analys*|bewert*|auswert*|sondier*|erkund*|rechnet|rechne|nachrechnen|berechn*|begutacht*|gutacht*|auslot*|lotet aus|machbarkeit*|durchrechn*|durchspiel*|abklär*|klärt|überprüf*",
  imagine:
    "vorstell*|stellt sich vor|sich vorstellen|könnte sich vorstellen|kann sich|könne sich|vorgestellt|ausmal*|malt sich|träum*|traum|sieht sich|sehe sich|vorstellung*",
  conceivable:
    "denkbar*|vorstellbar*|machbar*|gangbar|realistisch*|plausibel|erreichbar|greifbar|im bereich des|nicht undenkbar|durchführbar",
  possible:
    "möglich*|eventuell*|potenziell*|potentiell*|chance|chancen|womöglich|allfällig*|unter umständen|gegebenenfalls",
  modalMay: "könnte|könnten|könne|kann|können|mag|möge|dürfte|dürften|würde|würden|wäre|wären",
  notExcluded:
    "nicht aus|nicht ausschließ*|nicht ausgeschlossen|schließt nicht aus|schloss nicht aus|schließt nichts aus|schloss nichts aus|nichts aus|nichts ausgeschlossen|nicht auszuschließen|nichts ausschließen|nicht vom tisch|keine option|nicht kategorisch|sag niemals nie|niemals nie|nicht zugeschlagen|tür nicht|nicht von vornherein|nicht ausgeschlossen werden|wollte nicht ausschließen|nicht verschlossen",
  doorOpen:
    "tür offen|türe offen|offene tür|tür nicht zu|tür einen spalt|einen spalt|spalt|hält sich offen|hielt sich offen|offengehalten|offen gehalten|offen halten|offenhalt*|hält offen|offen lassen|offenlass*|lässt offen|ließ offen|offengelassen|offen gelassen|türen offen|hintertür|hintertürchen|spielraum|raum für|öffnet die tür|öffnete die tür|fenster offen|hält alle|offensteh*",
  open: "offen|offene|offenen|offener|offenes|offenheit|öffn*|geöffnet|aufgeschlossen*|zugänglich|unvoreingenommen|ergebnisoffen",
  option: "option*|alternativ*|szenari*|variante*|möglichkeiten|möglichkeit|auswahl|speisekarte|gedankenspiel*",
  onTable:
    "auf dem tisch|auf den tisch|auf der tagesordnung|zur debatte|zur diskussion|im gespräch|im raum|wird erwogen|wird geprüft|auf der agenda|im spiel|steht zur|thema|auf seinem schreibtisch|zur beratung",
  depends:
    "hängt von|hängt ab|hing ab|hängt davon|abhäng*|abhängig*|kommt darauf an|kommt auf|kommt drauf an|bedingung*|bedingt|geknüpft|knüpft|knüpfte|vorbehalt*|vorbehaltlich|steht und fällt|voraussetz*|setzt voraus|macht davon|davon ab|koppel*|gekoppelt|je nachdem",
  ifOnly:
    "wenn|falls|sofern|vorausgesetzt|unter der bedingung|unter der voraussetzung|unter bedingungen|solange|im fall|im falle|sollte|sollten|für den fall|gegen|angenommen|nur dann|wofern|insofern",
  unless: "es sei denn|außer wenn|sonst|ansonsten|andernfalls|ohne dass|mangels|ausgenommen|wenn nicht",
  inPrinciple:
    "im prinzip|prinzip*|grundsätzlich*|im grundsatz|grundsatz*|theoretisch|in der theorie|auf dem papier|generell|im grunde",
  discuss:
    "diskut*|diskussion*|besprech*|besprochen|bespricht|beriet|berät|beraten|beratung*|debatt*|redet über|reden|redete|spricht über|sprechen über|sprach über|gespräch*|dialog*|erörter*|austausch*|gedankenaustausch|zur sprache|aussprache|gesprochen",
  exploratory:
    "sondier*|vorläufig*|vorsichtige erste|unverbindlich*|erkundung*|tastend*|vortast*|informell*|erste überlegung*|anfänglich*|fühler|frühen stadium|vorgespräch*",
  tabooBroken:
    "tabu*|kein tabu|bricht mit|brach mit|schwelle|zum ersten mal|erstmals|beispiellos|nie dagewesen|rubikon|tabubruch|novum|hemmschwelle|nicht mehr undenkbar",
  wouldIfAsked:
    "wenn kiew|falls kiew|sobald kiew|auf anfrage|auf bitte|auf einladung|auf wunsch|wenn gefragt|falls gefragt|falls gebeten|wenn man uns|auf abruf|sollte kiew|sofern kiew|wenn man ihn|wenn man sie|bittet kiew|ruft",
  request:
    "anfrag*|ersuch*|bitte|bitten|bittet|bat|baten|gebeten|einlad*|eingeladen|lädt ein|lud ein|aufruf*|antrag|appell*|petition*|gesuch*|erbeten|anforder*|angefordert",
  waitFor:
    "wartet auf|wartete auf|warten auf|abwart*|wartet ab|erwartet|in erwartung|harrt|blickt nach washington|steht aus|gewartet auf",
  flexible:
    "flexib*|spielraum|bewegungsspielraum|pragmat*|kompromiss*|entgegenkomm*|beweglich*|elastisch|kreativ|anpass*|verhandlungsmasse",
  time: "zu gegebener zeit|gegebener|eines tages|irgendwann|künftig*|in zukunft|zukunft|zukünftig*|früher oder später|spätere* zeitpunkt|mit der zeit|auf absehbare|beizeiten|zeitpunkt|mittelfristig|langfristig",
  othersFree:
    "andere können|andere dürfen|anderen nicht|jedes land|jeder staat|jedem frei|jedem land|steht frei|freisteh*|stehe frei|souverän*|eigene entscheidung|selbst entscheiden|wer will|wer das will|wer möchte|nicht im weg|im wege|nicht hindern|steht nicht im weg|respektier*|wünscht * glück|viel glück|viel erfolg|nichts dagegen|selbst wissen|keine steine|hindere",
  // Non-commitment: neither yes nor no
  tooEarly:
    "zu früh*|verfrüht*|voreilig*|vorschnell*|nicht die zeit|nicht der zeitpunkt|nicht der moment|nicht der richtige|noch nicht so weit|noch nicht reif|unreif|vorgreif*|greift vor|viel zu früh|zur unzeit|verfrühte|ungelegt*|bärenfell|fell des bären|übereil*|zweite schritt|zweiten schritt|zeit ist nicht",
  waitAndSee:
    "abwart*|wartet ab|wartete ab|warten ab|abgewartet|wartet|wartete|warten|gewartet|seitenlinie|spielfeldrand|zuschauerbank|sehen wir|zusehen|man werde sehen|wird man sehen|erst einmal sehen|zusieht|beobachtet|schaut sich|erst mal|warteschleife|wartestand|wartezimmer|zaungast",
  undecided:
    "unentschieden*|unentschloss*|unschlüssig*|offene frage|noch offen|nicht entschieden|noch nicht entschieden|hin und her|hin- und hergerissen|schwank*|in der schwebe|schwebe|ringt|hadert|zaun|unklar|zwiespalt|hängepartie|hinundher",
  noDecision:
    "keine entscheidung*|kein beschluss|keine beschlüsse|nichts entschieden|nichts beschlossen|noch nichts|noch keine|nicht gefallen|noch nicht gefallen|nicht getroffen|keinen beschluss|nicht festgelegt|kein ergebnis",
  decide:
    "entscheid*|entschied*|entschieden|entschloss|entschließ*|beschließ*|beschluss*|beschlüsse|wählt|wählte|wahl|fällt|urteil*|befind*|festleg*|ausschlag",
  reserve:
    "zurückhalt*|hält sich zurück|hielt sich zurück|zurückhaltend|reserviert*|bedeckt|hält sich bedeckt|hielt sich bedeckt|lässt sich nicht in die karten|in die karten|karten|vorbehalt*|pulver trocken|sphinx|verschlossen*|wortkarg|zugeknöpft|enthalt*",
  ambiguous:
    "mehrdeutig*|zweideutig*|vage*|unklar*|schwammig*|nebulös*|nebel*|doppeldeutig*|uneindeutig*|orakel*|kryptisch|widersprüchlich*|verschwommen|diffus|ungenau|gewunden|wolkig|windet sich",
  dodge:
    "ausweich*|weicht aus|wich aus|weichen aus|ausgewichen|wich|umgeh*|umging|meid*|vermeid*|vermied|drückt sich|drückte sich|drücken|windet sich|wand sich|redet sich heraus|ausflucht*|ausflüchte|um den heißen brei|heißen brei|heiße brei|laviert|lavier*|duckt sich|wegduck*|blockt ab|wechselt das thema|wechselte das thema|das thema|schiebt vor|versteckt sich|verschanz*|entzieht sich|entzog sich|wiegelt ab|wiegelte ab|herumreden|drumherum|um die antwort|drum herum",
  silence:
    "schweig*|schwieg*|geschwiegen|still|stille|stumm|kein wort|mit keinem wort|sagt nichts|sagte nichts|nichts gesagt|wortlos|verschwiegen|lippen|mund|verstumm*|hüllt sich|hüllte sich|funkstille|totgeschwiegen|keinen ton|keine silbe|nichts sagen",
  noComment:
    "kein kommentar|keinen kommentar|kommentar*|kommentier*|nicht kommentieren|nicht äußern|äußert sich nicht|äußerte sich nicht|äußern|keine stellung*|keine angaben|keine auskunft|nichts dazu|wollte sich nicht|will sich nicht|nicht eingehen|ging nicht|geht nicht darauf|keine stellungnahme|unkommentiert|nicht spekulieren",
  hesitate:
    "zöger*|gezögert|zaudert|zaudern|zauderte|zaudern*|zagt|hader*|schwank*|kalte füße|druckst|herumdrucks*|stockt|bedenkzeit|zaghaft*|wankt|wankelmüt*|ziert sich|zierte sich|tut sich schwer|tat sich schwer|scheu*",
  reluctant:
    "widerwill*|ungern|unwillig*|wenig lust|wenig begeister*|nicht begeistert|keine lust|abgeneigt|lau|kühl*|halbherzig*|zurückhalt*|nicht erpicht|nicht scharf|skepsis|verhalten|lustlos|wenig neigung|ohne begeisterung|wenig eifer|missmut*|sträub*|wenig abgewinnen|zieht nicht|drängt nicht|drängt es nicht|nicht wohl|unwohl",
  cautious:
    "vorsicht*|behutsam*|bedächtig*|umsicht*|besonnen*|zurückhaltend|leise*|bedacht*|wachsam|maßvoll*|heikel|vorsichtig",
  sceptical:
    "skepti*|skepsis|zweifel*|bezweifel*|misstrau*|argwöhn*|argwohn|bedenken|nicht überzeugt|sorge*|besorgt*|sorgt|fragezeichen|fraglich*|kritisch*|ungläubig|pessimis*|stirnrunzel*|augenbraue*|fragt sich|vorbehalte",
  postpone:
    "verschieb*|verschob*|verschoben|vertag*|aufschieb*|schiebt auf|schob auf|aufgeschoben|aufschub|aussetz*|setzt aus|ausgesetzt|auf eis|lange bank|auf die lange|hinauszöger*|zögert hinaus|verzöger*|zurückgestellt|stellt zurück|stellte zurück|pausier*|pause|spielt auf zeit|auf zeit|zeit gewinnen|hinausschieb*|vertröst*",
  later:
    "später*|nachher|nächstes jahr|nächste woche|nächsten monat|im herbst|im frühjahr|ein andermal|morgen|danach|hernach",
  speculation:
    "spekul*|gerücht*|mutmaß*|hirngespinst*|erfunden*|erfindung*|kaffeesatz*|glaskugel|fantasie*|phantasie*|märchen|raterei|rätselraten|gerede|luftschloss|luftschlösser|fake|falschmeldung*|aus der luft gegriffen|ente",
  hypothetical:
    "hypothe*|was wäre wenn|wäre wenn|theoret*|abstrakt*|gedankenspiel*|akademisch*|im luftleeren|planspiel*|wenn und aber|konjunktiv",
  askOthers:
    "andere zuerst|erst die anderen|die anderen zuerst|was andere|auf andere|andere fragen|anderen überlassen|überlässt es|überließ es|überlass*|sache der|sache anderer|sache kiews|sache der ukraine|an kiew|liegt bei|verweist auf|verwies auf|verwies an|verweist an|verweis*|verwies|folgt den anderen|schaut auf andere|richtet sich nach|fragen sie",
  homework:
    "hausaufgabe*|erst wissen|erst einmal wissen|zuerst wissen|will wissen|wollte wissen|details|einzelheiten|kleingedruckte*|mehr wissen|erst sehen|erst klären|müsse erst|muss erst|erst müsse|erst lesen|zunächst",
  unanswered:
    "unbeantwort*|keine antwort|antwortet nicht|antwortete nicht|ohne antwort|antwort schuldig|blieb schuldig|nicht beantwort*|reagierte nicht|reagiert nicht|lässt die frage|ließ die frage|antwort steht aus|antwort aus",
  needsClarity:
    "klarheit|klärung|klären|klärt|geklärt|konkret*|präzis*|genau|genaue|genauen|genauer|genaueres|deutlich|deutlichkeit|spezif*|umriss*|umrissen|definier*|definition|blanko*|blankoscheck|ausgestaltung|ausgestalt*|unausgegoren|einsatzregeln|spielregeln",
  neitherNor:
    "weder ja noch nein|weder zu noch ab|weder bestätig*|weder zusage noch|weder für noch gegen|nicht ja und nicht nein|ja noch nein|kein ja und kein nein|kein ja|ja und nein|jein|weder zu|weder dafür noch dagegen|nicht nein und nicht ja|weder ausschließen",
  noCommitment:
    "keine zusage*|keine zusagen|kein versprechen|keine versprechen|keine verpflicht*|nicht festlegen|legt sich nicht fest|legte sich nicht fest|nicht verpflichten|verspricht nichts|versprach nichts|sagt nichts zu|sagte nichts zu|nichts zugesagt|nichts versprochen|unverbindlich*|ohne zusage*|ohne sich festzulegen|ohne verpflicht*|keine festlegung",
  noPosition:
    "keine position|keine haltung|keine meinung|kein standpunkt|keine stellung|enthält sich|enthielt sich|enthalten sich|enthaltung*|stimmenthaltung*|gleichgültig|unbeteiligt|ohne meinung|keine präferenz|keine linie|ergreift keine|neutral",
  stayOut:
    "bleibt fern|blieb fern|fernbleiben|ferngeblieben|fernbleib*|abwesen*|fehlt|fehlte|fehlten|gefehlt|leerer stuhl|leere stuhl|stuhl leer|nicht dabei|nicht am tisch|nicht vertreten|nicht eingeladen|zuhör*|hört zu|hörte zu|zugehört|beobachterstatus|hört|hörte|gehört",
  process:
    "prozess*|verfahren*|phase*|stadium|schritt*|stufe*|etappe*|zeitplan|kalender|terminplan|schrittweise|ablauf|kurs",
  know: "weiß|wisse|wissen|wusste|wussten|gewusst|kennt|kenne|kannte|kennen|bekannt|versteh*|verstand|verstanden|begreif*|bewusst|erfuhr|erfahren|einsicht",
  notKnow:
    "weiß nicht|wisse nicht|wissen nicht|wusste nicht|nicht wissen|niemand weiß|keine ahnung|unbekannt|ungewiss*|nicht sagen|lässt sich nicht sagen|wird sich zeigen|zeigen müssen|bleibt abzuwarten|steht in den sternen|noch nicht sagen|nicht absehbar|ratlos",
  // Refusal of one's own part
  refuse:
    "ablehn*|lehnt ab|lehnte ab|lehnen ab|lehnten ab|lehnt|lehnte|lehnten|abgelehnt|weiger*|geweigert|verweiger*|verweigerung|absage*|sagt ab|sagte ab|abgesagt|eine absage|weist zurück|wies zurück|wiesen zurück|zurückgewiesen|zurückweis*|winkt ab|winkte ab|winken ab|abgewinkt|abwink*|verschmäh*|ausschlag*|schlägt aus|schlug aus|ausgeschlagen|nein sagen|sagt nein|sagte nein|sagen nein|ein nein|nein zu|das nein|verneint|verneinte|verneinen|abweis*|abgewiesen|korb|dankend|verwehr*|abfuhr|sperrt sich|sperrte sich",
  ruleOut:
    "ausgeschlossen|schließt aus|schloss aus|schließen aus|schlossen aus|schließt|schloss|ausschließ*|ausschluss|kommt nicht in frage|kommt nicht infrage|nicht in frage|nicht infrage|vom tisch|undenkbar*|unvorstellbar*|kommt nicht in betracht|keine option|steht nicht zur debatte|nicht zur debatte|wird es nicht geben|werde es nicht geben|gibt es nicht|gebe es nicht|unmöglich|ein ding der unmöglichkeit|scheidet aus|keinesfalls|unverhandelbar|nicht verhandelbar|erteilt eine absage",
  exclude:
    "ausschließ*|ausgeschlossen|verzicht*|verzichtet|nimmt abstand|abstand von|nahm abstand|sieht ab|sah ab|abgesehen von|absehen von|entsag*|abgeschwor*|streicht|strich|gestrichen|verwarf|verwirft|verworfen",
  notPlanned:
    "nicht geplant|nicht vorgesehen|keine pläne|kein plan|keine planung*|nicht beabsichtigt|nicht in planung|plant nicht|plane nicht|plant keine|plane keine|plant keinen|nicht angedacht|hat nicht vor|habe nicht vor|nicht vorbereitet",
  notOnAgenda:
    "nicht auf der tagesordnung|steht nicht auf|nicht auf der agenda|kein thema|steht nicht zur|nicht zur diskussion|stellt sich nicht|stelle sich nicht|stellt sich die frage nicht|frage stellt sich|erwägt nicht|erwäge nicht|nicht erwogen|nicht diskutiert|keine debatte|nicht zur sprache|nicht gesprochen|nicht im gespräch|nicht im raum|keine diskussion",
  noIntention:
    "keine absicht*|nicht die absicht|kein interesse|kein bedarf|keine lust|keinen wunsch|keine ambition*|will nicht|wolle nicht|wollen nicht|wollte nicht|nichts zu suchen|nichts verloren|nichts wissen|nichts zu tun|denkt nicht daran|denke nicht daran|dachte nicht daran|denkt nicht dran|nicht vor|keinen grund|liegt fern",
  never:
    "nie|niemals|nimmer|unter keinen umständen|auf keinen fall|keinesfalls|in keinem fall|um keinen preis|nie und nimmer|zu keiner zeit|zu keinem zeitpunkt|unter gar keinen|nie wieder|komme was wolle|ein für alle mal|im leben nicht|sein lebtag",
  nobody: "niemand*|keiner|keine|keinem|keinen|kein mensch|kein einziger|keinerlei|keine seele",
  notOneSoldier:
    "kein soldat|keine soldaten|keinen soldaten|keinen einzigen|kein einziger|keine einzige|nicht ein soldat|nicht einen|keine truppen|keine bodentruppen|keinen mann|kein mann|keine stiefel|kein stiefel|null|keine einheit*|kein bataillon|ohne soldaten|ohne truppen|kein deutscher soldat|keine kampftruppen|keine kompanie|keine blauhelme|keine friedenstruppen|kein kontingent|keinen fuß|keine kräfte|keinerlei soldaten",
  stayHome:
    "bleibt zu hause|bleiben zu hause|blieb zu hause|blieben zu hause|bleibt daheim|bleiben daheim|zu hause|zuhause|daheim|in den kasernen|in der kaserne|im land bleiben|bleiben im land|bleibt im|bleiben wo|bleiben in|zu hause bleiben|daheimbleib*|im eigenen land|heimat*|auf eigenem boden",
  withoutUs:
    "ohne uns|ohne ihn|ohne sie|ohne mich|ohne sein land|ohne deutschland|ohne deutsche|ohne österreich*|ohne ungarn|ohne polen|ohne eigene|nicht mit uns|mit uns nicht|sollen andere|andere sollen|überlasse|überlässt|nicht mit ihm|nicht auf uns|außen vor|ohne dessen|nicht auf seine",
  notTakePart:
    "nicht teil|nimmt nicht teil|nehmen nicht teil|nicht teilnehmen|keine teilnahme|nicht beteiligen|beteiligt sich nicht|beteilige sich nicht|beteiligte sich nicht|keine beteiligung|nicht mitmachen|macht nicht mit|mache nicht mit|nicht dabei|keinen beitrag|kein beitrag|schickt keine|schicke keine|schicken keine|schickt keinen|keine entsendung|nicht entsenden|entsendet keine|entsende keine|keine schicken|stellt keine|stelle keine|stellen keine|nicht schicken|nicht gehen|werde nicht|wird nicht|nicht beteiligt|nicht einbringen|steht nicht zur verfügung|nichtteilnahme",
  optOut:
    "steigt aus|stieg aus|aussteig*|ausstieg|hält sich heraus|hielt sich heraus|heraushalt*|hält sich raus|raushalt*|bleibt außen vor|bleibt draußen|blieb draußen|draußen|zieht sich zurück|zog sich zurück|hält sich fern|passt|passen|abseits|steht abseits|beiseite|klinkt sich aus|ausklink*|distanz*|distanzier*|abseit*|hände weg|fernhalt*|abmeld*|meldet sich ab|kehrt den rücken",
  otherHelp:
    "auf andere weise|andere weise|anders|anderweitig*|andere hilfe|andere form*|anderer form|in anderer|andere mittel|andere art|anderswie|alles andere|sonstige*|nicht militärisch*|zivil*|anderes|andersartig*|auf anderem weg*|alles außer|statt mit soldaten",
  neutrality: "neutral*|neutralität*|bündnisfrei*|blockfrei*|pazifis*|unparteiisch*|äquidistanz",
  constitution:
    "verfassung*|grundgesetz*|gesetz*|verbiet*|verbot*|verboten|rechtlich*|artikel|juristisch*|verfassungsrecht*|rechtsgrundlage|statut|charta|klausel|untersag*",
  history:
    "geschicht*|histor*|vergangen*|erinner*|weltkrieg|wehrmacht|großvater|großeltern|jahrhundert*|besatzung|tradition*|nazi*|gespenst*|einst",
  armySmall:
    "zu klein*|kleine armee|kleines land|kleines heer|überlast*|überdehnt|zu wenig*|nicht genug|mangel*|fehlen|fehle|knapp*|dünn*|kann niemanden entbehren|niemanden entbehren|nicht entbehren|entbehren|kapazität*|personalmangel|ausgedünnt|unterbesetzt|ausgelastet|reicht nicht|reichen nicht|keinen mann übrig|übrig|klein",
  ownDefence:
    "eigene grenze*|eigenen grenze*|eigene verteidigung|eigenen verteidigung|eigene sicherheit|eigenen land*|eigenes land|eigene land|eigenen boden|eigene armee|landesverteidigung|heimatschutz|ostflanke|flanke|vorrang|priorität*|zu hause gebraucht|hier gebraucht|eigenen volk|heimat|eigene bevölkerung|grenzschutz|vaterland|alle hände voll|haustür|zuerst",
  notOurWar:
    "nicht unser krieg|nicht unserer|fremde* krieg*|fremden krieg*|krieg anderer|kriege anderer|geht uns nichts an|nichts an|nicht unsere sache|hineinzieh*|hineingezogen|kanonenfutter|kriegspartei|nichts zu suchen|nichts verloren|nicht unser kampf|krieg der anderen|deren krieg",
  voters:
    "wähler*|wahlversprechen|öffentliche meinung|bevölkerung|volk|mütter*|söhne|töchter|jungs|unsere jungs|kinder|familien|unbeliebt|populär|wahlvolk|stimmung im land",
  forbid:
    "verbiet*|verbot*|verboten|untersag*|nicht erlaub*|erlaubt nicht|nicht zulass*|lässt nicht zu|lasse nicht|nicht dürfen|darf nicht|dürfen nicht|dürfe nicht|hinder*|verhinder*|die hände gebunden|gebunden|kein recht|verwehr*|nicht gestatt*|lässt keine|duldet keine|dürfe kein|darf kein",
  fromAbroad:
    "von außen|aus der ferne|aus dem ausland|von zu hause|von polen|aus polen|von rumänien|aus rumänien|vom eigenen|von eigenem|außerhalb|jenseits|diesseits|vor der küste|aus sicherer entfernung|von hier|nachbarland*|von deutschland aus|aus distanz|auf nato gebiet|andere* seite der grenze|von ferne|vom boden",
  insteadOffer:
    "statt|stattdessen|anstatt|anstelle|statt dessen|eher als|lieber als|ersatz*|ersetz*|im gegenzug|im tausch|belässt es|beließ es|begnügt sich|begnügte|dafür",
  end: "ende|endet|endete|enden|beende*|schluss|punkt|basta|das letzte wort|letztes wort|vorbei|aus und|fertig|erledigt|abgeschlossen|zu ende|schlusspunkt|schlussstrich",
  limit:
    "begrenz*|beschränk*|einschränk*|grenze|obergrenze|limit*|nicht mehr als|höchstens|nicht weiter|nicht darüber hinaus|darüber hinaus|mehr nicht|dabei bleibt|bleibt es|bleibe es|bleibt dabei|bleibe dabei|hört auf|höre auf|weiter nicht|endet dort",
  // Opposition to the deployment itself
  oppose:
    "gegen|dagegen|gegner*|widersetz*|widerstand|widerspr*|widersprach|stemmt sich|stemmte sich|einspruch|einwand*|einwände|feindsel*|ablehnend*|protestier*|wendet sich gegen|wandte sich gegen|macht front|anti|kämpft gegen|sträubt",
  condemn:
    "verurteil*|kritis*|kritik*|geißel*|prangert|anprang*|rüg*|missbillig*|tadel*|verdamm*|schilt|attackier*|wetter*|schimpf*|brandmark*|poltert|polterte|moniert|moniert*|bemängel*|schelt*|beklagt",
  warn: "warn*|gewarnt|mahn*|ermahn*|alarm*|warnung*|achtung|hütet euch",
  escalation:
    "eskal*|öl ins feuer|verschärf*|zuspitz*|anheiz*|heizt an|ausweit*|verläng*|verlänger*|verschlimmer*|schüren|schürt|schürte|anfach*|spirale|hochschaukel*|in die höhe",
  provocation: "provok*|provozier*|herausforder*|fordert heraus|affront|reiz*|rotes tuch|beleidig*|zumutung",
  threat:
    "drohe|droht|drohte|drohten|drohen|drohung*|drohend|bedroh*|gedroht|vergelt*|konsequenz*|folgen haben|rache|antwort folg*|büßen|preis zahlen|teuer bezahlen|quittier*",
  target:
    "ziel|ziele|zielscheibe*|legitime* ziel*|legitimes ziel|beschieß*|beschoss*|vernicht*|angreif*|angegriffen|treffen|getroffen|ausgeschaltet|ausschalt*|visier|unter feuer|feuern|freiwild|zerstör*|abschuss",
  redLine: "rote linie*|roten linie*|roter strich|rote linien|überschreit*|überschritten",
  intervention:
    "interven*|einmisch*|mischt sich|mischte sich|eingreif*|eingriff*|greift ein|einmarsch*|invasion*|eindring*",
  occupier: "besatz*|besetz*|okkup*|annex*|kolon*|aufteil*|teilung|einverleib*|protektorat|zerstückel*",
  worldWar:
    "weltkrieg*|dritten weltkrieg|atom*|nuklear*|atomkrieg|krieg mit russland|krieg mit der nato|krieg gegen russland|krieg gegen|direkte konfrontation|direkten konfrontation|direkter konflikt|konfrontation*|zusammenstoß*|apokalyp*|zusammenprall|inferno",
  unacceptable:
    "unannehmbar*|inakzeptabel*|inakzeptable*|unzulässig*|nicht hinnehmbar*|nicht hinnehmen|nicht akzeptab*|nicht akzeptieren|akzeptiert nicht|unerträglich*|untragbar*|nicht tolerier*|ungeheuerlich*|absurd*|nicht hinzunehmen|unter keinen|verwerflich|empör*|ein unding|unding|aberwitz*|indiskutabel",
  veto: "veto*",
  block:
    "blockier*|blockade*|verhinder*|stopp*|aufhalt*|hält auf|niedergestimm*|stimmt gegen|stimmte gegen|stimmten gegen|gegenstimm*|überstimm*|durchfall*|fiel durch|durchgefallen|fällt durch|scheiter*|gescheitert|zu fall|zu fall bringen|kipp*|gekippt|torpedier*|vereitel*|verstell*|riegel|abgeschmettert|schmettert|schmetterte|stoppen|bremst|bremse*|ausgebremst|querstell*|stellt sich quer|quer",
  sabotage:
    "sabot*|untergrab*|unterminier*|hintertreib*|torpedier*|vergift*|durchkreuz*|sand ins getriebe|stör*|zersetz*|zunichte",
  madness:
    "wahnsinn*|irrsinn*|verrückt*|irre|dumm*|dummheit|töricht*|torheit|narr*|idiot*|unsinn*|lächerlich*|hirnrissig|wahn*|tollkühn*|rücksichtslos|blödsinn|schwachsinn|leichtsinn*|fieber*|größenwahn",
  irresponsible:
    "verantwortungslos*|unverantwort*|abenteuer*|leichtfertig*|unklug*|fehler*|fehlt es an|verfehlt|fehlentscheidung*|falsch*|irrtum|irrtümer|irrweg|irrig*|holzweg|glücksspiel|hasard*|schlechte idee|unbedacht|unüberlegt*|vabanque*",
  danger: "gefahr*|gefährlich*|gefährd*|risik*|riskant*|riskier*|bedroh*|falle|minenfeld|heikel|brenzlig|unsicher*",
  fire: "feuer*|flamme*|spiel mit dem feuer|spielt mit dem feuer|streichholz|streichhölzer|pulverfass|lunte|brand|brände|brandstifter*|brandgefährlich*|brandherd*|brennt|brennen|zünd*|benzin|öl|funke*|entzünd*|zündel*",
  slope:
    "schiefe ebene|schiefe bahn|schiefen bahn|abgrund|sumpf|morast|schlafwandel*|dominoeffekt|rutsch*|schlitter*|abrutsch*|schleichend*|treibsand|dammbruch|erster schritt zu",
  dragIn:
    "hineinzieh*|hineingezogen|zieht hinein|reinzieh*|verwickel*|verstrick*|hineinschlitter*|hineingeraten|hineinreiß*|mitreiß*|mithineingezogen|gezogen|zerrt|gezerrt|in den krieg|in einen krieg|locken",
  withdraw:
    "abzug|abziehen|zieht ab|zog ab|abgezogen|rückzug*|zurückzieh*|zieht zurück|zog zurück|zurückgezogen|heimhol*|holt heim|heimkehr*|raus|hinaus|verlassen|verlass*|abrücken|zurückruf*|zurückhol*|nach hause|heim|evakuier*|zurück",
  enemy:
    "feind*|gegner*|aggress*|kriegstreib*|falke*|falken|kriegspartei|widersacher*|kriegslüstern|kreuzzug|militaris*",
  lament:
    "bedau*|beklag*|klag*|jammer*|enttäusch*|beschwer*|befürcht*|fürchte*|furcht|angst*|ängst*|sorge*|leider|unbehagen|unmut|murr*|sauer|verdross*",
  protest:
    "protest*|demonstr*|kundgebung*|petition*|aufschrei|empörung|buh|buhruf*|buht|buhte|ausgebuht|pfiff*|pfeif*|auspfeif*|ausgepfiffen|streik*|aufruhr|aufmarsch",
  mock: "spott*|verspott*|höhn*|hohn*|lacht*|lachte|lachen|gelacht|gelächter|scherz*|witz*|ironi*|sarkas*|spöttel*|spöttisch*|belächel*|lächel*|grins*|zynis*|schmunzel*|frotzel*|lästert|lästerte|feix*",
  pretext:
    "vorwand*|vorwände|ausrede*|deckmantel|trick*|finte*|schachzug|feigenblatt|tarn*|trojan*|vorgeschoben*|alibi*|nebelkerze*",
  lie: "lüge*|lügt|log|lügen|gelogen|propaganda|desinformation*|täusch*|betrug*|betrüg*|falsch*|verleumd*|irreführ*",
  surrender:
    "kapitul*|aufgabe|niederlage*|verrat*|verriet|ergib*|ergeb*|sieg*|gewinn*|gewann|gewonnen|verlier*|verlor*|verloren|beschwichtig*|nachgeben|einknick*|knickt ein",
  harmsPeace:
    "friedensprozess|gefährdet den frieden|hindernis|steht dem frieden|frieden im weg|friedensbemüh*|weg zum frieden|friedensgespräch*|frieden gefährden|schadet|schaden|bringt keinen frieden|näher",
  illegal:
    "illegal*|rechtswidrig*|gesetzwidrig*|völkerrecht*|verstoß*|verstöß*|verletz*|unrecht*|unvereinbar*|nichtig|widerrechtlich*",
  pressure:
    "druck|drück*|unter druck|zwing*|zwang|gezwungen|erzwing*|aufzwing*|aufgezwungen|diktat*|diktier*|erpress*|nötig*|drängt|drängen|drängte|gedrängt|aufdräng*",
  freeze: "einfrier*|eingefroren|friert ein|gefroren|zementier*|atempause|verschnaufpause|festschreib*|wiederaufrüst*",
  // Change over time
  now: "jetzt|nun|heute|derzeit*|gegenwärtig|zurzeit|zur zeit|momentan|im moment|im augenblick|augenblicklich|nunmehr|diese woche|heutzutage|diesmal|aktuell|heute abend|mittlerweile",
  noLonger:
    "nicht mehr|nicht länger|kein * mehr|keine * mehr|nie mehr|nichts mehr|vorbei|passé|hört auf|hörte auf|überholt|hinfällig|vergangenheit|ist geschichte|keine mehr",
  usedTo:
    "früher|damals|einst|ehedem|seinerzeit|einmal|zuvor noch|noch vor|hatte noch|hatte einmal|hatten noch|hatte gesagt|hatte immer|hatte stets|hatte einst",
  earlier:
    "zuvor|vorher|vormals|ehemals|letztes jahr|letzte woche|vergangene*|letzten monat|vor einem jahr|vor wochen|vor monaten|vor tagen|vorige*|gestern|anfangs|ursprünglich*|zunächst|eingangs|im februar|vorjahr|vor kurzem|erst kürzlich|bereits im",
  reversal:
    "kehrtwend*|kehrtwende|wende|umkehr*|kehrt um|meinung geändert|änderte seine meinung|schwenk*|umschwenk*|schwenkt um|rudert zurück|ruderte zurück|zurückruder*|rückzieher|macht einen rückzieher|rolle rückwärts|salto|widerruf*|nimmt zurück|nahm zurück|zurückgenommen|zurücknehm*|umdenk*|umgeschwenkt|umgedacht|kehrt|drehung|dreht bei|u turn|revidier*|umgefallen|fiel um|kassiert|einkassiert",
  soften:
    "abschwäch*|schwächt ab|schwächte ab|aufweich*|weicht auf|weichte auf|aufgeweicht|milder*|gemilder*|abmilder*|lockert|lockerte|lockern|gelockert|nachgeb*|gibt nach|gab nach|nachgegeben|einlenk*|lenkt ein|lenkte ein|eingelenkt|tauwetter|taut auf|relativier*|rückt ab|rückte ab|abrücken|mäßig*|zugänglicher|bewegt sich|weicher|erweich*",
  harden:
    "verhärt*|verschärf*|versteif*|zuspitz*|strenger|härter*|kühlt ab|abkühl*|legt nach|bleibt hart|stellt sich stur|stur|gräbt sich|erhärt*|eingegraben|verhärten",
  dropped:
    "fallen gelassen|lässt fallen|ließ fallen|fallenlass*|fallengelassen|gibt auf|gab auf|aufgegeben|aufgeb*|verwirft|verwarf|verworfen|begräbt|begraben|begrub|streicht|gestrichen|abgeblasen|kassiert|legt ab|ablegt|abgelegt|beerdig*|verabschied*|hebt auf|hob auf|aufgehoben|kippt|abgesagt|zu den akten|einstampf*|beiseitegelegt",
  shift:
    "verschieb*|änder*|geändert|veränder*|wandel*|wandelt|wechsel*|verlager*|bewegung|bewegt|neue linie|neue position|neuer kurs|neuer ton|kurswechsel|dreht|drehte|gewandelt|entwickel*|rückt|rückte|umstell*",
  still:
    "noch|noch immer|immer noch|nach wie vor|weiterhin|bleibt|bleibe|blieb|bleiben|blieben|geblieben|unverändert*|weiter|beharr*|hält fest|hielt fest|festhalt*|hält an|unbeirrt|wie bisher|nichts geändert|nichts neues|beibehalt*|fortsetz*|fort|bei seinem nein|dabei bleib*|aufrechterhalt*",
  again:
    "wieder|erneut*|abermals|wiederhol*|noch einmal|nochmals|nochmal|neuerlich|aufs neue|wiederum|zum zweiten mal|zum dritten mal|von neuem|bekräftig*|zweimal|dreimal|abermalig*",
  always:
    "immer|stets|ständig|konsequent|von anfang an|seit jeher|jedes mal|fortwährend|dauernd|beständig*|durchweg|allzeit|jeher|ewig*",
  untilNow: "bisher*|bislang|bis jetzt|bis heute|bis dato|bis dahin|bisherig*",
  since: "seit|seitdem|seither|von nun an|fortan|ab sofort|ab jetzt|seit jenem|hernach",
  yet: "noch nicht|noch kein*|vorerst|vorläufig|fürs erste|zum jetzigen zeitpunkt|im moment|einstweilen|derzeit nicht|zunächst|bis auf weiteres|in diesem stadium|zu diesem zeitpunkt|noch nichts",
  finally:
    "endlich|schließlich|zuletzt|letztlich|am ende|letzten endes|endgültig|zu guter letzt|letztendlich|nach langem",
  already: "schon|bereits|längst|inzwischen|mittlerweile|unterdessen",
  former:
    "ehemalig*|früher*|ex|vormalig*|vorgänger*|damalig*|scheidend*|alt|altkanzler|einstig*|gewesen*|abgewählt*|amtsvorgänger*",
  newNext:
    "neu|neue|neuer|neuen|neues|nachfolger*|künftig*|nächste*|designiert*|frisch*|jüngst*|kürzlich|kommend*|neulich|neuerdings",
  begin:
    "beginn*|begann*|begonnen|anfang*|anfäng*|fängt an|start*|gründ*|gegründet|einricht*|auflegen|aufbau*|baut auf|bilde*|gebildet|bildet|auftakt|entsteh*|entstand|ins leben|einleit*",
  afterThen: "nach|danach|dann|nachdem|anschließend|daraufhin|später|im anschluss|hernach|nachher|gefolgt",
  when: "wenn|wann|als|sobald|sooft|sowie|bis|während|nachdem|kaum dass",
  soon: "bald|demnächst|sofort|umgehend|unverzüglich|gleich|schnell*|rasch*|in kürze|binnen|eilig*|über nacht|schleunigst|kurzfristig",
  hours:
    "stunde*|minute*|tag|tage|tagen|tages|woche|wochen|monat*|jahr|jahre|jahren|jahres|morgen|abend*|nacht|nächte|mittag|frühling|sommer|herbst|winter|frühjahr|vormittag|nachmittag|mitternacht",
  become: "wird|werde|wurde|werden|wurden|geworden|würde|worden|bekomm*|bekam|kriegt|kriegen|wächst|wuchs",
  newTune:
    "hat sich geändert|hat sich gewandelt|anders als früher|neuer ton|andere töne|andere tonlage|klingt anders|klang anders|zeiten haben|andere musik|neue töne|ton hat",
  // Reporting and speech
  say: "sagt|sage|sagte|sagten|sagen|gesagt|erklär*|erzähl*|sprach|spricht|sprachen|sprechen|gesprochen|spreche|äußert|äußerte|äußerung*|teilt mit|teilte mit|teilten mit|mitgeteilt|mitteil*|meint|meinte|meinten|nannte|nennt|genannt|nennen|wort|worte|worten|hieß es|heißt es|heißt|hieß|hinzu|fügt hinzu|fügte hinzu|verkünd*|ankündig*|kündigt an|kündigte an|angekündigt|bekannt|gab bekannt|lässt wissen|ließ wissen|lassen wissen|ließ mitteilen|ausspr*|formulier*|redet|rede",
  stress:
    "beton*|unterstrich*|unterstreich*|hervorheb*|hebt hervor|hob hervor|pocht|pochte|bekräftig*|nachdrück*|stellt klar|stellte klar|klargestellt|klarstell*|versicher*|bestand darauf|besteht darauf|beharrt|beharrte|weist darauf hin|wies darauf hin|hingewiesen|beteuer*|insistier*",
  confirm:
    "bestätig*|räumt ein|räumte ein|einräum*|eingeräumt|gesteht ein|gestand|zugeb*|gibt zu|gab zu|zugegeben|bejah*|bekannt|anerkenn*|bekenn*",
  deny: "dement*|bestreit*|bestritt*|bestritten|leugn*|abstreit*|streitet ab|stritt ab|verneint|verneinte|zurückgewiesen|weist zurück|wies zurück|widerspr*|widersprach|falsch|nicht wahr|unwahr|trifft nicht zu|treffe nicht zu|stimmt nicht|stimme nicht|missverständn*|missverstand*|dementi|entkräft*|nichts dran|widerleg*",
  report:
    "bericht*|berichtet*|zufolge|nach angaben|laut|quelle*|zitier*|zitat*|meldet|meldete|meldeten|meldung*|gemeldet|schreibt|schrieb|schrieben|geschrieben|schreiben|enthüll*|durchgesickert|erfuhr|erfahren|veröffentlich*|publizier*|artikel|verlautet|verlautete|notiert*|dem vernehmen nach|protokollier*|heißt es",
  claim:
    "behaupt*|angeblich*|unterstell*|vorwurf*|vorwürfe|wirft vor|warf vor|beschuldig*|argument*|argumentier*|bezichtig*|will wissen|geltend",
  think:
    "denkt|denke|denken|dachte|dachten|gedacht|meint|meinte|meinung*|glaubt|glaube|glaubte|glauben|findet|finde|fand|fanden|hält|halte|halten|hielt|hielten|erachte*|sieht|ansicht*|auffassung|betracht*|einschätz*|urteil*|standpunkt*|haltung*|sichtweise|position*|überzeug*|gemeint|empfind*|in seinen augen",
  ask: "frag*|gefragt|nachfrag*|erkundig*|befrag*|hakt nach|hakte nach|nachgefragt|ob|wer|was|wem|wen|warum|wie|welche*|weshalb|wieso|wissen wollen|wie viele|rückfrage*|wessen",
  answer:
    "antwort*|geantwortet|erwider*|entgegn*|reagier*|reaktion*|konter*|beantwort*|replik|gab zurück|gibt zurück|auskunft",
  demand: "forder*|gefordert|fordert|forderung*|verlang*|besteh*|ultimat*|einforder*|pocht|abverlang*|anspruch",
  urge: "ruft auf|rief auf|riefen auf|aufgerufen|aufruf*|appell*|dräng*|drängt|drängte|mahn*|plädier*|wirbt für|warb für|auffordern|auffordert|fordert auf|forderte auf|aufgefordert|aufforder*|bittet|bat|flehte|fleh*|empfehl*|empfahl|empfohlen|rät|riet|raten|anmahn*|ermutig*|ermunter*|setzt sich ein|anspor*|beschwör*",
  hint: "andeut*|deutet an|deutete an|deuteten an|angedeutet|signal*|zu verstehen|durchblick*|lässt durchblicken|ließ durchblicken|anspiel*|spielt an|fingerzeig|hinweis*|zeichen|deutet auf|deutet darauf|zwischen den zeilen|wink|winkt|zu erkennen|durchscheinen|suggerier*|lässt erkennen|ließ erkennen|anzeichen|anklingen",
  promiseNot:
    "versprach keine|verspricht keine|versprochen dass kein*|versprach nicht|versprechen keine|versichert dass kein*|schwor keine|versprach kein*|verspricht kein*|wiederholte kein*|versprochen kein*",
  letter:
    "brief*|schreiben|notiz*|telefon*|anruf*|rief an|ruft an|angerufen|nachricht*|depesche|tweet*|mail*|e mail|zettel|dokument*|papier*|pressemitteilung*|erklärung*|rede|reden|ansprache*|interview*|pressekonferenz*|podcast*|radio|rundfunk|fernseh*|umschlag|postkarte*|post|botschaft|mitteilung*",
  read: "liest|las|lesen|gelesen|zu lesen|vorliegt|liegt vor|liste*|zeile*|seite|seiten|fußnote*|spalte|vermerkt|vermerk|absatz|steht in",
  explain:
    "erklärung*|begründ*|erläuter*|grund|gründe|gründen|weil|wegen|aus angst|motiv*|rechtfertig*|argument*|aufgrund|auf grund|darleg*|legte dar|führt aus|führte aus|denn|anlass",
  // Certainty and manner
  certain:
    "sicher|gewiss|bestimmt|zweifellos|ohne zweifel|zweifelsohne|fraglos|fest steht|steht fest|stand fest|natürlich|selbstverständlich|freilich|tatsächlich|wirklich|wahrhaft*|allerdings|tatsache*|in der tat|unzweifelhaft|jedenfalls|ohnehin",
  clearly:
    "klar|klare|klarer|deutlich*|eindeutig*|unmissverständlich*|ausdrücklich*|unverblümt|rundweg|klipp und klar|geradeheraus|offenkundig|unzweideutig|explizit|kurz und|knapp|schlicht|glatt|glattweg|offensichtlich|in klaren worten|schwarz auf weiß|rundheraus|glasklar",
  firmly:
    "fest|entschieden*|entschlossen|kategorisch*|strikt*|streng|bestimmt|nachdrücklich|vehement*|absolut|bedingungslos*|kompromisslos|hartnäckig|unnachgiebig*|unerschütterlich|energisch|scharf|schärfste*|resolut|partout|prinzipiell|unwiderruflich|hart|harte*|vorbehaltlos*|ohne zögern|felsenfest|standhaft",
  perhaps: "vielleicht|womöglich|möglicherweise|eventuell|unter umständen|wer weiß|allenfalls|mag sein",
  probably:
    "wahrscheinlich*|wohl|vermutlich|voraussichtlich|aller voraussicht|mutmaßlich*|dürfte|sicherlich|aller wahrscheinlichkeit",
  hardly:
    "kaum|schwerlich|unwahrscheinlich*|wenig|selten|beinahe nicht|mitnichten|weit davon entfernt|nahezu nicht|keineswegs|alles andere als|geringe chance*",
  seems:
    "scheint|scheine|schien|scheinen|schienen|anscheinend|scheinbar|offenbar|wirkt|wirkte|klingt|klang|aussieh*|sieht aus|sah aus|anschein|eindruck|erscheint|augenscheinlich",
  onlyIf:
    "nur wenn|erst wenn|nur dann|erst dann|nur unter|nur falls|nur sofern|erst nach|nur nach|ausschließlich wenn|nur mit|erst mit|nur im|nur als|einzig wenn|nur auf",
  official:
    "offiziell*|amtlich*|förmlich*|formell*|öffentlich*|inoffiziell*|hinter verschlossenen|vertraulich*|anonym*|geheim*|privat*|im hintergrund|hinter den kulissen|unter der hand|diskret*",
  openly:
    "offen|öffentlich|laut|lauthals|unumwunden|freimütig|vor kameras|kamera*|mikrofon*|unverhohlen|ungeniert|ungeschminkt",
  bluntly:
    "schroff|barsch|trocken|kühl|frostig|eisig|knapp|lapidar|lakonisch|höflich*|diplomatisch|freundlich|nüchtern|brüsk|grob|wortkarg|schmallippig|spitz",
  // Quantity and scope
  all: "alle|allen|aller|alles|jeder|jede|jedes|jedem|jeden|ganz|ganze|ganzen|ganzer|gesamt*|sämtlich*|vollständig*|komplett*|total*|allesamt|voll|volle|vollen|völlig|vollzählig|jedermann",
  some: "einige*|manche*|ein paar|mehrere*|etliche*|gewisse*|verschiedene|diverse|handvoll|paar|viele*|hälfte|teil der|eine reihe|zahlreich*",
  others:
    "andere|anderen|anderer|anderes|andern|übrige*|sonst|rest|anderswo|jemand anders|fremde*|restlich*|anderswoher",
  alone:
    "allein|alleine|einzeln*|im alleingang|alleingang|einsam*|isoliert*|solo|einseitig*|auf eigene faust|einzig*|im abseits",
  together:
    "zusammen|gemeinsam*|mit partnern|mit verbündeten|mit anderen|kollektiv*|miteinander|abgestimmt|koordiniert|multinational*|international*|im verbund|verein*",
  only: "nur|bloß|lediglich|allein|ausschließlich|einzig|höchstens|allenfalls|nicht mehr als|erst|schlicht|einfach",
  except: "außer|ausgenommen|mit ausnahme|ausnahme*|bis auf|abgesehen von|ohne|minus|ausschließlich der|nur nicht",
  both: "beide*|beiden|alle zwei|die zwei|zwei länder|alle drei|ebenso|ebenfalls|ebenso wie|genauso|gleichfalls|wie auch|auch|tut es gleich|tat es gleich|folgt|das duo|gleichermaßen",
  neither: "weder|noch|keiner von|keines der|auch nicht|auch kein*|ebenso wenig|ebensowenig|genauso wenig",
  majority: "mehrheit*|mehrheitlich|meisten|großteil|überwiegend*|konsens|prozent|mehr als die hälfte",
  minority: "minderheit*|minderzahl|kleine gruppe",
  none: "kein|keine|keinen|keiner|keines|keinem|null|nichts|keinerlei|kein einziges|niemand",
  more: "mehr|weitere*|zusätzlich*|größer*|höher*|verdoppel*|erhöh*|zunahme|noch ein|darüber hinaus|meist*",
  less: "weniger|kleiner*|geringer*|verringer*|reduzier*|kürz*|senk*|minimum|minimal|mindest",
  atLeast: "mindestens|wenigstens|zumindest|nicht weniger|mehr als|ab",
  small: "klein*|gering*|bescheiden*|begrenzt*|symbol*|handvoll|leicht*|winzig*|überschaubar*|mager*",
  large:
    "groß|große|großen|großer|großes|großem|größ*|riesig*|enorm*|massiv*|umfangreich*|erheblich*|beträchtlich*|bedeutend*|stark|starke*|schwer|gewaltig*|weitreichend*",
  number:
    "dutzend*|hundert*|tausend*|million*|milliarde*|zahl|zahlen|anzahl|zahlenmäßig|stärke|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|ziffer*|köpfig|mann|zweihundert*|dreihundert|fünfhundert|zwölf",
  first: "erst|erste*|zuerst|erstens|zweite*|dritte*|letzte*|vierte*",
  roughly: "etwa|ungefähr|rund|circa|ca|fast|knapp|gut|beinahe|annähernd|an die",
  sameAs: "gleich*|selbe|derselbe|dieselbe|dasselbe|einander|gegenseitig*|ebenso|identisch",
  good: "gut|gute|guten|guter|gutes|gutem|besser*|beste*|richtig*|vernünftig*|klug*|sinnvoll*|nützlich*|logisch*|fair*|hervorragend|ausgezeichnet|weise|zu recht|schön*",
  bad: "schlecht*|schlimm*|übel|böse*|ernst*|schädlich*|furchtbar|schrecklich|negativ*|fatal*",
  important:
    "wichtig*|entscheidend*|zentral*|wesentlich*|maßgeblich*|hauptsächlich|haupt*|bedeutsam|schlüssel*|ausschlaggebend",
  difficult: "schwierig*|schwer*|kompliziert*|problem*|komplex*|hindern*|hürde*|knifflig|heikle*|mühe|mühsam",
  easy: "einfach*|leicht|mühelos|problemlos|unkompliziert|simpel|glatt",
  // Polarity words
  yes: "ja|jawohl|positiv*|bejah*|da",
  no: "nein|nee|njet|negativ*|kein|abschlägig",
  not: "nicht|keineswegs|keinesfalls|mitnichten|nie",
  nothing: "nichts|gar nichts|nix|etwas",
  without: "ohne|fehlend*|frei von|losgelöst",
  against: "gegen|dagegen|wider|kontra|gegenüber|entgegen",
  inFavour: "für|dafür|pro|zugunsten|befürwortend|wohlgesonnen|zugetan",
  doubleNegation:
    "nicht unmöglich|nicht undenkbar|nichts gegen|nichts dagegen|nicht dagegen|keine einwände|kein einwand|nicht abgeneigt|nicht ablehnend|nicht verschließen|verschließt sich nicht|nicht ohne|kein hindernis|lehnt nicht ab|nicht ablehnen|kein nein|nicht nein|sperrt sich nicht|nicht im weg|nicht abwegig|spricht nichts dagegen|nichts spricht dagegen",
  question: "frage|fragen|ob|fragezeichen|rätsel*|ungewiss*|unbekannt*|fraglich|offen",
  // Who speaks, and for whom
  government:
    "regierung*|kabinett*|bundesregierung|ministerrat|bundesrat|koalitionsregierung|ministeri*|staat|staates|exekutive|behörde*|kanzleramt|regierungs*|regierend*|ressort*",
  primeMinister:
    "premier|premiers|premierminister*|ministerpräsident*|bundeskanzler*|kanzler*|regierungschef*|taoiseach",
  president:
    "präsident*|bundespräsident*|staatsoberhaupt|staatspräsident*|staatschef*|könig*|präsidentschaft|großherzog*",
  minister: "minister|ministerin|ministers|ministern|staatssekretär*|ressortchef*|vizepremier*|fachminister|minister*",
  defence:
    "verteidig*|verteidigungsminister*|bundeswehr|wehr|wehrminister*|wehrressort|streitkräfte|pentagon|landesverteidigung",
  foreignAffairs: "außenminister*|außenamt|auswärtig*|diplomat*|chefdiplomat*|außenpoli*",
  parliament:
    "parlament*|bundestag*|bundesrat|nationalrat|landtag|senat*|kongress|abgeordnete*|unterhaus*|oberhaus|nationalversammlung|sejm|rada|duma|seimas|saeima|storting|folketing|riksdag|ausschuss|ausschüsse|kammer|plenum|fraktion*|ständerat|parlamentar*|plenarsaal|volksvertret*",
  opposition:
    "opposition*|gegner|kritiker*|rebell*|dissident*|rechtsaußen|rechtsextrem*|rechtspopul*|nationalist*|populist*|rivale*|abweichler*",
  party:
    "partei*|koalitionspartner*|sozialdemokrat*|sozialist*|liberal*|grüne*|grünen|konservativ*|christdemokrat*|fraktion*|links|linke|linken|rechte|rechten|union|spd|cdu|csu|fdp|afd",
  expert:
    "expert*|analyst*|fachleute|fachmann|denkfabrik*|professor*|forscher*|historiker*|wissenschaft*|politolog*|beobachter*|kommentator*|institut*|universität*|kenner*|stratege*|kolumnist*|gutachter*",
  general:
    "general|generäle|generals|generale|generalstab*|generalinspekteur|generalleutnant|stabschef|armeechef*|kommandeur*|admiral*|oberst*|offizier*|militärführung|befehlshaber*|ruhestand|pensioniert*|a d|major|marschall|heereschef*",
  press:
    "zeitung*|blatt|presse*|medien|journalist*|reporter*|sender|rundfunk|redaktion*|agentur*|nachricht*|magazin*|schlagzeil*|tageszeitung|wochenblatt|leitartikel*",
  poll: "umfrage*|befragt*|befragung*|referendum*|volksabstimm*|volksentscheid|meinungsumfrage|demoskop*",
  people:
    "leute|menschen|mensch|bürger*|bevölkerung|volk|publikum|mutter|mütter|vater|väter|familie*|veteran*|witwe*|steuerzahler*|student*|straße|einwohner*|person*|mann auf der straße|man|frau|mann",
  predecessor: "vorgänger*|früher*|ex|damalig*|alte regierung|vorgängerregierung|amtsvorgänger*",
  ambassador:
    "botschafter*|gesandt*|botschaft|konsul*|vertret*|delegation*|delegiert*|abgesandt*|unterhändler*|sonderbeauftragt*|beauftragt*",
  spokesman: "sprecher*|regierungssprecher*|pressesprecher*|pressestelle|sprachrohr|berater*|mitarbeiter*|pressedienst",
  source:
    "quelle*|insider*|eingeweiht*|beamte*|kreise|kreisen|diplomatenkreis*|regierungskreis*|funktionär*|anonym*|umfeld",
  ally: "verbündet*|alliiert*|partner*|bündnis*|freund*|nachbarn|mitgliedstaat*|mitgliedsland|amtskolleg*|kolleg*|allianz|bündnispartner*|hauptstädte",
  us: "wir|uns|unser*|ich|mich|mir|mein|meine|meinen|meiner|meinem|meines",
  you: "du|dich|dir|dein*|ihr|euch|euer",
  heThey: "er|sie|ihn|ihm|ihr|ihnen|sein|seine|seinen|seiner|seinem|seines|ihre|ihrer|ihrem|ihres|ihren|es",
  ownSelf: "eigen|eigene|eigenen|eigener|eigenes|eigenem|selbst|selber|sich|deren|dessen",
  america: "amerik*|vereinigte* staaten|vereinigten staaten|usa|us|washington*|weiße haus|weißen haus|trump*|pentagon",
  russia: "russland*|russ*|moskau*|kreml*|putin*|lawrow*|peskow*|sacharowa*|sowjet*",
  europe: "europ*|eu|brüssel*|union|kontinent*|westen|westlich*|abendland",
  nato: "nato*|atlantisch*|transatlant*|bündnis*|allianz",
  un: "un|uno|uno*|vereinte* nationen|vereinten nationen|sicherheitsrat|new york|vollversammlung|generalversammlung",
  ukraine: "ukrain*|kiew*|kyjiw*|selensk*",
  coalition:
    "koalition*|willige*|willigen|kerngruppe|gruppe*|block|lager|gleichgesinnt*|klub|club|pariser treffen|runde",
  country: "land|landes|länder*|ländern|staat*|nation*|hauptstadt|hauptstädte|republik|königreich|großherzogtum",
  // Kinds of force, and places
  soldier:
    "soldat*|rekrut*|wehrpflicht*|reservist*|infanter*|fallschirmjäger*|marineinfant*|gebirgsjäger*|grenadier*|kämpfer*|panzergrenad*|söldner|männer|jäger|legionär*|fremdenlegion*|jungs",
  troops:
    "truppe*|streitkräft*|armee*|heer|heere|heeres|militär*|bundeswehr*|bundesheer*|streitmacht|personal|kontingent*|verbände*|verband|kräfte|kräften",
  boots: "stiefel*|fußabdruck|fuß|füße|kampfstiefel",
  unit: "bataillon*|brigade*|kompanie*|regiment*|zug|division*|geschwader*|staffel*|einheit*|kontingent*|kampfgruppe*|verband|verbände*|verbänden|korps|abteilung*|schwadron|kolonne",
  force:
    "truppe|schutztruppe*|friedenstruppe*|stabilisierungstruppe*|eingreiftruppe*|absicherungstruppe*|rückversicherung*|sicherheitstruppe*|abschreckungstruppe*|streitmacht|garantietruppe*|multinationale truppe",
  mission:
    "mission*|einsatz|einsätze|einsatzes|operation*|auftrag|aufträge|expedition*|unternehm*|entsendung*|friedensmission*|friedenseinsatz*|aufgabe|auslandseinsatz*",
  peacekeeping:
    "friedenstruppe*|friedensmission*|friedenssoldat*|friedenseinsatz*|friedenssicher*|friedenswahr*|puffer*|friedenshüter*|friedenskräfte",
  blueHelmet: "blauhelm*|blaue helme|blaue* barett*|uno truppe|un truppe",
  monitor: "beobacht*|überwach*|osze|verifi*|aufsicht|kontroll*|inspekt*|inspizier*|zivil*|monitor*|wächter*",
  trainer: "ausbilder*|ausbild*|trainer*|training*|instrukteur*|schul*|berater*|ausgebildet|bildet aus|lehrgang",
  engineer:
    "pionier*|minenräum*|entmin*|minen*|sprengmittel*|kampfmittel*|minensuch*|minenjag*|räumung|räumen|brückenbau*|entschärf*",
  air: "luft*|flugzeug*|kampfjet*|jet|jets|kampfflugzeug*|luftwaffe*|luftraum*|luftraumüberwach*|himmel|flugplatz|flughafen*|flughäfen|drohne*|hubschrauber*|pilot*|flieger*|abfangjäger*|tornado*|awacs",
  sea: "see|schiff*|marine*|fregatte*|maritim*|kriegsschiff*|boot|boote|minensucher|flotte|küste*|hafen*|häfen|u boot*|schwarze* meer*|schwarzen meer|meer|meere|meeres|gewässer|korvette*",
  ground: "boden*|bodentruppen|am boden|heer|landstreit*|zu lande|gelände|erdboden",
  medical:
    "sanität*|lazarett*|feldlazarett*|arzt|ärzte*|medizin*|krankenhaus*|ambulanz*|chirurg*|pfleger*|krankenwagen",
  logistics:
    "logist*|transport*|nachschub*|versorgung*|schiene*|bahn*|eisenbahn*|drehkreuz*|drehscheibe|transit*|treibstoff*|depot*|wartung|reparatur*|lastwagen*|lkw|konvoi*|durchfahrt|lager",
  intelligence:
    "aufklär*|satellit*|geheimdienst*|nachrichtendienst*|radar*|spion*|stabsoffizier*|hauptquartier*|stab|stäbe|gefechtsstand|führungsstruktur|planer*|verbindungsoffizier*|kommandostruktur|zelle",
  front:
    "front|frontlinie*|frontnah*|schützengr*|gefecht*|kampf*|kämpf*|schlachtfeld*|schlacht|kampftruppe*|kontaktlinie*|waffenstillstandslinie|schießen|schießt|kampflinie|feuerlinie|kriegsgebiet",
  border: "grenz*|grenze|korridor|dnipro|dnjepr|belarus*|weißruss*|odessa|odesa|lemberg|lwiw|charkiw|demarkation*",
  territory: "gebiet*|boden|territor*|region*|zone*|staatsgebiet|hoheitsgebiet|provinz|landstrich|grund und boden",
  westOfCountry:
    "westukrain*|westen der ukraine|im westen|hinterland|hinter der front|fern der front|abseits der front|rückwärtig*|weit hinter|weit von der front|in lemberg|westlich des",
  neighbour: "nachbar*|nachbarland*|nachbarstaat*|angrenzend*|anrainer*|nebenan|benachbart*",
  barracks: "kaserne*|lager|stützpunkt*|basis|basen|depot*|exerzier*|quartier*|zelt*|standort",
  uniform:
    "uniform*|helm|helme*|tornister|rucksack*|rucksäcke|flagge*|fahne*|abzeichen|barett*|gewehr*|tarn*|sarg|särge|särgen|leichensack*|seesack|marschgepäck|bewaffnet*",
  home: "heim|haus|hause|häuser|garten|inland*|inner*|hof|vorgarten",
  there: "dort|dorthin|dahin|vor ort|hin|hierher|hier|da|drüben|wohin|an ort und stelle",
  war: "krieg*|konflikt*|kämpfe|kampfhandlung*|gefecht*|angriff*|aggression*|überfall*|invasion",
  // Other matters
  missile:
    "rakete*|marschflugkörper*|taurus|storm shadow|atacms|tomahawk*|patriot*|flugabwehr*|luftabwehr*|luftverteidig*|langstrecken*|weitreichend*",
  weapon:
    "waffe|waffen|waffenlieferung*|waffenhilfe|waffensystem*|panzer*|haubitze*|artillerie*|geschütz*|gewehr*|rüst*|bewaffn*|kriegsgerät|gerät|munition*|f 16*|ausrüstung|aufrüst*|militärgerät",
  ammunition: "munition*|granate*|geschoss*|patrone*|kugel*|kaliber",
  money:
    "geld*|euro|dollar|pfund|krone*|kronen|franken|fonds|finanz*|milliarde*|million*|zahlt*|zahlen|zahlte|bezahl*|budget*|haushalt*|kosten|kostet|kasse|scheck*|subvention*|investier*|rechnung",
  loan: "kredit*|darlehen*|anleihe*|eingefrorene* vermögen*|vermögen*|schulden|zins*|reparation*|verleih",
  sanction: "sanktion*|embargo*|preisdeckel|zoll|zölle*|strafmaßnahm*|strafe*|schwarze liste|boykott*|strafzoll*",
  membership:
    "mitglied*|beitritt*|nato beitritt|eu beitritt|artikel fünf|aufnahme in|erweiterung|kandidat*|beitrittsperspektive|bündnisfall",
  energy:
    "gas|gaslieferung*|erdgas|öl|pipeline*|energie*|strom*|atomkraftwerk*|kraftwerk*|kohle|generator*|reaktor*|turbine*",
  prisoner:
    "gefangen*|kriegsgefangen*|gefangenenaustausch*|entführ*|deportier*|verschlepp*|geisel*|inhaftier*|häftling*",
  refugee: "flüchtling*|vertrieben*|asyl*|migrant*|humanitär*|unterkunft|decken|nothilfe|aufnahme",
  election:
    "wahl|wahlen|wahlkampf*|gewählt*|wiederwahl|stimmzettel|neuwahl*|rücktritt*|tritt zurück|vertrauensfrage|wahlabend|wahlurne*",
  trade:
    "handel*|getreide*|export*|import*|landwirt*|markt|märkte|industrie*|firma|firmen|fabrik*|wirtschaft*|wiederaufbau*|aufbau|bauern",
  hosting:
    "gastgeb*|ausricht*|richtet aus|empfang*|empfing|empfängt|empfangen|gast|gäste*|besuch*|bankett|dinner|mittagessen|abendessen|frühstück|tagungsort|saal|bewirt*|beherberg*",
  mediation: "vermittl*|mittelsmann|gute dienste|schlichter*|moderier*|vermitteln",
  summit:
    "gipfel*|treffen|trafen|traf|trifft|getroffen|konferenz*|tagung*|tagt|tagte|sitzung*|zusammenkunft|zusammenk*|videoschalt*|schalte|runder tisch|forum|versammlung|kam zusammen|kommen zusammen|rat",
  talks: "gespräch*|verhandl*|verhandel*|konsultation*|beratung*|feilsch*|unterred*|gesprächsrunde",
  elsewhere:
    "afrika*|mali|sahel|libanon|kosovo|bosnien*|gaza|afghan*|irak*|syrien*|baltikum|baltisch*|moldau*|moldaw*|korea*|litauen|libyen|zypern|taiwan|grönland",
  cemetery:
    "gefallen*|tote*|toten|tod|todes*|sterb*|starb|starben|gestorben|verwundet*|verletzt*|begräbnis*|beerdigung*|grab|gräber*|friedhof|sarg|särge*|blut*|opfer",
  // Conditions
  peaceDeal:
    "friedensabkommen|friedensvertrag*|friedensschluss*|friedensregelung|friedensvereinbarung*|friedensplan*|friedenslösung|frieden|friedens|friedlich*|dauerhafte* frieden|friedensordnung",
  ceasefire:
    "waffenstillstand*|waffenruhe*|feuerpause*|waffen schweigen|waffen ruhen|schweigen der waffen|ende der kämpfe|kämpfe enden|feuereinstell*|kampfpause|geschütze schweigen",
  guarantee:
    "garant*|sicherheitsgarant*|zusicherung*|gewähr|gewährleist*|absicherung*|versicherung|bürgt|bürgen|bürgschaft*|bürge",
  backstop:
    "rückversicherung*|rückendeckung|sicherheitsnetz|netz|amerikanische unterstützung|amerikanische hilfe|schutzschirm*|schirm*|backstop|rückhalt|absicherung*|amerikanische absicherung|auffangnetz|rettungsleine|deckung|netz und doppelten boden|doppelten boden",
  mandate: "mandat*|resolution*|ermächtig*|rechtsgrundlage*|rechtliche grundlage|beschlusslage|vollmacht*|befugnis*",
  voteInParliament:
    "abstimm*|stimmt ab|stimmte ab|abgestimmt|zustimmung des|zustimmung des bundestags|zustimmung des parlaments|votum|stimme|stimmen|stimmt|stimmte|stimmten|parlamentsvorbehalt|parlamentsbeschluss|parlamentsmandat|wahlgang|das parlament entscheid*|parlamentsbeteiligung|vor den bundestag|vor das parlament",
  consent: "zustimm*|einwillig*|genehmig*|erlaubnis*|einladung*|einverständnis|billigung|plazet|placet|freigabe",
  allies:
    "mit verbündeten|mit partnern|wenn andere|wenn die anderen|wenn amerika|wenn die amerikaner|amerikaner mitmach*|amerikaner dabei|paris und london|london und paris|frankreich und großbritannien|andere mitmachen|partner mitmachen",
  condition:
    "bedingung*|voraussetz*|kriteri*|auflage*|umstand|umstände*|forderung*|preis|vorgabe*|rahmenbedingung*|bedingt|vorbedingung*",
  hold: "hält|hielt|halten|hielte|halte|gehalten|besteht|bestand|dauerhaft*|stabil*|tragfähig|trägt|haltbar*|nachhaltig*|eingehalten|von dauer|standhält",
  nonCombat:
    "keine kampftruppen|nicht kämpf*|ohne kampfauftrag|unbewaffnet*|zivil*|unterstützend*|rückwärtig*|nicht für kampf|defensiv*|spezialist*|ohne waffen|kein kampfeinsatz|fern der kämpfe",
  postWar:
    "nach dem krieg|nachkriegs*|nach kriegsende|kriegsende|nach einem waffenstillstand|nach dem waffenstillstand|nach einer waffenruhe|nach einem frieden*|nach dem frieden*|ende des krieges|wenn der krieg|sobald der krieg|sobald die waffen|tag danach|friedenszeiten|wenn frieden",
  duringWar:
    "während des krieges|solange der krieg|solange geschossen|solange gekämpft|solange die waffen|solange|im krieg|im laufenden krieg|kriegsgebiet|kampfgebiet|mitten im krieg|vor dem frieden|granaten fallen|kriegszeiten|kriegführend*",
  evenWithout:
    "auch ohne|selbst ohne|unabhängig von|ungeachtet|so oder so|auf jeden fall|in jedem fall|bedingungslos*|selbst wenn|auch wenn|egal ob|mit oder ohne|ohnehin|gleichwohl|sowieso",
  // Emotion and figures of speech
  coldFeet:
    "kalte füße|angst*|schreck*|schrickt|schrak|zurückschreck*|feig*|feigling*|panik*|nerv|nerven|nervös*|schauder*|bange|bang|hasenfuß|zuckt zurück|mulmig",
  lukewarm:
    "lau|lauwarm|kühl*|kalt*|kalte dusche|eis|eisig*|frost*|halbherzig*|müde*|müdigkeit|überdrüssig|gähn*|gelangweilt|leid",
  enthusiasm:
    "begeister*|enthusias*|leidenschaft*|warm*|herzlich*|feurig|freud*|freude|strahl*|jubel*|glühend*|euphor*|inbrunst",
  anger:
    "wut|wütend*|zorn*|verärger*|ärger*|empört*|empörung|entrüst*|erbost*|gereizt|schlug auf den tisch|faust auf den tisch|auf den tisch|fauch*|schnaub*|bellt|schäum*",
  shrug: "zuckt mit den schultern|zuckte|achselzuck*|schulterzuck*|achseln|gleichgültig*|winkt ab|schultern",
  nod: "nickt|nickte|nickten|nicken|kopfnicken|daumen hoch",
  shakeHead: "schüttelt den kopf|schüttelte den kopf|kopfschütteln*|schüttelt|schüttelte|schütteln|zeigefinger|finger",
  door: "tür|türe|türen|türchen|tor|pforte|schlüssel*|schwelle*|schloss|riegel*|angel|zu|geschlossen|schließt|schließen|zugeschlagen|zuschlag*|zugemacht|spalt|fenster*|vorhang|laden|klinke|verschloss*|verriegel*",
  bridge:
    "brücke*|schirm*|regenschirm|dach|wand|wände|mauer*|zaun|zäune|pfeiler*|säule*|fundament*|gerüst*|baustein*|kartenhaus|eckpfeiler|eckstein",
  tableFig:
    "tisch*|stuhl|stühle*|sitz|sitze|sitzt|sitzen|saß|sofa|bank|bänke|hinterbank|letzte reihe|letzten reihe|tribüne|saal|platz am|plätze",
  game: "spiel*|gespielt|ball|feld|spielfeld|tor|tore|mannschaft*|team*|ersatzbank|auswechsel*|einwechsel*|schiedsrichter*|trainer|match|anpfiff|anstoß|rote karte|gelbe karte|karte|karten|würfel*|schach*|bauer|bauern|poker*|bluff*|einsatz|wette|wetten|wettet|wetteinsatz|rennen|sprint|ziellinie|startblock|marathon|partie|trumpf",
  theatre:
    "theater*|bühne*|akt|szene*|drehbuch|vorhang|schauspiel*|rolle*|zuschauer*|publikum|orchester*|chor|dirigent*|geige*|trommel*|trompete*|pauke*|kapelle|tanz*|musik*|lied|sing*|singt|sang|konzert*|partitur|noten|takt|solo*|zirkus|souffleur*|statist*",
  kitchen:
    "küche*|koch*|kocht|herd|ofen|suppe*|gericht|speise*|menü|rezept*|teller|back*|bäck*|schmor*|salz|pfeffer|soße|sauce|kuchen|brot|wein|kaffee|glas|tasse|löffel*|geschmack|schluck*|biss|kaut|kauen|kaute|isst|essen|aß|trink*|mahl*|pfanne|topf|teig|garniert",
  train:
    "zug abgefahren|zug|bahnsteig|bahnhof|gleis*|fahrkarte*|ticket*|passagier*|waggon*|lokomotive|bus|auto|lenkrad|steuer|bremse*|gang|weg|straße|koffer|reise*|reist|fahrt|route|haltestelle|rückbank|fährt",
  shipFig:
    "schiff|boot|kapitän*|anker*|segel*|ruder*|mannschaft|ufer|hafen|deck|über bord|rettungsboot|kompass|strömung|flut|ebbe|welle*|wind|sturm|wetter|steuermann",
  body: "hand|hände*|händen|arm|arme|finger*|kopf|köpfe*|gesicht|auge*|augen|schulter*|rücken|knie*|fuß|füße*|herz*|mund|hals|lippe*|ohr*|ohren|magen|bauch*|blut|haut|zahn|zähne|nase|bein|beine|beinen",
  lightFig: "licht*|lichter|dunkel*|schatten|signal|lampe*|ampel*|rotes licht|gelb|sonne|wolke*|nebel*|rauch",
  medicineFig:
    "arzt|patient*|dosis|pille|medizin|heil*|wunde*|verband|diagnose|symptom*|krankheit*|fieber*|gift|gifte|pflaster|allerg*|rezept",
  school: "schule|schüler*|lektion*|klasse*|prüfung*|lehrer*|hausaufgabe*|test*|note|noten|zeugnis|student*|schulbank",
  bargainFig:
    "preis*|rechnung*|scheck*|bank|kauf*|kaufen|kauft|verkauf*|verkauft|laden|geldbeutel|auktion*|quittung|schnäppchen|feilsch*",
  animal:
    "hund*|wolf|wölfe*|bär*|bären|pferd*|katze*|schaf*|lamm|fuchs|falke*|taube*|schwein*|strauß|vogel|vögel|huhn|wespe*|wespennest|stier|ziege*|kuh|esel",
  // Discourse
  but: "aber|doch|jedoch|allerdings|dennoch|gleichwohl|trotzdem|hingegen|dagegen|sondern|nur|indes|indessen|freilich",
  although: "obwohl|obgleich|wenngleich|auch wenn|trotz|zwar|obschon|selbst wenn|ungeachtet|wiewohl",
  because: "weil|da|denn|zumal|nämlich|schließlich|damit|um zu|aus gründen",
  therefore: "daher|deshalb|darum|also|somit|folglich|deswegen|infolgedessen|mithin|so dass|demnach",
  instead: "statt|stattdessen|anstatt|anstelle|lieber|eher|vielmehr",
  unlike:
    "anders als|im gegensatz|gegensatz|im unterschied|hingegen|dagegen|gegenteil*|umgekehrt|wohingegen|während|kontrast|verglichen|unterschied*",
  while: "während|indes|indessen|unterdessen|gleichzeitig|zugleich|inzwischen|derweil|zeitgleich",
  until: "bis|bevor|ehe|solange nicht|erst",
  before: "vor|bevor|vorher|im voraus|im vorfeld|ehe|vorab|am vorabend",
  even: "sogar|selbst|nicht einmal|geschweige|auch nur|gar|erst recht",
  also: "auch|ebenfalls|zudem|außerdem|überdies|darüber hinaus|ferner|gleichfalls|des weiteren|zusätzlich|obendrein",
  and: "und|sowie|sowohl|als auch|nebst|samt",
  or: "oder|entweder|beziehungsweise",
  like: "wie|gleich|so wie|etwa|zum beispiel|beispielsweise|ähnlich*|genauso|ebenso|als",
  such: "solch*|solche*|derartig*|dieser|diese*|dies|jene*|jener|so genannt*|sogenannt*|so etwas|dazu|das",
  relative:
    "der|die|das|dem|den|deren|dessen|welche*|was|wer|wo|wobei|wofür|worauf|woran|womit|worüber|davon|daran|daraus|dass",
  about: "über|darüber|hierüber|bezüglich|betreffend|hinsichtlich|was * angeht|davon|zu|zum thema|rund um",
  thing:
    "ding*|sache*|thema|themen|frage|angelegenheit*|fall|tatsache|punkt*|gedanke*|idee|vorstellung|materie|dossier",
  way: "weise|weg|wege|art|form|formen|mittel*|methode*|möglichkeit",
  dayName: "montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonnabend*|sonntag*|wochenende",
  monthName: "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
  // Grammar that carries time and mood
  will: "wird|werde|werden|werdet",
  would: "würde|würden|wäre|wären|hätte|hätten|sollte|sollten|solle|sollen|soll",
  can: "kann|können|könne|konnte|konnten|imstande|in der lage|fähig*|vermag",
  had: "hatte|hatten|hätte|hätten",
  has: "hat|habe|haben|gehabt",
  was: "war|waren|gewesen|wurde|wurden|worden",
  is: "ist|sei|seien|sind|bin|bist|wird",
  do: "tut|tue|tun|tat|taten|getan|handel*|gehandelt|aktion*",
  go: "geh|gehe|geht|gehen|ging|gingen|gegangen|kommt|komme|kommen|kam|kamen|gekommen|laufen|läuft|lief|reis*|zieht|zog|zogen|ziehen|kehrt|verlässt|verließ",
  give: "gibt|gebe|gab|gaben|geben|gegeben|bring*|bringt|brachte*|gebracht|reicht|reichen|reichte|überreich*|übergab|verleiht",
  take: "nimmt|nehme|nahm|nahmen|nehmen|genommen|annehm*|ergreif*|griff|übernahm|akzept*",
  put: "setz*|setzt|setzte|gesetzt|legt|legte|legen|gelegt|stell*|steckt|steckte|schob|schiebt",
  see: "sieht|sehe|sehen|sah|sahen|gesehen|blick*|schau*|zeig*|zeigt|zeigte|gezeigt|beobacht*",
  make: "mach|macht|mache|machen|machte|machten|gemacht|schaff*|schuf|herstell*|erzeug*",
  keep: "behalt*|behält|behielt|hält|halten|hielt|bewahr*|aufrechterhalt*|erhalt*|wahrt",
  leaveIt: "lässt|lasse|lassen|ließ|ließen|gelassen|verlass*|verlässt|verließ|überlass*",
  try: "versuch*|bemüh*|streb*|anstreng*|trachtet|strebt an",
  // Small words of place and relation
  withWhom: "mit|samt|nebst|einschließlich|darunter|gemeinsam mit",
  inPlace: "in|im|auf|an|am|bei|beim|innerhalb",
  toward: "nach|zu|zum|zur|ins|hin|dorthin|gen",
  from: "von|vom|aus|weg|ab|her",
  forWhom: "für|im namen|zugunsten",
  ofWhose: "des|der|von",
  under: "unter|unterhalb",
  over: "über|hinweg|durch|jenseits|via",
  between: "zwischen|unter|inmitten",
  near: "nahe|nah|neben|in der nähe|um|rund um",
  any: "irgend*|irgendein*|jeglich*|beliebig*|überhaupt",
  article: "der|die|das|den|dem|ein|eine|einen|einem|einer|eines",
  foreign: "fremd*|ausländ*|ausland*|auswärtig*|außenstehend*",
  position: "position*|standpunkt*|haltung*|linie|kurs|politik|stellung*",
  leader: "führer*|anführer*|chef*|spitzenpolitiker*|oberhaupt|oberhäupter|anführ*",
  side: "seite*|lager|ecke|bank|bänke|flügel",
  place: "ort|orte|stelle|platz|stadt|städte|hauptstadt|süden|südlich*|norden|nördlich*|osten|östlich*|fluss",
  follow: "folg*|gefolgt|hinter|hinterher|nachfolg*|befolg*",
  moment: "zeit|zeiten|mal|moment|augenblick|zeitpunkt|stunde",
  hear: "hört|hörte|hören|gehört|zuhör*|lausch*",
  degree: "viel|sehr|so|weit|ganz|zu|äußerst|tief|lange|überaus",
};
