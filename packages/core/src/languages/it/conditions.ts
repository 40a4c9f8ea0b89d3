import type { Language } from "../language";

/** What makes the rest of the clause a condition. */
const IF =
  "una volta|una volta che|dopo|se|quando|non appena|appena|all' indomani|in caso di|in caso|nel caso|a condizione che|a condizione di|a patto che|a patto di|purché|sempre che|finché|fino a quando|finché non|prima di|prima che|senza|fino a|solo|soltanto|solo con|solo dopo|non prima|in seguito a|condizionato|condizionata|condiziona|subordinato|subordinata|subordina|dipende|dipenderà|dipenderebbe|legato|legata|vincolato|vincolata|previa|previo|salvo|a meno che|nell' ipotesi|a partire da|ove|qualora|laddove|con|nel quadro di|prima|il giorno dopo";
/** Who asks for something asks for it as a condition. */
const ASK =
  "esige|esigono|pretende|pretendono|chiede|chiedono|richiede|richiedono|necessita|vuole|vogliono|aspetta|attende|attendono|conta su|contano su|insiste su|insistono su|serve|servono|servirebbe|servirà|occorre|occorrono|ci vuole|deve|devono|dovrà|dovranno|dovrebbe|senza";
const PEACE =
  "accordo|accordi|pace|trattato|intesa|intese|fine della guerra|fine del conflitto|fine delle ostilità|accordo di pace|guerra finita|finirà la guerra|guerra finisca|guerra sia finita|guerra sarà finita|conclusione della guerra|firma|firme|inchiostro|pace firmata|pace vera|guerra sarà conclusa|guerra è finita|guerra cessi";
const TRUCE =
  "cessate il fuoco|tregua|armistizio|tacciano le armi|tacciono le armi|taceranno le armi|armi tacciano|armi tacciono|armi taceranno|tacere delle armi|cessazione delle ostilità|cessino le ostilità|cessino i combattimenti|fine dei combattimenti|combattimenti cessino|stop ai combattimenti|si fermino i combattimenti|silenzio delle armi|cessati i combattimenti|cessate le ostilità|cessato il fuoco|fuoco cessato|fuoco cesserà|fuoco cessi|cesserà il fuoco|si smetta di sparare|smetta di sparare|smettano di sparare|smettono di sparare|smetteranno di sparare|smette di sparare|si spara|si sparerà|si combatte|si combatterà|guerra continua|guerra dura|combattimenti continuano|armi saranno mute|cannoni tacciono|cannoni taceranno|cannoni tacciano|tacciano i cannoni|taceranno i cannoni|silenzio dei cannoni|cadono le bombe|silenzio sul fronte";
const US =
  "statunitense|statunitensi|usa|stati uniti|washington|trump|americano|americana|americani|americane|casa bianca|america";
const BACKING =
  "sostegno|rete di sicurezza|rete di protezione|garanzia|garanzie|ombrello|copertura|appoggio|coinvolgimento|scudo|paracadute|avallo|assicurazione|assicurazioni|impegno|backstop|spalle|rete|paracaduti|dietro|aerei|protezione|contrappeso";
const PARLIAMENT =
  "parlamento|bundestag|camera|camere|congresso|cortes|dáil|sejm|seimas|deputati|assemblea|senato|riksdag|storting|folketing|riigikogu|saeima|parlamentare|aula|comuni|montecitorio|consiglio nazionale|assemblea nazionale|grande assemblea|le camere|due camere|entrambe le camere|palazzo madama|knesset|rada|consiglio federale|parlamenti";
const NOD =
  "avallo|accordo|via libera|benestare|approvazione|voto|voti|votazione|votare|vota|voterà|autorizzazione|autorizzi|autorizza|autorizzare|mandato|decisione|decide|decida|maggioranza|consenso|assenso|ok|nulla osta|approva|approvi|approvare|approverà|avalla|avalli|dà|dia|darà|dare|dibattito|ratifica|ratifichi|consultato|consultare|passaggio|pronunciarsi|pronunci|ultima parola|parere|luce verde|sì";
const UN = "onu|nazioni unite|consiglio di sicurezza|palazzo di vetro";
const OTHERS =
  "alleati|partner|altri|altri paesi|europei|altri europei|vicini|nordici|baltici|gli altri|gli alleati|i partner|altri alleati|grandi|i grandi|francesi|i francesi|inglesi|gli inglesi|britannici|i britannici|tedeschi|i tedeschi|principali alleati|i principali alleati|grandi paesi|i paesi grandi|gli europei";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) ... (${PEACE})`,
    "(pace firmata|pace siglata|pace fatta|pace raggiunta|accordo firmato|accordo siglato|accordo raggiunto|raggiunta la pace|firmato un accordo|firmato l' accordo|dopoguerra|dopo la guerra|post bellico)",
    "(accordo|accordo di pace|pace|trattato|intesa) .. (firmato|firmata|raggiunto|raggiunta|siglato|siglata|concluso|conclusa|bisogna raggiungerla|in vigore|va raggiunta|va prima)",
    "(garantire|garantisca|presidiare|sorvegliare|vigilare su|mantenere|mantenga|consolidare|far rispettare|preservare) [la|l'|un|una] (pace|accordo|accordo di pace|intesa)",
    "(prima|in ordine) .. (la pace|pace|un accordo|accordo)",
    "(nel quadro|nell' ambito|parte) (di un|di una|dell'|della|del) [*] (accordo|accordo di pace|intesa|pace|trattato)",
    "(siglata|firmata|raggiunta|conclusa|sottoscritta|fatta|arrivata|siglato|firmato|raggiunto|concluso|sottoscritto) [che sia] (la|una|un|l'|il) [*] (pace|accordo|intesa|trattato)",
    "(firma|firme|inchiostro) .. (asciutto|asciutta|asciutte|calce|pace|trattato|accordo|apposta|apposte)",
    "(dopoguerra|post guerra|postbellico|postbellica|post conflitto|dopo la guerra|a guerra finita|finita la guerra|a pace fatta|a pace firmata|a pace raggiunta|a conflitto finito)",
    "(il giorno in cui|quando|appena|non appena|se|una volta che) [ci] (sarà|ci sarà|c'è|ci fosse|ci sia|verrà|arriverà|venisse) [un|una|la|l'] [*] (accordo|pace|intesa|trattato|firma)",
    "(guerra|conflitto) .. (finita|finito|conclusa|concluso|terminata|terminato|cessata|finisca|finirà|termini|si chiuda)",
    "(pace|accordo|intesa|trattato) .. (vera|giusta|duratura|credibile|solida) [*] (sia|sarà|fosse)",
    "(trovassero|trovino|trovano|raggiungano|raggiungessero|raggiungono) [un|un'|l'|una] (intesa|accordo|pace)",
  ],
  ceasefire: [
    `(${IF}|a) ... (${TRUCE})`,
    "(cessate il fuoco|tregua|armistizio|cessazione delle ostilità) .. (concordato|concordata|firmato|firmata|in vigore|duraturo|duratura|siglata|siglato|raggiunto|raggiunta|prima|regga|tenga|rispettato|rispettata|scattato|proclamato)",
    "(tacciano|taceranno|tacciono|tacere|taciuto|saranno tacite|cessino|cesseranno|cessano|cessare) .. (armi|cannoni|combattimenti|ostilità)",
    "(armi|cannoni|combattimenti|ostilità) .. (tacciano|taceranno|tacciono|tacere|cessino|cesseranno|cesseranno di sparare)",
    "(linea di tregua|linea del cessate il fuoco|firma della tregua)",
    "(sorvegliare|sorvegliarla|presidiare|garantire|vigilare su|vigilare sulla|monitorare|far rispettare|mantenere) [la|il|l'|un|una] (tregua|cessate il fuoco|armistizio)",
    "(prima|in ordine) .. (cessate il fuoco|tregua)",
    "(cessate|cessati|cessato|finiti|finite|terminati|terminate|fermati|spenti) [che siano] (le|i|il) (ostilità|combattimenti|fuoco|armi|scontri|bombardamenti|spari)",
    "(smetta|smettano|smette|smettono|smetterà|smetteranno|smettere|smesso|finito|finiscano|cessi|cessano|cessino|cesserà) di (sparare|combattere|bombardare|spararsi)",
    "(a fuoco cessato|a armi ferme|ad armi ferme|a cannoni spenti|con le armi in silenzio|a combattimenti finiti|a ostilità cessate)",
    "(fuoco|armi|cannoni|spari|combattimenti|scontri|ostilità|bombardamenti|fronte) .. (cesserà|cessi|cessa|cessato|cessati|cessate|fermi|si fermi|si fermino|si ferma|spenti|tace|tacerà|tacciono|taccia|ferme|mute|muti)",
    "(finché|fino a quando|fintanto che|fintantoché|mentre) [non] [si|le|i|la|ci] .. (spara|sparerà|combatte|combatterà|guerra|bombe|spari|combattimenti|fuoco|missili)",
    "(silenzio|calma|quiete) (sul|del|delle|dei|al) (fronte|armi|cannoni)",
  ],
  us_backstop: [
    `(${US}) .. (${BACKING}|partecipazione)`,
    `(${BACKING}|partecipazione|aiuto|protezione) .. (statunitense|statunitensi|usa|stati uniti|washington|americano|americana|americani|americane)`,
    `(${IF}|${ASK}) [che|gli|le|la|il|di|con|dagli|agli] [gli] (americani|stati uniti|washington|statunitensi|usa|americane|americana)`,
    "(sostenuto|sostenuta|garantito|garantita|coperto|coperta|appoggiato|appoggiata) (da|dagli|dall') (washington|stati uniti|americani|usa)",
    "(washington|stati uniti|americani|usa|trump) .. (coprire|copra|coprano|coprono|spalle|a bordo|garantisca|garantiscano|si impegni|si impegnino)",
    "(rete di sicurezza|backstop|coprire loro le spalle|coprire le spalle|coprirà le spalle)",
    "senza (washington|gli americani|gli stati uniti|gli usa)",
    "(americani|washington|stati uniti|usa|america|trump|pentagono) .. (dietro|stiano|stia|stia dietro|ci siano|ci fossero|ci saranno|ci sono|copra|coprano|coprono|garantisca|garantiscano|garantisce|protegga|proteggano|partecipi|partecipino|appoggi|appoggino|sostenga|sostengano|aiuti|aiutino|muovano|si muovano|fornisca|forniscano|con gli aerei|dall' alto|di riserva|alle spalle)",
    "(se|purché|a condizione che|a patto che|solo se|qualora|quando|finché|a meno che|sempre che) [si muovano] [gli|l'] (americani|stati uniti|washington|usa|america|statunitensi|aerei americani)",
    "(aerei|aviazione|caccia|satelliti|intelligence|paracadute|mezzi|copertura|ombrello) (americani|americana|americano|statunitensi|statunitense|usa|degli stati uniti|di washington) [*] [dietro|alle spalle|di riserva|in appoggio]",
  ],
  parliament_approval: [
    `(${NOD}) .. (${PARLIAMENT})`,
    `(${PARLIAMENT}) .. (${NOD})`,
    `(${IF}|${ASK}) [che|il|la|le|al|del] [il|la|le] (parlamento|bundestag|congresso|cortes|dáil|sejm|seimas|deputati|riksdag|storting|folketing|riigikogu|camere)`,
    "(sottoposto|sottoposta|sottoporre|passare|passerà|portare) .. (parlamento|bundestag|camera|camere|congresso|aula)",
    "(proporrà|propone|proporre|chiederà|chiede|chiedere|sottoporrà|sottoporre|porterà|portare|presenterà|trasmesso|inviato|consulterà|consultare|riferirà) [*] [*] [al|alla|alle|ai|il|le|la|i] (parlamento|camere|camera|congresso|bundestag|senato|deputati|sejm|riksdag|storting|folketing|assemblea|cortes|dáil|saeima|seimas|riigikogu|consiglio nazionale)",
    "(parlamento|camere|camera|congresso|bundestag|senato|deputati|sejm|riksdag|storting|folketing|assemblea|cortes|dáil|saeima|seimas) .. (autorizzato|ha autorizzato|deciderà|decideranno|dica sì|dice sì|ha detto sì|si pronunci|si pronuncerà|dovrà|dovranno|ultima parola|permesso|consenta|consente|ratifichi|permetta|approvato)",
    "(deciderà|decide|decideranno|spetta|spetterà|tocca|toccherà|compete|dipende|manca) [*] [*] [il|al|alla|alle|ai|dal|lo|la] (parlamento|camere|camera|bundestag|congresso|senato|deputati|assemblea|sejm|riksdag|storting|folketing|dáil|saeima|seimas)",
    "(permesso|passaggio|voto|maggioranza|dibattito|sì) [*] (del|della|delle|dal|in|alle|alla|al) (parlamento|camere|camera|bundestag|congresso|senato|aula|sejm|riksdag|storting|folketing)",
    "(grande assemblea|assemblea di ankara|maggioranza parlamentare|mozione parlamentare|maggioranza dei due terzi)",
    "(consultare|consultazioni|confronto|parlare) .. (gruppi parlamentari|capigruppo|partiti|opposizioni)",
  ],
  un_mandate: [
    `(mandato|risoluzione|avallo|bandiera|egida|via libera|richiesta|ombrello|auspici|domandarlo|chiede|chiederlo|insegne|cappello|autorizzazione) .. (${UN})`,
    "(consiglio di sicurezza|onu|nazioni unite) .. (chiede|chieda|chiedesse|decide|autorizza|autorizzi|via libera|mandato)",
    "(caschi blu|casco blu|mandato internazionale)",
    `(${IF}) [che|l'|le|delle|dell'] (onu|nazioni unite|consiglio di sicurezza)`,
    "(mandato|risoluzione|ordine|via libera|sì|voto|ok|chiamata) .. (new york|palazzo di vetro)",
    "(se|quando|purché|qualora|a condizione che|una volta che|finché|appena) [il|l'|le|lo] (new york|consiglio di sicurezza|palazzo di vetro|onu|nazioni unite)",
    "(consiglio di sicurezza|onu|nazioni unite|palazzo di vetro|new york) .. (lo chiederà|chiederà|lo autorizzasse|autorizzasse|autorizzerà|voti|votasse|decidesse|decida|acconsenta|deliberi|approvi|ordini|lo voglia|dia|desse)",
    "(casco|caschi|elmetto|elmetti|berretto|berretti|bandiera) (blu|celeste|celesti|azzurro|azzurri|azzurra)",
  ],
  eu_mandate: [
    "(mandato|bandiera|quadro|missione|ombrello|decisione|egida|insegne) .. (ue|unione europea|unione)",
    "(mandato|bandiera|missione|operazione|comando|ombrello|cornice|insegne) (europeo|europea|europee|comunitario|comunitaria|di bruxelles|dei ventisette)",
    "(se|purché|quando|qualora|a condizione che|una volta che|appena) [l'|la|i] (ue|unione europea|unione|ventisette|bruxelles|consiglio europeo) .. (decide|decida|deciderà|lo deciderà|adotta|adotti|assume|assuma|guida|guidi|guidasse|chiede|chieda|approva|approvi|dà|dia|mandato)",
    "(guidata|diretta|condotta|decisa|comandata) dall' (ue|unione|unione europea)",
    "(dai ventisette|dei ventisette|dall' unione) .. (mandato|incarico|ordine|decisione)",
  ],
  nato_mandate: [
    "(mandato|quadro|comando|bandiera|ombrello|decisione|egida|insegne|cappello) .. (nato|alleanza|alleanza atlantica)",
    "(nell' ambito|nel quadro|all' interno|tramite) (della|la) (nato|alleanza)",
    "(alleanza|nato) .. assuma il comando",
    "(rientri|rientra|rientrino) .. (nato|alleanza)",
    "(se|purché|quando|qualora|a condizione che|una volta che) [fosse|sia|la|l'] [la|l'] (nato|alleanza|alleanza atlantica) .. (guidarla|guidare|guidi|guidasse|prendere in mano|decida|decide|decidesse|assuma|assumere|comandi|comandasse|dirigere|dirigerla|chieda|approvi|mandato|bandiera)",
    "(guidata|diretta|condotta|comandata|gestita) dalla (nato|alleanza)",
    "(missione|operazione|forza|bandiera|cornice|comando) (della nato|dell' alleanza|atlantica|atlantico)",
    "cornice .. (atlantica|atlantico|nato)",
  ],
  host_consent: [
    "(se|quando|purché|a condizione che|a patto che|una volta che|qualora|ove) .. (kiev|kyiv|ucraina|ucraini|zelensky|belligeranti|parti|entrambe le parti|entrambi|mosca|russia) .. (chiede|chieda|chiederà|chiedono|chiedesse|invita|inviti|richiede|accetta|accettano|accettassero|acconsente|acconsentono|vuole|accordo|lo chiede|lo chiederà|richiesta|d' accordo)",
    "(se|quando|purché|qualora) .. (glielo chiedono|glielo chiede|venisse chiesto|richiesto|invitata|invitato|arrivasse un invito|lo chiede|richiesta formale|arrivasse una richiesta|arriva una richiesta)",
    "(richiesta|invito|consenso|assenso|accordo) (di|da|delle|dell'|della|del) [entrambe le|due|governo] (kiev|kyiv|ucraina|entrambe|parti|due parti|ucraino|mosca|russia|paese ospitante)",
    "da (kiev|kyiv) arrivasse una richiesta",
    "(attende|aspetta|in attesa) .. (richiesta|invito)",
    "(se|quando|purché|qualora|solo se|soltanto se|una volta) [saranno|siamo|saremo|venissero|fossero] (invitati|invitato|invitata|invitate|chiamati|chiamato|chiamata|richiesti|richiesta|chiesti|chiesto)",
    "(kiev|kyiv|ucraina|zelensky|ucraini) .. (li avesse chiesti|chiesti|li chieda|li chiederà|li vorrà|vorrà|li voglia|voglia|invita|inviti|inviterà|chiami|chiama|lo chieda|ne faccia richiesta|fa richiesta)",
    "(richiesta|invito|domanda|appello|lettera|chiamata) (formale|ufficiale|scritta|scritto|esplicita|ucraina|ucraino|di kiev|di zelensky|dell' ucraina)",
    "(su|dietro|previo|previa|con) (richiesta|invito|consenso|assenso|domanda) (di|del|della|dell'|delle|ucraino|ucraina|esplicita|esplicito) [entrambe|governo|due] (kiev|kyiv|ucraina|ucraino|parti|autorità|paese ospitante|zelensky)",
    "(dove|quello che|come|quando|secondo quanto) (kiev|kyiv|l' ucraina|gli ucraini|zelensky) (vorrà|vorranno|vuole|vogliono|chiede|chiederà|chiederanno|decide|deciderà|desidera)",
    "(le due|entrambe le|tutte le) parti .. (chiedano|chiedono|chiedessero|vogliano|vogliono|desiderino|accettino|accettano|siano d' accordo|acconsentano|concordino|invitino)",
  ],
  allied_participation: [
    `(se|purché|a condizione che|a patto che|solo|insieme|accanto|quando|assieme) [anche|gli|i|agli|ai|con] (${OTHERS}) .. [vanno|partecipano|partecipino|danno|inviano|lo fanno|anche|facciano]`,
    "(accanto|insieme|assieme|al fianco|a fianco|di concerto con|spalla a spalla con) (ad|agli|ai|a|degli|dei|con|con gli|con i|di) [altri|suoi|propri|nostri] (altri|alleati|partner|nostri|paesi|europei)",
    "(non|mai|né) .. (da soli|da sola|da solo|in solitaria)",
    "(coalizione|gruppo) (ampia|ampio|più ampia|larga) [di paesi]",
    "contribuisca quasi tutto il mondo",
    "(se|purché|a condizione che|a patto che|solo se|quando|finché|qualora) [si muovono|ci vanno|ci sono|ci saranno|si muovessero] [anche] [gli|i|le|tutti|più|altri] [*] (altri|alleati|partner|europei|francesi|inglesi|britannici|tedeschi|vicini|paesi|grandi|polacchi|danesi|svedesi|capitali|nordici) [ci|lo|anche|si] [*] (vanno|fanno|partono|partecipano|muovono|saranno|contribuiscono|mandano|inviano|facessero|andassero|ci stanno|ci sono|impegnano)",
    "se si (muovono|muovessero|impegnano|uniscono) [anche] (gli altri|tutti|altri|gli alleati|i partner)",
    "(non|mai|né|nessuno) .. (da sola|da solo|da soli|da sole|in solitaria|per prima|per primo|per primi|i soli|i primi|gli unici|il solo|la sola|l' unica)",
    "(da sola|da soli|da solo) [*] [*] (non|mai|nessuno|niente)",
    "(tutti insieme|tutti o nessuno|insieme o niente|con gli altri|di pari passo con)",
    "(ripartizione|condivisione|condividere|condivisi|dividere|ripartire) [*] (oneri|onere|rischi|sforzi|sforzo|pesi|peso|costi|responsabilità)",
    "(dipende|dipenderà|attende|attesa|aspetta|aspettare|vedere) .. (che cosa|cosa|da ciò che|da cosa|quello che|le scelte|la scelta) [fanno|faranno|decidono|decideranno|dei|degli] [gli|i] [*] (altri|alleati|partner|vicini|grandi|europei|francesi|inglesi|tedeschi)",
    "(nel quadro|come parte|nell' ambito|parte|all' interno) di (uno|un|una) [*] (sforzo|contingente|forza|coalizione|battaglione|brigata|missione) (comune|congiunto|congiunta|europeo|europea|collettivo|collettiva|multinazionale|ampia|più ampia|internazionale)",
  ],
  membership_path: [
    "(strada|via|cammino|percorso|prospettiva|calendario|porta|invito) .. (adesione|ingresso|entrata|nato|ue)",
    "(se|purché|a condizione|quando|a patto) .. (adesione|ingresso) .. (nato|ue|unione europea|unione|alleanza)",
    "(data|calendario|promessa|garanzia|impegno|prospettiva|invito|percorso) .. (adesione|ingresso|entrata)",
    "(adesione|ingresso|entrata) [*] (nell'|nella|alla|all'|promessa|promesso|garantita|garantito|fissata|certa) (unione|nato|ue|alleanza|unione europea)",
    "(invitata|invitato|ammessa|ammesso|accolta|accettata) .. (nato|alleanza|ue|unione|unione europea)",
    "futuro (membro|socio) (della|dell') (nato|ue|unione|alleanza)",
  ],
  non_combat_role: [
    "(non combattente|non combattenti|non da combattimento|non di combattimento|senza combattere|non per combattere|non a combattere|ruolo di supporto|compiti di supporto|solo addestrare|disarmati|disarmato|senza compiti di combattimento|senza ruolo di combattimento|senza partecipare ai combattimenti|senza entrare in combattimento)",
    "(non|mai|né) .. (combatteranno|combatterebbero|combattere|reparti combattenti|truppe da combattimento|truppe combattenti)",
    "(solo|soltanto|unicamente|esclusivamente) .. (addestrare|addestramento|formazione|supporto|logistica|sminamento|istruttori|difesa)",
    "(non|mai|né|senza|nessun|nessuno) [*] [*] (combatteranno|combattere|combatta|combattano|combatterebbero|combattimento|sparare|fucile|fucili|armi|fare la guerra|reparti da combattimento|truppe da combattimento|unità da combattimento|missione di combattimento|ruolo di combattimento)",
    "(compiti|missione|missioni|ruolo|funzioni|funzione|personale|incarichi) [*] (non combattente|non combattenti|umanitari|umanitaria|umanitarie|medici|medica|mediche|tecnici|tecnico|tecniche|di supporto|di sostegno|di osservazione|di consulenza|difensivo|difensiva|civili)",
    "(puramente|strettamente|esclusivamente|unicamente|soltanto|solo|solamente) [di|a|per|con] [un|una|compiti|funzioni|attività] [di] (umanitari|umanitaria|umanitario|medici|medico|medica|tecnici|tecnico|tecnica|civili|civile|logistico|logistici|logistica|difensivo|difensiva|difensivi|consulenza|osservazione|supporto|formazione|addestramento|sminamento)",
    "(disarmati|disarmato|disarmata|senza armi|non armati)",
  ],
  no_front_line: [
    "(lontano|lontani|lontana|lontane|distante|distanti|a distanza|discosti) (dal fronte|dalla linea del fronte|dai combattimenti|dalla linea di contatto|dalla prima linea|dalle trincee|dalla linea)",
    "(non|mai|né) .. (in prima linea|al fronte|sulla linea del fronte|nelle trincee)",
    "(ovest dell' ucraina|ovest del paese|nell' ovest|retrovie|retrovia|zone sicure|seconda linea|secondo scaglione|a ovest del dnipro)",
    "(non|mai|né|nessuno|senza|nulla) [*] [*] [*] (vicino|nei pressi|a ridosso|sulla|sul|presso|lungo|al|alla|in prossimità) [al|alla|del|della|la|il] [*] (fronte|linea di contatto|linea del fronte|prima linea|trincee|combattimenti|linea|zona di combattimento)",
    "(centinaia|centinaio|decine) di chilometri [*] [*] (dal fronte|dalla linea|dai combattimenti|dal contatto|dietro|alle spalle)",
    "(nelle retrovie|retrovie|in profondità|dietro la linea|alle spalle del fronte|grandi città|ucraina occidentale|nell' entroterra|lontano dalla linea|lontano dalle trincee|nelle grandi città)",
  ],
};

export const conditionHints: Language["conditionHints"] = {
  peace_agreement: [
    "(accordo di pace|trattato di pace|pace giusta|pace duratura|giorno dopo)",
    "(pace|dopoguerra|fine della guerra|fine del conflitto|fine delle ostilità)",
  ],
  ceasefire: ["(cessate il fuoco|tregua|armistizio)", `(${TRUCE})`],
  us_backstop: ["(sostegno|aiuto|ruolo|presenza|partecipazione|appoggio) (americano|americana|statunitense|usa)"],
  un_mandate: ["(onu|nazioni unite|consiglio di sicurezza)", "mandato (chiaro|robusto|internazionale|preciso)"],
  host_consent: ["(nessuno|non|nessuna|né) .. (chiesto|richiesta|invito)"],
  eu_mandate: ["(mandato|missione|bandiera|quadro) (europeo|europea|dell' ue)"],
  nato_mandate: ["(comando|missione|operazione|bandiera) .. (nato|alleanza)"],
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
