import type { Language } from "../language";

const IF =
  "una volta|dopo|se|quando|non appena|appena|all' indomani|in caso di|a condizione che|a patto che|purché|sempre che|finché|prima di|senza|fino a|solo|soltanto|non prima|in seguito a|condizionato|subordinato|vigilare|presidiare|garantire|far rispettare|sorvegliare|firma|a";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) .. (accordo|accordi|pace|trattato|fine della guerra|fine del conflitto|fine delle ostilità|accordo di pace|guerra finita|finirà la guerra)`,
    "(dopoguerra|dopo la guerra|post bellico|pace firmata|pace siglata|accordo firmato|mantenimento della pace|forza di pace|missione di pace|presenza di pace)",
    "(prima) .. (la pace|un accordo|accordo)",
  ],
  ceasefire: [
    `(${IF}) .. (cessate il fuoco|tregua|armistizio|armi|cannoni|fuoco|ostilità|combattimenti)`,
    "(cessate il fuoco|tregua|armistizio) (concordato|concordata|firmato|firmata|in vigore|duraturo|duratura|siglata)",
    "(tacciano|taceranno|tacciono|saranno tacite|cessino|cesseranno) .. (armi|cannoni|combattimenti|ostilità)",
    "(linea di tregua|linea del cessate il fuoco|firma della tregua)",
  ],
  us_backstop: [
    "(statunitense|statunitensi|usa|stati uniti|washington|trump|americano|americana|americani|americane) .. (sostegno|rete di sicurezza|garanzia|garanzie|ombrello|copertura|appoggio|partecipazione|coinvolgimento)",
    "(sostegno|rete di sicurezza|garanzia|garanzie|ombrello|copertura|appoggio|coinvolgimento) .. (statunitense|statunitensi|usa|stati uniti|washington|americano|americana|americani|americane)",
    "(rete di sicurezza|backstop)",
    "(se|purché|a condizione che|a patto che) [gli] (americani|stati uniti|washington)",
  ],
  parliament_approval: [
    "(avallo|accordo|via libera|benestare|approvazione|voto|votazione|autorizzazione|autorizzi|mandato|decisione|maggioranza|consenso|assenso|ok) .. (parlamento|bundestag|camera|camere|congresso|cortes|dáil|sejm|seimas|deputati|assemblea|senato|riksdag|storting|folketing|riigikogu|parlamentare|aula)",
    "(parlamento|bundestag|camera|camere|congresso|cortes|dáil|sejm|seimas|deputati|assemblea|senato|riksdag|storting|folketing) .. (autorizza|autorizzi|approva|approvi|avalla|vota|voti|dà|dia|darà|decide|consenso|via libera)",
  ],
  un_mandate: [
    "(mandato|risoluzione|avallo|bandiera|egida|via libera|richiesta|ombrello|auspici|domandarlo|chiede|chiederlo) .. (onu|nazioni unite|consiglio di sicurezza)",
    "(consiglio di sicurezza|onu|nazioni unite) .. (chiede|chieda|chiedesse|decide|autorizza|autorizzi|via libera|mandato)",
    "caschi blu",
  ],
  eu_mandate: ["(mandato|bandiera|quadro|missione|ombrello|decisione|egida) .. (ue|unione europea|unione)"],
  nato_mandate: [
    "(mandato|quadro|comando|bandiera|ombrello|decisione|egida) .. (nato|alleanza)",
    "(nell' ambito|nel quadro|all' interno) della (nato|alleanza)",
    "(alleanza|nato) .. assuma il comando",
  ],
  host_consent: [
    "(se|quando|purché|a condizione che|a patto che|una volta che|assenso|consenso) .. (kiev|kyiv|ucraina|ucraini|zelensky|belligeranti|parti|entrambe le parti|entrambi) [*] [chiede|chieda|chiederà|chiedono|invita|inviti|richiede|accetta|accettano|acconsente|vuole|accordo]",
    "(se|quando|purché) .. (glielo chiedono|glielo chiede|venisse chiesto|richiesto|invitata|invitato|arrivasse un invito|lo chiede|richiesta formale)",
    "(richiesta|invito|consenso|assenso) (di|da|delle|dell'|della|del) (kiev|kyiv|ucraina|entrambe|parti|due parti)",
  ],
  allied_participation: [
    "(se|purché|a condizione che|a patto che|solo|insieme|accanto) .. (alleati|partner|altri|europei|vicini|coalizione|nordici|baltici) .. (vanno|partecipano|partecipino|danno|inviano|lo fanno|anche)",
    "(accanto|insieme|assieme) (ad|agli|ai|a) (altri|alleati|partner|nostri)",
    "non da (soli|sola|solo)",
  ],
  membership_path: ["(adesione|ingresso|candidatura) .. (nato|ue|unione europea|unione|alleanza)"],
  non_combat_role: [
    "(non combattente|non combattenti|non da combattimento|senza combattere|non per combattere|ruolo di supporto|compiti di supporto|solo addestrare|disarmati|disarmato)",
  ],
  no_front_line: [
    "(lontano|lontani|lontana|distante|a distanza) (dal fronte|dalla linea del fronte|dai combattimenti|dalla linea di contatto|dalla prima linea)",
    "(non|mai) (in prima linea|al fronte|sulla linea del fronte)",
    "(ovest dell' ucraina|ovest del paese|retrovie|retrovia|zone sicure)",
  ],
};

export const conditionHints: Language["conditionHints"] = {};

export const noConditions: Language["noConditions"] = {};
