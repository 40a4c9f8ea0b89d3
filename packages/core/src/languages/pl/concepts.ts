import type { Concepts } from "../concepts";

export const concepts: Concepts = {
  // Acceptance: says yes, goes along, takes part
  agree:
    "zgadza*|zgodzi*|zgoda|zgodę|zgody|zgodą|zgodni|zgodn*|godzi się|przysta*|przystał*|uzgodni*|jednomyśln*|na jedną nutę|porozumie*",
  support:
    "popar*|popiera*|poprze*|poparci*|wspar*|wspiera*|wesprze*|wsparci*|zwolenni*|opowiada się za|opowiedzia* się za|opowiedział się|za wysłaniem|stoi za|stanął za|sympat*|przychyln*|orędowni*|sprzyja*",
  endorse:
    "podpisuje się pod|zatwierdz*|ratyfik*|przyłącza się|przyłączy*|przyłącz*|firmuje|sygnuje|solidaryzuj*|staje za|potwierdza udział|aprobuj*",
  welcome:
    "wita|witają|powita*|z zadowoleniem|zadowolen*|ciesz*|cieszy|ucieszy*|otwartymi ramionami|z radością|mile widzian*|przyjmuje z|przyjął z",
  praise: "chwali*|pochwal*|pochwał*|oklask*|owacj*|hołd*|podziw*|gratul*|uznani*|komplement*|wychwala*|brawo|brawa",
  thank: "dzięk*|podzięk*|wdzięczn*",
  blessing: "błogosławi*|pobłogosław*|zielone światło|skinął|skinęł*|kiwa|kiwnął|kciuk w górę|przyzwoleni*|placet",
  sign: "podpis*|podpisał*|podpisać|sygnatariusz*|sygnuj*|parafow*|pióro|długopis*",
  join: "dołącz*|przyłącz*|przystąpi*|przystępuj*|wstąpi*|wstępuj*|zapisa*|zapisuj*|zaciąg*|wchodzi do|wejść do|na pokład*|wsiada|wsiadł*|stan* w szeregu|szereg*|przystąpien*|akces",
  takePart:
    "uczestni*|weźmie udział|bierze udział|biorą udział|wzięcie udziału|wziąć udział|wezmą udział|wzięł* udział|udział*|brać udział|angażuj*|zaangażow*|będzie częścią|współdziała*|współuczestn*|włącz*|partycyp*|w tym udział",
  lead: "przewodz*|przewodni*|kieruj*|kierow*|dowodz*|dowodzeni*|dowództw*|na czele|prowadz*|lider*|prym|u steru|ster|stery|szpic*|pokieruj*|poprowadz*|państwo ramowe|czołow*|zarządza*|stoi na czele",
  volunteer:
    "ochotni*|dobrowol*|zgłasza się|zgłosi* się|z własnej woli|z własnej inicjatywy|nieproszon*|sam z siebie|podnosi rękę|podniósł rękę|wolontar*|zgłosił*|na ochotnika|wystąpi* z szeregu",
  pledge:
    "obiec*|obietnic*|przyrzek*|przysięg*|ślubow*|zapewni*|zapewnia|słowo honoru|dał* słowo|deklaruj*|zadeklarow*|deklaracj*|zobowiąz*|przyobieca*",
  commit: "zobowiąz*|wiąż*|wiążąc*|związa*|deklaracj*|zaangażow*|przesądz*|twarda obietnica|wiążące",
  offer:
    "ofer*|zaofer*|oferuj*|oferow*|propon*|ofiar*|udostępni*|do dyspozycji|dyspozycj*|stawia do|wystawi*|wystawia*|kładzie na stół|położył na stół|dać do",
  contribute:
    "wkład|wkładu|wnosi|wniesi*|wnieść|dostarcz*|dostarcza*|dostaw*|dokłada|dołoż*|dorzuc*|przekaz*|zapewn*|cegieł*|swoją część|udzieli*|da żołnierzy|da|dadzą|dać|daje",
  send: "wyśl*|wysył*|wysłać|wysłan*|wysła*|wyśle|posła*|pośle|poślą|pośl*|posył*|skierow*|skieruj*|rozmieści*|rozmieszcz*|delegow*|wyprawi*|wyjed*|wyjazd*|przerzuc*|ekspediow*|wkroczy*|postaw* stopę|stanie stopa|pojed*|pojad*|ruszy*|wyrusz*|użyci*",
  stationing:
    "stacjon*|rozmieszcz*|obecnoś*|garnizon*|zakwaterow*|ulokow*|dyslok*|rotac*|rotacyjn*|bazow*|postawi*|stałe|pozycj*|rozlokow*",
  earmark:
    "przeznacz*|wyznacz*|przydziel*|zarezerwow*|w gotowości|w pogotowiu|trzyma w|wskaza*|wybran*|desygnow*|wytypow*|odłoży*|wskazał batalion",
  prepare:
    "przygotow*|szykuj*|szykow*|szkol*|ćwicz*|ćwiczen*|trening*|treni*|wyposaż*|pakuj*|pakow*|rozgrzew*|w przygotowaniu|przygotowan*|próba|próby|szykuje się",
  ready: "gotow*|gotowy|gotowa|gotowe|gotowi|gotowość|w pogotowiu|pod ręką|spakowan*|przygotowan*|w zasięgu",
  willing: "gotow*|skłonn*|chętn*|chęć|chęci|dobra wola|dobrej woli|ochocz*|nie od tego|gotowość|przychyln*",
  eager:
    "chętnie|entuzjast*|ochocz*|zapał*|niecierpliw*|pali się|rwie się|garnie się|z ochotą|spieszy|śpieszy|pośpiech*|gorliw*|rad|pierwszy do|z przyjemnością|pędzi",
  proud: "dum*|dumny|dumna|dumą|zaszczyt*|honor*|przywilej*",
  duty: "obowiąz*|powinn*|odpowiedzial*|moraln*|solidarn*|dług|ciężar*|brzemi*|barki|barkach|sumien*|powinność|zadani*|ramion*|współodpowiedzial*",
  amongFirst:
    "wśród pierwszych|jako pierwsz*|jako jed* z pierwszych|jednym z pierwszych|pierwszy w|pierwszym szeregu|w pierwszym szeregu|w pierwszej linii|pierwszej linii|w czołówce|czołówk*|w awangardzie|pierwszym rzędzie|pierwsza fala|pierwszej fali|od pierwszego dnia|pierwsi|na szpicy|w pierwszym rzucie",
  standBy:
    "u boku|stoi przy|stoi u boku|stanie u boku|staje u boku|ramię w ramię|wiern*|lojaln*|nie zostawi*|nie opuści*|nie zostawimy|nieugięt*|niezłom*|po stronie|przy boku|murem|stoi murem",
  keepWord:
    "dotrzym*|dotrzyma słowa|dotrzymał|dotrzymuje|wywiąż*|wywiąza*|wypełni*|spełni*|zrealiz*|realiz*|wprowadz* w życie|do końca|honoruje|słowny|słowa dotrzyma|wykona*",
  approve:
    "zatwierdz*|zaakcept*|akcept*|uchwali*|uchwał*|przyję*|przyjął|przegłosow*|zagłosow* za|głosow* za|zgodę na|zezwol*|zgodził*|wyrazi* zgodę|powiedzia* tak|mówi tak|upoważni*|aprob*|zielone światło|udzieli*|tak dla",
  propose:
    "propon*|propozyc*|zapropon*|sugeruj*|zasuger*|wysun*|wysuwa*|pomysł*|inicjatyw*|zgłosi* projekt|zgłasza|przedstawi*|przedłoży*|wnios*|wniosek|wniosk*|rzuci* pomysł|balon próbny|idea|idei|ideę|poddał* pod",
  plan: "plan|plany|planu|planuj*|planow*|planist*|planów|planach|projekt*|szkic*|zarys*|koncepcj*|program*|harmonogram*|mapa drogowa|opracow*|kreśl*|nakreśl*|zaplanow*|zamys*",
  intend:
    "zamierz*|zamiar*|ma zamiar|mają zamiar|planuje|chce|dąży|dążą|cel|celem|postanow*|intencj*|przewiduj*|przewidzi*|nosi się|zdecydowan*",
  want: "chce|chcą|chciał*|chcieć|chcem*|pragn*|życz*|życzy|żąda|wola|wolę|woli|ambicj*|aspir*|ochot*|szuka|apetyt*",
  hope: "nadziej*|ma nadzieję|liczy na|liczą na|liczył*|oczeku*|oczekiw*|spodziew*|czeka na|wierzy*|optymis*|wygląda",
  needIt:
    "potrzeb*|trzeba|musi|muszą|musiał*|musim*|należy|niezbędn*|konieczn*|koniecz*|nieodzown*|nieuchronn*|nieuniknion*|wymaga*|powin*",
  serve:
    "służ*|służy|służbę|służyć|pod dowództwem|pod komendą|pod flagą|pod rozkazami|noszą mundur|w mundurze|pod banderą",
  protect:
    "chroni*|ochron*|ochrania*|strzeg*|strzec|strzeż*|pilnow*|pilnuj*|zabezpiecz*|obron*|broni|bronić|bronią|patrol*|osłon*|osłani*|czuwa*|straż*|wart*|dogląda*",
  deter: "odstrasz*|odstraszani*|uspok*|reasekur*|zniechęc*|bastion*|przedmurz*|powstrzym*",
  strengthen: "wzmocni*|wzmacni*|umocni*|umacnia*|zwiększ*|rozszerz*|posiłk*|rozbudow*|wzmożon*|powiększ*|podbudow*",
  agreement:
    "porozumie*|umow*|umowa|umowę|traktat*|pakt*|układ*|deklaracj*|protokół*|protokoł*|memorandum|list intencyjny|komunikat*|uścisk dłoni|kompromis*|konwencj*|ugod*",
  unite:
    "zjednocz*|jedność|jedności|jednogłoś*|jednomyśl*|wspóln*|razem|jednym głosem|zgodn*|wspólny front|łącz|łączy|łączą|łączyć|połącz*|złącz*|sojusz*",
  help: "pomag*|pomoc*|pomóc|pomoże|pomogą|pomógł*|wspomaga*|wspomoż*|asyst*|wsparci*|użyteczn*|przydat*",
  allow: "pozwol*|pozwal*|dopuszcz*|dopuści*|zezwal*|zezwol*|umożliwi*|toler*|może|mogą|wolno|daje zgodę|dopuszczaln*",
  prefer: "woli|wolał*|wolą|preferuj*|preferow*|raczej|lepiej|lepszy|najlep*|najchętniej|ideal*|stawia na",
  role: "rola|rolę|roli|udział|część|funkcj*|zadani*|miejsc*|odcinek|działk*",
  mustLead:
    "przejmuj*|przejął|obejm*|obejmuje|przewodnicz*|współprzewodnicz*|koordyn*|organiz*|zbiera*|zebra*|zwoł*|werb*|rekrut*|montuj*|formuj*|skrzyk*|skupia*|gromadz*|sformow*",
  convince: "przekona*|przekonuj*|przekonyw*|namówi*|namawia*|nakłoni*|nakłania*|zjedna*|pozyska*|uwod*|urabia*",
  trust: "zauf*|ufa|ufają|ufać|wiarygod*|polega*|niezawodn*|wierz* w|zaufani*|poleg*",
  courage: "odwag*|odważ*|odważn*|śmiał*|śmiel*|ośmiel*|męstw*|dzieln*|brawur*|kręgosłup*|ryzykn*|zdecydow*",
  // Openness: weighs, does not exclude
  consider:
    "rozważ*|rozważa|namyśl*|zastanaw*|zastanow*|myśli o|myślą o|pomyśl*|przemyśl*|przemyśleć|rozpatr*|bierze pod uwagę|bierze pod|pod uwagę|brać pod uwagę|waży|ważą|dumają|duma nad|nosi się|deliber*|przygląda*|przyjrz*|patrzy na|kalkuluj*",
  study:
    "bada|badają|badać|zbada*|badani*|analiz*|przeanaliz*|ocenia*|oceni*|ocen*|studi*|studiuj*|sprawdza*|sprawdz*|wylicz*|oblicz*|sondu*|ekspertyz*|przegląd*|liczy|wykonaln*|rozezna*|zgłębi*",
  imagine: "wyobra*|wyobrażam|wyobrazić|wyobraża|widzi się|widzi siebie|marz*|wizj*|w wyobraźni|zobaczy*|obraz*",
  conceivable:
    "wyobrażaln*|do pomyślenia|realn*|wykonaln*|prawdopodobn*|możliwy do|osiągaln*|w zasięgu|do wyobrażenia|do przyjęcia",
  possible: "możliw*|ewentualn*|potencjaln*|szans*|perspektyw*|może być|być może|niewyklucz*",
  modalMay: "może|mogłaby|mógłby|mogliby|mogłyby|mogą|mogłoby|mogła|mógł|byłby|byłaby|można|miałby",
  notExcluded:
    "nie wyklucz*|niczego nie wyklucz*|nic nie jest wykluczone|nie jest wykluczon*|nie zamyka drzwi|nie zamknął drzwi|nie zamknęł*|nie zamknięt*|niewykluczon*|nie przekreśla|nie odrzuca możliwości|bez wykluczania|nie wykluczone|nigdy nie mów nigdy|nie skreśla|żadna opcja nie|nie chciał wykluczyć|nie zatrzas*|nie odrzuc* tej",
  doorOpen:
    "drzwi otwart*|otwarte drzwi|uchylon*|uchyla drzwi|uchylił|uchyl*|drzwi uchylone|zostawia otwart*|pozostawi* otwart*|zostawi* otwart*|otwiera drzwi|otworzył drzwi|otworzyć drzwi|furtk*|furtkę|otwarta furtka|szpar*|pole manewru|okno|margines",
  open: "otwart*|otwiera*|otworzy*|otwarcie na|otwartość|otwarci",
  option: "opcj*|alternatyw*|scenariusz*|wariant*|możliwości|hipotez*|wybór|wybor|do wyboru|menu|wachlarz",
  onTable:
    "na stole|leży na stole|na porządku|w porządku obrad|na agendzie|w agendzie|pod dyskusję|omawian*|w grze|dyskutow*|rozważan*|jest rozważ*|na biurku|w rozważaniu|na tapecie|na warsztacie",
  depends:
    "zależ*|zależy|uzależni*|uzależnia|warunk*|uwarunkow*|zawisł*|w zależności|zależnie|pod warunkiem|od tego|od decyzji|opiera się|zastrzeż*|powiąz*|wiąże|sprowadza się",
  ifOnly:
    "jeśli|jeżeli|o ile|pod warunkiem|pod warunkami|gdyby|byle|jeśliby|w razie|w przypadku|dopóki|w zamian za|skoro|zakładając|tylko gdy|wtedy gdy|chyba że tak",
  unless: "chyba że|inaczej|w przeciwnym|bez tego|z braku|o ile nie|jeśli nie",
  inPrinciple: "w zasadzie|co do zasady|zasad*|zasadnicz*|pryncyp*|teoret*|w teorii|na papierze|ogólnie|z zasady",
  discuss:
    "dyskut*|dyskus*|omawia*|omówi*|omów*|rozmawia* o|rozmow* o|rozmowa o|mówi* o|debat*|dialog*|podnosi* temat|porusz*|naradz*|wymian*|przedyskut*|konsult*|rozprawia*",
  exploratory:
    "wstępn*|sondaż*|sondują|tymczas*|nieformal*|niewiążąc*|na próbę|przymiark*|początk*|rekonesans*|rozpoznaw*|roboczo",
  tabooBroken:
    "tabu|już nie tabu|zrywa z|zerwał z|próg|po raz pierwszy|pierwszy raz|bezprecedens*|rubikon*|przełom*|przełam*|niebywał*",
  wouldIfAsked:
    "jeśli kijów poprosi|jeśli ukraina poprosi|na prośbę|na wniosek|na zaproszenie|jeśli ktoś|gdy kijów|gdyby kijów|jeżeli kijów|jeśli kijów|jeśli padnie prośba|jeśli zostanie poproszon*|gdy zostanie poproszon*|gdyby poproszono|jeśli nas poproszą|na wezwanie|na żądanie|poproszon*|jeśli ukraina|jeśli zwróci",
  request:
    "prośb*|prosi*|poprosi*|wniosk*|zaprosz*|zaprasza*|apel*|petycj*|wezwani*|zwraca się|zwróci*|wystąpi* z|błaga*",
  waitFor:
    "czeka na|czekają na|poczeka*|w oczekiwaniu|oczekuj*|wyczeku*|wygląda*|zaczeka*|zaczekać|patrzy na waszyngton|oglądają się|ogląda się na",
  flexible: "elastycz*|pole manewru|pragmat*|kompromis*|ustępst*|gięt*|swobod*|kreatyw*",
  time: "w swoim czasie|we właściwym czasie|kiedyś|pewnego dnia|w przyszłości|przyszłoś*|przyszł*|prędzej czy później|na późniejszym|z czasem|w stosownym|we właściwym|w odpowiednim|termin*",
  othersFree:
    "inni mogą|inne kraje mogą|każdy kraj|każde państwo|każdy może|każdy ma|woln*|wolno im|suweren*|kto chce|ci którzy chcą|nie sprzeciwia się|nie będzie przeszkadzał*|nie przeszkadza*|nie blokuj*|szanuj*|uszan*|życzy * powodzenia|powodzenia|ich decyzja|ich sprawa|nie będzie blokow*|nie stanie na drodze|inni niech|niech jadą",
  // Non-commitment: neither yes nor no
  tooEarly:
    "za wcześnie|zbyt wcześnie|przedwcześ*|przedwczesn*|nie czas|to nie czas|nie pora|jeszcze nie czas|jeszcze za|zawczas|pochopn*|wyprzedza|wóz przed koniem|skórę na niedźwiedziu|skóra na niedźwiedziu|niedojrzał*|uprzedz*|dzielić skórę|nie ten moment|nie moment",
  waitAndSee:
    "poczekamy zobaczymy|zobaczym*|poczeka*|wyczeku*|przeczeka*|czeka*|czeka|czekają|czekać|obserw*|przygląda*|z boku|na boku|stoi z boku|na ławce|ławk*|ławce|kibic*|widz|widza|poczekalni*|wstrzymuj*",
  undecided:
    "niezdecydow*|nie zdecydował*|nie zdecydow*|jeszcze nie zdecydował*|waha*|waha się|wahani*|rozdart*|nierozstrzygn*|otwarta kwestia|otwarte pytanie|w zawieszeniu|zawiesz*|okrakiem|między młotem|dylemat*|niepewn*|nie postanow*|nieprzesądz*|pod znakiem zapytania",
  noDecision:
    "nie ma decyzji|żadn* decyzj*|nie podję*|nie podjął|nie podjęto|nie zapadł*|decyzja nie zapadła|nic nie postanow*|nic nie jest przesądzone|bez decyzji|brak decyzji|nic nie ustal*|jeszcze nie zapadł*|nie przesądz*|nic nie zdecydow*|nie ma jeszcze",
  decide: "decyd*|zdecyd*|decyzj*|postanow*|rozstrzyg*|wybier*|wybra*|wybór|przesąd*|ustal*|uchwał*|werdykt|określ*",
  reserve:
    "rezerw*|powściąg*|wstrzemięźl*|zachowuje dla siebie|odkrywa kart|kart nie|karty przy|odkry* kart|karty|suchy proch|zastrzeż*|sfinks*|małomów*|oszczędn* w słowach|dystans",
  ambiguous:
    "dwuznacz*|niejednoznacz*|niejasn*|mglist*|mętn*|zagadk*|niedookreśl*|enigmat*|ogólnik*|zawoalow*|wymijając*|sprzeczn*|mgł*|rozmyt*|niewyraźn*|zawił*|pokrętn*|półsłów*",
  dodge:
    "unik*|uchyla się|uchylił się|uchyl* się|wymij*|wymiguje|wykręc*|wykręt*|omija*|omin*|zbyć|zbywa*|zbył*|zbywa|zbył|lawir*|kluczy*|miga się|ucieka od|uciekł od|zmieni* temat|zmienia temat|chowa się|schował*|zasłani*|dookoła|owija* w bawełnę|w bawełnę|ślizga*|odbija piłeczkę|spycha|zasłon*|ogródek",
  silence:
    "milcz*|przemilcz*|cisz*|ani słowa|ani słowem|bez słowa|nic nie powiedzia*|nic nie mówi|nie powiedział*|nabra* wody w usta|wody w usta|usta|ust|zamilk*|język za zębami|niemy|niema|niemo|niemow*|nie odezwa*|bezgłoś*|cicho",
  noComment:
    "bez komentarza|nie komentuj*|nie skomentow*|nie chciał komentować|odmówi* komentarza|komentarz*|koment*|nie odniósł|nie odniosł*|nie udziel*|nie chciał* się wypow*|nie wypowiada|nie wypowiedział*|nie chce mówić|nie chciał mówić|spekulow*|nie zabra*",
  hesitate:
    "waha*|wahał*|wahani*|ociąga*|ociągani*|zwlek*|zwłok*|marudz*|kunktator*|cofa*|stropi*|chwiej*|zachwia*|opóźni*|opiesz*|niezdecyd*|zimne stopy|drep*|mitręż*|grać na czas",
  reluctant:
    "niechęt*|niechęć|niechęci|nieskor*|bez entuzjazmu|bez zapału|brak entuzjazmu|letni*|chłodn*|z oporami|opor*|oporn*|nie pali się|nie kwapi*|nie rwie|nie spieszy|nie śpieszy|nieprzychyln*|bez ochoty|brak chęci|krzyw*|mało entuzj*|nie garnie|sceptycz*|z ociąganiem|ociąg*",
  cautious:
    "ostrożn*|rozważn*|roztropn*|przezorn*|powściąg*|umiarkow*|delikatn*|zachowawcz*|stonow*|wyważon*|czujn*|asekur*|ważąc słowa",
  sceptical:
    "scept*|wątp*|wątpliw*|nieufn*|podejrzliw*|zastrzeże*|niepokó*|niepokoj*|zaniepokoj*|obaw*|nieprzekonan*|nie przekonan*|niedowierz*|pesymist*|kręci nosem|kręc* nosem|zapytani*|zatroskan*|martwi*|powątp*|brwi",
  postpone:
    "odłoż*|odkład*|odłożył*|odracz*|odrocz*|przełoż*|przekłada*|opóźn*|wstrzym*|zawies*|zamroż*|mroż*|na potem|do szuflady|szuflad*|gra na czas|na czas|przesun*|przesuw*|odwlek*|odwlec|lodówk*|zamrażark*|pauz*|odsun*|odsuw*|święty nigdy",
  later:
    "później|potem|w przyszłym roku|w przyszłym tygodniu|w przyszłym miesiącu|jesienią|wiosną|jutro|innym razem|następnie|późniejsz*",
  speculation:
    "spekul*|pogłosk*|plotk*|domysł*|przypuszcz*|wymysł*|zmyśl*|fikcj*|fantaz*|wróż*|wróżen*|fusów|szklana kula|bajk*|bujd*|fake*|mrzonk*|fantast*|dywag*|gdyba*",
  hypothetical:
    "hipotet*|hipotez*|teoret*|abstrakc*|akademic*|gdyby|gdybani*|zamki na piasku|zamek na lodzie|wirtual*|tryb przypuszcz*",
  askOthers:
    "najpierw inni|inni najpierw|co zrobią inni|co robią inni|niech inni|innych zapyt*|pyta* innych|zapyta* innych|pytać innych|zostawia innym|zostawi* innym|zostawia to|pozostawi* innym|ogląda* się na|odsyła*|odesła*|należy do|to sprawa|w gestii|zależy od sojuszników|decyzja należy|pozostawia*|idzie za|inni zdecyd*",
  homework:
    "odrobi*|lekcje|zadanie domowe|najpierw wiedzieć|chce wiedzieć|chciał* wiedzieć|chciał* najpierw|najpierw chce|szczegół*|drobny druk|drobnym drukiem|więcej wiedzieć|najpierw pozna*|chce zobaczyć|najpierw zobacz*|konkret*|chce znać",
  unanswered:
    "bez odpowiedzi|nie odpowiedzia*|nie odpowiada|brak odpowiedzi|nie ma odpowiedzi|odpowiedź nie|odpowiedzi nie|zawisło|w próżni|nie doczekał*|pozostało bez|nie otrzym*|nie padła",
  needsClarity:
    "jasnoś*|jasność|wyjaśni*|wyjaśnie*|sprecyz*|precyz*|konkret*|doprecyz*|określon*|dookreśl*|in blanco|czek in blanco|zarys|kształt*|uściśl*|zasady użycia|przejrzyst*|skonkret*|klarow*",
  neitherNor:
    "ani tak ani nie|ani tak|ani potwierdz*|nie potwierdził ani|ani za ani przeciw|ani nie zaprzecz*|i tak i nie|ani nie obieca*|nie powiedział ani|ani nie odmówi*|nie mówi ani|ni to ni|ni tak ni nie",
  noCommitment:
    "żadnych zobowiązań|bez zobowiązań|nie zobowiąz*|żadnej deklaracji|żadnych deklaracji|bez deklaracji|nie złożył*|nie składa|niczego nie obieca*|nie obiec*|nic nie obieca*|nie obiecuje|żadnych obietnic|bez obietnic|nie deklar*|nie zadeklar*|nie wiąże|nie dał* słowa|nie przyrzek*",
  noPosition:
    "nie ma stanowiska|bez stanowiska|nie zaj* stanowiska|nie zajęł*|nie zajął|brak stanowiska|nie ma zdania|bez zdania|wstrzym* się|wstrzymał*|obojętn*|nie opowiada się|neutraln*|bezstron*|nie wyraził*|bez opinii|nie staje po",
  stayOut:
    "nieobecn*|zabrakł*|brakuje|brakowało|nie przyby*|nie przyjech*|nie pojawi*|puste krzesło|puste miejsce|nie był* obecn*|słucha*|wysłuch*|przysłuch*|nie zaproszon*|nie siedzi|nie usiad*|obserwator*|z boku|w charakterze obserwatora",
  process:
    "proces*|etap*|faz*|krok|kroki|kroku|krok po kroku|procedur*|kalendarz*|harmonogram*|stopniow*|tryb|kurs|kursu|przebieg",
  know: "wie|wiedzą|wiedzie*|wiem|wiemy|zna|znają|znać|zrozum*|rozumie*|świadom*|pojm*|dowiedz*|dowiad*",
  notKnow:
    "nie wie|nie wiedzą|nie wiem|nie wiadomo|nikt nie wie|nieznan*|nie ma pojęcia|pojęcia|zobaczymy|okaże się|trudno powiedzieć|niewiadom*|nie sposób|niepewn*|zagadk*|nie zna",
  // Refusal of one's own part
  refuse:
    "odmaw*|odmów*|odmow*|odmówi*|odrzuc*|odrzuc|mówi nie|powiedział* nie|powie nie|powiedzieć nie|nie zgadza*|nie zgodzi*|nie godzi*|wzbrania*|uchyl*|odpraw*|stanowcze nie|twarde nie|jego nie|odprawi* z kwitkiem|z kwitkiem|z niczym|nie dla|zdecydowane nie|kręci głową|nie chce|nie chcą|nie chciał*|dziękuj* za|odżegn*|wzgardz*|opiera się|opierają się|rezygn*|podziękow* za|odtrąc*|zbył|czarną polewkę|figa",
  ruleOut:
    "wyklucz*|wyklucza|wykluczył*|wykluczon*|wykluczyć|nie wchodzi w grę|nie wchodzi w rachubę|nie ma mowy|mowy nie ma|nie do pomyślenia|niewyobrażaln*|niedopuszczaln*|nie jest opcją|nie ma takiej|niemożliw*|poza dyskusją|skreśl*|w żadnym razie|nie ma opcji|przekreśl*|odpada|nie podlega dyskusji|nie będzie|nie stanie",
  exclude: "wyłącz*|wyklucz*|zrezygn*|rezygn*|wyrzek*|wyrzec*|odstąpi*|odstępuj*|eliminuj*|skreśl*|zaniech*|zarzuc*",
  notPlanned:
    "nie planuj*|nie jest planow*|nie ma planów|nie ma w planach|nie w planach|nie przewiduj*|nie jest przewid*|bez planów|żadnych planów|nie zamierza*|nie szykuj*|nie ma takich planów|nie ma takiego planu|nie przygotow*|nie zaplanow*|nie ma w zamiarze",
  notOnAgenda:
    "nie jest na stole|nie leży na stole|nie stoi na porządku|nie ma na agendzie|nie jest w agendzie|nie jest tematem|nie ma tematu|nie ma takiego tematu|tematu nie ma|nie jest rozważ*|nie rozważa*|nie dyskut*|nie rozmawia*|nie jest omawian*|nie było tematem|nie stanął|nie figuruje|nie stawał*|nie jest dyskutow*|nie jest przedmiotem",
  noIntention:
    "nie zamierz*|nie ma zamiaru|nie mają zamiaru|bez zamiaru|nie ma chęci|nie chce|nie chcą|nie ma ochoty|nie pragn*|nie jest zainteresow*|niezainteresow*|nie interes*|nie ma czego szukać|nic do szukania|nie mają czego|nic tam po|nie ma nic|nie myśli|ani myśli|nie ma interesu|nie widzi powodu|nie widzi sensu",
  never:
    "nigdy|przenigdy|w żadnym wypadku|w żadnym razie|pod żadnym|za żadne|w żadnych okolicznościach|za nic|nigdy w życiu|ani teraz ani|bez względu na|raz na zawsze|po moim trupie|żadną miarą",
  nobody: "nikt|nikogo|nikomu|nikim|żaden|żadna|żadne|żadnego|żadnej|żadnych|ani jeden|ani jednego|żywego ducha",
  notOneSoldier:
    "ani jeden żołnierz|żaden żołnierz|ani jednego żołnierza|żadnych żołnierzy|żadnego żołnierza|żadnych wojsk|żaden polski żołnierz|polscy żołnierze nie|polskich żołnierzy nie|polski żołnierz nie|bez żołnierzy|bez wojsk|zero|zero żołnierzy|żadnego buta|ani buta|nie będzie żołnierzy|nie będzie wojsk*|nie będzie naszych|ani jednego|żadnego batalionu|żadnej jednostki|żadnych jednostek|żadnego kontyngentu|nie wyśle żołnierzy|żołnierzy nie wyśle|wojska nie wyśle|wojsk nie wyśle|ani kompanii|żadnej kompanii",
  stayHome:
    "w domu|w domach|zostaje w domu|zostają w domu|zostan* w domu|zostan*|zostają|zostanie|pozostan*|w koszarach|na własnej ziemi|u siebie|w kraju|zostaje u siebie|zostaną u siebie|nie rusz*|nie wyjd*|nie opuszcz*|nie wyjad*|nie pojad*|tam gdzie są",
  withoutUs:
    "bez nas|bez niego|bez niej|bez nich|bez mnie|bez węgier|bez polski|bez polaków|bez polskich|bez jego|bez jej|bez udziału|nie z nami|nie liczcie na nas|niech jadą inni|niech inni|inni pojadą|inni niech|nie nasz|nie nasza|beze mnie|bez swoich|bez własnych",
  notTakePart:
    "nie weźmie udziału|nie bierze udziału|nie wezmą udziału|nie uczestnicz*|nie będzie uczestnicz*|nie wyśl*|nie wysył*|nie pośl*|nie dołącz*|nie przyłącz*|nie przystąp*|nie będzie częścią|nie da|nie wystawi*|nie dostarcz*|nie skier*|nie pojed*|nie zaangażuj*|nie wniesie|bez udziału|nie będzie w|nie ma udziału|nie stanie|nie rozmieści*|wysyłać nie|nie wezm*",
  optOut:
    "wycof*|rezygn*|wypis*|odcina się|odci*|dystansuj*|dystans*|z boku|trzyma się z dala|z dala|z daleka|poza|pozostaje poza|umywa ręce|umy* ręce|odwraca się plecami|odstępuj*|stoi z boku|usuwa się|usun* się|wyłamuj*|pasuj*|wymówi*|nie miesz*|odpuszcza",
  otherHelp:
    "w inny sposób|inny sposób|inaczej|innymi środkami|inne formy|inną formą|innej formie|innych formach|inna pomoc|inną pomoc|wszystko inne|wszystko prócz|wszystko poza|wszystkim poza|wszystkim innym|cywiln*|niemilitarn*|niewojskow*|czymś innym|coś innego|inną drogą|w naturze|innego rodzaju|każdą inną|tylko nie",
  neutrality: "neutraln*|niezaangażow*|pozablok*|pacyfi*|bezstronn*|równy dystans",
  constitution:
    "konstytuc*|ustaw*|prawo|prawa|prawn*|prawu|prawie|zabran*|zakaz*|artykuł*|statut*|karta|ustawa zasadnicza|zapis|zapisy|zapisan*|przepis*",
  history:
    "histor*|przeszłoś*|pamię*|wspomni*|ii wojn*|druga wojna|drugiej wojny|dziad*|wiek|wieku|stuleci*|okupacj*|tradycj*|upior*|przodk*|dawn*|rzeź*|zaborc*",
  armySmall:
    "za mał*|zbyt mał*|mała armia|małej armii|małe państwo|mały kraj|przeciąż*|brak|brakuje|brak*|niedobor*|niedobór|niewystarcz*|nie wystarcz*|za mało|zbyt mało|możliwoś*|zdolnoś*|nie stać|nie ma kim|nie ma żołnierzy|szczupł*|krótka kołdra|skąp*|ograniczone siły|nie ma skąd",
  ownDefence:
    "własn* granic*|własnej granicy|własne granice|własna obrona|własnej obrony|własną obronę|własnego terytorium|własne terytorium|własnego kraju|własny kraj|własne bezpieczeństwo|własnego bezpieczeństwa|obron* kraju|obrona terytorialna|wschodniej flanki|wschodnia flanka|wschodnią flankę|flank*|priorytet*|najpierw własn*|u siebie potrzebn*|ojczyzn*|nasze granice|swoich granic|swojej granicy|swoją granicę|potrzebn* w kraju|pełne ręce|własnych obywateli|bronić polski",
  notOurWar:
    "nie nasza wojna|to nie nasza|nie jego wojna|nie jej wojna|nie ich wojna|cudz* wojn*|cudza wojna|cudzej wojnie|obcej wojn*|obcą wojnę|wojna innych|nie nasza sprawa|nie nasza rzecz|mięso armatnie|mięsa armatniego|stroną konfliktu|stroną wojny|nic nam do|wciąg*|nie ma czego szukać",
  voters:
    "wyborc*|elektorat*|obietnica wyborcza|opinia publiczna|opinii publicznej|społeczeństw*|niepopularn*|popularn*|matki|matek|rodzin*|synow*|synów|naszych synów|naszych chłopców|chłopc*|dzieci|młodzi|urny|urn",
  forbid:
    "zabrani*|zakaz*|zabron*|nie pozwol*|nie pozwal*|nie dopuszcz*|nie dopuści*|uniemożliwi*|nie może|nie mogą|nie wolno|związane ręce|ręce związane|nie ma prawa|bez prawa|nie zezwol*|nie zezwala|niedozwol*|nie toler*|bez zgody|nie wyrazi* zgody",
  fromAbroad:
    "z zagranicy|z polski|z rumunii|z własnego|z zewnątrz|na odległość|z daleka|z oddali|spoza|poza ukrainą|poza granicami|po drugiej stronie granicy|po drugiej stronie|po naszej stronie|po swojej stronie|u wybrzeży|z sąsiedni*|kraju sąsiedn*|sąsiedniego|ze swojego terytorium|z terytorium|po tej stronie|za granicą|z ziemi|z własnych",
  insteadOffer:
    "zamiast|w zamian|w miejsce|raczej niż|zastąpi*|zastępuj*|poprzesta*|poprzestaje|ogranicza się|zastępcz*|w zastępstwie",
  end: "koniec|końcem|końcu|kończ*|zakończ*|skończ*|kropka|ostatnie słowo|ostatni|finał*|sprawa zamknięta|i tyle|zamknął sprawę|definitywn*|kres",
  limit:
    "ogranicz*|limit*|granic* tego|pułap*|nie więcej niż|nie dalej|ani kroku dalej|dalej nie|nic więcej|i nic|na tym koniec|na tym kończ*|najwyżej|co najwyżej|zawęz*|zawęż*|poza to|maksymaln*",
  // Opposition to the deployment itself
  oppose:
    "sprzeciw*|przeciw*|przeciwko|przeciwny|przeciwna|przeciwni*|wrog*|opon*|oponuj*|opór|oporu|obiekcj*|protest*|anty|walcz* z|nie godzi się|staje okoniem|kontr*|torpeduje",
  condemn:
    "potępi*|potępia*|krytyk*|skrytyk*|gani|zgani*|piętnuj*|napiętnow*|oburz*|gromi*|grzmi*|zgromi*|beszta*|atakuj*|zaatakow*|łaja|wytyk*|wytkn*|zarzuc*|nie zostawi* suchej|zrug*|dezaprob*|karci",
  warn: "ostrze*|ostrzega|ostrzegł*|ostrzeże*|przestrz*|przestrzeg*|przestróg|przestrog*|alarm*|zaalarm*|upomni*|upomina*|grozi",
  escalation:
    "eskal*|dolewa* oliwy|dolewanie oliwy|oliwy do ognia|zaostrz*|rozszerz* wojn*|przedłuż*|pogorsz*|pogarsz*|rozpęta*|podsyc*|rozniec*|nakręc*|spiral*|zaogni*|podgrzew*",
  provocation: "prowok*|sprowok*|wyzwani*|czerwona płachta|płacht*|zniewag*|obraz*|zaczepk*|podżeg*",
  threat:
    "groz*|groźb*|grozi*|zagroz*|zagroże*|pogroż*|odwet*|konsekwencj*|zemst*|odpowied* na to|skutk*|następstw*|zapłac*|pożałuj*|straszy*|straszą",
  target:
    "cel|celem|cele|celami|uzasadnion* cel*|prawowit* cel*|ostrzel*|ostrzał*|zniszcz*|niszcz*|zlikwid*|zabij*|zabić|zabija*|zabit*|zabił*|strzela*|trafi*|celownik*|na muszce|unicestwi*|zaatakowan*|atakowan*",
  redLine: "czerwon* lini*|czerwona linia|czerwoną linię|czerwonej linii|przekracz*|przekrocz*",
  intervention: "interwen*|ingeren*|ingerow*|wtrąca*|miesza*|inwazj*|najazd*|wkrocz*|wtargn*|wmiesza*",
  occupier: "okup*|okupan*|okupac*|zajęci*|aneks*|kolon*|rozbior*|rozbiór|podzia*|protektorat*",
  worldWar:
    "wojna światowa|wojny światowej|wojnę światową|trzeciej wojny|iii wojn*|światow*|nuklearn*|atomow*|wojna z rosją|wojny z rosją|wojnę z rosją|wojna z nato|wojny z nato|bezpośredni*|bezpośrednie starcie|starci*|konfront*|zderzeni*|apokalip*|otwart* wojn*",
  unacceptable:
    "nie do przyjęcia|niedopuszczaln*|nieakcept*|nieakceptowaln*|nie akcept*|nie zaakcept*|nie do zaakceptowania|niedozwolon*|nie do zniesienia|skandal*|absurd*|nie pogodzi*|nie toler*|karygodn*|oburzając*|haniebn*|horrendaln*",
  veto: "wet*|weto|wetu*|zawetow*|zawetuj*",
  block:
    "blok*|zablok*|powstrzym*|zatrzym*|wstrzym*|zahamow*|hamuj*|udaremni*|głosow* przeciw|głosuje przeciw|zagłosow* przeciw|odrzucił*|utrąc*|storpedow*|torped*|uwal*|przepad*|upad*|obali*|przeszkod*|przeszkadz*|tamę|kłody|pokrzyżow*",
  sabotage: "sabot*|podkop*|torped*|podważ*|udaremni*|niwecz*|zatruw*|psuj*|rujnuj*|piach w tryby|dywersj*",
  madness:
    "szale*|szaleń*|obłęd*|obłąk*|wariac*|waria*|głup*|idiot*|bezsens*|nonsens*|śmieszn*|absurd*|bzdur*|gorączk*|niedorzeczn*|kretyń*|zwariow*|lekkomyśl*",
  irresponsible:
    "nieodpowiedzial*|awantur*|awanturnic*|ryzykanc*|nieroztropn*|nierozważn*|błąd|błęd*|pomyłk*|myli*|zły pomysł|złym pomysłem|hazard*|lekkomyśln*|nieprzemyśl*|pochopn*|brawur*",
  danger:
    "niebezpiecz*|ryzyk*|ryzykown*|groźn*|zagroże*|pułapk*|pole minowe|polem minowym|zagraż*|naraż*|narazi*|poważn*",
  fire: "ogie*|ogień|ogniem|ognia|igra* z ogniem|zabawa z ogniem|zapałk*|beczk* prochu|beczka prochu|proch*|pożar*|płon*|płomie*|lont*|iskr*|benzyn*|oliw*|podpal*|podłoż*",
  slope:
    "równia pochyła|równi pochyłej|pochył*|przepaś*|bagn*|grzęzaw*|domino|lunaty*|pierwszy krok do|ruchome piaski|ześlizg*|stacza*|skraj",
  dragIn:
    "wciąg*|wciągn*|wpląta*|wpląt*|uwikła*|wmanewrow*|pcha*|pcha|wepchn*|zaciągn*|w wojnę|do wojny|wkręc*|wpakow*",
  withdraw:
    "wycof*|wycofan*|wyprowadz*|odwoł*|wraca* do domu|wróc*|powrót|powrot*|opuszcz*|opuści*|ewaku*|odwrót|precz|wynos*|ściąg*|zabrać|zabierz*|zabrał*",
  enemy: "wróg|wrog*|przeciwni*|agres*|podżegacz*|wojenn*|jastrzęb*|partia wojny|krucjat*|military*|nieprzyjac*",
  lament:
    "ubolew*|żał*|żal*|narzeka*|skarż*|rozczarow*|zawied*|obawia*|obaw*|boi|boją|bał się|bała się|bali się|bać się|lęk*|strach*|niestety|gorzk*|niezadowol*|utysk*",
  protest: "protest*|manifest*|demonstr*|petycj*|gwizd*|wygwizd*|buczy|bucze*|oburz*|strajk*|wrzaw*|bunt*",
  mock: "kpi*|kpin*|drwi*|drwin*|szydz*|szyder*|wyśmia*|wyśmiew*|śmiej*|śmiech*|śmieszn*|śmiać|śmieje|żart*|zażart*|ironi*|sarkast*|uśmiech*|uśmiechn*|dowcip*|prześmiew*|kpiąc*|parskn*|zakpi*|złośliw*|rozbaw*",
  pretext:
    "pretekst*|wymówk*|usprawiedl*|przykrywk*|podstęp*|fortel*|sztuczk*|pozor*|pozór|pod płaszczykiem|koń trojański|konia trojańskiego|zasłona dymna|listek figowy|alibi|kamufl*",
  lie: "kłam*|kłamst*|łże*|propagand*|dezinform*|oszu*|fałsz*|zwodz*|oszczer*|łgar*",
  surrender:
    "kapitul*|podda*|klęsk*|porażk*|zdrad*|zdradz*|zwycię*|wygra*|przegra*|ustępstw*|ustąpi*|ulega*|ulec|uleg*|wygran*",
  harmsPeace:
    "proces pokojowy|procesowi pokojow*|przeszkod*|przeszkoda dla pokoju|oddala pokój|oddala*|droga do pokoju|na drodze do|wysiłki pokojowe|szkodzi|szkodz*|zaszkodz*|zagraża pokojowi|zbliż*",
  illegal:
    "nielegaln*|bezprawn*|prawo międzynarodowe|prawa międzynarodowego|narusz*|łami*|łama*|pogwałc*|sprzeczn* z|nieważn*",
  pressure:
    "nacisk*|presj*|zmusza*|zmusi*|przymus*|wymusi*|wymusz*|narzuc*|dyktat*|dyktow*|dyktuj*|szanta*|przyci*|napiera*",
  freeze: "zamroż*|zamraża*|utrwal*|oddech|wytchn*|przegrupow*|przezbroj*|dozbroj*",
  // Change over time
  now: "teraz|dziś|dzisiaj|obecn*|obecnie|aktualn*|w tej chwili|w tym tygodniu|dzisiejsz*|tym razem|dziś wieczorem|dziś rano|na razie|bieżąc*",
  noLonger:
    "już nie|już * nie|nie * już|przestał*|przesta*|nigdy więcej|nie ma już|koniec z|minął|minęł*|dłużej nie|ani dłużej",
  usedTo:
    "dawniej|niegdyś|kiedyś|ongiś|wówczas|wtedy|jeszcze niedawno|zawsze mówił|mawia*|przed laty|swego czasu|przez lata|onegdaj|jeszcze rok",
  earlier:
    "wcześniej*|przedtem|uprzedni*|poprzedni*|rok temu|temu|w zeszłym|w ubiegłym|zeszł*|ubiegł*|wczoraj|początkowo|pierwotn*|niedawno|w lutym|miesiąc temu|tydzień temu|dotąd|na początku",
  reversal:
    "zwrot*|zwrot o|zmienił* zdanie|zmienia zdanie|zmienić zdanie|wolt*|woltę|wycofa* się z|wycofuje się z|wycofał*|odwróci*|odwołał*|odwoł*|rakiem|zawrócił|zawrac*|zawróci*|wraca na|o 180|cofnął*|cofn*|przeprosi*|salto|odszczek*|anuluj*|rozmyśli*|przemyślał*|z obietnicy",
  soften:
    "łagodz*|złagodzi*|łagodni*|złagodnia*|mięk*|zmięk*|tonuj*|stonow*|poluzow*|poluźni*|niuans*|odwilż*|ustępuj*|ustąpi*|ociepl*|łagodniejsz*|zbliży*|spuści* z tonu|spuszcza z tonu|ugi*|ugiął",
  harden:
    "zaostrz*|twardni*|utwardz*|usztywni*|sztywn*|okopa*|okopuj*|podnosi ton|ochłodz*|ochłodzi*|zradykaliz*|uparł|upar*|uparci*|twardsz*",
  dropped:
    "porzuc*|zrezygn*|zaniech*|zarzuc*|odpuści*|odpuszcz*|pogrzeb*|skreśli*|uchyli*|odwołał*|wyrzuc*|do kosza|kosz|kosza|koszu|zdją*|zdjął|zniósł|zniosł*|odstąpi*|odłożył ad acta|ad acta|anulow*",
  shift:
    "zmian*|zmieni*|zmienia*|ewolu*|ewoluuj*|przesun*|przesuw*|nowa linia|nowe stanowisko|nowy ton|korekt*|skręc*|ruszy*|porusz*|przekształc*|przemian*|zwrot",
  still:
    "wciąż|nadal|ciągle|pozosta*|pozostaje|jeszcze|trwa|trwają|utrzym*|podtrzym*|obstaje|obstaj*|niezmienn*|bez zmian|po staremu|jak dotąd|upiera*|trzyma się|nic się nie zmieni*|dalej|nie zmieni* zdania|w dalszym ciągu",
  again:
    "znów|znowu|ponown*|powtórz*|powtarza*|powtórzył*|jeszcze raz|po raz kolejny|raz jeszcze|kolejn*|ponowi*|przypomni*|przypomina*|po raz drugi|po raz trzeci|na nowo|od nowa|dwa razy|trzy razy|wielokrotn*",
  always:
    "zawsze|stale|nieustann*|konsekwentn*|od początku|od zawsze|za każdym razem|niezmienn*|bez przerwy|wieczn*|od lat",
  untilNow: "dotychczas*|do tej pory|do dziś|jak dotąd|do teraz|dotąd|do niedawna|do wczoraj|po dziś",
  since: "odkąd|od tego czasu|od tamtej|od tego|odtąd|od czasu|od teraz|od",
  yet: "jeszcze nie|na razie|póki co|w tej chwili|na tym etapie|chwilowo|tymczasem|tymczasow*|obecnie nie|na dziś|do odwołania|w obecnej",
  finally: "wreszcie|w końcu|ostatecz*|nareszcie|koniec końców|finalnie|na koniec",
  already: "już|dawno|tymczasem|od dawna",
  former:
    "były|była premier|były premier|byłego|byłej|byłych|byłym|była|eks|poprzedni*|poprzednik*|ustępując*|ówczesn*|dawn*|stary|odchodząc*",
  newNext:
    "nowy|nowa|nowe|nowego|nowej|nowych|nowym|nową|nowo|następc*|następn*|kolejny|przyszły|ostatnio|świeżo|niedawno|najnowsz*|świeży",
  begin:
    "zaczyn*|zacz*|zaczął|zaczęł*|rozpocz*|począt*|rusz*|uruchom*|tworz*|utworz*|powoł*|powsta*|powstał*|założ*|inicjuj*|start*|formow*|budow*|zbudow*|wszcz*",
  afterThen: "po|potem|następnie|później|po czym|w następstwie|w ślad|w rezultacie|zaraz po",
  when: "gdy|kiedy|jak tylko|skoro tylko|z chwilą|w dniu|dopiero gdy|zanim|póki|aż",
  soon: "wkrótce|niebawem|natychmiast*|niezwłocznie|od razu|szybk*|prędko|lada|zaraz|bezzwłocznie|rychł*|w pośpiechu|nagle",
  hours:
    "godzin*|minut*|dzień|dni|dniu|dnia|tydzień|tygod*|miesi*|rok|roku|lat|lata|rano|ranek|wieczor*|wieczór|noc|nocy|popołudni*|wiosn*|lato|jesie*|zima|zimą|zimie|zimowy|zimę",
  become:
    "staje|stał się|stać się|stanie się|stają|stała się|stało się|staje się|został*|zostanie|zostaną|zostać|dostaj*|dostał*|dostanie|dostać|dostaną|otrzym*|rośnie|rosn*|urosł*",
  newTune:
    "zmienił się|zmieniło się|zmieniły się|czasy się|inny ton|zmiana tonu|inaczej brzmi|nowe tony|już nie mówi|inna melodia|zmienił ton",
  // Reporting and speech
  say: "mówi*|mówi|powiedz*|powiedział*|rzek*|stwierdz*|oświadcz*|oznajm*|ogłos*|ogłasza*|doda*|dodał*|wyrazi*|wyraża*|słowo|słowa|słów|słowem|słowach|słowami|słowie|przekaz*|poinform*|zaznacz*|wypowied*|wypowiada*|opowiad*|nazwa*|nazywa*|określi*|skwitow*|rzuci*|przyznał*|zapowie*|zapowied*|zakomunik*|uciął|uciel*|dorzuc*|brzmi|skwit*",
  stress:
    "podkreśl*|zaznacz*|akcent*|zaakcent*|nacisk na|przypomni*|przypomina*|wskaz*|zapewni*|zapewnia*|upiera*|nalega|powtarza*|zwrócił uwagę|zwraca uwagę|proklam*|wbija|z naciskiem|zastrzeg*",
  confirm: "potwierdz*|potwierdza|przyzna*|przyznaje|uzna*|uznaje|poświadcz*|wyznał*",
  deny: "zaprzecz*|dement*|zdement*|przeczy|nieprawd*|fałsz*|nie jest prawdą|nieporozumie*|źle zrozum*|odcina się|sprostow*|prostuj*|kwestion*|zakwestion*|wypiera*|wypar*|nieścisł*",
  report:
    "według|podał*|poda|podaje|podają|podano|podać|donos*|donies*|doniesieni*|relacj*|informuj*|informow*|napisa*|pisze|pisał*|pisz*|cytat*|cytow*|cytuj*|źród*|opublik*|ujawni*|przeciek*|wyciek*|artykuł*|dziennik*|gazet*|zdaniem|jak wynika|z doniesień|rzekom*",
  claim:
    "twierdz*|utrzymuj*|rzekom*|zarzut*|zarzuc*|oskarż*|argument*|argumentow*|insynu*|przekonuj*|tak zwan*|dowodz*|pomawia*",
  think:
    "myśl|myśli|myślą|myślał*|myśleć|myślę|myślimy|uważa*|sądz*|wierzy|uzna*|ocenia*|zdani*|zdaniem|opini*|pogląd*|w jego ocenie|w ocenie|postrzeg*|widzi|przekonan*|stanowisk*|mniema*|punkt widzenia|podejści*|traktuj*|postaw*",
  ask: "pyta*|zapyt*|zapytan*|pytani*|pytan*|spyta*|dopyt*|czy|kto|co|jak|dlaczego|ile|kiedy|który|jaki|interpel*|indag*|wypyt*",
  answer: "odpowied*|odpowiad*|odpar*|odparł*|reag*|reakcj*|zareag*|ripost*|replik*|odrzekł*|odpowiedzi*|uciął|uciel*",
  demand: "żąda*|zażąda*|żądani*|domaga*|wymaga*|wymóg|ultimat*|egzekw*|postul*|roszcz*",
  urge: "wzywa*|wezwa*|apel*|zaapel*|nawołuj*|nawoływ*|nalega*|nakłani*|zachęc*|naciska*|namawia*|prosi*|poprosi*|zaleca*|rekomend*|radzi|doradz*|ponagl*|lobb*|błaga*|upomina*|agit*|zaprasza*|przynagl*",
  hint: "sugeruj*|zasuger*|suger*|sygnał*|sygnaliz*|zasygnaliz*|napomk*|aluzj*|daje do zrozumienia|dał* do zrozumienia|do zrozumienia|między wierszami|mruga|mrugnął|półsłówk*|wskazuj*|znak|znaki|daje znać|przebąk*|zdradz*|wspomni*",
  promiseNot:
    "obiecał* że nie|obiecuje że nie|obiecał* że żaden|obieca* nie|przyrzek* że nie|przysięg* że nie|zapewni* że nie|zapewnia że nie|zapewni* że żaden|powtórz* że nie|powtarza że nie|obietnic* że nie|zapewnił że żad*|obietnica że",
  letter:
    "list|listu|liście|listy|telefon*|dzwoni*|zadzwoni*|rozmow* telefonicz*|wiadomoś*|tweet*|wpis|wpisie|wpisu|wpisy|notatk*|dokument*|papier*|komunikat*|oświadczeni*|przemówieni*|wystąpieni*|wywiad*|konferencj* prasow*|podcast*|radi*|telewiz*|kopert*|mail*|depesz*|faks*|kartk*|pocztów*",
  read: "czyta*|przeczyta*|czytam*|lektur*|list* nazwisk|spis*|lista|liście|lini*|strona|stronie|strony|stronę|stron|figuruj*|przypis*|akapit*|rubryk*",
  explain:
    "wyjaśni*|wyjaśnia*|tłumacz*|wytłumacz*|powod*|powód|powodu|uzasadni*|motyw*|usprawiedl*|ponieważ|bo|ze względu|z obawy|argument*|przyczyn*|uargumentow*",
  // Certainty and manner
  certain:
    "pewn*|pewny|na pewno|z pewnością|niewątpliw*|bez wątpienia|oczywi*|naturalnie|rzeczywi*|istotnie|faktycz*|naprawdę|fakt|faktem|fakty|zaiste|prawdziw*|bezsprzeczn*|jasne że",
  clearly:
    "jasn*|jasno|wyraźn*|jednoznaczn*|bez ogródek|wprost|otwarcie|dobitn*|czarno na białym|stanowcz*|krótko|bez owijania|niedwuznaczn*|zdecydowan*|ewident*|kategoryczn*|dosłown*|klarown*|w żołnierskich słowach|bez dwuznaczności",
  firmly:
    "stanowcz*|kategoryczn*|zdecydowan*|twardo|tward*|absolutn*|bezwarunk*|nieugię*|niezłomn*|mocno|mocn*|ostro|surow*|nieodwołaln*|uparcie|bezwzględ*|stanowczo|niezachwian*|rygoryst*|pryncypialn*|bez wahania|energiczn*|bezapelacyjn*",
  perhaps: "może|być może|ewentualnie|niewykluczone|kto wie|możliwe że|bodaj",
  probably: "prawdopodob*|zapewne|pewnie|raczej|najpewniej|przypuszczaln*|chyba|najprawdopodobniej|według wszelkiego",
  hardly:
    "ledwie|ledwo|prawie nie|mało prawdopodobn*|nieprawdopod*|bynajmniej|daleki od|dalek* od|rzadko|mał* szans*|wątpliwe|trudno|nikł*|słab*",
  seems: "wydaje się|wydaj*|zdaje się|zdaje|pozor*|wygląda|najwyraźniej|podobno|wrażenie|widoczn*|brzmi|jawi się",
  onlyIf:
    "tylko jeśli|tylko jeżeli|tylko gdy|tylko wtedy|tylko pod|dopiero gdy|dopiero po|dopiero kiedy|dopiero jeśli|wyłącznie|tylko po|tylko z|tylko w|tylko wraz|jedynie gdy|jedynie pod|jedynie po|nie wcześniej niż|o ile",
  official:
    "oficjaln*|formaln*|publiczn*|nieoficjaln*|prywatn*|za zamkniętymi|poufn*|anonim*|tajn*|zakulis*|za kulisami|kulis*|po cichu|potajemn*|urzędow*",
  openly: "otwarcie|publicznie|głośno|na głos|bez rumieńca|mikrofon*|kamer*|jawn*|wprost|szczerze",
  bluntly:
    "oschl*|sucho|suche|chłodno|lodowat*|szorstk*|uprzejm*|grzeczn*|dyplomat*|dyplomatycznie|lakonicz*|opryskliw*|kurtuaz*|zimno|zwięź*|delikatnie|cierpk*",
  // Quantity and scope
  all: "wszys*|wszyscy|wszystk*|każd*|cał*|cały|cała|całe|całkow*|pełn*|zupełn*|kompletn*|komplet|całkiem|ogół",
  some: "niektór*|kilk*|kilka|parę|część|różn*|niektóre|pewne|garst*|połow*|wielu|wiele|szereg|niejed*",
  others: "inn*|inny|inni|inne|innych|innym|gdzie indziej|ktoś inny|pozostał*|reszt*",
  alone:
    "sam|sama|sami|samotn*|samodziel*|w pojedynkę|pojedyn*|odosobn*|jednostron*|izol*|osamotn*|na własną rękę|jedyn*",
  together:
    "razem|wspóln*|wspólnie|z sojusznikami|z partnerami|z innymi|zbiorow*|koordyn*|wraz|łącznie|wielonarodow*|międzynarod*|ramię w ramię",
  only: "tylko|jedynie|wyłącznie|zaledwie|po prostu|co najwyżej|najwyżej|nic poza|ledwie",
  except: "oprócz|prócz|z wyjątkiem|wyjąt*|poza|bez|za wyjątkiem|wyłącz*|minus",
  both: "obaj|obie|oba|obu|obydw*|oboje|dwa kraje|trzy|trzej|wszystkie trzy|trójk*|podobnie|tak samo|tak jak|również|też|takoż|idzie w ślady|śladem|to samo|duet",
  neither: "ani|żaden z|ani jedno ani|też nie|również nie|także nie",
  majority: "większoś*|większość|przewaga|przeważając*|konsensus|procent|gros|ponad połowa",
  minority: "mniejszoś*|mniejszość|niewielka grupa",
  none: "żaden|żadna|żadne|żadnego|żadnej|żadnych|nic|niczego|nikt|zero|ani jeden|ani jednego",
  more: "więcej|bardziej|dodatk*|więks*|dalsz*|podwo*|zwiększ*|wzrost|jeszcze jed*|ponad",
  less: "mniej|mniejsz*|zmniejsz*|redukc*|redukuj*|obniż*|cięci*|minimum|minimaln*",
  atLeast: "co najmniej|przynajmniej|nie mniej|ponad|minimum|choćby",
  small: "mał*|mały|niewielk*|skromn*|ograniczon*|symbolicz*|garst*|drobn*|nieznaczn*|niedu*|nieliczn*",
  large: "duż*|wielk*|ogromn*|znaczn*|masow*|poważn*|istotn*|szerok*|liczn*|pokaźn*|olbrzym*",
  number:
    "dziesiąt*|sto|setk*|setki|tysiąc*|tysięcy|milion*|miliard*|liczb*|liczebn*|liczą*|jeden|dwa|dwie|dwóch|trzy|trzech|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|tuzin*|dwieście|trzysta|pięciuset|osób",
  first: "pierw*|pierwszy|najpierw|drug*|trzeci|trzecia|trzecie|trzecią|trzeciej|trzeciego|ostatn*|po pierwsze",
  roughly: "około|mniej więcej|prawie|blisko|niemal|circa|w przybliżeniu|jakieś|ok",
  sameAs:
    "sam* co|ten sam|tak samo|taki sam|równy|równe|równo|równa się|identycz*|jednakow*|nawzajem|wzajem*|tyle samo",
  good: "dobr*|dobrze|lepsz*|lepiej|najleps*|słuszn*|racj*|rozsądn*|mądr*|użyteczn*|logiczn*|świetn*|właściw*|pozytywn*|sensown*",
  bad: "zły|zła|złe|złego|złej|złych|złym|zło|źle|gorsz*|gorzej|najgors*|poważn*|szkodliw*|straszn*|negatywn*|fataln*|kiepsk*",
  important: "ważn*|kluczow*|istotn*|decydując*|zasadnicz*|główn*|centraln*|najważniejsz*|fundamental*",
  difficult: "trudn*|trudno|kłopot*|problem*|skomplikow*|złożon*|przeszk*|zawił*|delikatn*|ciężk*|drażliw*",
  easy: "łatw*|prost*|bez problemu|gładko|bez trudu",
  // Polarity words
  yes: "tak|owszem|pozytyw*|twierdzą*|da",
  no: "nie|niet|negatyw*|odmown*",
  not: "nie|bynajmniej|wcale|ani|nigdy",
  nothing: "nic|niczego|niczym|czegokolwiek|cokolwiek",
  without: "bez|pozbawion*|poza|wolny od",
  against: "przeciw*|przeciwko|wobec|wbrew|kontra|anty",
  inFavour: "za|pro|przychyln*|na rzecz|na korzyść|zwolenni*",
  doubleNegation:
    "nie niemożliw*|nie sprzeciwia*|nie sprzeciwi*|nie jest przeciw*|nie ma nic przeciw*|nic przeciwko|nie mam* nic przeciw*|bez zastrzeżeń|nie ma zastrzeżeń|nie ma przeszkód|nie odrzuca*|nie odrzucił*|nie odmawia*|nie odmówił*|nie mówi nie|nie powiedział* nie|bez sprzeciwu|żadnych przeszkód|nie jest niechętn*|nie bez|nie widzi przeszkód|nie zaprzecza",
  question: "pytani*|czy|znak zapytania|zagadk*|niepewn*|niewiadom*|kwesti*",
  // Who speaks, and for whom
  government:
    "rząd*|rządu|rządow*|gabinet*|rada ministrów|rady ministrów|ministerstw*|resort*|państw*|władz*|kancelari*|administracj*|rządząc*|msz|mon|belweder",
  primeMinister:
    "premier*|premiera|premierka|szef rządu|szefa rządu|szefowa rządu|kanclerz*|prezes rady ministrów|szefowie rządów|taoiseach",
  president: "prezydent*|głowa państwa|głowy państwa|prezydenck*|prezydencj*|król*|królow*",
  minister:
    "minister*|ministra|ministrem|ministr*|wiceminist*|wicepremier*|sekretarz stanu|szef resortu|szef mon|szef msz|szefowa resortu|podsekretarz*",
  defence: "obron*|obrony|obrona|mon|wojskow*|sił zbrojnych|pentagon*",
  foreignAffairs: "spraw zagranicznych|msz|dyplomac*|dyplomat*|szef dyplomacji|szefowa dyplomacji|szef msz|zagranicz*",
  parliament:
    "parlament*|sejm*|senat*|poseł|posła|posłów|posłowie|posłem|posłom|posłanka|deputow*|kongres*|bundestag*|rada najwyższa|dum*|izb*|komisj*|senator*|plenar*|saeima|sejmas|parlamentarz*|zgromadzeni*|lordów|gmin",
  opposition:
    "opozycj*|opozycyjn*|krytyc*|krytyk|krytycy|rywal*|buntown*|dysyden*|skrajn*|prawic* skrajn*|nacjonalist*|populist*|oponent*",
  party:
    "parti*|partia|koalicj*|koalicjant*|socjalist*|socjaldemokrat*|liberał*|liberaln*|konserwat*|zieloni|zielonych|chadec*|frakcj*|klub*|lewic*|prawic*|centrow*|ugrupowan*",
  expert:
    "ekspert*|analityk*|analityc*|specjalist*|naukow*|profesor*|badacz*|historyk*|politolog*|obserwator*|instytut*|think tank*|ośrod*|komentator*|publicyst*|strateg*|znawc*|uniwersyt*",
  general:
    "genera*|generał*|szef sztabu|sztab*|sztabu generalnego|admira*|pułkown*|oficer*|dowódc*|emerytow*|w stanie spoczynku|dowództw*|major|marszał*|kapitan",
  press:
    "gazet*|dziennik*|pras*|media|mediów|mediom|dziennikar*|tygodnik*|stacj*|redakc*|agencj*|nagłów*|publicyst*|reporter*|telewizj*|portal*|korespond*",
  poll: "sondaż*|ankiet*|badani* opinii|referend*|ankietowan*|pytanych|badanych",
  people:
    "ludzi*|ludzie|obywatel*|ludnoś*|społeczeństw*|naród|narod*|publicznoś*|matk*|ojc*|rodzin*|wdow*|weteran*|podatni*|student*|ulic*|mieszkań*|człowiek*|osoba|osoby|osobę|osób|osobom|osobą",
  predecessor: "poprzednik*|poprzednic*|były|ówczesn*|poprzedni rząd|dawn*",
  ambassador:
    "ambasad*|ambasador*|wysłanni*|poseł nadzwyczajny|konsul*|przedstawiciel*|delegat*|delegacj*|chargé|negocjator*|emisari*",
  spokesman: "rzeczni*|rzecznik*|biuro prasowe|służby prasowe|doradc*|współpracow*|otoczeni*|asystent*",
  source: "źród*|źródł*|informator*|urzędnik*|urzędni*|kręg*|anonimow*|dyplomaci|zbliżon* do|osoba znająca|wtajemnicz*",
  ally: "sojuszni*|sojusz*|partner*|przyjac*|sąsiad*|sąsied*|państw* członkowsk*|kolega|koleg*|odpowiedni*|stolic*|aliant*",
  us: "my|nas|nam|nami|nasz*|ja|mnie|mi|mój|moja|moje|moim|mną|nasi",
  you: "ty|ciebie|tobie|wy|was|wam|wasz|wasza|wasze|waszych|waszej|waszym|pan|pani|państwo|twój",
  heThey: "on|ona|oni|one|jego|jej|ich|mu|jemu|im|nim|nią|niego|niej|nich|go|ją",
  ownSelf: "własn*|swój|swoj*|swego|swym|swych|się|siebie|sobie|sam|swoich|swoim|swoją|swoje",
  america: "amery*|stan* zjednoczon*|usa|waszyngton*|biały dom|białego domu|trump*|pentagon*|za oceanem",
  russia: "rosj*|rosyjsk*|rosjan*|moskw*|kreml*|putin*|ławrow*|pieskow*|zacharow*|sowiec*|radziec*",
  europe: "europ*|ue|bruksel*|uni*|unia|kontynent*|zachod*|zachód",
  nato: "nato|natowsk*|sojusz*|północnoatlant*|transatlant*",
  un: "onz|narod* zjednoczon*|rada bezpieczeństwa|rady bezpieczeństwa|nowym jorku|zgromadzenie ogólne|oenzet*",
  ukraine: "ukrai*|kijow*|kijów|zełensk*",
  coalition: "koalicj*|chętnych|chętni|grup*|blok|bloku|obóz|obozu|klub|trzon|gron*|krąg|kręgu",
  country: "kraj*|państw*|narod*|naród|stolic*|republik*|królestw*",
  // Kinds of force, and places
  soldier:
    "żołnierz*|żołnier*|wojskow*|rekrut*|poborow*|rezerwist*|piechot*|piechur*|spadochron*|komandos*|bojow*|ludzi|chłopc*|marines|najemnik*|mundurow*|legion*|strzelc*",
  troops:
    "wojsk*|wojska|siły zbrojne|sił zbrojnych|armi*|armia|oddział*|żołnierze|kontyngent*|bundesweh*|personel*|sił|siły|siłami",
  boots: "but|buty|butów|buta|stop*|stopa|stopę|ślad",
  unit: "batalion*|brygad*|kompani*|pułk*|pluton*|dywizj*|eskadr*|dywizjon*|jednost*|kontyngent*|grupa bojowa|oddział*|korpus*|szwadron*|kolumn*|kontyngencie|pododdział*",
  force:
    "siły|sił|siłach|siłami|siły wielonarodowe|siły reasekuracyjne|siły stabilizacyjne|siły pokojowe|siły odstraszania|siły rozjemcze|siły zabezpieczające|siły ochronne|korpus ekspedycyjny|siły gwarancyjne",
  mission: "misj*|misja|operacj*|rozmieszczeni*|ekspedycj*|zadani*|wypraw*|przedsięwzię*|awantur*",
  peacekeeping:
    "pokojow*|sił pokojowych|siły pokojowe|misja pokojowa|misji pokojowej|rozjem*|utrzymani* pokoju|bufor*|operacja pokojowa|stabilizacyjn*|wojska pokojowe",
  blueHelmet: "błękitn* hełm*|błękitne hełmy|niebiesk* hełm*|niebieskie hełmy|błękitn* beret*",
  monitor: "obserwator*|obserwac*|monitor*|obwe|weryfik*|nadzor*|nadzór|kontrol*|inspektor*|inspekcj*|cywil*",
  trainer: "instruktor*|szkoleni*|szkoleniow*|szkol*|szkoli|szkolić|trener*|doradc*|wyszkol*|ćwiczeni*",
  engineer:
    "saper*|inżynier*|rozminow*|rozmin*|minowani*|min|trałow*|niszczyc* min|niszczyciel*|pontonow*|most|mosty|ładunk*|wojska inżynieryjne",
  air: "powietrz*|lotnic*|lotnict*|samolot*|myśliw*|siły powietrzne|niebo|nieba|niebie|niebem|niebios*|przestrzeń powietrzna|przestrzeni powietrznej|lotnisk*|dron*|śmigłow*|helikopter*|pilot*|maszyn*|patrolowani*|awacs",
  sea: "morz*|morsk*|morze|okręt*|statek|statk*|marynark*|fregat*|flot*|port|porty|portu|portach|wybrzeż*|niszczyciel* min|łod*|morze czarne|czarnym morzu|korwet*|akwen*",
  ground: "lądow*|ląd|lądzie|na ziemi|naziemn*|grunt*|ziemi|ziemię|piechot*|teren*",
  medical: "medycz*|medyk*|szpital*|szpital polowy|lekarz*|lekars*|pielęgni*|karetk*|ambulans*|chirurg*|sanitar*",
  logistics:
    "logisty*|transport*|zaopatr*|kolej|kolei|kolejow*|koleją|węzeł|węzł*|hub|hubu|tranzyt*|paliw*|magazyn*|remont*|konserwac*|ciężarów*|konwoj*|przeładun*|skład|składów|tory|torów",
  intelligence:
    "wywiad*|wywiadowcz*|satelit*|rozpozna*|radar*|szpieg*|kwater*|sztab|sztabu|stanowisk* dowodz*|oficer* łącznikow*|planist*|łącznik*|komórk*",
  front:
    "front*|linia frontu|linii frontu|pierwsza linia|okop*|linia kontaktu|linia styku|linia rozgranicz*|walk*|walcz*|bojow*|bitw*|pole bitwy|polu bitwy|strzela*|strzał*|linia rozejmu|bój|boju",
  border: "granic*|granica|graniczn*|pogranic*|dniepr*|białorus*|odess*|odesa|lwow*|lwów|charków|charkow*|korytarz*",
  territory: "terytor*|ziemi*|obszar*|region*|stref*|prowincj*|teren*|grunt|obwod*|obwód",
  westOfCountry:
    "zachodniej ukrainie|zachodnia ukraina|zachód ukrainy|na zachodzie|na tyłach|tyły|tyłach|z dala od frontu|daleko od frontu|zaplecz*|we lwowie|z dala od linii|z dala od walk|głębi",
  neighbour: "sąsiad*|sąsied*|sąsiedni*|ościenn*|przygranic*|obok",
  barracks: "koszar*|obóz|oboz*|baza|bazy|bazie|bazach|skład|garnizon*|namiot*|poligon*",
  uniform: "mundur*|hełm*|plecak*|flag*|sztandar*|beret*|karabin*|insyg*|trumn*|odznak*|naszyw*|uzbrojon*|tornist*",
  home: "dom|domu|domy|domach|domow*|ogród|ogrod*|podwór*|krajow*|wewnętrz*",
  there: "tam|na miejscu|tu|tutaj|gdzie|dokąd|stamtąd|tamtejsz*",
  war: "wojn*|wojna|wojenn*|konflikt*|wojnie|walki|walk|agresj*|atak*|napaś*|inwazj*|bój",
  // Other matters
  missile:
    "rakiet*|pocisk*|taurus*|storm shadow|atacms|tomahawk*|patriot*|dalekiego zasięgu|obron* przeciwlotnic*|przeciwlotnic*|obrona powietrzna|antyrakiet*",
  weapon:
    "broń|broni|bronią|uzbroj*|czołg*|haubic*|artyleri*|armat*|pancern*|zbroj*|zbroje*|sprzęt*|f 16|amunicj*|dozbr*|działa",
  ammunition: "amunicj*|pocisk*|nabo*|kule|granat*|kaliber|kalibr*",
  money:
    "pieniąd*|pieniędz*|euro|dolar*|funt*|koron*|fundusz*|finans*|miliard*|milion*|płac*|zapłac*|budżet*|koszt*|kasa|kasy|kasę|kasie|czek|subwenc*|inwest*|portfel*|kwot*|złot*|pieniężn*|wypłac*",
  loan: "pożycz*|kredyt*|obligacj*|zamrożon* aktyw*|aktywa|aktyw*|dług|dług*|odset*|reparac*",
  sanction: "sankcj*|embarg*|limit cen|cła|cło|ceł|bojkot*|kara|kary|karn*|czarn* list*",
  membership:
    "członkost*|członkow*|akcesj*|wstąpieni*|przystąpieni*|kandydat*|artykuł 5|artykuł piąty|rozszerzeni*|przyjęci* do|wejście do",
  energy: "gaz*|gaz|gazu|ropa|ropy|ropę|gazociąg*|rurociąg*|energ*|elektrown*|prąd*|węgl*|generator*|reaktor*|agregat*",
  prisoner: "jeńc*|jeniec*|więzień*|więźni*|wymian* jeńców|porwan*|deport*|zakładni*|uwięzi*|zatrzyman*",
  refugee: "uchodźc*|uchodź*|przesiedl*|azyl*|migrant*|humanitarn*|koce|schronieni*",
  election: "wybory|wybor*|wyborów|wybrany|kampani*|urn|urny|dymisj*|wotum|reelekc*|głosowani* w wyborach",
  trade:
    "handl*|handel|zboż*|eksport*|import*|roln*|ryn*|rynek|przemysł*|firm*|fabryk*|gospodar*|odbudow*|przedsiębior*|towar*",
  hosting:
    "gospodarz*|gości*|gościł*|gość|goście|podejmuj*|podejmow*|przyjmuje|przyjmie|wizyt*|odwiedz*|kolacj*|bankiet*|obiad*|śniadan*|sala|sali|ugości*",
  mediation: "mediac*|mediat*|pośredni*|pośrednic*|dobre usługi|arbitr*|rozjemc*",
  summit:
    "szczyt*|szczyt|spotka*|spotyk*|konferencj*|narad*|posiedzen*|wideokonf*|okrągły stół|forum|sesj*|zebrani*|obrad*|zgromadz*|rada|rady",
  talks: "rozmow*|rozmów|negocj*|konsultac*|targow*|rund*|pertrakt*|dialog*|rokowan*|układa* się",
  elsewhere:
    "afryk*|mali|sahel*|liban*|kosow*|bośni*|gaz* strefa|strefie gazy|afgan*|irak*|syri*|bałt*|mołdaw*|kore*|litw*|libi*|cypr*|tajwan*|grenlandi*",
  cemetery:
    "śmier*|zgin*|zginą|giną|ginąć|poleg*|martw*|rann*|zabit*|grób|grob*|cmentarz*|trumn*|krew|krwi|krwaw*|ofiar*|pogrzeb*|umier*|umrz*",
  // Conditions
  peaceDeal:
    "porozumieni* pokojow*|traktat* pokojow*|układ* pokojow*|plan pokojowy|planu pokojowego|umow* pokojow*|trwały pokój|trwałego pokoju|pokój|pokoju|pokojem|pokojow*|pokojowi",
  ceasefire:
    "zawieszeni* broni|zawieszenie broni|rozejm*|rozejmu|wstrzymani* ognia|przerwani* ognia|zaprzestani* walk|umilkn* broń|umilkną działa|zamilkn* broń|działa umilkn*|końc* walk|zamilkną|przerwanie walk|milkną|ucichn*|ucichną",
  guarantee: "gwaran*|gwarancj*|zagwarant*|gwarancje bezpieczeństwa|zapewnien*|poręcz*|polis*|ubezpiecz*",
  backstop:
    "zabezpieczeni*|siatk* bezpieczeństwa|siatka bezpieczeństwa|amerykański* wsparci*|amerykańskie wsparcie|amerykańskiego wsparcia|wsparcie usa|wsparcia usa|parasol*|tarcz*|osłon*|backstop*|amerykańsk* gwaranc*|amerykańskie zabezpieczenie|polisa|koło ratunkowe|plecy",
  mandate: "mandat*|rezoluc*|podstaw* prawn*|podstawa prawna|upoważnieni*|uprawni*|pełnomocnictw*|kompetencj*",
  voteInParliament:
    "głosow*|głosowani*|głos|głosy|głosów|głosuj*|zagłos*|zgod* parlamentu|zgody parlamentu|zgoda parlamentu|zgody sejmu|zgodą sejmu|zgoda sejmu|decyzj* parlamentu|aprobat* parlamentu|parlament zdecyd*|parlament wyrazi|uchwała sejmu|przed parlament*",
  consent: "zgod*|zgoda|zgody|zezwoleni*|pozwoleni*|aprobat*|zaproszeni*|przyzwoleni*|za zgodą|akceptac*",
  allies:
    "z sojusznikami|z partnerami|z innymi|jeśli inni|jeśli sojusznicy|jeśli amerykanie|jeśli amerykan*|jeśli waszyngton|paryż i londyn|londyn i paryż|francja i wielka|inni też|udział* amerykan*|wraz z innymi|u boku sojuszników",
  condition: "warun*|warunek|warunk*|wymóg|wymog*|kryteri*|okoliczn*|cena|cenę|klauzul*|przesłank*|zastrzeż*",
  hold: "utrzym*|trwał*|trwa|obowiązuj*|stabiln*|przestrzega*|wytrzym*|solidn*|w mocy|trzyma",
  nonCombat:
    "niebojow*|nie walcz*|bez walki|nie do walki|nieuzbroj*|cywiln*|wspierając*|pomocnicz*|obronn*|na tyłach|z dala od walk|specjalist*|bez broni|nie będą walczyć",
  postWar:
    "powojenn*|po wojnie|po zakończeniu wojny|po zawieszeniu|po rozejmie|po podpisaniu|po zawarciu|po pokoju|po porozumieniu|po zakończeniu walk|koniec wojny|końcu wojny|gdy umilkn*|kiedy umilkn*|gdy wojna|dzień po|czasie pokoju|gdy nastanie|gdy zapanuje|po ustaniu",
  duringWar:
    "w czasie wojny|podczas wojny|dopóki trwa|dopóki|póki trwa|w trakcie wojny|trwając* wojn*|strefa wojny|strefie wojny|przed zawarciem|przed pokojem|przed rozejmem|przed zawieszeniem|pod bombami|póki spadają|w stanie wojny|państwo w stanie|podczas walk",
  evenWithout:
    "nawet bez|nawet jeśli|nawet gdyby|bez czekania|niezależn* od|bez względu|w każdym razie|tak czy inaczej|bezwarunkow*|choćby|mimo wszystko|z lub bez|i tak",
  // Emotion and figures of speech
  coldFeet:
    "strach*|stracha|boi|boją|bał się|bała się|bali się|bać się|obleci*|tchórz*|panik*|nerw*|zdenerw*|przestrasz*|drż*|dreszcz*|wzdryg*|cofa się|lęk*|trem*|cykor|zląk*",
  lukewarm:
    "letni*|chłód|chłodn*|chłodem|zimny prysznic|zimna woda|lód|lodow*|mróz|mroź*|półśrod*|zmęcz*|znuż*|ziew*|znudz*|ostudz*|studzi*",
  enthusiasm:
    "entuzja*|zapał*|namiętn*|ciepł*|gorąc*|radoś*|radosn*|żarliw*|euforia|entuzjazm*|pasj*|uniesieni*|serdeczn*",
  anger:
    "gniew*|zły|wściek*|złoś*|złość|oburz*|irytac*|zirytow*|rozgniew*|pięścią w stół|pięść|wali pięścią|warkn*|warczy|furi*|rozjusz*|burknął|grzmi*",
  shrug: "wzrusz* ramionami|wzruszeni* ramion|ramionami|macha ręką|machnął|obojętn*",
  nod: "kiwa|kiwnął|kiwnęł*|skinął|skinęł*|przytak*|potakuj*|kciuk",
  shakeHead: "kręci głową|pokręci* głową|pokręcił|głową|potrząsa*|palec|palcem",
  door: "drzwi|drzwiami|bram*|klucz*|próg|progu|progiem|zamek|zamk*|zamyk*|zamkn*|zatrzask*|zatrzas*|okno|okna|kurtyn*|zasłon*|rygiel|furtk*|klamk*",
  bridge:
    "most|mosty|mostów|mostu|mostem|parasol*|dach*|mur*|mury|płot*|filar*|fundament*|rusztow*|domek z kart|cegł*|kamień węgielny",
  tableFig:
    "stół|stole|stołu|stołem|stołach|stolik*|krzesł*|fotel*|ława|ławk*|ławce|kanap*|ostatni* rząd|ostatnim rzędzie|trybun*|siada*|usiąd*|zasiad*",
  game: "gra|gry|grę|grze|gracz*|grać|grają|grał|grała|granie|piłk*|boisk*|gol*|drużyn*|ławka rezerwowych|rezerwow*|sędzi*|trener*|mecz*|gwizdek|czerwona kartka|kartk*|karty|kart|kości|kośc*|szach*|pion*|poker*|blef*|blefuj*|stawk*|zakład*|wyścig*|sprint*|meta|metę|mety|mecie|maraton*|rozgryw*",
  theatre:
    "teatr*|scena|sceny|scenę|scenie|akt|akcie|kurtyn*|aktor*|rola|rolę|widz|widza|widzów|widzowie|widown*|publiczn*|orkiestr*|chór*|dyrygent*|skrzyp*|bęben*|bębn*|trąb*|taniec|tań*|muzyk*|pieś*|śpiew*|koncert*|partytur*|nuta|nutę|nuty|nutą|soli*|cyrk*|spektakl*|sufler*|komedi*|dramat*",
  kitchen:
    "kuchn*|kuchar*|gotuj*|gotow* obiad|piec|piekarn*|zup*|dani*|potraw*|menu|przepis*|talerz*|pichci*|sól|pieprz*|sos|ciast*|chleb*|wino|wina|kaw*|szklank*|filiżan*|łyżk*|smak*|połk*|łyka*|kęs*|je|jeść|zjeś*|pije|pić|garnek|garnk*|garnku|patel*",
  train:
    "pociąg*|peron*|dworz*|dworc*|tor|tory|bilet*|pasażer*|wagon*|lokomoty*|autobus*|samochód|samochod*|kierownic*|hamul*|hamow*|droga|drogi|drogę|pas|waliz*|podróż*|tras*|przystan*|tylne siedzenie|tylnym siedzeniu",
  shipFig:
    "statek|okręt|łódź|łodzi|kapitan*|kotwic*|żagl*|żagiel|ster|steru|załog*|brzeg*|przystań|pokład*|za burtę|burt*|szalup*|kompas*|prąd|fala|fale|fali|falę|wiatr*|burz*|sztorm*|pogod*",
  body: "ręk*|ręce|rąk|dłoń|dłoni*|palec|palc*|głow*|twarz*|oko|oczy|oczu|oczach|ramię|ramion*|plec*|kolan*|stop*|nog*|serc*|usta|ust|ustami|ustach|gardł*|warg*|ucho|uszy|uszu|żołąd*|krew|skór*|zęb*|nos|nosem",
  lightFig:
    "światł*|światło|zielone światło|czerwone światło|ciem*|cień|cieni*|sygnał*|lamp*|słońc*|chmur*|mgł*|mgła|dym*|żółte",
  medicineFig:
    "lekarz*|pacjent*|dawk*|pigułk*|lek|leki|lekar*|lekarst*|rana|rany|ranę|ranni|rannych|bandaż*|diagn*|objaw*|chory|chora|chorob*|choruj*|choroba|gorączk*|truci*|alergi*|recept*|plaster*",
  school: "szkoł*|szkole|szkoln*|lekcj*|klas*|uczni*|uczeń|egzamin*|nauczyc*|zadanie domowe|test*|stud*|świadect*",
  bargainFig:
    "cena|ceny|cenę|cen|ceną|cenie|rachun*|czek|bank*|kupić|kupuj*|kupił*|kupno|kupow*|sprzeda*|sklep*|portfel*|aukcj*|targ|targi|targu*|faktur*|okazj*",
  animal:
    "pies|psy|psów|wilk*|niedźwied*|koń|konie|koni*|kot|kota|owc*|baran*|lis|lisa|jastrząb*|jastrzęb*|gołęb*|świni*|struś|strus*|ptak*|kur|kury|osa|osy|byk*|koz*|krow*",
  // Discourse
  but: "ale|lecz|jednak|natomiast|zaś|jednakże|mimo to|niemniej|wszakże|tylko że|aczkolwiek",
  although: "choć|chociaż|mimo że|mimo|pomimo|aczkolwiek|wprawdzie|jakkolwiek|nawet jeśli",
  because: "bo|ponieważ|gdyż|bowiem|dlatego że|albowiem|jako że|skoro|aby|żeby|by|z powodu|gdyż że",
  therefore: "dlatego|więc|zatem|toteż|w związku z|wobec tego|stąd|przeto|tak więc",
  instead: "zamiast|w zamian|raczej|natomiast",
  unlike:
    "w przeciwieństwie|przeciwieństw*|inaczej niż|odmienn*|odwrotn*|różn*|podczas gdy|w odróżnieniu|kontrast*|tymczasem|przeciwnie|w porównaniu",
  while: "podczas|podczas gdy|tymczasem|równocześ*|jednocześ*|w tym czasie|zarazem|gdy",
  until: "aż|dopóki|dopóty|do czasu|zanim|póki|do|nie wcześniej|dopiero",
  before: "przed|zanim|nim|wcześniej|z góry|uprzednio|zawczasu|w przededniu",
  even: "nawet|a co dopiero|choćby|ani nawet|tym bardziej",
  also: "też|także|również|ponadto|poza tym|oprócz tego|zarazem|w dodatku|jak również",
  and: "i|oraz|a także|a|jak i",
  or: "lub|albo|czy|bądź",
  like: "jak|tak jak|podobn*|na przykład|podobnie|niczym|jakby|jako",
  such: "taki|taka|takie|takiej|taką|takich|takiego|takim|ten|ta|to|te|tego|tej|tym|tych|ów|owa|tzw|podobny",
  relative: "który|która|które|którego|której|których|którym|którą|którzy|jaki|jakie|co|kto|gdzie|że|iż",
  about: "o|w sprawie|na temat|odnośnie|dotycząc*|wobec|co do|w kwestii|względem|dotycz*",
  thing:
    "spraw*|rzecz|rzeczy|rzeczą|rzeczach|temat*|kwesti*|przypadek|przypadk*|fakt|fakty|faktem|faktów|punkt*|pomysł*|myśl|pojęci*|zagadnien*",
  way: "sposób|sposob*|droga|drogę|drogą|drogi|dróg|metod*|forma|formy|formę|formie|formą|form|środk*|rodzaj*|typ|typu",
  dayName: "poniedział*|wtorek|wtork*|środa|środy|środę|czwart*|czwartek|piąt*|piątek|sobot*|niedziel*|weekend*",
  monthName:
    "stycz*|luty|lutym|lutego|marzec|marca|marcu|kwiec*|kwiet*|maj|maja|maju|czerw*|lip*|lipiec|sierp*|wrześ*|wrzes*|październik*|listopad*|grud*",
  // Grammar that carries time and mood
  will: "będzie|będą|będę|będziemy|zostanie|zostaną|wyśle|wyślą|da|stanie|stanął*",
  would:
    "byłby|byłaby|byłoby|byliby|miałby|miałaby|mógłby|mogłaby|chciałby|chciałaby|powinien|powinna|zrobiłby|wysłałby|wysłałaby",
  can: "może|mogą|móc|mógł|mogła|potraf*|zdoln*|jest w stanie|są w stanie|zdoła*|umie",
  had: "miał|miała|miało|mieli|miały",
  has: "ma|mają|mam|mamy|mieć|masz|posiada*",
  was: "był|była|było|byli|były|został|została|zostało|zostali",
  is: "jest|są|jestem|jesteśmy|być|będąc|to",
  do: "robi*|zrobi*|robią|działa*|działani*|czyn*|uczyni*|postąpi*|akcj*",
  go: "idzie|idą|iść|pójd*|poszed*|poszł*|jedzie|jadą|jedziemy|jechać|przyjd*|przyszed*|przyjech*|przyjed*|przyby*|wyjd*|wyszed*|wyszł*|wchodz*|wesz*|wejd*|jeźdz*|rusz*|wrac*|opuszcz*",
  give: "da|daje|dają|dać|dał|dała|dali|dało|podać|podaje|poda|przynos*|przynieś*|odda*|wręcz*|udziel*|przekaz*|niesie",
  take: "bierz*|biorą|brać|wziął|wzięł*|weźmie|wezmą|przyjm*|przyjął|przyjęł*|przyjęci*|przyjąć|przejm*|otrzym*|zabier*",
  put: "kładzi*|położ*|kłaść|stawia*|postaw*|wstaw*|umieśc*|włoż*|wkład*|składa*|złoż*|rzuc*",
  see: "widzi|widzą|widział*|widzieć|widzę|widać|zobacz*|patrz*|spojrz*|ogląda*|pokaz*|pokazuj*|dostrzeg*|ujrz*",
  make: "robi*|zrobi*|tworz*|stworz*|uczyni*|formuj*|produk*",
  keep: "trzym*|zatrzym*|zachow*|utrzym*|przechow*|dotrzym*|podtrzym*",
  leaveIt: "zostaw*|pozostaw*|opuszcz*|rzuc*|porzuc*",
  try: "prób*|spróbuj*|stara*|postar*|usiłow*|usiłuj*|wysił*|zabieg*",
  // Small words of place and relation
  withWhom: "z|ze|wraz z|razem z|łącznie z|w tym",
  inPlace: "w|we|na|przy|u|wewnątrz|wśród|ramach",
  toward: "do|ku|na|w stronę",
  from: "z|ze|od|spod|znad",
  forWhom: "dla|w imieniu|na rzecz|imieniu",
  ofWhose: "swego|czyj*",
  under: "pod|poniżej",
  over: "nad|ponad|przez|poza|za|powyżej",
  between: "między|pomiędzy|wśród|pośród|spośród",
  near: "przy|obok|blisko|koło|pobliż*|niedaleko",
  any: "jakikolwiek|jakiejkolwiek|jakiekolwiek|jakichkolwiek|jakąkolwiek|jakiegokolwiek|byle|dowoln*|w ogóle",
  article: "ten|ta|to",
  foreign: "obc*|zagraniczn*|cudzoziems*|zewnętrzn*|cudz*",
  position: "stanowisk*|pozycj*|postaw*|linia|linii|linię|polityk*|kurs*",
  leader: "lider*|przywódc*|szef*|głow*|przywódców|czołow*",
  side: "stron*|skrzydł*|ław*|obóz|kąt",
  place: "miejsc*|miast*|stolic*|plac*|południ*|północ*|wschodni*|wschód|wschodzie|rzek*",
  follow: "idzie za|podąż*|śladem|naśladuj*|w ślad|za",
  moment: "czas|czasu|raz|razy|chwil*|moment*|pora|pory|dat*",
  hear: "słysz*|usłysz*|słucha*|słuch",
  degree: "bardzo|wiele|tak|tyle|daleko|zbyt|dużo|całkiem|długo|niezwykle",
};
