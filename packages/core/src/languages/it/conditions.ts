import type { Language } from "../language";

/** What makes the rest of the clause a condition. */
const IF =
  "una volta|una volta che|dopo|se|quando|non appena|appena|all' indomani|in caso di|in caso|nel caso|a condizione che|a condizione di|a patto che|a patto di|purché|sempre che|finché|fino a quando|finché non|prima di|prima che|senza|fino a|solo|soltanto|solo con|solo dopo|non prima|in seguito a|condizionato|condizionata|condiziona|subordinato|subordinata|subordina|dipende|dipenderà|dipenderebbe|legato|legata|vincolato|vincolata|previa|previo|salvo|a meno che|nell' ipotesi|a partire da|ove|qualora|laddove|con|nel quadro di|prima|il giorno dopo";
/** Who asks for something asks for it as a condition. */
const ASK =
  "esige|esigono|pretende|pretendono|chiede|chiedono|richiede|richiedono|necessita|vuole|vogliono|aspetta|attende|attendono|conta su|contano su|insiste su|insistono su|serve|servono|servirebbe|servirà|occorre|occorrono|ci vuole|deve|devono|dovrà|dovranno|dovrebbe|senza";
const PEACE =
  "accordo|accordi|pace|trattato|intesa|intese|fine della guerra|fine del conflitto|fine delle ostilità|accordo di pace|guerra finita|finirà la guerra|guerra finisca|guerra sia finita|guerra sarà finita|conclusione della guerra";
const TRUCE =
  "cessate il fuoco|tregua|armistizio|tacciano le armi|tacciono le armi|taceranno le armi|armi tacciano|armi tacciono|armi taceranno|tacere delle armi|cessazione delle ostilità|cessino le ostilità|cessino i combattimenti|fine dei combattimenti|combattimenti cessino|stop ai combattimenti|si fermino i combattimenti|silenzio delle armi";
const US =
  "statunitense|statunitensi|usa|stati uniti|washington|trump|americano|americana|americani|americane|casa bianca|america";
const BACKING =
  "sostegno|rete di sicurezza|rete di protezione|garanzia|garanzie|ombrello|copertura|appoggio|coinvolgimento|scudo|paracadute|avallo|assicurazione|assicurazioni|impegno|backstop|spalle";
const PARLIAMENT =
  "parlamento|bundestag|camera|camere|congresso|cortes|dáil|sejm|seimas|deputati|assemblea|senato|riksdag|storting|folketing|riigikogu|saeima|parlamentare|aula|comuni|montecitorio|consiglio nazionale";
const NOD =
  "avallo|accordo|via libera|benestare|approvazione|voto|voti|votazione|votare|vota|voterà|autorizzazione|autorizzi|autorizza|autorizzare|mandato|decisione|decide|decida|maggioranza|consenso|assenso|ok|nulla osta|approva|approvi|approvare|approverà|avalla|avalli|dà|dia|darà|dare|dibattito|ratifica|ratifichi|consultato|consultare|passaggio|pronunciarsi|pronunci|ultima parola|parere|luce verde|sì";
const UN = "onu|nazioni unite|consiglio di sicurezza|palazzo di vetro";
const OTHERS =
  "alleati|partner|altri|altri paesi|europei|altri europei|vicini|nordici|baltici|gli altri|gli alleati|i partner|altri alleati";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) ... (${PEACE})`,
    "(pace firmata|pace siglata|pace fatta|pace raggiunta|accordo firmato|accordo siglato|accordo raggiunto|raggiunta la pace|firmato un accordo|firmato l' accordo|dopoguerra|dopo la guerra|post bellico)",
    "(accordo|accordo di pace|pace|trattato|intesa) .. (firmato|firmata|raggiunto|raggiunta|siglato|siglata|concluso|conclusa|bisogna raggiungerla|in vigore|va raggiunta|va prima)",
    "(garantire|garantisca|presidiare|sorvegliare|vigilare su|mantenere|mantenga|consolidare|far rispettare|preservare) [la|l'|un|una] (pace|accordo|accordo di pace|intesa)",
    "(prima|in ordine) .. (la pace|pace|un accordo|accordo)",
    "(nel quadro|nell' ambito|parte) (di un|di una|dell'|della|del) [*] (accordo|accordo di pace|intesa|pace|trattato)",
  ],
  ceasefire: [
    `(${IF}|a) ... (${TRUCE})`,
    "(cessate il fuoco|tregua|armistizio|cessazione delle ostilità) .. (concordato|concordata|firmato|firmata|in vigore|duraturo|duratura|siglata|siglato|raggiunto|raggiunta|prima|regga|tenga|rispettato|rispettata|scattato|proclamato)",
    "(tacciano|taceranno|tacciono|tacere|taciuto|saranno tacite|cessino|cesseranno|cessano|cessare) .. (armi|cannoni|combattimenti|ostilità)",
    "(armi|cannoni|combattimenti|ostilità) .. (tacciano|taceranno|tacciono|tacere|cessino|cesseranno|cesseranno di sparare)",
    "(linea di tregua|linea del cessate il fuoco|firma della tregua)",
    "(sorvegliare|sorvegliarla|presidiare|garantire|vigilare su|vigilare sulla|monitorare|far rispettare|mantenere) [la|il|l'|un|una] (tregua|cessate il fuoco|armistizio)",
    "(prima|in ordine) .. (cessate il fuoco|tregua)",
  ],
  us_backstop: [
    `(${US}) .. (${BACKING}|partecipazione)`,
    `(${BACKING}|partecipazione|aiuto|protezione) .. (statunitense|statunitensi|usa|stati uniti|washington|americano|americana|americani|americane)`,
    `(${IF}|${ASK}) [che|gli|le|la|il|di|con|dagli|agli] [gli] (americani|stati uniti|washington|statunitensi|usa|americane|americana)`,
    "(sostenuto|sostenuta|garantito|garantita|coperto|coperta|appoggiato|appoggiata) (da|dagli|dall') (washington|stati uniti|americani|usa)",
    "(washington|stati uniti|americani|usa|trump) .. (coprire|copra|coprano|coprono|spalle|a bordo|garantisca|garantiscano|si impegni|si impegnino)",
    "(rete di sicurezza|backstop|coprire loro le spalle|coprire le spalle|coprirà le spalle)",
    "senza (washington|gli americani|gli stati uniti|gli usa)",
  ],
  parliament_approval: [
    `(${NOD}) .. (${PARLIAMENT})`,
    `(${PARLIAMENT}) .. (${NOD})`,
    `(${IF}|${ASK}) [che|il|la|le|al|del] [il|la|le] (parlamento|bundestag|congresso|cortes|dáil|sejm|seimas|deputati|riksdag|storting|folketing|riigikogu|camere)`,
    "(sottoposto|sottoposta|sottoporre|passare|passerà|portare) .. (parlamento|bundestag|camera|camere|congresso|aula)",
  ],
  un_mandate: [
    `(mandato|risoluzione|avallo|bandiera|egida|via libera|richiesta|ombrello|auspici|domandarlo|chiede|chiederlo|insegne|cappello|autorizzazione) .. (${UN})`,
    "(consiglio di sicurezza|onu|nazioni unite) .. (chiede|chieda|chiedesse|decide|autorizza|autorizzi|via libera|mandato)",
    "(caschi blu|casco blu|mandato internazionale)",
    `(${IF}) [che|l'|le|delle|dell'] (onu|nazioni unite|consiglio di sicurezza)`,
  ],
  eu_mandate: ["(mandato|bandiera|quadro|missione|ombrello|decisione|egida|insegne) .. (ue|unione europea|unione)"],
  nato_mandate: [
    "(mandato|quadro|comando|bandiera|ombrello|decisione|egida|insegne|cappello) .. (nato|alleanza|alleanza atlantica)",
    "(nell' ambito|nel quadro|all' interno|tramite) (della|la) (nato|alleanza)",
    "(alleanza|nato) .. assuma il comando",
    "(rientri|rientra|rientrino) .. (nato|alleanza)",
  ],
  host_consent: [
    "(se|quando|purché|a condizione che|a patto che|una volta che|qualora|ove) .. (kiev|kyiv|ucraina|ucraini|zelensky|belligeranti|parti|entrambe le parti|entrambi|mosca|russia) .. (chiede|chieda|chiederà|chiedono|chiedesse|invita|inviti|richiede|accetta|accettano|accettassero|acconsente|acconsentono|vuole|accordo|lo chiede|lo chiederà|richiesta|d' accordo)",
    "(se|quando|purché|qualora) .. (glielo chiedono|glielo chiede|venisse chiesto|richiesto|invitata|invitato|arrivasse un invito|lo chiede|richiesta formale|arrivasse una richiesta|arriva una richiesta)",
    "(richiesta|invito|consenso|assenso|accordo) (di|da|delle|dell'|della|del) [entrambe le|due|governo] (kiev|kyiv|ucraina|entrambe|parti|due parti|ucraino|mosca|russia|paese ospitante)",
    "da (kiev|kyiv) arrivasse una richiesta",
    "(attende|aspetta|in attesa) .. (richiesta|invito)",
  ],
  allied_participation: [
    `(se|purché|a condizione che|a patto che|solo|insieme|accanto|quando|assieme) [anche|gli|i|agli|ai|con] (${OTHERS}) .. [vanno|partecipano|partecipino|danno|inviano|lo fanno|anche|facciano]`,
    "(accanto|insieme|assieme|al fianco|a fianco|di concerto con|spalla a spalla con) (ad|agli|ai|a|degli|dei|con|con gli|con i|di) [altri|suoi|propri|nostri] (altri|alleati|partner|nostri|paesi|europei)",
    "(non|mai|né) .. (da soli|da sola|da solo|in solitaria)",
    "(coalizione|gruppo) (ampia|ampio|più ampia|larga) [di paesi]",
    "contribuisca quasi tutto il mondo",
  ],
  membership_path: [
    "(strada|via|cammino|percorso|prospettiva|calendario|porta|invito) .. (adesione|ingresso|entrata|nato|ue)",
    "(se|purché|a condizione|quando|a patto) .. (adesione|ingresso) .. (nato|ue|unione europea|unione|alleanza)",
  ],
  non_combat_role: [
    "(non combattente|non combattenti|non da combattimento|non di combattimento|senza combattere|non per combattere|non a combattere|ruolo di supporto|compiti di supporto|solo addestrare|disarmati|disarmato|senza compiti di combattimento|senza ruolo di combattimento|senza partecipare ai combattimenti|senza entrare in combattimento)",
    "(non|mai|né) .. (combatteranno|combatterebbero|combattere|reparti combattenti|truppe da combattimento|truppe combattenti)",
    "(solo|soltanto|unicamente|esclusivamente) .. (addestrare|addestramento|formazione|supporto|logistica|sminamento|istruttori|difesa)",
  ],
  no_front_line: [
    "(lontano|lontani|lontana|lontane|distante|distanti|a distanza|discosti) (dal fronte|dalla linea del fronte|dai combattimenti|dalla linea di contatto|dalla prima linea|dalle trincee|dalla linea)",
    "(non|mai|né) .. (in prima linea|al fronte|sulla linea del fronte|nelle trincee)",
    "(ovest dell' ucraina|ovest del paese|nell' ovest|retrovie|retrovia|zone sicure|seconda linea|secondo scaglione|a ovest del dnipro)",
  ],
};

export const conditionHints: Language["conditionHints"] = {
  peace_agreement: ["(accordo di pace|trattato di pace|pace giusta|pace duratura|giorno dopo)"],
  ceasefire: ["(cessate il fuoco|tregua|armistizio)"],
  us_backstop: ["(sostegno|aiuto|ruolo|presenza|partecipazione|appoggio) (americano|americana|statunitense|usa)"],
  un_mandate: ["(onu|nazioni unite|consiglio di sicurezza)", "mandato (chiaro|robusto|internazionale|preciso)"],
  host_consent: ["(nessuno|non|nessuna|né) .. (chiesto|richiesta|invito)"],
};

export const noConditions: Language["noConditions"] = {
  peace_agreement: [
    "(nemmeno|neppure|neanche|anche|né|o|pure|con o senza|persino) (dopo|se|quando|una volta|in caso di|con|nel quadro) .. (accordo|pace|trattato|guerra|accordo di pace)",
    "(negoziati|colloqui|piano|processo|vertice|iniziativa|sforzi|conferenza|trattative|trattativa) (di|per la|sulla) pace",
    "(accordo|accordi) (su|con|tra|commerciale|di sicurezza|bilaterale|bilaterali|di coalizione|di minsk)",
    "(d'|in|sono|è|si dice d') accordo",
    "intesa (con|tra|sulla|in materia)",
    "parlare .. pace",
    "(prima) [dell'|della] (invasione|guerra)",
  ],
  ceasefire: [
    "(nemmeno|neppure|neanche|anche|né|o|pure|con o senza|persino) (dopo|se|quando|una volta|in caso di|con) .. (cessate il fuoco|tregua|armistizio|tacciano)",
    "(negoziati|colloqui|proposta|appello|chiede|chiedono|invoca|speranza|negoziare|trattative|trattare|discutere) .. (cessate il fuoco|tregua|armistizio)",
    "(tregua|cessate il fuoco) (di trenta giorni|di 30 giorni|di un mese|immediato|immediata|incondizionato|incondizionata|parziale|aerea)",
    "(violazione|violazioni|violato|rotto|rotta|rifiuta|rifiuto) .. (cessate il fuoco|tregua)",
  ],
  us_backstop: [
    "(nessun|nessuna|né|anche senza) (soldato|sostegno|truppa|garanzia|militare) .. (americano|americana|americani|statunitense)",
    "(presidente|segretario|ministro|amministrazione|vicepresidente|inviato|ambasciatore|elezioni|omologo|media|piano|funzionari|negoziatori|governo) (americano|americana|americane|statunitense|statunitensi|usa|degli stati uniti)",
    "(garanzie|garanzia) di sicurezza (a|per|all'|dell') (ucraina|kiev|l' ucraina)",
  ],
  parliament_approval: [
    "(parlamento europeo|elezioni parlamentari|elezioni politiche|gruppo parlamentare|presidente della camera|presidente del parlamento)",
    "(senza|non serve|non occorre|non ha bisogno) .. (voto|avallo|approvazione) .. (parlamento|camere|bundestag)",
    "(detto|dichiarato|riferito|informativa|spiegato|davanti|informato) [in|al|alla|alle|ai|il] (parlamento|camera|camere|deputati|bundestag|senato|aula)",
  ],
  un_mandate: [
    "(non ha bisogno|non serve|non occorre|senza|anche senza|nessun|non richiede|non è necessario|non sarebbe necessario) [di|un|il|alcun] [un] (mandato|risoluzione|ombrello|avallo) .. (onu|nazioni unite|consiglio di sicurezza)",
    "(mandato) .. (onu|nazioni unite) .. (non serve|non è necessario|superfluo|non occorre)",
    "(segretario generale|assemblea generale|carta|ambasciatore) (dell'|delle) (onu|nazioni unite)",
    "missioni delle nazioni unite",
  ],
  nato_mandate: [
    "(non|nessuna|nessun|senza|né|mai) .. (missione|mandato|bandiera|operazione|forza) .. (nato|alleanza)",
  ],
  host_consent: ["(interpellato|interpellata|alla domanda|a chi gli chiede|a chi le chiede) (su|se|sul|sulla)"],
  membership_path: ["(non|contro|senza|esclude|rifiuta) .. (adesione|ingresso) .. (nato|ue|alleanza)"],
  no_front_line: ["(di fronte a|di fronte al|di fronte alla|far fronte|fanno fronte|fronte interno)"],
};
