import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(żołnierze|żołnierzy|żołnierzom|żołnierzami|żołnierza|wojskowych|wojskowi|wojskowymi|ludzi|ludźmi|ludziom|instruktorów|instruktorami|instruktorzy|obserwatorów|obserwatorami|saperów|saperami|rozjemców|spadochroniarzy|oficerów|oficerami|marynarzy|żandarmów|mundurowych|karabinierów|chemików wojskowych|medyków|legionistów|osób personelu|osób|żołnierek i żołnierzy|błękitnych hełmów|wojsk|członków personelu|żołnierzyków|specjalistów)",
    ],
    brigades: ["(brygada|brygady|brygad|brygadę|brygadą|brygadami|brygadom|brygadzie)"],
    battalions: ["(batalion|bataliony|batalionów|batalionu|batalionem|batalionami|batalionom)"],
    companies: ["(kompania|kompanie|kompanii|kompanię|kompanią|kompaniami)"],
  },
  wholes: [
    "(siły|sił|siłom|siłami|siła|siłę|kontyngent*|misj*|operacj*|korpus*|koalicj*|grup*|oddział*|udział*|wkład*|liczb*|łącznie|całość|całości|liczebnoś*|stan*|pułap*|limit*|plan*|wariant*|wielkość|wielkości|garnizon*|obecnoś*|formacj*|armi* sojusznicz*|komponen*|personel*|skład*)",
  ],
  of: [
    "(w sile|o sile|liczący|licząca|liczące|liczącego|liczącej|liczących|liczą|liczy|z|w liczbie|o liczebności|w wysokości|złożony z|złożona z|złożone z|złożonych z|złożonej z|składający się z|składająca się z|składające się z|składających się z|obejmujący|obejmująca|obejmujące|obejmujących|w składzie|rzędu|na poziomie|wynosi|wyniesie|określił* na|szacuj* na|oszacował* na|do|o)",
  ],
  in: ["(w|we|na)"],
  bare: [
    "(z nich|z tego|z|w|na|do|będzie|będą|miałoby|mogłoby|może|mogą|jest|są|ma|mają|dla|przy|po|gdy|jeśli|przed|trafi|pojedzie|wyjedzie|stacjonowałoby|miałyby|powinno|i|lub|by)",
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
  needed: [
    "(potrzeba|potrzebnych|potrzebne|potrzebna|potrzebuje|potrzebują|potrzebny|trzeba|trzeba by|wymaga|wymagałoby|wymagałaby|wymagają|niezbędn*|konieczn*|minimum|wystarczy|wystarczyłoby|musiałoby|musiałaby|musi|powinno|powinna|domaga*|żąda|chciałby|szacuj*|oszacował*|byłoby trzeba)",
  ],
  contribution: [
    "(wkład*|zaoferow*|oferuj*|ofert*|obieca*|obiecuj*|zadeklarow*|deklaruj*|wyśle|wyślą|wyślemy|pośle|poślą|wysłać|wysłani*|skieruj*|skierow*|skierowani*|oddeleguj*|oddelegow*|wystawi|wystawią|wystawić|dołoży|dołożą|zgłosi*|zgłasza|przekaże|przekazać|przeznacz*|udział*|gotow* wysłać|wydziel*|wysyła)",
  ],
};
