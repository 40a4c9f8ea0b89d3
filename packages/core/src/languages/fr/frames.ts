import type { Frames } from "../language";

export const frames: Frames = {
  force: [
    "{troops}",
    "(occidental|européen|étranger|militaire|terrestre|multinational|international|neutre|national) (présence|force|mission|opération|déploiement)",
    "(présence|force|mission|opération|intervention|composante|volet|contribution|participation|engagement|expédition|dispositif) (militaire|terrestre|occidentale|européenne|étrangère|multinationale|internationale|armée|nationale|naval|navale|aérienne|nordique)",
    "(mission|opération|force|forces) de (paix|maintien de la paix|stabilisation|surveillance|interposition|réassurance|observation|protection|dissuasion|formation|garantie|combat|vérification)",
    "(maintien de la paix|interposition|réassurance|casques|bérets)",
    "(l' envoi|envoi|envois|déploiement|déploiements|déployer|stationnement)",
    "(bottes|hommes|militaires|soldats|américains|présence) (au|sur le) (sol|terrain)",
    "(boots on the ground|au sol|sur place|sur le terrain)",
    "(armée de terre|forces armées|forces terrestres|légion|bundeswehr|bundesheer|forces d' autodéfense)",
    "(l' opération|la mission|la force|la future force|cette force|cette mission|le contingent|l' expédition|le déploiement|ce déploiement|l' aventure|y participer|y prendre part)",
    "(participer|participera|participation|non participation|prendre part|contribuer|contribution)",
    "(garnisons|garnison|patrouilles|patrouilleront)",
  ],
  named: [
    "coalition des (volontaires|bonnes volontés|pays volontaires|volontés)",
    "force (multinationale|multinationale ukraine|de réassurance)",
    "FMU",
    "(déclaration|lettre) d' intention",
    "déclaration de paris",
    "la coalition",
  ],
  anaphor: [
    "(l'|cette|une telle|pareille|son|la) (idée|option|hypothèse|proposition|initiative|démarche|perspective|piste|éventualité|entreprise|possibilité|question)",
    "(le|ce|un tel|pareil|du|au) (projet|plan|principe|scénario|envoi|déploiement)",
  ],
  rival: [
    "(patriot|missile|missiles|taurus|tomahawk|scalp|storm shadow|himars|atacms|batterie|batteries|intercepteurs|obus|munitions|munition|artillerie|char|chars|leopard|blindés|drone|drones|sous marin|sous marins|canons|caesar|mig 29)",
    "(sanction|sanctions|embargo|pétrole|gaz|gazoduc|gazoducs|droits de douane|avoirs|prêt|prêts|emprunt|réparations|céréales|engrais|électricité|tarifs|plafond)",
    "(adhésion|candidature|élargissement|négociations d' adhésion|chapitre)",
    "(troupes|soldats|armée|forces|unités|militaires|brigades|recrues|pilotes|marins|bataillons) [*] (ukrainien|ukrainienne|ukrainiens|ukrainiennes|russe|russes|nord coréen|nord coréens|nord coréennes|tchétchènes|bélarusses)",
    "(former|forme|forment|formera|formation|entraîner|entraînement|équiper) .. (recrues|soldats|pilotes|militaires|brigade|brigades) (ukrainiennes|ukrainiens|ukrainienne)",
    "(prisonnier|prisonniers|blessé|blessés|civils|réfugiés|réfugié|migrants|mercenaires|mercenaire|volontaires étrangers|tués|dépouilles|déportés|enfants)",
    "(soldats|bataillon|brigade|forces|troupes|contingent|mission|force|opération|base|stationnés|stationnées|déployés) .. (au liban|au mali|au kosovo|en bosnie|en lettonie|en lituanie|en estonie|en pologne|en roumanie|en syrie|en irak|à gaza|à chypre|au sahel|au niger|en haïti|en somalie|au groenland|en afghanistan|à cincu|en arctique|en mer rouge)",
    "(finul|kfor|isaf|minusma|althea|unifier|barkhane|interflex|gaza|groenland|haïti|ormuz|liban|kosovo|sahel)",
    "(bases|base) (aérienne|aériennes|navale|arrière)",
    "(conférence|sommet|pourparlers|négociations|entretien|rencontre|médiation) (pour la reconstruction|de paix|consacrée|consacré)",
    "(armée européenne commune|service militaire|conscription|exercice|exercices|manœuvres)",
    "(câbles|cyber|cyberattaque|ballons|vaccin|budget|vignoble)",
  ],
};
