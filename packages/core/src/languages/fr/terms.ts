import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(troupes|troupe|troupes au sol|soldats|soldat|forces terrestres|force terrestre|infanterie|fantassins|bataillon|bataillons|brigade|brigades|compagnie|contingent|contingents|hommes|militaires|casques bleus|bottes|parachutistes|section|armée de terre|peloton|régiment|régiments|légionnaires|unités combattantes|au sol|sur terre|à terre|gardiens de la paix|effectifs)",
    "(forces|unités|armée) (français*|britanniques|polonaises|néerlandaises|danoises|suédoises|norvégiennes|turques|canadiennes|belges|lituaniennes|estoniennes|espagnoles|italiennes|allemandes)",
    "(nos|ses|leurs|propres) (forces|unités)",
  ],
  air: [
    "(avion|avions|chasseurs|chasseur|aviation|F 16|F 35|gripen|rafale|rafales|mirage|eurofighter|typhoon|police du ciel|police aérienne|couverture aérienne|aérien|aérienne|aériennes|aériens|armée de l' air|hélicoptères|volet aérien|dans les airs|dans le ciel|depuis les airs|par les airs|en l' air)",
    "(surveiller|protéger|sécuriser|patrouiller) .. (espace aérien|ciel)",
  ],
  naval: [
    "(navire|navires|frégate|frégates|marine|naval|navale|navales|navals|bâtiments|chasseur de mines|chasseurs de mines|dragueurs|dragueurs de mines|en mer|par mer|sur mer|maritime|maritimes|corvette|corvettes)",
    "(patrouiller|protéger|sécuriser|surveiller|patrouilles) .. mer noire",
  ],
  logistics: [
    "(logistique|logistiques|transport|transports|carburant|hôpital de campagne|hôpitaux|ravitaillement|bases arrière|base arrière|plaque tournante|aéroports|ports|aérodromes|médical|médicale|médicaux|sanitaire|réparation|maintenance|entretenir les matériels|intendance|acheminement)",
  ],
  intelligence: [
    "(renseignement|renseignements|satellite|satellites|surveillance aérienne|reconnaissance|radar|radars|avion de surveillance|avions de surveillance)",
  ],
  training: [
    "(former|formation|formateurs|formateur|instructeurs|instructeur|entraîner|entraînement|instruction|formeront|formera|formerait|formeraient|conseillers militaires)",
  ],
  funding: [
    "(financer|finance|financera|financement|financier|financière|financièrement|paiera|payer|argent|millions|milliards|million|milliard|fonds|chèque) .. (force|mission|déploiement|contingent|troupes|coalition)",
    "(force|mission|déploiement|contingent) .. (financée|financé|financièrement)",
  ],
  monitoring: [
    "(surveiller|surveillance|surveilleraient|surveillerait|observateurs|observateur|observation|vérification|contrôle du cessez le feu|veiller|veilleront|veilleraient|supervision|superviser)",
  ],
  demining: ["(déminage|déminer|démineurs|démineur|déminera|démineront)"],
  command: [
    "(commandement|quartier général|commandera|officiers d' état major|poste de commandement|prendra la tête)",
    "(diriger|dirigera|commander|conduire|piloter|mener|dirigée|commandée|emmenée|pilotée) .. (force|mission|coalition|opération)",
    "(force|mission|opération|déploiement) .. (dirigée|commandée|emmenée|pilotée|conduite|dirigé|emmené) par",
  ],
};

export const noContributions: Language["noContributions"] = {
  ground_troops: [
    "(troupes|soldats|soldat|forces|armée|unités|militaires|brigade|brigades|hommes) (russes|russe|ukrainien|ukrainiens|ukrainiennes|ukrainienne|nord coréens|nord coréennes)",
    "(soldats|militaires) (tués|blessés|tombés|morts)",
    "(troupes|soldats|brigade|contingent|hommes) .. (lituanie|lettonie|estonie|roumanie|mali|liban|kosovo|afghanistan|sahel|niger)",
    "(jeunes|les|des) hommes (politiques|d' état|en âge)",
    "chefs militaires",
    "conseillers militaires",
  ],
  air: [
    "(livrer|livraison|livré|livre|livraisons) .. (avions|chasseurs|mirage|F 16)",
    "(avions|avion|chasseurs) (russes|russe|de ligne)",
    "(défense aérienne|défenses aériennes|raid aérien|attaque aérienne|frappes aériennes|espace aérien)",
  ],
  naval: ["(navires|flotte|marine) (russes|russe|fantômes)", "flotte de la mer noire"],
  logistics: ["(transports) (d' armes|de munitions)", "ministre des transports"],
  intelligence: ["(service|services|agence|chef|directeur|agents) (de|du|des) (renseignement|renseignements)"],
  training: [
    "(formation|entraînement) .. (soldats|recrues|pilotes) ukrainiens (en|sur) (pologne|france|allemagne|espagne)",
    "(en|une|la) formation (politique|d' extrême|de gauche)",
    "(formation|former) (un|le|du|d' un) [*] gouvernement",
  ],
  monitoring: ["(les|des) observateurs (estiment|jugent|notent|doutent)"],
  command: ["(commandement suprême|commandant en chef|haut commandement|quartier général de l' (otan|alliance))"],
};

export const boilerplate = [
  "(lire aussi|à lire aussi|lire également|voir aussi|à voir aussi|abonnez vous|partager|newsletter|publicité|la suite après|crédit photo|légende|vidéo|écouter|article réservé|inscrivez vous|sur le même sujet|nos articles|suivez nous)",
];
