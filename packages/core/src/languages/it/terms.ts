import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(truppe|truppa|soldati|soldato|forze terrestri|fanteria|fanti|battaglione|battaglioni|brigata|brigate|compagnia|contingente|contingenti|uomini|militari|caschi blu|stivali|paracadutisti|plotone|reggimenti|reggimento|peacekeeper|via terra|a terra|sul terreno|alpini|bersaglieri)",
    "(forze|unità|reparti) (italiane|francesi|britanniche|britannici|polacche|danesi|svedesi|norvegesi|turche|canadesi|belghe|spagnole|tedesche|olandesi|proprie|propri)",
    "(proprie|sue|nostre|propri) (forze|unità|reparti)",
    "(fucilieri|legionari|legione straniera|alpini|chasseurs alpins|granatieri|gendarmi|presenza militare|presenza terrestre|impiego terrestre|forza terrestre|componente terrestre|plotoni|compagnie|divise|uniformi|guarnigione|guarnigioni|marines|parà|marò|un solo fante|reparto|reparti|esercito francese|bundeswehr|proprio esercito|unità di fanteria|per terra)",
  ],
  air: [
    "(aereo|aerei|caccia|aviazione|F 16|F 35|gripen|rafale|mirage|eurofighter|typhoon|polizia aerea|copertura aerea|aerea|aeree|aeronautica|elicotteri|dal cielo|nei cieli|in cielo|via aria|dall' aria)",
    "(sorvegliare|pattugliare|proteggere|controllare) .. (spazio aereo|cieli|cielo)",
    "(pilota|piloti|typhoon|awacs|mig|A400M|elicottero|velivolo|velivoli|antiaereo|antiaerea|antiaeree|squadriglia|squadriglie|scudo aereo|sorvolare|sorvoleranno|sorvolerà|voleranno|volerà|eurofighter|per aria|wedgetail)",
    "(pattuglierà|pattuglieranno|sorveglierà|sorveglieranno|proteggerà|proteggeranno|coprirà|copriranno|presidierà) .. (spazio aereo|cieli|cielo)",
    "droni [*] (da ricognizione|di sorveglianza|di osservazione)",
  ],
  naval: [
    "(nave|navi|fregata|fregate|marina|navale|navali|cacciamine|dragamine|in mare|via mare|dal mare|marittimo|marittima|marittime|corvette|corvetta)",
    "(pattugliare|sorvegliare|proteggere|pattugliamento|sorveglianza) .. mar nero",
    "(pattugliatore|pattugliatori|flottiglia|flotta|guardacoste|motovedette|per mare|marinai|palombari|sommozzatori|cacciatorpediniere|componente marittima|componente di mare)",
  ],
  logistics: [
    "(logistica|logistico|logistici|logistiche|trasporto|trasporti|carburante|ospedale da campo|ospedali|rifornimenti|basi di appoggio|aeroporti|porti|ferrovia|medico|medici|sanitari|riparazione|manutenzione|hub|retrovie logistiche)",
    "(autocarri|autocarro|camion|officine|officina|magazzini|magazzino|depositi|hangar|ponte aereo|aerei da trasporto|aereo da trasporto|traghetti|infermieri|infermiere|ospedale|ospedale militare|meccanici|approvvigionamento|vettovagliamento|cisterne|ambulanze|corridoio|binari|ferrovie|ferroviario|snodi|strade|base di appoggio|basi aeree|transito|autisti|evacuazione medica|catena di rifornimento|intendenza)",
    "(mette|metterà|offre|offrirà|cede|cederà|presta|presterà|aprirà|apre|mettere|dare) [*] [*] [*] (base|basi|porto|porti|aeroporto|aeroporti|territorio|suolo|infrastrutture)",
  ],
  intelligence: [
    "(intelligence|satellite|satelliti|sorveglianza aerea|ricognizione|radar)",
    "(guerra elettronica|analista|analisti|intercettazioni|immagini satellitari|satellitare|satellitari|droni spia|aereo spia|sorveglianza elettronica|velivolo di sorveglianza|occhi elettronici|allerta precoce|cellula d' informazioni|spionaggio)",
    "(condividere|condividerà|condivideranno|fornirà|fornire|passerà|cederà) .. (informazioni|dati|immagini)",
  ],
  training: [
    "(addestrare|addestramento|addestratori|istruttori|istruttore|formazione|addestreranno|addestrerebbero|addestrerà|consiglieri militari)",
    "(addestra|addestrano|addestriamo|addestrerebbe|addestrata|insegnare|insegnerà|insegneranno|istruirà|istruiranno|istruire|formerà|formeranno|formerebbe|forma gli|formare i|formare gli|corsi per|corsi di|docenti|cattedra|cattedre|accademia|scuola di|scuola sottufficiali|mentori|consulenti militari)",
  ],
  funding: [
    "(finanziare|finanzia|finanziamento|finanziario|finanziariamente|finanzierà|pagherà|pagare|paga|denaro|milioni|milione|miliardi|fondi|fondo|assegno) .. (forza|missione|dispiegamento|contingente|truppe|coalizione|operazione)",
    "(forza|missione|contingente) .. (finanziata|finanziato|finanziariamente)",
    "(pagherà|pagheranno|pagare|paga|pagano|pagando|finanzierà|finanzieranno|finanzia|finanziano|sosterrà|accollerà|coprirà|rimborserà) [*] [*] [*] [*] (forza|missione|dispiegamento|contingente|truppe|coalizione|operazione|caserme|campo|conto|spese|carburante|metà|parte|costi|costo|fattura|presenza)",
    "(denaro|soldi|quattrini|fondi|assegno|portafoglio|bonifico|cassa comune|contributo economico|contributo finanziario|sostegno finanziario|sostegno economico|appoggio finanziario|aiuto finanziario)",
    "(darà|metterà|mette|contribuirà|contribuiranno|contribuire|contribuisce|verserà|destinerà|destina|offre|offrirà|promette|promesso|stanzia|stanzierà|stanziato|assegnato|impegna|quantificato|annunciato|fornirà) [*] [*] [*] [*] (milioni|miliardi|miliardo|milione|yen|euro|corone|won|dollari)",
    "(milioni|miliardi|euro|dollari|corone|sterline|fondo) [di] [*] [*] (per|alla|al|nella|a) [la|il|le|i] [*] (forza|missione|dispiegamento|contingente|truppe|coalizione|operazione|caserme|campo)",
    "(conto|spese|bilancio|costo|costi|cassa|fattura) (della|del|delle|dei) [*] (forza|missione|dispiegamento|contingente|truppe|coalizione|operazione|caserme|campo)",
    "(miliardi|milioni) di corone",
  ],
  monitoring: [
    "(vigilare|vigilanza|osservatori|osservatore|osservazione|verifica|monitoraggio|monitorare|sorvegliare|sorveglianza|sorvegliarla|supervisione|supervisionare)",
    "(verificatori|verificatore|vigilerà|vigileranno|vigilerebbe|sorveglierà|sorveglieranno|vegliare|supervisori|verificare|monitorerà|arbitri|sorveglia la|sorvegliano la)",
  ],
  demining: [
    "(sminamento|sminare|sminatori|sminatrici|genieri|bonifica|bonificare)",
    "(artificiere|sminano|sminerà|smineranno|sminerebbe|bonificheranno|bonificherà|bonificherebbe|antimine|contromine|disinnescare|disinnesco|fiutare le mine|esperti di mine|palombari|cani antimine)",
    "(artificieri|ripulire|ripulirà|ripuliranno|rimuovere|rimozione|liberare|bonifica|sgomberare) .. (mine|ordigni|campi|porti|rotte|acque)",
  ],
  command: [
    "(comando|quartier generale|posto di comando|comanderà|comandare)",
    "(guidata|guidato|capeggiata|capeggiato|comandata) da",
    "(guidare|guiderà|dirigerà|guidano|capeggiano|capeggiare) .. (forza|missione|coalizione|operazione|contingente)",
    "(dirigerà|dirigeranno|guiderà|guideranno|comanderà|comanderanno|dirigere|guidare|comandare|guida|dirige|comanda) [*] [*] [*] (forza|missione|componente|settore|cellula|operazione|contingente|scorta|verifica|brigata|coalizione)",
    "(al comando|alla testa) (di|del|della|dell'|delle) [*] (forza|missione|operazione|componente|settore|contingente|brigata|coalizione)",
    "(capo|comandante|ammiraglio|generale|colonnello) [a due stelle] (francese|britannico|turco|polacco|danese|spagnolo|italiano|norvegese|tedesco|svedese|olandese|canadese|texano|greco|della folgore)",
    "(offrono|offre|mettono|forniscono|fornisce) lo stato maggiore",
  ],
};

export const noContributions: Language["noContributions"] = {
  ground_troops: [
    "(truppe|soldati|soldato|forze|militari|reparti|brigata|brigate|esercito) (russi|russe|russo|russa|ucraini|ucraine|ucraino|nordcoreani|nordcoreane)",
    "(soldati|militari) (uccisi|feriti|caduti|morti)",
    "(truppe|soldati|brigata|contingente|militari) .. (lettonia|lituania|estonia|romania|mali|libano|kosovo|afghanistan|libanese)",
    "(aiuti|spese|manovre|vertici) militari",
    "forze armate",
    "(uomini) (politici|d' affari)",
  ],
  air: [
    "(consegna|consegnare|fornire|fornitura) .. (caccia|aerei|F 16)",
    "(aerei|caccia|aereo) (russi|russo|di linea)",
    "(difesa aerea|difese aeree|attacco aereo|attacchi aerei|raid aerei|spazio aereo)",
  ],
  naval: ["(navi|flotta) (russe|russa|fantasma)", "flotta del mar nero"],
  logistics: [
    "(trasporto) (di armi|di munizioni)",
    "ministro dei trasporti",
    "(corridoio|corridoi) (umanitario|umanitari|di suwalki)",
    "(in|scesi in|per) strada",
  ],
  intelligence: ["(servizio|servizi|capo|agenzia|agenzie) (di|dell') intelligence", "intelligence artificiale"],
  training: [
    "(addestramento|formazione) .. (soldati|reclute|piloti) ucraini in (polonia|italia|germania|spagna)",
    "formazione (politica|di governo|del governo)",
    "(formare|forma|formano|formerà|formeranno) [un|il|una] (governo|coalizione|maggioranza|gruppo)",
  ],
  monitoring: ["(gli|alcuni) osservatori (ritengono|notano|dubitano)"],
  command: [
    "(alto comando|comandante in capo|stato maggiore|quartier generale della (nato|alleanza))",
    "a capo di",
    "(segretario|procuratore|direttore|assemblea) generale",
  ],
  funding: ["(fondi) (europei|russi|congelati)", "(fondo) (monetario|perduto)", "in fondo"],
};

export const boilerplate = [
  "(leggi anche|leggi pure|vedi anche|abbonati|iscriviti|condividi|newsletter|pubblicità|continua a leggere|didascalia|foto di|video|ascolta|riproduzione riservata|articolo riservato|seguici|ti potrebbe interessare)",
];
