import type { Frames } from "../language";

export const frames: Frames = {
  force: [
    "{troops}",
    "(siły|sił|siłom|siłami|siłach|misj*|operacj*|kontyngent*) (pokojow*|rozjemcz*|stabilizacyjn*|wielonarodow*|rozejmow*|powojenn*|reasekuracyjn*|odstraszając*|międzynarodow*|wojskow*|szkoleniow*|obserwacyjn*|monitorując*|lądow*|zbrojn*|zapewnienia|koalicji|ochronn*|reagowania)",
    "(pokojow*|rozjemcz*|stabilizacyjn*|wielonarodow*|rozejmow*|powojenn*|europejski*|zachodni*|zagraniczn*|obc*|sojusznicz*|wojskow*) (siły|sił|siłom|siłami|siłach|misj*|operacj*|kontyngent*|obecnoś*|interwencj*)",
    "(misj*|operacj*|kontyngent*|ekspedycj*)",
    "(obecnoś*|interwencj*|udział*|uczestnictw*|wkład*|personel*|zaangażowani*) (wojskow*|zbrojn*|żołnierzy|wojsk|oddziałów|militarn*|w misji|w siłach|w operacji|w kontyngencie)",
    "(wysłani*|wysyłani*|wysyłk*|rozmieszczeni*|rozmieszczani*|stacjonowani*|wyśle|wyślą|wyślemy|pośle|poślą|poślemy|wysłać)",
    "(błękitn* hełm*|hełmy|rozjemc*|peacekeep*)",
    "(but*|mundur*|żołnierz*) (na ziemi|na miejscu|w polu)",
    "(boots on the ground|na miejscu|na lądzie|w terenie|wojska lądowe|wojsk lądowych)",
    "(wojsko polskie|wojska polskiego|bundeswehr*|sił samoobrony|siły samoobrony|legia cudzoziemska)",
    "(udział|udziału|udziale|udziałowi|udziałem|uczestniczyć|uczestnictw*|wkład|wkładu|wkładem|wkładzie)",
    "(komponen*|zmiana|zmiany|pierwszej zmiany) (lądow*|powietrzn*|morski*|kontyngentu)",
  ],
  named: [
    "(koalicj*|grup*) (chętnych|ochoczych|zdeterminowanych|gotowych|woli)",
    "(sił*|siły|sił) (wielonarodow*|reasekuracyjn*|zapewnienia|zapewnienia bezpieczeństwa|wielonarodowe ukraina)",
    "deklaracj* (paryski*|intencji|o siłach|o rozmieszczeniu|w sprawie rozmieszczenia)",
    "list* intencyjn*",
    "(koalicja|koalicji|koalicję) (chętnych)",
  ],
  anaphor: [
    "(ten|tego|temu|tym|taki|takiego|takiemu|takim|sam|samego|cały|całego|całemu|ów) (pomysł*|plan|planu|planowi|planem|projekt*|zamiar*|krok|kroku|wariant*|scenariusz*|temat|tematu|ruch|ruchu)",
    "(ta|tej|tę|tą|taka|takiej|taką|sama|samej|samą|całą|całej) (ide*|koncepcj*|propozycj*|inicjatyw*|misj*|możliwoś*|opcj*|ewentualnoś*|spraw*|kwesti*|operacj*|prośb*)",
    "(w tej sprawie|w tej kwestii|o tym|na to|temu|do tego|w niej|w nich|do niej|do nich)",
  ],
  rival: [
    "(patriot*|pocisk*|rakiet*|taurus*|tomahawk*|storm shadow|himars*|atacms|wyrzutni*|amunicj*|artyleri*|haubic*|czołg|czołgi|czołgów|leopard*|abrams*|transporter*|dron|drony|dronów|dronami|armat*|migi|migów|antyrakietow*|przeciwlotnicz*|obron* powietrzn*|tarcz*)",
    "(sankcj*|embarg*|rop*|gaz|gazu|gazem|gazociąg*|rurociąg*|cło|cła|ceł|cłach|taryf*|aktyw*|pożyczk*|pożyczek|reparacj*|zboż*|prąd|prądu|nawoz*|elektrown*|handel|handlu|umow* surowcow*|minerał*|budżet Unii)",
    "(członkostw*|akcesj*|akcesyjn*|rozszerzeni* Unii|rozdział*)",
    "(wojsk|wojska|żołnierz*|armi*|siły|sił|oddział*|brygad*|rekrut*|pilot*|saper*|jednostk*) (ukraiński*|rosyjski*|północnokoreański*|czeczeński*|białoruski*)",
    "(ukraiński*|rosyjski*|północnokoreański*|czeczeński*) (wojsk|wojska|żołnierz*|armi*|siły|sił|oddział*|brygad*|rekrut*|pilot*|saper*|jednostk*|dron*)",
    "(szkoli|szkolą|szkolił|szkoliła|szkolenie|szkolenia|szkoleniu|wyszkoli|wyszkolą|wyszkoliła|szkolić) .. (rekrutów|pilotów|załóg|brygady|brygad) [ukraiński*]",
    "(jeńc*|jeniec|rannych|cywil*|uchodźc*|migrant*|najemnik*|zabityc*|poległyc*|ciał|dzieci|sierot*|zakładnik*)",
    "({troops}|misj*|operacj*|służ*|stacjonując*|stacjonuj*) .. (w libanie|w mali|w kosowie|w bośni|na łotwie|na litwie|w estonii|w rumunii|w syrii|w iraku|w gazie|na cyprze|w sahelu|w nigrze|na haiti|w somalii|na grenlandii|w afganistanie|w ādaži|na bałtyku|na flance)",
    "(unifil|kfor|isaf|minusma|althea|barkhane|gaza|gazie|gazy|grenlandi*|haiti|ormuz|liban*|kosow*|sahel*|flank*)",
    "(konferencj*|szczyt|rozmow*|negocjacj*|mediacj*|pośrednictw*) (o odbudowie|pokojow*|w sprawie odbudowy)",
    "(patrol* granicz*|straż* granicz*|kontrol* na granicy|zapor*|przejści* granicz*|ekshumacj*|ćwicze*|manewr*|poborow*|pobór|poboru|służb* zasadnicz*|ochotnik*|rotacj*)",
    "(cyber*|kabl*|satelit*|szczepion*|podatk*|emerytur*|wybor*|lotnisk*|rafineri*|most|mosty|mostów|generator*|karetek|karetki)",
  ],
};
