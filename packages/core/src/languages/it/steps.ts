import type { Steps } from "../steps";

export const steps: Steps = {
  rows: [
    [
      "meeting",
      "(riunito|riuniti|riunita|riunite|riunione|riunioni|riunisce|riuniscono|vertice|vertici|minivertice|summit|conferenza|videoconferenza|incontro|incontrati|incontrano|colloqui|consultazioni|sessione|radunati)",
      "I leader si sono riuniti a Parigi.",
    ],
    [
      "meeting",
      "(dibattito|dibattuto|dibattuta|discusso|discussa|discussione|discussioni|audizione|esaminato|esaminata|affrontato)",
      "Il dispiegamento è stato discusso all'Eliseo.",
    ],
    [
      "meeting",
      "(incontrato|incontra|incontrerà|incontreranno|incontratisi|ricevuto|riceve|riceverà|ritrovati|ritrovano|ritroveranno|convocati|convocato|sul tavolo|al tavolo|faccia a faccia|bilaterale|videocollegamento|videovertice|in videocollegamento)",
      "Macron ha incontrato Tusk a Varsavia.",
    ],
    ["meeting", "(attorno al tavolo|intorno al tavolo)", "Diciannove leader erano attorno al tavolo."],
    [
      "agreement",
      "(firma|firmato|firmata|firmano|siglato|siglata|sottoscritto|sottoscritta) ... (dichiarazione|lettera|accordo|testo|documento|patto|memorandum)",
      "Hanno firmato una dichiarazione d'intenti.",
    ],
    [
      "agreement",
      "(dichiarazione|lettera|accordo|testo|documento|patto) ... (firmato|firmata|adottato|adottata|siglato|siglata|sottoscritta)",
      "La dichiarazione è stata firmata martedì.",
    ],
    [
      "agreement",
      "(dichiarazione di Parigi|dichiarazione d' intenti|dichiarazione di intenti|lettera d' intenti|dichiarazione congiunta)",
      "La dichiarazione d'intenti prevede un invio.",
    ],
    [
      "agreement",
      "(concordato|concordano|accordati|convenuto|d' accordo) ... (inviare|invio|dispiegamento|schierare|forza|truppe|missione|contingente)",
      "Hanno concordato di inviare una missione.",
    ],
    [
      "agreement",
      "(mozione|risoluzione|disegno di legge|mandato|proposta) ... (approvato|approvata|adottata|votata)",
      "La mozione è stata approvata martedì.",
    ],
    [
      "agreement",
      "(approvato|approva|votato|ratificato|avallato|autorizzato) ... (mozione|risoluzione|disegno di legge|mandato|invio|dispiegamento|partecipazione)",
      "Il Parlamento ha approvato una mozione.",
    ],
    [
      "agreement",
      "(paesi|nazioni|stati|governi) ... (impegnati|impegnano|promesso|aderito|sostenuto|appoggiato|sottoscritto|dato il sostegno)",
      "Ventisei Paesi si sono impegnati a partecipare.",
    ],
    [
      "agreement",
      "(raccolto|ottenuto|incassato) ... (sostegno|appoggio|adesione) ... (paesi|stati|nazioni|governi)",
      "L'iniziativa ha raccolto il sostegno di trenta Paesi.",
    ],
    [
      "agreement",
      "dichiarazione ... (approvata|votata|adottata|varata)",
      "Con una dichiarazione approvata venerdì, i deputati hanno detto no.",
    ],
    [
      "proposal",
      "(proposto|propone|propongono|proposta|suggerito|suggerisce|lanciato l' idea|ventilato|chiesto|chiede|sollecitato|presentato|illustrato|avanzato)",
      "Ha proposto di inviare una forza.",
    ],
    [
      "announcement",
      "(annunciato|annuncia|annunciano|promesso|promette|confermato|conferma|dichiarato|offerto|offre|scritto|impegnato a)",
      "Ha annunciato un contingente.",
    ],
    [
      "refusal",
      "(escluso|esclude|escludono|respinto|respinge|respingono|rifiutato|rifiuta|bocciato|boccia|declinato|detto no|detto di no|nessuna intenzione)",
      "Ha escluso di inviare soldati.",
    ],
    [
      "refusal",
      "(mozione|risoluzione|disegno di legge|proposta) ... (respinta|respinto|bocciata|bocciato)",
      "La mozione è stata respinta.",
    ],
    [
      "petition",
      "(petizione|petizioni|raccolta di firme|lettera aperta|appello firmato|firmatari)",
      "Una petizione chiede truppe.",
    ],
  ],
  hosting: [
    "(ospita|ospitato|ospiterà|convocato|convoca|organizzato|organizza|presieduto|presiede|copresieduto|invitato|invita|invito|riunito|padrone di casa|su iniziativa|su invito)",
  ],
  seats: ["(capitale|palazzo presidenziale|sede del governo)"],
  parliament: [
    "(parlamento|assemblea nazionale|assemblea|senato|bundestag|camera|camera dei comuni|camera bassa|deputati|sejm|congresso|rada|dáil|seimas|folketing|riksdag|cortes|aula)",
  ],
};
