import type { Language } from "../language";

const IF =
  "po|gdy|gdy tylko|kiedy|jeśli|jeżeli|o ile|skoro tylko|jak tylko|pod warunkiem|w razie|w przypadku|dopiero po|nazajutrz po|przed|do czasu|najpierw|aż|zanim|dopóki|wtedy|od|bez|nadzór nad|nadzoru nad|zakładając|z chwilą|wraz z|nie wcześniej niż|uzależni*";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) .. (pokój|pokoju|pokojem|pokojowym|porozumieni*|układ*|traktat*|zakończeni* (wojny|walk|działań)|końc* wojny|podpis*|papier)`,
    "(wojna|walki|działania) .. (skończy|skończą|ustanie|ustaną|zakończ*)",
    "(powojenn*|po wojnie|zawarci* (pokoju|porozumienia)|podpisani* (pokoju|porozumienia|układu)|porozumieni* pokojow*|układ* pokojow*)",
    "(najpierw|dopiero) .. (pokój|papier|porozumienie)",
  ],
  ceasefire: [
    `(${IF}) .. (rozejm*|zawieszeni* broni|przerwani* ognia|wstrzymani* ognia)`,
    "(zawieszeni* broni|rozejm*|przerwani* ognia) .. (zostanie|zostani*|będzie|wejdzie|obowiązuj*|podpisan*|zawart*|trwał*)",
    "(zamilkn*|ucichn*|umilkn*|milczeć) .. (dział*|broń|strzał*|armat*)",
    "(dział*|broń|strzał*|armat*) .. (zamilkn*|ucichn*|umilkn*)",
    "(zabezpiecz*|nadzorow*|nadzór|nadzorem|nadzorować|strzec|pilnow*|przestrzegani*|utrzymani*|monitorow*) .. (rozejm*|zawieszeni* broni)",
    "(rozejmow*|misj* rozejmow*|linii rozejmu)",
  ],
  us_backstop: [
    "(amerykański*|USA|Stanów Zjednoczonych|Waszyngton*|Trump*) .. (gwarancj*|wsparci*|parasol*|zabezpieczeni*|backstop*|osłon*|udział*)",
    "(gwarancj*|wsparci*|parasol*|zabezpieczeni*|osłon*) .. (amerykański*|USA|Stanów Zjednoczonych|Waszyngton*|zza oceanu|Ameryk*)",
    "(backstop|siatk* bezpieczeństwa)",
    "(jeśli|o ile|jeżeli|pod warunkiem) .. (Amerykanie|Waszyngton|Stany Zjednoczone|USA)",
  ],
  parliament_approval: [
    "(zgod*|mandat*|głosowani*|aprobat*|decyzj*|upoważnieni*|akceptacj*|zatwierdzeni*|wniosek|opini*|uchwał*) .. (parlament*|Bundestag*|Sejm*|Kortez*|Riigikogu|Saeim*|Folketing*|Riksdag*|Storting*|izb|izby|obu izb|Rady Narodowej|deputowanych)",
    "(parlament*|Bundestag*|Sejm*|Kortez*|Riigikogu|Saeim*|Folketing*|Riksdag*|Storting*|izb*) .. (zgod*|zatwierdz*|zdecyduj*|zaaprob*|głosow*|rozstrzyg*|uchwal*|poprz*|przyjmie|wyrazi)",
  ],
  un_mandate: [
    "(mandat*|rezolucj*|flag*|egid*|upoważnieni*|zgod*|auspicj*|prośb*) .. (ONZ|OBWE|Narodów Zjednoczonych|Rady Bezpieczeństwa)",
    "(ONZ|Rada Bezpieczeństwa|Narody Zjednoczone) .. (mandat*|rezolucj*|upoważni*|zgod*|zielone światło)",
    "(błękitn* hełm*)",
  ],
  eu_mandate: ["(mandat*|flag*|egid*|auspicj*|misj*) .. (UE|Unii Europejskiej|Unii|unijn*)", "unijn* mandat*"],
  nato_mandate: [
    "(mandat*|flag*|egid*|auspicj*|dowództw*|decyzj*) .. (NATO|Sojuszu|Sojusz)",
    "w ramach (NATO|Sojuszu)",
  ],
  host_consent: [
    "(jeśli|jeżeli|o ile|gdy|gdyby|pod warunkiem|kiedy|za) .. (Kijów|Ukrain*|obie strony|strony|Ukraińcy|Zełenski) .. (poprosi*|zgodz*|zechc*|zaprosi*|wystąpi*|chci*|zwróci*)",
    "(zgod*|prośb*|zaproszeni*|wniosek) .. (Kijowa|Ukrainy|obu stron|stron|obydwu stron|stron konfliktu|ukraińskiego rządu)",
    "(zgodzą|zgodzi) .. (obie strony|Kijów|strony)",
  ],
  allied_participation: [
    "(jeśli|jeżeli|o ile|gdy|pod warunkiem) .. (inni|sojusznicy|sąsiedzi|partnerzy|Europejczycy|pozostali|nordyc*|wspólny) .. (też|także|pojadą|wyślą|to zrobią|dołączą|zrobią|powstał*)",
    "(razem|wraz|wspólnie|u boku|obok|w gronie) .. (sojusznik*|partner*|sąsiad*|innymi)",
    "(nie sami|nie samotnie|nie w pojedynkę)",
  ],
  membership_path: ["(członkostw*|wejści*|przystąpieni*|akcesj*) .. (NATO|UE|Unii|Sojuszu)"],
  non_combat_role: [
    "(niebojow*|nie bojow*|nie bojowej|bez zadań bojowych|bez udziału w walkach|nie będą walczyć|nie będą walczyli|szkoleniow*|w roli sił pokojowych|nieuzbrojon*|pomocnicz*)",
  ],
  no_front_line: [
    "(z dala|daleko|poza|w oddaleniu) .. (front*|linii styczności|linii walk|linii frontu|strefą)",
    "(nie|bez) .. (na froncie|na linii frontu|na pierwszej linii|na linii styczności|za frontem)",
    "(na zachodzie Ukrainy|na zachodzie kraju|zachodniej Ukrain*|obwodu lwowskiego|obwodzie lwowskim|na tyłach)",
  ],
};

export const conditionHints: Language["conditionHints"] = {};

export const noConditions: Language["noConditions"] = {};
