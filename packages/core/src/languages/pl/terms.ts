import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(żołnierz*|wojska lądowe|wojsk lądowych|piechot*|batalion*|brygad*|kompani*|pluton*|oddział*|pododdział*|kontyngent*|garnizon*|pułk|pułki|dywizj*|spadochroniarz*|komponent* lądow*|karabinier*|wojsk|wojska|wojsko)",
  ],
  air: [
    "(samolot*|myśliwc*|myśliwiec|lotnictw*|F 16|gripen*|rafale*|eurofighter*|typhoon*|śmigłowc*|lotnicz*|powietrzn*|niebo|nieba|niebem|eskadr*|lotem|przestrzeni powietrznej)",
  ],
  naval: [
    "(okręt*|fregat*|marynar*|trałow*|niszczyciel* min|morski*|flot*|nurk*|Morze Czarne|Morzu Czarnym|Morza Czarnego|bander*|korwet*)",
  ],
  logistics: [
    "(logistyk*|logistyczn*|transport*|szpital* polow*|magazyn*|zaplecz*|hub*|ciężarów*|lotnisk*|port|porty|bazy|tory|sanitariusz*|medyczn*|medyk*|lekarz*|zaopatrzeni*|remont*)",
  ],
  intelligence: ["(wywiad*|wywiadowcz*|rozpoznawcz*|zwiadowcz*|satelit*|rozpoznani*|radar*|AWACS)"],
  training: ["(instruktor*|szkoleni*|szkoleniow*|szkolić|szkolą|szkolił*|wyszkol*|trening*|EUMAM)"],
  funding: ["(pieniądz*|pieniędzy|finans*|sfinans*|fundusz*|koszt*|wpłac*|zapłac*|milion*|miliard*|mln|mld|budżet*)"],
  monitoring: ["(obserwator*|monitor*|nadzor*|nadzór|nadzorz*|kontrol* rozejmu|patrol*|weryfikacj*)"],
  demining: ["(rozminow*|saper*|trałow*|min|minerów|niszczyciel* min|rozbrajani* min)"],
  command: ["(dowództw*|dowodz*|sztab*|oficerów sztabowych|kwater* główn*|oficerowie sztabowi|pokieruj*|przewodz*)"],
};

export const noContributions: Language["noContributions"] = {};

export const boilerplate = [
  "(czytaj także|czytaj też|czytaj więcej|przeczytaj także|przeczytaj też|zobacz także|zobacz też|zobacz więcej|polecamy|reklama|obejrzyj|posłuchaj|subskrybuj|zapisz się|newsletter|dołącz do nas|udostępnij|fot|źródło zdjęcia|materiał wideo|dalsza część tekstu pod|dalsza część artykułu|więcej na ten temat|podziel się|bądź na bieżąco|skomentuj|autor zdjęcia)",
];
