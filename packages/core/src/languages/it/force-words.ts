import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(soldati|soldato|militari|militare|uomini|truppe|combattenti|fanti|caschi blu|istruttori|addestratori|paracadutisti|legionari|osservatori|sminatori|gendarmi|carabinieri|stivali|effettivi|ufficiali|genieri|peacekeeper|peacekeepers|forze di pace|marinai|alpini)",
      "(uomini e donne|personale militare|unità di personale|membri delle forze armate)",
    ],
    brigades: ["(brigata|brigate)"],
    battalions: ["(battaglione|battaglioni|gruppo tattico|gruppi tattici|battlegroup)"],
    companies: ["(compagnia|compagnie) [di fanteria|di fanti|del genio|di soldati|meccanizzata]"],
  },
  wholes: [
    "(forza|forze|contingente|contingenti|missione|dispiegamento|schieramento|presenza|corpo|coalizione|gruppo|operazione|parte|totale|numero|cifra|tetto|piano|opzione|distaccamento|guarnigione|unità|partecipazione|contributo|dispositivo|fabbisogno|quota)",
  ],
  of: ["(di|da|a|con|in|formata da|formato da|composta da|composto da|forte di|stimato in|stimata in|pari a)"],
  in: ["(in|nel|nella|nei|nelle|negli)"],
  bare: [
    "(di loro|di essi|di|da|in|nel|sarebbero|sarebbe|saranno|sarà|potrebbero|potrebbe|dovrebbero|sono|erano|per|su|a|che|se|quando|una volta|dopo|con|sotto|tra|andrebbero|andranno|e|il)",
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
    "(addestrat*|format*) .. # (soldati|militari|combattenti|uomini)",
    "# (soldati|militari|combattenti|uomini) .. (addestrat*|format*)",
    "(morto|morti|morta|ferito|feriti|perdite|caduto|caduti|perso|persi|disperso|dispersi|catturato|catturati|prigioniero|prigionieri|scambio|scambiati|disertori|vittime|uccisi|ucciso)",
    "(esercito|forze armate|eserciti|riserve) .. (di|conta|contano|contava|ha|hanno|dispone|raggiunge|composto)",
    "(sotto le armi|in servizio attivo|professionisti|riservisti|coscritti|reclut*|mobilit*|leva)",
    "(ridurre|limitare|tagliare|limitato) ... (esercito|forze armate)",
    "(missioni all' estero|missioni internazionali|stanziati in|schierati in|di stanza in|nordcoreani|wagner|mercenari)",
    "(esercito|forze|truppe|soldati|militari) (russo|russi|russa|russe|ucraino|ucraini|ucraina|ucraine|nordcoreani|nordcoreane)",
    "(addestrati in|sono stati addestrati|ha addestrato|hanno addestrato|formati in)",
    "(profughi|civili|manifest*|popolazione|abitanti|intervistati|sondaggio)",
    "(napoleon*|grande armée|hitler*|wehrmacht|guerra mondiale|guerra fredda|vietnam|afghanistan|iraq|kosovo|bosnia|balcani|gaza|libano|mali|sahel|siria)",
    "(fianco orientale|fianco est|presenza avanzata)",
  ],
  needed: [
    "(necessario|necessari|necessarie|servirebbero|servirebbe|servono|serve|occorrono|occorrerebbero|ci vorrebbero|ci vogliono|bisogno|fabbisogno|minimo|richiede|richiederebbe|esige|chiede|basterebbero|insufficiente|parlato di|stimato)",
  ],
  contribution: [
    "(quota|contributo|contribuire|contribuisce|contribuirà|contribuirebbe|offre|offerto|offrire|promesso|promette|promessa|inviare|invierà|invierebbe|invia|manderà|manderebbe|manda|schiererà|schiererebbe|mettere a disposizione|metterà|fornirà|fornirebbe|darà|propone|proposto)",
  ],
};
