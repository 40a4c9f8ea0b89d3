import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(soldats|soldat|militaires|militaire|hommes|troupes|combattants|fantassins|casques bleus|instructeurs|formateurs|parachutistes|légionnaires|observateurs|démineurs|gendarmes|bottes|effectifs|personnels|officiers|chasseurs alpins|gardiens de la paix|soldats de la paix|marins|fusiliers marins|sapeurs|ingénieurs militaires|infirmiers militaires|uniformes|européens|occidentaux|alpins|commandos)",
      "(hommes et femmes|hommes et de femmes|personnels militaires|militaires et civils|membres des forces armées|hommes de troupe|unités de troupes)",
    ],
    brigades: ["(brigade|brigades)"],
    battalions: ["(bataillon|bataillons|groupement tactique|groupements tactiques)"],
    companies: ["(compagnie|compagnies) [d' infanterie|de combat|du génie|de soldats|de fantassins]"],
  },
  people: ["(personnes|membres|éléments|agents|femmes|volontaires|têtes)"],
  wholes: [
    "(force|forces|contingent|contingents|mission|déploiement|présence|corps|coalition|groupe|opération|part|total|effectif|effectifs|nombre|chiffre|plafond|plan|option|détachement|garnison|unité|participation|contribution|dispositif|volume|format|brigade|bataillon|taille|ampleur|enveloppe|cible|offre|promesse|scénario|variante|contingentement)",
  ],
  of: [
    "(estimé à|estimée à|évalué à|évaluée à|porté à|portée à|compte|compterait|compterait de|comprend|comprendrait|fort d'|forte d'|formée de|formé de|constituée de|constitué de|d' environ|riche de|de|d'|à|des|avec|forte de|fort de|comptant|comprenant|composée de|composé de|rassemblant|réunissant|s' élevant à|estimé à|estimée à|chiffré à|fixé à)",
  ],
  in: ["(en|au|aux|dans|à|vers|pour)"],
  bare: [
    "(d' entre eux|d' entre elles|de|en|dans|seraient|serait|sera|seront|pourraient|pourrait|devraient|sont|était|étaient|pour|sur|à|au|qui|si|quand|une fois|après|avec|par|sous|entre|dont|viendraient|viendront|iraient|iront|et|ou|mais|ont|avaient|a|avait|selon|affirment|disent|d' abord|contre|seulement|viennent|vont|restent|puis|prêts|dès|lorsque|tandis|alors)",
  ],
  otherThings: [
    "(kilomètres|kilomètre|km|mètres|hectares|tonnes|litres|kilomètres carrés|barils)",
    "(pour cent|pourcent|points|euros|euro|dollars|livres|couronnes|roubles|zlotys|francs|hryvnias)",
    "(pays|états|nations|capitales|gouvernements|alliés|membres|dirigeants|ministres|délégations|partenaires|entreprises|chefs d' état)",
    "(ans|an|années|année|mois|semaines|semaine|jours|jour|heures|minutes|fois|sièges|voix|députés|élus|sondés|signataires|signatures|parlementaires)",
    "(missiles|roquettes|obus|drones|chars|avions|appareils|hélicoptères|véhicules|canons|munitions|batteries|systèmes|frégates|navires|fusils|blindés|rafale|F 16|mirage)",
    "(civils|réfugiés|ukrainiens|russes|habitants|citoyens|manifestants|enfants|foyers|prisonniers|otages|volontaires|réservistes|conscrits|recrues|lecteurs|personnes déplacées)",
    "(par jour|par an|par mois|degrés|villes|villages|questions|pages)",
  ],
  otherSigns: "£€$%¥₴#",
  neverIn: [
    "(perd|perdent|perdrait) .. (soldats|hommes|militaires)",
    "(bundeswehr|armée|forces armées) , forte de #",
    "(bundeswehr) , .. #",
    "(sa|leur|ses|leurs) [propre|propres] (frontière|frontières)",
    "(finul|kfor|eufor|fias|barkhane)",
    "(intervention rapide|déploiement rapide)",
    "(état d' alerte|en alerte|haute disponibilité|état de préparation|réaction rapide|préavis)",
    "(OSCE|l’OSCE)",
    "frontière (avec|biélorusse|russe)",
    "# .. (en Europe|sur le flanc est|dans les pays baltes|à travers le monde|dans le monde)",
    "(en Europe|sur le flanc est|dans les pays baltes) .. # (soldats|militaires|hommes)",
    "(formé|formés|entraîné|entraînés|instruit|instruits) .. # (soldats|militaires|combattants|hommes)",
    "# (soldats|militaires|combattants|hommes) .. (formés|entraînés|instruits)",
    "(tué|tués|tuée|tuées|blessé|blessés|mort|morts|pertes|perdu|perdus|disparu|disparus|capturé|capturés|prisonnier|prisonniers|échangés|échange|déserteurs|déserté|tombés|victimes)",
    "(corée du nord|pyongyang|nord coréen|nord coréens) ... #",
    "(participent|participe|participaient|ont participé|a participé|prennent part) ... (exercice|exercices|manœuvres|manoeuvres|défilé)",
    "(exercice|exercices|manœuvres|manoeuvres|défilé)",
    "(échelon national d' urgence|service national|au chômage|signatures|abonnés|salariés|emplois)",
    "(armée|forces armées|armées|effectifs de l' armée|réserves) .. (de|compte|comptent|comptait|forte de|dispose|passera à|comprend|totalise|s' élève)",
    "(sous les drapeaux|sous l' uniforme|d' active|militaires de carrière|professionnels|réservistes|conscrits|conscription|recrut*|enrôl*|mobilis*|service militaire)",
    "(réduire|limiter|plafonner|ramener|plafonnée|limitée) ... (armée|forces armées)",
    "(en opération extérieure|opérations extérieures|nord coréens|wagner|mercenaires)",
    "(russe|russes|ukrainienne|ukrainien|ukrainiens) (armée|forces|troupes|soldats)",
    "(armée|forces|troupes|soldats|militaires) (russe|russes|ukrainienne|ukrainiennes|ukrainiens|nord coréens)",
    "(formés en|formé en|ont été formés|a formé|ont formé|entraînés en)",
    "(réfugiés|civils|manifest*|population|habitants|sondés|sondage|enquête)",
    "(napoléon*|grande armée|hitler*|wehrmacht|guerre mondiale|guerre froide|vietnam|afghanistan|irak|kosovo|bosnie|balkans|gaza|liban|mali|sahel|syrie|algérie)",
    "(flanc oriental|flanc est|cincu|présence avancée)",
  ],
  owns: [
    "(a|ont|avait|avaient|compte|comptent|dispose de|disposent de|aligne|alignent|possède|entretient|garde|gardent|maintient|conserve) [que|déjà|seulement|environ|quelque|près de|plus de|moins de|à peine]",
  ],
  needed: [
    "(nécessiterait|nécessite|exigerait|exigeraient|demanderait|estime|estiment|estimé|évalue|évalué|requerrait|il en faut|il en faudrait|indispensables|réclamé|demandé|exigé)",
    "(nécessaire|nécessaires|il faudrait|il faut|faudrait|faudra|faut|besoin|besoins|minimum|requis|requise|requiert|exige|demande|réclame|suffire|suffirait|insuffisant|a parlé de|chiffré|au bas mot)",
  ],
  contribution: [
    "(part|contribution|contribuer|contribue|contribuera|contribuerait|offre|offert|offrir|promis|promet|promesse|fournir|fournira|fournirait|fournit|envoyer|enverra|enverrait|envoie|déploiera|déploierait|engager|engagera|mettre à disposition|mettra|sa quote part|propose|proposé|dépêchera|détachera|déployer|déployés|déployé|déployées|envoi|l' envoi|fourniraient|enverraient|promettent|promettait|offrent|apportera|apporter|apporterait|apporte|prêt|prêts|prête|partira|partiront|partir|participation|participera|participeront|participer|prendront part|mettrait|alignera|alignerait|tient prête|tient prêt|disponibles|réserve|réservé|consacrer|consacrera|dépêcher|détacher|cède|cédera)",
  ],
};
