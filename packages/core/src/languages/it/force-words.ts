import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(soldati|soldato|militari|militare|uomini|truppe|combattenti|fanti|caschi blu|istruttori|addestratori|paracadutisti|legionari|osservatori|sminatori|gendarmi|carabinieri|stivali|effettivi|ufficiali|genieri|peacekeeper|peacekeepers|forze di pace|marinai|alpini|europei|occidentali|bersaglieri|marò|medici militari|incursori|unità militari|uniformi)",
      "(uomini e donne|personale militare|unità di personale|membri delle forze armate)",
    ],
    brigades: ["(brigata|brigate)"],
    battalions: ["(battaglione|battaglioni|gruppo tattico|gruppi tattici|battlegroup)"],
    companies: ["(compagnia|compagnie) [di fanteria|di fanti|del genio|di soldati|meccanizzata]"],
  },
  people: ["(persone|unità|membri|addetti|donne|volontari|elementi)"],
  wholes: [
    "(forza|forze|contingente|contingenti|missione|dispiegamento|schieramento|presenza|corpo|coalizione|gruppo|operazione|parte|totale|numero|cifra|tetto|piano|opzione|distaccamento|guarnigione|unità|partecipazione|contributo|dispositivo|fabbisogno|quota|brigata|battaglione|consistenza|dimensione|progetto|limite|offerta|proposta|ipotesi|variante|promessa)",
  ],
  of: [
    "(di|da|a|con|in|costituita da|costituito da|conta|conterebbe|contare|somma|fino a|dell' ordine di|formata da|formato da|composta da|composto da|forte di|stimato in|stimata in|pari a)",
  ],
  in: ["(in|nel|nella|nei|nelle|negli|a|per|verso)"],
  bare: [
    "(di loro|di essi|di|da|in|nel|sarebbero|sarebbe|saranno|sarà|potrebbero|potrebbe|dovrebbero|sono|erano|per|su|a|che|se|quando|una volta|dopo|con|sotto|tra|andrebbero|andranno|e|ed|o|ma|il|secondo|hanno|avevano|dicono|contro|solo|verrebbero|restano|ne|poi|pronti|del|al|con|forse)",
  ],
  otherThings: [
    "(chilometri|chilometro|km|metri|ettari|tonnellate|litri|chilometri quadrati|barili)",
    "(per cento|punti|euro|dollari|sterline|corone|rubli|zloty|franchi|grivne)",
    "(paesi|stati|nazioni|capitali|governi|alleati|membri|leader|ministri|delegazioni|partner|aziende|capi di stato)",
    "(anni|anno|mesi|mese|settimane|settimana|giorni|giorno|ore|minuti|volte|seggi|voti|deputati|intervistati|firmatari|firme|parlamentari|senatori)",
    "(missili|razzi|proiettili|droni|carri armati|aerei|caccia|elicotteri|veicoli|cannoni|munizioni|batterie|sistemi|fregate|navi|fucili|blindati|mezzi)",
    "(civili|profughi|rifugiati|ucraini|russi|abitanti|cittadini|manifestanti|bambini|famiglie|prigionieri|ostaggi|volontari|riservisti|coscritti|reclute|lettori|minori|sfollati)",
    "(al giorno|all' anno|al mese|gradi|città|villaggi|domande|pagine)",
  ],
  otherSigns: "£€$%¥₴#",
  neverIn: [
    "(perde|perdono|perderebbe) .. (soldati|uomini|militari)",
    "(bundeswehr) , .. #",
    "a guardia del confine",
    "(unifil|kfor|eufor|isaf)",
    "(reazione rapida|dispiegamento rapido|intervento rapido)",
    "(alta prontezza|prontezza operativa|prontezza|in allerta|stato di allerta|risposta rapida)",
    "OSCE",
    "confine con (la Bielorussia|la Russia)",
    "# .. (in Europa|sul fianco est|nei Paesi baltici|nel mondo)",
    "(in Europa|nei Paesi baltici) .. # (soldati|militari|uomini)",
    "(addestrat*|format*) .. # (soldati|militari|combattenti|uomini)",
    "# (soldati|militari|combattenti|uomini) .. (addestrat*|format*)",
    "(morto|morti|morta|ferito|feriti|perdite|caduto|caduti|perso|persi|disperso|dispersi|catturato|catturati|prigioniero|prigionieri|scambio|scambiati|disertori|vittime|uccisi|ucciso)",
    "(corea del nord|pyongyang|nordcoreano|nordcoreani) ... #",
    "(partecipano|parteciparono|partecipa|prendono parte|hanno partecipato) ... (esercitazione|esercitazioni|manovre|parata)",
    "(esercitazione|esercitazioni|manovre|parata)",
    "(protestato|protestano|protesta|in piazza|corteo|firme|dipendenti|posti di lavoro|abbonati)",
    "(impiega|impiegati|impegnati|schiera|impegna) ... (all' estero|missioni internazionali|missioni nel mondo)",
    "(esercito|forze armate|eserciti|riserve) .. (con|forte di|di|conta|contano|contava|ha|hanno|dispone|raggiunge|composto)",
    "(sotto le armi|in servizio attivo|professionisti|riservisti|coscritti|reclut*|arruol*|mobilit*|leva)",
    "(ridurre|limitare|tagliare|limitato) ... (esercito|forze armate)",
    "(missioni all' estero|missioni internazionali|nordcoreani|wagner|mercenari)",
    "(esercito|soldati|militari|combattenti) (russo|russi|ucraino|ucraini|nordcoreani)",
    "(forze|truppe|brigate|milizie) (russe|ucraine|nordcoreane)",
    "(addestrati in|sono stati addestrati|ha addestrato|hanno addestrato|formati in)",
    "(profughi|civili|manifest*|popolazione|abitanti|intervistati|sondaggio)",
    "(napoleon*|grande armée|hitler*|wehrmacht|guerra mondiale|guerra fredda|vietnam|afghanistan|iraq|kosovo|bosnia|balcani|gaza|libano|mali|sahel|siria)",
    "(fianco orientale|fianco est|presenza avanzata)",
  ],
  owns: [
    "(ha|hanno|aveva|avevano|conta|contano|dispone di|dispongono di|possiede|mantiene|mantengono) [solo|soltanto|appena|circa|quasi|più di|meno di|già]",
  ],
  needed: [
    "(richiederebbero|esigerebbe|stima|stimano|stimato|stimata|calcola|calcolato|ce ne vogliono|ce ne vorrebbero|ci vogliano|indispensabili|ha chiesto|chiedeva|servano|occorrano)",
    "(necessario|necessari|necessarie|servirebbero|servirebbe|servono|serve|occorrono|occorrerebbero|ci vorrebbero|ci vogliono|bisogno|fabbisogno|minimo|richiede|richiederebbe|esige|chiede|basterebbero|insufficiente|parlato di|stimato)",
  ],
  contribution: [
    "(quota|contributo|contribuire|contribuisce|contribuirà|contribuirebbe|offre|offerto|offrire|promesso|promette|promessa|inviare|invierà|invierebbe|invia|manderà|manderebbe|manda|schiererà|schiererebbe|mettere a disposizione|metterà|fornirà|fornirebbe|darà|propone|proposto|inviare|invierebbero|mandare|manderebbero|inviati|inviato|schierare|schierati|dispiegare|dispiegati|dispiegherà|partire|partiranno|partirà|partirebbero|partecipare|parteciperà|parteciperebbero|parteciperanno|pronti|pronta|pronto|disponibili|cede|cedono|cederà|presta|presterà|promettono|promettendo|offrono|impegna|impegno|far parte|faranno parte|mette|mettono|aggiungerà|invio|fornire|andrà|andranno|andrebbero)",
  ],
};
