import type { Concepts } from "../concepts";

export const concepts: Concepts = {
  // Acceptance: says yes, goes along, takes part
  agree: "d' accordo|accordo|accett*|acconsent*|concord*|conven*|consenso|assent*|aderi*|si allinea|concordi|intesa",
  support:
    "sosten*|sostien*|sostegno|appogg*|favorevol*|a favore|approv*|caldegg*|difend*|simpat*|sostenit*|spalleggi*|dietro al|schierat* con|si schier*|plaud*|perora*",
  endorse:
    "sottoscriv*|sottoscritt*|avall*|ratific*|aderisc*|aderi*|adesione|fa propri*|fatto propri*|mette il nome|mette la firma|si allinea|si associa|controfirm*",
  welcome:
    "accogli*|accolt*|benvenut*|saluta con|salut*|braccia aperte|si rallegra|rallegr*|felic*|lieto|lieta|lieti|liete|content*|compiac*|plauso",
  praise:
    "elogi*|loda|lodare|lodato|lode|lodi|lodevol*|lodat*|applau*|applaus*|omaggi*|ammir*|complimenti|compliment*|congratul*|encomi*|ovazione|esalt*|batt* le mani|tributo",
  thank: "ringrazi*|grazie|gratitudine|grato|grata|grati|riconoscen*",
  blessing:
    "benedi*|benedizione|via libera|semaforo verde|luce verde|annui*|annuisc*|pollice in su|placet|nulla osta|assenso|imprimatur",
  sign: "firm*|firma|firmat*|firmare|firmatar*|siglat*|sigla|siglare|sottoscriv*|penna|controfirm*",
  join: "si unisc*|si unir*|unirsi|unit* a|aderi*|aderisc*|entra* in|entrare in|entrerà|si associa|si accoda|a bordo|sale a bordo|si iscriv*|si arruol*|partecip*|si aggreg*|aggreg*|si aggiung*|ingresso|far parte|si mette in fila",
  takePart:
    "partecip*|prend* parte|prenderà parte|preso parte|far parte|fa parte|farà parte|faranno parte|coinvol*|ci sarà|ci saranno|essere della partita|della partita|giocare un ruolo|contribu*|collabor*|esserci|impegno",
  lead: "guid*|guida|guidat*|guidare|dirig*|diretto|alla testa|in testa|capofila|comand*|comando|leader*|capitan*|timone|pilot*|regia|traina*|traino|nazione quadro|a capo|capeggi*|presied*|condu*|punta di lancia|capo|capi",
  volunteer:
    "volontar*|si offr*|si è offert*|alza la mano|alzato la mano|alzare la mano|spontane*|di propria iniziativa|si fa avanti|si è fatt* avanti|fatto avanti|farsi avanti|senza che nessuno|di sua iniziativa|un passo avanti",
  pledge:
    "promett*|promess*|promesse|promise|promesso|promessa|impegn*|si impegna|giur*|parola d' onore|la parola|assicur*|garant*",
  commit: "impegn*|si impegna|impegnat*|impegnarsi|vincol*|vincolant*|legat*|obbligo|obblig*|promessa ferma|dedic*",
  offer:
    "offr*|offert*|offre|offrire|offriva|proposto|propon*|mett* a disposizione|messo a disposizione|mettere a disposizione|disposizione|disponibil*|mette sul tavolo|sul piatto|mette in campo",
  contribute:
    "contribut*|contribui*|contribuisc*|forni*|fornisc*|fornire|apport*|conced*|cede|mette|presta|prestare|presterà|prestato|prestit*|la sua parte|quota|fornitur*|dare|dà|darà|dona|donare|donat*|donazion*",
  send: "invio|invia|inviano|inviare|inviat*|invierà|invieranno|invierebbe|inviando|inviarl*|invii|mand*|mandare|mandat*|manderà|schier*|schierament*|dispieg*|spedi*|spedizione|distacc*|trasfer*|mobilit*|metter* piede|mette piede|sbarc*|partir*|partono|partenza|marci*|impieg*",
  stationing:
    "staz*|staziona*|dispiegament*|dispiegat*|presenza|presidi*|guarnigion*|acquartier*|dislocat*|disloc*|postazion*|posizion*|rotazion*|avvicend*|insedi*|di stanza|stanza|basat*|piazz*",
  earmark:
    "assegn*|destin*|riserv*|design*|tien* pronti|tenut* pronti|in allerta|pronti a muovere|scelt*|selezion*|accanton*|indicat* un|ha indicato|individuat*|stanziat*",
  prepare:
    "prepar*|addestr*|esercit*|esercitazion*|allen*|equipagg*|allest*|predispon*|predispost*|appront*|valig*|zaini|in preparazione|si attrezza|scalda i motori|prova",
  ready:
    "pront*|prontezza|a portata|preparat*|zaino in spalla|zaini pronti|valigie pronte|in allerta|disponibil*|sul piede di",
  willing:
    "dispost*|disponibil*|disponibilità|volentieri|propens*|buona volontà|ben dispost*|sarebbe lieto|volenteros*|non disdegn*",
  eager:
    "volentieri|entusias*|impazien*|non vede l' ora|desideros*|ansios*|brama*|voglia|smani*|premur*|fretta|scalpit*|zelo|di buon grado",
  proud: "orgogli*|fier*|fiero|onor*|onore|onorat*|privilegio",
  duty: "dover*|dovere|obblig*|responsab*|moral*|solidal*|solidariet*|debit*|oneri|onere|fardell*|coscienz*|spett*|compito|spalle|carico",
  amongFirst:
    "tra i primi|fra i primi|tra le prime|tra i paesi che|dei primi|in prima fila|prima fila|in prima linea|prima linea|avanguardia|apripista|il primo a|la prima a|primi a|dal primo giorno|dalla prima ora|della prima ora|prima ondata|in testa",
  standBy:
    "al fianco|a fianco|fianco a fianco|al suo fianco|accanto a|spalla a spalla|leal*|fedel*|non abbandon*|non lascerà sol*|non lasciar*|resta accanto|restare accanto|incrollab*|dalla parte|mano nella mano|gomito a gomito",
  keepWord:
    "mantien* la parola|mantenut* la parola|mantien* la promessa|mantenere|onor* l' impegno|rispett* gli impegni|tien* fede|tener* fede|onorer*|adempi*|dà seguito|dare seguito|fino in fondo|realizz*|attu*|di parola|esegu*|ottemper*",
  approve:
    "approv*|approvazione|autorizz*|adott*|vota* a favore|votato a favore|votato sì|ha detto sì|dice sì|dire sì|sì a|dà il via libera|ok|ratific*|convalid*|avall*|conced*|accord*|licenzi*",
  propose:
    "propon*|propost*|proposta|suggeri*|suggerisc*|avanz*|idea|idee|iniziativ*|lanci*|present* la|mozione|presentat*|sottopon*|sottopost*|ventil*|ballon d' essai|ipotizz*|mette sul tavolo",
  plan: "piano|piani|pianific*|progett*|progetto|programm*|disegn*|abbozz*|schem*|bozza|bozze|tabella di marcia|concett*|elabor*|delinea*|prepar* il|previst*|prevede|prevedono",
  intend:
    "intend*|intenzion*|intenzione|si propon*|propositi|proposito|conta di|mira a|mirano|punta a|puntano|obiettiv*|determinat*|deciso a|decisa a|decisi a|ha in mente|prevede di|si accinge|vuole",
  want: "vuol*|vogli*|volere|vogliono|voleva|volevano|volendo|vorr*|volev*|volut*|desider*|brama*|aspir*|ambisc*|ambizion*|ambire|cerca*|voglia|volontà|auspic*|appetito",
  hope: "sper*|speranz*|aspett*|attend*|attes*|conta su|contano su|contare su|confid*|auspic*|augur*|si augura|punta su|ottimis*",
  needIt:
    "bisogn*|serve|servono|servirà|serviranno|servire|necess*|indispensab*|essenzial*|occorr*|richied*|richiest*|deve|devono|debba|debbano|devo|dobbiamo|dovr*|dovev*|inevitab*|imprescindib*|ineludib*|impellent*|fondamental*",
  serve:
    "serv*|prest* servizio|sotto il comando|sotto comando|sotto bandiera|sotto la bandiera|agli ordini|indoss* la divisa|indoss* l' uniforme|sotto le insegne",
  protect:
    "protegg*|protett*|protezion*|presidi*|sorvegl*|vigil*|difend*|difes*|guard*|custod*|garantire la sicurezza|pattugli*|salvaguard*|scort*|tutel*|copr*|copertura|mettere in sicurezza",
  deter: "dissua*|deterr*|deterrenz*|rassicur*|rassicurazion*|baluard*|scoragg*|argine",
  strengthen:
    "rafforz*|potenzi*|consolid*|aument*|accresc*|irrobust*|rinforz*|ampli*|intensific*|incrementa*|estend*|puntell*",
  agreement:
    "accord*|accordo|accordi|patto|patti|trattat*|intes*|dichiarazion*|protocoll*|memorandum|lettera d' intenti|comunicat*|contratt*|convenzion*|compromess*|stretta di mano|documento comune",
  unite:
    "unito|uniti|unite|unità|unanim*|comune|comuni|compatt*|una sola voce|fronte comune|coes*|congiunt*|insieme|concord*|union*",
  help: "aiut*|aiuta|aiuto|assist*|soccor*|dare una mano|dà una mano|una mano|sostegno|util*",
  allow: "permett*|permess*|consent*|lasci*|lascia|autorizz*|toller*|ammett*|può|possono|potrà|potranno|concede",
  prefer: "prefer*|piuttost*|meglio|miglior*|privileg*|predilig*|ideal*|favorit*",
  role: "ruol*|ruolo|parte|parti|compit*|funzion*|posto|partecipazione|quota|mansion*",
  mustLead:
    "assum* la guida|assum* il comando|presied*|coordin*|organizz*|riuni*|raccogli*|raccolt*|reclut*|radun*|orchestr*|mett* insieme|allest*|chiam* a raccolta|tira le fila|tirare le fila|raccoglie adesioni",
  convince: "convinc*|convint*|persuad*|persuas*|portare dalla|corteggi*|sedurre|conquist*|vincere le resistenze",
  trust: "fiduci*|fida*|fidarsi|affidab*|credib*|credibilità|confid*|fede",
  courage: "coragg*|osa|osare|osato|osano|audac*|ardi*|ardire|fegato|spavald*|valore|risolut*|temerari*",
  // Openness: weighs, does not exclude
  consider:
    "consider*|valut*|prend* in considerazione|in considerazione|pond*|ponder*|riflett*|riflession*|medit*|soppes*|ragion*|pens* a|pensa a|pensano a|pensare a|sta pensando|contempl*|esamin*|guard*|deliber*|vagli*|vaglio",
  study:
    "studi*|studia|esamin*|analis*|analizz*|valut*|verific*|esplor*|indag*|calcol*|ispezion*|sond*|fattibil*|vagli*|approfond*|conti|rivedere|controll*",
  imagine: "immagin*|si vede|vedersi|concep*|figur*|raffigur*|prefigur*|sogn*|visualizz*|si vedrebbe",
  conceivable: "concepib*|immaginab*|pensab*|plausib*|fattibil*|realist*|praticab*|percorrib*|a portata|ipotizzab*",
  possible: "possib*|eventual*|potenzial*|probabilit*|può darsi|chance|semmai|prospettiv*|suscettib*",
  modalMay: "potrebb*|può|possono|possa|possano|poteva|sarebb*|avrebb*|potrei|potev*",
  notExcluded:
    "non esclud*|non esclus*|non è esclus*|non ha esclus*|non ha escluso|nulla è escluso|niente è escluso|esclude nulla|non si esclude|nessuna opzione è|non chiud* la porta|non ha chiuso la porta|non chiude|non chiudere|senza escludere|mai dire mai|non scart*|non ha scartato|non ha voluto escludere|non vuole escludere|nessuna ipotesi è|non è da escludere|non lo esclude|non le esclude|non nega",
  doorOpen:
    "porta aperta|porte aperte|porta socchiusa|socchius*|spiragli*|spiraglio|apre la porta|aperto la porta|aprire la porta|lascia aperta|lascia aperto|lasciat* apert*|lascia la porta|margin*|margine|apre uno|finestra aperta|tien* aperta|tenut* apert*|tiene aperto|apre alla|apre all'|aprire all'|porta resta aperta",
  open: "apert*|aperta|apre|aprire|apertur*|apertura|aprono|disponib*|ricettiv*",
  option: "opzion*|alternativ*|scenari*|variant*|ipotes*|possibilità|ventagl*|menu|menù|carta",
  onTable:
    "sul tavolo|all' ordine del giorno|in discussione|allo studio|al vaglio|in agenda|sul tappeto|in esame|in ballo|sulla scrivania|in campo|in cantiere",
  depends:
    "dipend*|condizion*|a condizione|subordin*|vincol*|lega* a|legat* a|a seconda|sospes* a|poggi*|ruota intorno|fa dipendere|in funzione|previo|previa",
  ifOnly:
    "se|qualora|purché|a patto|a condizione|a condizioni|a queste condizioni|finché|nel caso|in caso|laddove|ammesso che|solo se|in cambio di|posto che|sempre che|semmai|contro la promessa",
  unless: "a meno|salvo che|tranne se|se non|altrimenti|in mancanza|in assenza|eccetto se",
  inPrinciple:
    "in linea di principio|in linea di massima|principi*|di principio|teoric*|in teoria|sulla carta|in generale|massima",
  discuss:
    "discut*|discuss*|discussion*|dibatt*|dibattit*|parl* di|parlano di|parlare di|parlarne|dialog*|conversazion*|confront*|affront*|tratt* il|scamb*|ragionar*|consult*",
  exploratory:
    "esplorat*|preliminar*|provvisor*|informal*|tentativ*|inizial*|tast* il terreno|sondaggi|non vincolant*|prima bozza|interlocutor*",
  tabooBroken:
    "tabù|non è più un tabù|rompe con|rompere il tabù|soglia|per la prima volta|prima volta|inedit*|senza precedenti|rubicone|infrang*|sdogan*",
  wouldIfAsked:
    "se kiev lo chied*|se l' ucraina lo chied*|se richiest*|se lo chied*|se ci chied*|se glielo chied*|se kiev|se l' ucraina|su richiesta|dietro richiesta|su invito|quando kiev|se invitat*|se chiamat*|qualora kiev|se arriverà la richiesta|se le venisse|se gli venisse|chiama",
  request:
    "richiest*|richiesta|chied* a|domand*|invit*|invito|appell*|sollecit*|petizion*|suppli*|istanz*|prega|pregare|pregato|preghiera",
  waitFor:
    "aspett*|attend*|in attesa|attesa|attende|attendono|in attesa di|sospeso|guarda a washington|guardano a washington|attendista",
  flexible: "flessib*|margin* di manovra|pragmat*|compromess*|concession*|creativ*|malleab*|elastic*|duttil*",
  time: "a tempo debito|al momento opportuno|a suo tempo|un giorno|in futuro|futur*|prima o poi|più avanti|stadio successivo|quando sarà il momento|col tempo|in prospettiva|scadenz*",
  othersFree:
    "altri possono|gli altri possono|altri facciano|ogni paese|ciascun*|ognuno|ogni stato|liber*|sovran*|chi vuole|chi lo desidera|chi vorrà|non si oppone a che|non ostacol*|non impedi*|non si metterà di traverso|di traverso|rispett*|augur* buona fortuna|buona fortuna|decisione sovrana|faccia pure|facciano pure|non metterà i bastoni",
  // Non-commitment: neither yes nor no
  tooEarly:
    "troppo presto|prematur*|non è il momento|non è ancora il momento|non è tempo|ancora presto|presto per|precoc*|affrett*|precipit*|anzitemp*|carro davanti ai buoi|davanti ai buoi|pelle dell' orso|prima del tempo|acerb*|intempestiv*|non è l' ora|non sono maturi|fuga in avanti",
  waitAndSee:
    "aspettare e vedere|attendist*|attendismo|attend*|aspett*|stare a guardare|sta a guardare|alla finestra|si vedrà|vedremo|vedere come|a bordo campo|bordo campo|in panchina|panchina|temporegg*|osserv*|prende tempo|in attesa|sala d' attesa|spettat*",
  undecided:
    "indecis*|non ha deciso|non ha ancora deciso|non è deciso|nodo|incert*|esit*|tentenn*|combattut*|divis*|in bilico|in sospeso|questione aperta|da decidere|nel limbo|irrisolt*|non ha scelto|sfogli* la margherita|margherita|dubbios*|non ha sciolto|riserva",
  noDecision:
    "nessuna decisione|non c' è decisione|non è stata presa|non ha preso|nulla è deciso|niente è deciso|nulla di deciso|non si è deciso|senza decisione|non ci sono decisioni|nessuna decisione presa|non è stato deciso|non abbiamo deciso|deciso nulla|non è stato ancora",
  decide:
    "decid*|decis*|decisione|decisioni|decise|scegl*|scelt*|stabili*|determin*|risolv*|opta*|deliber*|verdett*|sciogli*",
  reserve:
    "riserv*|riserbo|riservatezza|scopr* le carte|le carte|le sue carte|carte coperte|polveri asciutte|cuce la bocca|abbottonat*|sfinge|si tiene|sulle sue|ritros*",
  ambiguous:
    "ambigu*|vag*|vago|vaga|opac*|oscur*|confus*|sfumat*|sibillin*|enigmat*|criptic*|nebbi*|nebulos*|equivoc*|doppio gioco|fumos*|indefinit*|oracol*|mezze parole",
  dodge:
    "schiv*|elud*|evit*|scans*|svicol*|dribbl*|aggir*|gira intorno|girato intorno|girare intorno|sfugg*|glissa|glissat*|sviare|svia|cambia argomento|cambiato argomento|cambia discorso|si trincera|trincer*|si nascond*|nasconde dietro|palla in tribuna|in tribuna|mena il can|can per l' aia|svincol*|si sottra*|sottra*|divaga|evasiv*",
  silence:
    "silenz*|tace|tacere|tacciono|taciut*|tacque|taceva|zitt*|muto|muta|muti|ammutol*|non dice nulla|non ha detto nulla|senza dire|nemmeno una parola|neppure una parola|nessuna parola|labbra|bocca cucita|bocca chiusa|non apre bocca|cuciture|non fiata",
  noComment:
    "nessun commento|no comment|senza commenti|non comment*|non ha commentato|non ha voluto commentare|comment*|si rifiuta di commentare|non rispond*|non si è pronunciat*|non rilasci*|non vuole entrare|non entra nel|nessuna dichiarazione|non si sbilancia|sbilanci*|speculare",
  hesitate:
    "esit*|tentenn*|titub*|nicchi*|temporegg*|traccheggi*|indugi*|vacill*|tergivers*|piedi di piombo|dubb*|tituba|oscill*|si tira indietro|ripens*|trema|tremano|tremare|tremore|punt* i piedi|recalcitr*",
  reluctant:
    "riluttan*|restio|resti|restia|ritros*|poco propens*|controvoglia|malvolentieri|senza entusiasmo|scarso entusiasmo|tiepid*|freddezz*|fredd*|poca voglia|nessuna voglia|svogliat*|recalcitr*|poco entusias*|obtorto collo|poco interess*|poco incline|a denti stretti|reticen*|tutt' altro che",
  cautious:
    "caut*|cautel*|pruden*|prudenza|guarding*|circospett*|moderat*|misurat*|delicat*|sommess*|attenzion*|attent*|felpat*|con le pinze|sottovoce",
  sceptical:
    "scettic*|scetticismo|dubb*|dubita*|dubbi|diffid*|perpless*|riserv*|preoccup*|inquiet*|poco convint*|non convint*|non è convint*|sospett*|sfiduc*|incredul*|pessimis*|sopraccigli*|sopracciglio|interrog*",
  postpone:
    "rinvi*|rimand*|postic*|differi*|slitt*|ritard*|sospen*|sospes*|congel*|frigorifero|nel cassetto|cassetto|calende greche|prend* tempo|prender* tempo|prendere tempo|guadagna* tempo|proroga*|pausa|accanton*|aggiorn*|procrastin*|dilazion*",
  later:
    "più tardi|in seguito|successiv*|poi|dopo|l' anno prossimo|la settimana prossima|il mese prossimo|in autunno|in primavera|domani|un' altra volta",
  speculation:
    "specul*|voce che|voci|vocifera*|dicerie|congettur*|illazion*|fantas*|invent*|invenzion*|finzion*|sfera di cristallo|fondi di caffè|pettegol*|favol*|fandoni*|frottol*|bufal*|chiacchier*|castelli in aria",
  hypothetical:
    "ipotet*|ipotes*|astratt*|teoric*|accademic*|e se|con i se|castelli in aria|virtual*|fittizi*|periodo ipotetico|i se",
  askOthers:
    "prima gli altri|gli altri prima|cosa fanno gli altri|cosa faranno gli altri|quel che fanno|che cosa fanno|ad altri|agli altri|agli alleati|tocca a|spetta a|spetta agli|sta a kiev|lascia ad altri|lascia agli|lascia a|lasciare ad|rimand* a|rinvi* a|demand*|segue gli altri|chied* agli altri|rimett*|guarda agli altri|tocca ad altri|tocca agli altri|tocca",
  homework:
    "compiti|prima sapere|vuole sapere|vuole prima|voleva sapere|vorrebbe sapere|dettagl*|clausole in piccolo|scritto in piccolo|caratteri piccoli|prima di tutto sapere|vuole vedere|vuole capire|chiede prima|capire prima|leggere prima",
  unanswered:
    "senza risposta|non ha risposto|non rispond*|nessuna risposta|non risponde|inevas*|non è arrivata risposta|rimast* senza|cadut* nel vuoto|cade nel vuoto|in sospeso|a vuoto|non ha dato risposta",
  needsClarity:
    "chiarezza|chiari*|chiarire|chiariment*|precis*|concret*|specific*|definit*|defin*|dettagliat*|assegno in bianco|in bianco|contorn*|regole d' ingaggio|delucid*|modalità|lumi",
  neitherNor:
    "né sì né no|né confermat*|né conferma|né sì|né a favore né contro|né favorevole né|sì e no|ni|non dice né|non ha detto né|né accettat*|né l' uno né|né dentro né fuori|un no né un sì|un sì né un no|né smentit*",
  noCommitment:
    "nessun impegno|senza impegno|senza impegn*|non si impegna|non si è impegnat*|nessuna promessa|non promett*|non ha promesso|senza promett*|non prende impegni|non ha preso impegni|non assum* impegni|non si lega|non si vincola|senza vincol*|senza obbligo|non si sbilancia|non assicura|nulla promette",
  noPosition:
    "nessuna posizione|non ha una posizione|non ha preso posizione|senza posizione|non prende posizione|nessuna opinione|senza opinione|non si pronunci*|non si esprime|non si schiera|si asten*|si astien*|asten*|astenuto|astensione|astien*|indifferen*|neutral*|equidistan*|non parteggia",
  stayOut:
    "assent*|assen*|non partecipa al vertice|sedia vuota|sedia è rimasta|non si presenta|non si è presentat*|non c' era|mancava|mancav*|diserta*|ascolt*|ascolta|non invitat*|uditor*|osservator*|non siede|in disparte|si tiene fuori",
  process:
    "process*|fase|fasi|tappa|tappe|stadi*|procedur*|calendari*|passo|passi|passo dopo passo|gradual*|iter|percorso|rotta",
  know: "sa|sanno|sapere|sape*|saput*|conosc*|capire|capisc*|capito|capiscano|comprend*|consapevol*|appres*|appren*|intend* che",
  notKnow:
    "non sa|non sanno|non so|nessuno sa|non si sa|non lo sa|ignor*|sconosciut*|nessuna idea|è da vedere|resta da vedere|da vedere|impossibile dire|chissà|incognit*|incertezz*",
  // Refusal of one's own part
  refuse:
    "rifiut*|rifiuta|respin*|respinto|respinge|declin*|nega|negat*|negare|negano|dice no|ha detto no|dire no|dice di no|detto di no|un no|il no|suo no|no secco|rigett*|boccia*|bocciat*|rispedi*|scart*|no grazie|non vuole|non vogliono|rinunc*|porta in faccia|picche|due di picche|ripul*|snobb*|disdegn*|scuot* la testa|si sottra*|diniego|si tira indietro",
  ruleOut:
    "esclud*|esclus*|esclude|escluso|esclusa|fuori discussione|fuori questione|impensab*|inconcepib*|inimmaginab*|non se ne parla|non è un' opzione|nessuna possibilità|non esiste|impossib*|fuori dal tavolo|non è in discussione|non è sul tavolo|neanche a parlarne|è fuori|non ci sarà|non si discute",
  exclude: "esclud*|esclus*|rinunci*|elimin*|cancell*|depenn*|scart*|abbandon*|abiur*|toglie",
  notPlanned:
    "non è previst*|non è in programma|non prevede|non prevedono|non sono previst*|nessun piano|non ha piani|non ci sono piani|nessun progetto|non rientra nei piani|non ha in programma|non in programma|non pianific*|non ha intenzione|non è nei piani|nulla è previsto|non era previst*|non sta preparando",
  notOnAgenda:
    "non è all' ordine del giorno|non è in agenda|fuori agenda|non è sul tavolo|non è un tema|non è in discussione|non si pone|la questione non si pone|il tema non si pone|non si discute|non se ne discute|non è allo studio|non sta valutando|non valuta|non stiamo valutando|non se ne parla|non se ne è parlato|non è argomento|non in agenda|tema non è",
  noIntention:
    "nessuna intenzione|non ha intenzione|non hanno intenzione|non intend*|nessuna voglia|non ha voglia|nessun desiderio|nessun interesse|non ha interesse|non desidera|non vuole|non vogliono|non vuol*|non voleva|non c' entra|non ha nulla da fare|nulla a che fare|non ne vuole sapere|vuole saperne|non ci pensa|non ci pensa nemmeno|alcuna intenzione",
  never:
    "mai|giammai|in nessun caso|per nessun motivo|in nessuna circostanza|a nessun costo|per nulla al mondo|in alcun modo|in nessun modo|mai e poi mai|né ora né mai|una volta per tutte|nemmeno per sogno|qualunque cosa accada|manco per",
  nobody: "nessun*|nessuno|nessuna|nemmeno uno|neppure uno|neanche uno|alcuno|alcun|anima viva",
  notOneSoldier:
    "nessun soldato|nemmeno un soldato|neanche un soldato|neppure un soldato|non un soldato|nessun militare|nessuna truppa|niente soldati|niente truppe|nessuno stivale|zero soldati|zero|nemmeno un uomo|neppure un uomo|nessun uomo|non un solo|senza soldati|senza truppe|neanche un militare|nemmeno un militare|non ci saranno soldati|nessuna unità|nessun battaglione|non manderà soldati|soldati italiani non|nemmeno un solo|un solo soldato|nessun contingente|nessuna compagnia|nessun casco blu",
  stayHome:
    "a casa|rest* a casa|restano a casa|resterà a casa|resteranno a casa|restano|rimang* a casa|rimarrà|rimarranno|in caserma|nelle caserme|nelle loro caserme|in patria|nei propri confini|non si muov*|rest* dove|sul proprio suolo|sul suolo nazionale|entro i confini|casa propria|restano in|resteranno",
  withoutUs:
    "senza di noi|senza di lui|senza di lei|senza di loro|senza di me|senza di esso|senza l' italia|senza l' ungheria|senza la polonia|senza il suo paese|senza i suoi|non con noi|non contino|non contate su|ci vadano altri|altri vadano|lo facciano altri|ci penseranno altri|altri lo faranno|fare a meno|fare senza|non la nostra|non i nostri|non i suoi",
  notTakePart:
    "non partecip*|non prender* parte|non prende parte|non parteciperà|non invi*|non invierà|non mander*|non manda|non far* parte|non farà parte|non si unir*|non si unisce|non contribui*|non ci sarà|non schier*|non aderi*|non andrà|non andranno|non fornir*|non mette|non metterà|non ci saranno|non partecipazione|non partir*|non darà|non dà|non manderemo|non sarà della",
  optOut:
    "si ritir*|si sfila|sfil*|si tira fuori|si chiama fuori|chiamarsi fuori|chiamat* fuori|si defil*|si smarc*|smarc*|rest* fuori|resterà fuori|rimane fuori|tirarsi fuori|fuori da|in disparte|passa la mano|dissoci*|mani libere|se ne lava le mani|lava le mani|un passo indietro|distanz*|volta le spalle|disimpegn*|alla larga",
  otherHelp:
    "in altro modo|in altri modi|in altre forme|altre forme|altra forma|diversamente|con altri mezzi|altri mezzi|altro modo|altro aiuto|altro tipo|altra maniera|tutto tranne|tutto il resto|di tutto|tutto fuorché|altro|civil*|non militar*|in natura|altra natura|per altre vie",
  neutrality: "neutral*|non allineat*|non allineamento|pacifis*|imparzial*|equidistan*",
  constitution:
    "costituzion*|legge|leggi|articol*|vieta|vietato|vietata|vietano|vietare|vietava|vieterebbe|proibi*|legal*|giuridic*|carta costituzionale|statut*|legge fondamentale|norm*",
  history:
    "stori*|storia|passat*|memori*|ricord*|guerra mondiale|nonn*|secol*|occupazion*|tradizion*|fantasm*|antenat*",
  armySmall:
    "troppo piccol*|esercito piccolo|piccolo esercito|paese piccolo|piccolo paese|sovraccaric*|manc*|mancanz*|carenz*|scars*|insufficient*|non bast*|non ha abbastanza|pochi|poch*|capacità|organic*|ridott* all' osso|coperta corta|coperta è corta|non ha uomini|nessuno da|risicat*|sotto organico",
  ownDefence:
    "propri confini|propria difesa|proprio territorio|propria sicurezza|proprio suolo|proprio esercito|propria frontiera|difesa nazionale|difesa del territorio|fianco est|fianco orientale|fianco|priorit*|prioritar*|prima i nostri|i nostri confini|i suoi confini|propria casa|patria|prima in casa|mani piene|difendere i confini|propri cittadini",
  notOurWar:
    "non è la nostra guerra|nostra guerra|guerra altrui|guerre altrui|guerra degli altri|non ci riguarda|non è affar nostro|affar nostro|affare nostro|carne da cannone|non siamo parte|cobelliger*|belligerant*|non sono affari|trascin*|altrui|guerra straniera",
  voters:
    "elettor*|elettorato|promessa elettorale|promesse elettorali|opinione pubblica|opinione|popolazione|impopolar*|popolar*|mamme|madri|famigli*|figli|figlie|nostri figli|nostri ragazzi|ragazzi|giovani|urne",
  forbid:
    "vieta|vietato|vietata|vietano|vietare|vietava|vieterebbe|proibi*|proibisc*|non permett*|non consent*|non autorizz*|non lascia|non lascerà|imped*|non può|non possono|divieto|mani legate|legat* le mani|nessun diritto|non ha il diritto|non toller*|interdi*|preclud*|senza permesso|nega il permesso",
  fromAbroad:
    "dall' estero|dalla polonia|dalla romania|da casa|dal proprio|dal suo|dal nostro|dall' esterno|a distanza|da lontano|fuori dall' ucraina|fuori dal paese|fuori dei confini|oltre confine|oltre il confine|di là dal confine|al largo|da un paese|paese vicino|paesi vicini|suolo vicino|dal territorio|al di fuori|fuori dai confini|di qua dal confine",
  insteadOffer:
    "invece di|al posto|anziché|piuttosto che|in cambio|in luogo|sostitu*|rimpiazz*|si limita|si accontenta|in alternativa",
  end: "fine|finit*|finisc*|finire|finirà|termin*|punto e basta|basta|punto|ultima parola|chius*|conclu*|cess*|caso chiuso|nient' altro|stop",
  limit:
    "limit*|confin*|restring*|restrizion*|tetto|non più di|non oltre|non va oltre|oltre|fin qui|fin lì|si ferm*|al massimo|non andrà oltre|circoscri*|più in là",
  // Opposition to the deployment itself
  oppose:
    "oppon*|oppos*|opposizion*|contro|contrar*|contrari|ostil*|obiezion*|obiett*|resist*|avversar*|avvers*|anti|si schier* contro|combatt*|disaccordo|di traverso|insorg*|si oppone",
  condemn:
    "condann*|denunci*|critic*|stigmatizz*|biasim*|deplor*|attacc*|scagli*|si scagli*|tuon*|tuona|fustig*|bolla|bollat*|bollato|censur*|riprov*|rimprover*|accus*|bacchett*|strali",
  warn: "avvert*|avvertimento|ammon*|ammoni*|allert*|allarm*|mett* in guardia|messo in guardia|monit*|guardia|attenti",
  escalation:
    "escalation|benzina sul fuoco|soffi* sul fuoco|aggrav*|inaspri*|acuir*|acuisc*|allarg*|prolung*|spirale|peggior*|infiamm*|alimenta*|esacerb*|allargare il conflitto",
  provocation: "provoc*|provocazion*|sfid*|drappo rosso|affront*|insult*|oltragg*|istig*|aizz*",
  threat:
    "minacc*|rappresagli*|ritorsion*|conseguenz*|vendett*|risposta dura|risponder*|pagher*|pagare caro|prezzo|ripercussion*",
  target:
    "bersagl*|obiettivo legittimo|obiettivi legittimi|obiettiv*|legittim*|colpi*|distrugg*|annient*|abbatt*|mirino|nel mirino|sparare su|fuoco su|eliminat*",
  redLine: "linea rossa|linee rosse|riga rossa|oltrepass*",
  intervention: "interven*|intervent*|ingerenz*|intromiss*|immischi*|invad*|invasion*|intrusion*|interferenz*",
  occupier: "occup*|occupazion*|occupant*|anness*|annession*|colonizz*|spartizion*|sparti*|protettorat*|smembr*",
  worldWar:
    "guerra mondiale|terza guerra|mondiale|nuclear*|atomic*|guerra con la russia|guerra contro|guerra con la nato|guerra aperta|scontr*|scontro|conflitto diretto|apocal*|collision*|confronto diretto",
  unacceptable:
    "inaccettab*|inammissib*|intollerab*|non accett*|non è accettab*|inconcepib*|insopportab*|scandal*|assurd*|irricevib*|non toller*|inaudit*|ignobil*",
  veto: "veto|veti",
  block:
    "blocc*|blocco|ferm*|fermare|stopp*|imped*|ostacol*|osta|vota* contro|votato contro|votano contro|boccia*|bocciat*|affoss*|silur*|fren*|sbarr*|argina*|cassa*|respinto in|cadere|naufrag*|stronc*",
  sabotage:
    "sabot*|mina|minare|minano|boicott*|silur*|compromett*|rovin*|intralci*|avvelen*|bastoni fra le ruote|bastoni tra le ruote|scardin*",
  madness:
    "folli*|foll*|pazz*|pazzia|matto|matti|mattana|demen*|insensat*|scriteriat*|stupid*|stupidaggin*|sciocc*|idioz*|idiot*|ridicol*|delir*|assurdit*|febbre|sconsiderat*|scellerat*|follia",
  irresponsible:
    "irresponsab*|avventur*|imprudent*|azzard*|error*|sbagli*|passo falso|cattiva idea|pessima idea|scommess*|avventat*|leggerezz*|temerari*|abbagli*|dissennat*",
  danger: "pericol*|rischi*|risch*|minacc*|trappol*|campo minato|insicur*|grav*|repentaglio",
  fire: "fuoco|fiamm*|gioc* con il fuoco|gioc* col fuoco|cerin*|fiammifer*|polverier*|incend*|bruci*|micci*|scintill*|benzina|petardo|appicc*",
  slope:
    "china|piano inclinato|scivol*|abiss*|baratro|pantan*|palude|precipizi*|effetto domino|domino|sonnambul*|primo passo verso|sabbie mobili|deriva",
  dragIn:
    "trascin*|coinvolg*|invischi*|impelag*|risucchi*|trascinat*|tirare dentro|impantan*|nella guerra|in una guerra|in guerra con|precipit*",
  withdraw:
    "ritir*|ritiro|via|andarsene|andar via|torn* a casa|ritorn*|evacu*|abbandon*|lasci* il|rimpatri*|richiam* i|fuori|riportare a casa|sgomber*",
  enemy:
    "nemic*|avversar*|aggress*|guerrafond*|bellicist*|bellicos*|falch*|falco|partito della guerra|crociata|militaris*",
  lament:
    "rammaric*|deplor*|lament*|lagn*|delus*|deludent*|teme|temere|temono|temuto|temeva|timor*|paur*|purtroppo|dispiac*|preoccup*|amar*|malumor*|disagio",
  protest:
    "protest*|manifest*|manifestazion*|petizion*|fischi*|fischiat*|indign*|levata di scudi|sciopero|rivolta|piazza|insorg*",
  mock: "derid*|deris*|beff*|scherz*|scherni*|scherno|ironi*|ironizz*|sarcas*|ride|ridere|ridono|riso|ridendo|ridicol*|risat*|battut*|sorris*|sorrid*|sbeffeggi*|canzon*|ghign*|sogghign*|presa in giro|sornion*",
  pretext:
    "pretest*|scus*|alibi|copertura|stratag*|trucc*|foglia di fico|cavallo di troia|cortina fumogena|travest*|camuff*|espedient*",
  lie: "mentir*|mente spudorat*|mentire|mentono|mentit*|mentitor*|menzogn*|bugi*|propagand*|disinform*|ingann*|fals*|calunni*|panzan*|bufal*",
  surrender:
    "arrend*|resa|capitol*|sconfitt*|tradi*|vittori*|vincere|vince|vinto|vincono|vincitor*|vinca|vint*|perd*|persa|perso|persi|ceder*|cede|cedere|appeasement|gett* la spugna",
  harmsPeace:
    "processo di pace|ostacol* alla pace|ostacol*|allontana* la pace|via della pace|sforzi di pace|danneggi*|nuoc*|nuocere|compromett*|mette a rischio|avvicin*|contro la pace",
  illegal: "illegal*|illecit*|illegittim*|diritto internazionale|viol*|violazion*|contrar* al|infran*|infrang*|null*",
  pressure:
    "pression*|costring*|costrett*|forzare|forzat*|forza la|impon*|impost*|imporre|dettare|detta|diktat|ricatt*|obblig*|estorc*",
  freeze: "congel*|cristallizz*|respiro|tregua|riarm*|consolid*",
  // Change over time
  now: "ora|adesso|oggi|ormai|attual*|in questo momento|al momento|oggigiorno|questa settimana|stavolta|questa volta|stasera|stamattina|oggi come oggi|odiern*",
  noLonger:
    "non più|non è più|non * più|non ha più|non vuole più|non esclude più|mai più|smette|smesso|ha smesso|finit*|è finita|più nessun*",
  usedTo:
    "una volta|un tempo|allora|in passato|all' epoca|aveva detto|aveva promesso|aveva escluso|aveva rifiutato|era stato|diceva|era|decenni|anni addietro|per anni|escludeva|rifiutava",
  earlier:
    "in precedenza|precedent*|prima|un anno fa|mesi fa|settimane fa|giorni fa|fa|l' anno scorso|la settimana scorsa|il mese scorso|scors*|ieri|inizial*|all' inizio|originariamente|a febbraio|recent*|dapprima",
  reversal:
    "dietrofront|marcia indietro|ripens*|ripensamento|cambi* idea|cambiato idea|cambiare idea|inversione|inversion*|giravolt*|voltafaccia|retromarci*|retromarcia|ritratt*|rimangi*|rimangiat*|sment* se stess*|svolt*|svolta|torn* sui suoi passi|sui propri passi|ricred*|ricredut*|capriol*|virat*|rivisto la|revoc*|ribalt*",
  soften:
    "ammorbid*|attenu*|allent*|sfum*|mitig*|disgel*|ced*|ceduto|cede|addolc*|abbass* i toni|smorz*|moder*|apr* uno spiraglio|scioglie|si scioglie|smuss*|più morbid*|rilass*|stemper*|cala",
  harden:
    "indur*|irrigid*|inaspri*|arrocc*|trincer*|si impunt*|impunt*|raffredd*|alza* i toni|alzato i toni|radicalizz*|barricat*|puntat* i piedi",
  dropped:
    "abbandon*|lasciat* cadere|lascia cadere|rinunci*|archivi*|accanton*|sepol*|seppell*|toglie|tolto|sciolt*|annull*|cancell*|getta*|gettato|molla|mollat*|ritirat*|cestin*|cestino",
  shift:
    "cambi*|muta|mutare|mutat*|mutament*|evolv*|evoluzion*|modific*|spost*|movimento|movimenti|mossa|muov*|nuova linea|nuova posizione|nuovo tono|trasform*|vario|vari|varie|varia|correzione di rotta|svolta|virata|virare|virat*",
  still:
    "ancora|tuttora|sempre|resta|restano|resto|restare|resterà|resteranno|restat*|restava|rimas*|riman*|continu*|persist*|mantien*|manten*|insist*|immutat*|come prima|invariat*|non cambia|non è cambiat*|non si muove|fermo|ferma|ribadi*|tien* il punto",
  again:
    "ancora|di nuovo|nuovamente|ripet*|ribadi*|ribadito|ribadisce|reiter*|torna a|tornato a|tornata a|ancora una volta|un' altra volta|rilanci*|per la seconda volta|riafferm*|due volte|tre volte|ennesim*",
  always:
    "sempre|costant*|da sempre|fin dall' inizio|dall' inizio|sin dal|fin dal|invariabil*|sistemat*|ogni volta|etern*|perenn*|coerent*",
  untilNow: "finora|fin qui|fino ad oggi|fino a oggi|fino ad ora|fino a ieri|sinora|a tutt' oggi|fino a poco",
  since: "da|da allora|da quando|d' ora in poi|da ora|d' ora in avanti|a partire da|dal|dalla",
  yet: "non ancora|ancora non|per ora|per il momento|al momento|in questa fase|allo stato|a questo stadio|provvisoriamente|finora|per adesso|ancora nessun*",
  finally: "finalmente|infine|alla fine|in definitiva|da ultimo|in ultima analisi|alla lunga",
  already: "già|ormai|nel frattempo|da tempo|frattanto",
  former: "ex|precedent*|predecessor*|uscent*|allora|dimissionar*|antic*|vecch*|passat*",
  newNext: "nuov*|prossim*|successor*|futur*|recent*|appena|entrant*|neo|seguent*|fresc*",
  begin:
    "inizi*|cominci*|avvi*|lanci*|istitu*|crea*|creat*|nasce|nascere|nascerà|nascono|nascita|nato|fondare|fondat*|fondaz*|form*|costitui*|costru*|parte|met* in piedi|allest*|varo|varat*",
  afterThen: "dopo|poi|quindi|in seguito|successiv*|a seguito|seguit*|all' indomani|dopodiché",
  when: "quando|appena|non appena|una volta|il giorno in cui|finché|mentre|allorché|nel momento",
  soon: "presto|a breve|prossimamente|immediat*|subito|rapid*|in fretta|quanto prima|senza indugio|velocement*|tempestiv*|di corsa|urgent*",
  hours:
    "ora|ore|minut*|giorno|giorni|giornata|giornate|settiman*|mese|mesi|anno|anni|mattin*|sera|notte|pomeriggio|primavera|estate|autunno|inverno",
  become: "divent*|divenn*|diven*|ottien*|otten*|ricev*|cresc*|si fa|farsi",
  newTune:
    "è cambiat*|sono cambiat*|i tempi sono|altro tono|cambio di tono|nuovo tono|cambiato tono|altra musica|non dice più|non parla più|tutt' altra",
  // Reporting and speech
  say: "dice|dicono|detto|disse|dire|dicendo|dirà|dichiar*|afferm*|parla|parlano|parlare|parlato|parlando|parlava|parlerà|parlarne|parliamo|annunci*|aggiun*|aggiung*|spieg*|spiegat*|racconta*|nota|notato|osserva|osserv*|comunic*|fa sapere|fatto sapere|precis*|espress*|esprim*|parol*|riferi*|riferisce|sostien*|asser*|enunci*|secondo quanto|dico|dici|diciamo|ordine",
  stress:
    "sottoline*|insist*|ribad*|rimarc*|evidenzi*|puntualizz*|tien* a precisare|mette l' accento|accent*|riafferm*|assicur*|proclam*|scandi*|scandisce|martell*|precisa",
  confirm: "conferm*|ammett*|ammess*|ammette|riconosc*|avvalor*|attest*|convalid*|certific*",
  deny: "sment*|smentisc*|smentit*|nega|negat*|negano|negare|confut*|contradd*|falso|falsa|non è vero|non corrisponde|infondat*|frainte*|fraintes*|malintes*|contest*|dissoci*|ritratt*|disconosc*",
  report:
    "secondo|rapport*|riferi*|riport*|scriv*|scritt*|scrive|cita*|citat*|font*|fonte|pubblic*|rivel*|trapel*|trapelat*|articol*|apprend*|appres*|informat*|inform*|quotidian*|a quanto|stando a|notizi*|resocont*|lanci*",
  claim: "sostien*|pretend*|accus*|argoment*|asser*|insinu*|presunt*|cosiddett*|rivendic*|imput*|addebit*|taccia",
  think:
    "pensa|pensano|pensare|pensato|pensava|pensiero|pensieri|pensando|cred*|crede|riten*|ritien*|giudic*|consider*|trov*|opinion*|parer*|a suo avviso|avviso|secondo lui|vede|vedono|punto di vista|convint*|convinzion*|reput*|posizion*|atteggiament*|ai suoi occhi|definisc*|defini*",
  ask: "chied*|chiest*|chiede|domand*|domanda|interrog*|interpell*|se|chi|che cosa|cosa|quale|quali|perché|come|quant*|incalz*|informarsi",
  answer: "rispond*|rispost*|risposta|replic*|replica|ribatt*|ribattuto|reag*|reagi*|reazion*|rintuzz*",
  demand: "esig*|esigenz*|pretend*|pretes*|rivendic*|reclam*|ultimatum|richied*|impon*",
  urge: "sollecit*|esort*|invita a|invit*|chied* di|chiede di|appell*|incalz*|spron*|incit*|raccomand*|consigli*|supplic*|implor*|preme|premere|premono|premuto|spinge|spingono|incoragg*|caldegg*|perora*|chiama*|richiam*|lancia un appello|auspic*",
  hint: "lascia intendere|lasciato intendere|lascia capire|fa capire|fatto capire|accenn*|allud*|allusion*|sugger*|insinu*|indic*|segnal*|segno|ammicc*|tra le righe|fra le righe|fa intendere|fatto intendere|lascia trapelare|ventila|ventilat*|indizi*",
  promiseNot:
    "promesso di non|promette di non|promesso che nessun|promette che nessun|promesso che non|promette che non|giurato di non|giurato che|assicurato che non|assicurato che nessun|assicura che nessun|ripetuto che nessun|ripetuto che non|impegnat* a non",
  letter:
    "letter*|telefon*|telefonat*|chiamat*|messagg*|tweet|nota|document*|carta|carte|cartacce|comunicat*|discors*|intervist*|conferenza stampa|podcast|radio|television*|tv|busta|biglietto|post|cartolin*|mail",
  read: "legge|leggere|leggono|legga|leggiamo|letto|letta|letti|lettura|lista|elenc*|riga|righe|pagin*|figur*|compar*|nota a|piè di pagina|paragraf*|si legge",
  explain:
    "spieg*|spiegazion*|ragion*|motiv*|giustific*|perché|per paura|per timore|a causa|argoment*|chiari*|illustr*|adduc*",
  // Certainty and manner
  certain:
    "cert*|certo|certamente|sicur*|senza dubbio|senz'altro|ovviamente|naturalmente|indubb*|di fatto|in effetti|davvero|realment*|verit*|fatto|di certo|effettiv*|beninteso",
  clearly:
    "chiar*|chiaramente|chiaro|nett*|nettamente|senza mezzi termini|esplicit*|inequivoc*|senza giri di parole|giri di parole|nero su bianco|apertamente|secc*|lampant*|palese|evident*|espressament*|senza ambiguità|a chiare lettere|tondo|limpid*",
  firmly:
    "fermo|ferma|fermi|fermamente|fermezza|categoric*|risolut*|assolut*|rigid*|inflessib*|incondizionat*|energic*|strenu*|duro|dura|duri|dure|duramente|durezza|recis*|perentori*|tenac*|ostinat*|senza riserve|irremov*|forte|forti|fortemente|fortement*|secc*|decisament*|tassativ*|senza esitazioni",
  perhaps: "forse|magari|può darsi|eventualmente|semmai|chissà|probabilmente|possibilmente",
  probably: "probabil*|verosimil*|presumib*|con ogni probabilità|dovrebb*|facilmente",
  hardly:
    "appena|a stento|difficilmente|improbab*|poco probabile|quasi non|tutt' altro|raramente|ben lungi|lontan* dal|scars*|a malapena",
  seems: "sembr*|sembra|pare|appar*|apparent*|a quanto pare|si direbbe|impression*|visibilment*|suona|evidentement*",
  onlyIf:
    "solo se|soltanto se|solo quando|solo dopo|soltanto dopo|solo a|solo con|solo in|solo nel|solo sotto|unicamente|esclusivamente|a patto|se non dopo|solo per|non prima",
  official:
    "ufficial*|formal*|pubblic*|pubblicamente|ufficios*|in privato|privat*|a porte chiuse|riservat*|confidenzial*|anonim*|anonimato|segret*|dietro le quinte|sottobanco",
  openly:
    "apertamente|pubblicamente|ad alta voce|alta voce|senza arrossire|microfon*|telecamer*|alla luce del sole|in pubblico|ai quattro venti|francamente",
  bluntly:
    "seccament*|freddament*|bruscament*|brusc*|gelid*|cortes*|educat*|diplomatic*|diplomaticamente|laconic*|gentil*|garbat*|asciutt*|lapidar*|cordial*",
  // Quantity and scope
  all: "tutt*|tutto|tutti|tutte|ogni|ognuno|intero|intera|interi|intere|interamente|total*|complet*|integral*|pien*",
  some: "alcun*|alcuni|alcune|qualche|certi|certe|divers*|vari|varie|parecchi*|manciata|metà|numeros*|molt*|un paio|qualcun*",
  others: "altr*|altri|altro|altrove|altrui|il resto|restant*|rimanent*",
  alone:
    "da solo|da sola|da soli|solo|sola|soli|isolat*|in solitaria|solitari*|unilateral*|per conto proprio|da sol*|in solitudine",
  together:
    "insieme|congiunt*|con gli alleati|con i partner|con altri|collettiv*|coordinat*|comune|di concerto|multinazional*|internazional*|assieme",
  only: "solo|soltanto|solamente|unicamente|esclusiv*|mero|mera|meramente|semplice*|nient' altro che|al massimo|appena|non più che|soli|che",
  except: "tranne|eccetto|salvo|eccezion*|a parte|meno|ad esclusione|fuorché|escluso",
  both: "entramb*|ambedue|tutti e due|tutte e due|i due|le due|due paesi|tre|i tre|tutti e tre|come anche|altrettanto|anche|idem|lo stesso|stess*|duo|segue l' esempio|parimenti",
  neither: "né|neanche|nemmeno|neppure|nessuno dei due",
  majority: "maggioranz*|maggior*|gran parte|la maggior parte|consenso|per cento|grosso",
  minority: "minoranz*|minoritar*|frangia",
  none: "nessun*|nessuno|nessuna|nulla|niente|zero|alcun",
  more: "più|ulterior*|maggior*|aggiuntiv*|doppi*|raddoppi*|aument*|altrettant*|extra",
  less: "meno|minor*|ridott*|riduzion*|ridu*|taglia*|taglio|tagli|calo|cala|calare|calat*|minim*|diminu*",
  atLeast: "almeno|perlomeno|quantomeno|come minimo|non meno|più di|se non altro",
  small: "piccol*|modest*|limitat*|simbolic*|manciata|esigu*|ridott*|lieve|lieve*|minim*|scarn*",
  large:
    "grand*|grosso|enorm*|massicci*|important*|consider*|ampi*|vast*|forte|forti|fortemente|ingent*|cospicu*|notevol*",
  number:
    "decin*|centinai*|cento|duecento|migliai*|mila|mille|milion*|miliard*|numer*|cifr*|un|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|organic*|dozzin*|cinquecento|trecento",
  first: "prima|primo|primi|prime|second*|terz*|ultim*|innanzitutto|anzitutto",
  roughly: "circa|quasi|intorno|attorno|all' incirca|pressappoco|un centinaio|più o meno",
  sameAs: "stess*|ugual*|identic*|altrettant*|pari|a vicenda|reciproc*|uguale",
  good: "buon*|bene|ben|miglior*|giust*|ragionevol*|sensat*|sagg*|util*|logic*|ottim*|corrett*|positiv*|bello|bella|belle|bei",
  bad: "male|malo|malament*|malvag*|cattiv*|peggi*|grav*|terribil*|pessim*|dannos*|negativ*|seri*",
  important: "important*|crucial*|chiave|decisiv*|essenzial*|central*|fondamental*|vital*|principal*",
  difficult: "difficil*|difficolt*|complicat*|compless*|problem*|delicat*|ostacol*|spinos*|nodo|nodi|arduo|ardua",
  easy: "facil*|semplic*|agevol*|senza problem*",
  // Polarity words
  yes: "sì|affermativ*|positiv*|da",
  no: "no|negativ*|niet|nossignore",
  not: "non|mica|affatto|mai|neppure",
  nothing: "nulla|niente|alcunché|checchessia",
  without: "senza|privo|priv* di|prescindendo|fuori da",
  against: "contro|contrar*|avverso|anti|di fronte",
  inFavour: "favorevol*|a favore|pro|favor*|per il sì",
  doubleNegation:
    "non si oppon*|non è contrar*|non è impossibile|non è impensabile|nulla in contrario|niente in contrario|nessuna obiezione|non ha obiezioni|senza obiezioni|non rifiuta|non respinge|non ha respinto|non ha rifiutato|non è ostile|non dice di no|non ha detto no|non dice no|non ostacol*|non vede ostacoli|non è un no|niente contro|non senza",
  question: "domand*|interrogativ*|se|dubb*|incognit*|incert*|mistero|enigma|questione",
  // Who speaks, and for whom
  government:
    "govern*|governo|governativ*|esecutiv*|gabinetto|consiglio dei ministri|minister*|stato|autorità|amministrazion*|palazzo chigi|cancelleria|dicastero",
  primeMinister:
    "premier|primo ministro|prima ministra|primi ministri|capo del governo|capi di governo|presidente del consiglio|cancellier*|taoiseach",
  president: "president*|presidenza|capo dello stato|capi di stato|quirinale|re|regina",
  minister: "ministr*|ministro|ministra|sottosegretar*|segretario di stato|vicepremier|vicepresidente|titolare",
  defence: "difesa|militar*|forze armate|pentagono",
  foreignAffairs:
    "esteri|affari esteri|diplomaz*|diplomatic*|farnesina|capo della diplomazia|ministro degli esteri|estero",
  parliament:
    "parlament*|camera|camere|senat*|deputat*|congresso|bundestag|sejm|rada|duma|commission*|onorevol*|aula|assemble*|lord|comuni|montecitorio|legislativ*|eletti",
  opposition:
    "opposizion*|oppositor*|critic*|detrattor*|ribell*|dissident*|estrema destra|estrema sinistra|sovranist*|nazionalist*|populist*|rival*",
  party:
    "partit*|partito|coalizion*|partner di coalizione|alleato di governo|socialist*|liberal*|conservat*|verdi|socialdemocrat*|democristian*|gruppo parlamentare|sinistra|destra|lega|centrist*",
  expert:
    "espert*|analist*|specialist*|ricercat*|storic*|professor*|accademic*|politolog*|osservat*|istitut*|centro studi|commentat*|strateg*|think tank|editorialist*",
  general:
    "general*|generale|capo di stato maggiore|stato maggiore|ammiragl*|colonnell*|ufficial*|comandant*|pensione|congedo|vertici militari|maresciall*|maggiore|capitano",
  press:
    "giornal*|quotidian*|stampa|giornalist*|rivist*|settimanal*|emittent*|redazion*|agenzi*|editorial*|titol*|cronist*|reporter|tv",
  poll: "sondagg*|referendum|intervistat*|consultazione popolare|rilevazion*",
  people:
    "gente|cittadin*|popolazion*|popolo|pubblico|uomo della strada|madr*|padre|padri|famigli*|vedov*|contribuent*|student*|strada|abitant*|person*|veteran*",
  predecessor: "predecessor*|ex|precedente governo|allora|governo precedente",
  ambassador:
    "ambasciat*|ambasciatore|inviat*|emissar*|console|rappresentant*|delegat*|delegazion*|incaricat* d' affari|negoziator*",
  spokesman: "portavoc*|ufficio stampa|addetto stampa|consiglier*|collaborat*|staff|entourage",
  source: "font*|fonti|funzionar*|ambienti|vicin* a|circol*|anonim*|diplomatici|addett* ai lavori|bene informat*",
  ally: "alleat*|alleanz*|partner|amic*|vicin*|stato membro|stati membri|omolog*|capitali|collegh*|collega|pari",
  us: "noi|nostr*|io|mio|mia|miei|mie|ci|me|mi",
  you: "tu|ti|voi|vostr*|tuo|tua|lei",
  heThey: "lui|lei|loro|egli|ella|essi|esse|gli|suo|sua|suoi|sue|li|ne|ce",
  ownSelf: "propri*|proprio|stess*|sé|si|se stess*",
  america: "american*|stati uniti|usa|washington|casa bianca|trump*|pentagono|statunitens*|oltreoceano|americ*",
  russia: "russia|russ*|mosca|cremlino|putin*|lavrov*|peskov*|zakharova|sovietic*|moscovit*",
  europe: "europ*|ue|bruxelles|union*|continent*|occident*|ovest",
  nato: "nato|atlantic*|alleanza atlantica|alleanza|transatlantic*",
  un: "onu|nazioni unite|consiglio di sicurezza|new york|assemblea generale|palazzo di vetro",
  ukraine: "ucrain*|kiev|kyiv|zelensk*",
  coalition: "coalizion*|volenteros*|blocco|gruppo|nucleo|club|fronte dei|paesi affini|drappello",
  country: "paes*|paese|nazion*|stati|stato|capital*|repubblic*|regno|patria",
  // Kinds of force, and places
  soldier:
    "soldat*|militar*|reclut*|riservist*|fante|fanti|fanteria|paracadutist*|alpin*|bersaglier*|legionar*|combattent*|uomini|coscritt*|ragazzi|marines|mercenar*|effettivi",
  troops:
    "trupp*|truppe|forze armate|esercit*|eserciti|militari|effettivi|contingent*|forze|soldati|bundeswehr|personale",
  boots: "stival*|anfib*|scarpon*|piede|piedi|impront*",
  unit: "battaglion*|brigat*|compagni*|reggiment*|plotone*|division*|squadron*|unità|contingent*|gruppo tattico|distaccament*|corpo|repart*|colonna",
  force:
    "forza|forza di rassicurazione|forza multinazionale|forza di stabilizzazione|forza di protezione|forza di interposizione|forza di deterrenza|forza di pace|forza europea|corpo di spedizione",
  mission: "mission*|operazion*|dispiegament*|spedizion*|compit*|impres*|avventur*|incaric*",
  peacekeeping:
    "peacekeep*|mantenimento della pace|forza di pace|forze di pace|missione di pace|missioni di pace|soldati di pace|truppe di pace|interposizion*|cuscinetto|operazione di pace|pacificat*",
  blueHelmet: "casch* blu|caschi blu|casco blu|baschi blu|basco blu",
  monitor: "osservat*|monitor*|verific*|osce|controll*|sorvegl*|ispett*|ispezion*|supervis*|civil*",
  trainer: "istruttor*|addestr*|addestratori|formator*|formazion*|consiglieri militari|istruir*|corsi",
  engineer: "genier*|genio|smin*|sminament*|cacciamin*|artificier*|mine|bonific*|esplosiv*|pontier*|ponti",
  air: "aere*|aereo|aerei|caccia|aeronautic*|cielo|cieli|polizia aerea|spazio aereo|aeroport*|dron*|elicotter*|pilot*|velivol*|pattugliamento aereo|eurofighter|aviazion*",
  sea: "mare|marittim*|nave|navi|naval*|marina|fregat*|flott*|porto|porti|portuale*|costa|cacciamine|sommergib*|mar nero|corvett*|vascell*|motovedett*",
  ground: "terra|terrestr*|sul terreno|suolo|via terra|fanteria|terreno",
  medical: "medic*|ospedal*|ospedale da campo|infermier*|ambulanz*|chirurg*|sanitar*",
  logistics:
    "logistic*|trasport*|rifornim*|ferrov*|snodo|hub|transit*|carburant*|deposit*|manutenzion*|riparazion*|camion|convogl*|magazzin*|binari",
  intelligence:
    "intelligence|satellit*|ricognizion*|radar|spia|spie|spionaggio|quartier generale|stato maggiore|posto di comando|ufficiali di collegamento|collegamento|cellula|pianificator*",
  front:
    "fronte|prima linea|linea del fronte|trince*|linea di contatto|combatt*|battagli*|campo di battaglia|sparare|spara|sparano|sparato|spari|sparo|sparatori*|linea di cessate",
  border: "confin*|frontier*|dnipro|dniepr|dnepr|bielorus*|odessa|leopoli|kharkiv|corridoio|limitrof*",
  territory: "territor*|suolo|region*|zona|zone|provinci*|terra|area|aree",
  westOfCountry:
    "ucraina occidentale|ovest dell' ucraina|ovest del paese|retrovi*|lontan* dal fronte|lontano dalla linea|lontano dai combattimenti|a leopoli|nelle retrovie|in retrovia",
  neighbour: "vicin*|confinant*|limitrof*|accanto|adiacent*|frontalier*",
  barracks: "caserm*|accampament*|base|basi|deposit*|guarnigion*|tenda|tende|campo",
  uniform: "uniform*|divis*|divisa|elmett*|casc*|zain*|bandier*|insegn*|basc*|fucil*|bara|bare|mimetic*|gradi|armat*",
  home: "casa|case|patria|giardin*|cortile|intern*|domestic*|focolare",
  there: "lì|là|laggiù|sul posto|qui|qua|dove|in loco|ci",
  war: "guerr*|conflitt*|ostilità|combattiment*|aggression*|attacc*|invasion*|bellic*",
  // Other matters
  missile:
    "missil*|taurus|storm shadow|atacms|tomahawk|patriot|lungo raggio|lunga gittata|antiaere*|contraere*|difesa aerea|samp|razz*",
  weapon:
    "armi|arma|armament*|carri armati|carro|cannon*|obice|obici|artiglieri*|blindat*|armar*|materiale|f 16|munizion*|equipaggiament*|riarmo",
  ammunition: "munizion*|proiettil*|cartucc*|granat*|calibr*|bossol*",
  money:
    "soldi|denar*|euro|dollar*|sterlin*|coron*|fondi|fondo|finanzi*|miliard*|milion*|pagare|paga|pagano|pagherà|pagato|pagamento|pagamenti|bilanci*|costo|costi|costare|costa|costano|assegn*|cassa|casse|sussid*|invest*|portafogli*|stanzia*",
  loan: "prestit*|credit*|obbligazion*|beni congelati|asset|debit*|interessi|riparazion*|beni russi",
  sanction: "sanzion*|embargo|tetto al|dazi|dazio|boicott*|mult*|lista nera|punire|punizion*|punit*",
  membership:
    "adesion*|ingresso nella nato|ingresso|candidat*|membro della nato|membro|membri|articolo 5|articolo cinque|allargament*|entrata nella|status di",
  energy: "gas|petroli*|oleodott*|gasdott*|energ*|elettric*|central*|carbon*|generator*|reattor*",
  prisoner: "prigionier*|scambio di prigionieri|rapire|rapit*|rapiment*|deport*|detenut*|ostagg*|catturat*",
  refugee: "rifugiat*|profugh*|sfollat*|asilo|migrant*|umanitar*|coperte|accoglienza",
  election: "elezion*|elettoral*|campagna|urne|elett*|rielez*|voto di fiducia|dimission*|dimett*|politiche|scrutini*",
  trade:
    "commerc*|cereal*|grano|export*|esport*|import*|agric*|mercat*|industri*|impres*|aziend*|fabbric*|econom*|ricostruzion*|ricostrui*",
  hosting:
    "ospita|ospitare|ospitat*|ospiterà|ospiti|ospite|accogli*|ricev*|visit*|cena|banchetto|pranz*|colazion*|sala|sede|padron* di casa",
  mediation: "mediat*|mediazion*|intermediar*|buoni uffici|facilitat*|arbitr*|tramite",
  summit:
    "vertic*|vertice|summit|riunion*|riuni*|incontr*|conferenz*|sedut*|videocon*|tavola rotonda|forum|session*|consiglio|assembl*",
  talks: "colloqu*|negoziat*|trattativ*|negozia*|consultazion*|dialog*|contrattazion*|tavolo|mercanteggi*",
  elsewhere:
    "afric*|mali|sahel|libano|kosovo|bosnia*|gaza|afghan*|iraq*|sirian*|siria|baltic*|moldav*|corea*|lituan*|libia|cipro|taiwan|groenlandia",
  cemetery:
    "mort*|mori*|muor*|morire|moriranno|muore|muoiono|morti|morto|morte|cadut*|ferit*|uccis*|tomb*|cimiter*|bara|bare|sangu*|vittim*|funeral*",
  // Conditions
  peaceDeal:
    "accordo di pace|accordi di pace|trattato di pace|piano di pace|pace duratura|pace giusta|pace|pacific*|regolament*|intesa di pace",
  ceasefire:
    "cessate il fuoco|cessate|tregu*|tregua|armistizi*|tacciano le armi|armi tacciano|armi taceranno|armi tacer*|silenzio delle armi|fine delle ostilità|fine dei combattimenti|le armi|cannoni tac*|cessazione",
  guarantee: "garanz*|garanzia|garanzie di sicurezza|garant*|assicurazion*|pegno|tutela",
  backstop:
    "rete di sicurezza|rete|sostegno americano|appoggio americano|ombrello|scudo|copertura|copertura americana|aiuto americano|sostegno degli stati uniti|sostegno di washington|backstop|paracadute|polizza|spalle coperte|salvagente",
  mandate: "mandat*|risoluzion*|base giuridica|base legale|cornice|quadro giuridico|poteri|egida|competenz*",
  voteInParliament:
    "voto del parlamento|voto parlamentare|voto|voti|votazion*|vota|votano|votat*|votare|votò|approvazione del parlamento|passaggio parlamentare|via libera del parlamento|autorizzazione del parlamento|ok del parlamento|consultare il parlamento|in parlamento|parlamento decid*|passi per|davanti al parlamento|alle camere",
  consent: "consens*|permess*|autorizzazion*|benestare|assenso|approvazion*|invito|beneplacito|placet|nulla osta",
  allies:
    "con gli alleati|con i partner|se altri|se gli altri|se gli alleati|se gli americani|se washington|parigi e londra|londra e parigi|francia e regno|francia e gran|americani partecip*|altri partecip*|insieme agli altri",
  condition: "condizion*|requisit*|criter*|esigenz*|circostanz*|prezzo|termin*|clausol*|premess*|paletti|paletto",
  hold: "tien*|tiene|tenga|regge|reggere|reggerà|reggono|dura|durerà|durare|duri|durevol*|duratur*|stabil*|solid*|rispett*|rispettat*|in vigore|vigore|resist*",
  nonCombat:
    "non combatt*|senza combattere|non da combattimento|disarmat*|civil*|supporto|sostegno|difensiv*|lontano dai combattimenti|specialist*|senza armi|retrovi*",
  postWar:
    "dopoguerra|dopo la guerra|dopo un cessate|dopo il cessate|dopo la pace|dopo un accordo|dopo l' accordo|a guerra finita|finita la guerra|firmata la pace|a pace fatta|fine della guerra|tempo di pace|quando la guerra|quando le armi|quando taceranno|giorno dopo|dopo l' armistizio|dopo la tregua|post bellic*|post conflitto",
  duringWar:
    "durante la guerra|finché la guerra|finché si|finché dura|finché|mentre si combatte|in piena guerra|in guerra|zona di guerra|guerra in corso|prima della pace|prima di un cessate|prima di una tregua|sotto le bombe|cadono le bombe|tempo di guerra|paese in guerra|belligerant*|finché cadono",
  evenWithout:
    "anche senza|senza aspettare|anche se|a prescindere|indipendentement*|in ogni caso|comunque|incondizionat*|con o senza|qualunque|quale che sia|perfino senza|a ogni modo|quand' anche",
  // Emotion and figures of speech
  coldFeet:
    "paur*|piedi freddi|fredd*|vile|vili|viltà|vigliacc*|codard*|panico|nervos*|spavent*|tremor*|tremano|brivid*|si ritra*|ritrae|impauri*|tirarsi indietro|vertigin*",
  lukewarm:
    "tiepid*|tiepidezza|fredd*|freddezza|doccia fredda|acqua fredda|ghiacci*|gelo|gelid*|mezze misure|stanc*|stanchezza|affatic*|sbadigli*|annoi*",
  enthusiasm:
    "entusias*|ardor*|passion*|calor*|caloros*|gioi*|fervor*|fervid*|trasport*|slancio|giubilo|vibrant*|cald*",
  anger:
    "ira|irat*|rabbia|arrabbiat*|furi*|furios*|collera|indign*|irrit*|infastidit*|pugno sul tavolo|pugni sul tavolo|sbott*|ringhi*|adirat*",
  shrug: "scroll* le spalle|alz* le spalle|alzata di spalle|spalluccia*|fa spallucce|spallucce|indifferen*|spalle",
  nod: "annui*|annuisc*|cenno|cenni|pollice",
  shakeHead: "scuot* la testa|scosso la testa|scuotere|scosso|scuote|testa|dito",
  door: "porta|porte|portone|portoncino|portello|chiav*|soglia|serratur*|lucchett*|cardin*|chiud*|chius*|chiusa|sbatt*|finestr*|persian*|cancell*|spiragl*|catenacci*",
  bridge:
    "ponte*|ponti|ombrell*|tetto|mur*|muro|recint*|pilastr*|fondament*|impalcatur*|castello di carte|mattone*|pietra angolare",
  tableFig: "tavol*|tavolo|sedia|sedie|banco|banchi|panca|bancone|poltron*|divano|ultima fila|tribun*|seggiol*|seggio",
  game: "gioc*|gioco|giocare|giocat*|pall*|palla|campo|gol|squadr*|panchina|arbitr*|allenat*|partita|fischio d' inizio|calcio d' inizio|cartellin*|carta|carte|dado|dadi|scacch*|pedin*|poker|bluff*|scommess*|scommett*|gara|corsa|traguard*|maratona|sprint",
  theatre:
    "teatr*|scen*|palco|palcoscenico|atto|sipario|attor*|attore|ruol*|copione|spettat*|pubblico|orchestr*|coro|direttore d' orchestra|violin*|tambur*|tromb*|banda|ball*|danz*|music*|canzon*|cant*|concert*|spartit*|nota|note|solist*|circo|comparsa|comparse|commedia",
  kitchen:
    "cucin*|fornell*|forno|zuppa|minestr*|piatt*|piatto|menu|ricett*|sale|pepe|salsa|torta|pane|vino|caffè|bicchier*|tazz*|cucchia*|gust*|inghiott*|boccon*|mangi*|bev*|cena|pentol*|padell*|impast*|brodo",
  train:
    "treno|treni|banchina|stazion*|binar*|bigliett*|passegger*|vagon*|locomotiv*|autobus|auto|macchina|volante|fren*|marcia|strada|corsia|valig*|viagg*|rotta|fermata|fermate|sedile posteriore",
  shipFig:
    "nave|barca|capitan*|ancor*|vela|vele|timon*|equipagg*|riva|porto|ponte di|fuori bordo|scialuppa|bussola|corrente|marea|onda|onde|vento|tempest*|burrasc*",
  body: "mano|mani|bracci*|dito|dita|testa|teste|faccia|facce|viso|occhi*|spall*|schiena|ginocch*|piede|piedi|cuor*|bocca|gola|labbr*|orecchi*|stomaco|sangue|pelle|dent*|naso|gamb*",
  lightFig: "luce|luci|buio|oscur*|ombra|ombre|segnal*|lampad*|semafor*|rosso|giallo|sole|nuvol*|nebbia|fumo",
  medicineFig:
    "medico|pazient*|dose|pillol*|medicin*|cura|cure|curare|ferit*|bend*|diagnos*|sintom*|malatti*|febbre|veleno|trapiant*|allergi*|ricetta|cerott*",
  school:
    "scuol*|lezion*|class*|alunn*|scolar*|esame|esami|maestr*|compiti|prova|voto in pagella|pagella|student*|banchi di",
  bargainFig: "prezz*|conto|fattur*|assegn*|banca|compr*|vend*|negozio|negozi|portafogli*|asta|affare|scontrin*",
  animal:
    "cani|cane|lupo|lupi|orso|orsi|cavall*|gatt*|pecor*|agnell*|volpe|volpi|falco|falchi|colomb*|maial*|struzz*|uccell*|gallin*|vesp*|toro|tori|capr*|asino",
  // Discourse
  but: "ma|però|tuttavia|eppure|invece|bensì|nondimeno|ciononostante|peraltro|semmai",
  although: "anche se|benché|sebbene|nonostante|malgrado|pur|seppure|seppur|ancorché|quantunque|per quanto",
  because: "perché|poiché|giacché|siccome|dato che|visto che|affinché|in quanto|dal momento che|infatti",
  therefore: "quindi|dunque|perciò|pertanto|per questo|di conseguenza|ecco perché|sicché|così",
  instead: "invece|anziché|piuttosto|al posto|in cambio|semmai",
  unlike:
    "a differenza|al contrario|contrari*|diversament*|divers*|in contrasto|contrast*|mentre|all' opposto|oppost*|rispetto a|viceversa",
  while: "mentre|intanto|nel frattempo|al tempo stesso|allo stesso tempo|contemporane*|durante|frattanto",
  until: "finché|fino a|fino a quando|prima che|fintanto",
  before: "prima|prima di|prima che|in anticipo|alla vigilia|previ*|vigilia",
  even: "perfino|persino|addirittura|neppure|nemmeno|anche solo|tantomeno|figur*",
  also: "anche|inoltre|pure|altresì|per di più|oltre|parimenti|così come",
  and: "e|ed|nonché|insieme con",
  or: "o|oppure|ovvero|od",
  like: "come|così come|al pari|ad esempio|per esempio|simil*|alla stregua",
  such: "tale|tali|simil*|questo|questa|questi|queste|quel|quella|quello|quelle|quelli|quei|cosiddett*|ciò",
  relative: "che|cui|quale|quali|chi|dove|il quale|la quale",
  about: "su|sul|sulla|sulle|circa|riguardo|quanto a|in merito|rispetto|a proposito|concernent*|intorno",
  thing: "cosa|cose|question*|tema|temi|tematica|argoment*|caso|fatto|punto|idea|faccend*|pensier*|dossier|affar*",
  way: "modo|modi|manier*|via|vie|mezzo|mezzi|metod*|form*|tipo|genere|generi|sorta",
  dayName: "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|fine settimana",
  monthName: "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
  // Grammar that carries time and mood
  will: "sarà|saranno|avrà|avranno|farà|faranno|andrà|andranno|potrà|dovrà|vorrà|verrà|verranno|manderà|invierà|parteciperà|resterà",
  would:
    "sarebbe|sarebbero|avrebbe|avrebbero|farebbe|andrebbe|potrebbe|dovrebbe|vorrebbe|manderebbe|invierebbe|parteciperebbe",
  can: "può|possono|potere|poteva|potuto|possa|capac*|in grado|posso|possiamo",
  had: "aveva|avevano|ebbe|avesse|avessero",
  has: "ha|hanno|ho|abbiamo|avete|abbia|abbiano|avere|avendo|avuto",
  was: "era|erano|fu|furono|stato|stata|stati|state",
  is: "è|sono|essere|sia|siano|siamo|essendo|sei|sta|stanno",
  do: "fa|fanno|fare|fatto|fece|faccia|agi*|agisc*|azion*",
  go: "va|vanno|andare|andat*|vada|andò|viene|vengono|venga|venire|venut*|arriv*|parte per|partire|partono|partiranno|partirà|partiti per|entra|entrare|entrano|entrerà|entrato|esce|escono|uscire|usci*|torn*",
  give: "dà|dare|danno|dato|diede|porta|portare|portano|portato|porterà|portiamo|consegn*|conced*|affid*",
  take: "prend*|preso|presa|prese|prendere|accett*|ricev*|accogli*|afferr*|colg*",
  put: "mett*|mette|messo|messa|mettere|pone|pongono|porre|posto|ponendo|posta|piazz*|deposit*|posa|spost*",
  see: "ved*|vede|visto|vista|vedere|guard*|mostr*|osserv*|notat*",
  make: "fa|fare|crea|creare|creat*|creano|creerà|rende|rendere|produ*|form*",
  keep: "tien*|tiene|tenere|tenut*|mantien*|manten*|conserv*|custod*|trattien*",
  leaveIt: "lasci*|lascia|lasciare|lasciat*|abbandon*|moll*",
  try: "tent*|tentativ*|prova|provare|provato|provano|provarci|cerca di|cerc*|sforz*",
  // Small words of place and relation
  withWhom: "con|col|incluso|compres*|accompagn*|insieme a",
  inPlace: "in|nel|nella|nello|nei|nelle|nell'|dentro|a|al|alla|presso|su|sul|sui|sull'|sulle",
  toward: "a|ad|al|alla|allo|agli|alle|all'|verso|ai",
  from: "da|dal|dalla|dallo|dai|dalle|dall'|fuori|via|dagli",
  forWhom: "per|a nome|in nome|a favore",
  ofWhose: "di|del|della|dello|dei|delle|degli|dell'|d'",
  under: "sotto|al di sotto",
  over: "sopra|oltre|per|attraverso|tramite|al di là",
  between: "tra|fra|in mezzo",
  near: "vicino|presso|accanto|intorno|nei pressi|attorno",
  any: "qualsiasi|qualunque|alcun*|qualsivoglia|quale che",
  article: "il|lo|la|i|gli|le|l'|un|uno|una|un'",
  foreign: "stranier*|ester*|estrane*|forestier*|fuori",
  position: "posizion*|postura|atteggiament*|linea|politica|rotta|orientament*",
  leader: "leader|capo|capi|dirigent*|numero uno|vertici",
  side: "lato|lati|parte|banchi|fronte|ala|angolo",
  place: "luog*|posto|posti|citt*|capital*|piazza|sud|nord|est|fiume",
  follow: "segu*|dietro|ubbidi*|accod*",
  moment: "tempo|tempi|volta|volte|moment*|istant*|ora|epoca|data",
  hear: "sente|sentire|sentito|ascolt*|udi*|udito",
  degree: "molto|tanto|così|assai|ben|troppo|lontano|parecchio|quanto|tantissimo",
};
