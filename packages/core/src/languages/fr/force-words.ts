import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(soldats|soldat|militaires|militaire|hommes|troupes|combattants|fantassins|casques bleus|instructeurs|formateurs|parachutistes|légionnaires|observateurs|démineurs|gendarmes|bottes|effectifs|personnels|officiers|chasseurs alpins|gardiens de la paix|soldats de la paix|marins)",
      "(hommes et femmes|hommes et de femmes|personnels militaires|militaires et civils|membres des forces armées|hommes de troupe|unités de troupes)",
    ],
    brigades: ["(brigade|brigades)"],
    battalions: ["(bataillon|bataillons|groupement tactique|groupements tactiques)"],
    companies: ["(compagnie|compagnies) [d' infanterie|de combat|du génie|de soldats|de fantassins]"],
  },
  wholes: [
    "(force|forces|contingent|contingents|mission|déploiement|présence|corps|coalition|groupe|opération|part|total|effectif|effectifs|nombre|chiffre|plafond|plan|option|détachement|garnison|unité|participation|contribution|dispositif|volume|format)",
  ],
  of: [
    "(de|d'|à|des|avec|forte de|fort de|comptant|comprenant|composée de|composé de|rassemblant|réunissant|s' élevant à|estimé à|estimée à|chiffré à|fixé à)",
  ],
  in: ["(en|au|aux|dans)"],
  bare: [
    "(d' entre eux|d' entre elles|de|en|dans|seraient|serait|sera|seront|pourraient|pourrait|devraient|sont|était|étaient|pour|sur|à|au|qui|si|quand|une fois|après|avec|par|sous|entre|dont|viendraient|viendront|iraient|iront|et)",
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
    "(formé|formés|entraîné|entraînés|instruit|instruits) .. # (soldats|militaires|combattants|hommes)",
    "# (soldats|militaires|combattants|hommes) .. (formés|entraînés|instruits)",
    "(tué|tués|tuée|tuées|blessé|blessés|mort|morts|pertes|perdu|perdus|disparu|disparus|capturé|capturés|prisonnier|prisonniers|échangés|échange|déserteurs|déserté|tombés|victimes)",
    "(armée|forces armées|armées|effectifs de l' armée|réserves) .. (de|compte|comptent|comptait|forte de|dispose|passera à|comprend|totalise|s' élève)",
    "(sous les drapeaux|sous l' uniforme|d' active|militaires de carrière|professionnels|réservistes|conscrits|conscription|recrut*|mobilis*|service militaire)",
    "(réduire|limiter|plafonner|ramener|plafonnée|limitée) ... (armée|forces armées)",
    "(en opération extérieure|opérations extérieures|stationnés en|basés en|stationnées en|nord coréens|wagner|mercenaires)",
    "(russe|russes|ukrainienne|ukrainien|ukrainiens) (armée|forces|troupes|soldats)",
    "(armée|forces|troupes|soldats|militaires) (russe|russes|ukrainienne|ukrainiennes|ukrainiens|nord coréens)",
    "(formés en|formé en|ont été formés|a formé|ont formé|entraînés en)",
    "(réfugiés|civils|manifest*|population|habitants|sondés|sondage|enquête)",
    "(napoléon*|grande armée|hitler*|wehrmacht|guerre mondiale|guerre froide|vietnam|afghanistan|irak|kosovo|bosnie|balkans|gaza|liban|mali|sahel|syrie|algérie)",
    "(flanc oriental|flanc est|cincu|présence avancée)",
  ],
  needed: [
    "(nécessaire|nécessaires|il faudrait|il faut|faudrait|faudra|faut|besoin|besoins|minimum|requis|requise|requiert|exige|demande|réclame|suffire|suffirait|insuffisant|a parlé de|chiffré|au bas mot)",
  ],
  contribution: [
    "(part|contribution|contribuer|contribue|contribuera|contribuerait|offre|offert|offrir|promis|promet|promesse|fournir|fournira|fournirait|fournit|envoyer|enverra|enverrait|envoie|déploiera|déploierait|engager|engagera|mettre à disposition|mettra|sa quote part|propose|proposé|dépêchera|détachera)",
  ],
};
