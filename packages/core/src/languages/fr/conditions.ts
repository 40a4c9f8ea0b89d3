import type { Language } from "../language";

/** What makes the rest of the clause a condition. */
const IF =
  "une fois|après|si|quand|lorsque|lorsqu'|dès|dès que|dès qu'|dès lors|au lendemain|en cas|en cas de|en cas d'|dans le cas|dans l' hypothèse|à condition|à la condition|à condition que|à condition qu'|à condition de|à condition d'|pourvu|pourvu que|pourvu qu'|sous réserve|sous condition|tant que|tant qu'|avant|sans|sitôt|à l' issue|à la suite|jusqu' à|seulement|pas avant|aussitôt|dans la foulée|conditionné|conditionnée|conditionne|subordonné|subordonnée|subordonne|dépend|dépendra|dépendrait|suspendu|suspendue|lié|liée|préalable|préalablement|au préalable|d' abord|moyennant|sauf|à moins|à supposer|qu' après|qu' en|qu' une fois|qu' avec|qu' au|le jour|du moment|pour peu|faute|avec";
/** Who asks for something asks for it as a condition. */
const ASK =
  "exige|exigent|exigé|réclame|réclament|demande|demandent|requiert|nécessite|suppose|supposent|implique|attend|attendent|faut|faudra|faudrait|veut|veulent|compte sur|comptent sur|besoin|insiste sur|devra|devront|doit|doivent|sans";
const PEACE =
  "accord|accords|paix|traité|règlement|fin de la guerre|fin des combats|fin du conflit|fin des hostilités|accord de paix|arrêt de la guerre|arrêt du conflit|pacte|guerre finie|guerre terminée|guerre sera finie|guerre sera terminée|sortie de guerre|signature|signatures|encre|paix signée|guerre achevée|guerre est finie|guerre est terminée|guerre s' arrête|guerre s' achève";
const TRUCE =
  "cessez le feu|trêve|armistice|silence des armes|armes se taisent|armes se tairont|armes se seront tues|armes se taisaient|arrêt des combats|canons se taisent|canons se tairont|combats cessent|combats cesseront|combats auront cessé|hostilités cessent|hostilités auront cessé|cesser le feu|cessation des hostilités|suspension des combats|pause dans les combats|armes muettes|armes silencieuses|tirs cessent|tirs auront cessé|tirs se taisent|tir cesse|feu cesse|combats cessés|combats terminés|combats finis|combats s' arrêtent|combats prennent fin|on se bat|on tire|guerre dure|guerre continue|combats durent|combats continuent|combats se poursuivent|guerre se poursuit|calme revenu|silence des canons|bombes tombent|front est calme|arrêtent de tirer|cessent de tirer";
const US = "américain|américaine|américains|américaines|états unis|washington|amérique|trump|maison blanche";
const BACKING =
  "filet de sécurité|filet|backstop|garantie|garanties|parapluie|couverture|soutien|appui|appuis|assurance|assurances|caution|filet de protection|bouclier|garde fou|engagement|parachute|protection|renfort|renforts|épaule|contrepoids|dos";
const PARLIAMENT =
  "parlement|bundestag|chambre|chambres|congrès|dáil|diète|sejm|seimas|députés|assemblée|sénat|riksdag|storting|cortes|folketing|saeima|riigikogu|parlementaire|parlementaires|communes|élus|représentation nationale|conseil national|conseil fédéral|chambre basse|chambre haute|bundesrat|grande assemblée|assemblée nationale|conseil des états|palais bourbon|deux chambres|knesset|rada|boulé";
const NOD =
  "aval|accord|feu vert|approbation|vote|voter|votera|voté|autorisation|autoriser|autorise|autorisé|autorisera|consentement|mandat|décision|décide|décidera|décider|tranche|tranchera|trancher|majorité|approuve|approuvé|approuver|débat|consulté|consulter|saisi|saisie|prononce|prononcer|prononcera|donne|donner|donnera|consente|consent|ratifie|ratifier|ratification|mot à dire|dernier mot|souscrit|souscrive|adopte|assentiment|bénédiction";
const UN = "onu|nations unies|onusien|onusienne|conseil de sécurité";
const OTHERS =
  "alliés|partenaires|autres|autres pays|autres européens|européens|voisins|nordiques|baltes|ses alliés|ses partenaires|d' autres|d' autres pays|les autres|autres capitales|suffisamment de pays|grands pays|grands alliés|grandes capitales|français|britanniques|allemands|franco britanniques|pays voisins|grands|les grands";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) ... (${PEACE})`,
    "(paix signée|paix conclue|paix venue|paix revenue|paix acquise|accord signé|accord conclu|accord trouvé|la paix est signée|post conflit|après guerre|après la guerre|la guerre finie|guerre terminée)",
    "(accord|accord de paix|paix|traité|règlement) .. (signé|signée|conclu|conclue|trouvé|trouvée|acquis|acquise|obtenu|obtenue|scellé|scellée|en place|en vigueur|sera signé|est signé|était trouvé|d' abord)",
    "(garantir|garantie|garantirait|faire respecter|sécuriser|préserver|consolider|garder|surveiller) [la|le|l'|une|un] (paix|accord|accord de paix|règlement)",
    "(d' abord|d'abord|préalable|au préalable) .. (la paix|un accord|paix|accord)",
    "(dans le cadre|partie|faisant partie|dans le sillage) (d' un|d' une|de l'|du|de la) [*] (accord|accord de paix|règlement|paix|règlement de paix)",
    "(encre|signature|signatures|paraphe) .. (sèche|séchée|apposée|traité|accord|paix)",
    "(après guerre|d' après guerre|post conflit|postconflit|post guerre|lendemain de la guerre|lendemains de la paix)",
    "(guerre|conflit) .. (terminée|terminé|finie|fini|achevée|achevé|prend fin|prendra fin|aura pris fin|s' arrête|s' arrêtera|s' achève|s' achèvera)",
    "(paix|accord|traité|règlement) .. (venue|venu|là|intervient|interviendra|interviendrait|intervenu|survient|signe|signent|signera|paraphé|paraphée|ratifié)",
    "(jour|lendemain|jours|semaines|semaine|heures) (de|d'|après|suivant|qui suivront|qui suivraient) [la|l'|un|une] (signature|paix|accord|fin)",
    "(paix|accord) (durable|solide|juste|véritable|digne de ce nom|crédible)",
  ],
  ceasefire: [
    `(${IF}) ... (${TRUCE})`,
    "(cessez le feu|trêve|armistice) .. (conclu|conclue|acquis|acquise|signé|signée|proclamée|proclamé|en vigueur|en place|instauré|instaurée|obtenu|obtenue|durable|d' abord|décrété|décrétée|respecté|respectée|tient|tiendra)",
    "(armes|canons|canon) .. (tairont|taisent|taisaient|tues|tus|taira|tait|taire|seront tues|silencieuses)",
    "(taisent|tairont|taire|taisaient) .. (armes|canons)",
    "(combats|hostilités) .. (cessent|cesseront|auront cessé|cessés|s' arrêtent|prennent fin|auront pris fin)",
    "(cesser|cessent|cesse|cessé) le feu",
    "(garantir|surveiller|faire respecter|garantie|sécuriser|superviser|préserver|consolider) [la|le|l'|une|un] (trêve|cessez le feu|armistice)",
    "(d' abord|préalable|au préalable) .. (cessez le feu|trêve)",
    "(armes|canons|feu|tirs|combats|bombes|hostilités|obus|front) .. (muettes|muets|muet|silencieux|silencieuses|déposées|cessent|cesse|cessera|cesseront|cessé|cessées|cessés|terminés|arrêtés|s' arrêtent|s' arrêteront|s' éteint|apaisé|calme)",
    "(cessent|cessera|cessé|cesser|arrêtent|arrêter|arrêtera|arrêteront|cesseront|cesse) de (tirer|combattre|se battre|bombarder|s' entretuer)",
    "(tant que|tant qu'|aussi longtemps que|pendant que) .. (tire|tirera|tirs|bat|battra|guerre|combats|bombes|bombarde|canons|hostilités|feu)",
    "(silence|calme) (des|sur le|sur la) (armes|canons|front|ligne de front)",
    "(fin|arrêt|cessation|terme) (des|du) (tirs|combats|hostilités|feu|bombardements)",
  ],
  us_backstop: [
    `(${US}) .. (${BACKING}|participation)`,
    `(${BACKING}|participation|aide|protection|implication) .. (américain|américaine|américains|américaines|états unis|washington|amérique)`,
    `(${IF}|${ASK}) [que|qu'|les|des|l'|de|d'|un|une|le|la] [les|des|l'] (américains|états unis|washington|amérique|américain|américaine)`,
    "(washington|américains|états unis|amérique) .. (s' engage|s' engagent|ne s' engage|suit|suivent|couvre|couvrent|en appui|derrière|à bord|apporte|apportent|épaule|épaulent|en renfort)",
    "(soutenu|soutenue|garanti|garantie|couvert|couverte|appuyé|appuyée|adossé|adossée) (par|aux|à) [les|des|l'] (américains|états unis|washington|amérique)",
    "(backstop|filet de sécurité)",
    "sans (washington|les américains|les états unis|l' amérique)",
    "(américains|washington|états unis|amérique|trump|pentagone) .. (couvrent|couvre|couvriraient|couvrirait|protègent|protège|garantissent|garantit|assurent|assure|soutiennent|soutient|appuient|appuie|participent|participe|derrière|dans le dos|en soutien|en appui|à leurs côtés|en seconde ligne|sont de la partie|sont là|répondent présent|donnent)",
    "(si|s'|pourvu que|à condition que|tant que|dès que|dès lors que|lorsque|sans que|à moins que|pour peu que) [les|l'] (américains|états unis|washington|amérique)",
    "(avions|aviation|satellites|renseignement|ciel|moyens|force de frappe) (américain|américaine|américains|américaines) .. (derrière|en appui|en soutien|en réserve)",
    "(appui|soutien|concours|engagement|implication|présence|garantie|couverture) [aérien|aérienne|militaire|logistique] (américain|américaine|des américains|des états unis|de washington)",
  ],
  parliament_approval: [
    `(${NOD}) .. (${PARLIAMENT})`,
    `(${PARLIAMENT}) .. (${NOD})`,
    `(${IF}|${ASK}) [que|le|la|les|au|l'|du] [le|la|les] (parlement|bundestag|congrès|dáil|diète|sejm|seimas|députés|assemblée|riksdag|storting|folketing|riigikogu)`,
    "(soumis|soumise|soumettre|soumettra|passer|passera|devant) .. (parlement|bundestag|chambre|congrès|députés|assemblée|riksdag|folketing|sejm)",
    "(députés|parlement|bundestag|chambre|assemblée|sénat|congrès|élus|groupes parlementaires|sejm|riksdag|storting|folketing|saeima) .. (votent|aient voté|ait voté|n' aient voté|auront voté|ont voté|dit oui|disent oui|le veut|le veulent|d' accord|suit|suivent|dernier mot|à se prononcer|se prononcent|saisis|consultés|autorisera|tranchera|valide|valident|entérine|entérinent)",
    "(consulte|consulter|consultera|consultation|saisir|saisira|saisit|solliciter|sollicite|sollicitera|demander|demande|demandera|proposer|proposera|propose|soumet|soumettra|soumettre|revient|reviendra|appartient|appartiendra|incombe) [*] [aux|au|à la|à l'|le|la|les|l'|du|des] (députés|parlement|bundestag|chambre|chambres|assemblée|sénat|congrès|élus|groupes|groupes parlementaires|cortes|sejm|riksdag|storting|folketing|saeima|partis|fractions)",
    "(entre les mains|du ressort|prérogative|affaire|compétence) (du|de la|de l'|des) (parlement|bundestag|chambre|assemblée|députés|congrès|sénat)",
    "(projet de loi|motion|résolution|demande|lettre|texte) .. (parlement|bundestag|chambre|assemblée|députés|sénat|sejm|riksdag|storting|saeima|cortes)",
    "(majorité|vote|deux tiers) (parlementaire|des deux tiers|du parlement|à la chambre|au parlement|à l' assemblée)",
    "(article 35|article 100)",
  ],
  un_mandate: [
    `(mandat|résolution|aval|drapeau|égide|feu vert|sollicitation|demande|bannière|accord|autorisation|auspices|casque) .. (${UN})`,
    "(mandat|résolution|drapeau|sollicitation) (onusien|onusienne|international)",
    "(conseil de sécurité|onu|nations unies) .. (demande|décide|autorise|souscrit|mandat|sollicite|accord)",
    `(${IF}) [que|l'|les|de|des] (onu|nations unies|conseil de sécurité)`,
    "(mandat|résolution|feu vert|aval|oui|bénédiction|accord|vote|appel) .. (new york)",
    "(si|pour peu que|pourvu que|dès que|à condition que|lorsque|tant que|quand) [le] (new york|conseil de sécurité|conseil) .. [consente|y consente|vote|donne|le décide|décide|autorise|mandate|demande|veut]",
    "(conseil de sécurité|onu|nations unies|new york) .. (donne mandat|nous en donne mandat|en donne|vote|votent|consente|consent|veut bien|le veut|valide|mandate|le décide|bénit|approuve|adopte)",
    "(casque|casques|béret|bérets|drapeau|bannière) (bleu|bleus|bleue|bleu ciel|azur|azuré)",
    "manque qu' une résolution",
  ],
  eu_mandate: [
    "(mandat|drapeau|cadre|mission|égide|bannière|décision) .. (ue|union européenne|union)",
    "(mandat|bannière|drapeau|cadre|commandement|mission|opération|égide|étendard) (européen|européenne|communautaire|de bruxelles|des vingt sept)",
    "(si|pourvu que|dès que|à condition que|lorsque|tant que|quand) [l'|les] (ue|union européenne|union|vingt sept|europe|bruxelles) .. (décide|décident|mandate|prend|adopte|commande|dirige|demande|donne)",
    "(placée|placé|placées|conduite|menée|dirigée) (sous|par) [la|le|l'] [*] (union|ue|union européenne|bannière européenne|drapeau européen|européenne)",
  ],
  nato_mandate: [
    "(mandat|cadre|commandement|drapeau|égide|décision|bannière|aval|accord) .. (otan|alliance|alliance atlantique)",
    "(au sein|dans le cadre|sous la bannière|au nom) de l' (otan|alliance)",
    "(passer|passe|passerait) par l' (otan|alliance)",
    "(si|pourvu que|dès que|à condition que|lorsque|tant que|quand) [l'] (otan|alliance|alliance atlantique) .. (décide|mandate|prend|prenait|adopte|commande|commandait|dirige|dirigeait|demande|donne|chapeaute)",
    "(dirigée|menée|conduite|commandée|chapeautée|pilotée) par l' (otan|alliance)",
    "(opération|mission|force) de l' (otan|alliance)",
    "(cadre|bannière|drapeau|commandement|mandat|opération) (atlantique|otanien|otanienne)",
  ],
  host_consent: [
    "(si|lorsque|quand|à condition que|pourvu que|pourvu qu'|une fois que|sous réserve|dès que|tant que|s') .. (kiev|kyiv|ukraine|ukrainiens|zelensky|belligérants|parties|deux parties|deux camps|moscou|russie) .. (demande|demandent|demandait|souhaite|souhaitent|invite|sollicite|accepte|acceptent|consentent|consent|accord|veut|veulent|en fait la demande|d' accord)",
    "(si|lorsque|quand|pourvu que|s'|dès que) .. (on le lui demande|on le lui demandait|le lui demande|le lui demandent|le demande|le demandent|invité|invitée|sollicité|sollicitée|demandait|y est invitée|une demande)",
    "(demande|invitation|accord|consentement|sollicitation|requête) (de|des|du|d') [l'|la] (kiev|kyiv|ukraine|deux parties|deux belligérants|belligérants|parties|pays hôte|moscou|russie|gouvernement ukrainien)",
    "(attend|attendent|attendre) .. (demande|invitation|sollicitation)",
    "(si|s'|lorsque|quand|pourvu que|dès que|à condition que|une fois) [l'] (on l' y invite|y est invité|y est invitée|est invité|est invitée|sont invités|on nous invite|on l' invite|on nous appelle|on nous le demande|on l' appelle|invité|sollicité)",
    "(faudra|faut|faudrait|si|que) [que] [les|l'] (ukrainiens|ukraine|kiev|kyiv|deux parties|deux camps|belligérants|parties|deux capitales) .. (demandent|demande|souhaitent|souhaite|veuillent|veut|veulent|veuille|désire|désirent|appelle|appellent|invite|invitent|accepte|acceptent)",
    "(demande|invitation|sollicitation|requête|lettre|appel) (officielle|officiel|formelle|formel|écrite|ukrainienne|ukrainien|expresse|en bonne et due forme)",
    "(à|sur) (la demande|l' invitation|demande|invitation|la requête|la sollicitation) (de|des|du|expresse) [l'|la] (kiev|kyiv|ukraine|ukrainiens|autorités|gouvernement|belligérants|parties|deux|pays hôte|hôte|ukrainienne)",
    "(là où|où|ce que|comme|quand|selon ce que|en fonction de ce que) [l'|les|le] (kiev|kyiv|ukraine|ukrainiens) .. (veut|veulent|souhaite|souhaitent|demande|demandent|voudra|voudront|décide|décidera)",
  ],
  allied_participation: [
    `(si|s'|pourvu que|à condition que|tant que|seulement|qu' avec|lorsque|dès que) [les|ses|d'] (${OTHERS}) .. [y vont|participent|vont|iront|engagent|suivent|font|envoient|aussi|en font autant|en sont]`,
    "(aux côtés|avec|côte à côte avec|en compagnie|épaulé par|de concert avec) (de ses|de ces|de|des|d'autres|de nos|ses|d' autres|d'|nos|les) [autres] (alliés|partenaires|pays|européens|nations|autres)",
    "(pas|jamais|ni) (seul|seule|seuls|seules|isolément|en solo|y aller seul|y aller seule)",
    "(coalition|groupe) (large|élargie|élargi) [de pays]",
    "(si|s'|pourvu que|à condition que|tant que|dès que|lorsque|quand|à moins que|pour peu que) [les|d'|l'|tous|plusieurs|assez de] [*] (autres|alliés|partenaires|européens|français|britanniques|allemands|voisins|pays|grands|polonais|américains|capitales|nordiques) [*] (vont|y vont|partent|participent|suivent|s' engagent|marchent|envoient|contribuent|font|sont|se joignent|bougent|jouent|iront|participaient|suivaient|en faisaient|est)",
    "(pas|jamais|ni|n' est pas|ne sera pas|non) .. (seul|seule|seuls|seules|en solitaire|en solo|isolée|isolément|cavalier seul)",
    "(partage|répartition|partager|répartir|partagé|partagée) [*] (charges|fardeau|risques|efforts|charge|effort)",
    "(au sein|dans le cadre|membre|partie) (d' un|d' une) [*] (effort|contingent|force|coalition|bataillon|brigade|ensemble) (commun|commune|européen|européenne|collectif|collective|multinational|multinationale|large|plus large|conjoint|conjointe)",
    "(tous ensemble|tous ou personne|ensemble ou pas du tout|avec les autres)",
    "(dépend|dépendra|suspendu|suspendue|attend|attendent|attendra|regarde|regardent) .. (ce que|des|de ce que|de la décision|les|le choix) [feront|font|décideront|des|les|ses] [*] (autres|alliés|partenaires|voisins|grands|européens|français|britanniques|allemands)",
  ],
  membership_path: [
    "(voie|chemin|perspective|calendrier|porte|promesse|invitation) .. (adhésion|entrée|candidature|otan|ue)",
    "(si|pourvu|pourvu qu'|à condition|quand|tant qu'|tant que) .. (adhésion|entrée) .. (otan|ue|union européenne|union|alliance)",
    "(date|calendrier|promesse|engagement|garantie|perspective|horizon|invitation) .. (adhésion|entrée|intégration)",
    "(adhésion|entrée|intégration) .. (promise|garantie|acquise|assurée|actée|datée|fixée|datée)",
    "(invitée|invité|admise|admis|acceptée|accueillie) [*] (dans|à|au sein de) [l'|la] (otan|alliance|ue|union|union européenne)",
    "(futur|future) membre de l' (otan|ue|union|alliance)",
  ],
  non_combat_role: [
    "(non combattant|non combattante|non combattants|sans combattre|pas (de|au) combat|pas combattre|hors combat|rôle de soutien|uniquement former|seulement former|fins non combattantes|pas pour (se battre|combattre)|sans participer aux combats|sans prendre part aux combats|non pour combattre|pas vocation à combattre|pas vocation à se battre|pas faire la guerre|ni combattre|pas (d'|des|les|engager des) unités de combat|pas engagés au combat|pas combattants|sans rôle de combat|sans mission de combat)",
    "(ne|n') .. (combattra|combattront|combattraient|combattrait|combattre|battront|battraient) pas",
    "(uniquement|seulement|exclusivement|que|qu') .. (former|formation|instruction|soutien|formateurs|déminage|protection|logistique)",
    "pas .. unités de combat",
    "n' a pas vocation à combattre",
    "(pas|jamais|sans|ni|ne) [*] (envoyés au combat|envoyé au combat|engagés au combat|se battre|combattre|faire la guerre|prendre les armes|porter les armes|porter d' armes|armes|participer aux combats|prendre part aux combats|combats|troupes de combat|unités de combat|mission de combat|rôle de combat|fonction de combat)",
    "(mission|missions|rôle|tâche|tâches|fonction|fonctions|unités|personnel) [*] (non combattante|non combattantes|non combattant|non combattants|humanitaire|humanitaires|médicale|médicales|technique|techniques|de soutien|d' appui|d' observation|de conseil|défensive|défensives)",
    "(purement|strictement|exclusivement|uniquement|seulement|simplement) [de|d'|à|un|une|pour] (humanitaire|humanitaires|médical|médicale|médicales|technique|techniques|civil|civile|civiles|logistique|défensif|défensive|consultatif|observation|conseil|soutien|appui|formation|déminage|l' instruction)",
    "(désarmé|désarmés|sans arme|sans armes|non armés|non armé)",
  ],
  no_front_line: [
    "(loin|à distance|à l' écart|éloigné|éloignée|éloignés|éloignées|en retrait|à bonne distance) (du front|de la ligne de front|des combats|de la ligne de contact|du théâtre|des lignes|de la ligne|des tranchées)",
    "(pas|jamais|ni) (sur|en|à|au) [la|le] (ligne de front|première ligne|front|ligne de contact|tranchées)",
    "(ouest du pays|ouest de l' ukraine|à l' arrière|zones sûres|arrière du front|arrière des lignes|seconde ligne|deuxième ligne|positions de repli|en repli|à l' ouest du dniepr)",
    "(pas|jamais|ni|nulle part|sans|ne) [*] [*] [*] (près|à proximité|aux abords|au contact|tenir|sur|le long) [du|de la|de|des|la|le|l'] [*] (ligne de contact|front|ligne de front|première ligne|tranchées|combats|zone de combat|lignes|ligne)",
    "(centaines|centaine|dizaines) de kilomètres [*] (du front|de la ligne|des combats|de la ligne de contact|de la ligne de front|en arrière|derrière)",
    "(à l' arrière|en arrière|derrière la ligne|en profondeur|dans la profondeur|grandes villes|près des grandes villes|ouest ukrainien|à l' abri du front|en deuxième rideau|en second rideau|loin derrière|loin des lignes)",
  ],
};

export const conditionHints: Language["conditionHints"] = {
  peace_agreement: [
    "(accord de paix|traité de paix|paix durable|paix juste|règlement de paix)",
    "(paix|après guerre|fin de la guerre|fin du conflit|fin des hostilités|règlement)",
  ],
  ceasefire: ["(cessez le feu|trêve|armistice|ligne de cessez le feu)", `(${TRUCE})`],
  us_backstop: [`(soutien|aide|appui|présence|rôle|participation) (américain|américaine|américains|américaines)`],
  un_mandate: [
    "(casques bleus|casque bleu|onu|nations unies|conseil de sécurité)",
    "mandat (clair|clairement|robuste|précis|international)",
  ],
  host_consent: ["(personne|ne|n'|pas|aucune) .. (demandé|demande|sollicité|requête|invitation)"],
  eu_mandate: ["(mandat|mission|drapeau|cadre) (européen|européenne|de l' ue)"],
};

export const noConditions: Language["noConditions"] = {
  peace_agreement: [
    "(même|ni|ou|et|fût ce|y compris|pas même|avec ou sans) (après|une fois|si|en cas|en cas d'|en cas de|dans le cadre|avec|sans) .. (accord|paix|règlement|traité|guerre|accord de paix)",
    "(négociations|pourparlers|plan|processus|sommet|initiative|efforts|conférence|discussions) (de|pour la|sur la) paix",
    "(accord|accords) (sur|avec|entre|commercial|gazier) .. (gaz|céréales|minerais|commerce|prisonniers|terres rares)",
    "(accord|accords) (de sécurité|bilatéral|bilatéraux|commercial|de coalition|de minsk|de libre échange)",
    "(d'|en|est|sont|être|mis|mettre) accord",
    "(avec l'|sans l'|l'|un) accord (du|de la|des|de) (parlement|bundestag|alliés|partenaires|kiev|kyiv)",
  ],
  ceasefire: [
    "(même|ni|ou|et|fût ce|y compris|pas même) (après|une fois|si|en cas|en cas d'|en cas de|avec) .. (cessez le feu|trêve|armistice)",
    "(négociations|pourparlers|discussions|appel|appelle|appellent|proposition|plaide|espoir|discuter|négocier|négocient) .. (cessez le feu|trêve|armistice)",
    "(trêve|cessez le feu) (de trente jours|de 30 jours|d' un mois|immédiat|immédiate|inconditionnel|inconditionnelle|partielle|partiel|aérienne)",
    "(violation|violations|rompu|rompue|rupture|refuse|refus) .. (cessez le feu|trêve)",
  ],
  us_backstop: [
    `(aucun|aucune|même sans|pas de|pas un) (soutien|soldat|troupe|militaire|garantie|engagement) .. (américain|américaine|américains)`,
    "(président|secrétaire|ministre|administration|vice président|émissaire|ambassadeur|élection|homologue|médias|plan|responsables|négociateurs) (américain|américaine|américains|américaines)",
    "(aide|soutien) .. (américain|américaine|américaines) .. à (l' ukraine|kiev|kyiv)",
    "(garanties|garantie) de sécurité (à|pour|de) (l' ukraine|kiev|kyiv)",
  ],
  parliament_approval: [
    "(parlement européen|élections législatives|élections parlementaires|groupe parlementaire|président du parlement|présidente du parlement)",
    "(sans|pas besoin|pas besoin de|nul besoin) .. (vote|aval|accord) .. (parlement|députés|bundestag)",
    "(devant|dit|expliqué|déclaré|rassurer|assuré|annoncé) [aux|les|le|la] (députés|parlement|bundestag|assemblée|sénat|communes)",
  ],
  un_mandate: [
    "(pas besoin|sans|même sans|nul besoin|pas nécessaire|aucun|aucun besoin) [d'|de|du] [un|une] (mandat|résolution|aval) .. (onu|nations unies|onusien|conseil de sécurité)",
    "(mandat|aval) .. (onu|nations unies) .. (pas nécessaire|pas requis|superflu|inutile|n' est pas|ne serait pas)",
    "(secrétaire général|assemblée générale|charte|ambassadeur) (de l'|des) (onu|nations unies)",
    "(besoin|nécessaire) .. (mandat|aval) .. (onu|nations unies)",
  ],
  nato_mandate: ["(pas|aucun|aucune|sans|ni|jamais) .. (mission|mandat|drapeau|opération|force) .. (otan|alliance)"],
  host_consent: ["(interrogé|interrogée|prié|priée|demandé) (sur|si|par)"],
  membership_path: ["(pas|contre|sans|refuse|exclut) .. (adhésion|entrée) .. (otan|ue|alliance)"],
};
