import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(żołnierz*|wojska lądowe|wojsk lądowych|piechot*|batalion*|brygad*|kompani*|pluton*|kontyngent*|garnizon*|pułk|pułki|dywizj*|spadochroniarz*|komponent* lądow*|karabinier*|wojsk|wojska|wojsko|wojskach|wojskami|na lądzie|lądow*|błękitn* hełm*|legionist*)",
    "(swoich|swoje|własn*|naszych|nasze|*skie|*skich) (ludzi|siły|sił|oddział*|pododdział*|jednostk*|jednostek)",
  ],
  air: [
    "(samolot*|myśliwc*|myśliwiec|lotnictw*|F 16|F 35|gripen*|rafale*|eurofighter*|typhoon*|śmigłowc*|śmigłowiec|lotnicz*|powietrzn*|eskadr*|w powietrzu|z powietrza)",
    "(patrol*|osłon*|ochron*|strzec) .. (nieb*|przestrzeni powietrznej)",
  ],
  naval: [
    "(okręt*|fregat*|marynar*|trałow*|niszczyciel* min|morski*|morska|na morzu|z morza|flot*|nurk*|korwet*)",
    "(patrol*|ochron*|zabezpiecz*) .. morz* czarn*",
  ],
  logistics: [
    "(logistyk*|logistyczn*|logistyc*|transport*|szpital* polow*|magazyn*|zaplecz*|hub*|ciężarów*|lotnisk*|portów|porty|tory|sanitariusz*|medyczn*|medyk*|lekarz*|zaopatrzeni*|remont*|dostaw* zaopatrzenia)",
  ],
  intelligence: ["(wywiadowcz*|rozpoznawcz*|zwiadowcz*|satelit*|rozpoznani*|radar*|AWACS|dane wywiadu|danych wywiadu)"],
  training: [
    "(instruktor*|szkoleni*|szkoleniow*|szkolić|szkolą|szkolił*|szkoliłyby|szkoliłby|wyszkol*|trening*|uczyłoby|uczyłyby|doradc* wojskow*)",
  ],
  funding: [
    "(pieniądz*|pieniędzy|pieniędzmi|finans*|sfinans*|fundusz*|koszt*|wpłac*|zapłac*|milion*|miliard*|mln|mld) .. (sił|siły|misj*|kontyngent*|wojsk*|koalicj*|operacj*)",
    "(siły|misj*|kontyngent*|operacj*) .. (sfinans*|finansow*)",
  ],
  monitoring: ["(obserwator*|monitor*|nadzor*|nadzór|nadzorz*|kontrol* rozejmu|weryfikacj*)"],
  demining: ["(rozminow*|saper*|rozbrajani* min|oczyszczani* .. min|usuwani* min|minerów)"],
  command: [
    "(dowództw*|dowodz*|oficerów sztabowych|kwater* główn*|oficerowie sztabowi|pokieruj*|stanowisk* dowodzenia|dowodzon*)",
    "(kier*|stan*) na czele (sił|misji|koalicji|operacji)",
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
  ],
  air: [
    "(dostaw*|przekaz*|dostarcz*) .. (samolot*|myśliwc*|F 16)",
    "(rosyjsk*) (samolot*|myśliwc*|lotnictw*)",
    "(obron* powietrzn*|atak* powietrzn*|nalot* lotnicz*|obron* przeciwlotnicz*|przestrzeni powietrznej polski)",
  ],
  naval: ["(rosyjsk*) (okręt*|flot*|marynar*)", "flot* czarnomorsk*"],
  logistics: ["(transport*) (broni|amunicji|uzbrojenia)", "hub* w (rzeszowie|jasionce)"],
  intelligence: ["(służb*|szef*|agencj*) wywiad*"],
  training: ["(szkoleni*) .. (ukraińskich|ukraińców) (w|na) (polsce|niemczech|hiszpanii|wielkiej)"],
  monitoring: ["(obserwatorzy) (uważają|sądzą|twierdzą|wątpią)"],
  command: [
    "(dowództwo operacyjne|naczelne dowództwo|naczelny dowódca|sztab generalny|sztabie generalnym|dowództw* nato)",
  ],
};

export const boilerplate = [
  "(czytaj także|czytaj też|czytaj więcej|przeczytaj także|przeczytaj też|zobacz także|zobacz też|zobacz więcej|polecamy|reklama|obejrzyj|posłuchaj|subskrybuj|zapisz się|newsletter|dołącz do nas|udostępnij|fot|źródło zdjęcia|materiał wideo|dalsza część tekstu pod|dalsza część artykułu|więcej na ten temat|podziel się|bądź na bieżąco|skomentuj|autor zdjęcia)",
];
