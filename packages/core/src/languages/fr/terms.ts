import type { Language } from "../language";

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

export const noContributions: Language["noContributions"] = {};

export const boilerplate = [
  "(lire aussi|à lire aussi|lire également|voir aussi|à voir aussi|abonnez vous|partager|newsletter|publicité|la suite après|crédit photo|légende|vidéo|écouter|article réservé|inscrivez vous|sur le même sujet|nos articles|suivez nous)",
];
