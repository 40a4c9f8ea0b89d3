import { inflect } from "../inflect";

/** Past stems: `wysła` is wysłał, wysłała, wysłało, wysłały; the personal plural is listed with `said`. */
const past = (stems: string): string => inflect(stems, "ł ła ło ły łem łam");
const SEND_PAST =
  "wysła posła przysła skierowa oddelegowa delegowa wystawi rozmieści rozlokowa przerzuci dołoży przekaza odda wydzieli zaoferowa oferowa zadeklarowa deklarowa zgłosi obieca przyobieca wyznaczy wskaza zaangażowa przydzieli zarezerwowa przyzna";
const SEND_PLURAL =
  "wysłali posłali skierowali oddelegowali delegowali wystawili rozmieścili przerzucili dołożyli przekazali oddali zaoferowali zadeklarowali zgłosili obiecali wyznaczyli wskazali";
const JOIN_PAST = "dołączy przyłączy przystąpi uczestniczy wzię";
const WOULD = "łby łaby łoby łyby łbym łabym";

const TROOPS_STEMS =
  "żołnierz*|kontyngen*|oddział*|pododdział*|brygad*|batalion*|kompani*|pluton*|saper*|instruktor*|obserwator*|rozjemc*|spadochroniarz*|piechot*|garnizon*|dywizj*|żandarm*|karabinier*|marynarz*|marynarzy|legionist*|strzelc*|mundurow*|szwadron*|legion|grenadier*|komandos*|sanitariusz*|trałow*|trałowiec*|fregat*|nurk*|kawaleri*|wojskowych|wojskowi|pancernia*|piechur*|łącznościow*|lotników|lotnicy|pilotów|minerów|minerzy|wojaków|desant*|drużyn*|patrol|patrole|patroli";

/** Named lists for the patterns of the Polish pack: every case and every verb form as newspapers use them. */
export const words = {
  /** People in uniform and their units; and the force itself. */
  troops: `${TROOPS_STEMS}|wojsko|wojska|wojsk|wojsku|wojskiem|wojskom|wojskami|wojskach|siły|sił|siłom|siłami|siłach|jednostka|jednostki|jednostkę|jednostką|jednostce|jednostek|jednostkom|jednostkami|pułk|pułki|pułku|pułkiem|pułków|armia|armię|armii|armią|armie|oficer|oficera|oficerów|oficerowie|oficerami|mundur|munduru|mundury|mundurów|mundurze|hełmy|hełmów|hełmom|hełmami|ludzi|ludźmi|chłopców|buta|but|buty|butów|zespół|personel|personelu|personelem|Bundeswehra|Bundeswehry|Bundeswehrę|Bundeswehrze|Bundeswehrą|lekarzy wojskowych|chemików wojskowych|medyków|medycy|gripeny|myśliwce|myśliwców|F 16|okręty|okrętów|eskadr*`,
  /** The force or mission under discussion. */
  mission:
    "misja|misji|misję|misją|misje|operacja|operacji|operację|operacją|siły|sił|siłom|siłami|siłach|kontyngent|kontyngentu|kontyngencie|kontyngentem|koalicja|koalicji|koalicję|koalicją|przedsięwzięci*|komponen*|formacj*",
  send: "wysłać|wysyłać|posłać|posyłać|przysłać|słać|skierować|kierować|oddelegować|delegować|wystawić|wystawiać|rozmieścić|rozmieszczać|rozlokować|przerzucić|dać|dołożyć|przekazać|oddać|wydzielić|zaoferować|oferować|udostępnić|zaangażować|angażować|wprowadzić|wprowadzać|zgłosić|przydzielić|postawić|użyć|stacjonować|wysłaniem",
  sendFuture:
    "wyślę|wyśle|wyślemy|wyślą|poślę|pośle|poślemy|poślą|przyśle|przyślą|przyślemy|skieruje|skierujemy|skierują|oddeleguje|oddelegujemy|oddelegują|wystawi|wystawimy|wystawią|rozmieści|rozmieścimy|rozmieszczą|rozlokuje|rozlokują|przerzuci|przerzucą|przerzucimy|da|damy|dadzą|dołoży|dołożymy|dołożą|przekaże|przekażemy|przekażą|odda|oddadzą|oddamy|wydzieli|wydzielą|wydzielimy|zaoferuje|zaoferują|udostępni|udostępnią|zaangażuje|zaangażują|wprowadzi|wprowadzą|przydzieli|przydzielą|postawi|zgłosi|zgłoszą|zgłosimy|odkomenderuje|dorzuci|dorzucą|użyczy|ofiaruje|wyznaczy|wskaże|przeznaczy|poświęci|utworzy|utworzą|zapewni|zapewnią|dostarczy|dostarczą|będzie wysyłać|będziemy wysyłać|będą wysyłać|będzie wysyłał|będziemy wysyłali|będą wysyłali",
  sends:
    "wysyła|wysyłają|wysyłamy|śle|ślą|ślemy|posyła|posyłają|kieruje|kierują|deleguje|delegują|delegujemy|oddelegowuje|wystawia|wystawiają|wystawiamy|zgłasza|zgłaszają|zgłaszamy|deklaruje|deklarują|deklarujemy|obiecuje|obiecują|obiecujemy|zapowiada|zapowiadają|szykuje|szykują|szykujemy|przygotowuje|przygotowują|przygotowujemy|przerzuca|przerzucają|rozmieszcza|rozmieszczają|daje|dają|dajemy|dokłada|dokładają|dokładamy|wydziela|wydzielają|oferuje|oferują|oferujemy|przeznacza|przeznaczają|przeznaczył|wyznacza|wyznaczają|wskazuje|wskazują|potwierdza|potwierdzają",
  sent: `${past(SEND_PAST)}|${inflect(SEND_PLURAL, "- śmy")}|potwierdził|potwierdziła|potwierdzili|potwierdziły|zapowiedział|zapowiedziała|zapowiedzieli|zapowiedziały|zapowiedziało|przeznaczyła|przeznaczyli`,
  sendWould: `${inflect(SEND_PAST, WOULD)}|${inflect(SEND_PLURAL, "by")}`,
  /** "wysłanie wojsk", "wysyłka", "obecność". */
  sending:
    "wysłanie|wysłania|wysłaniu|wysłaniem|wysyłanie|wysyłania|wysyłaniu|wysyłaniem|wysyłka|wysyłki|wysyłkę|wysyłce|wysyłką|posłanie|posłania|posłaniu|skierowanie|skierowania|skierowaniu|skierowaniem|oddelegowanie|oddelegowania|oddelegowaniu|delegowanie|delegowania|delegowaniu|wystawienie|wystawienia|wystawieniu|wystawianie|rozmieszczenie|rozmieszczenia|rozmieszczeniu|rozmieszczeniem|rozmieszczanie|rozmieszczania|wprowadzenie|wprowadzenia|wprowadzeniu|rozlokowanie|rozlokowania|dyslokacj*|stacjonowanie|stacjonowania|stacjonowaniu|przerzut|przerzutu|obecność|obecności|obecnością|udział|udziału|udziałowi|udziałem|udziale|uczestnictwo|uczestnictwa|uczestnictwu|wkład|wkładu|wkładem|wkładzie|wkładowi|zaangażowanie|zaangażowania|zaangażowaniu|dołączenie|dołączenia|dołączeniu|przyłączenie|przystąpienie|przystąpienia|interwencj*|użycie|użycia|pobyt|wjazd|wejście|wejścia|wejściu|ekspedycj*",
  join: "dołączyć|przyłączyć|przystąpić|uczestniczyć|wziąć udział|brać udział|wejść|wchodzić|pojechać|jechać|pójść|wyruszyć|zasilić|stanąć|współtworzyć|włączyć się|wnieść wkład|uczynić wkład|pomóc na miejscu|partycypować|udziału|stawić|przyczynić",
  joinFuture:
    "dołączy|dołączą|dołączymy|dołączę|przyłączy|przyłączą|przyłączymy|przystąpi|przystąpią|przystąpimy|weźmie udział|wezmą udział|weźmiemy udział|weźmie|wezmą|weźmiemy|będzie uczestniczyć|będą uczestniczyć|będziemy uczestniczyć|będzie uczestniczył|będzie uczestniczyła|będą uczestniczyły|będą uczestniczyli|wejdzie|wejdą|wejdziemy|pojedzie|pojadą|pojedziemy|pójdzie|pójdą|pójdziemy|wyruszy|wyruszą|wyruszymy|ruszy|ruszą|zasili|zasilą|zasilimy|włączy się|włączą się|wniesie|wniosą|stawi się|stawią się|poleci|polecą|zjawi|zjawią|pojawi|pojawią|postawi nogę|znajdzie się|znajdą się",
  joins:
    "dołącza|dołączają|dołączamy|przyłącza|przyłączają|przystępuje|przystępują|przystępujemy|uczestniczy|uczestniczą|uczestniczymy|bierze udział|biorą udział|bierzemy udział|wchodzi|wchodzą|wchodzimy|włącza się|włączają się|współtworzy|współtworzą|tworzy|tworzą|jedzie|jadą|jedziemy|idzie|idą|wnosi",
  joined: `${past(JOIN_PAST)}|dołączyli|przyłączyli|przystąpili|wzięli udział|wzięły udział|zgłosił się|zgłosiła się|zgłosili się|zgłosiły się|akces|akcesem`,
  joinWould: `${inflect("dołączy przyłączy przystąpi uczestniczy wzią wszed pojecha poszed", "łby łaby łoby łyby")}|dołączyliby|przyłączyliby|wzięliby|weszliby|pojechaliby|uczestniczyliby|wzięłaby|weszłaby`,
  /** What is accepted or rejected. */
  plan: "pomysł|pomysłu|pomysłowi|pomysłem|pomysły|pomysłów|pomyśle|plan|planu|planowi|planem|plany|planów|planom|projekt|projektu|projektowi|projektem|ide*|koncepcj*|propozycj*|inicjatyw*|zamiar|zamiaru|zamiary|zamysł*|wariant*|scenariusz*|misj*|operacj*|kontyngent*|wysłani*|wysyłani*|wysyłk*|rozmieszczeni*|rozmieszczani*|wprowadzeni*|obecnoś*|garnizon*|interwencj*|wojsk|wojska|wojskom|wojskami|siły|sił|siłom|żołnierz*|oddział*|brygad*|deklaracj*|przedsięwzięci*|udział*|stacjonowani*|krok*|zapis*|każd* misj*",
  foreign:
    "zagraniczn*|obc*|zachodni*|zachodni|europejski*|sojusznicz*|natowski*|unijn*|cudz*|międzynarodow*|wielonarodow*|obce|NATO|państw NATO|cudzoziemski*",
  be: "jest|są|był|była|było|byli|były|będzie|będą|byłby|byłaby|byłoby|pozostaje|pozostają|zostaje|zostają|jesteśmy|jestem|okaże",
  /** Nobody, none: they stand beside `nie`. */
  none: "żaden|żadna|żadne|żadnego|żadnej|żadną|żadnych|żadnym|żadnemu|żadnymi|ani jeden|ani jednego|ani jednej|ani jedna|ani jedną|ani|nikt|nikogo|nikomu|niczego|nic",
  exclude:
    "wyklucza|wykluczają|wykluczam|wykluczamy|wykluczył|wykluczyła|wykluczyło|wykluczyli|wykluczyły|wykluczać|wykluczyć|wykluczając|wykluczono|wykluczany|wykluczone|wykluczony|wykluczona|wykluczonym|wykluczonej|wykluczonego|wyklucz|wykluczałby|wykluczałaby|wykluczyłby|wykluczy|wykluczą|wykluczał|wykluczała|wykluczali|wykluczano|wykluczenia|odrzuca|odrzucają|odrzucił|odrzuciła|odrzucać|odrzucić|skreśla|skreślił|skreśliła|skreślają|skreślać|przekreśla|przekreślił|przekreśliła|przekreślony|przekreślają",
  decide:
    "zdecyduje|zdecydują|zdecydujemy|rozstrzygnie|rozstrzygną|rozstrzygniemy|postanowi|zadecyduje|zadecydują|odpowie|odpowiedzą|określi się|wypowie się|zajmie stanowisko|ogłosi|wróci|wrócą|wrócimy|podejmie|podejmą|podejmiemy|zapadnie|zapadną|zobaczy|oceni",
} as const;
