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

export const conditionHints: Language["conditionHints"] = {};

export const noConditions: Language["noConditions"] = {};
