import type { Steps } from "../steps";

export const steps: Steps = {
  rows: [
    [
      "meeting",
      "(top|toppen|topoverleg|topontmoeting|top bijeenkomst|bijeenkomst|bijeenkomsten|vergadering|overleg|spoedberaad|spoedoverleg|beraad|crisisberaad|crisisoverleg|conferentie|gesprekken|ontmoeting|minitop|*top|*overleg|*beraad)",
      "De leiders kwamen maandag bijeen voor een top in Parijs.",
    ],
    [
      "meeting",
      "(kwamen|kwam|komen|komt|kwamen weer) ... (bijeen|samen|bij elkaar)",
      "De leiders kwamen maandag in Parijs bijeen.",
    ],
    [
      "meeting",
      "(vergaderd|vergaderden|vergaderen|vergadert|besproken|bespraken|debat|debatteerde|debatteerden|kamerdebat|hoorzitting|videogesprek|*debat)",
      "De Kamer hield dinsdag een debat over Oekraïne.",
    ],
    [
      "meeting",
      "(staatshoofden|regeringsleiders|leiders|ministers|presidenten|premiers) ... (verwacht|reizen naar|reisden naar|vlogen naar|ontvangen)",
      "Er worden twintig leiders verwacht in Parijs.",
    ],
    [
      "meeting",
      "(overlegt|overleggen|overlegden|overlegde|spraken|spreken|praten|praatten|vergaderen|bespreken|komen bijeen|treffen elkaar|ontmoeten elkaar) ... (leiders|ministers|regeringsleiders|premiers|presidenten|landen)",
      "Zaterdag overleggen de leiders in Londen.",
    ],
    [
      "meeting",
      "(leiders|ministers|regeringsleiders|premiers|presidenten|landen) ... (overleggen|overlegden|spraken|spreken|praten|praatten|bespreken|bijeenkomen|bijeen|bijeengekomen|samenkomen|samengekomen)",
      "De leiders spraken in Londen over troepen.",
    ],
    [
      "meeting",
      "(bijeenroept|bijeenriep|bijeengeroepen|riep .. bijeen|roept .. bijeen)",
      "Macron riep de leiders bijeen.",
    ],
    ["meeting", "om de tafel", "De leiders zaten in Londen om de tafel."],
    [
      "agreement",
      "(tekende|tekenden|getekend|ondertekende|ondertekenden|ondertekend|ondertekenen|handtekening ... gezet|handtekening ... zette|handtekening ... zetten)",
      "Zij ondertekenden een verklaring in Parijs.",
    ],
    [
      "agreement",
      "(intentieverklaring|intentieverklaringen|gezamenlijke verklaring|verklaring van Parijs|principeakkoord|akkoord in principe|beginselakkoord)",
      "De intentieverklaring werd dinsdag getekend.",
    ],
    [
      "agreement",
      "(motie|resolutie|voorstel|mandaat) ... (aangenomen|gesteund|goedgekeurd|meerderheid)",
      "De motie werd dinsdag aangenomen.",
    ],
    [
      "agreement",
      "(nam|namen|neemt|nemen) ... (motie|resolutie|voorstel|verklaring) ... aan",
      "De Kamer nam een motie over deelname aan.",
    ],
    [
      "agreement",
      "(nam|namen|neemt|nemen) ... (motie|resolutie|verklaring) aan",
      "De Kamer nam dinsdag een motie aan.",
    ],
    [
      "agreement",
      "(schaarden|schaarde|schaart|scharen) ... achter ... (verklaring|plan|initiatief|garanties)",
      "Dertig landen schaarden zich achter de verklaring.",
    ],
    [
      "agreement",
      "(landen|staten) ... (toegezegd|beloofd|toezeggingen|hulp beloofd|steun toegezegd|zeggen .. toe|zegden .. toe|beloven|beloofden|zich aangesloten|zich aansluiten|sloten zich aan)",
      "26 landen hebben steun toegezegd.",
    ],
    [
      "proposal",
      "(stelde voor|stelden voor|voorgesteld|stelt voor|opperde|oppert|opperden|geopperd|suggereerde|suggereert|pleitte|pleit|pleitten|riep op|roept op|opgeroepen|vroeg om|vraagt om|gevraagd om|legde op tafel|presenteerde)",
      "Hij opperde een vredesmacht.",
    ],
    [
      "announcement",
      "(kondigde|kondigt|kondigden|aangekondigd|maakte bekend|maakt bekend|bekendgemaakt|beloofde|belooft|beloofd|zegde toe|zegt toe|toegezegd|bevestigde|bevestigt|bood aan|biedt aan|verklaarde|verklaard|schreef|schrijft|liet weten|laat weten|toonde zich|toont zich)",
      "Zij kondigde een contingent aan.",
    ],
    [
      "refusal",
      "(sloot uit|sluit uit|sloten uit|uitgesloten|wees af|wijst af|wezen af|afgewezen|weigerde|weigert|weigerden|verwierp|verwerpt|verworpen)",
      "De premier weigerde militairen te sturen.",
    ],
    ["refusal", "(motie|resolutie|voorstel) ... (verworpen|afgewezen|weggestemd)", "De motie werd weggestemd."],
    ["petition", "(petitie|petities|open brief|oproep ondertekend|manifest)", "Een petitie vraagt om troepen."],
  ],
  seats: ["(hoofdstad|presidentieel paleis|regeringszetel)"],
  hosting: [
    "(gastheer|gastvrouw|gastland|bijeenriep|bijeengeroepen|riep|roept|belegde|belegt|ontving|ontvangt|uitnodigde|nodigde|uitgenodigd|uitnodiging|organiseerde|organiseert|voorzitter|voorgezeten|zat voor)",
  ],
  parliament: [
    "(parlement|tweede kamer|kamer|eerste kamer|senaat|lagerhuis|bondsdag|sejm|kamerleden|kamerdebat|parlementariërs|kamermeerderheid|assemblee|rada)",
  ],
};
