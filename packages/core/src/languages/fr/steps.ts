import type { Steps } from "../steps";

export const steps: Steps = {
  rows: [
    [
      "meeting",
      "(réuni|réunis|réunie|réunies|réunit|réunissent|réunion|réunions|sommet|sommets|mini sommet|conférence|visioconférence|pourparlers|retrouvés|retrouvent|rencontrés|rencontre|rassemblé|rassemblés|conclave|consultations|session)",
      "Les dirigeants se sont réunis à Paris.",
    ],
    [
      "meeting",
      "(débat|débattu|débattue|débattre|discuté|discutée|discussion|discussions|audition|concertation|examiné|examinée)",
      "Le déploiement a été discuté à l'Élysée.",
    ],
    [
      "meeting",
      "(convoqués|convoquées|convoquée|conviés|conviées|invités|reçus|attendus|rassemblés|retrouveront|retrouvaient|retrouvé|réunissaient|réuniront|concertés|concertent|rencontré|rencontrera|rencontrent|reçu|recevait|recevra|reçoit|sur la table|entretien|entretenus|tête à tête|visio|mini-sommet|tablée)",
      "Convoqués à l'Élysée, les dirigeants ont parlé de troupes.",
    ],
    ["meeting", "(autour de la table|tour de table)", "Dix-neuf dirigeants étaient autour de la table."],
    [
      "agreement",
      "(signé|signée|signés|signent|signe|paraphé|paraphée|paraphant|signature) ... (déclaration|lettre|accord|texte|document|pacte|mémorandum)",
      "Ils ont signé une déclaration d'intention.",
    ],
    [
      "agreement",
      "(déclaration|lettre|accord|texte|document|pacte) ... (signé|signée|adopté|adoptée|paraphé|paraphée|conclu|conclue|scellé)",
      "La déclaration a été signée mardi.",
    ],
    [
      "agreement",
      "(déclaration de Paris|déclaration d' intention|lettre d' intention|déclaration conjointe|déclaration commune)",
      "La déclaration d'intention prévoit un envoi.",
    ],
    [
      "agreement",
      "(convenu|convenus|accordés|accord|mis d' accord) ... (envoyer|envoi|déploiement|déployer|force|troupes|mission|contingent)",
      "Ils sont convenus d'envoyer une mission.",
    ],
    [
      "agreement",
      "(motion|résolution|projet de loi|mandat|proposition) ... (adopté|adoptée|approuvé|approuvée|votée|voté)",
      "La motion a été adoptée mardi.",
    ],
    [
      "agreement",
      "(adopté|approuvé|voté|entériné|validé|autorisé) ... (motion|résolution|projet de loi|mandat|envoi|déploiement|participation)",
      "Le Parlement a adopté une motion.",
    ],
    [
      "agreement",
      "(pays|nations|états|capitales) ... (engagés|engagent|promis|souscrit|formalisé|formalisés|ralliés|soutenu|endossé|apporté leur soutien)",
      "Vingt-six pays se sont engagés à participer.",
    ],
    [
      "proposal",
      "(proposé|propose|proposent|proposition|suggéré|suggère|avancé l' idée|évoqué|évoque|appelé à|appelle à|réclamé|réclame|demandé|demande|soumis|présenté|exposé|plaidé)",
      "Il a proposé d'envoyer une force.",
    ],
    [
      "announcement",
      "(annoncé|annonce|annoncent|dévoilé|dévoile|promis|promet|promettent|confirmé|confirme|déclaré|offert|offre|écrit|engagé à)",
      "Elle a annoncé un contingent.",
    ],
    [
      "refusal",
      "(exclu|exclut|excluent|écarté|écarte|rejeté|rejette|rejettent|refusé|refuse|refusent|repoussé|décliné|dit non|aucune intention)",
      "Il a exclu d'envoyer des soldats.",
    ],
    [
      "refusal",
      "(motion|résolution|projet de loi|proposition) ... (rejetée|rejeté|repoussée|repoussé)",
      "La motion a été rejetée.",
    ],
    ["petition", "(pétition|pétitions|lettre ouverte|tribune|signataires)", "Une pétition réclame des troupes."],
  ],
  seats: ["(capitale|palais présidentiel|siège du gouvernement)"],
  hosting: [
    "(accueille|accueilli|accueillait|accueillera|convoqué|convoque|organisé|organise|présidé|préside|coprésidé|invité|invite|invitation|rassemblé|réuni|réunit|hôte|à l' initiative|à l' invitation)",
  ],
  parliament: [
    "(parlement|assemblée nationale|assemblée|sénat|bundestag|chambre|chambre des communes|députés|sejm|congrès|rada|dáil|seimas|folketing|riksdag|parlementaires)",
  ],
};
