import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(żołnierze|żołnierzy|żołnierzom|żołnierzami|żołnierza|wojskowych|wojskowi|wojskowymi|ludzi|ludźmi|ludziom|instruktorów|instruktorami|instruktorzy|obserwatorów|obserwatorami|saperów|saperami|rozjemców|spadochroniarzy|oficerów|oficerami|marynarzy|żandarmów|mundurowych|karabinierów|chemików wojskowych|chemików|strzelców|piechurów|piechoty|komandosów|policjantów wojskowych|ratowników|lekarzy wojskowych|Europejczyków|żołnierkami i żołnierzami|inżynierów wojskowych|medyków|legionistów|osób personelu|żołnierek i żołnierzy|błękitnych hełmów|wojsk|członków personelu|żołnierzyków|specjalistów)",
    ],
    brigades: ["(brygada|brygady|brygad|brygadę|brygadą|brygadami|brygadom|brygadzie|brygadach)"],
    battalions: ["(batalion|bataliony|batalionów|batalionu|batalionem|batalionami|batalionom|batalionach|batalionie)"],
    companies: ["(kompania|kompanie|kompanii|kompanię|kompanią|kompaniami|kompaniach|kompaniom)"],
  },
  people: ["(osób|osoby|osobom|osobami|specjalistów|członków)"],
  wholes: [
    "(siły|sił|siłom|siłami|siła|siłę|kontyngent*|misj*|operacj*|korpus*|koalicj*|grup*|oddział*|udział*|wkład*|liczb*|łącznie|całość|całości|liczebnoś*|stan*|pułap*|limit*|plan*|wariant*|wielkość|wielkości|garnizon*|obecnoś*|formacj*|armi* sojusznicz*|komponen*|personel*|skład*|brygad*|batalion*|wielkoś*|zgrupowani*|komponent*|propozycj*|deklaracj*|ofert*|cel*)",
  ],
  of: [
    "(liczyć|liczyłby|liczyłaby|liczyłyby|liczył|liczyła|liczyły|liczono|będzie liczyć|będą liczyć|mowa o|mówi się o|mówią o|mówiono o|chodzi o|rozmiaru|na|w sile|o sile|liczący|licząca|liczące|liczącego|liczącej|liczących|liczą|liczy|z|w liczbie|o liczebności|w wysokości|złożony z|złożona z|złożone z|złożonych z|złożonej z|składający się z|składająca się z|składające się z|składających się z|obejmujący|obejmująca|obejmujące|obejmujących|w składzie|rzędu|na poziomie|wynosi|wyniesie|określił* na|szacuj* na|oszacował* na|do|o)",
  ],
  in: ["(w|we|na|do|z)"],
  bare: [
    "(z nich|z tego|z|w|na|do|będzie|będą|miałoby|mogłoby|może|mogą|jest|są|ma|mają|dla|przy|po|gdy|jeśli|przed|trafi|pojedzie|wyjedzie|stacjonowałoby|miałyby|powinno|i|lub|by|a|ale|lecz|mogłyby|mogłaby|według|twierdzą|mówią|podaje|przeciw|przeciwko|zostało|pozostało|zostanie|mieliby|mogliby|pojechałoby|jako|ze|od|pod|oraz|albo|nie|gotowych|wojsk*)",
  ],
  otherThings: [
    "(kilometr*|km|metr*|hektar*|ton|tony|tonę|litr*|kilometrów kwadratowych|baryłek)",
    "(procent*|proc|punkt*|euro|dolar*|funt*|złot*|zł|koron*|rubl*|frank*|hrywien|hrywn*|dol)",
    "(kraj|kraje|krajów|krajach|państw|państwa|państwami|stolic*|rządów|rządy|sojusznik*|członków|członkami|przywódc*|ministr*|delegacj*|partner*|firm|firmy|sygnatariusz*|uczestnik*|szefów|liderów)",
    "(lat|lata|rok|roku|roki|miesięcy|miesiące|miesiąc|tygodni|tygodnie|tydzień|dni|dnia|dzień|godzin*|minut*|razy|mandat*|głos*|posłów|deputowan*|senator*|respondent*|ankietowan*|podpis*|punktów|stron)",
    "(rakiet*|pocisk*|dron*|czołg*|samolot*|myśliwc*|śmigłowc*|pojazd*|transporter*|armat*|haubic*|amunicj*|bateri*|system*|fregat*|okręt*|karabin*|patriot*|wyrzutni*|generator*|karetek|racji)",
    "(cywil*|uchodźc*|Ukraińców|Rosjan|mieszkańc*|obywatel*|protestując*|dzieci|rodzin|rodziny|jeńc*|zakładnik*|ochotnik*|rezerwist*|poborow*|rekrut*|czytelnik*|przesiedleńc*|policjant*|najemnik*)",
    "(dziennie|rocznie|miesięcznie|stopni|miast|wsi|pytań|stron|km|miejscowości)",
  ],
  otherSigns: "£€$%¥₴#",
  neverIn: [
    "(zabit*|zginęł*|zginęli|poległ*|polegli|rannych|rannymi|ranny|strat|straty|ofiar*|zaginion*|schwytan*|jeńc*|jeńców|wymian* jeńców|dezerter*|zdezerterow*|poniosł*|straciła|straciło|utracił*)",
    "(ćwicz*|manewr*|parad*|defilad*)",
    "(protest*|manifest*|demonstr*|wiec*|ulic*|marsz*|podpis*|abonent*|pracownik*|etat*)",
    "(korea północna|korei północnej|pjongjang|phenian) ... (#|tysięcy|żołnierzy)",
    "(wyszkoli*|przeszkoli*|szkoli|szkolono|szkoleni*)",
    "(stacjonuje|stacjonują|przebywa|służy|służą) [już|obecnie|dziś|na stałe] [około|ponad|blisko|prawie] # [tys|tysięcy] [żołnierzy|wojskowych] (USA|amerykańskich|NATO|sojuszniczych|niemieckich)",
    "# (tys|tysięczn*) (armi* ukrain*|armi* rosyjs*|ukraińsk* armi*|rosyjsk* armi*)",
    "tysięczn* [ukraińsk*|rosyjsk*] armi*",
    "(ogranicz*|zmniejsz*|redukuj*|zredukow*) .. (armi*|sił zbrojnych|siły zbrojne|wojsk*) .. do .. #",
    "(armi*|siły zbrojne|sił zbrojnych|wojsko polskie|wojska polskiego|bundeswehr*) ... (liczy|liczyła|liczyć|liczebność|ma|wzrośnie|urośnie|rozrośnie|zwiększy)",
    "(pod bronią|w czynnej służbie|zawodow*|rezerwist*|poborow*|pobór|poboru|mobilizacj*|mobilizuj*|rekrutacj*|zasadnicz* służb*|ochotnik*|wstąpił*)",
    "(zmniejsz*|ogranicz*|redukcj*|limit*) .. (armii|sił zbrojnych|ukraińskiej)",
    "(stacjonuje|stacjonują|stacjonując*|służy|służą) .. (na litwie|w polsce|na łotwie|w estonii|w rumunii|w niemczech)",
    "(rosyjski*|ukraiński*|północnokoreański*) (armi*|siły|sił|wojsk|wojska|żołnierz*|oddział*|brygad*)",
    "(armi*|siły|sił|wojsk|wojska|żołnierz*) (rosyjski*|ukraiński*|północnokoreański*)",
    "w (tysiącach|setkach|dziesiątkach)",
    "(wyszkolił*|wyszkolono|przeszkolił*|przeszkolono|wyszkolonych|przeszkolonych)",
    "(uchodźc*|cywil*|manifest*|ludnoś*|mieszkańc*|sondaż*|ankiet*|ewakuow*)",
    "(napoleon*|hitler*|wehrmacht*|ii wojn*|wojn* światow*|zimn* wojn*|wietnam*|afganistan*|irak*|kosow*|bośni*|bałkan*|gaz*|liban*|mali|sahel*|syri*|algieri*)",
    "(wschodni* flank*|flanc* wschodni*|korea północna|korei północnej|koreę północną|wagner*|najemnik*)",
    "w (polsce|niemczech|estonii|rumunii) (stacjonuje|stacjonują|służy|przebywa)",
  ],
  owns: [
    "(ma|mają|miała|miał|miały|liczy|dysponuje|dysponują|posiada|posiadają|utrzymuje|utrzymują) [tylko|zaledwie|około|ponad|blisko|prawie|mniej niż|więcej niż|już|dziś|obecnie|na ukrainie]",
  ],
  needed: [
    "(ocenia|oceniają|ocenił|ocenie|potrzebowałaby|potrzebowałoby|wymagane|wymaganych|domagał*|oczekuje|proponuje|zażądał*)",
    "(potrzeba|potrzebnych|potrzebne|potrzebna|potrzebuje|potrzebują|potrzebny|trzeba|trzeba by|wymaga|wymagałoby|wymagałaby|wymagają|niezbędn*|konieczn*|minimum|wystarczy|wystarczyłoby|musiałoby|musiałaby|musi|powinno|powinna|domaga*|żąda|chciałby|szacuj*|oszacował*|byłoby trzeba)",
  ],
  contribution: [
    "(wkład*|zaoferow*|oferuj*|ofert*|obieca*|obiecuj*|zadeklarow*|deklaruj*|wyśle|wyślą|wyślemy|pośle|poślą|wysłać|wysłani*|skieruj*|skierow*|skierowani*|oddeleguj*|oddelegow*|wystawi|wystawią|wystawić|dołoży|dołożą|zgłosi*|zgłasza|przekaże|przekazać|przeznacz*|udział*|gotow* wysłać|wydziel*|wysyła|wysłałaby|wysłałby|wysłałyby|wysłaliby|wyślij|wysłanych|wysłania|wysłanie|wysyłają|wysłanymi|trafi|trafią|trafiłyby|trafiłoby|trafić|pojedzie|pojadą|pojechałoby|pojechać|pojechaliby|pojechałby|rozmie*|stacjonowa*|wziąć udział|wzięłoby|wezmą udział|weźmie udział|wejdzie|wejdą|dołącz*|gotow*|do dyspozycji|odda|oddadzą|dostarczy|dostarczą|zapewni*|delegow*|w pogotowiu|zarezerwow*|przygotow*|stanąłby|stanęłoby|stanęłyby|stanie|staną)",
  ],
};
