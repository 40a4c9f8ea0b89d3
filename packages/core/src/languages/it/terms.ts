import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(truppe|truppa|soldati|soldato|forze terrestri|fanteria|fanti|battaglione|battaglioni|brigata|brigate|compagnia|contingente|contingenti|uomini|militari|caschi blu|stivali|paracadutisti|plotone|reggimenti|reggimento|peacekeeper|via terra|a terra|sul terreno|alpini|bersaglieri)",
    "(forze|unità|reparti) (italiane|francesi|britanniche|britannici|polacche|danesi|svedesi|norvegesi|turche|canadesi|belghe|spagnole|tedesche|olandesi|proprie|propri)",
    "(proprie|sue|nostre|propri) (forze|unità|reparti)",
  ],
  air: [
    "(aereo|aerei|caccia|aviazione|F 16|F 35|gripen|rafale|mirage|eurofighter|typhoon|polizia aerea|copertura aerea|aerea|aeree|aeronautica|elicotteri|dal cielo|nei cieli|in cielo|via aria|dall' aria)",
    "(sorvegliare|pattugliare|proteggere|controllare) .. (spazio aereo|cieli|cielo)",
  ],
  naval: [
    "(nave|navi|fregata|fregate|marina|navale|navali|cacciamine|dragamine|in mare|via mare|dal mare|marittimo|marittima|marittime|corvette|corvetta)",
    "(pattugliare|sorvegliare|proteggere|pattugliamento|sorveglianza) .. mar nero",
  ],
  logistics: [
    "(logistica|logistico|logistici|logistiche|trasporto|trasporti|carburante|ospedale da campo|ospedali|rifornimenti|basi di appoggio|aeroporti|porti|ferrovia|medico|medici|sanitari|riparazione|manutenzione|hub|retrovie logistiche)",
  ],
  intelligence: ["(intelligence|satellite|satelliti|sorveglianza aerea|ricognizione|radar)"],
  training: [
    "(addestrare|addestramento|addestratori|istruttori|istruttore|formazione|addestreranno|addestrerebbero|addestrerà|consiglieri militari)",
  ],
  funding: [
    "(finanziare|finanzia|finanziamento|finanziario|finanziariamente|finanzierà|pagherà|pagare|paga|denaro|milioni|milione|miliardi|fondi|fondo|assegno) .. (forza|missione|dispiegamento|contingente|truppe|coalizione|operazione)",
    "(forza|missione|contingente) .. (finanziata|finanziato|finanziariamente)",
  ],
  monitoring: [
    "(vigilare|vigilanza|osservatori|osservatore|osservazione|verifica|monitoraggio|monitorare|sorvegliare|sorveglianza|sorvegliarla|supervisione|supervisionare)",
  ],
  demining: ["(sminamento|sminare|sminatori|sminatrici|genieri|bonifica|bonificare)"],
  command: [
    "(comando|quartier generale|posto di comando|comanderà|comandare)",
    "(guidata|guidato|capeggiata|capeggiato|comandata) da",
    "(guidare|guiderà|dirigerà|guidano|capeggiano|capeggiare) .. (forza|missione|coalizione|operazione|contingente)",
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
  logistics: ["(trasporto) (di armi|di munizioni)", "ministro dei trasporti"],
  intelligence: ["(servizio|servizi|capo|agenzia|agenzie) (di|dell') intelligence", "intelligence artificiale"],
  training: [
    "(addestramento|formazione) .. (soldati|reclute|piloti) ucraini in (polonia|italia|germania|spagna)",
    "formazione (politica|di governo|del governo)",
  ],
  monitoring: ["(gli|alcuni) osservatori (ritengono|notano|dubitano)"],
  command: ["(alto comando|comandante in capo|stato maggiore|quartier generale della (nato|alleanza))", "a capo di"],
};

export const boilerplate = [
  "(leggi anche|leggi pure|vedi anche|abbonati|iscriviti|condividi|newsletter|pubblicità|continua a leggere|didascalia|foto di|video|ascolta|riproduzione riservata|articolo riservato|seguici|ti potrebbe interessare)",
];
