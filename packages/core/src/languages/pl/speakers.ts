import { inflect } from "../inflect";
import type { Language } from "../language";

const SAID =
  "powiedzia oświadczy oznajmi zapewni zapowiedzia podkreśli zaznaczy dodał przyzna stwierdzi wyjaśni tłumaczy uzna oceni ostrzeg zagrozi przekaza poinformowa ogłosi potwierdzi powtórzy przypomnia zastrzeg odpar odpowiedzia odrzek rzuci skwitowa uci napisa zauważy przekonywa mówi argumentowa relacjonowa ujawni wskaza zadeklarowa obieca podsumowa skomentowa komentowa sprostowa zdementowa zaprzeczy nazwa określi twierdzi utrzymywa apelowa zaapelowa wezwa grzmia kpi żartowa zażartowa ironizowa donosi doniós doprecyzowa uściśli przestrzeg zasugerowa sugerowa uprzedzi wyrazi wypowiedzia ubolewa deklarowa dowodzi precyzowa przyrzek uspokaja konkludowa streści odnotowa wywodzi dopyta podawa poda";

export const speakers: Language["speakers"] = {
  reporting: [
    `(${inflect(SAID, "ł ła ło ły")}|uciął|ucięła|ujął|ujęła|rzekł|rzekła|dodał|dodała|dodali|dodano|ostrzegł|ostrzegła|zastrzegł|zastrzegła|odparł|odparła|odrzekł|odrzekła)`,
    "(powiedzieli|oświadczyli|zapowiedzieli|przekazali|oznajmili|stwierdzili|mówili|ogłosili|odpowiedzieli|ocenili|uznali|zapewnili|oświadczono|poinformowano|ogłoszono|przekazano|zapewniono|zapowiedziano|usłyszeli dziennikarze|usłyszeli reporterzy|dowiedzieli się)",
    "(mówi|mówią|twierdzi|twierdzą|uważa|uważają|tłumaczy|tłumaczą|podkreśla|podkreślają|zaznacza|zaznaczają|zapewnia|zapewniają|dodaje|dodają|przyznaje|przyznają|ostrzega|ostrzegają|informuje|informują|zapowiada|zapowiadają|ogłasza|powtarza|powtarzają|przypomina|zastrzega|odpowiada|odpowiadają|pisze|zauważa|przekonuje|przekonują|wyjaśnia|wyjaśniają|wskazuje|wskazują|ocenia|oceniają|sądzi|sądzą|argumentuje|komentuje|apeluje|apelują|wzywa|wzywają|donosi|podaje|potwierdza|potwierdzają|deklaruje|deklarują|oświadcza|oświadczają|przekazuje|stwierdza|stwierdzają|brzmi|dał do zrozumienia|dała do zrozumienia|daje do zrozumienia|dali do zrozumienia|nie kryje|nie ukrywa)",
  ],
  source: [
    "(według|zdaniem|w ocenie|w opinii|w rozumieniu|dla|jak podaje|jak podał|jak podała|ustami|w imieniu|słowami|w oczach|wedle|zgodnie ze słowami|ze strony)",
  ],
  offices: {
    head: [
      "(premier|premiera|premierowi|premierem|premierze|premierzy|premierów|premierka|premierki|prezydent|prezydenta|prezydentowi|prezydentem|prezydencie|prezydenci|prezydentów|prezydentka|kanclerz|kanclerza|kanclerzowi|kanclerzem|kanclerz federalny|szef rządu|szefa rządu|szefowi rządu|szefem rządu|szefowa rządu|szefowej rządu|głowa państwa|głowy państwa|taoiseach|sekretarz generalny|sekretarza generalnego|sekretarzem generalnym|przywódca|przywódcy|przywódcą|przywódcę|król|króla|przewodnicząca komisji europejskiej|szefowa komisji europejskiej|premier rządu)",
    ],
    minister: [
      "(minister|ministra|ministrowi|ministrem|ministrze|ministrowie|ministrów|ministrami|ministerka|ministerki|wicepremier|wicepremiera|wicepremierem|wicepremierowi|wicekanclerz|wicekanclerza|wiceprezydent|wiceprezydenta) [obrony|obrony narodowej|spraw zagranicznych|sił zbrojnych|spraw wewnętrznych|finansów|wojny|do spraw europejskich]",
      "(szef|szefa|szefowi|szefem|szefowa|szefowej|szefową) (dyplomacji|MSZ|MON|resortu obrony|resortu spraw zagranicznych|ministerstwa obrony|Pentagonu|unijnej dyplomacji|resortu)",
      "(sekretarz stanu|sekretarza stanu|sekretarz obrony|sekretarz wojny|wysoka przedstawiciel*|wysoki przedstawiciel*|komisarz*|radca federalny|radczyni federalna)",
    ],
    spokesperson: [
      "(rzecznik|rzecznika|rzecznikowi|rzecznikiem|rzeczniczka|rzeczniczki|rzeczniczkę|rzeczniczką|rzeczniczce) [prasowy|prasowa|rządu|rządu federalnego|MSZ|MON|prezydenta|premiera|resortu obrony|resortu|ministerstwa obrony|ministerstwa spraw zagranicznych|dyplomacji|sekretarza generalnego|kwatery głównej]",
      "(resort|resortu|resorcie|ministerstwo|ministerstwa|ministerstwu|ministerstwie) [obrony|obrony narodowej|spraw zagranicznych]",
      "(MSZ|MON|kancelaria premiera|kancelaria prezydenta|otoczenie prezydenta|otoczenia prezydenta)",
    ],
    other: [
      "(ambasador|ambasadora|ambasadorowi|ambasadorem|ambasadorka|wysłannik|wysłannika|wysłannikiem|negocjator|negocjatora|dyplomata|dyplomaty|dyplomaci|dyplomatów|stały przedstawiciel|doradca|doradcy|doradczyni|wiceminister|wiceministra|wiceministrem|wiceszef|wiceszefa|urzędnik|urzędnicy|urzędnika|szef sztabu|szefa sztabu|szef biura prezydenta|szef gabinetu|przedstawiciel rządu|przedstawiciele rządu|sekretarz rady bezpieczeństwa|wiceprzewodniczący rady bezpieczeństwa|przewodniczący parlamentu)",
    ],
  },
  governments: [
    "(rząd|rządu|rządowi|rządem|rządzie|rządy|rządów|gabinet|gabinetu|gabinecie|gabinetem|koalicja rządowa|koalicja|administracj*|władz*|ministerstw*|resort|resortu|resorcie|parlament|parlamentu|parlamentowi|parlamentem|parlamencie|dyplomacj*|delegacj*|stron*|stanowisk*|odmow*|odmów|sprzeciw*|gotowoś*|niechę*|zgod*|ofert*|obietnic*|deklaracj*|decyzj*|udział*|wkład*|weto|weta|wet*|poparci*|wsparci*|linia|linii|głos|głosy|przywództw*|kierownictw*|ambasad*|sztab|sztabu|armia|armii|armię|marynark*|lotnictw*|MSZ|MON|źródł*|przywódc*|polity*|wahani*|opór|oporu|zapowied*|podejści*|postaw*|odpowied*|niezdecydowani*|komunika*|służb*|izb*)",
  ],
  opposition: [
    "(opozycj*|opozycyjn*|deputowan*|poseł|posła|posłanka|posłanki|posłów|posłowie|senator|senatora|senatorowie|europoseł|europosłanka|europosła|skrajn* prawic*|skrajn* lewic*|lider* (partii|opozycji|opozycyjnej)|szef partii|szefa partii|kandydat*|pozaparlamentarn*|partia|partii|partię)",
  ],
  former: [
    "(były|byłego|byłemu|byłym|była|byłej|byłą|byli|byłych|eks|ustępując*|dawny|dawnego|emerytowan*|eksprezydent*|ekspremier*|eksminister*|eksministr*|byłych|ówczesn*|już nie pełni)",
  ],
  private: [
    "(analityk*|analitycz*|ekspert*|eksperc*|badacz*|profesor*|prof|historyk*|publicyst*|komentator*|politolog*|generał* w stanie spoczynku|emerytowan* generał*|think tank*|instytut*|sondaż*|protestując*|demonstran*|petycj*|wyborc*|czytelnik*|opozycj*|związk* zawodow*|związkow*|papież*|publicystyk*|felietonist*|wolontariusz*|mieszkańc*|dziennik|dziennika|gazet*|burmistrz*|wykładowc*|naukowc*|naukowiec|socjolog*|pułkownik* w stanie spoczynku|prezydent* miasta|biskup*|tygodnik*|aktywist*|konsorcj*)",
  ],
  pronouns: {
    he: ["(on|jego|jemu|ten ostatni)"],
    she: ["(ona|jej)"],
    they: [],
    plural: ["(oni|one)"],
    pluralVerbs: [],
    it: [],
    state: [
      "(kraj|kraju|jego kraj|jej kraj|jego kraju|jej kraju|jego rząd|jej rząd|jego rządu|jej rządu|ten kraj|tego kraju|rząd|gabinet|ministerstwo|minister|premier)",
    ],
    both: [
      "(oba|obydwa|obie|obydwie|oba kraje|oba państwa|oba rządy|obie stolice|obaj|obydwaj|oboje|obu krajów|obu rządów|obu państw|dwa kraje|żaden z nich|żaden z obu)",
    ],
    three: ["(wszystkie trzy|trzy kraje|trzy państwa|trzy rządy|trzy stolice|wszyscy trzej|trójka|żaden z trzech)"],
    we: [
      "(my|nas|nam|nasz|nasza|nasze|nasi|naszych|naszego|naszej|naszą|naszym|naszymi|ja|mój|mojego|moim|moja|moje|wyślemy|poślemy|wystawimy|skierujemy|damy|dołączymy|jesteśmy|będziemy|rozważymy|rozważamy|możemy|chcemy|zamierzamy|uważamy|wykluczamy|podjęliśmy|weźmiemy|popieramy|zgodzimy|mamy)",
    ],
  },
  oblique: [
    "(w|we|do|od|ode|z|ze|na|przez|dla|o|po|przed|nad|pod|za|między|u|przy|wobec|wokół|ku|bez|przeciw|przeciwko|obok|dzięki|mimo|oprócz|prócz|poza|wśród|spośród|spoza|zza|znad|względem|niż|jak|jako|podziękował|podziękowała|podziękowały|chwalił|chwaliła|odwiedził|odwiedziła|spotkał|przy granicy z|kosztem|zamiast|wraz z|razem z)",
  ],
  articles: ["(ten|ta|to|te|ci|jeden|jedna|każdy)"],
  several: [
    "(premierzy|premierów|prezydenci|prezydentów|przywódcy|ministrowie|ministrów|ministrami|dyplomaci|dyplomatów|urzędnicy|doradcy|przedstawiciele rządu)",
  ],
  coordination: ["(i|oraz|lub|albo|ani|a także|jak i|czy|jak również|także|&|tudzież)"],
  agent: ["(przez|ze strony|z ust)"],
};
