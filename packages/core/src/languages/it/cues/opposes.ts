import type { CueRow } from "../../language";

export const opposes: readonly CueRow[] = [
  [
    "opposes",
    "(respinge|respingono|respinto|respinta|respingere|boccia|bocciano|bocciato|bocciata|bocciare|condanna|condannano|condannato|condannata|denuncia|denunciano|denunciato|rigetta|rigettato|ripudia|disapprova|disapprovano|disapprovato|sconsiglia|sconsigliato|critica|criticano|criticato|contesta|contestano|contestato|combatterà|combatte|attacca|attaccato|tuona|tuonato|protesta|protestato|insorge|si indigna|stronca|stroncato|osteggia|osteggiano|deride|irride|bolla|liquida|liquidato|silura)",
    "Mosca ha respinto tutto.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(respinge|respinto|boccia|bocciato|condanna|condannato|denuncia|denunciato|rigetta|disapprova|contro|critica|contesta|osteggia) .. {plan}",
    "Mosca respinge l'idea.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(si oppone|si oppongono|opposto|opposta|opporrà|opporranno|opporsi|contrario|contraria|contrari|contrarie|contrarietà|ostile|ostili|ostilità|opposizione|contro|obiezione|obiezioni|veto|voterà contro|vota contro) .. {plan}",
    "È contraria a quel piano.",
    { strength: 3, negated: "open" },
  ],
  [
    "opposes",
    "(si oppone|si oppongono|si è opposto|si opporrà|vota contro|voterà contro|votato contro|nettamente contrario|nettamente contraria|contrario a|contraria a|ostilità dichiarata|ostile a)",
    "Si oppone.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(bersaglio|bersagli|obiettivo|obiettivi|target) (legittimo|legittimi)",
    "Saranno bersagli legittimi.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(inaccettabile|inaccettabili|inammissibile|intollerabile|inopportuno|irresponsabile|insensato|insensata|pericoloso|pericolosa|pericolosi|pericolose|follia|pazzia|demenziale|azzardo|azzardata|azzardato|avventura|avventurismo|errore|sbaglio|assurdo|assurda|assurdità|controproducente|suicida|criminale|crimine|sciocchezza|idiozia|trappola|pantano|cattiva idea|pessima idea|sconsiderato|sconsiderata|imprudente|scellerato|scellerata|miope)",
    "Giudica l'idea inaccettabile.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(provocazione|provocazioni|provocatorio|provocatoria|escalation|atto di guerra|atto ostile|atto di ostilità|dichiarazione di guerra|entrare in guerra|entrata in guerra|ingresso in guerra|guerrafondai|guerrafondaio|bellicista|bellicisti|ingerenza|invasione|aggressione|occupazione|occupanti|forza di occupazione|linea rossa|linee rosse|casus belli|scherzare col fuoco|scherza col fuoco|gioca col fuoco|giocare col fuoco|benzina sul fuoco|scontro diretto|conflitto diretto|confronto diretto|guerra diretta|minaccia diretta|polveriera|baratro|abisso)",
    "L'ha definita una provocazione.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(terza guerra|guerra mondiale|guerra nucleare|guerra con la russia|prolungare la guerra|prolunga la guerra|prolungherebbe|allargare la guerra|allargherebbe|guerra più ampia|alimentare la guerra|affossare la pace|pace non nascerebbe|bare|cimiteri|cimitero|sul mio cadavere|sopra il mio cadavere|solo passando sul)",
    "Porterebbe alla terza guerra mondiale.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(non|mai|né) .. (accetterà|accetteranno|accetta|accettano|accetteremo|accetterebbe|tollererà|tollera|tollereremo|tollererebbe|permetterà|permetteremo|consentirà|consente|consentiremo|ammetterà|autorizzerà|deve|devono|acconsentirà) .. [{plan}|nato|stranier*|occidental*|che|divise]",
    "Mosca non accetterà soldati stranieri.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(nessun|nessuna|nessuno|qualsiasi|qualunque|ogni|niente) .. (esercito|soldato|soldati|truppe|forza|forze|presenza|contingente|unità|dispiegamento|missione|invio|battaglione) .. (straniero|straniera|stranieri|straniere|occidentale|occidentali|europeo|europea|europei|nato|alleanza)",
    "Nessuna forza straniera porterà la pace.",
    { bound: true, strength: 2, negated: "opposes" },
  ],
  [
    "opposes",
    "(deve|devono|chiede|chiesto|chiedono|esorta|esortato|invita|invitato|preteso|pretende|intima|intimato) .. (rinunciare|rinunci|rinuncino|abbandonare|abbandoni|desistere|desista|ritirare|ritiri|sparisse|rinuncia)",
    "Chiede all'Europa di rinunciare.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(avverte|avvertito|avvertono|ammonisce|ammonito|mette in guardia|messo in guardia|minaccia|minacciano|minacciato|avvisa)",
    "Mosca ha avvertito l'Europa.",
    { strength: 1 },
  ],
  [
    "opposes",
    "(gravi conseguenze|conseguenze imprevedibili|conseguenze incalcolabili|rappresaglie|ritorsioni|saranno distrutti|saranno distrutte|saranno annientati|saranno colpiti|trattati da occupanti|saranno trattati|saranno considerati|sarà considerato|sarà considerata|sarà trattata|lo considererà)",
    "Saranno distrutti.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(rischio|rischi|pericolo|minaccia) .. (guerra|escalation|conflitto|scontro|allargamento)",
    "È un rischio di guerra.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(avvicina|avvicinerebbe|trascina|trascinerebbe|equivale|equivarrebbe|significa|significherebbe|porta|porterebbe|conduce|condurrebbe|spinge) .. (guerra|conflitto|baratro|scontro)",
    "Quel passo trascinerebbe l'Europa in guerra.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(non hanno nulla da fare|non c' entrano nulla|non portano nulla di buono|ci vada lui|vada lui)",
    "Ci vada lui, ha detto.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(si è|si sono) (detto|detta|detti|dette|dichiarato|dichiarata|dichiarati|mostrato|mostrata|mostrati) .. (contrario|contraria|contrari|contrarie|ostile|ostili)",
    "I due Paesi si sono detti contrari.",
    { strength: 3, negated: "open" },
  ],
];
