import type { Concepts } from "../concepts";

export const concepts: Concepts = {
  // Acceptance: says yes, goes along, takes part
  agree:
    "d' accord|accord|accepte|acceptent|accepté|acceptait|accepter|acquiesc*|consent|consentent|consenti|consentir|s' entend*|entendu|souscri*|convenu|conviennent|unanim*",
  support:
    "soutien|soutient|soutiennent|souten*|appui|appuie|appuyé|appuient|appuyer|favorable*|en faveur|approuv*|plaid*|prône*|prôn*|partisan*|derrière le|derrière la|derrière lui|sympath*|adhésion|défend l' idée",
  endorse:
    "souscri*|avalis*|entérin*|ratifi*|adhèr*|adhér*|cautionn*|fait sien*|faire sienne|appose|apposé|se range|s' est rangé|se rallie|rallié*|épous*",
  welcome:
    "salue|salué|saluent|saluer|saluait|accueill*|bienvenu*|bras ouverts|se réjoui*|s' est réjoui*|se félicit*|félicit*|heureux|heureuse|ravi*|se félicite",
  praise:
    "loue|loué|louer|louange*|applaudi*|applaudissement*|éloge*|hommage*|rend hommage|admir*|vant*|ovation*|congratul*|encens*|chapeau",
  thank: "remerci*|merci|gratitude|reconnaissan*",
  blessing: "béni*|bénédiction|feu vert|aval|hoche|hoché|hochement|blanc seing|pouce levé|acquiescement",
  sign: "signe|signé*|signer|signent|signait|signatur*|signataire*|paraph*|cosign*|stylo|plume|bas du document|bas de",
  join: "rejoin*|rejoindr*|se joi*|joindre|joint|adhér*|adhèr*|intègre*|intégr*|entre dans|entrer dans|s' associ*|associer|associe|monte à bord|à bord|embarqu*|s' engag*|s' inscri*|inscri*|rallier|rallie|rallié|enrôl*|prend place|prendre place",
  takePart:
    "particip*|prend part|prendre part|prendra part|pris part|prennent part|prendrait part|en être|en sera|en seront|en est|fait partie|faire partie|fera partie|impliqu*|associ*|contribu*|joue un rôle|jouer un rôle|sera de la partie|de la partie|prend sa part|prendra sa part|engagement",
  lead: "dirig*|mène|mener|mené|mènent|mènera|tête|à la tête|prend la tête|conduit|conduire|conduite|command*|commandement|pilot*|chef de file|fer de lance|moteur|locomotive|barre|à la manœuvre|manœuvre|avant garde|préside|nation cadre|chapeaut*",
  volunteer:
    "volontaire*|volontari*|se port* volontaire|de son plein gré|de lui même|spontané*|lève la main|levé la main|lever la main|de sa propre initiative|s' est proposé|bénévol*|sans qu' on",
  pledge:
    "promet*|promi*|promesse*|promise*|s' engage|s' est engagé*|s' engagent|engagement*|jure|juré|jurer|parole|donné sa parole|serment*|assur*",
  commit:
    "engag*|s' engage|engagement*|lie|lié|lier|liant|tenu|tenue|contraignant*|obligation|engagement ferme|promesse ferme",
  offer:
    "offre|offr*|offert*|offerte|propose|proposé|proposer|mettre à disposition|met à disposition|mis à disposition|disposition|disponible*|mise sur la table|met sur la table|aligne*",
  contribute:
    "contribu*|fourni*|fournir|apport*|apporte|contribution*|verse|livr*|prêter|prête des|prêtera|part|sa part|quote part|écot|détach*|détacher|mobilis*|met à|engage des|participation",
  send: "envoi*|envoie|envoy*|enverr*|expédi*|déploi*|déploy*|dépêch*|engage|engager|projet*|projection|faire partir|partir|partent|partira|départ|mettre le pied|met les pieds|mettre les pieds|débarqu*|dépêche|acheminer|mettre sur pied",
  stationing:
    "stationn*|déploiement*|présence|garnison*|poste|posté*|poster|positionn*|caserné|prépositionn*|install*|implant*|cantonn*|base|basé*|relève*|rotation*",
  earmark:
    "affect*|désign*|réserv*|attribu*|allou*|mis de côté|en alerte|tient prêt|tenu prêt|tenir prêt|choisi*|sélectionn*|nommé une|prévu pour|assigné*|détaché",
  prepare:
    "prépar*|entraîn*|s' entraîn*|exerc*|équiper|équipé*|équipement*|répét*|rôd*|fourbi*|mise en place|met en place|en préparation|apprêt*|boucle",
  ready:
    "prêt|prête|prêts|prêtes|disponib*|paré*|sur le pied de|à pied d' œuvre|pied|sac au dos|bouclé|sacs sont|en alerte",
  willing:
    "prêt à|prête à|prêts à|dispos*|bonne volonté|volontiers|enclin*|ne serait pas contre|pas hostile|accepterait|serait disposé|consentant*",
  eager:
    "volontiers|enthousias*|empress*|impatien*|piaffe*|brûle de|hâte|désireu*|avide*|s' empress*|pressé|ardemment|plutôt deux fois qu' une|trépign*",
  proud: "fier|fière|fiers|fières|fierté|honneur|honoré*|orgueil*|privilège",
  duty: "devoir*|oblig*|responsab*|moral*|solidar*|dette|fardeau*|charge|charges|incomb*|conscience|assum*|se doit|épaules|partage du fardeau",
  amongFirst:
    "parmi les premiers|parmi les premières|dans les premiers|premier à|première à|premiers à|en première ligne|au premier rang|premier rang|aux avant postes|avant poste*|première vague|dès le premier jour|dès la première heure|de la première heure|des premiers|en tête de file|la première",
  standBy:
    "aux côtés|à ses côtés|côte à côte|au côté|coude à coude|fidèle*|fidélité|loya*|n' abandonn*|ne laissera pas tomber|reste aux|sans faille|indéfectible*|inébranlable*|épaule contre|main dans la main",
  keepWord:
    "tient parole|tenir parole|tenu parole|tient promesse|tenir sa promesse|tient ses|honor*|respecter ses|tenu ses|met en œuvre|mettre en œuvre|mis en œuvre|exécut*|rempli*|concrétis*|joint le geste|donne suite|donner suite|ira jusqu' au bout|acquitt*",
  approve:
    "approuv*|approbation|adopt*|vot* pour|voté en faveur|autoris*|valid*|entérin*|a dit oui|dit oui|dire oui|donne son aval|son feu vert|accord*|mandat*|accepté le|avalis*",
  propose:
    "propos*|proposition*|suggér*|suggestion*|avanc*|idée|idées|initiative*|évoqu*|soumet*|soumis*|motion|lance|lancé|lancer|piste|pistes|met sur la table|dépose|déposé|ballon d' essai|formule*",
  plan: "plan|plans|planifi*|projet*|prévoi*|prévu*|planificat*|schéma*|esquiss*|dessin*|ébauch*|programme*|concept*|feuille de route|canevas|élabor*|plancher|planche sur|planificateur*|tracer|tracé*|trace",
  intend:
    "intention*|entend|entendent|entendait|compte|comptait|comptent|envisage de|vise|viser|prévoit|but|objectif*|dessein*|résolu*|détermin*|a l' intention|se propose|veut bien",
  want: "veut|veulent|vouloir|voulu|voulait|voudr*|souhait*|désir*|envie*|ambition*|aspir*|tient à|cherche*|volonté",
  hope: "espér*|espèr*|espoir*|attend|attendent|attendu|attente*|compte sur|comptent sur|table sur|mise sur|miser sur|escompt*|optimis*",
  needIt:
    "besoin*|faut|faudra*|fallait|falloir|nécess*|indispensab*|essentiel*|requi*|exige|doit|doivent|devait|devra*|inévitab*|incontournab*|impératif*|vital*",
  serve:
    "serv*|sert|servi|sous les ordres|sous commandement|sous le commandement|sous drapeau|sous le drapeau|sous bannière|port* l' uniforme|sous pavillon",
  protect:
    "protég*|protèg*|protection|gard*|sécuris*|défend*|défense|surveill*|patrouill*|veill*|couvr*|préserv*|tenir la ligne|garde",
  deter: "dissuad*|dissuas*|rassur*|réassur*|réassurance|rempart*|bouclier|découragea*|décourag*",
  strengthen: "renfor*|consolid*|accroî*|augment*|étoff*|intensifi*|muscl*|élargi*|élargir|appuyer|amplifi*|renfort*",
  agreement:
    "accord|accords|pacte*|traité*|entente|déclaration*|protocole*|mémorandum|lettre d' intention|communiqué*|contrat|convention|compromis|poignée de main|texte commun",
  unite:
    "uni|unis|unie|unies|unité|unanim*|commun|commune|d' une seule voix|front commun|union|unir|conjoint*|ensemble|solidaires",
  help: "aide|aid*|aides|aider|aidé|assist*|secour*|secours|épaul*|prête main forte|main forte|utile",
  allow: "permet*|permis|permettr*|laiss*|autoris*|tolér*|admet*|peut|peuvent|pourra|pourront|donne la possibilité",
  prefer: "préfér*|préfèr*|mieux|meilleur*|plutôt|privilégi*|préférence*|idéal*|favori*",
  role: "rôle*|part|parts|place|tâche*|fonction*|mission|partage|participation",
  mustLead:
    "prend la direction|présid*|coprésid*|coordonn*|organis*|rassembl*|réuni*|recrut*|orchestr*|pilote|constitu*|monter|monte sur|met sur pied|rameut*|battre le rappel|bat le rappel",
  convince: "convain*|convainc*|persuad*|rallier|gagner à|séduire|courtis*|amadou*|vaincre les réticences",
  trust: "confian*|confiance|fait confiance|crédib*|fiable*|fiabilité|croi* en|se fi*|compter sur",
  courage: "courag*|oser|ose|osé|osent|osera|brav*|audac*|hardi*|cran|culot|cœur|résolution",
  // Openness: weighs, does not exclude
  consider:
    "envisag*|considèr*|considér*|réfléchi*|réflexion*|étudi*|examin*|pèse|peser|soupès*|songe*|songer|pense à|penser à|médit*|s' interrog*|se pench*|penche|délibèr*|délibér*|caresse l' idée|regard*|prend en compte",
  study:
    "étud*|étudi*|examin*|analys*|évalu*|évaluer|explor*|vérifi*|calcul*|inspect*|passe en revue|expertis*|sond*|faisabilité|chiffr*|compte|comptes|piste|pistes|à l' étude|instrui*|défrich*",
  imagine:
    "imagin*|se voit|se voir|se verrait|conçoi*|concev*|figure|figurer|rêve*|rêv*|se projet*|visualis*|envisageable",
  conceivable:
    "concevab*|envisageab*|imaginab*|plausib*|pensable*|faisable*|réalist*|jouable*|à portée|admissible|pas impensable",
  possible: "possib*|éventu*|éventuel*|potentiel*|chance*|peut être|probabilité|perspective*|susceptible*",
  modalMay: "pourrait|pourraient|pourrai|peut|peuvent|puisse|pouvait|pouvoir|serait|seraient|aurait",
  notExcluded:
    "n' exclut pas|n' exclu* pas|n' excluai* pas|n' exclut rien|exclut rien|n' exclu* rien|pas exclu|pas exclue|pas exclure|pas exclus|rien exclu|rien n' est exclu|rien exclure|n' est exclu|ne ferme pas la porte|pas fermé la porte|ne pas fermer|pas fermée|ne pas exclure|n' écart* pas|n' écarte|rien n' écarte|pas écarté|pas à exclure|aucune option n' est|sans exclure|sans l' exclure|ne s' interdit|s' interdit rien|jamais dire jamais|refuse d' exclure|sans écarter",
  doorOpen:
    "porte ouverte|portes ouvertes|porte entrouverte|entrouv*|entrebâill*|ouvre la porte|ouvert la porte|ouvrir la porte|laisse la porte|laissé la porte|laisser la porte|laisse ouverte|ouvre une porte|garde ouvert*|fenêtre ouverte|marge|latitude|brèche|laisse ouvert*|porte reste|porte reste ouverte",
  open: "ouvert|ouverte|ouverts|ouvertes|ouvre|ouvrir|ouverture|réceptif*|réceptive*|disposé à|s' ouvre",
  option: "option*|alternativ*|scénario*|variante*|hypothèse*|piste*|éventail|possibilités|choix|menu|carte",
  onTable:
    "sur la table|à l' ordre du jour|à l' étude|en discussion|sur le tapis|à l' examen|en débat|sur son bureau|envisagé|évoquée|sur les rails|dans les tuyaux|dans les cartons|fait partie des options",
  depends:
    "dépend*|tributaire*|condition*|subordonn*|suspendu*|à condition|lié à|liée à|fonction de|repose sur|sous réserve|réserve de|selon que|tient à|moyennant",
  ifOnly:
    "si|s'|à condition|pourvu|pour peu|sous condition*|sous réserve|tant que|dans le cas|au cas|en cas|dès lors que|moyennant|à supposer|pour autant|contre la promesse|dès que|du moment",
  unless: "à moins|sauf si|sinon|faute de|sans quoi|à défaut|hormis si|excepté si",
  inPrinciple:
    "en principe|par principe|principe*|sur le principe|théor*|en théorie|sur le papier|dans l' absolu|globalement|grandes lignes",
  discuss:
    "discut*|discussion*|débat*|débattre|parl* de|parlent de|parler|dialog*|conversation*|entretien*|concert*|évoqu*|abord*|échang*|aborder la question",
  exploratory:
    "explorat*|préliminaire*|préparatoire*|provisoire*|informel*|initial*|tâton*|non contraignant*|ballon d' essai|première ébauche|stade initial",
  tabooBroken:
    "tabou*|plus un tabou|brise un tabou|brisé un tabou|lève le tabou|rompt avec|rompu avec|seuil|pour la première fois|première fois|inédit*|sans précédent|rubicon|franchi*",
  wouldIfAsked:
    "si kiev le demande|si l' ukraine le demande|si on le lui demande|si on nous|si on lui|si kiev|si l' ukraine|à la demande|sur demande|sur invitation|sollicité|sollicitée|le moment venu si|s' il est sollicité|si la demande|sur appel|dès que kiev|dès que l' ukraine|si elle est sollicitée|appelle",
  request:
    "demand* de|demande|demandes|sollicit*|requêt*|invit*|invitation*|appel|appels|réclam*|pétition*|pri* de|prié|supplique|appelle à|appelé à",
  waitFor:
    "attend de|attend que|attend une|attendre|attendent|attendait|dans l' attente|en attente|en attendant|attendu|guett*|suspendu à|regarde vers|regard vers washington|patient*",
  flexible: "flexib*|souple*|souplesse|marge de manœuvre|pragmat*|compromis|concession*|accommod*|latitude|créati*",
  time: "le moment venu|en temps voulu|en temps utile|un jour|à terme|à l' avenir|avenir|tôt ou tard|plus tard|ultérieur*|futur*|stade ultérieur|à l' heure venue|un moment|échéance*",
  othersFree:
    "d' autres peuvent|les autres peuvent|autres pays peuvent|chaque pays|chaque état|chacun|libre*|librement|souverain*|ceux qui veulent|ceux qui le souhaitent|qui veut|ne s' oppose pas à ce que|n' empêch*|ne s' opposera pas|pas d' obstacle|fasse obstacle|respect*|libre à|souhait* bonne chance|bonne chance|décision souveraine|bon vent|aux autres de",
  // Non-commitment: neither yes nor no
  tooEarly:
    "trop tôt|prématur*|pas le moment|pas encore le moment|pas le temps|bien trop tôt|hâtif*|hâtive*|précipit*|charrue avant|charrue|peau de l' ours|brûle* les étapes|pas mûr|pas l' heure|anticip*|avant l' heure|un peu tôt|encore tôt",
  waitAndSee:
    "attendre de voir|attentis*|attendre|attend|attendent|attendait|voir venir|verra|on verra|observer|observe|observent|spectat*|sur la touche|ligne de touche|expectative|dans l' expectative|temps au temps|guette|patient*|salle d' attente|avant de",
  undecided:
    "indécis*|pas décidé|pas encore décidé|pas tranché|n' a pas tranché|pas encore tranché|hésit*|irrésol*|balance|tergivers*|partagé|partagée|divisé|question ouverte|en suspens|suspens|entre deux|ni tranché|incert*|flott*",
  noDecision:
    "aucune décision|pas de décision|pas pris de décision|rien décidé|rien n' est décidé|n' est décidé|n' a été décidé|pas encore pris|rien n' a été|rien arrêté|sans décision|n' est arrêté|pas été prise|rien de décidé",
  decide:
    "décid*|décision*|tranche|tranché|tranchée entre|trancher|tranchent|tranchera|choisi*|choix|arbitr*|résolu*|résoudre|détermin*|statu*|conclu*|verdict",
  reserve:
    "réserv*|réserve|retenue|garde pour lui|ne dévoile|dévoil* ses cartes|ses cartes|son jeu|cartes|poudre au sec|se garde de|s' est gardé|quant à soi|sphinx|sur la réserve|discret|discrète",
  ambiguous:
    "ambig*|flou|floue|vague*|obscur*|opaque*|équivo*|brouill*|alambiqu*|sibyllin*|énigmat*|nébul*|confus*|double langage|en demi teinte|demi mot*|p't être ben|oracle",
  dodge:
    "esquiv*|élud*|évit*|contourn*|se dérob*|dérob*|botte en touche|botté en touche|botter en touche|noie le poisson|noyé le poisson|noyer le poisson|tourne autour|biais*|change de sujet|changé de sujet|échapp*|se défil*|défauss*|fuit|balay*|se réfugi*|s' abrit*|se retranch*|sort par une pirouette|pirouette|faux fuyant*|langue de bois|pot",
  silence:
    "silenc*|silence|se tait|se tai*|taire|tu|muet*|muette|pas un mot|sans un mot|n' a rien dit|rien dit|ne dit rien|mutisme|lèvres|bouche cousue|motus|garde le silence|coi|bouche close|pipé mot|souffle mot",
  noComment:
    "pas de commentaire*|sans commentaire*|aucun commentaire|commentaire*|comment*|pas commenter|refuse de commenter|refusé de commenter|s' est refusé|se refuse à|pas répondre|pas souhaité|pas voulu répondre|ne souhaite pas|ne s' exprime*|s' exprimer|aucune déclaration|pas spéculer",
  hesitate:
    "hésit*|tergivers*|rechign*|traîne* les pieds|traîne les pieds|traîner|atermoi*|flanch*|tâtonn*|vacill*|balance|trembl*|temporis*|état* d' âme|se tât*|marche à reculons|à reculons",
  reluctant:
    "réticen*|réticent*|peu enclin*|peu enthousias*|sans enthousiasme|tiède*|tiédeur|frileu*|frilosité|du bout des lèvres|à contrecœur|contrecœur|peu d' appétit|peu empress*|guère|pas pressé|pas chaud|peu disposé|renâcl*|rechign*|froid*|mollement|répugn*|mitigé*|peu d' entrain",
  cautious:
    "pruden*|prudence|précaution*|circonspec*|mesuré*|mesure|modér*|feutré*|marche sur des œufs|pas de loup|garde|avec retenue|délicat*|sensible*|avec tact",
  sceptical:
    "sceptic*|sceptique*|doute*|dout*|méfi*|méfiance|réserves|inquiét*|inquiet*|inquièt*|inquiétude*|préoccup*|interrog*|pas convaincu*|peu convaincu*|perplex*|dubitat*|incrédul*|pessimis*|sourcil*|souci*",
  postpone:
    "report*|repouss*|différ*|diffère|ajourn*|remet* à plus tard|remis à|remettre à|retard*|suspend*|gèle|gelé|geler|pause|mettre en pause|gagner du temps|gagne du temps|joue la montre|jouer la montre|calendes|aux calendes|frigo|au frigo|tiroir*|atermoi*|sursis|renvo*",
  later:
    "plus tard|ultérieur*|ensuite|l' an prochain|la semaine prochaine|le mois prochain|à l' automne|au printemps|demain|une autre fois|après coup",
  speculation:
    "spécul*|rumeur*|conjectur*|suppos*|supput*|fantas*|fantaisi*|invent*|fiction|boule de cristal|marc de café|bruit*|on dit|élucubr*|racontar*|conte|sornette*|fausse nouvelle*|intox*|affabul*",
  hypothetical:
    "hypothét*|hypothès*|abstrait*|théor*|virtuel*|académ*|et si|avec des si|plans sur la comète|château* en espagne|fictif*|cas d' école|au conditionnel",
  askOthers:
    "demande* aux autres|les autres d' abord|d' abord les autres|ce que font|ce que feront|ce que fait|que les autres|aux autres|aux alliés de|à kiev de|à l' ukraine de|c' est à|appartient|revient à|revient aux|s' en remet*|laisse aux|laisse à|laisser aux|laissé aux|renvoie à|renvoie vers|renvoyé*|attend les autres|attend de voir les autres|suit",
  homework:
    "devoirs|d' abord savoir|veut savoir|voudrait savoir|voulait savoir|veut d' abord|détails|détail|petits caractères|avant de savoir|savoir combien|précisions|questions d' abord|veut connaître|veut voir|demande d' abord|cahier des charges",
  unanswered:
    "sans réponse|pas répondu|n' a pas répondu|pas de réponse|aucune réponse|restée sans|resté sans|lettre morte|ne répond pas|question en suspens|n' a répondu|réponse ne vient|se fait attendre",
  needsClarity:
    "clarté|clarifi*|éclairci*|précis*|précision*|concret*|concrète*|spécifi*|défini*|définir|contours|chèque en blanc|blanc seing|règles d' engagement|préciser|modalité*|mandat clair|lisib*",
  neitherNor:
    "ni oui ni non|n' a dit ni oui ni non|ni confirmé*|ni confirmer|ni confirm*|ni pour ni contre|ni l' un ni l' autre|oui et non|un non ni un oui|ni accepté ni|ni oui|ni un oui|ni promis|ni dedans ni dehors",
  noCommitment:
    "aucun engagement|pas d' engagement|sans engagement|sans s' engager|ne s' engage pas|ne s' est pas engagé*|pas s' engager|s' engage à rien|engage à rien|n' a rien promis|rien promis|ne promet rien|promet rien|aucune promesse|pas de promesse|sans promettre|sans rien promettre|aucune obligation|n' engage|sans prendre d' engagement|pas pris d' engagement",
  noPosition:
    "pas de position|aucune position|pas d' avis|aucun avis|ne se prononce|s' est pas prononcé|pas prononcé|pas se prononcer|sans se prononcer|s' abstien*|s' abstenir|s' abst*|abst*|abstention*|neutre|indifféren*|sans opinion|ne prend pas parti|sans avis|pas de préférence|pris position",
  stayOut:
    "absen*|absente|absents|ne se rend pas|ne vien*|n' est pas venu|chaise vide|chaise est restée|boude*|boude|boudé|bouder|décliné l' invitation|écout*|écouter|écoute|pas invité|pas à la table|observateur*|en retrait|à l' écart|reste en retrait|resté en retrait|fait défaut|manqu*",
  process:
    "process*|étape*|phase*|stade*|procédur*|calendrier*|échéancier|pas à pas|progressi*|démarche*|processus|cap|séquence*",
  know: "sait|savent|savoir|su|savait|saura|connaî*|connai*|connu|comprend*|compris|comprenn*|conscien*|appris|apprend",
  notKnow:
    "ne sait pas|ne sait|ne savent|ne savait|sais pas|nul ne sait|personne ne sait|ignor*|inconnu*|aucune idée|reste à voir|reste à savoir|impossible à dire|on ignore|incert*|mystère",
  // Refusal of one's own part
  refuse:
    "refus*|refuse|refusé|refusent|rejet*|rejett*|décline|décliné*|déclin*|repouss*|rebuff*|écart*|dit non|dire non|disent non|dira non|un non|le non|son non|fin de non recevoir|non recevoir|se refus*|oppose un refus|éconduit*|rabrou*|rechign*|renonc*|n' en veut pas|n' en veut|décliner|récus*|non merci|balay*|envoie promener|secou* la tête|dédaign*|veut pas",
  ruleOut:
    "exclut|exclu|exclue|exclure|excluent|excluait|exclus|exclues|hors de question|impensable*|inconcevab*|inenvisageab*|pas question|aucune question|pas une option|n' est pas une option|hors de propos|inimaginab*|exclusion|écarte|écarté*|écarter|écartent|tire un trait|impossib*|niet|hors jeu|pas envisageable",
  exclude:
    "exclu|exclue|exclus|exclut|exclure|exclusion|excluait|excluent|renonc*|renonce|élimin*|abandonn*|rayer|rayé|raye|s' interdi*|interdi*|bann*|prive|proscri*|biff*",
  notPlanned:
    "pas prévu*|n' est pas prévu*|n' est prévu*|aucun projet|pas de projet|pas de plan|aucun plan|n' est pas dans|pas dans les plans|ne prévoit pas|ne prévoit|n' envisage pas|n' envisage|n' a pas prévu|pas programmé|rien n' est prévu|n' a pas l' intention|pas envisagé*|ne compte pas|n' entend pas",
  notOnAgenda:
    "pas à l' ordre du jour|n' est pas à l' ordre|pas d' actualité|n' est pas d' actualité|pas un sujet|n' est pas un sujet|pas sur la table|ne se pose pas|ne se posait|question ne se pose|pas à l' étude|pas en discussion|pas le sujet|jamais été question|n' est pas question|hors sujet|pas de débat|pas débattu|pas d' ordre du jour|n' est pas le sujet",
  noIntention:
    "aucune intention|pas l' intention|nulle intention|n' a pas l' intention|aucune envie|pas envie|aucun désir|aucune volonté|ne veut pas|ne veulent pas|ne souhaite pas|ne voulait pas|n' ont rien à|rien à faire|n' a rien à faire|n' a que faire|pas vocation|n' a pas vocation|n' ira pas|aucun intérêt|veut rien savoir|ne tient pas à|pas intéressé*",
  never:
    "jamais|au grand jamais|en aucun cas|en aucune circonstance|sous aucun prétexte|à aucun prix|en aucune façon|d' aucune manière|nullement|à aucun moment|quoi qu' il arrive|une fois pour toutes|pour de bon|de la vie|de mon vivant",
  nobody: "personne|nul|nulle|aucun|aucune|pas un|pas une|pas un seul|pas une seule|âme",
  notOneSoldier:
    "aucun soldat|pas un soldat|pas un seul soldat|pas de soldat*|pas de troupe*|aucune troupe|pas d' homme*|pas un homme|pas un seul homme|zéro soldat|zéro|pas une botte|pas un seul|aucune unité|pas de bataillon|sans soldats|sans envoyer|pas de combattant*|aucun militaire|pas de militaires|pas un militaire|pas un bataillon|aucun contingent|pas une unité|pas l' ombre d' un|pas de forces|aucun casque|pas une compagnie",
  stayHome:
    "rest* à la maison|restent à la maison|restera à la maison|resteront chez|reste chez|restent chez|rester chez|chez eux|chez lui|chez nous|chez elle|à la maison|dans les casernes|dans leurs casernes|en caserne|au pays|dans leurs quartiers|rest* au pays|ne bouge*|demeur*|restent où|reste où|sur leur sol|resteront|resteraient",
  withoutUs:
    "sans nous|sans lui|sans elle|sans eux|sans moi|sans la hongrie|sans la pologne|sans les|sans son pays|sans soldats|se fera sans|fera sans|feront sans|pas avec nous|ne comptez pas sur|compter sur nous|d' autres iront|autres le fassent|que d' autres|à d' autres|laisse à d' autres|laisser à d' autres|faire sans|pas la nôtre",
  notTakePart:
    "ne particip* pas|ne participera|ne participe|ne participeront|pas participer|pas de participation|ne prend* pas part|pas prendre part|n' enverra pas|n' enverra|n' envoie pas|n' envoie|n' enverront|pas envoyer|pas envoyé|ne rejoin*|pas rejoindre|n' en sera pas|n' en sera|ne sera pas|ne seront pas|ne contribue*|ne déploi*|pas déployer|n' y aura pas|ne fera pas partie|non participation|n' ira|ne fourni*|ne mettra|ne partir*|pas partie",
  optOut:
    "se retir*|retrait|se désengag*|désist*|passe son tour|passer son tour|passé son tour|reste à l' écart|à l' écart|se tenir à l' écart|se tient à l' écart|en dehors|en reste là|tenir en dehors|se désolidaris*|tourne le dos|tourner le dos|fait défection|défection|distance*|se défil*|quitt*|abstien*|hors de|lav* les mains|jeter l' éponge|jette l' éponge",
  otherHelp:
    "autrement|d' une autre manière|d' une autre façon|autre manière|autres manières|autre façon|autres formes|autre forme|par d' autres moyens|autres moyens|autre chose|tout sauf|tout le reste|autre aide|aide civile|civil*|non militaire*|en nature|sous d' autres formes|autre nature",
  neutrality: "neutr*|neutralité|non align*|non alignement|pacifis*|impartial*|équidistan*",
  constitution: "constitution*|loi|lois|légal*|loi fondamentale|interdi*|prohib*|juridi*|article|statut*|charte|clause",
  history:
    "histoire|historique*|passé|mémoire*|souven*|seconde guerre|grand père|grands parents|aïeux|siècle*|occupation|tradition*|fantôme*|rappel* que|vieux",
  armySmall:
    "trop petit*|petite armée|petit pays|armée trop|surcharg*|étir*|manqu*|manque|pénurie*|insuffisan*|pas assez|effectifs|capacité*|exsangue*|n' a pas les moyens|moyens|aucun homme à|sous effectif*|trop peu|débord*|rien en réserve|maigre*",
  ownDefence:
    "propre* frontière*|propre défense|propre territoire|propre sécurité|propre sol|propre armée|défense nationale|défense du territoire|flanc est|flanc oriental|flanc|priorité*|prioritaire*|d' abord chez|d' abord protéger|ses frontières|sa propre|nos frontières|nos propres|leur propre|patrie|mains pleines|défense de son",
  notOurWar:
    "pas notre guerre|n' est pas notre|pas la nôtre|guerre des autres|guerre d' autrui|pas notre affaire|ne nous regarde|ne nous concerne|pas notre combat|guerre étrangère|guerres étrangères|chair à canon|pas nos affaires|partie au conflit|belligéran*|cobelligéran*|rien à faire|entraîné dans",
  voters:
    "électeur*|électrice*|électorat|promesse de campagne|promesse électorale|opinion publique|opinion|population|impopul*|popul*|mères|familles|fils|enfants|nos fils|nos enfants|nos garçons|jeunes|urnes",
  forbid:
    "interdi*|défend* de|ne permet* pas|n' autoris*|pas autorisé*|proscri*|empêch*|ne laisse*|pas le droit|aucun droit|ne peut pas|ne peuvent pas|pieds et poings|mains liées|n' a pas le droit|ne tolér*|refus* l' autorisation|veda|sans autorisation",
  fromAbroad:
    "depuis l' étranger|de l' étranger|depuis la pologne|depuis la roumanie|depuis son|depuis leur|depuis le territoire|depuis un pays|de l' extérieur|à distance|de loin|hors d' ukraine|hors du pays|hors de l' ukraine|en dehors de l' ukraine|au large|de chez|depuis chez|pays voisin|sol voisin|à partir de|de l' autre côté de la frontière|côté de la frontière|depuis",
  insteadOffer:
    "au lieu|plutôt que|à la place|en lieu et place|en échange|remplac*|substitu*|à défaut|se content*|en guise|en contrepartie|faute de mieux",
  end: "fin|finit|fini|finir|termin*|point final|point barre|dernier mot|cess*|achev*|clos|close|clôt*|clore|affaire classée|un point c' est tout|c' est tout|s' arrête|s' arrêt*",
  limit:
    "limit*|born*|restrei*|restrict*|plafonn*|plafond|pas plus|pas au delà|au delà|jusqu' à|pas davantage|s' arrête là|s' arrêt*|en reste là|rien de plus|tout au plus|circonscr*|cantonn*",
  // Opposition to the deployment itself
  oppose:
    "oppos*|contre|hostil*|adversaire*|objection*|object*|résist*|anti|s' élev*|s' élèv*|combat|combatt*|vent debout|front contre|désaccord|dresse*|défavorable*|refus catégorique|réfractaire*",
  condemn:
    "condamn*|dénon*|fustig*|critiqu*|blâm*|réprouv*|vilipend*|éreint*|pourfend*|tanc*|étrill*|stigmatis*|désapprouv*|flétri*|tonn*|tempêt*|s' emport*|attaqu*|tire à boulets|voue aux gémonies",
  warn: "avert*|mis en garde|met en garde|mettre en garde|mise en garde|prévien*|prévenu|alert*|alarm*|gare à|sonne l' alarme|admonest*",
  escalation:
    "escalad*|huile sur le feu|envenim*|aggrav*|attis*|exacerb*|embras*|engren*|prolong*|surench*|élargi* la guerre|extension|jette de l' huile|enflamm*|spirale",
  provocation: "provoc*|provoqu*|défi|chiffon rouge|insult*|affront*|nargu*|outrage*|bravade",
  threat:
    "menac*|menace*|représaill*|conséquence*|riposte*|ripost*|rétorsion*|vengean*|paier*|payer cher|le prix|répercuss*|répond* par|répliqu*",
  target:
    "cible*|cibl*|cible légitime|légitime*|vise|viser|visé|visée|visent|détrui*|détruire|anéanti*|frapp*|abatt*|collimateur|prise pour cible|tirer sur|tire sur|objectif militaire|viseur",
  redLine: "ligne rouge|lignes rouges|trait rouge|ligne à ne pas",
  intervention: "interven*|ingérence*|immisc*|s' ingér*|s' ingèr*|envahi*|invasion*|intrusion*|incursion*",
  occupier: "occup*|occupation|occupant*|annex*|colonis*|partition*|dépec*|démembr*|protectorat|partage de",
  worldWar:
    "guerre mondiale|troisième guerre|mondiale|nucléaire*|guerre avec la russie|guerre contre la russie|guerre avec l' otan|guerre ouverte|confrontation*|affrontement*|conflit direct|choc frontal|apocalyp*|collision",
  unacceptable:
    "inacceptab*|inadmissib*|intolérab*|pas acceptable*|pas accepter|n' accept*|pas tolérer|ne tolér*|insupportab*|scandal*|absurd*|aberr*|irrecevab*|révolt*|inconcevab*",
  veto: "veto*|véto",
  block:
    "bloqu*|bloc*|blocage|stopp*|arrêt*|empêch*|entrav*|vot* contre|voté contre|torpill*|fait barrage|faire barrage|barrer la|barre la route|barrage|coul*|contrecarr*|contrer|contré|oppos* son|retoqu*|enterr*|échec|échou*|capot*|met en échec|freine*|renvers*|rejet*",
  sabotage:
    "sabot*|sape|saper|sapé|torpill*|miner|minent|miné*|compromet*|ruin*|gâch*|parasit*|empoisonn*|perturb*|bâtons dans les roues",
  madness:
    "folie|fou|folle|fous|insens*|délir*|démen*|stupid*|bêtis*|imbécil*|idiot*|ridicul*|aberra*|inepti*|fièvre|ineptie|absurdité|sottise*|déraison*",
  irresponsible:
    "irresponsab*|aventur*|aventuris*|imprud*|inconsid*|inconscien*|hasard*|erreur*|faute|tort|fausse route|mauvaise idée|pari|dangereuse|téméra*|légèreté|irréfléchi*|malavisé*|bévue*",
  danger: "danger*|risqu*|péril*|périlleu*|hasardeu*|guêpier|piège*|terrain miné|menac*|gravité",
  fire: "feu|flamm*|jou* avec le feu|allumett*|poudrière|poudre|incendi*|pyroman*|brûl*|mèche|étincel*|essence|huile|brasier",
  slope:
    "pente|pente glissante|glissant*|gliss*|dérive*|engrenage|abîme|gouffre|bourbier|marécage|précipice|domino*|enlis*|somnambul*|premier pas vers|de fil en aiguille|sables mouvants",
  dragIn:
    "entraîn*|entraîné*|embarqu*|aspir*|engren*|empêtr*|plong*|happ*|précipit*|dans la guerre|dans une guerre|mêl*|mouill*",
  withdraw:
    "retir*|retrait|se retir*|évacu*|partir|quitt*|rentr*|rentrer|rapatri*|ramen*|repli*|rappel* ses|retour*|dehors|hors d'|plier bagage",
  enemy:
    "ennem*|adversaire*|agress*|belliq*|bellicist*|va t en guerre|faucon*|parti de la guerre|croisade|militaris*|fauteur*",
  lament:
    "regret*|déplor*|lament*|plain*|plaint*|se plai*|déçu*|déception|crain*|craint*|crainte*|peur*|redout*|hélas|inquiét*|malheureusement|amer*|dépit|grogn*|malaise",
  protest:
    "protest*|manifest*|manifestation*|pétition*|tollé|huée*|hué*|siffl*|conspu*|levée de boucliers|grève|indign*|révolte",
  mock: "moqu*|moque*|raill*|raillé*|ricane*|ironi*|ironique*|sarcas*|rit|ri|rire|rires|rient|plaisant*|plaisanterie*|blagu*|boutad*|quolibet*|persifl*|gouaill*|sourir*|souri*|sourire|tourn* en dérision|dérision|goguenard*|gausse*|narquois*",
  pretext:
    "prétext*|excus*|alibi*|paravent|feuille de vigne|ruse*|stratag*|couvert de|sous couvert|faux nez|cheval de troie|camoufl*|écran de fumée|subterfug*",
  lie: "mensong*|ment|mentir|menteur*|propagande|désinform*|tromp*|duper*|fausse*|falsif*|calomni*|intox",
  surrender:
    "capitul*|reddition|défaite*|trahi*|trahison|victoire*|vainqu*|vaincu*|gagn*|perd*|perdre|perdu|céder|cède|cédé|baisser les bras|apaisement",
  harmsPeace:
    "processus de paix|obstacle à|obstacle*|entrave à la paix|compromet la paix|éloigne la paix|chemin de la paix|efforts de paix|nuit|nuire|nuisib*|faire dérailler|contre la paix|rapproche",
  illegal:
    "illégal*|illicit*|illégit*|droit international|viol*|violation*|contraire à|enfrei*|infraction*|nul et non avenu",
  pressure:
    "pression*|contrain*|contraint*|forcer|forcé*|force la main|de force|impos*|dict*|diktat*|chantage|oblig*|fait pression|arrach*|bras de fer|le couteau",
  freeze: "gel|geler|gelé*|figé*|figer|entérin*|répit|pause|réarm*",
  // Change over time
  now: "maintenant|aujourd'hui|désormais|actuel*|à présent|en ce moment|à l' heure actuelle|ces jours ci|cette semaine|ce soir|ce matin|présentement|cette fois|dorénavant|pour l' heure",
  noLonger:
    "ne plus|n' est plus|ne sont plus|ne veut plus|n' exclut plus|plus question|plus un|plus aucun|plus personne|cess*|c' en est fini|fini|révolu*|a cessé|plus jamais|ne parle plus",
  usedTo:
    "autrefois|jadis|naguère|à l' époque|avait été|avait dit|avait promis|avait exclu|avait refusé|avait toujours|disait|il y a longtemps|était|refusait|excluait|longtemps|par le passé",
  earlier:
    "auparavant|avant|plus tôt|précéd*|il y a un an|l' an dernier|l' année dernière|la semaine dernière|le mois dernier|dernier|dernière|il y a|hier|d' abord|au début|au départ|initial*|antérieur*|encore récemment|en février|récemment",
  reversal:
    "revir*|revirement|volte face|fait volte face|change* d' avis|changé d' avis|changer d' avis|retourn*|tourne casaque|revien* sur|revenu sur|revenir sur|rétropédal*|fait marche arrière|marche arrière|machine arrière|demi tour|se ravis*|s' est ravisé|désavou*|se dédi*|dédit|mange son chapeau|retournement|virage|pirouette|fait un pas en arrière|rétract*|retire|retiré",
  soften:
    "assoupli*|adouc*|adouci*|infléchi*|nuanc*|tempér*|modér*|assou*|dégel*|réchauff*|cède|cédé|céder|fléchi*|fléchir|relâch*|lâch* du lest|mis de l' eau|eau dans son vin|lève ses réserves|baisse le ton|arrondi*|atténu*|se rapproch*",
  harden:
    "durci*|raidi*|cramp*|campe|campé|camper|crispe*|hausse le ton|hausser le ton|refroidi*|ferm* la porte|se braque|braqu*|radicalis*|persiste|intransig*|se crisp*",
  dropped:
    "abandonn*|laissé tomber|laisse tomber|renonc*|renoncé|enterr*|lève|levé|lever|jeté|jette|tiré un trait|lâch*|lâché|retir*|abrog*|annul*|mis de côté|remis au placard|placard|aux oubliettes|oubliettes|corbeille|balanc*",
  shift:
    "évol*|évolu*|chang*|modifi*|gliss*|glissement|inflexion|tourn*|tournant|bascul*|bouge*|bougé|mouvement|nouvelle ligne|nouvelle position|nouveau ton|transform*|virer|vire|virage*|virage|déplac*",
  still:
    "encore|toujours|rest*|reste|restent|restait|demeur*|continu*|persist*|maint*|maintien*|inchang*|campe sur|comme avant|s' en tien*|tient bon|tenir bon|n' a pas changé|n' a pas bougé|pas bougé|ne varie|n' a pas varié|persévèr*|même",
  again:
    "encore|à nouveau|de nouveau|répét*|répète|réitér*|réitèr*|redi*|redit|rappel*|rappelle|une fois de plus|une nouvelle fois|une fois encore|pour la deuxième|derechef|réaffirm*|martel*|nouvelle fois|deux fois|trois fois",
  always:
    "toujours|constamment|constant*|constance|invariab*|sans cesse|depuis le début|d' emblée|systématiq*|sempiter*|chaque fois|éternel*|de tout temps|continuellement",
  untilNow:
    "jusqu' à présent|jusqu' ici|jusqu' alors|jusque là|à ce jour|jusqu' à maintenant|jusqu' à aujourd'hui|jusqu'|jusqu' à hier",
  since: "depuis|dès|depuis lors|dorénavant|désormais|dès lors|à partir de|à compter",
  yet: "pas encore|pour l' instant|pour le moment|à ce stade|pour l' heure|provisoirement|à l' heure actuelle|dans l' immédiat|en l' état|jusqu' à nouvel ordre|encore aucun|temporairement",
  finally: "enfin|finalement|en fin de compte|au final|au bout du compte|à la fin|en définitive|au terme",
  already: "déjà|d' ores et déjà|entre temps|d' ores",
  former: "ancien*|ancienne*|ex|précédent*|prédécesseur*|sortant*|d' alors|démissionnaire*|feu|vieux|jadis",
  newNext:
    "nouveau*|nouvel|nouvelle*|nouvellement|successeur*|prochain*|futur*|récent*|récemment|frais|entrant|tout juste|fraîchement",
  begin:
    "commenc*|début*|démarr*|lanc*|entam*|amorc*|créer|créé*|création|fonder|fondé|fondée|fondateur*|fondation|former|formé|formée|forment|constitu*|mett* en place|met sur pied|bâti*|inaugur*|naî*|instaur*|construi*",
  afterThen:
    "après|ensuite|puis|alors|à la suite|suite à|suivi|suivant*|lendemain|dans la foulée|une fois|dans le sillage",
  when: "quand|lorsque|lorsqu'|dès que|dès qu'|une fois|le jour où|au moment où|sitôt|aussitôt|tant que|jusqu' à ce que|jour où",
  soon: "bientôt|prochainement|sous peu|immédiat*|tout de suite|aussitôt|rapide*|vite|sans tarder|sans délai|d' ici peu|incessamment|rapidement|hâte|toute vitesse|urgence",
  hours:
    "heure|heures|minute*|jour|jours|semaine*|mois|an|ans|année*|matin*|soir*|nuit*|midi|printemps|été|automne|hiver|après midi|journée",
  become: "devien*|deven*|devenu*|obtien*|obten*|reçoi*|reçu*|reçoit|grandi*|croî*",
  newTune:
    "a changé|ont changé|les temps|changé de ton|changement de ton|ton nouveau|autre ton|nouveau discours|ne dit plus|ne tient plus|autre son de cloche|son de cloche|depuis a",
  // Reporting and speech
  say: "dit|dire|disent|disait|disant|dira|déclar*|affirm*|parle|parlent|parler|parlé|parlait|parlant|parlera|annonc*|indiqu*|ajout*|précis*|racont*|note|noté|notent|noter|notait|lanc*|lâch*|gliss*|exprim*|express*|mot|mots|propos|fait savoir|faire savoir|fait valoir|expliqu*|relat*|soulign*|communiqu*|formul*|énonc*|entendre|voix",
  stress:
    "soulign*|insist*|martel*|rappel*|rappelle|mett* en avant|met l' accent|accent|soutien* que|soutenu que|assène*|assén*|clam*|proclam*|réaffirm*|assur*|répèt*|fait valoir|relèv*",
  confirm: "confirm*|reconnaî*|reconn*|admet*|admis*|avou*|concéd*|concèd*|attest*|corrobor*|acté|acte",
  deny: "démen*|démenti*|dément*|nie|nié|nier|nient|réfut*|contest*|contredi*|faux|fausse|inexact*|infondé*|pas vrai|sans fondement|malentendu|mal compris|désavou*|rectifi*|dénég*|s' inscri* en faux",
  report:
    "rapport*|rapporte*|selon|d' après|écri*|écrit|écrivait|cite|cité|citer|citant|citation*|cités|source*|publie|publié*|publier|publient|publication*|révél*|informat*|inform*|fuit*|fuite*|article*|apprend|appris|quotidien|relaté|relate*|mentionn*|à en croire|lit on",
  claim:
    "prétend*|allèg*|allég*|soutien* que|accus*|accusation*|argu*|argument*|avanc*|insinu*|soi disant|reproch*|affirme que",
  think:
    "pense|pensent|pens*|croit|croire|croient|croyait|croyaient|croyons|estim*|jug*|juge|considèr*|trouv*|avis|opinion*|selon lui|selon elle|à ses yeux|voit|voient|point de vue|tien* pour|convaincu*|conviction*|sens*|position*|regard|attitude|qualifi*",
  ask: "demand*|demande|interrog*|interrogé*|question*|s' enqu*|si|qui|que|quoi|quel|quelle|quels|quelles|quelle*|pourquoi|comment|combien|est ce que|relanc*|interpell*|s' inform*",
  answer: "répon*|répond*|réponse*|répli*|répliqu*|rétorqu*|réag*|réaction*|ripost*|repart*",
  demand: "exig*|exigence*|réclam*|revendiqu*|ultimatum*|somme de|sommé*|sommer|sommation*|requier*|requér*|impos*",
  urge: "appel* à|appelle à|appelé à|appelle|appeler|appel|exhort*|press*|incit*|invit*|engag* à|implor*|suppli*|recommand*|conseil*|encourag*|plaid*|pouss*|prie|prié|prient|prier|milit*|convie*|convié*|enjoi*|préconis*|prôn*|battre campagne",
  hint: "laisse entendre|laissé entendre|laisser entendre|suggèr*|suggér*|insinu*|indiqu*|signal*|signe*|sous entend*|à demi mot|entre les lignes|clin d' œil|allusion*|fait comprendre|laisse planer|laisse deviner|laissent entendre|évoqu*|esquiss*",
  promiseNot:
    "promis de ne|promet de ne|promis qu' aucun|promis qu' il n' y|promet qu' aucun|promis que pas|juré de ne|assur* qu' aucun|assur* que pas|engag* à ne pas|promis de n'|promet qu' il n'",
  letter:
    "lettre*|courrier*|courriel*|téléphon*|coup de fil|coup de téléphone|appel|message*|tweet*|billet|note|document*|papier*|communiqué|déclaration|discours|allocution*|interview*|entretien|conférence de presse|podcast|radio|télévis*|enveloppe|dépêche|tribune",
  read: "lire|lit|lisait|lisent|lis|lu|lue|liste*|ligne*|page*|figure|figurent|rubrique|alinéa|bas de page",
  explain:
    "expliqu*|explication*|raison*|motif*|motiv*|justifi*|parce que|par crainte|de peur|en raison|argument*|invoqu*|au motif|éclair*",
  // Certainty and manner
  certain:
    "certain*|certes|sûr|sûre|sûrement|sans doute|sans aucun doute|nul doute|évidemment|bien sûr|bien entendu|naturellement|en effet|en fait|vraiment|réelle*|réel*|véritable*|fait|de fait|assurément|effectivement",
  clearly:
    "clair*|claire*|clairement|net|nette*|nettement|sans ambiguïté|sans équivoque|explicit*|noir sur blanc|sans détour*|carrément|franche*|tout net|d' un mot|évident*|limpid*|en toutes lettres|expressément|sec|sèche*|court",
  firmly:
    "ferme*|fermement|catégor*|résolu*|absolu*|strict*|inflexib*|intransig*|inconditionn*|vigour*|énergi*|farouch*|formel*|obstin*|mordicus|sans réserve|irrévoc*|fort|forte*|fortement|vivement|dur|dure|durs|durement|solid*|sans hésit*|déterminé*",
  perhaps: "peut être|éventuellement|possiblement|qui sait|le cas échéant|il se peut",
  probably: "probab*|vraisemblab*|sans doute|selon toute|a priori|il y a des chances|devrait|devraient|attendu",
  hardly:
    "à peine|guère|presque pas|improbab*|peu probable|peu de chance*|loin de|rarement|pas vraiment|difficilement|tout sauf|pas tout à fait",
  seems: "semble*|sembl*|paraî*|paru|apparemment|apparen*|on dirait|impression|a l' air|visiblement|apparaî*",
  onlyIf:
    "seulement si|uniquement si|que si|qu' à condition|qu' après|seulement après|que lorsque|seulement quand|que dans|uniquement dans|uniquement après|à la seule condition|que sous|qu' avec|uniquement|que dès|qu' une fois",
  official:
    "offici*|officiel*|formel*|public|publics|publique*|publiquement|officieu*|en privé|privé|en coulisse*|coulisses|à huis clos|confidenti*|anonym*|secret*|secrète*|sous couvert d' anonymat",
  openly:
    "ouvertement|publiquement|à voix haute|haut et fort|sans rougir|micro*|caméra*|au grand jour|sans fard|franchement",
  bluntly:
    "sèchement|froidement|brutal*|abrupt*|laconiq*|poli|polie|poliment|polis|courtois*|diplomati*|diplomatiquement|glacial*|aimab*|cassant*|lapid*|sobre*",
  // Quantity and scope
  all: "tout|tous|toute|toutes|chaque|chacun*|entier*|entière*|intégral*|total*|complèt*|complet*|ensemble|totalité|plein*",
  some: "certain*|certains|certaines|quelques|plusieurs|divers*|plusieurs pays|une poignée|nombre de|moitié|maints|quelques uns|beaucoup|nombreu*",
  others: "autre|autres|autrui|d' autres|ailleurs|quelqu' un d' autre|le reste|restant*|les uns",
  alone: "seul|seule|seuls|seules|isol*|en solitaire|solitaire*|unilatéral*|solo|cavalier seul|de son côté|tout seul",
  together:
    "ensemble|avec ses partenaires|avec ses alliés|avec d' autres|collectif*|collectiv*|conjoint*|de concert|coordonn*|commun*|multinational*|international*|main dans la main",
  only: "seulement|uniquement|ne que|n' que|rien que|exclusiv*|simple*|juste|au plus|tout au plus|pur*|que",
  except: "sauf|hormis|excepté|à l' exception|exception*|hors|mis à part|à part|en dehors|moins|sinon",
  both: "deux|les deux|tous deux|toutes deux|trois|les trois|tous les trois|même|mêmes|idem|de même|également|comme|à l' instar|emboîte* le pas|emboît*|lui aussi|elle aussi|eux aussi|duo|l' un et l' autre",
  neither: "ni|non plus|aucun des deux|ni l' un|pas davantage|pas plus que",
  majority: "majorit*|plupart|majoritaire*|consensus|plus de la moitié|pour cent|l' essentiel",
  minority: "minorit*|minoritaire*|frange|petit groupe",
  none: "aucun|aucune|nul|nulle|rien|zéro|pas de|pas d'|point de|personne",
  more: "plus|davantage|supplément*|encore|accru*|doubl*|majeur*|hausse|plus grand*",
  less: "moins|rédui*|réduction*|baiss*|moindre*|diminu*|minim*",
  atLeast: "au moins|du moins|au minimum|pas moins|plus de|à tout le moins",
  small: "petit*|modest*|limité*|symboliq*|poignée|restreint*|faible*|léger*|légère*|minime*|maigre*",
  large: "grand*|grande*|gros|grosse*|énorme*|massif*|massiv*|important*|considérab*|vaste*|lourd*|majeur*|conséquent*",
  number:
    "dizaine*|centaine*|cent|cents|millier*|mille|million*|milliard*|nombre*|effectif*|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douz*|vingt|chiffre*",
  first: "premier*|première*|d' abord|deuxième*|second*|troisième*|dernier*|dernière*|en premier",
  roughly: "environ|à peu près|quelque|près de|presque|autour de|approximativ*|une trentaine|quasi*",
  sameAs: "même|mêmes|égal*|identique*|autant|l' un l' autre|mutuel*|réciproq*|pareil*",
  good: "bon|bonne*|bien|mieux|meilleur*|juste*|raison|raisonnab*|sage*|utile*|logiq*|excellent*|correct*|positif*|belle|beau",
  bad: "mauvais*|mal|pire*|grave*|terrib*|nuisib*|négatif*|sérieu*|pis|affreu*",
  important: "important*|crucial*|clé|essentiel*|décisif*|décisiv*|central*|primordial*|majeur*|fondament*",
  difficult: "difficil*|difficulté*|compliqu*|complex*|problèm*|délicat*|obstacle*|épineu*|dur|rude*|écueil*",
  easy: "facil*|simple*|aisé*|aisément|sans problème|sans peine",
  // Polarity words
  yes: "oui|si|positif*|affirmativ*|da",
  no: "non|niet|négatif*|négativ*|pas|nenni",
  not: "pas|ne|n'|point|nullement|aucunement|non|jamais",
  nothing: "rien|néant|quoi que ce soit",
  without: "sans|dépourvu*|hors|faute de|privé de",
  against: "contre|à l' encontre|anti|opposé*|face à|versus",
  inFavour: "pour|favorable*|en faveur|pro|au profit",
  doubleNegation:
    "pas impossible|pas impensable|ne s' oppose pas|ne s' opposera|pas opposé*|n' est pas contre|pas contre|pas hostile|aucune objection|pas d' objection|sans objection|rien contre|n' a rien contre|ne refuse pas|pas refus*|pas inconcevable|n' y voit pas d'|pas défavorable|ne rejette pas|pas un non|pas dit non|non sans",
  question: "question*|si|interrog*|point d' interrogation|énigm*|incert*|inconnu*|mystère",
  // Who speaks, and for whom
  government:
    "gouvern*|cabinet*|exécutif*|conseil des ministres|conseil fédéral|ministère*|état|autorit*|administration|chancellerie*|matignon|élysée",
  primeMinister:
    "premier ministre|première ministre|premiers ministres|chef du gouvernement|cheffe du gouvernement|chefs de gouvernement|chancelier*|chancelière|taoiseach|président du conseil|présidente du conseil",
  president:
    "président|présidente|présidents|présidence|présidentiel*|chef de l' état|chef d' état|chefs d' état|roi|reine|élysée",
  minister: "ministre*|secrétaire d' état|secrétaire|secrétaires|vice premier|portefeuille",
  defence: "défense|armées|ministre des armées|ministre de la défense|militaire*|pentagone",
  foreignAffairs:
    "affaires étrangères|ministre des affaires|chef de la diplomatie|cheffe de la diplomatie|diplomat*|diplomatie|quai d' orsay|étrangère*|étranger*",
  parliament:
    "parlement*|assemblée|assemblée nationale|sénat*|député*|sénateur*|congrès|chambre*|bundestag|sejm|diète|rada|douma|commission|élu|élus|hémicycle|législat*|séance|communes|lords|plénière",
  opposition:
    "opposition|opposant*|critiques|détracteur*|rebelle*|dissident*|fronde*|extrême droite|extrême gauche|nationalist*|populist*|rival*",
  party:
    "parti|partis|coalition|partenaire de coalition|socialist*|libéra*|conserv*|vert|verts|écologist*|social démocrat*|chrétien démocrat*|groupe parlementaire|gauche|droite|centrist*|majorité",
  expert:
    "expert*|analyst*|spécialist*|chercheu*|historien*|universitaire*|professeur*|politolog*|observateur*|institut*|think tank|groupe de réflexion|commentateur*|éditorialist*|stratège*|connaisseur*",
  general:
    "général|généraux|chef d' état major|état major|amiral*|amiraux|colonel*|officier*|commandant*|retraite|haut gradé|gradé*|capitaine|maréchal|lieutenant*",
  press:
    "journal|journaux|quotidien*|presse|média*|journalist*|magazine*|hebdomadaire*|chaîne*|rédaction*|agence*|éditorial*|titre|une de|reporter*|manchette*",
  poll: "sondage*|sondé*|enquête*|référendum*|consultation populaire|votation*|personnes interrogées",
  people:
    "gens|citoyen*|population*|peuple*|public|homme de la rue|mère|mères|père*|famille*|veuve*|contribuab*|étudiant*|rue|habitant*|hommes et femmes|personne*|on|hommes|femme*|homme",
  predecessor: "prédécesseur*|ancien*|ex|d' alors|gouvernement précédent|précédent*",
  ambassador:
    "ambassad*|ambassadeur*|émissaire*|envoyé*|consul*|représentant*|délégu*|délégation*|chargé d' affaires|négociateur*",
  spokesman: "porte parole|service de presse|attaché*|conseiller*|conseillère|entourage|bras droit|collaborat*|proche",
  source:
    "source*|initié*|fonctionnaire*|proche*|diplomates|responsable*|cercles|milieux|anonym*|officiels|confidence*",
  ally: "allié*|alliée*|alliance|partenaire*|ami*|voisin*|état* membre*|homolog*|capitales|collègue*|pairs|partenariat",
  us: "nous|notre|nos|je|j'|me|moi|mon|ma|mes|nôtre",
  you: "tu|vous|votre|vos|toi|ton|te",
  heThey: "il|elle|ils|elles|lui|eux|leur|leurs|son|sa|ses",
  ownSelf: "propre*|même|lui même|elle même|soi|se|s'|eux mêmes",
  america: "améric*|états unis|washington|maison blanche|trump*|pentagone|outre atlantique",
  russia: "russi*|russe*|moscou*|kremlin|poutine*|lavrov*|peskov*|zakharova*|soviét*|moscovite*",
  europe: "europ*|ue|bruxelles|union|continent*|ouest|occident*|vingt sept",
  nato: "otan|atlanti*|alliance atlantique|alliance|transatlant*",
  un: "onu|nations unies|conseil de sécurité|new york|assemblée générale|casques bleus",
  ukraine: "ukrain*|kiev|kyiv|zelensk*",
  coalition: "coalition*|volontaires|bonnes volontés|noyau|groupe*|bloc|camp|club|pays disposés|cercle",
  country: "pays|nation*|état|états|capital*|capitale*|république*|royaume|contrée",
  // Kinds of force, and places
  soldier:
    "soldat*|militaire*|fantassin*|recru*|conscrit*|réservist*|parachutist*|chasseur* alpin*|légionnaire*|combattant*|homme|hommes|appelé*|gars|fusilier*|troupier*|mercenaire*|infanter*",
  troops: "troupe*|forces armées|armée*|armées|militaire*|effectif*|bundeswehr|personnel*|forces|contingent*|soldats",
  boots: "botte*|bottes|godillot*|rangers|pieds|empreinte*|pataugas",
  unit: "bataillon*|brigade*|compagnie*|régiment*|peloton*|division*|escadron*|escadrille*|unité*|contingent*|groupement*|détachement*|corps|section*|colonne*",
  force:
    "force|force de réassurance|force multinationale|force de stabilisation|force de protection|force d' interposition|force de dissuasion|force de maintien|force de paix|force européenne|corps expéditionnaire",
  mission: "mission*|opération*|déploiement|expédition*|tâche*|entreprise*|mandat|intervention|aventure|cadre",
  peacekeeping:
    "maintien de la paix|force de paix|mission de paix|soldats de la paix|gardiens de la paix|forces de paix|interposition|tampon|opération de paix|pacificat*|gardien de la paix",
  blueHelmet: "casque* bleu*|casques bleus|béret* bleu*",
  monitor: "observat*|observateur*|surveill*|vérifi*|osce|contrôl*|inspect*|supervis*|superviseur*|moniteur*|civil*",
  trainer: "instructeur*|formateur*|formation*|former|formé*|formatrice*|entraîn*|entraîneur*|conseiller*|instruction",
  engineer:
    "génie|sapeur*|démin*|mines|mine|chasseur* de mines|dragueur*|pontonnier*|explosif*|artificier*|débroussaill*|pont*",
  air: "air|aérien*|avion*|chasseur*|rafale*|mirage*|armée de l' air|ciel|police du ciel|espace aérien|aéroport*|aérodrome*|drone*|hélicopt*|pilote*|appareil*|aéronef*|patrouille* aérienne*",
  sea: "mer|maritim*|navire*|marine*|frégat*|bateau*|bâtiment*|flotte*|port|ports|côte*|chasseur de mines|sous marin*|mer noire|naval*|corvette*|dragueur*",
  ground: "sol|terrestre*|au sol|terre|troupes au sol|terrain|infanterie",
  medical:
    "médic*|médecin*|hôpita*|hôpital de campagne|infirm*|ambulance*|chirurg*|sanitaire*|soign*|antenne chirurgicale",
  logistics:
    "logisti*|transport*|ravitaill*|rail|rails|chemin* de fer|ferroviaire*|plaque tournante|hub|transit*|carburant*|dépôt*|maintenance|réparat*|camion*|convoi*|entrepôt*|intendance|achemin*",
  intelligence:
    "renseign*|satellit*|reconnaissance|radar*|espion*|quartier général|état major|poste de commandement|officiers de liaison|planificateur*|surveillance|cellule",
  front:
    "front|front*|ligne de front|première ligne|tranchée*|ligne de contact|combat*|bataille*|champ de bataille|tir|tirs|tirer|tire|tirent|tiré|ligne de cessez|feu|ligne",
  border: "frontièr*|frontalier*|dniepr|dnipro|biéloruss*|bélarus*|odessa|lviv|kharkiv|corridor|démarcation|limitroph*",
  territory: "territoire*|sol|territor*|région*|zone*|province*|terre|terres|oblast",
  westOfCountry:
    "ouest de l' ukraine|ouest du pays|à l' arrière|loin du front|loin de la ligne|arrière|profondeur|en retrait du front|dans l' ouest|à lviv|loin des combats",
  neighbour: "voisin*|voisine*|limitroph*|d' à côté|riverain*|avoisin*",
  barracks: "caserne*|camp|camps|base|bases|dépôt*|quartier*|garnison*|tente*",
  uniform:
    "uniform*|casque*|sac à dos|barda|paquetage*|drapeau*|insigne*|béret*|fusil*|treillis|écusson*|cercueil*|en armes|galon*",
  home: "maison|chez|foyer|jardin|intérieur*|domicile|demeure|bercail",
  there: "là|là bas|y|sur place|ici|où|là dedans|sur le terrain",
  war: "guerre*|conflit*|hostilité*|combats|agression*|attaque*|invasion*|guerrier*",
  // Other matters
  missile:
    "missile*|taurus|storm shadow|scalp|atacms|tomahawk*|patriot*|longue portée|défense antiaérienne|défense aérienne|antiaérien*|roquette*|samp",
  weapon:
    "arme|armes|armement*|char|chars|canon*|caesar|obusier*|artillerie|blindé*|armer|matériel*|f 16|munition*|équipement*|réarmement",
  ammunition: "munition*|obus|cartouche*|balle*|calibre*|grenade*",
  money:
    "argent|euro|euros|dollar*|livre*|couronne*|fonds|financ*|financer|milliard*|million*|paie*|payer|payé|budget*|coût*|coûte*|chèque*|caisse*|subvention*|invest*|bourse|crédit*",
  loan: "prêts|un prêt|prêt de|emprunt*|crédit*|obligation*|avoirs gelés|avoirs|dette*|intérêts|réparations|actifs",
  sanction: "sanction*|embargo*|plafonnement|droits de douane|tarif*|boycott*|amende*|liste noire|pénal*|puni*",
  membership:
    "adhésion|adhérer|candidat*|membre de l' otan|membre de l' ue|membre*|article 5|article cinq|élargissement|intégration|entrée dans l' otan|statut de",
  energy: "gaz|pétrole|oléoduc*|gazoduc*|énerg*|électri*|centrale*|charbon|générateur*|réacteur*|groupe* électrogène*",
  prisoner: "prisonnier*|captif*|échange de prisonniers|enlev*|déport*|détenu*|otage*|captiv*",
  refugee: "réfugié*|déplacé*|asile|migrant*|humanitaire*|couverture*|hébergement|abri*",
  election:
    "élection*|élector*|campagne|élu|réélu*|scrutin*|législatives|présidentielle*|urnes|démission*|vote de confiance|motion de censure",
  trade:
    "commerc*|céréale*|blé|export*|import*|agric*|marché*|industri*|entreprise*|usine*|économi*|reconstruct*|échanges|paysan*",
  hosting:
    "accueill*|accueil|hôte*|héberg*|reçoit|reçu|recevoir|recevait|invité*|visite*|dîner*|banquet|déjeuner*|petit déjeuner|salle|abrite|abriter",
  mediation: "médiat*|médiateur*|intermédiaire*|bons offices|facilit*|entremi*|arbitr*",
  summit:
    "sommet*|réunion*|réuni*|rencontr*|conférence*|séance*|visioconf*|table ronde|forum|rassembl*|session*|conseil|assemblée",
  talks:
    "pourparler*|négoci*|négociation*|discussion*|consultation*|entretien*|marchand*|tractation*|concertation*|conversations",
  elsewhere:
    "afri*|mali|sahel|liban|kosovo|bosni*|gaza|afghan*|irak*|syri*|balt*|moldav*|coré*|lituani*|libye|chypre|taïwan|groenland",
  cemetery:
    "mort|morts|mourir|meur*|tué*|tomb*|blessé*|enterr*|cercueil*|cimetière*|tombe*|sang|victime*|pertes|funér*|sacrifi*",
  // Conditions
  peaceDeal:
    "accord de paix|traité de paix|plan de paix|règlement de paix|règlement|paix durable|paix juste|paix|pacifique*|la paix",
  ceasefire:
    "cessez le feu|trêve*|armistice*|les armes se tai*|armes se taisent|armes se seront tues|fin des combats|fin des hostilités|arrêt des combats|silence des armes|canons se tai*|cessation",
  guarantee: "garanti*|garantie*|garanties de sécurité|assurance*|caution*|garant*|gage*",
  backstop:
    "filet de sécurité|filet|soutien américain|appui américain|parapluie|bouclier|couverture américaine|aide américaine|backstop|filet américain|assurance vie|garantie américaine|parachute|couverture|ceinture et bretelles",
  mandate: "mandat*|résolution*|base juridique|cadre juridique|cadre légal|habilit*|pouvoirs|compétence*",
  voteInParliament:
    "vote du parlement|vote au parlement|vote|votes|voté*|voter|votent|voter*|votera*|votant*|scrutin|approbation du parlement|accord du parlement|aval du parlement|feu vert du parlement|autorisation du parlement|devant le parlement|consulter le parlement|parlement se prononce*|passer devant|parlement tranche*",
  consent:
    "consent*|consentement|permission|autorisation*|accord de|aval|assentiment|invitation|à l' invitation|feu vert|agrément",
  allies:
    "avec ses alliés|avec les alliés|avec ses partenaires|si d' autres|si les autres|si les américains|américains sont|si washington|paris et londres|londres et paris|france et le royaume|d' autres participent|que les américains|partenaires participent",
  condition: "condition*|préalable*|critère*|exigence*|circonstanc*|prix|modalité*|clause*|prérequis|réserve",
  hold: "tien*|tient|tenir|tiendr*|tenu|dure|durer|durera|durable*|durablement|stable*|solide*|pérenn*|respecté*|en place|en vigueur|perdur*",
  nonCombat:
    "non combattant*|ne combatt*|sans combattre|pas combattre|pas de combat|désarmé*|non armé*|civil*|soutien|appui|défensi*|loin des combats|spécialist*|sans armes|à l' arrière",
  postWar:
    "après guerre|après la guerre|après un cessez|après le cessez|après la paix|après un accord|après les combats|après la fin|une fois la paix|une fois la guerre|une fois les armes|une fois le cessez|la guerre finie|fin de la guerre|jour d' après|lendemain de|temps de paix|paix signée|guerre terminée",
  duringWar:
    "pendant la guerre|tant que dure|tant que la guerre|tant que les|tant qu' on|tant que|en pleine guerre|en guerre|pendant les combats|guerre en cours|zone de guerre|avant la paix|avant un cessez|avant le cessez|sous les bombes|obus tombent|en temps de guerre|pays en guerre|belligéran*",
  evenWithout:
    "même sans|même si|sans attendre|quoi qu' il|quel que soit|quelle que soit|quoi que|indépendamment|de toute façon|en tout cas|inconditionn*|avec ou sans|peu importe|malgré tout|dans tous les cas|quand même|sans condition",
  // Emotion and figures of speech
  coldFeet:
    "peur|peurs|froid aux yeux|sueurs froides|frousse|trac|trembl*|recul*|pusillanim*|lâch*|lâcheté|panique*|nerv*|frileu*|effray*|frémi*|frisson*|tressail*",
  lukewarm:
    "tiède*|tiédeur|froid*|douche froide|glac*|glacial*|demi mesure*|las|lasse|lassitude|fatigu*|épuis*|ennui*|bâill*|eau tiède",
  enthusiasm:
    "enthousias*|ardeur|ardent*|passion*|chaleur*|joie|joyeu*|ferveur|fougu*|élan|entrain|emball*|liesse|vibrant*",
  anger:
    "colèr*|furieu*|fureur|rage|indign*|agac*|irrit*|fâch*|excéd*|tape du poing|poing sur la table|s' emport*|fulmin*|outré*|vociféra*|hors de lui",
  shrug:
    "hauss* les épaules|haussement d' épaules|haussement|hausse|indifféren*|balaie d' un revers|revers de la main|bof",
  nod: "hoche*|hochement|hoché|acquiesc*|opin*|pouce levé",
  shakeHead: "secou* la tête|secoue|secoué|fait non|de la tête|doigt|index",
  door: "porte*|portail|clé|clef|seuil|serrure*|verrou*|gond*|ferm*|fermé*|claqu*|fenêtre*|volet*|rideau*|clos|close|poignée|entrebâill*",
  bridge:
    "pont*|passerelle*|parapluie*|toit|mur|murs|barrière*|pilier*|fondation*|échafaud*|château de cartes|brique*|pierre angulaire|clé de voûte|socle",
  tableFig: "table*|chaise*|siège*|banc|bancs|fauteuil*|banquette|dernier rang|tribune|strapontin|salle",
  game: "jeu|jeux|joue|jouer|joué|joueu*|ballon|balle|terrain|but|équipe*|banc de touche|touche|remplaçant*|arbitre*|entraîneur*|match|coup d' envoi|carton|carte|cartes|dés|échecs|échiquier|pion|pions|poker|bluff*|pari|parie*|mise|course|sprint|arrivée|marathon|peloton|échappée|partie|atout*",
  theatre:
    "théâtr*|scène*|acte|rideau|acteur*|rôle|spectat*|public|orchest*|chœur|chef d' orchestre|violon*|tambour*|trompett*|fanfare|danse*|danse|danser|danses|musique*|chanson|chanter|chante|chanson*|chants|concert*|partition|note|mesure|solo|souffleur*|cirque|coulisse*|comédie*|tragédie*|figurant*",
  kitchen:
    "cuisin*|cuisine|fourneau*|four|soupe|plat|plats|menu|recette*|assiett*|mijot*|sel|poivre|sauce*|gâteau|pain|vin|café|verre*|tasse|cuillère*|goût*|aval*|bouch*|croqu*|mange*|mang*|boire|boit|boisson*|dîner|repas|casserole*|poêle|pâte",
  train:
    "train*|quai|gare|rail|billet*|passager*|wagon*|locomotive*|bus|voiture*|volant|frein*|vitesse|route|voie|valise*|voyage*|itinér*|arrêt|banquette arrière|marchepied",
  shipFig:
    "navire|bateau|barque|galère|capitaine|ancr*|voile*|gouvernail|barre|équipage|rive|port|pont|par dessus bord|canot*|boussole|courant|marée|vague*|vent|tempête|orage|météo",
  body: "main|mains|bras|doigt*|tête|têtes|visage*|œil|yeux|épaule*|dos|genou*|pied|pieds|cœur*|bouche|gorge|lèvre*|oreille*|estomac|ventre|sang|peau|dent|dents|nez|jambe*",
  lightFig: "lumièr*|feu rouge|feux|sombre|ombre*|lampe*|phare*|orange|soleil|nuage*|brouillard|brume|fumée|noir",
  medicineFig:
    "médecin|patient*|dose*|pilule*|médic*|remède*|blessure*|pansement*|diagnos*|symptôm*|maladie*|fièvre|poison|greff*|allerg*|ordonnance",
  school: "école*|leçon*|classe*|élève*|examen*|professeur|devoirs|test*|note|bulletin|étudiant*|copie|cancre*",
  bargainFig:
    "prix|facture*|chèque|banque|achet*|achat*|vendre|vend|vendu*|vendent|vendeur*|vente|vendu|magasin*|portefeuille|enchèr*|marchand*|ticket|addition",
  animal:
    "chien*|loup*|ours|cheval|chevaux|chat*|mouton*|agneau|renard|faucon*|colombe*|cochon|autruche|oiseau*|poule*|guêp*|taureau|chèvre|vache*|âne",
  // Discourse
  but: "mais|cependant|toutefois|pourtant|néanmoins|or|en revanche|seulement|quand même",
  although: "bien que|quoique|même si|malgré|en dépit|certes|tout en|encore que|quand bien même|nonobstant",
  because: "parce que|parce qu'|car|puisque|puisqu'|étant donné|vu que|afin|pour que|du fait|comme",
  therefore: "donc|par conséquent|c' est pourquoi|ainsi|dès lors|de ce fait|en conséquence|du coup|aussi",
  instead: "au lieu|plutôt|à la place|en échange|au contraire",
  unlike:
    "contrairement|à la différence|à l' inverse|au contraire|contraire|contrast*|tandis que|alors que|différ*|différent*|opposé|là où|comparé",
  while:
    "pendant que|tandis que|tandis qu'|alors que|alors qu'|en même temps|entre temps|pendant|tout en|simultané*|durant",
  until: "jusqu' à ce que|jusqu' à|avant que|jusque|avant de|d' ici",
  before: "avant|avant que|avant de|au préalable|préalable|d' avance|à la veille|en amont",
  even: "même|voire|pas même|encore moins|ne serait ce",
  also: "aussi|également|en outre|de plus|par ailleurs|de même|de surcroît|pareillement|d' ailleurs|ainsi que",
  and: "et|ainsi que|plus|avec",
  or: "ou|soit|ou bien",
  like: "comme|tel que|tels que|par exemple|à l' image|à l' instar|ainsi que|semblab*|similaire*",
  such: "tel|telle*|tels|pareil*|ce|cet|cette|ces|cela|ça|celui*|celle*|ceux|soi disant|dit|dite",
  relative: "qui|que|qu'|dont|où|lequel|laquelle|lesquel*|auquel|duquel|ce qui|ce que|c'",
  about: "sur|au sujet|à propos|concernant|quant|en ce qui concerne|s' agissant|relatif*|à l' égard|autour",
  thing: "chose*|affaire*|sujet*|question*|cas|fait|point*|idée*|dossier*|thème*|pensée*|notion*",
  way: "manière*|façon*|voie*|moyen*|méthod*|forme|formes|sorte*|type*|genre*",
  dayName: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week end",
  monthName: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
  // Grammar that carries time and mood
  will: "sera|seront|aura|auront|fera|feront|ira|iront|va|vont|pourra|devra|voudra|viendra|restera",
  would: "serait|seraient|aurait|auraient|ferait|feraient|irait|voudrait|devrait|pourrait|enverrait|participerait",
  can: "peut|peuvent|pouvoir|pu|puisse|pouvait|pourra|capable*|en mesure|à même|capacité",
  had: "avait|avaient|avait été|eut",
  has: "a|ont|ai|as|avons|avez|avoir|ayant|eu",
  was: "était|étaient|fut|furent|été",
  is: "est|sont|être|suis|soit|soient|étant|c' est",
  do: "fait|faire|font|faisait|fasse|agir|agit|agissent|action*|acte*",
  go: "va|vont|aller|allé*|ira|irait|vient|viennent|viendra*|viens|venir|venu*|part|partir|partent|partira*|parti|partait|arriv*|quitt*|entre dans|entrer|entrera|entré|entrée|sort*|sortir",
  give: "donn*|donne|donner|remet*|apport*|apporte|accord*|confie|confier|confié|confiée|porte|tend",
  take: "prend*|pris|prennent|prendre|accept*|reçoi*|saisi*|recev*|prise",
  put: "met|mettre|mettr*|mettent|mettait|mettant|mis|mise|pose*|poser|plac*|posé|pouss*|dépos*|jeter|jette*|jeté*",
  see: "voit|voir|vu|voient|voyait|regard*|montr*|observ*|aperç*|constat*|verra",
  make: "fait|faire|font|crée|rend|rendre|produi*|former|forme",
  keep: "gard*|garde|conserv*|maint*|tien*|tient|retien*|préserv*",
  leaveIt: "laiss*|laisse|quitt*|abandonn*",
  try: "tent*|essa*|tenter|essai*|cherch*|effort*|s' efforc*",
  // Small words of place and relation
  withWhom: "avec|y compris|notamment|accompagn*|en compagnie",
  inPlace: "dans|en|à|au|aux|sur|chez|parmi|sein|lors|dedans",
  toward: "vers|à|au|jusqu'",
  from: "de|depuis|hors|du|d'|loin",
  forWhom: "pour|au nom|en faveur|au profit",
  ofWhose: "de|du|des|d'",
  under: "sous|en dessous|dessous",
  over: "sur|au dessus|par|à travers|via|outre|au delà",
  between: "entre|parmi|au milieu",
  near: "près|proche*|auprès|à côté|autour|aux abords",
  any: "quelconque*|n' importe|quel que|tout autre|quelque",
  article: "le|la|les|l'|un|une|des",
  foreign: "étranger*|étrangère*|extérieur*|dehors",
  position: "position*|posture*|attitude|ligne|politique*|cap|discours|doctrine",
  leader: "leader*|dirigeant*|chef*|cheffe|patron*|numéro un",
  side: "côté*|camp|bord|banc|bancs|aile",
  place: "place|lieu|lieux|endroit*|ville*|capitale*|sud|nord|est|fleuve*",
  follow: "sui*|suivr*|suivi*|derrière|emboît*|obéi*",
  moment: "temps|fois|moment*|instant*|heure|date|époque",
  hear: "enten*|entendre|entendu|écout*|ouï",
  degree: "beaucoup|très|si|loin|bien|trop|tant|fort|longtemps|tellement",
};
