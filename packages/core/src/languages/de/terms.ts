import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(*soldaten|*soldat|*soldatinnen|bodentruppen|landtruppen|*infanter*|*bataillon*|*brigade*|*kompanie|*kontingent|*kampftruppen|fußtruppen|boots on the ground|stiefel|truppen|kampfeinheiten|gebirgsjäger|fallschirmjäger|friedenstruppen|blauhelme|mann|division|panzergrenadiere)",
  ],
  air: [
    "(kampfjet|kampfjets|kampfflugzeug*|jagdflugzeug*|eurofighter|gripen|rafale*|f 16|f 35|*flugzeug|*flugzeuge|luftraum*|luftpatrouille*|luftwaffe*|luftüberwachung|hubschrauber|helikopter|luftkomponente|in der luft|aus der luft|luftpolizei*|typhoon*|awacs)",
  ],
  naval: [
    "(*schiff|*schiffe|*schiffen|fregatte|fregatten|*marine|marine*|minensucher|minensuchboot*|minenjagdboot*|minenjäger|schwarze meer|schwarzen meer|auf see|zur see|seekomponente|maritime*|korvette*)",
  ],
  logistics: [
    "(logistik*|logistisch*|transport*|treibstoff|feldlazarett*|lazarett*|sanität*|drehscheibe|stützpunkte|flughäfen|häfen|nachschub|instandsetzung|reparatur*|krankenwagen)",
  ],
  intelligence: ["(aufklärung|aufklärungs*|geheimdienst*|nachrichtendienst*|satelliten*|radar|aufklärer)"],
  training: ["(ausbild*|trainer|training|trainieren|schulung|instruktor*|instrukteur*|ausbildungs*)"],
  funding: ["(geld|gelder|finanz*|zahlt|zahlen|bezahlt|bezahlen|million|millionen|milliarde|milliarden|scheck|kosten)"],
  monitoring: [
    "(*beobachter|*beobachtern|überwach*|*überwachung|monitoring|verifikation|kontrollieren|beobachtermission)",
  ],
  demining: ["(*minenräum*|entmin*|minensuche|kampfmittelräum*|minenräumung)"],
  command: [
    "(kommando|oberbefehl|hauptquartier|kommandeur|befehl|stab|stabsoffizier*|koalitionsstab|führungsrolle|oberkommando)",
  ],
};

export const noContributions: Language["noContributions"] = {};

export const boilerplate = [
  "(lesen sie auch|mehr zum thema|lesen sie mehr|weiterlesen|zum thema|siehe auch|anzeige|werbung|newsletter|newsletter abonnieren|abonnieren sie|bildunterschrift|foto|bild|video|teilen|artikel teilen|kommentare|auch interessant|jetzt anmelden|zur startseite|symbolbild|quelle)",
];
