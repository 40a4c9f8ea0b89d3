import type { Language } from "../language";

export const speakers: Language["speakers"] = {
  reporting: [
    "(dit|disent|disait|déclaré|déclare|déclarent|affirmé|affirme|affirment|assuré|assure|assurent|annoncé|annonce|annoncent|confirmé|confirme|confirment|indiqué|indique|indiquent|précisé|précise|précisent|expliqué|explique|expliquent|répété|répète|redit|réaffirmé|répondu|répond|répondent|estimé|estime|estiment|jugé|juge|jugent|averti|avertit|prévenu|prévient|martelé|martèle|lancé|lance|tranché|souligné|souligne|rappelé|rappelle|ajouté|ajoute|admis|admet|reconnu|reconnaît|reconnaissent|confié|confie|glissé|glisse|lâché|plaidé|rétorqué|réagi|ironisé|tonné|tonne|insisté|insiste|promis|juré|soutenu|soutient|écrit|fait savoir|fait valoir|laissé entendre|laisse entendre|résumé|résume|tempéré|tempère|observé|observe|noté|note|exprimé|tweeté|commenté|coupé court|coupé|détaillé|fait-on savoir|avance|avancé|considère|pense|croit|renchéri|conclu|prononcé|rapporté|rapporte|évoqué|évoque|salué|déploré|déplore|regretté|regrette)",
  ],
  source: [
    "(selon|d' après|à en croire|aux yeux de|à entendre|de l' avis de|pour|par la voix de|aux dires de|de source)",
  ],
  offices: {
    head: [
      "(président|présidente|premier ministre|première ministre|premiers ministres|chancelier|chancelière|chef du gouvernement|cheffe du gouvernement|chef de l' état|cheffe de l' état|chef d' état|chefs d' état|chefs de gouvernement|taoiseach|président du conseil|présidente du conseil|présidence du conseil|secrétaire général|roi|dirigeant|dirigeants|dirigeante|chef de l' exécutif)",
    ],
    minister: [
      "(ministre|ministres|vice premier ministre|vice première ministre|vice président|vice présidente|vice chancelier|vice président du conseil) [délégué|déléguée] [de la défense|des armées|des affaires étrangères|de l' intérieur|des affaires européennes|d' état|de l' europe|de la guerre]",
      "(chef de la diplomatie|cheffe de la diplomatie|secrétaire d' état|secrétaire à la défense|secrétaire à la guerre|chef du pentagone|patron du pentagone|haute représentante|haut représentant|commissaire|chef du foreign office|patron de la diplomatie|tánaiste|chancelier de l' échiquier|conseiller fédéral)",
    ],
    spokesperson: [
      "(porte parole|porte paroles|portes parole|ministère|ministères|cabinet du ministre|cabinet du premier ministre|entourage du président|services du premier ministre)",
    ],
    other: [
      "(ambassadeur|ambassadrice|ambassadeurs|émissaire|envoyé spécial|négociateur|négociatrice|diplomate|diplomates|représentant permanent|conseiller|conseillère|haut responsable|hauts responsables|responsable|responsables|membre du gouvernement|état major)",
    ],
  },
  governments: [
    "(gouvernement|exécutif|cabinet|coalition|administration|autorités|ministère|parlement|diplomatie|délégation|partie|responsables|dirigeants|position|posture|ligne|réponse|refus|rejet|volonté|hésitation|réticence|réticences|hostilité|opposition|engagement|promesse|offre|participation|non participation|contribution|oui|non|objection|veto|prudence|scepticisme|soutien|appui|part|rôle|présidence|contribution|quote part|décision|chancellerie|feu vert|silence|ambassade|parlementaires|députés|armée|état major|marine|concours)",
  ],
  opposition: [
    "(opposition|opposant|opposante|opposants|député|députée|sénateur|sénatrice|eurodéputé|eurodéputée|extrême droite|extrême gauche|chef du parti|cheffe du parti|chef de file|candidat|candidate|leader de l' opposition|mouvement 5 étoiles|rival)",
  ],
  former: [
    "(ancien|ancienne|anciens|ex|feu|sortant|sortante|ci devant|n' est plus en fonction|n' est plus au pouvoir|ex ministre|ex président|alors premier ministre|d' alors)",
  ],
  private: [
    "(analyste|analystes|expert|experts|experte|chercheur|chercheuse|chercheurs|professeur|professeure|historien|historienne|éditorialiste|éditorialistes|éditorial|politologue|politologues|général à la retraite|général retraité|think tank|sondage|sondages|manifestants|manifestation|pétition|électeurs|lecteurs|opposition|syndicats|syndicat|pape|ong|chroniqueur|observateurs avisés|riverains|habitants|la presse|universitaire|universitaires|consultant|consultants|maire|maires|institut|ancien général|général en retraite|colonel à la retraite|essayiste|enquête d' opinion|baromètre|évêque|journal|extrêmes)",
  ],
  pronouns: {
    he: ["(il|celui ci|ce dernier)"],
    she: ["(elle|celle ci|cette dernière)"],
    they: ["(ceux ci|on)"],
    plural: ["(ils|elles)"],
    pluralVerbs: [],
    it: [],
    state: [
      "(le pays|son pays|leur pays|ce pays|son gouvernement|leur gouvernement|le gouvernement|l' exécutif|le cabinet|le ministère|son ministère|le ministre|la ministre|son ministre|sa ministre)",
    ],
    both: [
      "(les deux|les deux pays|les deux gouvernements|les deux capitales|les deux états|tous deux|toutes deux|tous les deux|aucun des deux|ni l' un ni l' autre|le duo)",
    ],
    three: [
      "(les trois|les trois pays|les trois gouvernements|les trois capitales|tous trois|toutes trois|aucun des trois|le trio)",
    ],
    we: ["(nous|je|j'|nos|notre|mon pays)"],
  },
  oblique: [
    "(à|au|aux|en|dans|vers|de|d'|du|des|avec|pour|sur|contre|chez|entre|depuis|sous|près de|hors de|hors d'|à travers|par|que|qu'|comme|derrière|devant|après|avant|envers|face à|outre|jusqu' à|remercié|remercie|rencontré|félicité|visite à)",
  ],
  articles: ["(un|une|le|la|les|l'|ce|cette|ces|des|du)"],
  several: [
    "(premiers ministres|dirigeants|chefs d' état|chefs de gouvernement|ministres|porte paroles|portes parole|ambassadeurs|diplomates|hauts responsables|responsables|ministères)",
  ],
  coordination: ["(et|ou|ni|ainsi que|comme|de même que|aussi bien que|avec|puis|&|mais aussi)"],
  agent: ["(par|de la part de|de la part du|de la part des)"],
};
