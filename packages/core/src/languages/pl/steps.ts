import type { Steps } from "../steps";

export const steps: Steps = {
  rows: [
    [
      "meeting",
      "(spotkał*|spotkali|spotkają|spotkani*|spotkają|szczyt|szczytu|szczycie|szczytem|miniszczyt*|narad*|konferencj*|wideokonferencj*|telekonferencj*|posiedzeni*|obrad*|obradow*|rozmow*|rozmawial*|konsultacj*|zebral*|zebrali się|zjechali|zgromadzi*|zgromadzenie|negocjacj*)",
      "Przywódcy spotkali się w Paryżu.",
    ],
    [
      "meeting",
      "(debat*|debatow*|dyskutow*|dyskusj*|omawia*|omawial*|omówi*|omówił*|omówili|przedyskutow*)",
      "Misję omawiano w Warszawie.",
    ],
    [
      "meeting",
      "(zasiadal*|zasiadł*|zasiedli|zasiądą|zasiada*|zebrał*|zbiorą się|zbierają się|zjadą|zjechal*|szczytow*|rozmawia*|naradza*|naradził*|mini szczyt*|na zaproszenie|podjął|przyjął)",
      "Przywódcy zasiedli w Paryżu do rozmów.",
    ],
    ["meeting", "(przy|do|za) [jednym|okrągłym] (stole|stołu|stołem)", "Dziewiętnaście państw zasiadło przy stole."],
    [
      "agreement",
      "(podpisał*|podpisali|podpisano|podpisują|podpisuje|podpisani*|parafow*|sygnow*) ... (deklaracj*|list*|porozumieni*|umow*|tekst*|dokument*|pakt*|memorandum)",
      "Podpisali deklarację intencji.",
    ],
    [
      "agreement",
      "(deklaracj*|list* intencyjn*|porozumieni*|umow*|tekst*|dokument*|pakt*|memorandum) ... (podpisan*|podpisali|podpisał*|przyjęt*|zawart*|parafowan*|sygnowan*)",
      "Deklarację podpisano we wtorek.",
    ],
    [
      "agreement",
      "(deklaracj* intencji|list* intencyjn*|deklaracj* paryski*|wspóln* deklaracj*)",
      "Deklaracja intencji przewiduje wysłanie wojsk.",
    ],
    [
      "agreement",
      "(uzgodnil*|uzgodnili|uzgodniono|uzgodnił*|porozumiel*|porozumieli|ustalil*|ustalili|ustalono|zgodzili|zgodziły|dogadali) ... (wysła*|wysłani*|rozmieszcz*|siły|sił|wojsk*|misj*|kontyngent*)",
      "Uzgodnili wysłanie misji.",
    ],
    [
      "agreement",
      "(wniosek|wniosku|rezolucj*|uchwał*|ustaw*|mandat*|projekt*) ... (przyjęt*|przyjął|przyjęła|przyjęto|uchwalon*|zatwierdzon*|poparł*|przegłosow*)",
      "Uchwałę przyjęto we wtorek.",
    ],
    [
      "agreement",
      "(przyjął|przyjęła|przyjęli|przyjęto|uchwalił*|uchwalili|zatwierdził*|zatwierdzili|przegłosow*|poparł*|upoważni*|zgodził*) ... (wniosek|rezolucj*|uchwał*|ustaw*|mandat*|wysłani*|udział*|wysyłk*)",
      "Sejm przyjął uchwałę.",
    ],
    [
      "agreement",
      "(kraj*|państw*) ... (zobowiązał*|zobowiązali|zadeklarow*|obiecał*|przyłączył*|zgłosił*)",
      "26 państw zadeklarowało udział.",
    ],
    [
      "proposal",
      "(zaproponow*|proponuj*|propozycj*|zaproponowan*|postuluj*|postulow*|sugeruj*|zasugerow*|wezwał*|wezwali|wzywa*|apel*|zaapelow*|domaga*|zażąda*|przedstawił*|przedstawili|wysunął|wysunęła|rzucił* pomysł|pomysł*|opowiedział* się za|zgłosił* pomysł)",
      "Zaproponował wysłanie sił.",
    ],
    [
      "announcement",
      "(ogłosił*|ogłosili|ogłoszono|ogłasza*|zapowiedział*|zapowiedzieli|zapowiada*|obiecał*|obiecali|obiecuj*|zadeklarow*|deklaruj*|potwierdził*|potwierdzili|oświadczył*|oświadczyli|oznajmił*|poinformow*|zaoferow*|oferuj*|przyrzekł*|zapewnił*)",
      "Zapowiedział kontyngent.",
    ],
    [
      "refusal",
      "(wyklucz*|odrzuc*|odmówił*|odmówili|odmawia*|odmow*|sprzeciwił*|sprzeciwia*|zawetow*|powiedział* nie|nie wyśle|nie wyślą|nie wyślemy|nie zamierza|nie zamierzają|nie pojadą)",
      "Wykluczył wysłanie żołnierzy.",
    ],
    [
      "refusal",
      "(wniosek|rezolucj*|uchwał*|ustaw*|projekt*) ... (odrzucon*|odrzucił*|odrzucono|przepadł*|upadł*)",
      "Wniosek odrzucono.",
    ],
    [
      "petition",
      "(petycj*|list otwarty|listu otwartego|liście otwartym|apel podpisan*|sygnatariuszy apelu)",
      "Petycja wzywa do wysłania wojsk.",
    ],
  ],
  seats: ["(stolic*|pałac* prezydencki*|siedzib* rządu)"],
  hosting: [
    "(gościł*|gości|gościć|zwołał*|zwołali|zwołuje|zorganizow*|organizuj*|przewodniczył*|przewodniczy|współprzewodniczył*|współprzewodniczy|zaprosił*|zaprasza*|gospodarz*|podejmował*|podejmuje|z inicjatywy|na zaproszenie|zgromadził*)",
  ],
  parliament: [
    "(parlament*|sejm*|senat*|bundestag*|izb* gmin|zgromadzeni* narodow*|kongres*|rad* najwyższ*|riigikogu|saeim*|folketing*|riksdag*|storting*|kortez*|deputowan*|posłowie|posłów|izb* niższ*|dáil|seim*)",
  ],
};
