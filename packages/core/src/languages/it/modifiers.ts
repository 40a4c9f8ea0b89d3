import type { Modifiers } from "../language";

export const modifiers: Modifiers = {
  negation: [
    "(non|né|mai) ... (alcun|alcuno|alcuna|nessun|nessuno|nessuna|niente|nulla|mai|più|neppure|nemmeno|neanche|né|mica|affatto|un solo|una sola)",
    "(non|né|nessun|nessuno|nessuna|niente|nulla|mai|senza|neppure|nemmeno|neanche|zero)",
    "(rifiuto|rifiuta|rifiutano|rifiutato|rifiutare|rinuncia|rinunciato|declina|evita|si astiene) (di|a|dal)",
    "(invece di|anziché|lontano da|lungi da|ben lontano)",
  ],
  pseudoNegation: [
    "(non solo|non soltanto|non solamente|senza dubbio|senza riserve|senza mezzi termini|senza giri di parole|senza se e senza ma|senza esitazione|senza esitare|senza indugio|senza aspettare|senza attendere|senza precedenti|senza pregiudizi|senza sosta|senza tentennamenti|non meno|nientemeno|niente meno|nondimeno|ciononostante)",
    "(non c' è dubbio|non vi è dubbio|nessun dubbio|non sorprende|non a caso|non per nulla|non è una novità|non è altro che|se non altro|non appena|perché no|non si è fatta attendere|non è questione di se)",
  ],
  modal: ["(potrebbe|potrebbero|potremmo|forse|magari|eventualmente|possa|possano|può darsi|probabilmente)"],
  question: [
    "(chiesto|chiede|domandato|interrogato|interrogata|interpellato|interpellata|domanda|sapere) [*] (se|quando|come|su|sul|sulla|sulle|sui)",
    "(la domanda se|resta da capire se|resta da vedere se)",
  ],
  denial: [
    "(smentisce|smentiscono|smentito|nega|negano|negato) [di|che|aver|la notizia|le indiscrezioni|le voci|ogni]",
  ],
  historical: [
    "(aveva|avevano|in passato|precedentemente|un tempo|finora|fino ad allora|fino a poco fa|dapprima|inizialmente|all' epoca|allora|predecessore|predecessori|per mesi|per anni|già|prima del vertice|prima del summit)",
    "(l' anno scorso|lo scorso anno|il mese scorso|la settimana scorsa|l' estate scorsa|la scorsa settimana|l' autunno scorso|la primavera scorsa)",
    "(un|due|tre|quattro|sei|qualche|pochi) (anno|anni|mese|mesi|settimane|settimana|giorni) (fa|prima|addietro)",
    "(nel|a|in|fino a) (2022|2023|2024|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|estate|autunno)",
    "(diceva|dicevano|ripeteva|prometteva|escludeva|rifiutava|giudicava|considerava|parlava|voleva|esitava|negava|chiudeva|assicurava)",
    "(dopo aver|dopo avere)",
    "il # (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)",
  ],
  current: [
    "(ora|adesso|oggi|attualmente|ormai|stavolta|questa volta|infine|alla fine|finalmente|da allora|non più|lunedì|martedì|mercoledì|giovedì|venerdì|ieri|nuovo|nuova)",
  ],
  contrast: [
    "(ma|però|tuttavia|eppure|invece|mentre|al contrario|benché|sebbene|nonostante|anche se|pur|viceversa|bensì|dal canto suo|per contro|in cambio|a differenza di|quanto a|quanto ai|quanto alla|semmai|sia pure|anziché)",
  ],
  clause: [
    "(cui|il quale|la quale|i quali|dove|perché|poiché|giacché|siccome|quando|se|affinché|finché|appena|purché|a condizione|a patto|come|secondo cui|chi)",
  ],
  except: [
    "(tranne|salvo|eccetto|a eccezione|ad eccezione|fatta eccezione per|meno|esclusi|escluse|all' infuori|fuorché|a differenza)",
  ],
};
