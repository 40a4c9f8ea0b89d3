import type { Frames } from "../language";

export const frames: Frames = {
  force: [
    "{troops}",
    "(forza|presenza|missione|operazione|dispiegamento|schieramento|intervento|contributo|partecipazione|contingente|spedizione|dispositivo|componente|avventura|ruolo) (militare|terrestre|occidentale|europea|europeo|straniera|straniero|multinazionale|internazionale|armata|nazionale|navale|aerea|neutrale|congiunta)",
    "(missione|operazione|forza|forze) di (pace|mantenimento della pace|stabilizzazione|sorveglianza|interposizione|rassicurazione|garanzia|osservazione|protezione|deterrenza|addestramento|combattimento|verifica|separazione)",
    "(mantenimento della pace|interposizione|caschi blu|peacekeeping)",
    "(invio|dispiegamento|dispiegamenti|schieramento|spiegamento|schierare|stazionamento)",
    "(stivali|soldati|uomini|presenza|americani|militari) (sul|al) (terreno|suolo)",
    "(sul terreno|stivali sul terreno|su suolo ucraino|in suolo ucraino)",
    "(forze armate|forze terrestri|forze di autodifesa|legione|esercito)",
    "(la missione|la forza|l' operazione|la futura forza|quella forza|questa forza|quella missione|il contingente|il dispiegamento|lo schieramento|lo spiegamento|la spedizione|la coalizione)",
    "(partecipare|parteciperà|partecipazione|parteciperanno|aderire|contribuire|prendere parte|farne parte|far parte)",
    "(presidiare|presidio|guarnigioni|pattuglie|pattuglieranno)",
  ],
  named: [
    "coalizione dei (volenterosi|volonterosi|disponibili)",
    "volenterosi",
    "forza (multinazionale|multinazionale ucraina|di rassicurazione|di garanzia)",
    "(dichiarazione|lettera) (di|d') (intenti|intenzioni|parigi)",
    "la coalizione",
  ],
  anaphor: [
    "(la|l'|questa|quella|tale|simile) (idea|opzione|ipotesi|proposta|iniziativa|possibilità|mossa|prospettiva|questione)",
    "(il|questo|quel|quello|tale|un simile|del|al|dal) (progetto|piano|principio|scenario|invio|dispiegamento|passo|disegno)",
  ],
  rival: [
    "(patriot|missile|missili|taurus|tomahawk|scalp|storm shadow|samp t|himars|atacms|batteria|batterie|intercettori|granate|proiettili|munizioni|munizione|artiglieria|carro armato|carri armati|leopard|blindati|drone|droni|sottomarino|sottomarini|cannoni|generatori|pacchetto di aiuti)",
    "(sanzione|sanzioni|embargo|petrolio|gas|gasdotto|gasdotti|dazi|asset|beni russi|beni congelati|prestito|prestiti|riparazioni|cereali|grano|fertilizzanti|elettricità|greggio)",
    "(adesione all' ue|adesione dell' ucraina|candidatura|allargamento|capitolo)",
    "(truppe|soldati|esercito|forze|unità|militari|brigate|reclute|piloti|battaglioni|reparti) (ucraine|ucraini|ucraino|russe|russi|russo|russa|nordcoreani|nordcoreane|ceceni)",
    "(addestrare|addestra|addestrano|addestrati|addestramento|formare|formazione|equipaggiare) .. (reclute|soldati|piloti|militari|brigata|brigate|ucraini|ucraino)",
    "(prigioniero|prigionieri|feriti|ferito|civili|profughi|rifugiati|rifugiato|migranti|mercenari|mercenario|caduti|salme|minori|deportati)",
    "(soldati|battaglione|brigata|forze|forza|truppe|contingente|missione|operazione|base|schierati|schierate) .. (in libano|libano|in mali|in kosovo|in bosnia|in lettonia|in lituania|in estonia|in polonia|in romania|in siria|in iraq|gaza|a cipro|sahel|in niger|haiti|in somalia|groenlandia|afghanistan)",
    "(unifil|kfor|isaf|minusma|althea|unifier|interflex|groenlandia|haiti|hormuz)",
    "(conferenza|vertice|negoziati|colloqui|incontro) (per la ricostruzione|sulla ricostruzione|di pace)",
    "(servizio di leva|leva|esercitazione|esercitazioni|manovre|ponte)",
    "(cavi|cyber|palloni|vaccino|bilancio|debito)",
  ],
};
