import type { Language } from "../language";

export const speakers: Language["speakers"] = {
  reporting: [
    "(detto|dice|dicono|disse|diceva|dichiarato|dichiara|dichiarano|affermato|afferma|affermano|assicurato|assicura|assicurano|annunciato|annuncia|annunciano|confermato|conferma|confermano|indicato|indica|precisato|precisa|spiegato|spiega|spiegano|ripetuto|ripete|ribadito|ribadisce|risposto|risponde|ritiene|ritengono|ritenuto|giudica|giudicato|avvertito|avverte|ammonito|ammonisce|insistito|insiste|sottolineato|sottolinea|ricordato|ricorda|aggiunto|aggiunge|ammesso|ammette|riconosciuto|riconosce|confidato|osservato|osserva|replicato|replica|tagliato corto|taglia corto|scandito|sostenuto|sostiene|scritto|scrive|fatto sapere|fa sapere|fanno sapere|fatto capire|lasciato intendere|lascia intendere|riassunto|commentato|commenta|riferito|riferisce|raccontato|racconta|promesso|giurato|giura|notato|nota|espresso|twittato|ironizzato|ironizza|chiarito|chiarisce|messo in chiaro|considera|pensa|crede|ventilato|stabilito|tuonato|puntualizzato|parola di|si legge|evidenziato|concluso)",
  ],
  source: ["(secondo|stando a|a detta di|a parere di|ad avviso di|per bocca di|nelle parole di|per|a giudizio di)"],
  offices: {
    head: [
      "(presidente|presidentessa|primo ministro|prima ministra|primi ministri|premier|cancelliere|cancelliera|capo del governo|capo di governo|capo dello stato|capi di stato|capo di stato|taoiseach|presidente del consiglio|segretario generale|re|leader|inquilino|capo dell' esecutivo|presidenza del consiglio)",
    ],
    minister: [
      "(ministro|ministra|ministri|vicepremier|vicepresidente|vicepresidente del consiglio|vice primo ministro|vicecancelliere|viceministro) [della difesa|degli esteri|dell' interno|degli affari esteri|per gli affari europei|della guerra]",
      "(titolare della difesa|titolare degli esteri|capo della diplomazia|segretario di stato|segretario alla difesa|segretario alla guerra|capo del pentagono|alta rappresentante|alto rappresentante|commissario|commissaria|tánaiste|responsabile della difesa|consigliere federale)",
    ],
    spokesperson: ["(portavoce|ministero|ministeri|farnesina|cancelleria|ufficio stampa)"],
    other: [
      "(ambasciatore|ambasciatrice|ambasciatori|inviato|inviato speciale|negoziatore|negoziatrice|diplomatico|diplomatici|diplomatica|rappresentante permanente|consigliere|consigliera|consiglieri|alto funzionario|funzionario|funzionari|responsabile|sottosegretario|fonti del governo|fonte)",
    ],
  },
  governments: [
    "(governo|esecutivo|gabinetto|amministrazione|autorità|ministero|parlamento|diplomazia|delegazione|parte|cancelleria|posizione|linea|risposta|rifiuto|volontà|disponibilità|riluttanza|cautela|prudenza|ostilità|contrarietà|impegno|promessa|offerta|partecipazione|contributo|sì|no|obiezione|veto|scetticismo|sostegno|appoggio|ruolo|presidenza|decisione|rinuncia|silenzio|camera|deputati|esercito|stato maggiore|marina|capitale|ambasciata|dubbi|dubbio|maggioranza|premier)",
  ],
  opposition: [
    "(opposizione|oppositore|oppositori|deputato|deputata|senatore|senatrice|eurodeputato|eurodeputata|ultradestra|estrema destra|estrema sinistra|leader del partito|segretario del partito|candidato|candidata|leader dell' opposizione|capogruppo|movimento 5 stelle|banchi dell' opposizione|rivale)",
  ],
  former: [
    "(ex|già premier|già ministro|uscente|dimissionario|defunto|ormai ex|oggi ex|soltanto ex|ex premier|ex presidente|ex ministro|non più in carica|allora premier|allora ministro)",
  ],
  private: [
    "(analista|analisti|esperto|esperta|esperti|ricercatore|ricercatrice|professore|professoressa|storico|storica|editorialista|editoriale|politologo|generale in congedo|generale in pensione|centro studi|sondaggio|sondaggi|manifestanti|manifestazione|petizione|elettori|lettori|sindacati|sindacato|papa|ong|cronista|residenti|la stampa|docente|docenti|consulente|sindaco|sindaca|sindaci|istituto di ricerca|ex generale|colonnello in pensione|politologa|ricercatori|saggista|vescovo|generale in ausiliaria|quotidiano|l' opposizione|commentatore|commentatori)",
  ],
  pronouns: {
    he: ["(lui|egli|quest' ultimo)"],
    she: ["(lei|ella|quest' ultima)"],
    they: [],
    plural: ["(loro|essi|esse)"],
    pluralVerbs: [],
    it: [],
    state: [
      "(il paese|il suo paese|il loro paese|il suo governo|il loro governo|il governo|l' esecutivo|il suo esecutivo|il ministero|il suo ministero|il ministro|la ministra|il suo ministro|il premier|il presidente)",
    ],
    both: [
      "(entrambi|entrambe|entrambi i paesi|entrambi i governi|entrambe le capitali|i due|i due paesi|i due governi|le due capitali|nessuno dei due|ambedue|tutti e due)",
    ],
    three: ["(i tre|i tre paesi|i tre governi|le tre capitali|tutti e tre|nessuno dei tre|il terzetto)"],
    we: ["(noi|io|nostri|nostre|nostro|nostra|il mio paese|siamo|abbiamo)"],
  },
  oblique: [
    "(a|ad|al|allo|alla|ai|agli|alle|all'|in|nel|nello|nella|nei|negli|nelle|nell'|di|d'|del|dello|della|dei|degli|delle|dell'|da|dal|dallo|dalla|dai|dagli|dalle|dall'|con|col|per|su|sul|sulla|sui|sulle|sull'|contro|tra|fra|presso|verso|vicino a|fuori da|come|dopo|prima di|davanti a|insieme a|accanto a|fino a|che|ringraziato|visita a)",
  ],
  articles: ["(un|uno|una|un'|il|lo|la|i|gli|le|l'|questo|questa|questi|queste)"],
  several: ["(primi ministri|capi di stato|ministri|ambasciatori|diplomatici|funzionari|consiglieri|ministeri)"],
  coordination: ["(e|ed|o|oppure|né|nonché|così come|come anche|insieme a|assieme a|come|poi|anche)"],
  agent: ["(da|dal|dallo|dalla|dai|dagli|dall'|da parte di|da parte del|da parte della)"],
};
