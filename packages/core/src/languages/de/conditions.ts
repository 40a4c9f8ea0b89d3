import type { Language } from "../language";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    "(nach|bei|mit|im fall|sobald|wenn) .. (kriegsende|friedensschluss|einem ende des krieges|ende der kampfhandlungen|ende der gefechte)",
    "(absicherung|sicherung|überwachung) (eines|des) (friedens|friedensabkommens|friedensschlusses|abkommens)",
    "(auf dem papier|unterzeichnetes abkommen|tragfähigen frieden|dauerhaften frieden|stabilen frieden)",

    "(nach|sobald|wenn|falls|sollte|sofern|vor|erst|bei|ohne|im fall|im falle|infolge|nachdem|bis|unter der voraussetzung|voraussetzung|bedingung|solange) .. (*frieden|*friedens|friedensschluss|friedensschlusses|friedensabkommen|friedensabkommens|friedensvertrag|friedensvertrags|friedensvertrages|friedensvereinbarung|friedenslösung|friedensregelung|friedensdeal|abkommen|abkommens|vereinbarung|kriegsende|ende des krieges|ende der kämpfe|einigung|unterschrift|friedensplan)",
    "(ende|beendigung) (des kriegs|des krieges|der kämpfe|der kampfhandlungen)",
    "(kriegsende|nachkriegszeit|friedensschluss|nachkriegs*)",
    "(frieden|abkommen|vereinbarung|vertrag) .. (unterzeichnet|unterschrieben|geschlossen|besiegelt|steht|hält|gilt|vorliegt|in kraft)",
    "krieg .. (beendet|vorbei|zu ende|aus ist)",
    "frieden .. (sichern|abzusichern|absichern|überwachen)",
  ],
  ceasefire: [
    "(absicherung|überwachung|sicherung|kontrolle) (eines|einer|des|der) (waffenstillstands|waffenstillstandes|waffenruhe|feuerpause)",
    "(sobald|wenn|falls|sollten|nachdem) .. (kämpfe|gefechte|kampfhandlungen) .. (enden|ruhen|eingestellt|vorbei|aufhören|enden sollten)",
    "krieg .. (eingefroren|einfriert|einfrieren)",
    "(über|um) (einen|den|die|eine) (waffenstillstand|waffenruhe) .. (wachen|überwachen|absichern|zu wachen)",

    "(nach|sobald|wenn|falls|sollte|sofern|vor|erst|bei|ohne|im fall|im falle|nachdem|bis|voraussetzung|bedingung|solange) .. (waffenstillstand|waffenstillstands|waffenstillstandes|waffenruhe|feuerpause|feuereinstellung|kampfpause)",
    "(waffenstillstand|waffenruhe|feuerpause) .. (hält|gilt|in kraft|steht|überwachen|vereinbart|geschlossen|sichern|absichern)",
    "(waffen|kanonen|geschütze) .. schweigen",
    "schweigen .. (waffen|kanonen|geschütze)",
    "waffenstillstandslinie",
  ],
  us_backstop: [
    "(zusage|zusagen|rückversicherung|sicherheitszusage) (der usa|der vereinigten staaten|der amerikaner|washingtons|amerikas|aus washington)",
    "ob (washington|amerika|die usa|die amerikaner) .. (hinter|mitmacht|mitmachen|dabei|absichert|absichern)",
    "(amerikanisches|amerikanischer|amerikanischem|us) (sicherheitsnetz|sicherheitsnetzes|schirm|schutzschirm|flankenschutz|beistand|atomschirm)",
    "(vereinigten staaten|amerikaner|usa|washington) .. (den rücken decken|den rücken|rücken decken|bürgen|absichern)",

    "(amerikanische*|us|washingtons|amerikas|trumps|usa|amerikaner|washington) .. (rückendeckung|absicherung|garantie|garantien|sicherheitsgarantien|unterstützung|rückhalt|schutzschirm|luftunterstützung|beteiligung|rückversicherung|backstop|sicherheitsnetz|schutz|luftdeckung)",
    "backstop",
    "(rückendeckung|absicherung|rückhalt|unterstützung|sicherheitsgarantie|garantie|garantien) .. (aus übersee|usa|amerikaner|washingtons|washington|vereinigten staaten)",
    "ohne (washington|die usa|amerika|die amerikaner)",
  ],
  parliament_approval: [
    "(bundestag|parlament|kongress|senat|abgeordneten|nationalversammlung|kammer|volksvertretung|dáil|sejm) .. (befinden|befindet|befinde|müsste|müssten|müsse|muss|müssen|letzte wort|konsultiert|angehört|verhindert)",
    "(müssten|müsse|muss|müssen|bedarf|bedürfe|braucht|brauche|vorbehaltlich|ohne) .. (parlament|bundestag|bundestags|parlaments|bundestagsmandat|nationalversammlung|parlamentsmehrheit|zweidrittelmehrheit|entsendegesetz)",

    "(parlament|parlaments|bundestag|bundestags|kongress|dáil|sejm|seimas|unterhaus|nationalversammlung|folketing|riksdag|storting|stortinget|nationalrat|kammer|senat|abgeordneten|abgeordnete|volksvertretung|cortes|kortes|saeima|riigikogu|reichstag|tweede kamer|parlamentarische*|bundesversammlung) .. (zustimmung|zustimmt|zustimmen|zustimme|billigt|billigen|mandat|votum|mehrheit|absegnet|absegnen|gehört|genehmigt|genehmigung|entscheidet|entscheiden|entscheide|wort|grünes licht|mitzieht|mitziehe|abstimmen|beschluss|beschließt|beschließen|verhindert|befasst|trägt)",
    "(zustimmung|votum|mandat|mehrheit|segen|genehmigung|billigung|einverständnis|plazet|beschluss) (des|der|im|vom|von) (parlaments|parlamentes|bundestags|bundestages|abgeordneten|kammer|kammern|senats|kongresses|dáil|sejm|nationalrats|bundestag|parlament|unterhauses|nationalversammlung|folketing|riksdag|volksvertretung)",
    "(bundestagsmandat|parlamentsmandat|parlamentsvorbehalt|parlamentsbeschluss|parlamentszustimmung)",
  ],
  un_mandate: [
    "(falls|wenn|sofern|sobald) [die] (uno|un|vereinten nationen|sicherheitsrat) .. (ruft|rufen|bittet|bitten|anfordern|anfordert|will|wolle|mandat|auftrag)",
    "(vereinten nationen|uno|un) .. (auftrag|mandat) .. (erteilen|erteilten|erteilt|vorliegt|geben)",

    "(un|uno|vereinten nationen|vereinte nationen|sicherheitsrat|sicherheitsrats|weltsicherheitsrat|uno sicherheitsrat) .. (mandat|mandats|resolution|auftrag|beschluss|zustimmt|zustimmung|abgesegnet|wolle|bitte|bittet|dach)",
    "(mandat|mandats|resolution|auftrag|flagge|dach|ägide|schirmherrschaft|beschluss|segen) (der|des|von|durch) [die] (un|uno|vereinten nationen|sicherheitsrats|sicherheitsrates|weltsicherheitsrats)",
    "(un mandat|uno mandat|völkerrechtliches mandat|un resolution|uno resolution)",
    "(blauem helm|blauen helmen|blaue helme|blauer flagge|blauhelm*)",
  ],
  eu_mandate: [
    "(eu|europäischen union|europäische union) (mandat|mission|flagge|beschluss|dach|rahmen)",
    "(mandat|flagge|dach|rahmen) (der|einer) (eu|europäischen union)",
  ],
  nato_mandate: [
    "(über|im rahmen|unter dem dach|unter führung|unter kommando|unter der flagge) (der|die) (nato|allianz|nordatlantischen)",

    "(nato) (mandat|beschluss|dach|kommando|rahmen|flagge|mission)",
    "(mandat|beschluss|dach|kommando|rahmen|flagge) der (nato|allianz)",
    "nato .. (bitten|bittet|zustimmt|zustimmen)",
  ],
  host_consent: [
    "beide (kriegsparteien|seiten|konfliktparteien|parteien) ... (zustimm*|einverstanden|einwillig*|bitten|einlassen)",
    "(einwilligung|einverständnis|zustimmung) (beider|der|aller|russlands|moskaus|kiews) (kriegsparteien|seiten|konfliktparteien|parteien|ukraine)",
    "(sofern|wenn|falls|solange) (moskau|russland|kiew|kyjiw|die ukraine) .. (hinnimmt|zustimmt|zustimme|einwilligt|wünscht|bittet|will|darum|anfragt)",

    "(wenn|falls|sobald|sofern|sollte|auf) .. (kiew|kyjiw|ukraine|ukrainer|selenskyj|kiews|ukrainische|beide seiten|konfliktparteien|moskau|russland) .. (bittet|bitte|wünscht|wünsche|anfragt|anfrage|fragt|zustimmt|zustimmen|zustimme|will|wolle|einverstanden|hinnimmt|ruft|einlädt|wunsch|verlangt)",
    "(bitte|anfrage|einladung|wunsch|ersuchen|zustimmung|einverständnis) (aus|von|der|kiews|beider|aller) [der|den] (kiew|kyjiw|ukraine|ukrainer|ukrainischen|seiten|konfliktparteien|parteien)",
    "(anfrage kiews|bitte kiews|kiews bitte|kiews anfrage|kiews wunsch|bittet kiew|konkrete anfrage|wenn man uns fragt|wenn man uns bittet|falls gewünscht|wenn gewünscht)",
  ],
  allied_participation: [
    "alle (nato partner|partner|verbündeten|bündnispartner) .. (an|angehen|mittragen|beteiligen)",
    "(wenn|falls|sofern) [es] .. (auch|ebenfalls) (täten|tun|tue|mitmachten|mitmachen|dabei)",

    "(wenn|falls|sofern|sobald|nur|solange|sollten|müssten|gemeinsam|zusammen|voraussetzung) .. (andere|anderen|alle|partner|verbündete|verbündeten|alliierten|nachbarn|nordischen|balten|große|europäer) .. (mitmachen|mitmachten|mitgehen|mitziehen|beteiligen|dabei|auch|teilnehmen|gehen|schicken|mit)",
    "(andere|alle|partner|nachbarn) (müssten|müssen) (mitgehen|mitmachen|mitziehen)",
    "(nicht im alleingang|kein alleingang|keine alleingänge|nicht allein|an der seite (anderer|der verbündeten|der partner)|gemeinsam mit (partnern|verbündeten|den verbündeten))",
  ],
  membership_path: [
    "(nato|eu) (mitgliedschaft|beitritt|perspektive)",
    "(natobeitritt|beitrittsperspektive|eu beitrittsperspektive)",
  ],
  non_combat_role: [
    "(sich selbst|selbst) zu verteidigen",
    "(selbstverteidigung|keine kampfrolle|keine kampfmission|nicht kämpfend*|reine schutzmission|nur zur ausbildung|nur für die ausbildung|nur sanitäter|nur logistiker)",

    "(ohne kampfauftrag|keine kampftruppen|kein kampfeinsatz|keine kampfeinsätze|keine kampfeinheiten|nicht kämpfen|ohne kampfeinsatz|nicht für den kampf|unbewaffnete*|nur ausbildung|nur logistik|reine ausbildung*|nicht zum kämpfen)",
  ],
  no_front_line: [
    "(abstand|distanz|sicherer entfernung|weit weg) .. (zur|von der|der) (front|frontlinie|kontaktlinie)",
    "(front|frontlinie|kontaktlinie|schützengräben) .. (fern|fernbleiben|fernhalten|entfernt|abseits)",
    "(nicht|keine) .. (an den|in den|in die) schützengräben",
    "(hinter der waffenstillstandslinie|in der tiefe|im rückraum|weit im westen|westlich des dnipro|in der westukraine)",

    "(fern|weit|abseits|weitab|entfernt|weg) .. (front|frontlinie|kontaktlinie|kampflinie)",
    "(nicht|nie|niemals|kein|keine) .. (an der front|an die front|an der frontlinie|frontlinie|kontaktlinie|vordersten linie)",
    "(westukraine|im westen des landes|im hinterland|hinter der front|hinterland|rückwärtigen)",
  ],
};

export const conditionHints: Language["conditionHints"] = {};

export const noConditions: Language["noConditions"] = {};
