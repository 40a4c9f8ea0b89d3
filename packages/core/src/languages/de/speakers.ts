import type { Language } from "../language";

export const speakers: Language["speakers"] = {
  reporting: [
    "(sagte|sagt|sagten|sagen|gesagt|erklärte|erklärt|erklärten|erklären|erläuterte|erläutert|betonte|betont|betonten|bekräftigte|bekräftigt|bekräftigten|versicherte|versichert|beteuerte|beteuert|meinte|meint|meinten|findet|fand|befand|urteilte|urteilt|unterstrich|unterstreicht|hob hervor)",
    "(teilte|teilt|teilten|mitgeteilt|kündigte|kündigt|kündigten|angekündigt|bestätigte|bestätigt|bestätigten|stellte klar|stellt klar|stellte richtig|ließ wissen|lässt wissen|ließ verlauten|ließ ausrichten|ließ durchblicken|deutete an|deutet an|räumte ein|räumt ein|gab zu|gab zurück|gab zu protokoll|gab zu verstehen|gab bekannt|gibt bekannt|machte klar|macht klar|machte deutlich|fügte hinzu|fügte an|ergänzte|ergänzt)",
    "(warnte|warnt|warnten|drohte|droht|drohten|mahnte|mahnt|antwortete|antwortet|entgegnete|entgegnet|erwiderte|erwidert|wiederholte|wiederholt|versprach|verspricht|schrieb|schreibt|verkündete|verkündet|begründete|begründet|argumentierte|argumentiert|nannte|nennt|bezeichnete|bezeichnet|forderte|fordert|berichtete|erzählte|erzählt|spottete|spottet|witzelte|scherzte|wetterte|wettert|polterte|donnerte|wehrte ab|wich aus|winkte ab|legte nach|äußerte|äußert|zitierte|zitiert|heißt es|hieß es|verlautet|verlautete|glaubt|hält|denkt)",
  ],
  source: [
    "(so|laut|zufolge|nach angaben [von|der|des]|nach ansicht [von|der|des]|nach auskunft|nach den worten|nach worten|aus sicht|gemäß|nach einschätzung [von|der|des])",
    "(heißt es|hieß es|verlautet|verlautete) (in|aus|im)",
  ],
  offices: {
    head: [
      "(ministerpräsident|ministerpräsidenten|ministerpräsidentin|premierminister|premierministers|premierministerin|premier|premiers|kanzler|kanzlers|kanzlerin|bundeskanzler|bundeskanzlers|bundeskanzlerin|regierungschef|regierungschefs|regierungschefin|staatschef|staatschefs|staatschefin|staatspräsident|staatspräsidenten|präsident|präsidenten|präsidentin|bundespräsident|bundespräsidentin|staatsoberhaupt|staatsoberhaupts|taoiseach|generalsekretär|generalsekretärs|nato generalsekretär|un generalsekretär|kommissionspräsidentin|kommissionspräsident|kommissionschefin|ratspräsident|ratspräsidenten|kremlchef|kabinettschef|könig|staats und regierungschefs|kronprinz|machthaber|staatsführer)",
    ],
    minister: [
      "(*außenminister|*außenministers|*außenministerin|*verteidigungsminister|*verteidigungsministers|*verteidigungsministerin|*innenminister|*finanzminister|*europaminister|*kriegsminister|minister|ministers|ministerin|ministern|staatsminister|staatsministerin|*minister|*ministerin|*ministers|minister für (verteidigung|äußeres|auswärtiges|europa))",
      "(vizekanzler|vizekanzlers|vizepremier|vizepremiers|vizepräsident|vizepräsidenten|vizepräsidentin|vizeregierungschef|verteidigungsressortchef|chefdiplomat|chefdiplomatin|außenbeauftragte|außenbeauftragten|außenbeauftragter|bundesrat|bundesrätin|ressortchef|ressortchefin|pentagonchef|tánaiste|außenamtschef|außenamtschefin|vize|us außenminister|us verteidigungsminister|us präsident|us vizepräsident|wehrminister|heeresministerin|kanzleramtschef|kanzleramtsminister|kabinettssekretär)",
    ],
    spokesperson: [
      "(*sprecher|*sprecherin|*sprechers|*sprechern|regierungssprecher|außenamtssprecher|außenamtssprecherin|kremlsprecher|pressesprecher)",
    ],
    other: [
      "(botschafter|botschafterin|botschafters|gesandter|gesandte|sondergesandter|sondergesandte|sondergesandten|sonderbeauftragter|sonderbeauftragte|unterhändler|chefunterhändler|diplomat|diplomaten|sicherheitsberater|nationaler sicherheitsberater|präsidentenberater|generalstabschef|generalinspekteur|armeechef|staatssekretär|staatssekretärin|staatssekretärs|regierungsvertreter|regierungsvertretern|beamte|regierungsbeamte|regierungskreise|vertreter)",
    ],
  },
  governments: [
    "(regierung|regierungen|kabinett|kabinetts|führung|staatsführung|ministerium|*ministerium|*ministeriums|*departement|außenamt|haltung|position|linie|antwort|absage|absagen|weigerung|zusage|zusagen|nein|ja|jein|bereitschaft|zögern|ablehnung|ablehnende|zurückhaltung|regierungskreise|delegation|behörden|seite|regierungsvertreter|vorstoß|vorschlag|angebot|veto|widerstand|einwand|einwände|zustimmung|verzicht|beitrag|beteiligung|teilnahme|rückzieher|kurswechsel|parlament|parlaments|diplomatie|staatsspitze|regierungslager|koalition|regierungskoalition|militärführung|regierungskabinett|regierungspalast|willen|man|vorbehalte|bedenken|hauptstadt|nationalversammlung|abgeordnetenhaus|staatschef)",
  ],
  opposition: [
    "(opposition|oppositionsführer|oppositionsführerin|oppositionsführers|oppositionschef|oppositionschefin|oppositionelle*|oppositionspartei*|oppositionspolitiker*|rechtspopulist*|linkspopulist*|abgeordnete|abgeordneter|*abgeordnete|*abgeordneter|hinterbänkler|hinterbänklerin|senator|senatorin|parteichef|parteichefin|parteivorsitzende*|fraktionschef|fraktionschefin|fraktionsvorsitzende*|kandidat|kandidatin|*kandidat|*kandidatin|herausforderer|herausforderin|europaabgeordnete*|nationalrat|nationalrätin|ständerat|landeshauptmann|landeshauptfrau|landtagspräsident|bürgermeister|oberbürgermeister|schattenminister*|landrat)",
  ],
  former: [
    "(ehemalige*|frühere*|ex|einstige*|vormalige*|altkanzler|altbundeskanzler|alt bundesrat|alt bundesrätin|expräsident|exkanzler|exminister|vorgänger|vorgängerin|amtsvorgänger|verstorbene*|nicht mehr im amt|a d|außer dienst|ex präsident|ex kanzler|ex minister|damalige*|abgewählte*)",
  ],
  private: [
    "(experte|experten|expertin|*experte|*experten|*expertin|analyst|analysten|analystin|politologe|politologin|politologen|politikwissenschaftler*|*forscher|*forscherin|*forschers|historiker*|militärhistoriker*|kommentator|kommentatorin|leitartikel*|kolumnist*|professor|professorin|völkerrechtler*|turkologe|denkfabrik|thinktank|institut|oberst|*general a d|ex general|militärexperte*|beobachterin|publizist*|philosoph*|papst|bischof|bischöfe|kardinal|gewerkschaft*|veteranen|veteran)",
    "(umfrage|umfragen|befragten|befragte|wähler|wählerinnen|bürger|bevölkerung|demonstrant*|friedensbewegung|aktivist*|petition|leserbrief*|demonstration|bauern|landwirte|prozent der)",
    "(AfD|FPÖ|BSW|SVP|CSU|Linke|Linken|Linkspartei|Grünen|Freiheitliche|Freiheitlichen|Rassemblement National|Vox|Chega|Fidesz|Fratelli|Reform UK|Konfederacja|PiS|SPD basis|Jusos|Neos|PVV|Vlaams Belang|Sinn Féin|die opposition|der opposition|oppositionsführer*|oppositionsparteien|oppositionschef*|oppositionspolitiker*|hinterbänkler*)",
    "(sachsens|thüringens|bayerns|brandenburgs|hessens|niedersachsens|nordrhein westfalens|saarlands|sachsen anhalts|tirols|sächsische|bayerische|bayerischer|thüringer|brandenburger|schottlands|kataloniens|flanderns) .. (ministerpräsident*|regierungschef*|innenminister*|landeshauptmann|landtag|regierung)",
    "(landeshauptmann|landeshauptfrau|landtag|landtags|ministerpräsident (von|des) (sachsen|thüringen|bayern|brandenburg|landes))",
  ],
  pronouns: {
    he: ["(er|ihn|ihm)"],
    she: ["sie"],
    they: ["(man)"],
    plural: ["sie"],
    pluralVerbs: [
      "(wollen|wollten|werden|würden|sind|seien|wären|waren|haben|hätten|hatten|können|könnten|konnten|sollen|sollten|müssen|müssten|mussten|dürfen|dürften|mögen|möchten|schicken|entsenden|planen|erwägen|schließen|lehnen|sehen|wissen|sagen|sagten|halten|stehen|gehen|geben|machen|tun|bleiben|warnen|fordern|verlangen|prüfen|beteiligen|bieten|stellen|bereiten|führen|zögern|erklärten|lehnten|boten|planten|stellten)",
    ],
    it: [],
    state: [
      "(die regierung|das land|sein land|ihr land|seinem land|ihrem land|seines landes|ihres landes|seine regierung|ihre regierung|seiner regierung|ihrer regierung|das kabinett|sein kabinett|ihr kabinett|der minister|die ministerin|das ministerium|sein haus|ihr haus|sein ministerium|ihr ministerium|seine heimat|der premier|der regierungschef|die bundesregierung)",
    ],
    both: [
      "(beide|beide länder|beide regierungen|beide staaten|beide hauptstädte|die beiden|die beiden länder|die beiden staaten|die beiden regierungen|die zwei|die zwei länder|keiner von beiden|keines der beiden länder)",
    ],
    three: ["(alle drei|die drei|die drei länder|die drei staaten|die drei regierungen|das trio|keiner der drei)"],
    we: ["(wir|ich|uns|unsere|unser|unseren|unserem|unserer|mich|mir)"],
  },
  oblique: [
    "(in|im|nach|aus|mit|von|vom|für|fürs|über|bei|beim|zu|zum|zur|gegen|um|auf|an|am|ans|vor|hinter|neben|zwischen|durch|ohne|gegenüber|trotz|wegen|seit|unter|ab|jenseits|diesseits|entlang|innerhalb|außerhalb|östlich|westlich|nördlich|südlich|nahe|samt|statt|anstelle|dank|seitens|traf|trifft|besuchte|besucht|lobte|lobt|dankte|dankt|bat|fragte|unweit|rund um)",
  ],
  articles: ["(ein|eine|einen|einem|einer|eines|der|die|das|den|dem|des|dieser|diese|dieses)"],
  several: [
    "(ministerpräsidenten|premiers|regierungschefs|staatschefs|staats und regierungschefs|präsidenten|ministern|*sprechern|diplomaten|beamte|regierungsbeamte|regierungskreise|vertreter|regierungsvertreter|regierungsvertretern)",
  ],
  coordination: [
    "(und|oder|sowie|wie auch|und auch|als auch|noch|ebenso wie|gemeinsam mit|zusammen mit|samt|&|beziehungsweise|bzw|plus|nebst|dann)",
  ],
  agent: ["von [der|den|dem|seiner|ihrer]", "durch [die|den|das]", "seitens [der|des]", "aus"],
};
