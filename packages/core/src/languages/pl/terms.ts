import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(żołnierz*|wojska lądowe|wojsk lądowych|piechot*|batalion*|brygad*|kompani*|pluton*|kontyngent*|garnizon*|pułk|pułki|dywizj*|spadochroniarz*|komponent* lądow*|karabinier*|wojsk|wojska|wojsko|wojskach|wojskami|na lądzie|lądow*|błękitn* hełm*|legionist*)",
    "(swoich|swoje|własn*|naszych|nasze|*skie|*skich) (ludzi|siły|sił|oddział*|pododdział*|jednostk*|jednostek)",
    "(#|tys|tysiąc*|tysięcy|set*|stu|sto|dwustu|trzystu|czterystu|pięciuset|sześciuset|siedmiuset|ośmiuset|kilkuset|kilka tysięcy|dziesięciu|dwudziestu|trzydziestu|czterdziestu|pięćdziesięciu|sześćdziesięciu|siedemdziesięciu|osiemdziesięciu|dziesiątki|kilkudziesięciu|grup*) [*] (wojskowych|ludzi|marines|funkcjonariusz*|piechur*|mundurowych|legionistów|strzelców|grenadierów|kanadyjczyków|brytyjczyków|francuzów|belgów|holendrów|duńczyków|szwedów|norwegów|hiszpanów|włochów|niemców|estończyków|litwinów|łotyszy|czechów|rumunów|polaków|australijczyków|portugalczyków|turków)",
    "(*skich|*ckich) (wojskowych|mundurowych)",
    "(marines|żandarm*|piechur*|mundurow*|grup* bojow*|but* na ziemi*|buty na ziem*|but* na ukraińsk*|siły lądowe|sił lądowych|siłami lądowymi|pododdział*|komandos*|grenadier*|strzelców|na ziemi)",
    "(oddział*|pododdział*|jednostk*|jednostek) (*ski|*skie|*skich|*ckie|*ckich|piechoty|wojsk*|bojow*|żandarmerii|lądow*|pancern*|zmechanizowan*|specjaln*)",
  ],
  air: [
    "(samolot*|myśliwc*|myśliwiec|lotnictw*|F 16|F 35|gripen*|rafale*|eurofighter*|typhoon*|śmigłowc*|śmigłowiec|lotnicz*|powietrzn*|eskadr*|w powietrzu|z powietrza)",
    "(patrol*|osłon*|ochron*|strzec) .. (nieb*|przestrzeni powietrznej)",
    "(helikopter*|bezzałogow*|maszyn* bojow*|awacs*|patriot*|obron* przeciwlotnicz*|bateri* przeciwlotnicz*|wsparci* z powietrza|mosty powietrzne|most powietrzny)",
    "(jednostk*|bateri*|pododdział*|komponent*|zestaw*|system*) [*] obrony powietrznej",
    "(wzmocni*|zapewni*|przej*|osłoni*|objąć|obejm*) .. (obron* powietrzn*|przestrze* powietrzn*|niebo|nieba)",
  ],
  naval: [
    "(okręt*|fregat*|marynar*|trałow*|niszczyciel* min|morski*|morska|na morzu|z morza|flot*|nurk*|korwet*)",
    "(patrol*|ochron*|zabezpiecz*) .. morz* czarn*",
    "(na morzu|marynark*|patrolowiec|patrolowca|patrolowce|patrolowców|patrolowcem|komponent* morsk*|części morskiej|morską część|lądzie morzu|jednostk* pływając*|jednostki pływające|szlak* żeglug*|wybrzeż*|kuter|kutr*|statk* rozpoznawcz*|niszczyciele|okręt* przeciwminow*|na wodzie)",
  ],
  logistics: [
    "(logistyk*|logistyczn*|logistyc*|transport*|szpital* polow*|magazyn*|zaplecz*|hub*|ciężarów*|lotnisk*|portów|porty|tory|sanitariusz*|medyczn*|medyk*|lekarz*|zaopatrzeni*|remont*|dostaw* zaopatrzenia)",
    "(tranzyt*|przewóz|przewoz*|przewoził*|zaopatrywani*|zaopatryw*|wagon*|wagony|nabrzeż*|napraw*|serwisow*|kierowców|kucharz*|szpital* (polow*|wojskow*)|szpital polowy|sanitarn*|ratownik*|węzeł|węzł*|inżynieryjn*|inżynierów wojskowych|oficer* logist*|ewakuacj* medycz*|korytarz*)",
    "(udostępn*|otworz*|otwier*|pozwol*|użycz*|korzyst*|zaoferuj*|zapewni*|odda*|będą|oferuj*) [*] [*] (port|porty|portu|lotniska|lotnisk|baz|bazy|bazę|dróg|drogi|tory|kolej|szlak*)",
    "baz* .. (do dyspozycji|otwart*|udostępn*|dla sił|dla misji|dla koalicji)",
    "(zaplecz*) i (baz*)",
  ],
  intelligence: [
    "(wywiadowcz*|rozpoznawcz*|zwiadowcz*|satelit*|rozpoznani*|radar*|AWACS|dane wywiadu|danych wywiadu)",
    "((informac*|dan*|wsparci*|ustale*) wywiadu|wywiad (i|oraz|logistyk*)|rozpoznawani*|zwiad|zwiadu|zwiadem|analityk*|dane satelitarne|danych satelitarnych|zdjęci* satelit*|wczesnego ostrzegania|nasłuch*|cyberbezpiecze*|cyberobron*|cyberspecjal*|łączności i rozpoznania|dron* rozpoznaw*|obrazy satelit*)",
  ],
  training: [
    "(instruktor*|szkoleni*|szkoleniow*|szkolić|szkolą|szkolił*|szkoliłyby|szkoliłby|wyszkol*|trening*|uczyłoby|uczyłyby|doradc* wojskow*)",
    "(szkoleń|szkoli|szkolą|szkoląc*|szkoliłab*|szkoliliby|trenerów|trenerzy|szkoleniowc*|kursy dla|kursów dla|kurs dla|ośrod* szkol*|nauczyciele|nauczycieli|nauczani*)",
    "(uczyć|uczą|uczył*|uczyli|nauczy*|ćwiczyć) [*] [*] (rekrut*|żołnierz*|ukraiń*|ukraińców|saper*|mechanik*|oficer*|pilot*|wojsk*|na miejscu)",
    "(mają|będą|będzie|chce|wyłącznie|zacznie|mieliby|miałby|mogliby|tylko) [*] (uczyć|szkolić|ćwiczyć|trenować)",
  ],
  funding: [
    "(pieniądz*|pieniędzy|pieniędzmi|finans*|sfinans*|fundusz*|koszt*|wpłac*|zapłac*|milion*|miliard*|mln|mld) .. (sił|siły|misj*|kontyngent*|wojsk*|koalicj*|operacj*)",
    "(siły|misj*|kontyngent*|operacj*) .. (sfinans*|finansow*)",
    "(dopłac*|sfinans*|współfinans*|dołoż* się|dorzuc* się)",
    "(zapłac*|płac*|opłac*|finansuj*|finansowa*|pokryj*|pokryć|pokryw*) [*] [*] (za misj*|za sił*|za żołnierz*|misj*|sił*|koszt*|częś*|kontyngent*|utrzymani*|pobyt*|operacj*|udział*)",
    "(za misję|za siły|za żołnierzy|koszt* misji|koszt* sił|za cudz*) .. (zapłac*|płac*|pokryj*|pokryć)",
    "(wsparci*|wkład*|pomoc*|udział*|zobowiązani*) (finansow*|pieniężn*|materialn*)",
    "finansow* (wsparci*|wkład*|pomoc*|udział*|zobowiązani*)",
    "(wesprz*|wspier*|wspomoż*|pomoż*|pomog*|da|dadz*|dołoż*|obieca*|przekaż*|wniesi*|wyśl*|sił*|misj*|koalicj*|zostają|oferuj*|zamiast żołnierzy|tylko|jedynie) [*] [*] (pieniądze|pieniędzmi|gotówk*|środki finansowe|środków finansowych)",
    "(wesprz*|wspiera*|wspomoż*|wesprzeć|przeznacz*|wyasygnuj*|da|daje|przekaż*|wpłac*|obieca*) [*] [*] [*] [*] (milion*|miliard*|mln|mld)",
    "(milion*|miliard*|mln|mld) [*] [*] (na misję|na siły|na koalicję|dla misji|dla sił|dla koalicji|na kontyngent)",
  ],
  monitoring: [
    "(obserwator*|monitor*|nadzor*|nadzór|nadzorz*|kontrol* rozejmu|weryfikacj*)",
    "(misj* obserwacyjn*|misj* monitor*|misj* nadzorcz*|obserwatorsk*|obserwacj* (rozejmu|linii|granicy))",
    "(czuwa*|kontrolow*|kontroluj*|pilnow*|pilnuj*|śledz*|dogląd*|obserwow*|obserwuj*|stać na straży|patrol*|sprawdza*) .. (przestrzegani*|rozejm*|zawieszeni* broni|lini* rozgraniczenia|lini* rozejmu|lini* demarkac*|lini* styku|porozumieni*|linii)",
    "(mechanizm*|system*) .. (kontrol*|weryfik*|nadzor*|monitor*)",
  ],
  demining: [
    "(rozminow*|saper*|rozbrajani* min|oczyszczani* .. min|usuwani* min|minerów)",
    "(usuw*|usuń*|szuka*|poszuk*|oczyszcz*|oczyści*|unieszkodliw*|zwalcz*|rozbraj*|wykryw*|trałow*|tropi*|detekcj*|wykrywacz*|likwid*) [*] [*] [*] (min|miny|minami|niewybuch*|pól minowych|pola minowe|ładunk*|niewypał*)",
    "(niewybuch*|przeciwminow*|rozminuj*|rozminowa*|odminow*|pirotechni*|pól minowych|ładunków wybuchowych|minerów|minerzy)",
  ],
  command: [
    "(dowództw*|dowodz*|oficerów sztabowych|kwater* główn*|oficerowie sztabowi|pokieruj*|stanowisk* dowodzenia|dowodzon*)",
    "(kier*|stan*) na czele (sił|misji|koalicji|operacji)",
    "((dowódc*|dowódcą) [*] (sił|misji|kontyngentu|koalicji|komponentu|operacji)|(obejm*|wystaw*|mianow*|mianuj*|da|będzie|wyznacz*|ma być|zostan*) [*] [*] dowódc*|zastępc* dowódcy|kwater* (sił|misji|koalicji|w kijowie|główn*)|oficerów w sztabie|oficerów do sztabu|oficerowie w sztabie|sztab* (sił|misji|koalicji|wielonarodow*)|wielonarodow* sztab*|oficer* sztab*|oficer* do sztabu|stał* sztab*)",
    "(kierow*|kieruj*|pokieruj*|poprowadz*|prowadz*|przejm*|przejąć|obejm*|objąć|stan*) .. (siłami|misją|misję|operacją|operację|koalicją|siły wielonarodowe|komponent*|sztab*|kontyngent*|na czele)",
    "na czele [*] (sił|misji|operacji|koalicji|komponentu|sztabu|kontyngentu)",
  ],
};

export const noContributions: Language["noContributions"] = {
  ground_troops: [
    "(rosyjsk*|ukraińsk*|północnokoreańsk*|koreańsk*) [*] (żołnierz*|wojsk*|oddział*|brygad*|pododdział*|jednostk*|siły|sił)",
    "(żołnierz*|wojskow*) (poległ*|zabit*|rann*)",
    "(poległ*|zabit*|rann*) (żołnierz*)",
    "(wojsk*|brygad*|żołnierz*|batalion*|kontyngent*) (na|w) (litwie|łotwie|estonii|rumunii|mali|libanie|kosowie|afganistanie)",
    "(ministr*|szef*|sztab*) (wojska|wojsk)",
    "wojsko polskie",
    "(sztab|szef|dowódc*|minister|ministerstw*|resort*) [*] (sił lądowych|wojsk lądowych|sił zbrojnych)",
  ],
  air: [
    "(dostaw*|przekaz*|dostarcz*) .. (samolot*|myśliwc*|F 16)",
    "(rosyjsk*) (samolot*|myśliwc*|lotnictw*)",
    "(obron* powietrzn*|atak* powietrzn*|nalot* lotnicz*|obron* przeciwlotnicz*|przestrzeni powietrznej polski)",
  ],
  naval: [
    "(rosyjsk*) (okręt*|flot*|marynar*)",
    "flot* czarnomorsk*",
    "(znad|nad) morz* (bałtyck*|śródziemn*|północn*|egejsk*)",
    "(dowódc*|minister*|szef*) marynarki",
  ],
  logistics: [
    "(transport*) (broni|amunicji|uzbrojenia)",
    "hub* w (rzeszowie|jasionce)",
    "(rosyjsk*) (baz*|port*|kolej*|pociąg*|skład*)",
    "(wojskow*|amerykańsk*) baz* (w|na) (polsce|niemczech|rumunii|syrii)",
  ],
  intelligence: [
    "(służb*|szef*|agencj*) wywiad*",
    "(był* szef*|szef*|dyrektor*|były oficer|według|zdaniem|rosyjsk*|zagraniczn*|wojskow*) [*] wywiad*",
  ],
  training: ["(szkoleni*) .. (ukraińskich|ukraińców) (w|na) (polsce|niemczech|hiszpanii|wielkiej)"],
  monitoring: ["(obserwatorzy) (uważają|sądzą|twierdzą|wątpią)"],
  command: [
    "(dowództwo operacyjne|naczelne dowództwo|naczelny dowódca|sztab generalny|sztabie generalnym|dowództw* nato)",
    "(naczeln* dowódc*|były dowódca|dowódc* (armii|wojsk|brygady|batalionu|nato))",
    "(szef*) sztab*",
    "(prowadz*) .. (rozmow*|negocjac*|koalicję rządową)",
  ],
  funding: [
    "(zapłac*|płac*) [*] (cen*|życiem|krwi*|rachun*)",
    "(pomoc*|wsparci*) .. (dla|ukrainie|kijow*) .. (milion*|miliard*|mln|mld)",
  ],
};

export const boilerplate = [
  "(czytaj także|czytaj też|czytaj więcej|przeczytaj także|przeczytaj też|zobacz także|zobacz też|zobacz więcej|polecamy|reklama|obejrzyj|posłuchaj|subskrybuj|zapisz się|newsletter|dołącz do nas|udostępnij|fot|źródło zdjęcia|materiał wideo|dalsza część tekstu pod|dalsza część artykułu|więcej na ten temat|podziel się|bądź na bieżąco|skomentuj|autor zdjęcia)",
];
