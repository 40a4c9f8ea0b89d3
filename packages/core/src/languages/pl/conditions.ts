import type { Language } from "../language";

/** What makes the rest of the clause a condition. */
const IF =
  "po|gdy|gdy tylko|kiedy|jeśli|jeżeli|o ile|skoro tylko|jak tylko|pod warunkiem|w razie|w przypadku|dopiero po|nazajutrz po|przed|do czasu|najpierw|aż|zanim|dopóki|póki|wtedy|od|bez|zakładając|z chwilą|wraz z|nie wcześniej niż|uzależni*|zależy od|zależeć od|zależy|warunkiem|warunek|warunkiem jest|wymaga|wymagałoby|przy|tylko przy|chyba że|gdyby|w ślad za|w dniu|dzień po|na wypadek|w ramach|tylko z|wyłącznie z";
/** Who asks for something asks for it as a condition. */
const ASK =
  "wymaga|wymagają|wymagałoby|żąda|żądają|domaga się|domagają się|potrzebuje|potrzebują|potrzeba|potrzebna|potrzebne|oczekuje|oczekują|chce|chcą|liczy na|liczą na|nalega na|czeka na|czekają na|musi|muszą|niezbędn*|bez";
const PEACE =
  "pokój|pokoju|pokojem|pokojow*|porozumieni*|układ|układu|układzie|układem|układy|traktat*|zakończeni* wojny|zakończeni* walk|zakończeni* działań|zakończeni* konfliktu|końc* wojny|koniec wojny|podpis*|ugod*|wojna się skończy|wojna skończy|wojna ustanie|ustanie wojna|ustaniu wojny|wojnie";
const TRUCE =
  "rozejm*|zawieszeni* broni|przerwani* ognia|wstrzymani* ognia|zaprzestani* walk|zaprzestani* ognia|ustani* walk|ustaniu walk|ustaną walki|walki ustaną|umilkną działa|działa umilkną|zamilknie broń|zamilkną działa|zamilkną armaty|broń zamilknie|ucichną strzały|zakończeni* działań zbrojnych|ustani* ognia";
const US =
  "amerykański*|amerykańsk*|usa|stanów zjednoczonych|stany zjednoczone|waszyngton*|trump*|amerykan*|ameryk*|biał* dom*";
const BACKING =
  "gwarancj*|wsparci*|parasol*|zabezpieczeni*|backstop*|osłon*|asekuracj*|ubezpieczeni*|siatk* bezpieczeństwa|zaplecz*|poręczeni*|tarcz*|pomoc*|zobowiązani*|plec*";
const PARLIAMENT =
  "parlament*|parlamenc*|bundestag*|sejm*|kortez*|riigikogu|saeim*|folketing*|riksdag*|storting*|izb*|rady narodowej|rada narodowa|deputowan*|posłowie|posłów|posłom|kongres*|senat*|seimas*|dáil|gmin|zgromadzeni* narodow*";
const NOD =
  "zgod*|zgodzi|zgodzą|mandat*|głosowani*|głosuj*|zagłosuj*|aprobat*|decyzj*|zdecyduj*|upoważnieni*|upoważni|akceptacj*|zaakceptuj*|zatwierdz*|wniosek|opini*|uchwał*|uchwal*|rozstrzyg*|poprz*|poparci*|przyjmie|wyrazi|przegłosuj*|większoś*|debat*|pozwoleni*|pozwoli|zezwoli|zezwoleni*|błogosławieństw*|zielone światło|ratyfik*|głos";
const OTHERS =
  "inni|innych|sojusznicy|sojusznik*|sąsiedzi|partnerzy|partner*|europejczycy|pozostali|reszta|reszty|inne kraje|inne państwa|innych państw|innych krajów|nordyc*|wspólny";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) ... (${PEACE})`,
    "(wojna|walki|działania|konflikt) .. (skończy|skończą|zakończ*|dobieg*)",
    "(powojenn*|po wojnie|zawarci* (pokoju|porozumienia|układu)|podpisani* (pokoju|porozumienia|układu|traktatu))",
    "(pokój|porozumieni*|układ|traktat) .. (podpisan*|zawart*|osiągnięt*|zostani*|najpierw|wejdzie|obowiązuj*|stanie się)",
    "(najpierw|dopiero|wpierw) .. (pokój|papier|porozumienie|układ)",
    "(strzec|pilnow*|zabezpiecz*|utrzymać|utrzymani*|utrzymywać|gwarantow*) .. (pokój|pokoju|porozumieni*|układu)",
    "(w ramach|częś* ) .. (porozumieni* pokojow*|układu pokojow*|traktatu pokojow*)",
  ],
  ceasefire: [
    `(${IF}) ... (${TRUCE})`,
    "(zawieszeni* broni|rozejm*|przerwani* ognia) .. (zostanie|zostani*|będzie|wejdzie|obowiązuj*|podpisan*|zawart*|trwał*|najpierw|utrzyma|osiągnięt*|ogłoszon*)",
    "(zamilkn*|ucichn*|umilkn*|milczeć|zamilkł*|umilkł*|ucichł*) .. (dział*|broń|strzał*|armat*)",
    "(dział*|broń|strzał*|armat*) .. (zamilkn*|ucichn*|umilkn*|zamilkł*|umilkł*)",
    "(zabezpiecz*|nadzorow*|nadzór|nadzorem|nadzorować|nadzorze|strzec|pilnow*|przestrzegani*|utrzymani*|monitorow*|monitorować) .. (rozejm*|zawieszeni* broni)",
    "(najpierw|dopiero|wpierw) .. (rozejm*|zawieszeni* broni)",
    "(walki|walk) .. (ustan*|ustaną|ustały)",
    "(ustani*|ustaną|zaprzestani*) .. (walk|walki|ognia)",
    "(misj* rozejmow*|linii rozejmu)",
  ],
  us_backstop: [
    `(${US}) .. (${BACKING}|udział*)`,
    `(${BACKING}|udział*|obecnoś*) .. (amerykański*|amerykańsk*|usa|stanów zjednoczonych|waszyngton*|zza oceanu|ameryk*|amerykan*)`,
    `(${IF}|${ASK}) [że|na|od|do|ze] [strony] (amerykan*|waszyngton*|stany zjednoczone|stanów zjednoczonych|usa|amerykańsk*|ameryki)`,
    "(amerykanie|waszyngton|usa|stany zjednoczone) .. (staną|stanie|będą|wesprą|wesprze|osłonią|zagwarantują|poprą|dołączą|plecami|ubezpieczą)",
    "(backstop|siatk* bezpieczeństwa)",
    "(jeśli|jeżeli|o ile|gdy|pod warunkiem że) .. (amerykanie|waszyngton|stany zjednoczone)",
    "bez (waszyngtonu|amerykanów|usa|stanów zjednoczonych|ameryki)",
  ],
  parliament_approval: [
    `(${NOD}) .. (${PARLIAMENT})`,
    `(${PARLIAMENT}) .. (${NOD})`,
    `(${IF}|${ASK}) [na|o] (parlament*|bundestag*|sejm*|kortez*|riigikogu|saeim*|folketing*|riksdag*|storting*|kongres*)`,
    "(zapyta*|przedłoż*|przedstawi|przedstawiony|trafi*) .. (parlament*|bundestag*|sejm*|kongres*|izb*|posłom)",
  ],
  un_mandate: [
    "(mandat*|rezolucj*|flag*|egid*|upoważnieni*|zgod*|auspicj*|prośb*|patronat*|sztandar*) .. (onz|obwe|narodów zjednoczonych|rady bezpieczeństwa)",
    "(onz|rada bezpieczeństwa|narody zjednoczone) .. (mandat*|rezolucj*|upoważni*|zgod*|zielone światło|poprosi*|zdecyduj*)",
    "(błękitn* hełm*|oenzetowsk*|mandat* międzynarodow*)",
  ],
  eu_mandate: ["(mandat*|flag*|egid*|auspicj*|misj*|decyzj*) .. (ue|unii europejskiej|unii|unijn*)", "unijn* mandat*"],
  nato_mandate: [
    "(mandat*|flag*|egid*|auspicj*|dowództw*|decyzj*|zgod*) .. (nato|sojuszu|sojusz)",
    "(w ramach|poprzez|pod egidą|pod flagą) (nato|sojuszu|sojusz)",
    "(natowsk*|sojusznicz*) (mandat*|misj*|decyzj*)",
  ],
  host_consent: [
    "(jeśli|jeżeli|o ile|gdy|gdyby|pod warunkiem|kiedy|za|jak tylko) .. (kijów|ukrain*|obie strony|strony|ukraińcy|zełenski|moskwa|rosja) .. (poprosi*|zgodz*|zechc*|zaprosi*|wystąpi*|chci*|zwróci*|zażycz*)",
    "(zgod*|prośb*|zaproszeni*|wniosek|życzeni*) .. (kijowa|ukrainy|obu stron|stron|obydwu stron|stron konfliktu|ukraińskiego rządu|moskwy|rosji|gospodarza)",
    "(zgodzą|zgodzi) .. (obie strony|kijów|strony|moskwa)",
    "(czeka|czekają|oczekuje) .. (prośb*|zaproszeni*|wniosek)",
    "(jeśli|jeżeli|gdy|gdyby|o ile) .. (o to poprosi*|zostani* poproszon*|poproszon*|zaproszon*)",
  ],
  allied_participation: [
    `(jeśli|jeżeli|o ile|gdy|pod warunkiem|tylko|że) (${OTHERS}) .. [też|także|pojadą|wyślą|zrobią|dołączą|powstał*|uczynią]`,
    "(razem|wraz|wspólnie|u boku|obok|w gronie|ramię w ramię) .. (sojusznik*|partner*|sąsiad*|innymi|innych)",
    "(nie|nigdy) .. (sami|samotnie|w pojedynkę|sama|sam|na własną rękę)",
    "szerok* koalicj*",
    "(jeśli|jeżeli|o ile|gdy) .. (zrobią|pojadą|wyślą|dołączą|uczynią) .. (inni|sojusznicy|partnerzy|inne)",
  ],
  membership_path: [
    "(drog*|ścieżk*|perspektyw*|zaproszeni*|harmonogram|drzwi) .. (nato|ue|unii|członkostw*|sojuszu)",
    "(jeśli|o ile|gdy|pod warunkiem|jeżeli) .. (członkostw*|wejści*|przystąpieni*|akcesj*) .. (nato|ue|unii|sojuszu)",
  ],
  non_combat_role: [
    "(niebojow*|nie bojow*|nie bojowej|bez zadań bojowych|bez udziału w walkach|nie będą walczyć|nie będą walczyli|nie walczyć|w roli sił pokojowych|nieuzbrojon*|pomocnicz*|bez zadania walki|nie do walki|nie po to by walczyć|nie weźmie udziału w walkach|nie wezmą udziału w walkach)",
    "(tylko|jedynie|wyłącznie) .. (szkoli*|szkoleni*|instruktor*|logistyk*|medycz*|rozminow*|obron*)",
  ],
  no_front_line: [
    "(z dala|daleko|poza|w oddaleniu|z daleka|w bezpiecznej odległości) .. (front*|linii styczności|linii styku|linii walk|linii frontu|strefą|okop*)",
    "(nie|bez|ani) .. (na froncie|na linii frontu|na pierwszej linii|na linii styczności|za frontem|na front|w okopach)",
    "(na zachodzie ukrainy|na zachodzie kraju|na zachód kraju|na zachód ukrainy|zachodniej ukrain*|obwodu lwowskiego|obwodzie lwowskim|na tyłach|na zapleczu frontu|na zachód od dniepru|drug* lini*)",
  ],
};

export const conditionHints: Language["conditionHints"] = {
  peace_agreement: ["(porozumieni* pokojow*|układ* pokojow*|traktat* pokojow*|trwał* pok*|sprawiedliw* pok*)"],
  ceasefire: ["(zawieszeni* broni|rozejm*|przerwani* ognia)"],
  us_backstop: ["(amerykańsk*) .. (wsparci*|pomoc*|udział*|obecnoś*|rol*)"],
  un_mandate: ["(onz|narodów zjednoczonych|rady bezpieczeństwa)", "(jasn*|wyraźn*|silny*|międzynarodow*) mandat*"],
  host_consent: ["(nikt|nie|żadn*) .. (prosi*|poprosi*|prośb*|zapros*|zaproszeni*|wystąpi*)"],
};

export const noConditions: Language["noConditions"] = {
  peace_agreement: [
    "(nawet|także|również|ani|ani też|lub|czy) (po|gdy|jeśli|w razie|w przypadku|kiedy|przy) .. (pokój|pokoju|porozumieni*|układ*|wojn*|zawarciu)",
    "(rozmow*|negocjacj*|plan*|proces*|szczyt*|konferencj*|inicjatyw*|wysiłk*) pokojow*",
    "(porozumieni*|umow*|układ*) (o|w sprawie|z|między|handlow*|koalicyjn*|bilateraln*|mińsk*)",
    "(sił|siły|siłach|misj*|wojsk*|kontyngent*|oddział*) pokojow*",
    "(w|podczas|od|przed|tej|o|przeciw) [tej|całej|trwającej] (wojnie|wojny|wojnę|wojną)",
  ],
  ceasefire: [
    "(nawet|także|również|ani|ani też|lub|czy) (po|gdy|jeśli|w razie|w przypadku|kiedy|przy) .. (rozejm*|zawieszeni* broni|umilkną)",
    "(rozmow*|negocjacj*|negocjuj*|propozycj*|wezwa*|wzywa*|apel*|nadziej*|rokowa*) .. (rozejm*|zawieszeni* broni|przerwani* ognia)",
    "(natychmiastow*|bezwarunkow*|30 dniow*|miesięczn*|tymczasow*|częściow*) (rozejm*|zawieszeni* broni)",
    "(naruszeni*|naruszy*|złama*|zerwa*|odrzuc*) .. (rozejm*|zawieszeni* broni)",
  ],
  us_backstop: [
    "(żadn*|nawet bez|bez względu) .. (amerykański*|amerykańsk*) (wojsk*|żołnierz*|gwarancj*|wsparci*)",
    "amerykańsk* (prezydent*|sekretarz*|minister*|administracj*|wiceprezydent*|wysłannik*|ambasador*|wybor*|telewizj*|medi*|żołnierz*|wojsk*|ziem*|plan*)",
    "gwarancj* bezpieczeństwa dla (ukrainy|kijowa)",
    "(pomoc*|wsparci*) .. dla (ukrainy|kijowa)",
  ],
  parliament_approval: [
    "(parlament* europejsk*|wybor* parlamentarn*|marszałk* sejmu|kampani* wyborcz*|parlamentarzyst* europejsk*)",
    "(bez|nie potrzeba|nie wymaga) .. (zgod*|głosowani*|uchwał*) .. (parlament*|sejm*|bundestag*)",
  ],
  un_mandate: [
    "(nie potrzebuje|nie potrzeba|bez|nie wymaga|nie jest potrzebny|zbędn*|nie trzeba|nawet bez) [*] (mandat*|rezolucj*|zgod*) .. (onz|narodów zjednoczonych|rady bezpieczeństwa)",
    "mandat onz .. (zbędny|nie jest|niepotrzebny|nie będzie)",
    "(sekretarz* generaln*|zgromadzeni* ogóln*|kart*|ambasador*) (onz|narodów zjednoczonych)",
  ],
  nato_mandate: ["(nie|żadn*|bez|ani|nigdy) .. (misj*|mandat*|flag*|operacj*|sił*) .. (nato|sojuszu)"],
  host_consent: ["(zapytan*|pytan*|proszon*) (o|czy)"],
  membership_path: ["(nie|żadn*|przeciw*|bez) .. (członkostw*|wejści*|akcesj*) .. (nato|ue|unii|sojuszu)"],
};
