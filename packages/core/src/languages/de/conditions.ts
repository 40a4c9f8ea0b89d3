import type { Language } from "../language";

/** What makes the rest of the clause a condition. */
const IF =
  "nach|sobald|wenn|falls|sollte|sollten|sofern|vor|bevor|ehe|erst|bei|ohne|im fall|im falle|für den fall|infolge|nachdem|bis|unter der voraussetzung|unter der bedingung|voraussetzung|voraussetzungen|bedingung|bedingungen|solange|vorausgesetzt|nur mit|nur bei|abhängig von|hängt von|hänge von|hänge an|hängt an|hängen von|abhängig|knüpft|knüpfen|geknüpft an|gebunden an|steht und fällt mit|stehe und falle mit|macht|machen|machte|am tag nach|vorbehaltlich|es sei denn|außer|im anschluss an|mit|zuerst|zunächst|als bedingung";
/** Who asks for something asks for it as a condition. */
const ASK =
  "braucht|brauche|brauchen|bräuchte|benötigt|benötige|erfordert|erfordere|verlangt|verlange|verlangen|fordert|fordere|fordern|pocht auf|poche auf|besteht auf|bestehe auf|setzt voraus|setze voraus|setzten voraus|wartet auf|warte auf|nötig|notwendig|erforderlich|müsse|muss|müssen|müssten|müsste|bedarf|bedürfe|rechnet mit|setzt auf|setze auf|baut auf|will|wollen|ohne";
const PEACE =
  "frieden|friedens|friedensschluss|friedensschlusses|friedensabkommen|friedensabkommens|friedensvertrag|friedensvertrags|friedensvertrages|friedensvereinbarung|friedenslösung|friedensregelung|friedensdeal|abkommen|abkommens|vereinbarung|friedensübereinkunft|kriegsende|ende des krieges|ende des kriegs|kriegs|einigung|unterschrift|friedensordnung|verhandlungsfrieden|verhandlungslösung|nachkriegszeit|krieg beendet|krieg vorbei|krieg zu ende|krieg endet|vertrag|tinte|friedensschlüssen|tag danach|kriegsfolge|waffengang beendet|nachkriegsordnung|unterzeichnung|unterschriften";
const TRUCE =
  "waffenstillstand|waffenstillstands|waffenstillstandes|waffenruhe|feuerpause|feuereinstellung|kampfpause|waffenstillstandsabkommen|waffenstillstandsvereinbarung|ende der kampfhandlungen|ende der kämpfe|ende der gefechte|einstellung der kämpfe|einstellung der kampfhandlungen|einstellung der gefechte|kämpfe enden|kämpfe ruhen|kämpfe eingestellt|kampfhandlungen enden|gefechte enden|waffen schweigen|krieg eingefroren|konflikt eingefroren|waffen ruhen|waffen ruhten|waffen schwiegen|waffen ruhig|nicht mehr geschossen|geschossen werde|geschossen wird|aufhören zu schießen|aufgehört zu schießen|schießen aufhört|schießen aufhöre|schießen endet|kämpfe ruhten|kämpfe müssten ruhen|kämpfe aufhören|gefechte ruhen|krieg andauert|krieg andauere|krieg tobt|gekämpft wird|gekämpft werde|kein schuss mehr|feuer eingestellt|ruhe an der front|stille an der front";
const US =
  "amerikanische*|us|washingtons|amerikas|trumps|usa|amerikaner|amerikanern|washington|vereinigten staaten|weißes haus|weißen hauses|amerika";
const BACKING =
  "rückendeckung|absicherung|garantie|garantien|sicherheitsgarantie|sicherheitsgarantien|rückhalt|schutzschirm|schirm|luftunterstützung|rückversicherung|backstop|sicherheitsnetz|sicherheitsnetzes|luftdeckung|flankenschutz|beistand|atomschirm|zusage|zusagen|sicherheitszusage|sicherheitszusagen|rückendeckungen|auffangnetz|versicherung|schutzzusage|beistandszusage|rückfallversicherung|luftschutz|im hintergrund|im rücken|rücken|fallschirm|netz|rettungsschirm|rettungsleine";
const PARLIAMENT =
  "parlament|parlaments|parlamentes|bundestag|bundestags|bundestages|kongress|kongresses|dáil|sejm|seimas|unterhaus|unterhauses|oberhaus|nationalversammlung|folketing|folketings|riksdag|riksdags|reichstag|storting|stortinget|stortings|nationalrat|nationalrats|bundesversammlung|kammer|kammern|senat|senats|abgeordneten|abgeordnete|volksvertretung|volksvertreter|cortes|kortes|saeima|riigikogu|tweede kamer|parlamentarische*|parlamentarier|parlamentariern|kongreß|bundesrat|fraktion|fraktionen|knesset|sabor|staatsduma|stände|ständerat|reichstags|parlamentskammern|landtag|hohes haus|hohen hauses";
const NOD =
  "zustimmung|zustimmt|zustimmen|zustimme|zustimmten|zugestimmt|billigt|billigen|billige|gebilligt|billigung|mandat|mandats|votum|mehrheit|absegnet|absegnen|abgesegnet|gehört|genehmigt|genehmigen|genehmigung|entscheidet|entscheiden|entscheide|entscheidung|wort|grünes licht|mitzieht|mitziehe|abstimmen|abstimmung|beschluss|beschließt|beschließen|beschließe|verhindert|befasst|befinden|befindet|befinde|trägt|plazet|segen|einverständnis|ja|konsultiert|zustimmungspflichtig|mitreden|mitentscheiden|stimmen|erlaubnis|freigabe";
const UN =
  "un|uno|vereinten nationen|vereinte nationen|sicherheitsrat|sicherheitsrats|sicherheitsrates|weltsicherheitsrat|weltsicherheitsrats|weltorganisation";
const OTHERS =
  "andere|anderen|alle|partner|partnern|verbündete|verbündeten|alliierten|nachbarn|nordischen|balten|großen|europäer|bündnispartner|bündnispartnern|andere länder|andere staaten|weitere staaten|genügend staaten|genug länder|nato partner|viele|europäern|franzosen|briten|die großen|die franzosen|die briten|größere|größeren|größere staaten|polen und deutsche|mehrere staaten|mehrere länder";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) ... (${PEACE})`,
    "(absicherung|sicherung|überwachung|bewachung) (eines|des|von) [*] (friedens|friedensabkommens|friedensschlusses|abkommens|friedensvertrags)",
    "(tragfähigen frieden|dauerhaften frieden|stabilen frieden|unterzeichnetes abkommen|teil eines friedensabkommens|teil einer friedenslösung|rahmen eines friedensabkommens|rahmen einer friedenslösung|rahmen eines friedensvertrags)",
    "(frieden|abkommen|vereinbarung|vertrag|friedensabkommen|friedensvertrag|friedensschluss) .. (unterzeichnet|unterschrieben|geschlossen|besiegelt|steht|hält|gilt|vorliegt|vorliege|in kraft|zustande|erreicht|herrscht|gefunden|ausgehandelt)",
    "(ende|beendigung) (des kriegs|des krieges)",
    "krieg .. (beendet|vorbei|zu ende|aus ist|endet)",
    "frieden .. (sichern|abzusichern|absichern|überwachen|bewachen)",
    "(zuerst|erst|zunächst|dann erst) .. (frieden|friedensabkommen|abkommen)",
    "kriegsende",
    "(tinte|unterschrift|unterschriften|vertrag) .. (trocken|getrocknet|gesetzt|da|unterzeichnet|steht)",
    "(sobald|wenn|falls|sofern|erst wenn|nachdem) [es] [ein|einen|der|die|das] [*] (vertrag|frieden|abkommen|papier) [*] (gibt|gebe|da|vorliegt|steht|unterzeichnet|geschlossen|komme|kommt)",
    "(nachkriegs*|nach dem krieg|nach kriegsende|nach ende des krieges|nach dem ende des krieges)",
    "krieg .. (vorüber|vorbei|beendet|aus|zu ende)",
    "(dauerhafter|gerechter|echter|tragfähiger|belastbarer) frieden",
    "friedensschluss*",
  ],
  ceasefire: [
    `(${IF}) ... (${TRUCE})`,
    "(absicherung|überwachung|sicherung|kontrolle|bewachung|einhaltung) (eines|einer|des|der|von) [*] (waffenstillstands|waffenstillstandes|waffenruhe|feuerpause)",
    "(sobald|wenn|falls|sollten|nachdem|erst wenn) .. (kämpfe|gefechte|kampfhandlungen|schüsse) .. (enden|ruhen|eingestellt|vorbei|aufhören|beendet|verstummen)",
    "(krieg|konflikt) .. (eingefroren|einfriert|einfrieren)",
    "(über|um) (einen|den|die|eine) [*] (waffenstillstand|waffenruhe|feuerpause) .. (wachen|überwachen|absichern|zu wachen|sichern)",
    "(waffenstillstand|waffenruhe|feuerpause) .. (hält|halte|gilt|in kraft|steht|vereinbart|geschlossen|sichern|absichern|herrscht|erreicht|zustande|zuerst|eintritt|greift|beschlossen)",
    "(waffen|kanonen|geschütze) .. (schweigen|schwiegen|verstummen|ruhen)",
    "(schweigen|schwiegen|verstummen) .. (waffen|kanonen|geschütze)",
    "(zuerst|erst|zunächst|dann erst) .. (waffenstillstand|waffenruhe|feuerpause)",
    "(kämpfe|gefechte|kampfhandlungen) .. (enden|ruhen|eingestellt)",
    "(nicht|kein schuss|nicht länger) [mehr] (geschossen|gekämpft|gebombt|gefeuert|fällt|fallen)",
    "(aufhören|aufgehört|aufhört|aufhörten|einstellen|eingestellt) .. (zu schießen|zu kämpfen|zu bomben|das schießen|das feuer)",
    "(schießen|feuer|beschuss|kampf|kämpfen) .. (aufhört|aufhöre|endet|ende|eingestellt|vorbei|aufgehört|einstellen)",
    "(waffen|kanonen|geschütze|kämpfe|gefechte|kampfhandlungen|front) .. (ruhen|ruhten|ruhe|ruht|schweigt|schweige|still|eingestellt|müssten ruhen|verstummt|verstummten|niedergelegt|aufhören|aufhörten|enden|endeten)",
    "(solange|während) .. (geschossen|gekämpft|krieg|bomben|raketen|gefechte|kämpfe)",
    "(ruhe|stille) (an der|der) (front|waffen|frontlinie|kontaktlinie)",
    "(mit|nach|seit|bei) dem (schweigen|verstummen|ende) der (waffen|kämpfe|kanonen|gefechte|kampfhandlungen)",
  ],
  us_backstop: [
    `(${US}) .. (${BACKING})`,
    `(${BACKING}|unterstützung|beteiligung|hilfe|mitwirkung|schutz|rolle) .. (der usa|der vereinigten staaten|der amerikaner|washingtons|amerikas|aus washington|aus übersee|durch die usa|von den usa|durch washington|von washington)`,
    `(${IF}|${ASK}) [die|den|der|einer|eine|auf|von|auch] [*] (usa|amerikaner|amerikanern|washington|washingtons|vereinigten staaten|amerika|amerikanische*) [*] [unterstützung|beteiligung|hilfe|mitwirkung|schutz|mitmachen|dabei|mitzieht|mitziehen|hinter|dahinter]`,
    "ob (washington|amerika|die usa|die amerikaner) .. (hinter|mitmacht|mitmachen|dabei|absichert|absichern|dahinter|stehen|steht)",
    "(vereinigten staaten|amerikaner|usa|washington) .. (den rücken decken|den rücken frei|den rücken stärken|rücken|bürgen|bürgt|absichern|absichert|dahinterstehen|dahintersteht|einspringen|einspringt|zur seite stehen)",
    "ohne (washington|die usa|amerika|die amerikaner|die vereinigten staaten)",
    "backstop",
    "(amerikaner|usa|washington|amerika|vereinigten staaten|trump|pentagon) .. (im hintergrund|im rücken|im boot|an bord|bereitstehen|bereitstehe|bereitstünden|decken|deckt|deckte|absichern|absicherten|absichere|schützen|schützt|garantieren|garantiert|mitmachen|mitmachten|mitmache|dabei|beistehen|mittragen|mitziehen|mitzögen|dahinterstehen|dahinterstünden|dahinterstehe|rückendeckung|luftraum|aus der luft)",
    "(wenn|falls|sofern|sobald|solange|nur wenn|erst wenn|unter der bedingung dass) [auch] [die|das] (amerikaner|usa|washington|amerika|vereinigten staaten|amerikanische*)",
    "(amerikanische*|us) (flugzeug*|luftwaffe|luftunterstützung|kampfjets|satelliten|aufklärung|schlagkraft) .. (im hintergrund|im rücken|bereit|hinter|absichern)",
  ],
  parliament_approval: [
    `(${PARLIAMENT}) .. (${NOD})`,
    "(zustimmung|votum|mandat|mehrheit|segen|genehmigung|billigung|einverständnis|plazet|beschluss|ja|erlaubnis|entscheidung|abstimmung|mandats|stimmen|debatte) (des|der|im|vom|von|durch) [den|das|die|der|dem] [*] (parlaments|parlament|parlamentes|bundestags|bundestages|bundestag|abgeordneten|kammer|kammern|senats|kongresses|kongress|dáil|sejm|seimas|nationalrats|unterhauses|unterhaus|nationalversammlung|folketing|folketings|riksdag|riksdags|reichstags|storting|volksvertretung|riigikogu|saeima|cortes)",
    `(${IF}|${ASK}) [der|das|den|dem|die|auch|noch] (parlament|bundestag|bundestags|parlaments|bundestagsmandat|parlamentsmandat|nationalversammlung|parlamentsmehrheit|zweidrittelmehrheit|entsendegesetz|kongress|unterhaus|riksdag|folketing|storting|nationalrat|sejm|seimas|dáil)`,
    "(bundestagsmandat|bundestagsmandats|parlamentsmandat|parlamentsvorbehalt|parlamentsbeschluss|parlamentszustimmung|bundestagsbeschluss|parlamentsvotum|zustimmungsvorbehalt)",
    "(parlament|bundestag|kongress|abgeordneten|nationalversammlung|dáil|sejm) .. (müsste|müssten|müsse|muss|müssen|letzte wort|am zug|vorgelegt|vorzulegen|angehört)",
    "(entscheiden|befinden|beschließen|abstimmen|zustimmen) .. (müssten|müsste|müssen|muss|müsse) .. (parlament|bundestag|kongress|abgeordneten|nationalrat)",
    "(parlament|bundestag|kammer|abgeordnete*|reichstag|riksdag|kongress|sejm|storting|folketing|saeima|nationalrat|fraktionen) .. (nicke|nickt|nicken|ja|will|wolle|mitmacht|mitzieht|finger hebt|hand hebt|einverstanden|überzeugt|am zug|das letzte wort|entscheidet|entscheide|entscheiden|vorbehalten|gefragt|fragen|beantragt|beantragen|beraten|berät)",
    "(entscheidet|entscheide|entscheiden|befindet|befinde|bestimmt|bestimme|obliegt|obliege|liegt|liege|abstimmen|beschließt|beschließe) [*] [*] [bei|beim|über] [der|dem|das|die|den] (bundestag|parlament|nationalrat|kongress|abgeordneten|sejm|riksdag|storting|folketing|saeima|kammer|reichstag)",
    "(mit|bei) den fraktionen [*] (sprechen|reden|beraten|abstimmen|klären)",
    "(antrag|mandatsantrag|gesetzentwurf|vorlage|beschlussvorlage) .. (bundestag|parlament|abgeordneten|kammer|nationalrat|sejm|riksdag|storting|saeima)",
    "(beantragt|beantragen|beantrage|bittet|bitte|ersucht|fragt|befragt) .. (bundestag|parlament|abgeordneten|kammer|kongress|nationalrat|sejm|riksdag|storting|saeima|folketing)",
    "(auf die|den|die) [*] (bundestagsabgeordneten|abgeordneten|parlamentarier) [*] (kommt|zukommt|müssen|entscheiden)",
    "(braucht|brauche|brauchen|benötigt|benötige) [*] [noch|aber] [den|das|die] (kongress|bundestag|parlament|kammer|nationalrat|abgeordneten|mehrheit|zweidrittelmehrheit)",
    "(zweidrittelmehrheit|parlamentsmehrheit|parlamentsdebatte|parlamentarischer vorbehalt)",
  ],
  un_mandate: [
    `(${UN}) .. (mandat|mandats|resolution|auftrag|beschluss|zustimmt|zustimmung|abgesegnet|wolle|bitte|bittet|dach|flagge|ruft|rufen|bitten|anfordern|anfordert|erteilen|erteilten|erteilt)`,
    "(mandat|mandats|resolution|auftrag|flagge|dach|ägide|schirmherrschaft|beschluss|segen|bitte) (der|des|von|durch) [die|den] (un|uno|vereinten nationen|sicherheitsrats|sicherheitsrates|weltsicherheitsrats|weltorganisation)",
    "(un mandat|uno mandat|völkerrechtliches mandat|völkerrechtlichen mandat|un resolution|uno resolution|un sicherheitsratsmandat)",
    "(blauem helm|blauen helmen|blaue helme|blauer flagge|blauhelm*|un friedenstruppe|un friedenstruppen)",
    "(mandat|auftrag|resolution|ja|segen|beschluss|votum|ruf) .. (new york|aus new york|vom east river)",
    "(wenn|falls|sofern|sobald|bis|erst wenn) [der|die] (new york|sicherheitsrat|weltsicherheitsrat|uno|un|vereinten nationen)",
    "(sicherheitsrat|weltsicherheitsrat|uno|un|vereinten nationen|new york) .. (beschließt|beschließe|wolle|wollen|will|ruft|ruft|zustimmt|zustimme|ja sagt|beauftragt|mandatiert|erlaubt|grünes licht|anordnet|bittet|einsetzt)",
    "(himmelblau*|blau*) (flagge|fahne|helm|helme|helmen|barett|baretten)",
  ],
  eu_mandate: [
    "(eu|europäischen union|europäische union) (mandat|mandats|mission|flagge|beschluss|dach|rahmen)",
    "(mandat|flagge|dach|rahmen|beschluss|kommando) (der|einer) (eu|europäischen union|union)",
    "(europäisch*|brüsseler) (mandat|mandats|flagge|fahne|auftrag|kommando|mission|dach|führung|rahmen|ausbildungsmission)",
    "(wenn|falls|sofern|sobald|nur wenn) [die|der] (eu|europäische union|union|europäische rat|brüssel) .. (beschließt|beschließe|entscheidet|führt|führe|übernimmt|beauftragt|mandat|zustimmt|flagge)",
    "(beschluss|mandat|auftrag|flagge|führung|zustimmung) (der|aus|von) [der] (eu|europäischen union|union|brüssel|europäischen rats|27)",
  ],
  nato_mandate: [
    "(über|im rahmen|unter dem dach|unter führung|unter kommando|unter der flagge|innerhalb|nur mit|durch|als teil) [einer|der|die] (nato|allianz|nordatlantischen|nato mission|bündnisses)",
    "(nato) (mandat|mandats|beschluss|dach|kommando|rahmen|flagge|mission|verband)",
    "(mandat|beschluss|dach|kommando|rahmen|flagge|entscheidung|zustimmung) der (nato|allianz)",
    "im (nato rahmen|nato verbund|nato verband|bündnisrahmen|bündnis)",
    "nato .. (bitten|bittet|zustimmt|zustimmen|laufen|gehen)",
    "(teil|rahmen|operation|mission|einsatz|führung|flagge|auftrag|kommando|befehl) [einer|eines] [*] (der|des) (allianz|nato|bündnisses|nordatlantischen|nordatlantischen allianz)",
    "(nato) (operation|einsatz|führung|einsatzes|geführt*|befehl)",
    "(wenn|falls|sofern|sobald|nur wenn|sollte) [die|das|der] (nato|allianz|bündnis|nordatlantikrat) .. (beschließt|beschließe|entscheidet|führt|führe|übernimmt|übernehme|beauftragt|mandat|zustimmt|flagge|trägt|trage|gibt)",
  ],
  host_consent: [
    "beide* (kriegsparteien|seiten|konfliktparteien|parteien) ... (zustimm*|einverstanden|einwillig*|bitten|einlassen|wünschen|akzeptieren)",
    "(einwilligung|einverständnis|zustimmung) (beider|der|aller|russlands|moskaus|kiews|des) [*] (kriegsparteien|seiten|konfliktparteien|parteien|ukraine|gastlandes)",
    "(einwilligung|einverständnis|zustimmung) (russlands|moskaus|kiews)",
    "(wenn|falls|sobald|sofern|sollte|solange|auf) .. (kiew|kyjiw|ukraine|ukrainer|selenskyj|kiews|ukrainische*|beide seiten|konfliktparteien|kriegsparteien|moskau|russland) .. (bittet|bitte|bäte|wünscht|wünsche|anfragt|anfrage|fragt|zustimmt|zustimmen|zustimme|will|wolle|einverstanden|hinnimmt|ruft|einlädt|wunsch|verlangt|darum|bitten|einwilligt|bitten sollte)",
    "(bitte|anfrage|einladung|wunsch|ersuchen|zustimmung|einverständnis) (aus|von|der|kiews|beider|aller) [der|den] (kiew|kyjiw|ukraine|ukrainer|ukrainischen|seiten|konfliktparteien|parteien)",
    "(anfrage kiews|bitte kiews|kiews bitte|kiews anfrage|kiews wunsch|bittet kiew|konkrete anfrage|wenn man uns fragt|wenn man uns bittet|falls gewünscht|wenn gewünscht|auf einladung|falls gefragt|wenn gebeten)",
    "(wartet|warten|warte) .. (anfrage|bitte|einladung)",
    "(ukraine|kiew|kyjiw|selenskyj|ukrainer) .. (einlädt|einlade|einladen|ruft|rufe|bittet|bitte|bäte|wünscht|wünsche|wünschen|anfordert|ersucht|wünschten)",
    "(parteien|seiten|konfliktparteien|kriegsparteien|kriegsgegner) .. (wünschten|wünschen|wünscht|wollen|wollten|bitten|bäten|zustimmen|zustimmten|einverstanden|einladen|akzeptieren|akzeptierten)",
    "(auf|bei|mit) (einladung|bitte|wunsch|ersuchen|anforderung|ausdrücklichen wunsch|ausdrückliche bitte) (kiews|kyjiws|der ukraine|der ukrainer|aus kiew|selenskyjs|der ukrainischen|beider|des gastlandes|des gastgebers)",
    "(ukrainische*|formelle*|offizielle*|förmliche*|schriftliche*) (bitte|anfrage|einladung|ersuchen|wunsch|zustimmung|anforderung|einwilligung)",
    "(was|wo|wohin|wann|wie) (kiew|kyjiw|die ukraine|die ukrainer|selenskyj) .. (wünscht|wünsche|will|wolle|wollen|braucht|brauche|bittet)",
    "(wenn|falls|sofern|sobald) (man|wir|er|sie|er darum|sie darum) [dazu|darum|uns] (eingeladen|gebeten|gerufen|gefragt|ersucht|angefragt)",
  ],
  allied_participation: [
    "(wenn|falls|sofern) [es] .. (auch|ebenfalls) (täten|tun|tue|mitmachten|mitmachen|dabei)",
    `(wenn|falls|sofern|sobald|nur|solange|sollten|müssten|gemeinsam mit|zusammen mit|voraussetzung|erwartet|abhängig) [auch|den|die|dass] (${OTHERS}) .. [mitmachen|mitmachten|mitgehen|mitziehen|beteiligen|dabei|auch|teilnehmen|gehen|schicken|mit]`,
    "(andere|alle|partner|nachbarn|verbündete) (müssten|müssen) (mitgehen|mitmachen|mitziehen|sich beteiligen)",
    "(nicht im alleingang|kein alleingang|keine alleingänge|nicht allein|nicht alleine|an der seite (anderer|der verbündeten|der partner|von verbündeten|der alliierten)|gemeinsam mit (partnern|verbündeten|den verbündeten|den partnern|anderen|den alliierten))",
    "alle [nato] (partner|verbündeten|bündnispartner) .. (an|angehen|mittragen|beteiligen)",
    "(wenn|falls|sofern|sobald|solange|nur wenn|gingen|machten|gehen|machen) [aber] [auch] [die|viele|andere|genügend|alle|mehrere|genug] [*] (anderen|verbündeten|partner|franzosen|briten|europäer|nachbarn|großen|viele|länder|staaten|deutschen|polen|amerikaner|alliierten|bündnispartner) [*] (gehen|gingen|mitgehen|mitmachen|mitmachten|mitziehen|mitzögen|vorangehen|vorangingen|teilnehmen|beteiligen|beteiligten|dabei|schicken|entsenden|tun|täten|marschieren)",
    "(wenn|falls) (viele|alle|andere|die anderen|genug) (gehen|mitgehen|mitmachen|gingen|mitziehen)",
    "(allein|alleine|im alleingang|ganz allein) .. (nicht|nichts|niemand|kein|keiner|nie)",
    "(nicht|nichts|niemand|kein|nie|niemals) .. (allein|alleine|im alleingang|alleingang|alleingänge|vorreiter|als erster|als erste|als einziger|als einzige)",
    "(mit den anderen|gemeinsam oder gar nicht|zusammen oder gar nicht|alle oder keiner|im geleit|im verbund|im verbund mit|im kreis der|im schulterschluss)",
    "(teil|bestandteil|rahmen) (eines|einer) (größeren|gemeinsamen|europäischen|multinationalen|breiten|internationalen) (verbandes|verbands|kontingents|koalition|truppe|bündnisses|anstrengung|brigade|bataillons)",
    "(hängt|hänge|abhängig|wartet|warte|abwarten) .. (was|ob|davon|von|wie) [die] (anderen|partner|verbündeten|großen|nachbarn|europäer|franzosen|briten|deutschen|polen) .. (tun|täten|machen|entscheiden|mitmachen|gehen)",
    "(lasten|risiken|last|lastenteilung|risiko) .. (geteilt|teilen|verteilt|verteilen|schultern|lastenteilung)",
  ],
  membership_path: [
    "(wenn|sofern|falls|solange|perspektive|aussicht|weg|zusage|einladung|zeitplan|tür) .. (nato|eu) (mitgliedschaft|beitritt|perspektive)",
    "(perspektive|aussicht|weg|zusage|einladung|tür) .. (nato|eu|beitritt|mitgliedschaft|bündnis)",
    "(beitrittsperspektive|eu beitrittsperspektive|nato perspektive)",
    "(beitritt|mitgliedschaft|aufnahme) .. (zugesagt|zugesichert|versprochen|garantiert|zeitplan|datum|einladung|in aussicht)",
    "(in die|in das|zur|zum) (nato|eu|bündnis|allianz|union) (eingeladen|aufgenommen|zugelassen|geladen)",
    "(künftiges|zukünftiges) mitglied der (nato|eu|union|allianz)",
  ],
  non_combat_role: [
    "(sich selbst|selbst) zu verteidigen",
    "(selbstverteidigung|keine kampfrolle|keine kampfmission|nicht kämpfend*|reine schutzmission|nur zur ausbildung|nur für die ausbildung|nur sanitäter|nur logistiker|ausbilden nicht kämpfen)",
    "(ohne kampfauftrag|keine kampftruppen|kein kampfeinsatz|keine kampfeinsätze|keine kampfeinheiten|nicht kämpfen|nicht zu kämpfen|ohne kampfeinsatz|nicht für den kampf|unbewaffnet*|nur ausbildung|nur logistik|reine ausbildung*|nicht zum kämpfen|keinen kampfauftrag|ohne zu kämpfen|nicht in kämpfe|nicht an kämpfen|ohne kampfrolle|nicht mitkämpfen|nichtkämpfend*)",
    "(nur|allein|ausschließlich|lediglich) .. (ausbilden|ausbildung|logistik|sanitätsdienst|minenräumung|zur ausbildung)",
    "(kämpfen) [*] [*] (nicht|nie|sollen sie nicht|werden sie nicht|dürfen sie nicht)",
    "(waffen|gewehre) [*] [*] (nicht|keine) [*] (führen|tragen|mitführen|einsetzen|gebrauchen)",
    "(ohne|keine) (waffen|kampfauftrag|kampfaufträge|kampfaufgaben|kampfhandlungen|kampftruppen|kampfverbände|kampfmandat|kampfbeteiligung)",
    "(nicht|nie|niemals|ohne) [*] (an kampfhandlungen|an den kämpfen|an gefechten|in gefechte|in kampfhandlungen|ins gefecht|in den kampf|zum kampf|in den krieg)",
    "(solange|wenn|sofern|falls) .. (nicht um kampf|nicht ums kämpfen|nicht gekämpft|keine kämpfe|kein kampf|nicht kämpfen|keinen kampf)",
    "(rein|ausschließlich|lediglich|nur|streng|allein) [in] [einer|eine|für|als] (humanitär*|medizinisch*|technisch*|zivil*|logistisch*|unterstützend*|beratend*|beobachtend*|defensiv*) [*] [aufgabe|aufgaben|rolle|mission|einsatz|tätigkeit|natur]",
    "(humanitäre|medizinische|technische|unterstützende|beratende|nichtmilitärische) (aufgaben|rolle|aufgabe|mission|tätigkeiten)",
  ],
  no_front_line: [
    "(abstand|distanz|sicherer entfernung|weit weg|weitab|fernab|weit entfernt|abseits|fern) .. (zur|von der|der|von) (front|frontlinie|kontaktlinie|kampflinie|frontlinien)",
    "(front|frontlinie|kontaktlinie|schützengräben|frontlinien) .. (fern|fernbleiben|fernhalten|entfernt|abseits|fernzuhalten|ferngehalten)",
    "(nicht|keine|nie|niemals|kein|weder) .. (an den schützengräben|in den schützengräben|in die schützengräben|an der front|an die front|an der frontlinie|frontlinie|kontaktlinie|vordersten linie|vorderster linie)",
    "(hinter der waffenstillstandslinie|in der tiefe|im rückraum|weit im westen|westlich des dnipro|westlich des dnjepr|in der westukraine|im westen der ukraine|in den westen des landes|westukraine|im westen des landes|im hinterland|hinter der front|hinterland|rückwärtigen|zweiter linie|zweiten reihe|hinter den linien)",
    "weit von der front",
    "(fern|weit|abseits|fernab|entfernt|hinter|kilometer|abstand|weitab) [*] [*] (der|von der|zur|von) (front|frontlinie|kontaktlinie|kampflinie|gefechtslinie|kampfzone|linie|kämpfe|kämpfen|schützengräben)",
    "(nirgends|nicht|nie|niemals|keiner|kein) [*] [*] (nahe|in der nähe|in die nähe|unmittelbar an|direkt an|an) [der|die|den] (front|frontlinie|kontaktlinie|kampflinie|gefechte|schützengräben|linie)",
    "(hunderte|hundert|dutzende|zig) kilometer [*] (von der|hinter der|entfernt|westlich) [der] [front|frontlinie|kontaktlinie]",
    "(in den großstädten|bei den großen städten|tief im land|tief im hinterland|im landesinneren|in der etappe|im westen des landes|in zweiter reihe|im rückwärtigen raum)",
  ],
};

export const conditionHints: Language["conditionHints"] = {
  peace_agreement: [
    "(friedensabkommen|friedensvertrag|friedensschluss|friedensregelung|gerechten frieden|dauerhaften frieden)",
    "frieden .. (sichern|bewahren|schützen|garantieren)",
    "(frieden|friedens|nachkriegs*|kriegsende|ende des krieges|ende des kriegs|nach dem krieg|friedenslösung|friedensordnung)",
  ],
  ceasefire: [
    "(waffenstillstand|waffenstillstands|waffenruhe|feuerpause|waffenstillstandslinie)",
    "(überwachen|überwachung|absichern|sichern|durchsetzen|kontrollieren) .. (waffenstillstand|waffenruhe|feuerpause)",
    `(${TRUCE})`,
  ],
  us_backstop: [`(${US}) .. (unterstützung|beteiligung|hilfe|schutz|mitwirkung|rolle|aufklärung)`],
  un_mandate: [
    "(uno|vereinten nationen|vereinte nationen|sicherheitsrat|un)",
    "(klares|robustes|internationales|klaren|robusten) mandat",
  ],
  nato_mandate: ["artikel (5|fünf)", "(nato|bündnis) (mandat|mission|operation|flagge|rahmen|einsatz)"],
  host_consent: [
    "(niemand|nicht|keine|niemanden) .. (gefragt|angefragt|ersucht|gebeten|anfrage|bitte)",
    "(angefragt|ersucht|gebeten)",
  ],
  eu_mandate: ["(eu|europäisch*) (mandat*|mission|flagge|einsatz|rahmen|kommando)"],
};

export const noConditions: Language["noConditions"] = {
  peace_agreement: [
    "(auch nicht|selbst|auch|nicht einmal|weder jetzt noch|jetzt noch|oder|noch|sogar|ob mit oder ohne) (nach|wenn|bei|im fall|im falle|mit|falls) .. (frieden|friedensschluss|friedensabkommen|friedensvertrag|abkommen|krieg|vereinbarung|friedens)",
    "(friedensgespräche|friedensverhandlungen|friedensplan|friedensprozess|friedensgipfel|friedensinitiative|friedenskonferenz|friedensbemühungen)",
    "(abkommen|vereinbarung|einigung) (über|mit|zwischen) (gas|getreide|rohstoffe|rohstoffen|handel|gefangene|den haushalt|den usa)",
    "(rohstoffabkommen|getreideabkommen|handelsabkommen|sicherheitsabkommen|koalitionsvertrag|sicherheitsvereinbarung)",
    "(im|vor|seit) dem krieg",
    "(im|in dem|in diesem|seit) krieg",
    "minsker (abkommen|vereinbarungen)",
  ],
  ceasefire: [
    "(auch nicht|selbst|auch|nicht einmal|weder jetzt noch|jetzt noch|oder|noch|sogar) (nach|wenn|bei|im fall|im falle|mit|falls) .. (waffenstillstand|waffenruhe|feuerpause|waffenstillstands)",
    "(gespräche|verhandlungen|verhandelt|verhandeln|vorschlag|ruf|appell|forderung|drängt|dringt|hoffnung|bemühungen) .. (waffenstillstand|waffenruhe|feuerpause)",
    "(über|auf|für|um) (einen|eine|die|den) [*] (waffenstillstand|waffenruhe|feuerpause) .. (verhandelt|verhandeln|gesprochen|sprechen|reden|dringen|dringt|gerungen)",
    "(begrenzte|dreißigtägige|30 tägige|vorläufige|rasche|sofortige|bedingungslose|unverzügliche) (waffenruhe|feuerpause|waffenstillstand)",
    "(bruch|verletzung|verstöße) .. (waffenstillstand|waffenruhe|waffenstillstands)",
  ],
  us_backstop: [
    `(keine|auch ohne|selbst ohne) (${US}) .. (unterstützung|truppen|soldaten|garantien|bodentruppen|absicherung|rückendeckung)`,
    "(us|amerikanische*) (präsident*|regierung|außenminister*|verteidigungsminister*|vizepräsident*|sondergesandte*|unterhändler*|wahl|medien|geheimdienst*|kollege*|botschafter*|truppen|soldaten)",
    "(sicherheitsgarantie|sicherheitsgarantien) für (die ukraine|kiew|kyjiw)",
    `(${US}) (hilfe|unterstützung) für (die ukraine|kiew)`,
  ],
  parliament_approval: [
    "(europäisches parlament|europäischen parlament|europaparlament|bundestagswahl|parlamentswahl|bundestagsabgeordnete*|parlamentspräsident*|bundestagsfraktion|im bundestagswahlkampf)",
    "(kein|keine|keiner|ohne|auch ohne) (bundestagsmandat|parlamentsmandat|zustimmung des)",
    "(vor|im) (dem|den) (bundestag|parlament|abgeordneten) (sagte|sprach|erklärte)",
  ],
  un_mandate: [
    "(kein|keines|ohne|auch ohne|nicht) (un|uno) (mandat|mandats|resolution)",
    "(un mandat|uno mandat|mandat der vereinten nationen) .. (nicht nötig|nicht notwendig|nicht erforderlich|unnötig|nicht)",
    "(un generalsekretär*|uno generalsekretär*|un vollversammlung|un charta|un botschafter*|un hilfswerk)",
  ],
  nato_mandate: [
    "(kein|keine|keiner|nicht|ohne|nie) .. (nato) (mission|mandat|flagge|einsatz|truppen|beschluss)",
    "nato (staaten|staat|mitglied|mitglieder|partner|länder|generalsekretär*|gipfel|land|ländern)",
  ],
  host_consent: ["(auf die frage|auf anfrage|gefragt nach|gefragt ob|auf anfrage der)"],
  membership_path: ["(kein|keine|nicht|ohne|gegen) .. (nato|eu) (mitgliedschaft|beitritt)"],
  no_front_line: ["(an|von|von der|an der|zur) (front|frontlinie) (in|bei|um) *"],
};
