import type { Concepts } from "../concepts";

export const concepts: Concepts = {
  // Acceptance: says yes, goes along, takes part
  agree:
    "akkoord|mee eens|eens met|ermee eens|stemt in|stemde in|stemmen in|stemden in|ingestemd|instemm*|instemt|gaat mee|ging mee|meegaan|op één lijn|eensgezind*|toegestemd|overeenstemming",
  support:
    "steunt|steun|steunen|steunde|steunden|gesteund|ondersteun*|voorstander*|achter het plan|achter het idee|staat achter|stond achter|schaart zich achter|schaarde zich achter|schaarden zich achter|bijval|voelt voor|voelde voor|bepleit*|pleit voor|pleitte voor|ziet zitten|rugdekking",
  endorse:
    "onderschrijf*|onderschreef|onderschreven|bekrachtig*|ratificeer*|geratificeerd|zet zijn naam onder|zette zijn naam onder|naam onder|geeft zijn naam|verbindt zijn naam|sluit zich aan|sloot zich aan|sluiten zich aan|aansluit*|aangesloten|schaart zich",
  welcome:
    "welkom|verwelkom*|begroet*|toejuich*|toegejuicht|juicht toe|juichte toe|juicht * toe|blij|verheugd|ingenomen met|open armen|dankbaar ontvangen",
  praise:
    "prijst|prees|prezen|geprezen|lof|looft|loofde|applaus|applaudisse*|complimen*|bewonder*|hulde|feliciteer*|eerbetoon|klapt|klapte|klapten|ovatie|chapeau|pluim",
  thank: "bedank*|dank|dankt|dankte|dankbaar*|dankwoord|erkentelijk",
  blessing: "zegen*|groen licht|fiat|fiatteer*|duim omhoog|knikt|knikte|knikken|het sein|jawoord",
  sign: "teken|tekent|tekende|tekenden|tekenen|getekend|onderteken*|handtekening*|paraaf|parafeer*|krabbel|pen|medeondertek*",
  join: "aansluit*|sluit zich aan|sloot zich aan|sluiten zich aan|aangesloten|voegt zich|voegde zich|meldt zich aan|meldde zich|aanmeld*|aangemeld|toetreed*|treedt toe|trad toe|aanhaak*|haakt aan|haakte aan|aan boord|schuift aan|schoof aan|aanschuiv*|stapt in|stapte in|sloot aan|sluit aan|in de rij",
  takePart:
    "doet mee|deed mee|doen mee|deden mee|meedoe*|meedoet|meedeed|meegedaan|deelneem*|deelnam*|deelneemt|deelnem*|neemt deel|nam deel|nemen deel|namen deel|deelgenomen|deelname|participe*|meewerk*|werkt mee|werkte mee|van de partij|is erbij|erbij zijn|maakt deel uit|deel uitmaken|betrokken|betrekken|erbij|meespel*|speelt mee|mee",
  lead: "leid|leidt|leidde|leidden|leiden|geleid|leiding|leidende|voortouw|trekt de kar|trekker*|voorop|aanvoer*|voert aan|voerde aan|commando|bevel|bevelhebber*|aan het hoofd|stuurt aan|aan het roer|roer|kartrekker*|voorzitter*|leider*",
  volunteer:
    "vrijwillig*|uit eigen beweging|ongevraagd|steekt de vinger op|stak de vinger op|vinger opgestoken|meldt zich|meldde zich|stapt naar voren|stapte naar voren|biedt zich aan|uit zichzelf|spontaan",
  pledge:
    "belooft|beloofde|beloofden|beloven|beloofd|belofte*|toezegg*|toegezegd|zegt toe|zegde toe|zei toe|zegden toe|zegt * toe|zegde * toe|zweert|zwoer|gezworen|erewoord|woord gegeven|verzeker*|plechtig",
  commit:
    "verbind*|verbond zich|verbonden|verplicht zich|verplichtte zich|vastgelegd|legt zich vast|legde zich vast|vastleggen|gebonden|bindt|toezegging*|verbintenis*|engagement*|commitment*",
  offer:
    "biedt|bood|boden|bieden|geboden|aanbod|aanbied*|aangeboden|aanbieding*|ter beschikking|beschikbaar|stelt beschikbaar|stelde beschikbaar|in de aanbieding|op tafel gelegd|legt op tafel|bod",
  contribute:
    "bijdrag*|bijgedragen|draagt bij|droeg bij|dragen bij|levert|leverde|leverden|leveren|geleverd|lever|levering*|verschaf*|verstrek*|steentje|duit in het zakje|bijdraagt|inbreng*|aandeel|afstaan|staat af|missen|beschikbaar stel*|vrijmaken|maakt vrij|maakte vrij|inbrengt",
  send: "stuur|stuurt|stuurde|stuurden|sturen|gestuurd|zend|zendt|zond|zonden|zenden|gezonden|uitzend*|uitgezonden|zendt uit|inzet|inzetten|ingezet|zet in|zette in|uitstur*|gaan naar|gaat naar|ging naar|vertrek*|vertrok*|op pad|sturen van|het sturen|uitzending*|voet zetten|zet voet|trekt naar|trekken naar|landen|binnentrek*|afreiz*|reist af|scheep*|inscheep*|komst|erheen|zendend|vliegt|afvaardig*",
  stationing:
    "stationer*|gestationeerd|legering|legert|gelegerd|legeren|plaatsing|plaatst|plaatste|plaatsen|geplaatst|aanwezigheid|standplaats*|aflos*|rotatie*|opstelling|opgesteld|inkwartier*|ingekwartierd|neerzetten|gevestigd|zitten|ligt|liggen|legt|staan",
  earmark:
    "wijst aan|wees aan|aangewezen|aanwijz*|reserveer*|gereserveerd|toegewezen|toewijz*|bestemd|bestemt|bestemde|vrijgemaakt|vrijgesteld|houdt klaar|houdt gereed|hield gereed|stand by|standby|paraat|oproepbaar|ingeroosterd|uitgekozen|noemde een|noemde het|aangeduid|wees een|wijst een",
  prepare:
    "voorbereid*|bereidt voor|bereidde voor|bereiden voor|bereidt zich|bereidt|klaarmaken|maakt zich klaar|klaargestoomd|oefen*|geoefend|oefening*|treft voorbereidingen|warmlopen|loopt warm|traint|pakt|rust uit|uitgerust|uitrust*|klaargezet|klaarzetten|in gereedheid|aanloop",
  ready:
    "klaar|gereed|paraat|staat klaar|stond klaar|ligt klaar|staan klaar|startklaar|bij de hand|ingepakt|gepakt|klaarstaan|klaarligt|klaarstaat",
  willing:
    "bereid|bereidheid|bereidwillig*|welwillend|wil wel|genegen|zou graag|niet te beroerd|gewillig|wil best|van goede wil|niet afkerig|geneigd|bereidverklaring",
  eager:
    "graag|gretig|maar al te graag|dolgraag|staat te popelen|popelt|popelen|enthousias*|ongeduldig|ijver*|happig|staat te trappelen|trappelt|liefst|haast|reikhalzend|begerig",
  proud: "trots|eer om|een eer|fier|fierheid|vereerd|voorrecht",
  duty: "plicht*|verplicht*|verantwoordelijk*|moreel|morele|moet wel|solidar*|schuldig|last|lasten|schouder*|geweten|taak|taken|het onze|lastenverdeling",
  amongFirst:
    "als eerste|eerste land*|bij de eersten|onder de eersten|één van de eerste|een van de eerste|eersten|vooraan|op de eerste rij|eerste rij|eerste linie|voorste gelederen|voorhoede|eerste golf|voorop|van meet af|eerste uur|vanaf dag één|de eerste zijn|eerste op",
  standBy:
    "staat naast|stond naast|staan naast|aan de zijde|aan zijn zijde|schouder aan schouder|zij aan zij|trouw|loyaal|loyal*|laat niet in de steek|niet in de steek|blijft achter|blijven staan|steunpilaar|achter oekraïne|onwrikbaar|niet laten vallen",
  keepWord:
    "houdt woord|hield woord|woord houden|woord gehouden|houdt zich aan|hield zich aan|nakom*|komt na|kwam na|nagekomen|kwam zijn belofte|maakt waar|maakte waar|waarmaken|waargemaakt|inlossen|ingelost|lost in|voert uit|uitgevoerd|vervul*|gestand|belofte gehouden|doorzet*|zet door|zette door",
  approve:
    "keurt goed|keurde goed|goedkeur*|goedgekeurd|keuren goed|keurden goed|aangenomen|neemt aan|nam aan|namen aan|aannem*|stemt voor|stemde voor|stemden voor|voorgestemd|machtig*|gemachtigd|geeft toestemming|zegt ja|zei ja|toegestaan|staat toe|loodst*|geloodst|verleen*|verleend|ja tegen|ja gezegd",
  propose:
    "voorstel*|voorgesteld|stelt voor|stelde voor|stelden voor|oppert|opperde|opperden|opperen|geopperd|idee|ideeën|lanceer*|gelanceerd|suggere*|initiatief*|motie*|indien*|ingediend|dient in|diende in|proefballon*|aandrag*|ter tafel|geesteskind",
  plan: "plan|plannen|plant|plande|planden|gepland|planning|planner*|plannenmaker*|blauwdruk*|ontwerp*|schets*|uittekenen|uitgewerkt|werkt uit|uitwerk*|opzet|concept*|project*|programma|draaiboek*|krijtlijnen|planners",
  intend:
    "van plan|voornemen*|voornemens|bedoeling|bedoelt|beoogt|beoogd|beogen|wil gaan|streeft|voorzien|voorziet|voorzag|opzet|plan om|zal gaan|vastbesloten|vastberaden|met het oog|denkt te|in de zin|mikt op",
  want: "wil|wilt|wilde|wilden|willen|gewild|wou|wenst|wenste|wensen|wens|verlang*|zou graag|begeert|lust|zin in|ambitie*|ambieer*|zoekt|zocht|zoeken|nastreef*",
  hope: "hoop|hoopt|hoopte|hoopten|hopen|gehoopt|hoopvol|verwacht*|verwachting*|rekent op|rekende op|rekenen op|ziet uit naar|ervan uit|uitkijk*|gerekend",
  needIt:
    "nodig|noodzaak|noodzakelijk*|onmisbaar|onontbeerlijk|essentieel|vereist|vereiste|vergt|onvermijdelijk|moet|moeten|moest|moesten|hoeft|hoeven|dient te|dienen te|geen alternatief|behoefte|broodnodig",
  serve:
    "dient|diende|dienen|gediend|dienst|onder de vlag|onder commando|onder bevel|onder leiding|onder vlag|in uniform|draagt het uniform",
  protect:
    "bescherm*|bewak*|bewaak*|beveilig*|waak|waakt|waakte|waken|verdedig*|patrouill*|hoeden|behoed*|veilig stellen|veiligstel*|afscherm*|schermt|toezie*|ziet toe|handhaven|handhaaf*|waarborg*",
  deter: "afschrik*|schrikt af|schrikte af|geruststel*|gerust te stellen|ontmoedig*|struikeldraad|bolwerk|afgeschrikt",
  strengthen:
    "versterk*|opvoer*|voert op|voerde op|uitbreid*|breidt uit|breidde uit|intensive*|aanvul*|vult aan|opschroev*|schroeft op|verhoog*|verhog*|kracht bijzet",
  agreement:
    "overeenkomst*|akkoord|akkoorden|verdrag*|pact|pacten|afspraak|afspraken|verklaring*|protocol*|memorandum|intentieverklaring*|communiqué*|slotverklaring|deal|contract|handdruk|compromis|slotdocument*",
  unite:
    "eenheid|eensgezind*|unaniem|verenig*|eendrachtig|één front|één stem|gemeenschappelijk*|gezamenlijk*|krachten bundelen|bundel*|gebundeld|unanimiteit|verbindt",
  help: "help|helpt|hielp|hielpen|helpen|geholpen|hulp|hulpverlen*|bijstaan|staat bij|stond bij|bijstand|assist*|ter hulp|nuttig",
  allow:
    "laat toe|liet toe|toelat*|toegelaten|toestaan|staat toe|stond toe|toegestaan|mag|mogen|mocht|mochten|laat|laten|liet|lieten|gedoogt|gedog*|vergun*|permitte*|dulden|duldt",
  prefer: "liever|liefst|voorkeur*|verkie*|verkoos|prefereer*|beter|beste|geeft de voorkeur|bij voorkeur|ideaal",
  role: "rol|rollen|deel|aandeel|bijdrage*|functie*|taak|taken|taakverdeling|plaats in|onderdeel",
  mustLead:
    "neemt het voortouw|nam het voortouw|neemt de leiding|voorzit*|zit voor|zat voor|coördine*|organise*|trekt|getrokken|op touw|verzamel*|bijeenbreng*|brengt bijeen|werf*|ronsel*|werving|regisse*|regie|samenstel*|trommel*",
  convince:
    "overtuig*|overhaal*|overgehaald|haalt over|haalde over|overrede*|bepraat*|wint voor|voor zich winnen|warm te maken|warm maken|lijmen|omgepraat|ompraat",
  trust: "vertrouw*|geloofwaardig*|betrouwbaar*|bouwt op|geloof in|gelooft in|rekent op",
  courage:
    "moed|moedig*|dapper*|durf|durft|durfde|durven|lef|stoutmoedig|ruggengraat|waagt|waagde|aandurf*|aangedurfd|vermetel",
  // Openness: weighs, does not exclude
  consider:
    "overweeg*|overweg*|overwoog|overwogen|denkt na|dacht na|nadenken|nagedacht|denken over|denkt over|dacht over|weegt|woog|wegen|gewogen|afweeg*|afweging*|bekijkt|bekeek|bekijken|bekeken|kijkt naar|keek naar|buigt zich|boog zich|in beraad|beraad*|beraden|speelt met|bezin*|peinst|stilstaan bij|in overweging",
  study:
    "bestude*|studie|studies|studeert|onderzoek*|onderzocht*|onderzoeken|toets*|getoetst|analyse*|rekent|rekende|berekent|rekenwerk|doorrekenen|verken*|gaat na|nagaan|evalue*|beoorde*|tegen het licht|inventarise*|haalbaarheid*|peilt|peilde|peilen|doorgelicht|doorlicht*",
  imagine:
    "voorstellen|stelt zich voor|zich voorstellen|kan zich|verbeeld*|ziet zichzelf|ziet zich|voor zich zien|voor zich ziet|indenken|inbeelden|droom|droomt|dromen|voorstelling",
  conceivable:
    "denkbaar|voorstelbaar|haalbaar|doenbaar|aannemelijk|realistisch|in het verschiet|binnen bereik|niet ondenkbaar|uitvoerbaar|werkbaar|plausibel",
  possible: "mogelijk*|eventue*|potentie*|kans|kansen|kan best|wie weet|gebeurlijk|denkbare",
  modalMay: "kan|zou kunnen|kunnen|kon|konden|mag|zou|zouden|mocht",
  notExcluded:
    "niet uit|sluit niet uit|sloot niet uit|sluiten niet uit|niet uitgesloten|niet uitsluiten|niet uitsluit|niet wil uitsluiten|sluit niets uit|sloot niets uit|niets uit|niets uitgesloten|niets uitsluiten|niet bij voorbaat|niet van tafel|niets van tafel|deur niet dicht|deur niet gesloten|niet op slot|nooit nooit|zeg nooit nooit|weigert uit te sluiten|wil niet uitsluiten|nog niet uitgesloten|geen optie uit|geen nee|gooit de deur niet|niet dichtgooien|deur niet",
  doorOpen:
    "deur open|deur op een kier|op een kier|kier|deur openhouden|deur openhoudt|zet de deur open|deuren open|open deur|deur staat open|deur openlaten|openlat*|laat open|liet open|open gelaten|opengelaten|opening|ruimte|ruimte laten|laat ruimte|houdt open|hield open|openhoud*|opengehouden|openzetten|venster|raam open",
  open: "open|opent|opende|openen|geopend|openheid|staat open|stond open|ontvankelijk|opening|onbevangen",
  option: "optie*|alternatie*|scenario*|variant*|mogelijkheden|keuzemenu|mogelijkheid|menukaart|menu",
  onTable:
    "op tafel|ter tafel|op de agenda|ter sprake|in bespreking|ter discussie|bespreekbaar|besproken wordt|in de running|in beeld|op zijn bureau|voorligt|ligt voor|in studie|agendapunt",
  depends:
    "hangt af|hing af|afhang*|afhankelijk*|hangt|af van|valt of staat|staat of valt|staat en valt|voorwaarde*|voorwaardelijk|gekoppeld|koppelt|koppelde|onder voorbehoud|voorbehoud|ligt eraan|hangt ervan|laat * afhangen|verbonden aan|afhankelijk gemaakt",
  ifOnly:
    "als|indien|mits|op voorwaarde|onder voorwaarde*|onder de voorwaarde|zolang|ingeval|in geval|mocht|gesteld dat|vooropgesteld|in ruil voor|wanneer|alleen als|ervan uitgaande|tenminste als",
  unless: "tenzij|anders|zo niet|bij gebrek|zonder dat|bij ontstentenis|behoudens",
  inPrinciple:
    "in principe|principe*|principieel|in beginsel|beginsel*|theoretisch|op papier|in theorie|in grote lijnen|in het algemeen",
  discuss:
    "besprek*|bespreekt|besprak*|besproken|praat|praten|praatte|praatten|gepraat|praat mee|meepraten|spreken over|spreekt over|sprak over|overleg*|debat*|discussi*|gesprek*|dialoog|gedachtewissel*|van gedachten|aankaart*|kaart aan|beraadslag*",
  exploratory:
    "verkennen*|verkenn*|voorlopig*|vrijblijvend*|oriënter*|aftast*|tast af|voorzichtige eerste|informeel|informele|eerste aanzet|pril|prille|voelhoorn*|niet bindend",
  tabooBroken:
    "taboe*|niet langer taboe|niet meer taboe|breekt met|brak met|drempel|voor het eerst|voor de eerste keer|ongezien|ongekend|nooit eerder|primeur|rubicon|doorbreekt|doorbrak|doorbroken|grens over",
  wouldIfAsked:
    "als kyiv|als oekraïne erom|desgevraagd|op verzoek|op uitnodiging|als het gevraagd wordt|als erom gevraagd|als er gevraagd|wanneer gevraagd|indien gevraagd|als daarom gevraagd|zodra kyiv|zodra oekraïne|mocht kyiv|belt|als er een verzoek|op afroep|mocht het gevraagd",
  request:
    "verzoek*|verzocht*|uitnodig*|uitgenodigd|nodigt uit|nodigde uit|vraag om|vraagt om|vroeg om|vragen om|aanvraag|aanvragen|oproep|oproepen|petitie|smeekbede|hulpvraag|roept op|riep op",
  waitFor:
    "wacht op|wachtte op|wachten op|wachtend|afwacht*|wacht af|wachtte af|in afwachting|zolang er|kijkt naar washington|kijken naar washington|uitzien naar|gewacht op",
  flexible:
    "flexib*|soepel*|speelruimte|bewegingsruimte|armslag|pragmat*|creatief|compromis*|inschikkelijk|tegemoet*|plooibaar|rekbaar",
  time: "te zijner tijd|op termijn|ooit|eens|op een dag|in de toekomst|toekomst*|later stadium|vroeg of laat|mettertijd|uiteindelijk|wanneer de tijd|ter gelegener tijd|gaandeweg",
  othersFree:
    "anderen mogen|anderen kunnen|elk land|ieder land|iedere lidstaat|staat ieder vrij|staat iedereen vrij|elk land vrij|vrij om|vrijelijk|soeverein* besl*|eigen keuze|zelf weten|zelf beslissen|wie wil|wie dat wil|legt niets in de weg|niets in de weg|legt geen strobreed|geen strobreed|houdt niemand tegen|staat niet in de weg|niet tegenhouden|respecteer*|geen bezwaar tegen anderen|gunt|wenst * succes|veel succes|moet dat zelf|moeten dat zelf",
  // Non-commitment: neither yes nor no
  tooEarly:
    "te vroeg|te vroege|voorbarig*|prematuur|niet het moment|niet het ogenblik|nog niet aan de orde|te snel|op de zaken vooruit|vooruitlopen|loopt vooruit|vroegtijdig|niet de tijd|overijld|de huid|veel te vroeg|kar voor het paard|paard achter|niet rijp|nog niet rijp|onrijp",
  waitAndSee:
    "afwachten|afwachtend*|wacht af|wachtte af|kat uit de boom|aan de zijlijn|zijlijn|kijkt eerst|eerst zien|eerst kijken|aankijken|kijkt het aan|wachtkamer|wacht|wachtte|wachten|gewacht|even aanzien|aanziet",
  undecided:
    "niet uit|nog niet uit|is er niet uit|er nog niet uit|onbeslist|besluiteloos|twijfelt nog|in dubio|open vraag|niet besloten|nog niet besloten|niet beslist|nog niet beslist|tweestrijd|weifel*|wikt en weegt|wikken en wegen|hinkt|twee gedachten|op het hek|in het midden|onzeker|in het ongewisse",
  noDecision:
    "geen besluit*|geen beslissing*|geen knoop|nog geen besluit|niets besloten|niets beslist|geen conclusie*|nog niets|moet nog besl*|moet nog worden besl*|geen keuze|niet genomen",
  decide:
    "besluit|besluiten|besloot|besloten|beslist|besliste|beslissen|beslissing*|knoop doorhakken|knopen|hakt|kiest|koos|kiezen|keuze*|oordeel|bepaal*|besluitvorming|besluitname|uitsluitsel|vastgesteld",
  reserve:
    "terughoudend*|gereserveerd*|houdt zich in|kaarten tegen de borst|kruit droog|houdt zijn kruit|voorbehoud*|laat niet in zijn kaarten|in zijn kaarten|in de kaarten|kaarten|houdt zich op de vlakte|op de vlakte|vlakte|gesloten boek|sfinx",
  ambiguous:
    "dubbelzinnig*|vaag|vage|vaagheid|onduidelijk*|tweeslachtig*|schimmig|mistig|wollig|ambigu*|nevel*|orakel*|cryptisch|ongrijpbaar|voor velerlei|gemengde signalen|tegenstrijdig*|tweeledig",
  dodge:
    "ontwijk*|ontweek|ontweken|omzeil*|uit de weg|uitweg|ontwijkend*|draait om|draaide om|draait eromheen|draaide eromheen|hete brij|heen draaien|omheen|vermijd*|vermeed|vermeden|ontloop*|ontliep|wuift weg|wuifde weg|schuift door|wimpelt af|wimpelde af|afwimpel*|verschuil*|verschool|schuilt achter|veranderde van onderwerp|van onderwerp|duikt weg|dook weg|wegduik*|ontsnap*|pareer*|afhoud*|houdt de boot af|hield de boot af|boot af",
  silence:
    "zwijg*|zweeg|zwegen|gezwegen|stilte|stil|stilzwijgen*|geen woord|met geen woord|niets gezegd|zegt niets|zei niets|zeggen niets|zonder een woord|lippen|op elkaar|mond dicht|hult zich|hulde zich|zwijgzaam|verstom*|sprakeloos|rept niet|repte niet|rept met geen|geen boe",
  noComment:
    "geen commentaar|commentaar|zonder commentaar|geen reactie|wil er niets|wilde er niets|wilde niets|wil niets kwijt|niets kwijt|gaat niet in op|ging niet in op|niet ingaan op|niet op ingaan|ging er niet op in|geen mededeling*|onthoudt zich van|niet uitlaten|laat zich niet uit|liet zich niet uit|niet speculeren|laat zich niet verleiden",
  hesitate:
    "aarzel*|twijfel*|weifel*|treuzel*|draal*|dralen|talm*|koudwatervrees|koude voeten|schroom|schoorvoetend|drempelvrees|dubt|dubben|terugdeins*|deinst terug|huiver*|bedenktijd",
  reluctant:
    "terughoudend*|onwillig*|weinig animo|geen animo|weinig zin|weinig lust|staat niet te springen|niet happig|niet te popelen|weinig trek|tegenzin|met tegenzin|zonder geestdrift|lauw|koel|niet warm|loopt niet warm|niet enthousiast|weinig enthousiasme|weinig voor voelen|voelt er weinig|voelt weinig|voelde weinig|ziet weinig|zag weinig|huiverig|schoorvoetend|met mate|niet gretig|geen haast",
  cautious:
    "voorzichtig*|behoedzaam*|omzichtig*|bedachtzaam|op zijn hoede|prudent|terughoudend*|ingetogen|gematigd|zachtjes|tastend|delicaat|gevoelig",
  sceptical:
    "sceptisch*|scepsis|skeptisch|twijfel*|betwijfel*|vraagteken*|vraagt zich af|niet overtuigd|onzeker|wantrouw*|bedenking*|bezorgd*|zorgen|zorg|argwaan|argwanend|gelooft niet|gelooft er niet|ziet niet|kritische vragen|wenkbrauw*|pessimis*|maalt",
  postpone:
    "uitstel*|uitgesteld|stelt uit|stelde uit|opschort*|opgeschort|verdaag*|verdagen|schuift voor zich uit|vooruitschuiven|vooruit geschoven|doorgeschoven|schuift door|in de ijskast|ijskast|koelkast|op de lange baan|lange baan|pauze*|on hold|in de wacht|tijd winnen|rekt tijd|tijdrekken|parkeer*|geparkeerd|vertraag*|tilt over|geschoven|aanhoud*|aangehouden",
  later:
    "later|nadien|volgend jaar|volgende week|volgende maand|in het najaar|in het voorjaar|ander moment|andere dag|morgen|straks|later moment",
  speculation:
    "speculat*|speculeer*|gerucht*|verzinsel*|verzonnen|giswerk|gissing*|roddel*|koffiedik|glazen bol|fantasie*|sprookje*|fabel*|nepnieuws|hersenspinsel*|uit de lucht gegrepen|lucht gegrepen|luchtkasteel|praatjes|verzin*",
  hypothetical:
    "hypothe*|wat als|theoretisch*|abstract|als dan|denkoefening*|gedachte experiment|academisch|theoretische|luchtkastelen|als als",
  askOthers:
    "anderen eerst|eerst anderen|anderen doen|wat anderen|anderen vragen|vraag het aan|kijkt naar anderen|aan anderen|laat het aan|liet het aan|laat dat aan|aan oekraïne|aan kyiv|is aan|was aan|het is aan|aan de bondgenoten|volgt anderen|verwijst naar|verwees naar|doorverwe*|overlat*|overgelaten|laat over|andermans",
  homework:
    "huiswerk|eerst weten|wil eerst|wilde eerst|eerst horen|eerst lezen|meer weten|details|kleine lettertjes|eerst duidelijkheid|wil weten|wilde weten|wil lezen|wil zien|vragenlijst|eerst een|wil horen",
  unanswered:
    "onbeantwoord*|geen antwoord|antwoordt niet|antwoordde niet|zonder antwoord|bleef uit|blijft uit|reageerde niet|reageert niet|antwoord schuldig|schuldig|niet beantwoord*|niet geantwoord|in de lucht",
  needsClarity:
    "duidelijk*|helder*|verhelder*|verduidelijk*|opheldering|concreet|concrete|specif*|precies|precieze|welomschreven|omschreven|omlijnd|blanco|blanco cheque|spelregels|invulling|vorm|klaarheid|omvang",
  neitherNor:
    "ja noch nee|nee noch ja|geen ja en geen nee|noch ja|ja zegt noch|bevestigt noch|bevestigde noch|ontkende noch|zegt ja noch|zei ja noch|geen ja maar ook|voor noch tegen|noch voor noch tegen|ja en nee|geen ja|niet ja en niet nee|belooft niets en",
  noCommitment:
    "geen toezegging*|geen belofte*|niets toegezegd|niets beloofd|belooft niets|beloofde niets|zegt niets toe|zegde niets toe|geen verbintenis*|geen engagement*|niet vastleggen|legt zich niet vast|legde zich niet vast|niet vast|nergens op vast|geen verplichting*|zonder toezegging*|zonder zich vast|zonder belofte|zonder iets te beloven|geen woord",
  noPosition:
    "geen standpunt|geen positie|geen mening|geen oordeel|zonder mening|onthoud*|onthield*|onthouding*|geen partij|kiest geen|neutraal|onverschillig|geen lijn|geen voorkeur|heeft nog geen standpunt|blanco",
  stayOut:
    "blijft weg|bleef weg|wegblijv*|weggebleven|afwezig*|ontbreekt|ontbrak|ontbreken|lege stoel|lege plaats|niet aanwezig|kwam niet|schitterde|liet verstek|verstek|niet aan tafel|meeluister*|luistert|luisterde|luisteren|geluisterd|toehoorder|toehoren|niet uitgenodigd|stoel leeg",
  process:
    "proces|fase|fasen|stadium|stap|stappen|stap voor stap|procedure*|tijdpad|tijdschema|kalender|vervolgstappen|traject|koers|verloop",
  know: "weet|weten|wist|wisten|geweten|kent|kende|kennen|bekend|begrijpt|begreep|begrijpen|begrip|beseft|besef*|snapt|vernam*|vernomen",
  notKnow:
    "weet niet|weten niet|wist niet|weet het niet|wist het niet|niet weten|niemand weet|geen idee|onbekend|nog maar zien|moet blijken|zal blijken|niet te zeggen|valt niet te zeggen|kan niet zeggen|onduidelijk|raden",
  // Refusal of one's own part
  refuse:
    "weiger*|geweigerd|weigering*|wijst af|wees af|wijzen af|wezen af|afwijz*|afgewezen|wijst van de hand|van de hand|slaat af|sloeg af|afgeslagen|afslaan|bedankt voor|bedankte voor|bedanken voor|past voor|paste voor|passen voor|nee zegg*|zegt nee|zei nee|zegt neen|neen|nee tegen|nee gezegd|nee verkocht|bedankt|bedankte|verwerp*|verwierp*|verworpen|afwimpel*|wimpelt af|ontzeg*|vertikt|vertikken|nul op het rekest|een nee|afketst*|schudt nee|wuift weg|wuifde weg|verdomt|niets van weten|nul op",
  ruleOut:
    "uitgesloten|sluit uit|sloot uit|sluiten uit|sluit * uit|sloot * uit|uitsluit*|uitsluiting|ondenkbaar|geen sprake|geen sprake van|van tafel|niet aan de orde|geen optie|onbespreekbaar|komt niet in aanmerking|onbestaanbaar|ten enenmale|niet op tafel|buiten kijf|onmogelijk|valt af|taboe|daar komt niets|komt er niet|gaat niet gebeuren|zal niet gebeuren",
  exclude:
    "uitsluit*|uitgesloten|afstand van|ziet af|zag af|zien af|afgezien|afzien van|sluit|sloot|verbann*|schrapt*|geschrapt|streept weg|weggestreept|schrappen|streep door|afgezworen|zweert af",
  notPlanned:
    "niet gepland|niet voorzien|geen plannen|geen plan|heeft geen plannen|niet in de planning|niet van plan|niet voornemens|niet in de plannen|staat niet gepland|niet beoogd|bereidt niets voor|niets gepland",
  notOnAgenda:
    "niet op de agenda|niet aan de orde|is niet aan de orde|niet ter discussie|niet ter sprake|speelt niet|geen onderwerp|geen thema|niet op tafel|staat niet op|geen gespreksonderwerp|geen discussiepunt|van de agenda|niet in overweging|wordt niet overwogen|overweegt niet|overwegen niet|overweegt geen|geen punt|geen kwestie|niet bespreekbaar|geen sprake",
  noIntention:
    "geen bedoeling|niet de bedoeling|geen voornemen*|geen intentie|geen behoefte|geen belangstelling|geen interesse|geen zin|geen trek|geen ambitie*|geen wens|wil niet|wilde niet|willen niet|niets te zoeken|heeft er niets|hebben er niets|had er niets|niets van weten|niets te maken|niet willen|geen lust|geen animo|voelt er niets|voelt niets voor|voelde niets voor|ziet niets in|zag niets in|ziet er niets in|moet er niets|moet niets hebben",
  never:
    "nooit|nimmer|onder geen beding|in geen geval|onder geen enkele|onder geen omstandigheid|geen enkel geval|nooit ofte nimmer|nu en nooit|op geen enkele|van zijn leven|hoe dan ook niet|voorgoed|in geen honderd|over mijn lijk|voor eens en altijd",
  nobody: "niemand|geen mens|geen enkele|geeneen|geen een|geen van|geen hond|geen sterveling",
  notOneSoldier:
    "geen soldaat|geen soldaten|geen enkele soldaat|geen militair*|geen troepen|geen grondtroepen|geen laars|geen laarzen|geen man|geen enkele man|niet één soldaat|geen één|nul|géén|geen eenheid|geen eenheden|geen bataljon|geen manschappen|zonder soldaten|zonder militairen|geen jongens|geen poolse soldaat|geen blauwhelm*|geen vredestroepen|geen troepenmacht|geen gevechts*|geen compagnie|nul soldaten",
  stayHome:
    "blijft thuis|blijven thuis|bleef thuis|bleven thuis|thuisblijv*|thuisgebleven|thuis|houdt * thuis|hield * thuis|thuishoud*|thuishoudt|in de kazerne*|blijven waar|blijft waar|op eigen bodem|blijven in|blijft in|thuisland|thuisfront|binnenlands",
  withoutUs:
    "zonder ons|zonder hem|zonder haar|zonder hen|zonder mij|zonder ons land|zonder zijn|zonder onze|niet met ons|aan anderen|laat anderen|anderen mogen|anderen moeten|op ons niet|op ons hoeft|reken niet op|niet op ons|hoeft niet op|buiten ons|niet het onze|niet van ons|minus|zonder hongar*|zonder polen",
  notTakePart:
    "doet niet mee|deed niet mee|doen niet mee|niet meedoen|niet meedoet|niet mee|neemt niet deel|nam niet deel|nemen niet deel|niet deelnemen|niet deelneemt|geen deel|geen deelname|niet meewerken|levert geen|leverde geen|leveren geen|stuurt geen|stuurde geen|sturen geen|geen bijdrage|zendt geen|zal geen|zullen geen|niet sturen|draagt niet bij|niet betrokken|niet bij|niet gaan|gaat niet|gaan niet|niet leveren|blijft erbuiten|maakt geen deel",
  optOut:
    "haakt af|haakte af|afhak*|afgehaakt|stapt uit|stapte uit|uitstappen|houdt zich afzijdig|hield zich afzijdig|afzijdig*|blijft erbuiten|blijft buiten|bleef buiten|buiten blijven|erbuiten|trekt zich terug|trok zich terug|afmeld*|meldt zich af|bedankt voor de eer|passen|past|paste|aan de kant|opzij|zijlijn|distantie*|afstand|houdt zich ver|ver van|handen af|keert de rug|laat verstek|handen vanaf",
  otherHelp:
    "andere manier*|op een andere manier|anderszins|andere hulp|andere vormen|andere wijze|op andere|andere weg|anders|ander soort|wel hulp|andere middelen|niet militair|niet militaire|civiele|alles behalve|allesbehalve|van alles|iets anders|andersoortig*|al het andere|wel wapens|wel geld|in natura",
  neutrality: "neutraal|neutrale|neutraliteit*|ongebonden|blokvrij*|pacifis*|onpartijdig*|gelijke afstand",
  constitution:
    "grondwet*|grondwettelijk|wet|wetten|wettelijk*|verbied*|verbiedt|verbood|verboden|verbod|artikel|juridisch*|rechtsgrond|statuut|handvest|volgens de wet|illegaal",
  history:
    "geschiedenis|historisch*|verleden|herinner*|tweede wereldoorlog|grootouders|grootvader|eeuw*|bezetting|traditie*|spook|vroeger|oorlogsverleden",
  armySmall:
    "te klein*|klein leger|klein land|kleine leger|overbelast*|niet genoeg|te weinig|onvoldoende|tekort*|kan niemand missen|niemand missen|niet missen|gebrek|capacite*|ontbreekt het|onderbemand*|uitgehold|uitgekleed|mankracht|niet over|geen man over|dun|dungezaaid|krap|karig|leger te klein",
  ownDefence:
    "eigen grens|eigen grenzen|eigen verdediging|eigen land|eigen grondgebied|eigen veiligheid|eigen volk|eigen bodem|eigen leger|oostflank|flank|prioriteit*|voorrang|thuis nodig|hier nodig|landsverdediging|landsgrenzen|vaderland|eigen huis|eigen kust|handen vol|eerst zelf|buitengrens",
  notOurWar:
    "niet onze oorlog|onze oorlog niet|andermans oorlog*|oorlog van anderen|niet ons gevecht|onze zaak niet|niet onze zaak|ons niet aan|vreemde oorlog*|meesleuren|meegesleurd|meegesleept|kanonnenvoer|hun oorlog|geen partij|oorlogspartij|niets te zoeken|heeft er niets te|hebben er niets te",
  voters:
    "kiezer*|achterban|belofte aan de kiezer*|verkiezingsbelofte*|publieke opinie|bevolking|impopulair|populair|moeders|gezinnen|zonen|dochters|jongens|onze jongens|kinderen|jongeren|stemhokje",
  forbid:
    "verbied*|verbiedt|verbood|verboden|niet toegestaan|staat niet toe|stond niet toe|niet mag|mag niet|mogen niet|mocht niet|niet toelaten|laat niet toe|laat geen|belet*|verhinder*|gebonden handen|handen gebonden|geen recht|gedoogt geen|duldt geen|laat niet|onthou* toestemming|zonder toestemming",
  fromAbroad:
    "vanuit|vanop|van thuis|van buiten|van buitenaf|op afstand|uit de verte|van verre|vanuit polen|vanuit roemenië|vanuit eigen|buiten oekraïne|buiten het land|buiten de grens|voor de kust|buurland*|vanuit een buurland|op navo grondgebied|overzijde|deze kant van de grens|over de grens|andere kant van de grens|aan deze kant|vanaf",
  insteadOffer:
    "in plaats van|in plaats daarvan|in de plaats|veeleer|eerder dan|liever dan|in ruil|ter vervanging|vervang*|ingeruild|inruil*|houdt het bij|hield het bij|volstaan met|volstaat met|als alternatief",
  end: "einde|eindigt|eindigde|punt uit|punt|klaar uit|laatste woord|slot|afgelopen|voorbij|af en uit|uit|daarmee uit|basta|beëindig*|afgedaan|afgesloten|over en uit|eindelijk",
  limit:
    "beperk*|begrens*|begrenz*|grens aan|limiet*|plafond|maximum|niet verder|niet meer dan|hoogstens|houdt op|hield op|houdt het op|blijft beperkt|bij te blijven|daar blijft het bij|blijft het bij|bleef het bij|tot daar|verder niet|inperk*",
  // Opposition to the deployment itself
  oppose:
    "tegen|tegenstander*|verzet*|gekant|keert zich tegen|keerde zich tegen|keren zich tegen|bezwaar|bezwaren|maakt bezwaar|protesteert|protesteer*|tegenstand|vijandig*|wars|strijdt tegen|te hoop|fel tegen|mordicus|kant zich|kantte zich|tegengestem*|weerstand",
  condemn:
    "veroorde*|hekel*|gehekeld|laakt|laakte|gelaakt|haalt uit|haalde uit|uitgehaald|aan de kaak|bekritis*|kritiek|kritisch|afkeur*|keurt af|keurde af|afgekeurd|gispt|brandmerk*|fulmine*|foeter*|vermaan*|berisp*|uitval|verfoei*",
  warn: "waarschuw*|gewaarschuwd|alarm*|maant|maande|vermaan*|pas op|wees gewaarschuwd|waarschuwend",
  escalation:
    "escal*|olie op het vuur|verhevig*|aanwakker*|wakkert aan|verslechter*|verergert|verlengt|verlengen|verlenging|uitbreid*|op de spits|uit de hand|hoog oplopen|oplaait|oplaaien|aanblaz*|vergroot",
  provocation: "provoc*|uitdag*|uitgedaagd|tart|tarten|tartte|rode lap|uitlok*|uitgelokt|sarren|belediging*|affront",
  threat:
    "dreig*|bedreig*|gedreigd|vergelding*|represaille*|gevolg*|consequentie*|wraak|antwoord volgt|prijs betalen|zal boeten|bekop*|repercuss*|dreigement*",
  target:
    "doelwit*|doel|doelen|legitiem doelwit|mikpunt*|schietschijf|onder vuur|beschieten|beschoten|vernietig*|uitschakel*|uitgeschakeld|treffen|trof|getroffen|vizier|vogelvrij|opgeruimd|vuren op|schieten",
  redLine: "rode lijn*|rode streep|rode strepen|streep|grens overschr*",
  intervention: "interven*|ingrijp*|ingrep*|inmeng*|tussenkomst*|bemoei*|invasie*|binnenval*|indringer*",
  occupier:
    "bezet*|bezetting*|bezetter*|annex*|inlijv*|kolon*|opdel*|opgedeeld|verdeel*|verdeling van|protectoraat|bezettingsmacht",
  worldWar:
    "wereldoorlog*|derde wereldoorlog|kernoorlog|nucleair*|kernwapen*|oorlog met rusland|oorlog met de navo|oorlog tegen|directe confrontatie|rechtstreekse confrontatie|rechtstreekse oorlog|directe oorlog|open oorlog|botsing|confrontatie*|apocalyps*|treffen",
  unacceptable:
    "onaanvaardbaar*|ontoelaatbaar*|onacceptabel*|onduldbaar|ongehoord|niet aanvaardbaar|niet te accepteren|niet accepteren|accepteert niet|aanvaardt niet|niet aanvaarden|niet dulden|duldt niet|uit den boze|onverteerbaar|absurd*|ongerijmd|onbestaanbaar|gruwel|categorisch",
  veto: "veto*",
  block:
    "blokke*|geblokkeerd|houdt tegen|hield tegen|tegenhoud*|tegengehouden|stop|stopt|stopte|stoppen|gestopt|dwarsbo*|dwarsligg*|ligt dwars|weggestemd|stemt weg|wegstem*|stemde weg|stemden weg|afgestemd|stemt tegen|stemde tegen|stemden tegen|tegengestemd|torpede*|getorpedeerd|de weg versperren|verhinder*|verijdel*|dwarsboom*|sneuvel*|gesneuveld|kelder*|gekelderd|afgeschoten|schiet af|schoot af|slot op|houdt op",
  sabotage:
    "sabot*|ondermijn*|ondergraaf*|ondergrav*|roet in het eten|verpest*|vergiftig*|bederf*|saboteur*|stok in het wiel|stokken|tegenwerk*|verstoor*|verstor*",
  madness:
    "waanzin*|gek|gekkenwerk|gekte|krankzinnig*|dwaas*|dwaze|idioot*|idiotie|onzin*|belachelijk*|stompzinnig*|dom|domheid|koorts*|waan|roekelo*|dolzinnig|lachwekkend|zot|zottigheid|kolder",
  irresponsible:
    "onverantwoord*|avontuur*|avonturi*|gok|gokken|gokt|onverstandig*|ondoordacht*|vergissing*|fout|fouten|foute|verkeerd*|misplaatst|slecht idee|slecht plan|misstap|blunder*|onbezonnen|lichtzinnig*",
  danger:
    "gevaar|gevaren|gevaarlijk*|risico*|riskant*|hachelijk|bedreig*|valstrik|val|mijnenveld|onveilig|riskeer*|in gevaar",
  fire: "vuur|vlam|vlammen|spelen met vuur|speelt met vuur|lucifer*|kruitvat|brand|branden|brandt|brandje|vonk*|benzine|olie op|steekt aan|lont|ontvlam*|brandstichter*",
  slope:
    "hellend vlak|glijbaan|glijd*|afgrond|moeras|slaapwandel*|sluipend*|domino*|eerste stap naar|drijfzand|van kwaad tot erger|sluipenderwijs|rand van",
  dragIn:
    "meesleur*|meesleep*|meegesleurd|meegesleept|sleurt|sleuren|gesleurd|sleept|gezogen|zuigt|meezuig*|verwikkel*|verstrik*|betrokken raken|betrekt|ingetrokken|meetrek*|in een oorlog|de oorlog in|lokt",
  withdraw:
    "terugtrek*|teruggetrokken|trekt terug|trok terug|trekken terug|terughal*|haalt terug|vertrek*|weg uit|eruit|naar huis|terugkeer*|keert terug|terug|terugroep*|vertrekken|aftocht|evacu*",
  enemy:
    "vijand*|tegenstander*|agress*|oorlogsstoker*|oorlogszuchtig*|havik*|oorlogspartij|militaris*|kruistocht|strijdlustig",
  lament:
    "betreur*|spijt*|klaag*|klagen|klaagde|beklag|teleurgesteld|teleurstel*|mopper*|vrees|vreest|vreesde|vrezen|bang|angst*|zorgelijk|helaas|jammer|onbehagen|zuur",
  protest:
    "protest*|betoog*|betoging*|demonstr*|petitie*|opschudding|verontwaardiging|boe|boegeroep|uitfluit*|uitgefloten|joel*|staking|opstand",
  mock: "spot|spotte|spotten|spottend|bespot*|schamper*|hoon*|hoongelach|lach|lacht|lachte|lachten|lachen|gelach|grap*|grapje*|grapte|ironi*|sarcas*|cynis*|gniffel*|glimlach*|grijns*|grijnz*|schert*|plagen|meesmuil*|olijk",
  pretext:
    "voorwendsel*|excuus|excuses|smoes*|dekmantel|onder het mom|truc*|list|listen|schaamlap|vermom*|trojaans|uitvlucht*|alibi|bliksemafleider",
  lie: "leugen*|liegt|loog|liegen|gelogen|propaganda|desinformatie|misleid*|bedrog|bedriegt|bedriegen|vals|valse|laster",
  surrender:
    "overgave|geeft zich over|capitul*|nederlaag|verraad|verraden|overwinn*|zege|wint|won|winnen|gewonnen|verlies*|verliest|verloor|verloren|toegeven|zwicht*",
  harmsPeace:
    "vredesproces|vrede in gevaar|brengt de vrede|vrede niet dichterbij|obstakel voor|staat vrede|in de weg|vredeskansen|vredespoging*|weg naar vrede|schaadt|schaden|vrede dichterbij|hindernis",
  illegal:
    "illega*|onrechtmatig*|onwettig*|internationaal recht|volkenrecht*|schend*|schendt|schond|inbreuk|strijdig|in strijd met|wederrechtelijk|rechteloos",
  pressure:
    "druk|onder druk|dwang|dwing*|gedwongen|afdwing*|opleg*|opgelegd|legt op|opdring*|opgedrongen|chant*|verplichten|dicteer*|dictaat|aandring*|geforceerd",
  freeze: "bevries*|bevroor|bevroren|bestendig*|adempauze|op adem|herbewap*|verstening",
  // Change over time
  now: "nu|vandaag|thans|tegenwoordig|momenteel|op dit moment|op dit ogenblik|heden|deze week|vanavond|vanmorgen|vanochtend|vanmiddag|ditmaal|deze keer|sinds dinsdag|intussen",
  noLonger:
    "niet langer|niet meer|geen meer|niets meer|nooit meer|houdt op|hield op|voorbij|is over|niet langer geldt|ermee opgehouden|van de baan",
  usedTo:
    "vroeger|destijds|ooit|toentertijd|toen nog|toen|had ooit|eertijds|indertijd|had gezegd|had nog|hadden nog|zei toen|was altijd|had altijd",
  earlier:
    "eerder|eerdere|voorheen|vorig jaar|vorige week|vorige maand|vorige|afgelopen|geleden|gisteren|aanvankelijk*|oorspronkelijk*|eerst nog|daarvoor|voordien|tevoren|in februari|vorige zomer|voormalig*|een jaar geleden",
  reversal:
    "bocht|draai|ommezwaai|omslag|ommekeer|kentering|koerswijziging|van gedachten veranderd|van mening veranderd|veranderde van mening|draaide bij|bijgedraaid|draait bij|kwam terug op|komt terug op|terugkom*|terugkrabbel*|krabbelt terug|teruggekrabbeld|herroep*|herriep|ingetrokken|trekt in|trok in|slikt in|slikte in|ingeslikt|salto|maakt rechtsomkeert|rechtsomkeert|omgegaan|gaat om|ging om|om is|keert op|terugdraai*|teruggedraaid|herzien|herziet|gekeerd",
  soften:
    "verzacht*|versoepel*|milder|matig*|nuance*|genuance*|ontdooi*|dooi|warmer|toegeeflijk|geeft toe|gaf toe|toegegeven|schuift op|schoof op|opgeschoven|beweegt|zwicht*|overstag|bijgedraaid|draait bij|afzwak*|afgezwakt|zwakte af|bindt in|bond in|losser|toeschietelijk*|plooit",
  harden:
    "verhard*|verscherp*|aanscherp*|aangescherpt|scherpt aan|strenger|hakken in het zand|hakken|zet zich schrap|schrap|poot stijf|been stijf|voet bij stuk|afgekoeld|koelt|koeler|ingegraven|verstijf*",
  dropped:
    "laat vallen|liet vallen|laten vallen|losgelaten|laat los|liet los|loslat*|geeft op|gaf op|opgegeven|opgeeft|opgev*|schrapt*|geschrapt|schrappen|afgevoerd|begraaft|begroef|begraven|intrekt|ingetrokken|afgelast|overboord|verliet|zet opzij|weggegooid|afgeblazen|heft op|opgeheven|prullenmand|prullenbak",
  shift:
    "verschuiv*|verschoof|verschoven|opgeschoven|schuift op|schuift|schoof|verander*|wijzig*|gewijzigd|nieuwe lijn|nieuw standpunt|nieuwe toon|kentering|evolu*|draait|draaide|beweeg*|beweging|aangepast|pas aan|omgezet|wending|wendt",
  still:
    "nog|nog steeds|nog altijd|blijf|blijft|bleef|bleven|blijven|gebleven|onveranderd|ongewijzigd|als voorheen|houdt vol|hield vol|volhoud*|volhard*|aanhoud*|vasthoud*|houdt vast|hield vast|voet bij stuk|hetzelfde|niets nieuws|niets veranderd|ongemoeid|onverminderd|vooralsnog|handhaaft",
  again:
    "opnieuw|weer|nogmaals|wederom|herhaal*|herhal*|nog eens|nog een keer|andermaal|hernieuw*|weerom|voor de tweede keer|voor de derde keer|eens te meer|tweemaal|driemaal",
  always:
    "altijd|steeds|telkens|consequent|van meet af|van begin af|voortdurend|immer|aldoor|eeuwig|iedere keer|elke keer|consistent|van oudsher",
  untilNow: "tot nu toe|tot nog toe|tot dusver|tot op heden|tot vandaag|vooralsnog|tot dusverre|tot hier",
  since: "sinds|sindsdien|vanaf nu|voortaan|daarna|van toen af|vanaf|sedert",
  yet: "nog niet|nog geen|voorlopig|vooralsnog|voor het moment|op dit moment|in dit stadium|in deze fase|voorhands|nu nog|tot nader order|onder de huidige|zoals het nu",
  finally: "eindelijk|ten slotte|tenslotte|uiteindelijk|ten langen leste|uiteindelijke|per slot|welbeschouwd|achteraf",
  already: "al|reeds|inmiddels|intussen|ondertussen|allang|al lang",
  former: "voormalig*|vroegere|oud|ex|vorig*|voorganger*|toenmalig*|gewezen|aftredend*|vertrekkend|demissionair*|oude",
  newNext: "nieuw|nieuwe|nieuws|opvolger*|aantredend|vers|volgende|volgend|kersvers*|onlangs|recent*|jongste",
  begin:
    "begin|begint|beginnen|begon*|start*|gestart|opricht*|opgericht|opzet*|lancer*|vorm*|gevormd|bouw*|gebouwd|aanvang*|van start|stichten|ontstaan|ontstond|sticht",
  afterThen: "na|daarna|nadat|vervolgens|erna|later|dan|achteraf|nadien|in de nasleep|volgend op|naderhand|toen",
  when: "wanneer|zodra|als|toen|eens|eenmaal|zo gauw|op de dag|het moment|tot|totdat|terwijl|van zodra",
  soon: "binnenkort|spoedig|snel|meteen|onmiddellijk|dadelijk|weldra|direct|straks|gauw|vlug|ogenblikkelijk|onverwijld|binnen een week|in allerijl|haastig",
  hours:
    "uur|uren|minuut|minuten|dag|dagen|week|weken|maand|maanden|jaar|jaren|ochtend|avond|nacht|middag|lente|zomer|herfst|winter|voorjaar|najaar",
  become:
    "word|wordt|werd|werden|worden|geworden|raakt|raakte|krijg|krijgt|kreeg|kregen|krijgen|gekregen|groei*|groeide",
  newTune:
    "veranderd|tijden zijn|anders dan|niet meer wat|andere toon|ander geluid|ander liedje|uit een ander vaatje|toontje lager|is gekeerd|sindsdien is|klonk het anders",
  // Reporting and speech
  say: "zeg|zegt|zei|zeiden|zeggen|gezegd|aldus|vertel*|verteld|spreek*|spreekt|sprak|spraken|gesproken|verklaar*|meld*|gemeld|noem*|genoemd|woord|woorden|luidt|luidde|liet weten|laat weten|lieten weten|laten weten|deelt mee|deelde mee|deelden mee|meegedeeld|mededeling*|heet|voegt toe|voegde toe|toegevoegd|klinkt|klonk|uit|uitte|uitspraak|uitspraken|verkondig*|maakt bekend|maakte bekend|bekendgemaakt|aankondig*|aangekondigd|kondigt aan|kondigde aan|stelt|stelde",
  stress:
    "benadruk*|onderstreep*|onderstreept|beklemtoon*|hamer*|gehamerd|nadruk*|wijst erop|wees erop|erop gewezen|verzeker*|stelt vast|drukt op het hart|drukte op het hart|op het hart|wijst op|wees op|met klem|hamert erop|betuig*",
  confirm: "bevestig*|beaam*|erken*|erkent|bekent|geeft toe|gaf toe|toegegeven|onderkent|beamen|staaft|staven",
  deny: "ontken*|ontkent|ontkrach*|tegenspreek*|spreekt tegen|sprak tegen|tegengesproken|weerleg*|weersprak*|weersprek*|weerspreekt|onwaar|onjuist*|klopt niet|klopte niet|niets van waar|niets van aan|misverstand*|verkeerd begrepen|loochen*|neemt afstand|logenstraf*|betwist*|onzinbericht*",
  report:
    "bericht*|berichtte|meld*|meldt|meldde|melding|volgens|verslag*|bron|citeer*|geciteerd|citaat|aldus|schrijf*|schrijft|schreef|schreven|geschreven|lek|lekte|uitgelekt|uitlekt|onthul*|berichtgeving|publice*|artikel*|vernam|vernomen|naar verluidt|noteer*|genoteerd|opgetekend|tekende op",
  claim:
    "beweer*|beweren|beweerde*|betoog*|betoogd*|stelt dat|stelde dat|claim*|zogenaamd|zogezegd|argument*|beschuldig*|verwijt*|zegt te|houdt vol|aantijging*|insinu*",
  think:
    "denk|denkt|dacht|dachten|denken|gedacht|vind|vindt|vond|vonden|vinden|gevonden|meent|meende|menen|mening|gelooft|geloof|geloofde|geloven|acht|achtte|achten|geacht|beschouw*|oordeel*|volgens hem|volgens haar|opvatting*|oogpunt|inzicht*|ziet als|noemt het|noemde het|in zijn ogen|in haar ogen|standpunt*|houding|beschouwt",
  ask: "vraag|vraagt|vroeg|vroegen|vragen|gevraagd|vragenuur|vraagt zich|informeer*|navraag|doorvragen|vroeg door|of|wie|wat|waarom|hoe|welke|hoeveel|interpell*|ondervra*",
  answer:
    "antwoord*|geantwoord|reage*|gereageerd|reactie*|reageert|kaatst*|respons|wederwoord|repliek|repliceer*|beantwoord*",
  demand: "eis|eist|eiste|eisten|eisen|geëist|verlang*|vereis*|vordert|vorder*|ultimatum|opeis*|staat op|stond op",
  urge: "roept op|riep op|riepen op|roepen op|oproep*|opgeroepen|dring* aan|dringt aan|drong aan|drongen aan|aangedrongen|spoort aan|spoorde aan|aanspor*|smeek*|smeekt|bepleit*|pleit*|gepleit|aanzet*|zet aan|lobby*|verzoekt|adviseer*|advies|raadt aan|raadde aan|aanraad*|aanraden|aanbevel*|aanmoedig*|moedigt aan|nodigt uit|druk uit|hamert op",
  hint: "hint|hintte|hints|gehint|signaal|signalen|laat doorschemeren|liet doorschemeren|doorschemer*|zinspeel*|zinspelen|suggere*|aanduid*|geeft aan|gaf aan|gaven aan|aangegeven|wijst op|duidt op|duidde op|knipoog*|tussen de regels|laat verstaan|liet verstaan|aanwijzing*|vingerwijzing|teken",
  promiseNot:
    "beloofde geen|belooft geen|beloofd geen|beloofde niet|belofte dat geen|verzekert dat geen|verzekerde dat geen|zweert geen|zwoer geen|herhaalde dat geen|beloofde dat er geen|belooft dat er geen",
  letter:
    "brief|brieven|nota|notitie*|telefoon*|telefoontje*|belt|belde|bellen|gebeld|bericht|briefje|tweet*|kattebel*|mail*|e mail|post|document*|stuk|stukken|papier*|persbericht*|verklaring*|toespraak|toespraken|rede|interview*|vraaggesprek*|persconferentie*|podcast*|radio|televisie|tv|envelop*",
  read: "lees|leest|las|lazen|lezen|gelezen|te lezen|blijkt uit|staat te|in te zien|ingezien|lijst*|lijstje|regel|regels|bladzijde*|pagina|voetnoot|kolom|vermeld*",
  explain:
    "legt uit|legde uit|uitleg*|uitgelegd|verklaring voor|toelicht*|toelichting|licht toe|lichtte toe|reden|redenen|redenering|omdat|wegens|vanwege|door|motie*|grond|gronden|rechtvaardig*|argument|uit angst|verantwoord*|aanleiding",
  // Certainty and manner
  certain:
    "zeker|stellig|beslist|ongetwijfeld|zonder twijfel|buiten twijfel|vaststaat|staat vast|stond vast|natuurlijk|uiteraard|vanzelfsprekend|inderdaad|werkelijk|echt|echte|feit|feiten|feite|heus|daadwerkelijk|waarlijk",
  clearly:
    "duidelijk|helder|onomwonden|ondubbelzinnig|expliciet|klip en klaar|zonder omhaal|kort|kortaf|met zoveel woorden|ronduit|plat|botweg|rechttoe|uitdrukkelijk|klaar en duidelijk|klare taal|onverbloemd|luid en duidelijk|zwart op wit|glashelder|rechtuit|recht",
  firmly:
    "ferm|stellig|vastberaden|categorisch|absoluut|resoluut|onvoorwaardelijk|streng|met klem|nadrukkelijk|pertinent|beslist|onverbiddelijk|halsstarrig|onwrikbaar|volmondig|krachtig|fel|onherroepelijk|hard|harde|vierkant|principieel|volstrekt|ten stelligste|vast|stevig|zonder aarzelen",
  perhaps: "misschien|wellicht|mogelijk|mogelijkerwijs|allicht|wie weet|eventueel",
  probably:
    "waarschijnlijk*|vermoedelijk|allicht|naar verwachting|naar alle waarschijnlijkheid|de kans is groot|vast wel|vermoed*|kennelijk",
  hardly:
    "nauwelijks|amper|bijna niet|onwaarschijnlijk*|weinig kans|kleine kans|lijkt niet|weinig|allerminst|verre van|bijkans|zelden|geenszins|allesbehalve",
  seems:
    "lijkt|leek|lijken|leken|schijn*|schijnt|blijkbaar|blijkt|bleek|blijken|klaarblijkelijk|ogenschijnlijk|oogt|klinkt als|klinkt|indruk|kennelijk|wekt de indruk",
  onlyIf:
    "alleen als|pas als|pas wanneer|alleen wanneer|pas na|alleen na|slechts als|enkel als|alleen indien|pas zodra|uitsluitend als|alleen met|enkel met|alleen onder|enkel onder|enkel na|pas dan",
  official:
    "officieel|officiële|formeel|formele|publiek|openlijk|openbaar|off the record|on the record|onder embargo|achter gesloten|in besloten|vertrouwelijk|anoniem*|geheim*|privé|achter de schermen|binnenskamers|informeel",
  openly: "openlijk|hardop|luid|ronduit|onbeschaamd|in het openbaar|microfo*|camera*|luidkeels|zonder blozen|voluit",
  bluntly:
    "bot|botweg|droog|droogjes|kurkdroog|koel|koeltjes|ijzig|kil|kortaf|beleefd*|hoffelijk|diplomatiek|vriendelijk|laconiek|nuchter|zuinig*|zuinigjes|stug",
  // Quantity and scope
  all: "alle|allen|allemaal|al|iedereen|ieder|iedere|elk|elke|heel|hele|geheel|gehele|alles|totaal|totale|volledig*|compleet|volle|gans|ganse|voltallig*",
  some: "sommige*|enkele|een paar|enige|verscheidene|meerdere|een aantal|diverse|handvol|stuk of|vele|veel|helft|deel van|menig*|tal van|wat",
  others: "ander|andere|anderen|elders|iemand anders|de rest|overige*|resterend*|wederpartij|een ander",
  alone:
    "alleen|in zijn eentje|eentje|enige|solo|eenzijdig*|op eigen houtje|geïsoleerd*|alleenstaand|zelfstandig*|op eigen kracht|isolement|enig",
  together:
    "samen|gezamenlijk|tezamen|met partners|met bondgenoten|met anderen|collectief|gecoördineerd|eensgezind|zij aan zij|multinationaal*|multinationale|internationa*|gemeenschappelijk*|samenwerk*",
  only: "alleen|slechts|enkel|louter|uitsluitend|pas|maar|hooguit|hoogstens|niet meer dan|simpelweg|gewoon",
  except:
    "behalve|uitgezonderd|op na|met uitzondering|uitzondering*|buiten|afgezien van|tenzij|zonder|minus|alleen niet|op één na|niet meegerekend",
  both: "beide|beiden|allebei|alle twee|twee landen|de twee|tweetal|drietal|alle drie|net als|evenals|evenzo|ook|idem|volgt|hetzelfde|dezelfde|het duo",
  neither: "noch|evenmin|geen van beide|geen van beiden|ook niet|ook geen|niet meer dan|net zomin",
  majority: "meerderheid|merendeel|meeste|meesten|grootste deel|meer dan de helft|consensus|procent|gros",
  minority: "minderheid|minderheids*|kleine groep",
  none: "geen|niets|niks|niemand|nul|geen enkel|geen enkele|geeneen",
  more: "meer|extra|bijkomend*|aanvullend*|meest|groter|grotere|verdubbel*|verhoog*|toename|verder|nog een",
  less: "minder|kleiner|verminder*|inkrimp*|beperkter|verlaag*|daling|minimum|minimaal|minst",
  atLeast: "minstens|ten minste|tenminste|minimaal|op zijn minst|niet minder|meer dan",
  small:
    "klein|kleine|kleintje|bescheiden|gering*|beperkt*|symbolisch*|handvol|licht|lichte|bevattelijk|luttel*|mondjesmaat",
  large:
    "groot|grote|groots|enorm*|omvangrijk*|aanzienlijk*|fors*|massaal|massale|zwaar|zware|belangrijk deel|ruim|ruime|ruimschoots|stevig|kolossa*",
  number:
    "tiental*|honderd*|duizend*|miljoen*|miljard*|aantal*|omvang|sterkte|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|cijfer*|getal*|man sterk|koppig*|twintig|tweehonderd|driehonderd|vijfhonderd",
  first: "eerst|eerste|ten eerste|allereerst|tweede|derde|laatste|laatst|voorlaatste",
  roughly: "ongeveer|zo'n|circa|rond|rondom|om en nabij|bijna|een stuk of|pakweg|zowat|tegen de|goeddeels",
  sameAs: "zelfde|dezelfde|hetzelfde|gelijk*|evenveel|elkaar|elkaars|wederzijds*|onderling*|identiek",
  good: "goed|goede|beter|best|prima|uitstekend|terecht|juist|juiste|verstandig*|wijs|wijze|zinvol*|nuttig*|logisch*|redelijk*|eerlijk*|mooi*",
  bad: "slecht*|kwaad|kwade|erger|ergste|erg|ernstig*|schadelijk*|nadelig*|verschrikkelijk|negatief",
  important:
    "belangrijk*|cruciaal|cruciale|doorslaggevend|essentie*|wezenlijk|voornaamste|hoofdzaak|centraal|centrale|sleutel*|beslissend*",
  difficult:
    "moeilijk*|lastig*|ingewikkeld*|complex*|probleem*|problemen|obstakel*|hindernis*|kwestie*|knelpunt*|moeite|netelig*|heikel*|zwaar",
  easy: "gemakkelijk*|makkelijk*|eenvoudig*|simpel*|vlot*|geen probleem",
  // Polarity words
  yes: "ja|jawel|positief|positieve|bevestigend*|da|wel|welzeker|zeker wel",
  no: "nee|neen|njet|nein|negatief|negatieve|ontkennend*|geen",
  not: "niet|geenszins|nimmer|nooit|geen|allerminst",
  nothing: "niets|niks|niemendal|geen ding|iets|noppes",
  without: "zonder|gespeend|los van|buiten|gebrek aan",
  against: "tegen|contra|tegenover|versus|gekant tegen",
  inFavour: "voor|pro|voorstander*|ten gunste|gunstig*|er voor|ervoor|welgezind",
  doubleNegation:
    "niet onmogelijk|niet ondenkbaar|niets op tegen|niets tegen|niet tegen|geen bezwaar*|niet afkerig|niet ongenegen|niet afwijzend|niet zonder|niet onwelwillend|geen reden om niet|niet nee|geen nee|niets in de weg|geen beletsel*|niet weigeren|weigert niet|verzet zich niet|geen obstakel|niet uit te sluiten",
  question: "vraag|vragen|kwestie|vraagteken*|of|raadsel|onbekend|onzeker*|ongewis|vraagstuk*",
  // Who speaks, and for whom
  government:
    "regering*|kabinet*|ministerraad|bewind|overheid|ministerie*|departement*|staat|staten|regeringscoalitie|coalitieregering|kanselarij|regeringspartij*|bewindslieden|landsbestuur|torentje",
  primeMinister:
    "premier*|eerste minister|minister president|bondskanselier|kanselier|regeringsleider*|regeringschef*|taoiseach",
  president: "president*|staatshoofd*|presidentschap|koning|koningin|groothertog",
  minister:
    "minister|ministers|bewindsman|bewindsvrouw|bewindspersoon|staatssecretaris*|vakminister|vicepremier|vice premier",
  defence: "defensie*|landsverdediging|krijgsmacht*|oorlogsminister*|pentagon",
  foreignAffairs: "buitenlandse zaken|buitenland*|buitenlandminister*|diploma*|diplomatie|chef diplomatie",
  parliament:
    "parlement*|tweede kamer|eerste kamer|kamer|kamerlid|kamerleden|kamercommissie|kamermeerderheid|senaat|senator*|congres|volksvertegenwoordig*|bondsdag|bundestag|sejm|rada|doema|lagerhuis|hogerhuis|afgevaardigde*|commissie|raad|zaal|halfrond|plenaire|seimas|storting|folketing|parlementariër*|fractie*",
  opposition:
    "oppositie*|tegenstander*|critic*|rebel*|dissident*|extreemrechts|uiterst rechts|radicaal rechts|nationalist*|populist*|rivaal|rivalen",
  party:
    "partij*|coalitiepartner*|coalitiegeno*|socialist*|liberal*|liberaal|groenen|conservatie*|sociaaldemocra*|christendemocra*|fractie*|links|linkse|rechts|rechtse|centrum*",
  expert:
    "deskundige*|expert*|analist*|denktank*|hoogleraar*|professor*|onderzoeker*|historicus|historici|kenner*|specialist*|waarnemer*|commentator*|instituut|universiteit|columnist*|strateeg",
  general:
    "generaal*|generaals|stafchef|legertop|legerleiding|commandant*|bevelhebber*|admiraal*|kolonel*|officier*|legerchef|gepensioneerd*|oud generaal|majoor|luitenant|maarschalk|opperbevelhebber",
  press:
    "krant*|kranten|dagblad*|weekblad*|pers|media|journalist*|verslaggever*|omroep*|redactie*|hoofdredact*|persbureau*|kop|koppen|blad|nieuws*|zender|opinieblad",
  poll: "peiling*|opiniepeiling*|enquête*|ondervraagd*|respondent*|referendum*|volksraadpleging|gepeild",
  people:
    "mensen|mens|burger*|bevolking|volk|publiek|man in de straat|moeder*|vader*|gezin*|veteraan|veteranen|weduwe|belastingbetaler*|student*|straat|inwoner*|persoon|personen|lieden|man|men|vrouw|vrouwen|vader",
  predecessor: "voorganger*|voormalig*|ex|oud|toenmalig*|vorige regering|vorige kabinet",
  ambassador:
    "ambassadeur*|gezant*|afgezant*|ambassade*|consul*|vertegenwoordiger*|delegatie*|zaakgelastigde|afvaardiging",
  spokesman: "woordvoer*|persdienst|perschef|spreekbuis|adviseur*|medewerker*|raadsman|zegsman|zegsvrouw|voorlichter*",
  source:
    "bron|bronnen|ingewijde*|ambtenaar|ambtenaren|diplomaten|functionaris*|hoge ambtenaar|anonieme|kringen|naar verluidt|betrokkenen",
  ally: "bondgeno*|partner*|bondgenootschap*|vriend|vrienden|buren|buur|lidstaat|lidstaten|hoofdsteden|hoofdstad|ambtgeno*|collega*|medestander*|alliantie",
  us: "wij|we|ons|onze|ik|mij|me|mijn",
  you: "je|jij|jou|jouw|u|uw|jullie",
  heThey: "hij|zij|ze|hem|haar|hen|hun|zijn",
  ownSelf: "eigen|zelf|zich|zichzelf|ervan",
  america: "amerik*|verenigde staten|vs|washington|witte huis|trump*|pentagon",
  russia: "rusland*|russ*|moskou*|kremlin*|poetin*|lavrov*|peskov*|zacharova*|sovjet*",
  europe: "europ*|eu|brussel*|unie|continent*|west|westen|westers*",
  nato: "navo*|nato|atlantisch*|bondgenootschap|trans atlantisch",
  un: "vn|verenigde naties|veiligheidsraad|new york|algemene vergadering",
  ukraine: "oekra*|kyiv*|kiev*|zelensk*",
  coalition:
    "coalitie*|bereidwillig*|kopgroep|kerngroep|blok|groep landen|groep|kamp|gelijkgezind*|club|landen die|alliantie",
  country: "land|landen|natie*|staat|staten|hoofdstad|hoofdsteden|republiek|koninkrijk|lands",
  // Kinds of force, and places
  soldier:
    "soldaat|soldaten|militair|militairen|dienstplichtig*|reservist*|infanter*|jongens|manschappen|rekruut|rekruten|para|parachutist*|marinier*|grenadier*|vreemdelingenlegioen|commando|mannen|strijder*|huzar*|jagers|troepje",
  troops:
    "troep|troepen*|strijdkracht*|leger|legers|legermacht*|krijgsmacht*|strijdmacht|manschappen|mankracht|militaire|bundeswehr|personeel|soldaten",
  boots: "laars|laarzen|kistjes|bottines|voet op|voeten op|voetafdruk",
  unit: "bataljon*|brigade*|compagnie*|regiment*|peloton*|divisie*|eskader*|eskadron*|eenheid|eenheden|contingent*|gevechtsgroep*|detachement*|korps|formatie*|onderde*|kolonne*",
  force:
    "macht|troepenmacht*|vredesmacht*|geruststellingsmacht*|stabilisatiemacht*|beschermingsmacht*|afschrikkingsmacht|veiligheidsmacht*|interventiemacht|waarborgmacht*|geruststelling*|legermacht*|garantiemacht*",
  mission:
    "missie*|operatie*|inzet|uitzending*|opdracht*|expeditie*|onderneming*|taak|taken|vredesmissie*|zending*|avontuur",
  peacekeeping:
    "vredesmacht*|vredesmissie*|vredestroep*|vredeshandhav*|vredesoperatie*|vredeswacht*|buffer*|vredessoldaten|vredesbewar*",
  blueHelmet: "blauwhelm*|blauwe helm*|blauwe baret*|vn macht|vn missie",
  monitor:
    "waarnem*|waarneemt|waarnam|toezicht*|toezie*|verific*|ovse|controle*|controleu*|monitor*|inspecteur*|burgerwaarnem*|bewak*|bewaakt",
  trainer:
    "instructeur*|trainer*|training*|opleid*|opgeleid|traint|trainde|trainen|leidt op|leidde op|adviseur*|mentor*",
  engineer:
    "genie|genist*|genietroepen|ontmijn*|mijnenruim*|mijnenopruim*|mijnenveg*|mijnenjag*|explosieven*|sappeur*|brug|bruggen|pontonn*|ruimen",
  air: "lucht|lucht*|vliegtuig*|straaljager*|gevechtsvliegtuig*|jachtvliegtuig*|luchtmacht*|luchtruim*|luchtpatrouille*|hemel|vliegveld*|vliegbasis|luchthaven*|drone*|helikopter*|heli|piloot|piloten|toestel*|luchtschild|awacs",
  sea: "zee|zeemacht|op zee|ter zee|zeestrijdkrachten|zeelieden|zeestraat|schip|schepen|marine*|fregat*|maritiem*|vaartuig*|vloot|kust|kusten|haven*|mijnenjager*|onderzeeër*|zwarte zee|wateren|kruiser*|bootje",
  ground: "grond|grondtroep*|op de grond|te land|landmacht|landstrijd*|terrein|infanterie*|aarde",
  medical:
    "hospi*|veldhospita*|medisch*|arts|artsen|dokter*|verple*|ziekenhui*|ambulance*|gewondenvervoer|chirurg*|geneeskund*",
  logistics:
    "logisti*|transport*|vervoer*|bevoorrad*|aanvoer|spoor*|spoorweg*|doorvoer*|doorgang|doorreis|knooppunt*|brandstof*|depot*|onderhoud|reparatie*|vrachtwagen*|konvooi*|doortocht|opslag",
  intelligence:
    "inlichting*|satelliet*|verkenning*|radar*|spion*|stafofficier*|hoofdkwartier*|commandopost|commandostructuur|planner*|liaison*|verbindingsofficier*|staf|cel",
  front:
    "front*|frontlijn*|frontlinie*|loopgra*|linie|contactlijn|gevecht*|slagveld*|strijd|strijden|vecht*|vocht|gevochten|vechten|schiet*|bestandslijn|vuurlinie|gevechtsl*",
  border: "grens*|grenzen|corridor|dnjepr|dniepr|belarus*|wit rus*|odesa|odessa|lviv|charkiv|scheidslijn|dnjepr*",
  territory: "grondgebied*|bodem|gebied*|territor*|regio*|zone|zones|provincie|streek|grond|landsdeel",
  westOfCountry:
    "westen van oekraïne|west oekraïne|in het westen|achter het front|ver van het front|achterland|achterhoede|achter de linies|ver achter|ver van de|niet aan het front|lviv",
  neighbour: "buurland*|buren|buur|buurman|buurvrouw|naburig*|aangrenzend*|hiernaast|nabuur*|belendend",
  barracks: "kazerne*|kamp|kampen|basis|bases|legerplaats*|tent|tenten|depot*|exercitieterrein",
  uniform:
    "uniform*|helm|helmen|rugzak*|plunje*|plunjezak*|vlag|vlaggen|insigne*|baret*|geweer|geweren|camouflage|doodskist*|kist|kisten|lijkzak*|gevechtspak",
  home: "thuis|huis|tuin|erf|haard|binnenlands*|huiselijk|achtertuin|voordeur",
  there: "daar|er|erheen|ginds|ginder|ter plaatse|ter plekke|hier|hierheen|daarheen|waar|daarginds",
  war: "oorlog*|conflict*|vijandelijkhed*|gevecht*|strijd|agressie*|aanval*|invasie*|inval",
  // Other matters
  missile:
    "raket*|raketten|taurus|storm shadow|atacms|tomahawk*|patriot*|langeafstand*|lange afstand|luchtafweer*|luchtverdediging*|kruisraket*",
  weapon:
    "wapen|wapens|wapenlever*|wapenhulp|wapentuig|wapensystem*|wapenzending*|tank|tanks|houwitser*|artillerie|geschut|kanon*|pantser*|munitie*|bewapen*|materieel|f 16*|materiaal|rups*|uitrusting",
  ammunition: "munitie*|granaat|granaten|kogel*|patroon|patronen|obus*|kaliber",
  money:
    "geld|euro|euro's|dollar*|pond|kroon|kronen|fonds*|financi*|miljard*|miljoen*|betaal*|betalen|betaald|betaalde|begroting*|budget*|kosten|kost|beurs|portemonnee|schatkist|subsid*|investe*|cheque|rekening|tegoed*",
  loan: "lening*|leent|leende|lenen|krediet*|obligatie*|bevroren tegoed*|tegoed*|schuld|schulden|rente|herstelbetaling*|voorschot",
  sanction: "sanctie*|embargo*|prijsplafond|heffing*|invoerheffing*|boycot*|strafmaatregel*|boete*|zwarte lijst|straf",
  membership:
    "lidmaatschap*|toetred*|kandidaat lid*|navo lid*|lid van|eu lid*|artikel 5|uitbreiding|kandidaatstatus|kandidatuur|lidstaatschap",
  energy:
    "gas|gasleiding*|gasprijs|olie|olie*|aardgas|pijpleiding*|energie*|elektric*|stroom|kerncentrale*|centrale*|generator*|steenkool|kolen|reactor",
  prisoner: "gevangen*|krijgsgevangen*|gevangenenruil|ontvoer*|gedeporteer*|gijzel*|uitlever*|cel|vastgehouden|ruil",
  refugee: "vluchteling*|ontheem*|asiel*|opvang*|humanitair*|migrant*|dekens|noodhulp|voedselhulp",
  election:
    "verkiezing*|verkozen|herkozen|kiescampagne|stembus*|verkiezingscampagne|stemronde|vertrouwensstemming|aftred*|treedt af|trad af|vervroegd*",
  trade:
    "handel*|graan*|uitvoer|export*|invoer|import*|landbouw*|markt*|industrie*|bedrijf|bedrijven|fabriek*|economi*|heropbouw|wederopbouw*|boeren",
  hosting:
    "gastheer*|gastvrouw|ontvang*|ontving*|organiseert|ontvangst|gast|gasten|bezoek*|bezocht|diner*|banket|lunch|ontbijt|zaal|zalen|onthaal*|onthaalt|gastland|locatie|decor",
  mediation: "bemidd*|tussenpersoon|goede diensten|facilit*|arbit*|makelaar|tussenkomst|onderhandelaar",
  summit:
    "top|topoverleg*|topontmoet*|topconferentie|toppen|bijeenkomst*|vergader*|conferentie*|ontmoet*|sessie*|videocall|videoverga*|videoconferentie|ronde tafel|forum|beraad|zitting|raad|kwam bijeen|komt bijeen|kwamen bijeen",
  talks:
    "gesprek*|onderhandel*|overleg*|overlegt|praten|pratend|ronde|beraad*|besprek*|afding*|marchand*|loven en bieden|sprak met",
  elsewhere:
    "afrika*|mali|sahel|libanon|kosovo|bosni*|gaza|afghan*|irak*|syri*|baltisch*|moldavi*|korea*|litouwen|libië|cyprus|taiwan|groenland",
  cemetery:
    "gesneuveld*|sneuvel*|dood|dode|doden|sterf*|stierf|stierven|sterven|gestorven|gewond*|begrafenis*|graf|graven|kerkhof|doodskist*|bloed*|slachtoffer*|omkomen|omgekomen",
  // Conditions
  peaceDeal:
    "vredesakkoord*|vredesverdrag*|vredesregeling*|vredesovereenkomst*|vredesplan*|vredesdeal|vrede|duurzame vrede|vreedza*|vredig|vredes*",
  ceasefire:
    "bestand|bestand*|staakt het vuren|wapenstilstand*|wapens zwijgen|wapens zwegen|zwijgen van de wapens|einde van de gevechten|gevechten gestaakt|vuren gestaakt|gevechtspauze|kanonnen zwijgen",
  guarantee: "garantie*|waarborg*|veiligheidsgarantie*|garande*|gegarandeerd|verzekering*|borg|zekerheid*|zekerheden",
  backstop:
    "rugdekking|vangnet*|amerikaanse steun|amerikaanse dekking|backstop|achtervang|paraplu|schild|amerikaanse hulp|ruggensteun|rugsteun|dekking|verzekeringspolis|reddingslijn|achter de hand",
  mandate:
    "mandaat|mandaten|resolutie*|machtiging*|rechtsbasis|rechtsgrond|opdracht|juridische basis|volmacht|bevoegdhe*",
  voteInParliament:
    "stemming|stemmen|stemt|stemde|stemden|gestemd|instemming van het parlement|goedkeuring van het parlement|goedkeuring van de kamer|parlementaire goedkeuring|akkoord van het parlement|voorleg*|voorgelegd|legt voor|artikel 100|kamerbrief|na raadpleging|parlement beslist|parlement beslissen|stem",
  consent:
    "toestemming*|instemming*|goedkeuring*|permissie|uitnodiging|met instemming|vergunning|groen licht|fiat|verlof",
  allies:
    "met bondgenoten|met partners|als anderen|als andere landen|samen met andere|de amerikanen meedoen|amerikanen mee|partners meedoen|bondgenoten meedoen|parijs en londen|frankrijk en groot|londen en parijs|anderen meedoen",
  condition:
    "voorwaarde*|conditie*|randvoorwaarde*|eis|eisen|criteri*|omstandighe*|prijs|bepaling*|vereiste*|voorbehoud",
  hold: "houdt|hield|houden|gehouden|standhoud*|houdt stand|hield stand|duurzaam|duurzame|stabiel*|van kracht|beklijf*|beklijven|blijft staan|gerespecteerd|nageleefd|naleving|staand*",
  nonCombat:
    "geen gevechtstroepen|niet vechten|ondersteunend*|ongewapend*|civiel*|burger*|achterhoede|niet gevechts|niet meevecht*|defensief|specialist*|zonder wapens|ver van het front|geen gevechtsrol",
  postWar:
    "na de oorlog|naoorlog*|na een bestand|na het bestand|na de vrede|na een vrede*|na een akkoord|na een staakt|als de oorlog|zodra de oorlog|zodra de wapens|einde van de oorlog|dag erna|dag na|vredestijd|oorlog voorbij|afloop|na afloop",
  duringWar:
    "tijdens de oorlog|zolang er|zolang de oorlog|zolang het|zolang er geschoten|zolang er gevochten|in oorlogstijd|lopende oorlog|oorlogsgebied|gevechtszone|terwijl er|voor de vrede|midden in een oorlog|granaten vallen|voor er|oorlogvoerende",
  evenWithout:
    "ook zonder|zelfs zonder|ongeacht|hoe dan ook|in elk geval|in ieder geval|onvoorwaardelijk|zelfs als|ook als|met of zonder|zonder te wachten|sowieso|toch|al dan niet",
  // Emotion and figures of speech
  coldFeet:
    "koudwatervrees|koude voeten|schrik|schrikt|schrok|schrikken|terugdeins*|deinst|bang|bange|laf|lafheid|lafaard*|paniek*|zenuw*|kopschuw|schichtig|krabbelt terug",
  lukewarm:
    "lauw*|koel|koele|koeltjes|koeler|koude douche|koud water|kil|ijzig|ijs|halfslachtig|moe|vermoeid*|beu|gapen|gaap*|verveeld|moeheid",
  enthusiasm:
    "enthousias*|geestdrift*|hartstocht*|warm|warme|vurig*|gloedvol|opgewonden|vreugde|stral*|volmondig|van harte|hart onder|gejuich|uitbundig",
  anger:
    "boos|boze|woedend|woede|kwaad|razend|verontwaardig*|geïrrite*|ergernis|ergert|slaat op tafel|vuist op tafel|snauw*|bits*|bitse|briesend|brieste|sneer*|sneerde|fulmine*",
  shrug:
    "haalt de schouders|haalde de schouders|schouderophalen*|schouders op|onverschillig*|wuift weg|wuifde weg|laconiek",
  nod: "knik|knikt|knikte|knikten|knikken|duim omhoog|hoofdknik",
  shakeHead:
    "schudt het hoofd|schudde het hoofd|schudt zijn hoofd|schudde zijn hoofd|hoofdschudden*|schudt nee|schudde|schudt|schudden|wijsvinger|vinger",
  door: "deur*|deuren|poort|poorten|sleutel*|drempel|slot|grendel*|klink|dicht|dichtgooien|gooit dicht|gooide dicht|gesloten|sluit|sluiten|kier|raam|venster|gordijn*|luik*|dichtslaan|dichtgedaan|toe",
  bridge:
    "brug|bruggen|paraplu*|dak|muur|muren|hek|hekken|pijler*|fundament*|steiger*|baksteen|kaartenhuis|hoeksteen*|steunbalk",
  tableFig:
    "tafel*|stoel*|zetel*|bank|banken|achterbank|achterste rij|tribune|zaal|schuift aan|schoof aan|aanschuiv*|plaats aan",
  game: "spel*|speelt|speelde|spelen|speler*|bal|veld|doelpunt|ploeg|team|wissel*|scheidsrechter|coach|wisselbank|reservebank|zijlijn|wedstrijd|aftrap|rode kaart|gele kaart|kaart|kaarten|dobbelsteen|dobbelstenen|schaak*|pion|pionnen|poker*|bluf*|blufpoker|inzet|gok*|koploper*|race|sprint|finish*|etappe|peloton|fiets*|marathon|startschot|doel",
  theatre:
    "theater*|toneel*|podium|akte|scène*|script|doek|acteur*|rol|rollen|toeschouwer*|publiek|orkest*|koor|dirigent*|viool|trommel*|trompet*|band|dans*|danst|muziek*|lied|liedje|zing*|zingt|concert*|partituur|noten|maat|solo*|toehoorder*|poppenkast|circus|souffleur",
  kitchen:
    "keuken*|kook*|kookt|koken|fornuis|oven|soep|gerecht*|menu*|recept*|bord|bakt|bakken|pruttel*|stoof*|zout|peper|saus|taart|brood|wijn|koffie|glas|kopje|lepel|smaak|slikt|slikken|hap|kauw*|eet|eten|at|drink*|maaltijd|pannenkoek|pan|potje|deeg",
  train:
    "trein*|perron*|spoor|station|sporen|kaartje|ticket*|passagier*|wagon*|locomotief|bus|auto|stuur|rem|remmen|rijdt|weg|rijstrook|lift*|koffer*|reis|reist|reizen|route|halte|achterbank",
  shipFig:
    "schip|boot|bootje|kapitein|anker*|zeil*|roer|bemanning|kade|wal|dek|overboord|reddingsboot|kompas|stroom|tij|golf|golven|wind|storm|weer|deining|stuurman",
  body: "hand|handen|arm|armen|vinger*|hoofd|hoofden|gezicht|oog|ogen|schouder*|rug|knie*|voet|voeten|hart|harten|mond|keel|lip|lippen|oor|oren|maag|bloed|huid|tand*|neus|nek|been|benen",
  lightFig: "licht|lichten|donker*|schaduw*|lamp|sein|rood licht|oranje|stoplicht*|verkeerslicht*|zon|wolk*|mist*|rook",
  medicineFig:
    "dokter*|patiënt*|dosis|pil|medicijn*|genees*|wond|wonden|verband|diagnose|symptoom|ziekte|koorts|gif|transplant*|pleister*|allerg*|kuur",
  school: "school*|les|lessen|klas|leerling*|examen*|leraar|meester|huiswerk|toets|rapport|student*|schoolbank*",
  bargainFig:
    "prijs|rekening|cheque|bank|koop*|koopt|kocht|verkoop*|verkocht|winkel*|portemonnee|beurs|veiling|factuur|te koop|koopje|loket",
  animal:
    "hond|honden|wolf|wolven|beer|beren|paard*|kat|katten|schaap|schapen|lam|vos|havik*|duif|duiven|varken|struisvogel*|vogel*|kip|kippen|wesp*|wespennest|stier|geit|koe|koeien",
  // Discourse
  but: "maar|echter|evenwel|toch|niettemin|nochtans|desondanks|daarentegen|alleen|doch|desalniettemin|weliswaar",
  although: "hoewel|ofschoon|al|ook al|zelfs als|ondanks|alhoewel|niettegenstaande|terwijl|in weerwil|schoon",
  because: "omdat|want|daar|aangezien|doordat|immers|vermits|gezien|opdat|zodat|namelijk",
  therefore: "dus|daarom|derhalve|bijgevolg|aldus|vandaar|zodoende|daardoor|om die reden",
  instead: "in plaats|in plaats van|liever|veeleer|in ruil",
  unlike:
    "anders dan|in tegenstelling|tegenstelling|terwijl|integendeel|tegengesteld*|daarentegen|contrast|verschil*|waar * wel|vergeleken",
  while: "terwijl|intussen|ondertussen|tegelijk*|tegelijkertijd|tijdens|onderwijl|gelijktijdig",
  until: "tot|totdat|voor|voordat|alvorens|eer|niet voordat|niet eerder dan|pas",
  before: "voor|voordat|alvorens|vooraf|van tevoren|voorafgaand*|vóór|aan de vooravond",
  even: "zelfs|laat staan|niet eens|ook maar|zelfs niet",
  also: "ook|eveneens|tevens|bovendien|daarnaast|verder|daarbij|evengoed|insgelijks|alsook|daarenboven",
  and: "en|alsmede|alsook|plus|samen met|zowel|evenals",
  or: "of|ofwel|hetzij|dan wel",
  like: "zoals|net als|gelijk|bijvoorbeeld|evenals|als|soortgelijk*|vergelijkbaar*|net zo",
  such: "zo'n|zulk*|dergelijk*|dit|dat|deze|die|dien|het|zogenaamd*|zoiets|soortgelijk*",
  relative: "die|dat|wie|wiens|wier|wat|waar|waarvan|waarin|waarop|waarbij|waaraan|waarmee|waarover|waarvoor|om",
  about: "over|erover|daarover|hierover|betreft|omtrent|aangaande|inzake|ten aanzien|wat betreft|waarover|rond",
  thing: "ding*|zaak|zaken|onderwerp*|kwestie*|thema|vraagstuk*|geval|feit|punt|idee|gedachte*|dossier*|materie",
  way: "manier*|wijze|weg|vorm|vormen|soort*|middel|middelen|aard",
  dayName: "maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|weekend|weekeinde",
  monthName: "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
  // Grammar that carries time and mood
  will: "zal|zullen|zult|gaat|gaan",
  would: "zou|zouden",
  can: "kan|kunnen|kon|konden|gekund|in staat|vermogen|bij machte",
  had: "had|hadden",
  has: "heeft|heb|hebben|gehad|hebt",
  was: "was|waren|geweest|werd|werden",
  is: "is|zijn|ben|bent|wordt|worden",
  do: "doe|doet|deed|deden|doen|gedaan|handel|handelt|handelen|actie*|daad|daden",
  go: "ga|gaat|gaan|ging|gingen|gegaan|kom|komt|kwam|kwamen|komen|gekomen|loop|loopt|lopen|liep|vertrek*|vertrok*|keert|keerde|trekt|trok|trekken",
  give: "geef|geeft|gaf|gaven|geven|gegeven|breng|brengt|bracht|brengen|gebracht|overhandig*|aanreik*|reikt|schenk*",
  take: "neem|neemt|nam|namen|nemen|genomen|pak|pakt|pakte|aanvaard*|ontvang*|aannem*|kreeg|krijgen",
  put: "zet|zette|zetten|gezet|leg|legt|legde|legden|leggen|gelegd|plaats*|steekt|stak|steken|stopt|stopte|gooi*|schuif*",
  see: "zie|ziet|zag|zagen|zien|gezien|kijk|kijkt|keek|kijken|gekeken|toon*|toont|bekijk*|laat zien|liet zien",
  make: "maak|maakt|maakte|maakten|maken|gemaakt|vorm*|schep*|bezorg*",
  keep: "hou|houd|houdt|hield|hielden|houden|gehouden|behoud*|bewaar*|bewaren|handhaaf*|handhaven",
  leaveIt: "laat|laten|liet|lieten|gelaten|verlaat|verliet|verlaten|overlaten",
  try: "probeer*|proberen|poging*|tracht*|poogt|pogen|inspan*|moeite",
  // Small words of place and relation
  withWhom: "met|samen met|inclusief|waaronder|benevens",
  inPlace: "in|binnen|te|op|aan|bij",
  toward: "naar|tot|toe|heen",
  from: "van|uit|vanaf|weg|af",
  forWhom: "voor|namens|ten behoeve",
  ofWhose: "van|der|s",
  under: "onder|beneden",
  over: "over|boven|voorbij|langs|door|via",
  between: "tussen|onder|temidden|te midden",
  near: "bij|dichtbij|nabij|naast|rond|vlakbij",
  any: "enig|enige|wat dan ook|welke ook|ook maar|om het even",
  article: "de|het|een|den",
  foreign: "buitenlands*|vreemd*|buitenstaander*|uitheems*|buiten",
  position: "positie*|standpunt*|houding|lijn|beleid|koers|opstelling|stellingname",
  leader: "leider*|leiders|chef*|baas|topman|kopstuk*|voorman",
  side: "kant|kanten|zijde|kamp|hoek|bank|banken|partij",
  place: "plaats|plaatsen|plek|stad|steden|hoofdstad|zuiden|zuidelijk*|noorden|noordelijk*|oosten|oostelijk*|rivier",
  follow: "volg|volgt|volgde|volgen|gevolgd|achter|navolg*|loopt achter",
  moment: "tijd|tijden|keer|moment|ogenblik|tijdstip|maal|uur",
  hear: "hoor|hoort|hoorde|horen|gehoord|luister*",
  degree: "veel|zeer|heel|zo|ver|erg|te|wel|diep|lang",
};
