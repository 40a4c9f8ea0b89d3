import type { Language } from "../language";

/** What makes the rest of the clause a condition. */
const IF =
  "po|gdy|gdy tylko|kiedy|jeśli|jeżeli|o ile|skoro tylko|jak tylko|pod warunkiem|w razie|w przypadku|dopiero po|nazajutrz po|przed|do czasu|najpierw|aż|zanim|dopóki|póki|wtedy|od|bez|zakładając|z chwilą|wraz z|nie wcześniej niż|uzależni*|zależy od|zależeć od|zależy|warunkiem|warunek|warunkiem jest|wymaga|wymagałoby|przy|tylko przy|chyba że|gdyby|w ślad za|w dniu|dzień po|na wypadek|w ramach|tylko z|wyłącznie z";
/** Who asks for something asks for it as a condition. */
const ASK =
  "wymaga|wymagają|wymagałoby|żąda|żądają|domaga się|domagają się|potrzebuje|potrzebują|potrzeba|potrzebna|potrzebne|oczekuje|oczekują|chce|chcą|liczy na|liczą na|nalega na|czeka na|czekają na|musi|muszą|niezbędn*|bez";
const PEACE =
  "pokój|pokoju|pokojem|pokojow*|porozumieni*|układ|układu|układzie|układem|układy|traktat*|zakończeni* wojny|zakończeni* walk|zakończeni* działań|zakończeni* konfliktu|końc* wojny|koniec wojny|podpis*|ugod*|wojna się skończy|wojna skończy|wojna ustanie|ustanie wojna|ustaniu wojny|wojnie|pokoj*|atrament*|wojna dobiegnie końca|wojna skończona|skończy się wojna|zakończy się wojna|wojna się zakończy|kres wojny|kresu wojny";
const TRUCE =
  "rozejm*|zawieszeni* broni|przerwani* ognia|wstrzymani* ognia|zaprzestani* walk|zaprzestani* ognia|ustani* walk|ustaniu walk|ustaną walki|walki ustaną|umilkną działa|działa umilkną|zamilknie broń|zamilkną działa|zamilkną armaty|broń zamilknie|ucichną strzały|zakończeni* działań zbrojnych|ustani* ognia|skończy się strzelanie|strzelanie się skończy|przestaną strzelać|przestanie się strzelać|przestaną walczyć|ustanie strzelanie|ustanie ogień|ucichną działa|ucichną walki|ucichnie front|umilknie artyleria|umilknąć artyleria|zamilknie artyleria|cisz* na froncie|cisza|ciszy|wojna trwa|trwa wojna|trwają walki|walki trwają|toczą się walki|strzelają|spadają bomby|broń ucichnie|zamilknie front|zamilkną karabiny";
const US =
  "amerykański*|amerykańsk*|usa|stanów zjednoczonych|stany zjednoczone|waszyngton*|trump*|amerykan*|ameryk*|biał* dom*";
const BACKING =
  "gwarancj*|wsparci*|parasol*|zabezpieczeni*|backstop*|osłon*|asekuracj*|ubezpieczeni*|siatk* bezpieczeństwa|zaplecz*|poręczeni*|tarcz*|pomoc*|zobowiązani*|plec*|spadochron*|siatk*|oparci*|za plecami|ochron*|przeciwwag*";
const PARLIAMENT =
  "parlament*|parlamenc*|bundestag*|sejm*|kortez*|riigikogu|saeim*|folketing*|riksdag*|storting*|izb*|rady narodowej|rada narodowa|deputowan*|posłowie|posłów|posłom|kongres*|senat*|seimas*|dáil|gmin|zgromadzeni* narodow*|tweede kamer|kamer|rad* federaln*|izba|izbę|zgromadzen*|poselsk*|ugrupowani* parlamentarn*|skupszczyn*|parlamentarzyst*|obie izby|obu izb|knesset*|eduskunt*";
const NOD =
  "zgod*|zgodzi|zgodzą|mandat*|głosowani*|głosuj*|zagłosuj*|aprobat*|decyzj*|zdecyduj*|upoważnieni*|upoważni|akceptacj*|zaakceptuj*|zatwierdz*|wniosek|opini*|uchwał*|uchwal*|rozstrzyg*|poprz*|poparci*|przyjmie|wyrazi|przegłosuj*|większoś*|debat*|pozwoleni*|pozwoli|zezwoli|zezwoleni*|błogosławieństw*|zielone światło|ratyfik*|głos";
const OTHERS =
  "inni|innych|sojusznicy|sojusznik*|sąsiedzi|partnerzy|partner*|europejczycy|pozostali|reszta|reszty|inne kraje|inne państwa|innych państw|innych krajów|nordyc*|wspólny|francuzi|brytyjczycy|niemcy i francuzi|wielkie państwa|wielkie państwa europejskie|duże państwa|duże kraje|więksi|sojusznicy z europy|państwa europejskie|duńczycy|szwedzi|włosi|wszyscy";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) ... (${PEACE})`,
    "(wojna|walki|działania|konflikt) .. (skończy|skończą|zakończ*|dobieg*)",
    "(powojenn*|po wojnie|zawarci* (pokoju|porozumienia|układu)|podpisani* (pokoju|porozumienia|układu|traktatu))",
    "(pokój|porozumieni*|układ|traktat) .. (podpisan*|zawart*|osiągnięt*|zostani*|najpierw|wejdzie|obowiązuj*|stanie się)",
    "(najpierw|dopiero|wpierw) .. (pokój|papier|porozumienie|układ)",
    "(strzec|pilnow*|zabezpiecz*|utrzymać|utrzymani*|utrzymywać|gwarantow*) .. (pokój|pokoju|porozumieni*|układu)",
    "(w ramach|częś* ) .. (porozumieni* pokojow*|układu pokojow*|traktatu pokojow*)",
    "(wojna|konflikt) .. (skończy*|zakończy*|dobiegnie*|dobiegnie końca|ustanie|minie|wygaśnie|skończona|zakończona)",
    "(skończy*|zakończy*|ustanie|minie) .. (wojna|konflikt)",
    "(atrament|podpis*|tusz) .. (wyschnie|wyschł*|złożon*|pokoj*|traktat*|układ*|porozumieni*)",
    "(powojenn*|pokonfliktow*|poukładow*)",
    "(jeśli|jeżeli|gdy|kiedy|o ile|gdyby|dopiero gdy|skoro) .. (pokój|układ|porozumienie|traktat) .. (będzie|zostanie|nastanie|stanie|zapadnie|dojdzie|nastąpi|zawart*|podpisan*)",
    "(trwał*|sprawiedliw*|prawdziw*|rzeczywist*|stabiln*) (pokój|pokoju|pokojem|porozumieni*)",
    "(gwarantować|gwarantowa*|utrzym*|strzec|pilnowa*|zabezpiecz*) pok*",
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
    "(skończ*|zakończ*|ustan*|przestan*|ucich*|zamilk*|umilk*|przerw*|wstrzym*|zamilc*|umilc*|ucichn*) .. (strzelan*|strzelać|strzał*|walk*|walki|ognia|ogień|ostrzał*|działań|działa|dział|artyleri*|broń|karabin*|front*|armat*)",
    "(strzelan*|strzały|walki|ogień|ostrzał|działania|działa|artyleria|broń|karabiny|front|armaty) .. (skończ*|zakończ*|ustan*|ucich*|zamilk*|umilk*|ustał*|zamilc*|umilc*|wygas*)",
    "(przestan*|przestać|przestał*|zaprzestan*) (strzelać|walczyć|bombardować)",
    "(dopóki|póki|jak długo|tak długo jak|dopóty) .. (wojna|wojny|walki|strzela*|bomb*|rakiet*|bije się|giną|trwa)",
    "(cisz*|spok*) (na|wzdłuż) (froncie|frontu|linii)",
    "(przed|po) (rozejm*|zawieszeni* broni)",
  ],
  us_backstop: [
    `(${US}) .. (${BACKING}|udział*)`,
    `(${BACKING}|udział*|obecnoś*) .. (amerykański*|amerykańsk*|usa|stanów zjednoczonych|waszyngton*|zza oceanu|ameryk*|amerykan*)`,
    `(${IF}|${ASK}) [że|na|od|do|ze] [strony] (amerykan*|waszyngton*|stany zjednoczone|stanów zjednoczonych|usa|amerykańsk*|ameryki)`,
    "(amerykanie|waszyngton|usa|stany zjednoczone) .. (staną|stanie|będą|wesprą|wesprze|osłonią|zagwarantują|poprą|dołączą|plecami|ubezpieczą)",
    "(backstop|siatk* bezpieczeństwa)",
    "(jeśli|jeżeli|o ile|gdy|pod warunkiem że) .. (amerykanie|waszyngton|stany zjednoczone)",
    "bez (waszyngtonu|amerykanów|usa|stanów zjednoczonych|ameryki)",
    "(amerykanie|amerykanów|waszyngton|usa|stany zjednoczone|ameryka|trump|pentagon) .. (ubezpiecz*|osłon*|chroni*|gwarant*|zapewni*|wesp*|wspier*|pomog*|dołącz*|przyłącz*|udział|zostan*|w odwodzie|za plecami|z tyłu|stoi|stoją|stan*|plecy|pokry*|będą|będzie|da|dadzą)",
    "(jeśli|jeżeli|o ile|gdy|gdyby|pod warunkiem że|dopóki|bez) [tylko|także] (amerykan*|waszyngton*|stany zjednoczone|stanów zjednoczonych|usa|ameryk*|amerykańsk*)",
    "amerykańsk* (samolot*|lotnictw*|satelit*|wywiad*|siatk*|parasol*|spadochron*|tarcz*|zaplecz*|odwod*|gwarancj*|osłon*)",
  ],
  parliament_approval: [
    `(${NOD}) .. (${PARLIAMENT})`,
    `(${PARLIAMENT}) .. (${NOD})`,
    `(${IF}|${ASK}) [na|o] (parlament*|bundestag*|sejm*|kortez*|riigikogu|saeim*|folketing*|riksdag*|storting*|kongres*)`,
    "(zapyta*|przedłoż*|przedstawi|przedstawiony|trafi*) .. (parlament*|bundestag*|sejm*|kongres*|izb*|posłom)",
    "(zaproponuje|proponuje|zaproponować|poprosi|prosi|zwróci|zwrócić|wystąpi|wystąpić|zawnioskuje|wnioskuje|podda|poddać|skieruje|skierować|przyjął|przekaże|wniesie|zapyta) .. (kongres*|parlament*|sejm*|bundestag*|kortez*|izb*|senat*|riksdag*|storting*|folketing*|saeim*|seimas*|dáil|kamer|tweede kamer|posłów|posłom|deputowan*|o zgodę|pod głosowanie)",
    "(zgod*|zgody|głosowani*|większoś*|ostatnie słowo|decyzj*|postanowieni*|poparci*|przyzwoleni*) .. (bundestag*|parlament*|sejm*|posłów|posłom|deputowan*|izb*|kongres*|senat*|riksdag*|storting*|folketing*|saeim*|seimas*|kortez*|kamer|do posłów|do izby)",
    "(bundestag*|parlament*|sejm*|posłowie|deputowani|izba|kongres*|senat*|riksdag*|storting*|folketing*|saeim*|seimas*|kortez*|dáil) .. (przesądz*|rozstrzyg*|zdecyduj*|decyduj*|powie tak|zgodz*|przystan*|pozwol*|zezwol*|musi|muszą|zatwierdz*|wyraz*|wyrazi|przegłosuj*|pobłogosław*)",
    "(wystąpi|zawnioskuje|poprosi|prosi|ubiega się|stara się) o zgod*",
    "(poddać|podda|poddany|poddana|poddane) .. pod głosowani*",
    "(ugrupowani*|klub*|frakcj*|lider*) (parlamentarn*|poselsk*|opozycj*|ugrupowań)",
    "bez (większości|zgody posłów|zgody parlamentu|zgody bundestagu|zgody sejmu|zgody izby)",
    "musi .. (poszukać|szukać|znaleźć|zebrać) (głosów|większości|poparcia)",
  ],
  un_mandate: [
    "(mandat*|rezolucj*|flag*|egid*|upoważnieni*|zgod*|auspicj*|prośb*|patronat*|sztandar*) .. (onz|obwe|narodów zjednoczonych|rady bezpieczeństwa)",
    "(onz|rada bezpieczeństwa|narody zjednoczone) .. (mandat*|rezolucj*|upoważni*|zgod*|zielone światło|poprosi*|zdecyduj*)",
    "(błękitn* hełm*|oenzetowsk*|mandat* międzynarodow*)",
    "(mandat*|rezolucj*|prośb*|zgod*|głos*|upoważnieni*|sygnał*) .. (nowego jorku|nowym jorku|nowy jork)",
    "(czeka|jeśli|jeżeli|gdy|gdyby|o ile|dopóki|bez) [na] (nowy jork|nowego jorku|rada bezpieczeństwa|rady bezpieczeństwa|onz|narody zjednoczone|narodów zjednoczonych|rezolucj*|mandat*)",
    "(rada bezpieczeństwa|onz|nowy jork|narody zjednoczone) .. (pobłogosław*|pobłogosławi|zechc*|każe|zaleci|powierz*|zatwierdz*|zgodz*|wyraz*|uchwal*|zagłosuj*|wezw*)",
    "(pobłogosławi*|zatwierdz*|uchwal*|zleci*|poprosi*) .. (rada bezpieczeństwa|onz|nowy jork)",
    "(niebiesk*|błękitn*) (hełm*|flag*|beret*)",
    "(mandat*) (powstanie|będzie|się pojawi|zostanie)",
    "(będzie|jest|potrzebn*|musi być|jeśli będzie|bez) [*] (mandat*|rezolucj*)",
  ],
  eu_mandate: [
    "(mandat*|flag*|egid*|auspicj*|misj*|decyzj*) .. (ue|unii europejskiej|unii|unijn*)",
    "unijn* mandat*",
    "(unijn*|europejsk*|wspólnotow*|brukselsk*) (mandat*|sztandar*|flag*|misj*|operacj*|dowództw*|decyzj*|parasol*)",
    "(operacj*|misj*|sztandar*|flag*|dowództw*|mandat*) .. (unii|unii europejskiej|ue|brukseli)",
    "(jeśli|jeżeli|o ile|gdy|gdyby|pod warunkiem) .. (unia|unia europejska|ue|bruksela) .. (firmow*|zdecyduj*|przejmie|poprowadzi|podejmie|uchwali|zgodz*|poprosi*|powoła)",
    "(firmow*|poprowadzi*|przejmie|dowodz*|kierow*) .. (unia|unia europejska|ue|unię)",
  ],
  nato_mandate: [
    "(mandat*|flag*|egid*|auspicj*|dowództw*|decyzj*|zgod*) .. (nato|sojuszu|sojusz)",
    "(w ramach|poprzez|pod egidą|pod flagą) (nato|sojuszu|sojusz)",
    "(natowsk*|sojusznicz*) (mandat*|misj*|decyzj*)",
    "(jeśli|jeżeli|o ile|gdy|gdyby|pod warunkiem) .. (nato|sojusz|pakt) .. (firmow*|zdecyduj*|przejm*|poprowadz*|podejm*|uchwal*|zgodz*|poprosi*|dowodz*|kierow*|obejm*)",
    "(operacj*|misj*|sztandar*|flag*|dowództw*|mandat*|akcj*) (nato|sojuszu|paktu|natowsk*|sojusznicz*)",
    "(natowsk*|sojusznicz*|atlantyck*) (operacj*|sztandar*|flag*|dowództw*|parasol*)",
    "(jeśli|jeżeli|o ile|gdy|gdyby|pod warunkiem) .. (firmow*|poprowadz*|dowodz*|kierow*|obejm*) .. (nato|sojusz|pakt)",
  ],
  host_consent: [
    "(jeśli|jeżeli|o ile|gdy|gdyby|pod warunkiem|kiedy|za|jak tylko) .. (kijów|ukrain*|obie strony|strony|ukraińcy|zełenski|moskwa|rosja) .. (poprosi*|zgodz*|zechc*|zaprosi*|wystąpi*|chci*|zwróci*|zażycz*)",
    "(zgod*|prośb*|zaproszeni*|wniosek|życzeni*) .. (kijowa|ukrainy|obu stron|stron|obydwu stron|stron konfliktu|ukraińskiego rządu|moskwy|rosji|gospodarza)",
    "(zgodzą|zgodzi) .. (obie strony|kijów|strony|moskwa)",
    "(czeka|czekają|oczekuje) .. (prośb*|zaproszeni*|wniosek)",
    "(jeśli|jeżeli|gdy|gdyby|o ile) .. (o to poprosi*|zostani* poproszon*|poproszon*|zaproszon*)",
    "(jeśli|jeżeli|gdy|gdyby|o ile|skoro|kiedy) [o|nas|ich|ją|go|tylko] (poprosi*|zaprosi*|poproszą|zaproszą|proszą|prosi|zawoła*|wezw*|zwróci*|zwrócą)",
    "(poprosi*|poproszą|zaprosi*|zaproszą|prosi|wezwi*|zwróci*) .. (kijów|ukraina|ukraińcy|zełenski|obie strony|obydwie strony|strony|gospodarz*|nas)",
    "(na|za) (prośb*|zaproszeni*|życzeni*|wniosek|zgod*) .. (gospodarz*|kijowa|ukrain*|obu stron|stron|władz|zełenskiego|rządu)",
    "(zaproszeni*|prośb*|wezwani*|list|zgod*|życzeni*) (ukrai*|formaln*|oficjaln*|pisemn*|kijowa|zełenskiego|gospodarz*)",
    "za zgod* (obu|obydwu|wszystkich|stron|kijowa|ukrainy)",
    "(gdzie|kogo|co|jak|tam gdzie|wtedy gdy) (kijów|ukraina|ukraińcy|zełenski) .. (zechc*|chc*|wskaż*|poprosi*|zaprasz*|zdecyduj*|życz*)",
    "(wystarczy|wystarczyło|jest|gdzie jest) (zaproszeni*|prośb*)",
  ],
  allied_participation: [
    `(jeśli|jeżeli|o ile|gdy|pod warunkiem|tylko|że) (${OTHERS}) .. [też|także|pojadą|wyślą|zrobią|dołączą|powstał*|uczynią]`,
    "(razem|wraz|wspólnie|u boku|obok|w gronie|ramię w ramię) .. (sojusznik*|partner*|sąsiad*|innymi|innych)",
    "(nie|nigdy) .. (sami|samotnie|w pojedynkę|sama|sam|na własną rękę)",
    "szerok* koalicj*",
    "(jeśli|jeżeli|o ile|gdy) .. (zrobią|pojadą|wyślą|dołączą|uczynią) .. (inni|sojusznicy|partnerzy|inne)",
    "(jeśli|jeżeli|o ile|gdy|gdyby|pod warunkiem że|dopiero gdy|kiedy|wtedy gdy) .. (wezm*|wyśl*|pojad*|dołącz*|zdecyduj*|pójd*|rusz*|skłonni|będą|zrob*|przyłącz*|zaangażuj*|poprą|uczestnicz*|dadzą) .. (inni|sojusznicy|partnerzy|sąsie*|włosi|francuzi|brytyjczycy|niemcy|duńczycy|szwedzi|wszyscy|pozostali|państwa|kraje|europejczycy|ich|wielcy|więksi)",
    "(jeśli|jeżeli|o ile|gdy|gdyby|pod warunkiem że|dopiero gdy|kiedy) [także|też|na tak|wielkie|duże|większe] [*] (inni|sojusznicy|partnerzy|sąsiedzi|włosi|francuzi|brytyjczycy|niemcy|duńczycy|szwedzi|wszyscy|pozostali|państwa|kraje|państwa europejskie|europejczycy|wielcy|więksi) .. (wezm*|wyśl*|pojad*|dołącz*|zdecyduj*|pójd*|rusz*|będą|zrob*|przyłącz*|uczestnicz*|dadzą|naprawdę|zaangażuj*)",
    "(samotn*|solow*|w pojedynkę|na własną rękę|osamotnion*) .. (nie|żadn*|nigdy)",
    "(nie|nigdy|nikt|żadn*|bez) .. (samotn*|sami|sama|sam|solo|w pojedynkę|osamotnion*|w osamotnieniu|solow*|jako pierwsi|pierwsz*|jako jedyn*|jedyn*)",
    "(skład*|stanowisk*|decyzj*|udział*|kontyngent*) (pozostał*|inn*|sojusznik*|partner*|sąsiad*)",
    "(podział|rozłożeni*|podziel*|rozłoż*|dzieleni*) .. (ciężar*|obciąż*|ryzyk*|koszt*)",
    "(wszyscy albo nikt|razem albo wcale|wszyscy razem|z innymi|z resztą|z pozostałymi)",
    "(zależy|zależeć|uzależni*|czeka|zaczeka|poczeka) .. (co|od tego co|na to co|od decyzji|od postawy|na decyzj*) .. (inni|inn*|sojusznik*|sojusznicy|partner*|partnerzy|sąsiad*|sąsiedzi|pozostał*|więksi|wielcy)",
    "(w ramach|jako część|w składzie) (wspóln*|szersz*|europejsk*|wielonarodow*|międzynarodow*|większ*) (wysiłk*|kontyngent*|sił|koalicj*|batalion*|brygad*|formacj*|związk*)",
  ],
  membership_path: [
    "(drog*|ścieżk*|perspektyw*|zaproszeni*|harmonogram|drzwi) .. (nato|ue|unii|członkostw*|sojuszu)",
    "(jeśli|o ile|gdy|pod warunkiem|jeżeli) .. (członkostw*|wejści*|przystąpieni*|akcesj*) .. (nato|ue|unii|sojuszu)",
    "(dat*|termin*|obietnic*|gwarancj*|kalendarz*|perspektyw*|zaproszeni*|harmonogram*) .. (akcesj*|członkostw*|przystąpieni*|wejści*)",
    "(towarzysz*|w zamian|powiąz*|równolegl*|wraz z) .. (akcesj*|członkostw*|przystąpieni*)",
    "(zaproszon*|przyjęt*|dopuszczon*) .. (do nato|do unii|do sojuszu|do ue|do unii europejskiej)",
    "(przyszł*|kandydat*) (członek|członk*|członkiem) (nato|unii|ue|sojuszu)",
  ],
  non_combat_role: [
    "(niebojow*|nie bojow*|nie bojowej|bez zadań bojowych|bez udziału w walkach|nie będą walczyć|nie będą walczyli|nie walczyć|w roli sił pokojowych|nieuzbrojon*|pomocnicz*|bez zadania walki|nie do walki|nie po to by walczyć|nie weźmie udziału w walkach|nie wezmą udziału w walkach)",
    "(tylko|jedynie|wyłącznie) .. (szkoli*|szkoleni*|instruktor*|logistyk*|medycz*|rozminow*|obron*)",
    "(nie|bez|ani|nigdy|żadn*) [*] [*] (walczyć|walczyli|walczą|walk|walki|w walkach|w starciach|bojow*|do boju|do walki|strzelać|strzelali|broni|uzbrojeni*|w boju|wojowa*|prowadzić wojny|na wojnę)",
    "(nieuczestnicz*|niewalcz*|niebior*) .. (walk*|walkach)",
    "(bez) (prawa|zadań|udziału|funkcji|misji|roli) .. (walk*|walkach|starci*|bojow*)",
    "(zadani*|rol*|misj*|funkcj*|charakter*|personel*) (medyczn*|humanitarn*|techniczn*|wspierając*|pomocnicz*|doradcz*|obserwacyjn*|defensywn*|obronn*|cywiln*|szkoleniow*|niebojow*|saperski*)",
    "(wyłącznie|tylko|jedynie|czysto|ściśle) [w|do|o|na] [*] (medyczn*|humanitarn*|techniczn*|wspierając*|pomocnicz*|doradcz*|obserwacyjn*|defensywn*|obronn*|cywiln*|szkoleniow*|logistyczn*|inżynieryjn*)",
    "słowo walka [*] [*] ani razu",
  ],
  no_front_line: [
    "(z dala|daleko|poza|w oddaleniu|z daleka|w bezpiecznej odległości) .. (front*|linii styczności|linii styku|linii walk|linii frontu|strefą|okop*)",
    "(nie|bez|ani) .. (na froncie|na linii frontu|na pierwszej linii|na linii styczności|za frontem|na front|w okopach)",
    "(na zachodzie ukrainy|na zachodzie kraju|na zachód kraju|na zachód ukrainy|zachodniej ukrain*|obwodu lwowskiego|obwodzie lwowskim|na tyłach|na zapleczu frontu|na zachód od dniepru|drug* lini*)",
    "(nie|nigdy|nikt|żaden|ani|bez) [*] [*] [*] (blisko|w pobliżu|przy|na|obok|nad) [samej|samym] [*] (froncie|frontu|linii frontu|linii styczności|linii walk|linii styku|pierwszej linii|okopach|okopów|linii)",
    "(setki|sto|dziesiątki|kilkaset|trzysta|dwieście|pięćset|#) kilometrów [*] [*] (od frontu|od linii|od walk|za frontem|za linią|na zachód)",
    "(w głębi|w głębi kraju|na zapleczu|na tyłach|tyłach|za linią|za frontem|w dużych miastach|w wielkich miastach|zachodnia ukraina|zachodniej części)",
    "(nie na linii|nie na froncie) [*] (lecz|ale|tylko|a) (w głębi|za|na|daleko)",
  ],
};

export const conditionHints: Language["conditionHints"] = {
  peace_agreement: [
    "(porozumieni* pokojow*|układ* pokojow*|traktat* pokojow*|trwał* pok*|sprawiedliw* pok*)",
    "(pokój|pokoju|pokojem|powojenn*|po wojnie|zakończeni* wojny|końc* wojny|koniec wojny)",
  ],
  ceasefire: ["(zawieszeni* broni|rozejm*|przerwani* ognia)", `(${TRUCE})`],
  us_backstop: ["(amerykańsk*) .. (wsparci*|pomoc*|udział*|obecnoś*|rol*)"],
  un_mandate: ["(onz|narodów zjednoczonych|rady bezpieczeństwa)", "(jasn*|wyraźn*|silny*|międzynarodow*) mandat*"],
  host_consent: ["(nikt|nie|żadn*) .. (prosi*|poprosi*|prośb*|zapros*|zaproszeni*|wystąpi*)"],
  eu_mandate: ["(unijn*|europejsk*) (mandat*|misj*|flag*|operacj*)"],
  nato_mandate: ["(misj*|operacj*|dowództw*|flag*) .. (nato|sojuszu)"],
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
