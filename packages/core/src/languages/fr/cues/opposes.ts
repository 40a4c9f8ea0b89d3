import type { CueRow } from "../../language";

export const opposes: readonly CueRow[] = [
  [
    "opposes",
    "(rejette|rejettent|rejeté|rejetée|rejetait|rejeter|repousse|repoussé|repoussée|condamne|condamnent|condamné|condamnée|condamner|dénonce|dénoncent|dénoncé|dénoncée|dénoncer|réprouve|réprouvé|désapprouve|désapprouvé|désavoue|désavoué|fustige|fustigé|conteste|contestent|contesté|balaie|balaye|balayé|combat|combattra|combattrons|combattre|vilipende|étrille|éreinte|récuse|récusé|s' indigne|indigne|indigné|proteste|protesté|maudit|tonne|fulmine|déconseille|déconseillé)",
    "Moscou a tout rejeté.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(rejette|rejettent|rejeté|rejetée|rejeter|condamne|condamné|dénonce|dénoncé|repousse|repoussé|réprouvé|désapprouve|désapprouvé|balaie|balayé) .. {plan}",
    "Moscou rejette l'idée.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(oppose|opposent|opposé|opposée|opposés|opposées|opposer|opposera|opposeront|opposait|hostile|hostiles|hostilité|contraire|contre|opposition|objection|objections|veto|réfractaire) [à|au|aux|l'|de|du|que|ce] .. {plan}",
    "Elle est hostile à ce projet.",
    { strength: 3, negated: "open" },
  ],
  [
    "opposes",
    "(s' y oppose|s' y opposera|y oppose|y oppose|y est opposé|y est opposée|y est hostile|est contre|sont contre|absolument contre|se déclare opposé|se déclare opposée|dit opposé|disent opposés|dit opposée|dit hostile|résolument opposé|opposés à|opposée à|hostile à|hostilité à|hostilité de|opposition de)",
    "Elle s'y oppose.",
    { strength: 3, negated: "open" },
  ],
  [
    "opposes",
    "(veto|met son veto|mettra son veto|opposera son veto|barrera la route|fera barrage|en travers|contrecarrer|torpiller|bloquer|bloquera|saborder)",
    "Il mettra son veto.",
    { strength: 2 },
  ],
  ["opposes", "(cible|cibles) [légitime|légitimes]", "Ce seront des cibles légitimes.", { strength: 3 }],
  [
    "opposes",
    "(inacceptable|inacceptables|inadmissible|intolérable|inopportun|irresponsable|insensé|insensée|dangereux|dangereuse|folie|folies|délire|démence|inconscience|aventure|aventurisme|erreur|faute|absurde|absurdité|contre productif|contre productive|non sens|bourbier|piège|engrenage|suicidaire|criminel|crime|chimère|lubie|risquée|périlleux|périlleuse|ineptie|sottise|pire que le mal|mauvaise idée|déraisonnable|contraire au bon sens)",
    "Il juge l'idée inacceptable.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(provocation|provocations|provocateur|escalade|surenchère|acte de guerre|acte d' hostilité|acte hostile|déclaration de guerre|entrée en guerre|bellicisme|bellicistes|belliqueux|va t' en guerre|ingérence|invasion|agression|occupation|force d' occupation|occupants|ligne rouge|lignes rouges|casus belli|huile sur le feu|allumette|poudrière|jouer avec le feu|joue avec le feu|jouent avec le feu|affrontement direct|confrontation directe|conflit direct|guerre directe|menace directe|mission de guerre|ticket pour|embrasement|gouffre|conflit général|conflit mondial|sème le vent)",
    "Il y voit une provocation.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(troisième guerre|guerre mondiale|guerre nucléaire|guerre avec la russie|attiser la guerre|attiser|prolonger la guerre|prolongerait|prolonger le conflit|grande guerre|élargir la guerre|enterrer la paix|tuer la paix|menace la paix|ruiner|saboter|torpiller la paix|ne jamais avoir la paix|cercueils|cimetières|somnambules)",
    "Cela mène à la troisième guerre mondiale.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(ne|n') .. (acceptera|accepterons|accepte|accepteront|acceptons|accepterait|tolérera|tolère|tolérerons|toléré|tolérée|permettra|permettrons|laissera|laisserons|autorisera|admettra|aval|consentira|veut|veulent|faut|voudra) [{not}] .. ({plan}|otan|occidental*|étranger*|jamais|entraîner)",
    "Moscou n'acceptera pas de soldats étrangers.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(aucune|aucun|nulle|nul|pas de|toute|tout|jamais de|pas un) .. (armée|soldat|soldats|troupe|troupes|force|forces|présence|contingent|unité|unités|uniforme|mission) .. (étrangère|étranger|étrangères|étrangers|occidentale|occidental|occidentaux|occidentales|européenne|européen|européens|otan|ouest|alliance) .. [tolérée|toléré|sera|est]",
    "Aucune armée occidentale n'y sera tolérée.",
    { bound: true, strength: 2, negated: "opposes" },
  ],
  [
    "opposes",
    "(doit|doivent|faut|devrait|devraient|appelle|appelait|appelé|pressé|presse|prié|exhorte|demande|somme) .. (renoncer|abandonner|abandonne|cesser|retirer|proscrire)",
    "Il appelle l'Europe à y renoncer.",
    { strength: 3 },
  ],
  ["opposes", "à proscrire", "L'idée est à proscrire.", { strength: 3 }],
  ["opposes", "(met|mettent|mis|mettre) en garde", "Moscou met en garde les Européens.", { strength: 2 }],
  [
    "opposes",
    "(avertit|averti|avertissent|prévient|prévenu|menace|menacent|menacé|menaçant|promet le feu)",
    "Moscou a averti l'Europe.",
    { strength: 1 },
  ],
  [
    "opposes",
    "(graves conséquences|conséquences imprévisibles|conséquences incalculables|riposte|représailles|anéanti|anéantis|détruits|détruites|seront visés|sera visé|sera traitée|seront traités|sera traité|seront traitées|sera tenu|seront tenus|sera considérée|seront considérés|seront considérées|seront frappés)",
    "Ils seront détruits.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(mon cadavre|moi vivant|passer sur le corps|pas l' ombre|à aucun prix|n' a rien à faire|n' ont rien à faire|pas leur place|rien à y faire)",
    "Moi vivant, jamais.",
    { strength: 3 },
  ],
  [
    "opposes",
    "(risque|danger|péril|menace) .. (guerre|escalade|conflit|embrasement|affrontement)",
    "C'est un risque de guerre.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(mal qu' il pensait|ne décolère pas|colère|fureur|foudres|ironise|ironisé|moqué|moque|raille|raillé|ridiculise)",
    "Il raille le projet.",
    { strength: 1 },
  ],
  [
    "opposes",
    "(dit|dits|dite|montré|montrée|montrés|déclaré|déclarée|déclarés) .. (opposé|opposée|opposés|hostile|hostiles|défavorable|défavorables|contraire)",
    "Les deux pays s'y sont dits hostiles.",
    { strength: 3, negated: "open" },
  ],
];
