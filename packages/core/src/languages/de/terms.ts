import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(*soldaten|*soldat|*soldatinnen|bodentruppen|landtruppen|*infanter*|*bataillon*|*brigade|*brigaden|*kompanie|*kompanien|*kontingent|*kontingente|*kampftruppen|boots on the ground|stiefel|truppen|kampfeinheiten|gebirgsjäger|fallschirmjäger|friedenstruppen|blauhelme|blauhelmen|mann|division|panzergrenadiere|fremdenlegionäre|zu lande|zu land|an land|heereskräfte|pioniere|marineinfanteristen)",
    "(eigene*|deutsche*|französische*|britische*|polnische*|dänische*|schwedische*|norwegische*|niederländische*|türkische*|kanadische*|litauische*|estnische*|seine*|ihre*|unsere*) [*] (verbände|verbänden|einheiten|kräfte|kräften|leute|streitkräfte|männer)",
    "(schweizerinnen und schweizer|männer und frauen) [*] [*] friedensmission",
  ],
  air: [
    "(kampfjet|kampfjets|jets|kampfflugzeug*|jagdflugzeug*|eurofighter|eurofightern|gripen|rafale*|f 16|f 35|*flugzeug|*flugzeuge|*flugzeugen|luftraum*|luftpatrouille*|luftwaffe*|luftüberwachung|hubschrauber|hubschraubern|helikopter|luftkomponente|in der luft|aus der luft|zur luft|luftpolizei*|typhoon*|awacs|luftsicherung|luftstreitkräfte)",
  ],
  naval: [
    "(*schiff|*schiffe|*schiffen|fregatte|fregatten|*marine|marine*|minensucher|minensuchern|minensuchboot*|minenjagdboot*|minenjäger|auf see|zur see|vom meer|vom meer aus|seekomponente|maritime*|korvette*|seestreitkräfte|seeseitig*)",
    "(schwarze|schwarzen) meer .. (patrouillieren|sichern|schützen|überwachen|räumen)",
    "(patrouille*|sicherung|schutz|überwachung|patrouillieren) .. (schwarzen|schwarze) meer",
  ],
  logistics: [
    "(logistik|logistisch*|logistiker|logistikern|transporte|transport|transporthilfe|treibstoff|feldlazarett*|lazarett*|sanität*|sanitäter|sanitätern|drehscheibe|stützpunkte|flughäfen|luftwaffenstützpunkte|häfen|nachschub|instandsetzung|reparatur*|krankenwagen|versorgung der truppe|rückwärtige*|hinterland)",
  ],
  intelligence: ["(aufklärung|aufklärungs*|satelliten*|radar|aufklärer|aufklärungsdaten|lagebilder)"],
  training: ["(ausbild*|trainer|training|trainieren|schulung|schulen|instruktor*|instrukteur*|militärberater)"],
  funding: [
    "(geld|gelder|geldern|finanz*|zahlt|zahlen|bezahlt|bezahlen|million|millionen|milliarde|milliarden|scheck) .. (truppe|mission|einsatz|friedenstruppe|kontingent|schutztruppe|koalition|entsendung|soldaten)",
    "(truppe|mission|einsatz|friedenstruppe) .. (finanzier*|mit geld|bezahlen|mitfinanzieren)",
    "(beteilig*|trägt) .. mit geld",
    "mit geld",
  ],
  monitoring: [
    "(*beobachter|*beobachtern|überwachen|überwachung|überwacht|*überwachung|monitoring|verifikation|kontrollieren|beobachtermission)",
  ],
  demining: ["(*minenräum*|entmin*|minensuche|kampfmittelräum*|minenräumung|minen räumen|minenräumer)"],
  command: [
    "(kommando|oberbefehl|hauptquartier|kommandeur|stabsoffizier*|koalitionsstab|führungsrolle|oberkommando|gefechtsstand|führungsstab)",
    "(führen|führt|anführen|anführt|leiten|leitet|angeführt*|geführt*) .. (truppe|mission|koalition|einsatz|streitmacht)",
    "(truppe|mission|koalition|einsatz|streitmacht) .. (führen|anführen|leiten|angeführt)",
    "mechanismus .. zu führen",
  ],
};

export const noContributions: Language["noContributions"] = {
  ground_troops: [
    "(russische*|ukrainische*|nordkoreanische*|putins) [*] (soldaten|soldat|truppen|einheiten|brigade*|streitkräfte|armee|verbände|kämpfer)",
    "(gefallene*|verwundete*|getötete*|gefangene*) (soldaten|soldat)",
    "(soldaten|truppen|brigade|panzerbrigade|bataillon|kontingent) .. (litauen|lettland|estland|rumänien|mali|libanon|kosovo|afghanistan|baltikum)",
    "(als|bis zum|letzten|jeder) mann",
    "angehörige der streitkräfte",
  ],
  air: [
    "(lieferung|liefert|lieferte|geliefert|liefern) .. (kampfjets|kampfflugzeuge|jets|flugzeuge)",
    "(russische*) (flugzeuge|kampfjets|jets|luftwaffe)",
    "(luftabwehr*|luftverteidigung*|luftangriff*|luftalarm)",
    "(angriffe|angriff) aus der luft",
  ],
  naval: ["(russische*|schatten*) [*] (schiffe|flotte|marine)", "schwarzmeerflotte"],
  logistics: ["(waffen|munitions) transporte", "versorgung mit"],
  intelligence: ["(geheimdienst*|nachrichtendienst*)"],
  training: [
    "ausbildung ukrainischer [*] (soldaten|piloten|rekruten) (in|auf) (deutschland|polen|spanien|großbritannien)",
  ],
  monitoring: ["(beobachter) (sagen|meinen|glauben|halten)", "überwachen den luftraum über dem"],
  command: ["(oberbefehlshaber*|generalstab*|nato hauptquartier|auf befehl|stab der)"],
};

export const boilerplate = [
  "(lesen sie auch|mehr zum thema|lesen sie mehr|weiterlesen|zum thema|siehe auch|anzeige|werbung|newsletter|newsletter abonnieren|abonnieren sie|bildunterschrift|foto|bild|video|teilen|artikel teilen|kommentare|auch interessant|jetzt anmelden|zur startseite|symbolbild|quelle)",
];
