import type { Steps } from "../steps";

export const steps: Steps = {
  rows: [
    [
      "meeting",
      "(traf|trafen|treffen|trifft|getroffen|tagte|tagten|tagen|tagt|getagt|berieten|beriet|beraten|berät|versammelt|versammelten|versammelte|zusammengekommen|kamen zusammen|gipfel|gipfels|gipfeltreffen|minigipfel|krisengipfel|sondergipfel|krisentreffen|konferenz|videokonferenz|videoschalte|videoschaltung|schalte|gespräche|beratungen|sitzung|sondersitzung|klausur|zusammenkunft|runde)",
      "Die Staats- und Regierungschefs trafen sich am Montag in Paris.",
    ],
    [
      "meeting",
      "(debatte|debattierte|debattierten|debattiert|erörterte|erörterten|erörtert|erörtern|diskutierte|diskutierten|diskutiert|anhörung|besprach|besprachen|besprochen|telefonierte|telefonierten)",
      "Der Einsatz wurde im Élysée erörtert.",
    ],
    [
      "meeting",
      "(staats und regierungschefs|minister|ministern|regierungschefs|staatschefs|präsidenten) ... (erwartet|reisten|reisen|gereist|eingetroffen|empfangen|geladen|eingeladen)",
      "Rund 20 Regierungschefs werden in Paris erwartet.",
    ],
    [
      "meeting",
      "(konferierten|konferierte|konferieren|tagen|beraten|berieten|sprachen|sprechen|saßen|sitzen|zusammensaßen|zusammentrafen|zusammentreffen|zusammengetroffen|zusammenkommen|zusammenkamen|spitzentreffen|ministertreffen|videogipfel|dringlichkeitstreffen|krisenrunde|gesprächsrunde|arbeitsessen|abendessen)",
      "Die Regierungschefs saßen in Paris zusammen.",
    ],
    ["meeting", "(am|an einem) tisch", "Neunzehn Länder saßen in London am Tisch."],
    [
      "agreement",
      "(unterzeichnet|unterzeichnete|unterzeichneten|unterschrieben|unterschrieb|unterschreiben|unterzeichnen|besiegelte|besiegelten) ... (erklärung|absichtserklärung|abkommen|vereinbarung|papier|text|dokument|pakt|memorandum)",
      "Sie unterzeichneten eine Absichtserklärung.",
    ],
    [
      "agreement",
      "(erklärung|absichtserklärung|abkommen|vereinbarung|papier|text|dokument|pakt|memorandum) ... (unterzeichnet|unterzeichnete|unterzeichneten|unterschrieben|unterschrieb|verabschiedet|besiegelt|angenommen|geschlossen)",
      "Die Erklärung wurde am Dienstag unterzeichnet.",
    ],
    [
      "agreement",
      "(absichtserklärung|pariser erklärung|gemeinsame erklärung)",
      "Laut der Absichtserklärung gehen Truppen hin.",
    ],
    [
      "agreement",
      "(einigten|einigte|geeinigt|einigen|verständigten|verständigte|verständigt|kamen überein|vereinbarten|vereinbarte|vereinbart) ... (truppe|truppen|soldaten|mission|kontingent|einsatz|entsendung|entsenden|entsendet)",
      "Die Minister einigten sich auf eine Mission.",
    ],
    [
      "agreement",
      "(antrag|resolution|entschließung|gesetz|mandat|vorlage|entwurf) ... (angenommen|verabschiedet|gebilligt|zugestimmt|beschlossen|abgesegnet|durchgebracht)",
      "Der Antrag wurde am Dienstag angenommen.",
    ],
    [
      "agreement",
      "(billigte|billigten|verabschiedete|verabschiedeten|beschloss|beschlossen|ermächtigte|ermächtigt|stimmte) ... (antrag|resolution|gesetz|mandat|einsatz|entsendung|beschluss|vorlage|zu)",
      "Das Parlament billigte den Einsatz.",
    ],
    [
      "agreement",
      "(länder|staaten|nationen) ... (zugesagt|sagten|verpflichtet|verpflichteten|angemeldet|versprochen|einigten)",
      "26 Länder haben ihre Teilnahme zugesagt.",
    ],
    ["proposal", "(schlug|schlugen|schlägt) ... vor", "Er schlug eine Truppe vor."],
    [
      "proposal",
      "(vorgeschlagen|vorschlug|vorschlägt|vorschlag|regte an|angeregt|brachte ins spiel|ins spiel gebracht|forderte|fordert|gefordert|verlangte|verlangt|warb|wirbt|plädierte|plädiert|rief dazu auf|legte vor|vorgelegt|stellte vor|skizzierte|vorstoß)",
      "Er hat eine Truppe vorgeschlagen.",
    ],
    [
      "announcement",
      "(kündigte|kündigten|kündigt|angekündigt|ankündigte|versprach|verspricht|versprochen|zugesagt|sagte zu|bestätigte|bestätigt|erklärte|gab bekannt|bekannt gegeben|bot an|angeboten|teilte mit|mitgeteilt|verkündete|stellte in aussicht|in aussicht gestellt)",
      "Sie kündigte ein Kontingent an.",
    ],
    ["announcement", "(sagte|sagten|bot|boten|stellte) ... (zu|an|in aussicht)", "Sie bot ein Kontingent an."],
    [
      "refusal",
      "(schloss|schließt|lehnte|lehnt|lehnten|erteilte|erteilt|winkte|winkt|wies|weist) ... (aus|ab|absage|zurück)",
      "Er lehnte die Entsendung ab.",
    ],
    [
      "refusal",
      "(ausgeschlossen|abgelehnt|zurückgewiesen|verworfen|verwarf|weigerte|weigert|absage|ablehnung|nicht infrage|nicht in frage|überstimmt|niedergestimmt)",
      "Er hat die Entsendung abgelehnt.",
    ],
    [
      "refusal",
      "(antrag|resolution|gesetz|vorlage|vorschlag) ... (abgelehnt|scheiterte|gescheitert|durchgefallen|fiel|niedergestimmt)",
      "Der Antrag wurde abgelehnt.",
    ],
    [
      "petition",
      "(petition|petitionen|offener brief|offenen brief|unterschriftenaktion|aufruf .. unterzeichner)",
      "Eine Petition fordert Truppen.",
    ],
  ],
  seats: ["(hauptstadt|präsidentenpalast|regierungssitz|präsidialpalast)"],
  hosting: [
    "(lud|luden|lädt|laden|eingeladen|einlud|gastgeber|gastgeberin|ausrichtet|richtete aus|richtet aus|berief|beruft|einberufen|einberief|rief zusammen|zusammengerufen|leitete|leitet|führte den vorsitz|organisierte|organisiert|veranstaltet|empfing|empfängt|versammelte|holte)",
  ],
  parliament: [
    "(parlament|parlaments|unterhaus|oberhaus|senat|bundestag|sejm|kammer|abgeordnete|abgeordneten|tweede kamer|nationalversammlung|nationalrat|rada|folketing|riksdag|storting|seimas|volksvertretung|ständerat)",
  ],
};
