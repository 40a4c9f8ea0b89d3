import { inflect } from "../inflect";

const SEND_FUTURE =
  "enverr déploier fournir mettr dépêcher engager détacher affecter projetter expédier poster stationner apporter prêter aligner mobiliser offrir installer consacrer assigner ajouter placer tiendr céder donner verser dispenser";
const JOIN_FUTURE = "participer rejoindr joindr contribuer associer ir partir intégrer figurer viendr";
const E_VERBS =
  "envoy déploy dépêch engag détach affect projet expédi post stationn apport prêt align mobilis install consacr assign ajout plac donn";

/** Named lists for the patterns of the French pack. */
export const words = {
  /** People in uniform and their units; and the force itself. */
  troops:
    "soldat|soldats|troupe|troupes|militaire|militaires|contingent|contingents|bataillon|bataillons|brigade|brigades|compagnie|compagnies|section|sections|peloton|pelotons|régiment|régiments|escadron|escadrons|détachement|détachements|fantassin|fantassins|infanterie|parachutistes|parachutiste|paras|légionnaires|légionnaire|chasseurs alpins|démineur|démineurs|sapeurs|sapeur|artificiers|casques bleus|casque bleu|casques|bérets|instructeur|instructeurs|formateur|formateurs|observateur|observateurs|hommes|effectifs|effectif|personnel militaire|personnels militaires|personnel|personnels|forces|force|unité|unités|armée|armées|bottes|uniforme|uniformes|gardiens de la paix|soldats de la paix|marins|fusiliers|frégate|frégates|chasseur de mines|chasseurs de mines|officier|officiers|présence militaire|garnison|garnisons|gendarme|gendarmes|carabiniers|conscrit|conscrits|appelés|groupement tactique|groupements tactiques|génie|équipe médicale|gripen|eurofighter|rafale|boys|boots|GI|gars|garçons|spécialistes|patrouilles|navires|équipage",
  /** The force or mission under discussion. */
  mission:
    "force|mission|missions|opération|déploiement|contingent|coalition|dispositif|présence|participation|troupes|soldats|expédition|contribution|envoi|casques bleus",
  send: "envoyer|déployer|fournir|mettre|dépêcher|engager|détacher|affecter|projeter|expédier|poster|stationner|apporter|prêter|donner|offrir|aligner|mobiliser|installer|positionner|faire partir|faire partir|parachuter|lancer|céder|placer|assigner|consacrer|promettre|proposer|ajouter|mandater|consentir|mêler|maintenir|entretenir",
  sendFuture: inflect(SEND_FUTURE, "a ai ons ont ez"),
  sendWould: inflect(SEND_FUTURE, "ait aient ais ions"),
  sends:
    "envoie|envoient|envoyons|déploie|déploient|déployons|fournit|fournissent|met|mettent|dépêche|dépêchent|engage|engagent|détache|détachent|affecte|affectent|projette|projettent|expédie|expédient|apporte|apportent|prête|prêtent|aligne|alignent|mobilise|mobilisent|offre|offrent|ajoute|ajoutent|place|placent|tient prêt|tient prête|tient prêts|tiennent prêts|inscrit|inscrivent|consacre|consacrent|réserve|réservent|désigne|désignent|prépare|préparent",
  sent: `${inflect(E_VERBS, "é ée és ées")}|fourni|fournie|fournis|fournies|mis|mise|mises|offert|offerte|offerts|offertes|promis|promise|promises|désigné|désignée|désignés|désignées|proposé|proposée|proposés|réservé|réservés`,
  /** "l'envoi", "la mise à disposition". */
  sending:
    "envoi|envois|déploiement|déploiements|engagement|stationnement|affectation|projection|mise à disposition|mise en place|présence|arrivée|entrée|intervention|participation|contribution|concours|départ|expédition|renfort",
  join: "participer|rejoindre|joindre|contribuer|prendre part|prendre leur part|prendre sa part|associer|faire partie|aller|y aller|en être|intégrer|jouer un rôle|être de la partie|répondre présent|prêter main forte",
  joinFuture: `${inflect(JOIN_FUTURE, "a ai ons ont ez")}|prendra part|prendront part|prendra sa part|prendront leur part|prendrons part|prendrons notre part|fera partie|feront partie|fera sa part|feront leur part|répondra présent|répondront présent|sera de la|seront de la|sera du|seront du|serons du|serons de la|sera au rendez vous|sera présent|sera présente|seront présents|seront présentes|en sera|en seront|en serons|apportera son concours|apporteront leur concours`,
  joinWould: `${inflect(JOIN_FUTURE, "ait aient ais ions")}|prendrait part|prendraient part|ferait partie|feraient partie|serait de la|seraient de la|serait du|seraient du`,
  joins:
    "participe|participent|rejoint|rejoignent|joint|joignent|contribue|contribuent|prend part|prennent part|fait partie|font partie|associe|associent|intègre|intègrent|va participer|vont participer|en est|en sont",
  joined: "participé|rejoint|joint|contribué|pris part|associé|intégré",
  plan: "idée|plan|plans|projet|projets|proposition|propositions|initiative|principe|hypothèse|option|scénario|éventualité|envoi|envois|déploiement|déploiements|présence|force|forces|mission|opération|contingent|contingents|troupes|soldats|garnisons|intervention|entrée|perspective|expédition|aventure|armées|armée|bottes|stationnement|participation|possibilité|entreprise|démarche|demande|force de paix|uniformes|unités|bataillons|occidentaux|européens|paragraphe|bonne idée",
  be: "est|sont|était|étaient|serait|seraient|sera|seront|soit|soient|été|étant|être|reste|restent|demeure|demeurent|suis|sommes|dit|disent|déclare|déclarent|montre|montrent|montré|montrée|juge|montrait|disait",
  /** The second half of a negation. */
  not: "pas|plus|jamais|point|nullement|aucunement|guère|rien|aucun|aucune|personne|ni|pas encore|non plus|davantage",
  exclude:
    "exclut|exclue|excluent|exclu|exclus|exclues|exclure|excluait|excluaient|exclura|exclurait|excluons|excluant|écarte|écartent|écarter|écarté|écartée|écartées|écartés|écartait|écartaient|écartera|écarterait|écartons|écartant|interdit|interdire|interdisent|interdisait|interdirait|proscrit|proscrire|rejeter|rejette|rejeté|rejetterait|refuser|refuse|refuserait|refusé|repousse|repousser|balaie|balayer|évacue|élimine|retire|retirer",
  door: "porte|portes|dossier|débat|discussion",
} as const;
