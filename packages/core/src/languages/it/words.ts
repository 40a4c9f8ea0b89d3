import { inflect } from "../inflect";

const ARE = "invi mand schier dispieg destin impieg prest distacc mobilit port stanzi assegn apport don piazz disloc";
const JOIN_FUTURE =
  "parteciper contribuir aderir unir andr partir entrer aggregher concorrer affiancher collaborer figurer interverr vigiler presidier pattuglier";

/** Named lists for the patterns of the Italian pack. */
export const words = {
  /** People in uniform and their units; and the force itself. */
  troops:
    "soldato|soldati|truppa|truppe|militare|militari|contingente|contingenti|battaglione|battaglioni|brigata|brigate|compagnia|compagnie|plotone|plotoni|reggimento|reggimenti|squadrone|distaccamento|distaccamenti|fante|fanti|fanteria|fucilieri|paracadutisti|paracadutista|parà|legionari|alpini|bersaglieri|carabinieri|genieri|geniere|sminatori|sminatrici|artificieri|caschi blu|casco blu|baschi|istruttori|istruttore|addestratori|osservatori|osservatore|uomini|uomini e donne|effettivi|personale militare|personale|forze|forza|reparto|reparti|unità|esercito|eserciti|stivali|divisa|divise|uniforme|uniformi|peacekeeper|peacekeepers|forza di pace|forze di pace|fregata|fregate|cacciamine|ufficiali|ufficiale|presenza militare|presidio|guarnigione|guarnigioni|ragazzi|ragazzo|marines|sezione|nucleo|squadra|bundeswehr|bundesheer|forze armate|boots on the ground|medici militari|gendarmi|coscritti",
  /** The force or mission under discussion. */
  mission:
    "forza|missione|missioni|operazione|dispiegamento|schieramento|spiegamento|contingente|coalizione|dispositivo|presenza|partecipazione|truppe|soldati|spedizione|contributo|invio|caschi blu|peacekeeper|forza di pace|mandato",
  send: "inviare|mandare|fornire|schierare|dispiegare|mettere|destinare|impiegare|prestare|offrire|distaccare|mobilitare|aggiungere|portare|stanziare|assegnare|concedere|spedire|dislocare|collocare|apportare|dare|impegnare|piazzare|inviarne|mandarne|darne|fornirne|inviarvi|mandarvi|mandarci|mandarli|inviarli|mandarlo|prestarli|mandarle|prestarne|schierarne|schierarli|stazionare|muovere|contribuire con|partecipare con|paracadutare|impegnarsi",
  sendFuture: `${inflect("invier mander fornir schierer dispiegher metter destiner impiegher prester offrir distaccher mobiliter aggiunger porter stanzier assegner contribuir conceder spedir disporr collocher apporter", "à anno ò emo")}|darà|daranno|daremo|terrà pronto|terrà pronta`,
  sendWould: `${inflect("invier mander fornir schierer dispiegher metter destiner impiegher prester offrir distaccher mobiliter aggiunger porter conceder spedir contribuir", "ebbe ebbero emmo")}|darebbe|darebbero`,
  sends:
    "invia|inviano|manda|mandano|mandiamo|fornisce|forniscono|schiera|schierano|dispiega|dispiegano|mette|mettono|mettiamo|destina|destinano|presta|prestano|offre|offrono|distacca|distaccano|mobilita|aggiunge|aggiungono|porta|portano|stanzia|assegna|concede|spedisce|impegna|dà|danno|riserva|prepara|preparano|tiene pronto|tiene pronta|tengono pronti",
  sent: `${inflect(ARE, "ato ata ati ate")}|fornito|fornita|forniti|messo|messa|messi|messe|offerto|offerta|offerti|dato|dati|spedito|concesso|promesso|promessi|promessa|promesse|impegnato|riservato|designato|designati|scelto|individuato`,
  /** Subjunctive of sending. */
  sendMay:
    "invii|inviino|mandi|mandino|fornisca|forniscano|schieri|schierino|metta|mettano|dia|diano|presti|prestino|offra|inviasse|inviassero|mandasse|mandassero|desse|mettesse",
  /** "l'invio", "la messa a disposizione". */
  sending:
    "invio|invii|dispiegamento|dispiegamenti|schieramento|spiegamento|impiego|messa a disposizione|presenza|arrivo|ingresso|intervento|partecipazione|contributo|apporto|concorso|partenza|spedizione|stazionamento|dislocazione",
  join: "partecipare|contribuire|aderire|unirsi|andare|andarci|prendere parte|prendervi parte|parteciparvi|far parte|fare parte|farne parte|esserci|aggregarsi|concorrere|collaborare|intervenire|fare la propria parte|fare la sua parte|starci|accodarsi|associarsi",
  joinFuture: `${inflect(JOIN_FUTURE, "à anno ò emo")}|si unirà|si uniranno|prenderà parte|prenderanno parte|prenderemo parte|farà parte|faranno parte|ne farà parte|farà la sua parte|faranno la loro parte|ci sarà|ci saranno|ci saremo|sarà della partita|saranno della partita|saremo della partita|sarà presente|saranno presenti|risponderà presente|scenderà in campo|si accoderà|sarà al fianco|saranno al fianco`,
  joinWould: `${inflect(JOIN_FUTURE, "ebbe ebbero emmo")}|prenderebbe parte|prenderebbero parte|farebbe parte|farebbero parte|ci starebbe|ci starebbero|sarebbe della partita`,
  joins:
    "partecipa|partecipano|partecipiamo|aderisce|aderiscono|si unisce|si uniscono|si aggrega|si associa|contribuisce|contribuiscono|prende parte|prendono parte|fa parte|fanno parte|ci sta|ci stanno|concorre|concorrono|vuole esserci|vogliono esserci",
  joined: "partecipato|aderito|unito|unita|uniti|contribuito|preso parte|aggregato|associato|entrato|entrata",
  joinMay:
    "partecipi|partecipino|aderisca|si unisca|vada|vadano|prenda parte|prendano parte|faccia parte|facciano parte|possa|possano|partecipasse|partecipassero|andasse|andassero|entri|entrino|varchino|varchi",
  plan: "idea|piano|piani|progetto|progetti|proposta|proposte|iniziativa|principio|ipotesi|opzione|scenario|possibilità|invio|dispiegamento|schieramento|spiegamento|presenza|forza|forze|missione|operazione|contingente|contingenti|truppe|soldati|guarnigioni|intervento|ingresso|prospettiva|spedizione|avventura|eserciti|esercito|stivali|partecipazione|divise|unità|battaglioni|reparti|occidentali|europei|arrivo|caschi blu|peacekeeper|peacekeepers|mandare|inviare|schierare|testo|mossa|disegno",
  be: "è|sono|era|erano|sarebbe|sarebbero|sarà|saranno|sia|siano|stato|stata|essere|siamo|resta|restano|rimane|rimangono|dice|dicono|mostra|mostrano|dichiara|pare|sembra",
  not: "mai|più|affatto|ancora|nulla|niente|nessuno|nessun|nessuna|alcun|alcuna|alcuno|neppure|nemmeno|neanche|né|mica|del tutto",
  exclude:
    "esclude|escludono|escludere|escluso|esclusa|esclusi|escluse|escludeva|escluderà|escluderebbe|escludendo|escludiamo|escluderlo|scarta|scartano|scartare|scartato|scartata|scartava|respinge|respingere|respinto|rifiuta|rifiutare|rifiutato|nega|negare|chiude|chiudere|chiuso|chiusa|chiuderà|boccia|bocciare|preclude|precludere",
  door: "porta|porte|portone|discorso|partita",
} as const;
