import type { Language } from "../language";

const IF =
  "une fois|après|si|quand|lorsque|lorsqu'|dès|dès que|dès lors|au lendemain|en cas|à condition|pourvu|sous réserve|tant que|tant qu'|avant|sans|sitôt|à l' issue|jusqu' à|seulement|pas avant|aussitôt|après la signature|dans la foulée|conditionné|subordonné|qu' après|appuyer|surveiller|garantir|garder|faire respecter|qu' en";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) .. (accord|accords|paix|traité|règlement|fin de la guerre|fin des combats|fin du conflit|fin des hostilités|accord de paix|arrêt de la guerre)`,
    "(après guerre|après la guerre|post conflit|paix signée|paix conclue|accord signé|accord de paix|la paix est signée|maintien de la paix)",
    "(d' abord|d'abord) (la paix|un accord)",
  ],
  ceasefire: [
    `(${IF}) .. (cessez le feu|trêve|armistice|silence des armes|armes se taisent|armes se seront tues|arrêt des combats|canon|canons|combats cessent|hostilités)`,
    "(cessez le feu|trêve|armistice) (conclu|conclue|acquis|acquise|signé|signée|proclamée|proclamé|en vigueur|instauré|obtenu|obtenue|durable|d' abord)",
    "(armes|canons|canon) .. (tairont|taisent|tues|tus|taira|tait|seront tues)",
    "(combats|hostilités) (cessent|cesseront|auront cessé|cessés|s' arrêtent)",
    "(ligne de cessez le feu|lendemain d' un cessez le feu)",
  ],
  us_backstop: [
    "(américain|américaine|américains|américaines|états unis|washington|trump) .. (filet de sécurité|backstop|garantie|garanties|parapluie|couverture|soutien|appui|participation|engagement)",
    "(filet de sécurité|backstop|garantie|garanties|parapluie|couverture|soutien|appui|appuis|assurances) .. (américain|américaine|américains|américaines|états unis|washington)",
    "(filet de sécurité|backstop)",
    "(si|pourvu que|à condition que) [les] (américains|états unis|washington)",
  ],
  parliament_approval: [
    "(aval|accord|feu vert|approbation|vote|autorisation|autoriser|consentement|mandat|décision|majorité|autorise|autorisé|approuve|débat) .. (parlement|bundestag|chambre|chambres|congrès|dáil|diète|sejm|seimas|députés|assemblée|sénat|riksdag|storting|cortes|folketing|saeima|riigikogu|riigikogu|parlementaire)",
    "(parlement|bundestag|chambre|congrès|dáil|diète|sejm|seimas|députés|assemblée|sénat|riksdag|storting|cortes|folketing) .. (autorise|approuve|autorisé|approuvé|vote|donne|feu vert|souscrit|d' accord|aval|prononce)",
  ],
  un_mandate: [
    "(mandat|résolution|aval|drapeau|égide|feu vert|sollicitation|demande|bannière|sous l' égide|accord) .. (onu|nations unies|onusien|onusienne|conseil de sécurité)",
    "(mandat|résolution|drapeau|sollicitation) (onusien|onusienne|international)",
    "(conseil de sécurité|onu) .. (demande|décide|autorise|souscrit|mandat)",
    "casques bleus",
  ],
  eu_mandate: ["(mandat|drapeau|cadre|mission|égide|bannière) .. (ue|union européenne|union)"],
  nato_mandate: [
    "(mandat|cadre|commandement|drapeau|égide|décision|bannière) .. (otan|alliance)",
    "(au sein|dans le cadre) de l' (otan|alliance)",
  ],
  host_consent: [
    "(si|lorsque|quand|à condition que|pourvu que|une fois que|sous réserve) .. (kiev|kyiv|ukraine|ukrainiens|zelensky|belligérants|parties|deux parties|deux camps) .. (demande|demandent|souhaite|souhaitent|invite|sollicite|accepte|acceptent|consentent|accord|veut)",
    "(si|lorsque|quand|pourvu que) .. (on le lui demande|on le lui demandait|le lui demande|le demande|invité|invitée|sollicité|sollicitée|demandait|demande)",
    "(demande|invitation|accord|consentement|sollicitation) (de|des|du) (kiev|kyiv|ukraine|deux parties|deux belligérants|belligérants|parties|pays hôte)",
  ],
  allied_participation: [
    "(si|pourvu que|à condition que|tant que|seulement|avec) .. (alliés|partenaires|autres|européens|voisins|coalition|nordiques|baltes) .. (y vont|participent|vont|iront|engagent|suivent|font|envoient|aussi)",
    "(aux côtés|avec) (de ses|des|d'autres|de nos|ses|d' autres) (alliés|partenaires|pays)",
    "pas (seul|seule|seuls)",
  ],
  membership_path: ["(adhésion|entrée|candidature) .. (otan|ue|union européenne|union|alliance)"],
  non_combat_role: [
    "(non combattant|non combattante|non combattants|sans combattre|pas (de|au) combat|pas combattre|hors combat|rôle de soutien|uniquement former|seulement former|fins non combattantes|pas pour (se battre|combattre))",
  ],
  no_front_line: [
    "(loin|à distance|à l' écart|éloigné|éloignés|éloignées|en retrait) (du front|de la ligne de front|des combats|de la ligne de contact|du théâtre)",
    "(pas|jamais) (sur|en|à) (la ligne de front|première ligne|le front)",
    "(ouest du pays|ouest de l' ukraine|à l' arrière|zones sûres|arrière du front)",
  ],
};

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(troupes|troupe|soldats|soldat|forces terrestres|infanterie|fantassins|bataillon|bataillons|brigade|brigades|compagnie|contingent|hommes|militaires|casques bleus|bottes|parachutistes|section|armée de terre|peloton|régiment|régiments)",
  ],
  air: [
    "(avion|avions|chasseurs|aviation|F 16|gripen|rafale|mirage|eurofighter|typhoon|police du ciel|police aérienne|couverture aérienne|espace aérien|aérien|aériennes|armée de l' air|hélicoptères|volet aérien)",
  ],
  naval: [
    "(navire|navires|frégate|frégates|marine|naval|navale|navales|bâtiments|chasseur de mines|chasseurs de mines|dragueurs|en mer|mer noire|maritime)",
  ],
  logistics: [
    "(logistique|logistiques|transport|transports|carburant|hôpital de campagne|hôpitaux|ravitaillement|bases arrière|plaque tournante|aéroports|ports|médical|médicale|sanitaire|réparation|maintenance)",
  ],
  intelligence: [
    "(renseignement|renseignements|satellite|satellites|surveillance aérienne|reconnaissance|radar|radars|avion de surveillance)",
  ],
  training: [
    "(former|formation|formateurs|instructeurs|instructeur|entraîner|entraînement|instruction|formeront|formera)",
  ],
  funding: [
    "(financer|finance|financement|financier|financière|paiera|payer|argent|millions|milliards|million|milliard|fonds|chèque)",
  ],
  monitoring: [
    "(surveiller|surveillance|observateurs|observateur|observation|vérification|contrôle du cessez le feu|veiller|veilleront|veilleraient)",
  ],
  demining: ["(déminage|déminer|démineurs|démineur|mines|déminera|démineront|chasseur de mines|chasseurs de mines)"],
  command: [
    "(commandement|quartier général|état major|commandera|diriger|dirigera|commander|officiers d' état major|général|prendra la tête)",
  ],
};

export const boilerplate = [
  "(lire aussi|à lire aussi|lire également|voir aussi|à voir aussi|abonnez vous|partager|newsletter|publicité|la suite après|crédit photo|légende|vidéo|écouter|article réservé|inscrivez vous|sur le même sujet|nos articles|suivez nous)",
];
