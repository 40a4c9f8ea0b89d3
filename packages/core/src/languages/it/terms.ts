import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(truppe|truppa|soldati|soldato|forze terrestri|fanteria|fanti|battaglione|battaglioni|brigata|brigate|compagnia|contingente|uomini|militari|caschi blu|stivali|paracadutisti|plotone|reggimenti|reparti|peacekeeper)",
  ],
  air: [
    "(aereo|aerei|caccia|aviazione|F 16|gripen|rafale|mirage|eurofighter|typhoon|polizia aerea|copertura aerea|spazio aereo|aerea|aeronautica|elicotteri|F 35)",
  ],
  naval: ["(nave|navi|fregata|fregate|marina|navale|navali|cacciamine|dragamine|in mare|mar nero|marittimo|marittima)"],
  logistics: [
    "(logistica|logistico|logistici|trasporto|trasporti|carburante|ospedale da campo|ospedali|rifornimenti|basi di appoggio|aeroporti|porti|ferrovia|medico|medici|sanitari|riparazione|manutenzione|hub)",
  ],
  intelligence: ["(intelligence|satellite|satelliti|sorveglianza aerea|ricognizione|radar)"],
  training: ["(addestrare|addestramento|addestratori|istruttori|istruttore|formazione|addestreranno)"],
  funding: [
    "(finanziare|finanzia|finanziamento|finanziario|pagherà|pagare|paga|denaro|milioni|milione|miliardi|fondi|fondo|assegno)",
  ],
  monitoring: [
    "(vigilare|vigilanza|osservatori|osservatore|osservazione|verifica|monitoraggio|monitorare|sorvegliare|sorveglianza|presidiare)",
  ],
  demining: ["(sminamento|sminare|sminatori|sminatrici|mine|cacciamine|genieri|bonifica)"],
  command: ["(comando|quartier generale|stato maggiore|comanderà|guidare|guiderà|comandare|dirigerà)"],
};

export const noContributions: Language["noContributions"] = {};

export const boilerplate = [
  "(leggi anche|leggi pure|vedi anche|abbonati|iscriviti|condividi|newsletter|pubblicità|continua a leggere|didascalia|foto di|video|ascolta|riproduzione riservata|articolo riservato|seguici|ti potrebbe interessare)",
];
