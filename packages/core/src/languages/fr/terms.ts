import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(sapeurs|fusiliers|fusilier|alpins|alpini|carabiniers|carabinieri|gendarmes|paras|commandos|légion|chasseurs alpins|chasseurs à pied|forces spéciales|unités terrestres|composante terrestre|forces terrestres|armée de terre|personnel militaire|personnels militaires|peacekeepers|soldats de la paix|artilleurs|régiment|compagnies|sections|détachement|détachements|tirailleurs|bataillonnaires|génie militaire|militaires du génie|commandement terrestre|fusiliers marins)",
    "(#|dix|vingt|trente|quarante|cinquante|soixante|cent|cents|deux cents|trois cents|cinq cents|mille|milliers|centaine|centaines|dizaine|dizaines) [de] (Estoniens|Lettons|Lituaniens|Belges|Canadiens|Britanniques|Français|Néerlandais|Danois|Suédois|Norvégiens|Finlandais|Polonais|Tchèques|Allemands|Espagnols|Italiens|Portugais|Turcs|Australiens|Roumains|Grecs|Slovènes|Croates|Albanais|Bulgares|Slovaques|Irlandais|Luxembourgeois|Japonais|Gallois|femmes et hommes|hommes et femmes)",
    "(unités|forces) [terrestres|de combat] et (navales|aériennes)",
    "(troupes|troupe|troupes au sol|soldats|soldat|forces terrestres|force terrestre|infanterie|fantassins|bataillon|bataillons|brigade|brigades|compagnie|contingent|contingents|hommes|militaires|casques bleus|bottes|parachutistes|section|armée de terre|peloton|régiment|régiments|légionnaires|unités combattantes|au sol|sur terre|à terre|gardiens de la paix|effectifs)",
    "(forces|unités|armée) (français*|britanniques|polonaises|néerlandaises|danoises|suédoises|norvégiennes|turques|canadiennes|belges|lituaniennes|estoniennes|espagnoles|italiennes|allemandes)",
    "(nos|ses|leurs|propres) (forces|unités)",
  ],
  air: [
    "(drone|drones|pilotes|escadrille|escadron de chasse|escadrons de chasse|armée de l' air|force aérienne|forces aériennes|royal air force|appui aérien|soutien aérien|composante aérienne|moyens aériens|bouclier aérien|zone d' exclusion aérienne|interdiction de survol|supériorité aérienne|MiG|C 130|C130|A400M|awacs|hélicoptère|aéronefs|aéronef|appareils de combat|patrouilles aériennes|patrouille aérienne|protection du ciel|ciel ukrainien|au dessus de l' ukraine|dans les cieux)",
    "(garder|garderont|gardera|tenir|tiendraient|tiendra|défendre|chargeraient|chargera|surveilleront|surveillera|protéger|protégera|protégeront|protégerait|sécuriser|sécurisation|protection|surveillance|défense|contrôle) [du] (ciel|espace aérien|airs)",
    "(avion|avions|chasseurs|chasseur|aviation|F 16|F 35|gripen|rafale|rafales|mirage|eurofighter|typhoon|police du ciel|police aérienne|couverture aérienne|aérien|aérienne|aériennes|aériens|armée de l' air|hélicoptères|volet aérien|dans les airs|dans le ciel|depuis les airs|par les airs|en l' air)",
    "(surveiller|protéger|sécuriser|patrouiller) .. (espace aérien|ciel)",
  ],
  naval: [
    "(marin|marins|marines|amiral|patrouilleur|patrouilleurs|vedette|vedettes|sous marin|flotte|flottille|bateau|bateaux|escorteur|escorteurs|destroyer|bâtiment de guerre|bâtiments de guerre|navires de guerre|unités navales|moyens navals|composante navale|forces navales|force navale|branche navale|volet naval|volet maritime|dragueur|garde côtes|plongeurs démineurs|équipages)",
    "(patrouilles|patrouille|sécurisation|sécurité|protection|surveillance|déminage|contrôle|liberté de navigation|mission|eaux|navigation) .. mer noire",
    "(tenir|tiendraient|sécuriser|contrôler|surveiller|pour|garder) [la] (mer|mer noire)",
    "(navire|navires|frégate|frégates|marine|naval|navale|navales|navals|bâtiments|chasseur de mines|chasseurs de mines|dragueurs|dragueurs de mines|en mer|par mer|sur mer|maritime|maritimes|corvette|corvettes)",
    "(patrouiller|protéger|sécuriser|surveiller|patrouilles) .. mer noire",
  ],
  logistics: [
    "(entrepôt|entrepôts|atelier|ateliers|pièces de rechange|vivres|carburants|gazole|kérosène|ravitailleur|ravitailleurs|avion ravitailleur|avions ravitailleurs|ravitailler|ravitaillera|pont aérien|ponts aériens|gros porteurs|gros porteur|avions de transport|camions|camionneurs|trains|wagons|hub|hubs|plateforme|plate forme|plaque tournante|base de soutien|bases de soutien|dépôts|dépôt|quais|transit|médecins|infirmiers|infirmières|chirurgiens|soins|hospitalier|hospitaliers|hôpital|mécaniciens|approvisionnement|approvisionner|acheminer|acheminement|soutien sanitaire|soutien arrière|bases aériennes|base aérienne|évacuation|évacuations|infrastructures|compagnie de transport|transport aérien|entretien|stocker|stockera|blessés)",
    "(mise à disposition|mettre à disposition|mettra à disposition|ouvrir|ouvrira|ouvre|mettra|met) .. (bases|ports|aéroports|aérodromes|territoire|sol|voies ferrées|port)",
    "(logistique|logistiques|transport|transports|carburant|hôpital de campagne|hôpitaux|ravitaillement|bases arrière|base arrière|plaque tournante|aéroports|ports|aérodromes|médical|médicale|médicaux|sanitaire|réparation|maintenance|entretenir les matériels|intendance|acheminement)",
  ],
  intelligence: [
    "(écoutes|écoute|antenne d' écoute|imagerie|images satellite|images satellitaires|satellitaire|satellitaires|drones de surveillance|drones de reconnaissance|drones d' observation|cellule de renseignement|renseignement militaire|partage de renseignement|surveillance spatiale|alerte précoce|yeux et oreilles|oreilles|observation spatiale)",
    "(informations|données|soutien|appui|moyens|capacités|partage) [en|de] (renseignement|renseignements)",
    "(renseignement|renseignements|satellite|satellites|surveillance aérienne|reconnaissance|radar|radars|avion de surveillance|avions de surveillance)",
  ],
  training: [
    "(moniteur|moniteurs|entraîneurs|entraînera|entraîneront|entraîneraient|entraînement|entraînements|instruire|instruira|instruiront|instruiraient|enseigner|enseigneront|enseignera|enseignent|encadrer|professeurs|école militaire|centre d' entraînement|centre de formation|centres de formation|stages|apprendre le métier|formerait|formant|formateurs|conseillers militaires|académie militaire|volet instruction|volet formation|recrues)",
    "(école) [*] [*] (artillerie|instruction|hiver|espagnole|force|militaires|officiers|soldats|ouvrira)",
    "(formation|instruction) [de|des] (soldats|recrues|militaires|forces|troupes|armée|brigades)",
    "(former|formation|formateurs|formateur|instructeurs|instructeur|entraîner|entraînement|instruction|formeront|formera|formerait|formeraient|conseillers militaires)",
  ],
  funding: [
    "(financer|finance|financera|financerait|financeront|cofinancer|cofinancera|financement|financière|financier|financièrement) .. (force|mission|déploiement|contingent|contingents|troupes|coalition|opération|participants|bataillon|brigade|envoi|soldats|dispositif|participation|contribution|contribuer|contribuera|aider|soutien|appui)",
    "(contribution|participation|contribuer|contribuera|contribue|participer|participera|participe|soutien|appui|aide|soutenir|soutiendra) .. (financière|financier|financièrement|argent|budgétaire)",
    "(prendra|prend|prendre|prendrait|régler|réglera|règle|assumer|assumera|acquitter|acquittera|acquittent|couvrir|couvrira|payer|paiera|paie|paierait|rembourser|remboursera|supporter|supportera|partager) .. (charge|frais|facture|coût|coûts|addition|dépenses|loyer|solde|note)",
    "(frais|facture|coût|coûts|addition|dépenses|loyer|solde|note) .. (pris en charge|prise en charge|prendra|réglera|paiera|payés|payée|assumés|partagés|charge|contribuable)",
    "(millions|milliards|million|milliard) [de|d'] [euros|dollars|livres|couronnes|francs] .. (force|mission|déploiement|contingent|contingents|troupes|coalition|opération|participants|bataillon|brigade|envoi|soldats|dispositif|frais)",
    "(paiera|payera|paie|finance|cotise|cotisent|mettra la main|débloque|débloquera|versera|verse) .. (force|mission|déploiement|contingent|contingents|troupes|coalition|opération|participants|bataillon|brigade|envoi|soldats|dispositif|millions|milliards|gazole|et n' ira|sans|frais|part)",
    "(fonds|chèque|enveloppe|contribution|aide) (financière|financier|de|pour) [*] (force|mission|déploiement|contingent|contingents|troupes|coalition|opération|participants|bataillon|brigade|envoi|soldats|dispositif)",
    "(financer|finance|financera|financement|financier|financière|financièrement|paiera|payer|argent|millions|milliards|million|milliard|fonds|chèque) .. (force|mission|déploiement|contingent|troupes|coalition)",
    "(force|mission|déploiement|contingent) .. (financée|financé|financièrement)",
  ],
  monitoring: [
    "(surveillera|surveilleront|surveille|surveillent|contrôler|contrôlera|contrôleront|vérifier|vérifiera|vérificateurs|vérificateur|superviseront|supervisera|observer|observera|observeront|scruter|scruteront|contrôle) .. (trêve|cessez le feu|ligne|accord|respect|armistice|application|force|démarcation|violations|zone tampon)",
    "(vérificateurs|observateurs militaires|contrôleurs|mécanisme de surveillance|mécanisme de vérification|mission d' observation|mission de surveillance|moniteurs de la trêve|cochera les violations|suivi du cessez le feu|vérification)",
    "(surveiller|surveillance|surveilleraient|surveillerait|observateurs|observateur|observation|vérification|contrôle du cessez le feu|veiller|veilleront|veilleraient|supervision|superviser)",
  ],
  demining: [
    "(démine|déminent|déminés|déminage|démineuses|plongeurs démineurs|artificiers|artificier|neutralisation des mines|neutraliser les mines|enlèvement des mines|antimines|anti mines|dépollution|dépolluer|désobusage|sécuriser les champs de mines|lutte contre les mines)",
    "(nettoyer|nettoiera|nettoieront|nettoie|retirer|retireront|enlever|enlèveront|neutraliser|détruire|dépolluer|débarrasser|rechercher) [*] [*] (mines|eaux|champs|chenal|abords|engins explosifs|explosifs|obus non explosés|terrains)",
    "nettoieront et",
    "(déminage|déminer|démineurs|démineur|déminera|démineront)",
  ],
  command: [
    "(commandant|commander|commandera|commanderait|général|amiral|tête|direction|pilotage|conduite|coordination|commandement) [adjoint] (de|d'|à) [*] (force|mission|coalition|opération|contingent|dispositif|volet|composante|quartier général)",
    "(général|amiral|colonel) .. (commandera|dirigera|manettes|tête|à la tête|conduira|commande|dirige|commander|diriger|pilotera)",
    "(tête|manettes|ordres|commandement|direction) .. (général|amiral)",
    "(général|amiral) (britannique|français|turc|canadien|polonais|néerlandais|allemand|roumain|italien|finlandais|danois|espagnol|américain|du texas)",
    "(état major) (de la|multinational|de|opérationnel|conjoint|permanent) [*] (force|coalition|mission|multinationale|commun)",
    "(quartier général|QG|poste de commandement|cellule de commandement|centre de commandement|centre opérationnel|centre de coordination|cellule de coordination|nation cadre|pays cadre|officiers d' état major|dirigera|piloterait|pilotera|commanderait)",
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
    "(chasseurs|chasseur) (alpin|alpins|à pied|de mines|de mine)",
    "trafic aérien",
    "(espace aérien) (polonais|roumain|balte|letton|estonien|lituanien|européen|russe)",
    "(drones|drone|pilotes) (russes|russe|ukrainiens|ukrainien|ukrainiennes|iraniens|shahed|kamikazes|abattu|abattus)",
    "(attaque|attaques|frappe|frappes|incursion|incursions|survol|mur|production|fabrication|livraison|livraisons|vend|vendre|nuée|intrusion|intrusions) [de|d'|par] (drone|drones|missiles et de drones)",
    "(livrer|livraison|livré|livre|livraisons) .. (avions|chasseurs|mirage|F 16)",
    "(avions|avion|chasseurs) (russes|russe|de ligne)",
    "(défense aérienne|défenses aériennes|raid aérien|attaque aérienne|frappes aériennes|espace aérien)",
  ],
  naval: [
    "(fusilier|fusiliers) (marin|marins)",
    "(amiral) (rob|james|retraité|à la retraite)",
    "(marine) (nationale|le pen)",
    "(navires|flotte|marine) (russes|russe|fantômes)",
    "flotte de la mer noire",
  ],
  logistics: [
    "(l'|un|d'un|cet|son|à l') entretien (avec|entre|accordé|téléphonique|au|à)",
    "(Christian|chancelier) Stocker",
    "(livraison|livraisons|livré|livre) .. (camions|gazole|carburant|vivres|trains)",
    "(gaz|pétrole|gazole) (russe|russes)",
    "(soldats|morts|tués|nombreux|des) blessés",
    "(transports) (d' armes|de munitions)",
    "ministre des transports",
  ],
  intelligence: ["(service|services|agence|chef|directeur|agents) (de|du|des) (renseignement|renseignements)"],
  training: [
    "(formation|entraînement) .. (soldats|recrues|pilotes) ukrainiens (en|sur) (pologne|france|allemagne|espagne)",
    "(en|une|la) formation (politique|d' extrême|de gauche)",
    "(formation|former) (un|le|du|d' un) [*] gouvernement",
  ],
  monitoring: ["(les|des) observateurs (estiment|jugent|notent|doutent)"],
  command: [
    "général (secrétaire|de brigade à la retraite|à la retraite|retraité)",
    "secrétaire général",
    "(commandement suprême|commandant en chef|haut commandement|quartier général de l' (otan|alliance))",
  ],
};

export const boilerplate = [
  "(lire aussi|à lire aussi|lire également|voir aussi|à voir aussi|abonnez vous|partager|newsletter|publicité|la suite après|crédit photo|légende|vidéo|écouter|article réservé|inscrivez vous|sur le même sujet|nos articles|suivez nous)",
];
