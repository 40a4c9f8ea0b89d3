import type { Concepts } from "../concepts";

export const concepts: Concepts = {
  // Acceptance: says yes, goes along, takes part
  agree:
    "agree|agrees|agreed|agreeing|concur*|assent*|consensus|go along|goes along|went along|see eye to eye|on board|of one mind",
  support:
    "support|supports|supported|supporting|supportive|supporter*|back|backs|backed|backing|in favour|in favor|favour|favours|favoured|favor|favors|behind the|behind it|behind him|sympath*|advocat*|champion*",
  endorse:
    "endors*|underwrit*|subscrib*|put its name|put his name|put her name|put their name*|lend* its name|adher*|ratif*|stand* behind|stood behind",
  welcome: "welcom*|greet|greets|greeted|hail|hails|hailed|glad|pleased|delighted|rejoic*|open arms",
  praise:
    "prais*|applaud*|applause|laud*|compliment*|congratulat*|salut*|tribute|admir*|credit for|cheer|cheers|cheered|ovation",
  thank: "thank|thanks|thanked|thanking|grateful*|gratitude",
  blessing: "bless*|green light|go ahead|green lit|thumbs up|nod|nods|nodded|seal of approval|imprimatur|rubber stamp*",
  sign: "sign|signs|signed|signing|signature*|signator*|initialled|dotted line|pen to paper|co sign*|undersign*",
  join: "join|joins|joined|joining|sign* up|enlist*|rally|rallies|rallied|be part of|become part of|part of the|come* aboard|on board|hop* on|queue*|in the queue",
  takePart:
    "take part|takes part|took part|taking part|taken part|participat*|involv*|play* a part|play* a role|have a hand in|be there|partak*|engage|engaged|engagement|pitch* in|in on",
  lead: "lead|leads|led|leading|leader of the|spearhead*|helm|command|commands|commanded|commanding|steer*|at the head|head|heads|headed|vanguard|driving force|framework nation|co lead*|front seat|driver* seat",
  volunteer:
    "volunteer*|step* forward|stepped up|come* forward|came forward|raise* a hand|raised its hand|hand* up|unprompted|unasked|of its own accord|voluntar*",
  pledge:
    "pledg*|promis*|vow|vows|vowed|swear|swears|swore|sworn|word of honour|gave its word|give* its word|assur*|guarantees that|undertak*|undertook",
  commit:
    "commit|commits|committed|committing|commitment*|bind|binds|bound|binding|tied|dedicat*|stake|staked|firm offer",
  offer:
    "offer|offers|offered|offering|offerings|make* available|made available|put* at the disposal|disposal|put* forward|propos* its own|bring* to the table|chip* in|ante",
  contribute:
    "contribut*|provid*|suppl*|furnish*|lend|lends|lent|donat*|share of|its share|fair share|do its part|do our part|add* its|give its|give soldiers|spare|spares|field|fields|fielded|fielding",
  send: "send|sends|sent|sending|deploy*|dispatch*|despatch*|commit troops|put troops|put soldiers|ship out|ships out|shipped|insert*|move in|moves in|march in|marches|march|marched|go in|goes in|went in|land in|set foot|fly in|pack* their bags|pack* its bags",
  stationing:
    "station|stationed|stationing|base|based|basing|garrison*|quarter|quartered|billet*|posted to|posting|place troops|placing|presence|rotat*|emplac*",
  earmark:
    "earmark*|assign*|allocat*|allot*|set aside|sets aside|reserved for|designat*|detail|detailed|tapped|pencilled in|named a|has named|picked|chosen|selected|stand* by ready|on standby|standby",
  prepare:
    "prepar*|prepping|readying|readied|gear* up|train for|rehears*|drill|drills|drilled|exercis*|groundwork|lay* the ground|lin* up|limber*|equip*|kit out",
  ready: "ready|readiness|prepared to|stand* ready|at hand|set to|poised|all set|at the ready|packed",
  willing:
    "willing*|happy to|would be glad|open to joining|inclin*|dispos* to|ready and willing|not averse|not unwilling|consents to|amenable|nothing loath",
  eager:
    "eager*|keen*|enthusias*|impatien*|zeal|zealous*|rush to|rushes to|itching|cannot wait|can't wait|only too happy|with relish|hurry|hurried|hurries|jump* at",
  proud: "proud*|pride|honour to|honored|honoured|privilege",
  duty: "duty|duties|oblig*|responsib*|moral*|must do|owe|owes|owed|solidar*|burden|burdens|shoulder|shoulders|shouldered|debt|conscience",
  amongFirst:
    "among the first|be the first|the first to|first in line|first in the queue|front rank|front row|front of the queue|first wave|first through|first ashore|first boots|head of the line|forefront|vanguard|pole position|from day one|day one",
  standBy:
    "stand by|stands by|stood by|standing by|at the side of|side of ukraine|alongside|shoulder to shoulder|steadfast|loyal*|never abandon|won't abandon|will not abandon|keep* faith|be there for|by its side|stick with|side by side",
  keepWord:
    "keep* its word|kept its word|deliver on|delivers on|delivered on|honour its|honours its|make* good|made good|fulfil*|carry out|live up to|follow* through|stand* to its word|good to its word|go* through with|abide",
  approve:
    "approv*|pass|passes|passed|adopt|adopts|adopted|adoption|authoris*|authoriz*|clear|clears|cleared|vote* for|vote* in favour|carried|wave* through|say* yes|said yes|give* leave|grant|grants|granted|sanctioned|mandat*",
  propose:
    "propos*|suggest*|float|floats|floated|moot*|table|tables|tabled|put* forward|put on the table|idea|ideas|brainchild|advanc*|initiat*|bring up|brought up|raise the|raised the|submit*|motion",
  plan: "plan|plans|planned|planning|planner*|scheme*|blueprint*|roadmap|design|designs|draw* up|drew up|drawn up|drafting|draft|drafts|drafted|map out|mapped out|concept|outline*|sketch*|project|programme",
  intend:
    "intend*|intention*|intent|aim|aims|aimed|mean to|means to|meant to|resolv*|determin*|purpose|going to|about to|set on|bent on|envisag*|foresee*|foresaw",
  want: "want|wants|wanted|wanting|wish|wishes|wished|desir*|would like|long for|longs|seek|seeks|sought|appetite|crav*|aspir*|ambition*",
  hope: "hope|hopes|hoped|hoping|hopeful|expect|expects|expected|expecting|expectation*|look* forward|count on|counts on|counted on|counting on|await*|trusts that",
  needIt:
    "need|needs|needed|necess*|indispensab*|essential|require*|vital|imperative|inevitab*|unavoidab*|no alternative|only way|must|have to|has to",
  serve:
    "serve|serves|served|serving|under the command|under its flag|under our flag|wear the|wearing the|wore|fly the flag",
  protect:
    "protect*|guard|guards|guarded|guarding|secure|secures|secured|securing|safeguard*|shield|shields|defend|defends|defended|defending|watch over|watches over|patrol*|polic*|keep the peace|hold the line",
  deter: "deter|deters|deterr*|reassur*|discourag*|dissuad*|tripwire|trip wire|bulwark",
  strengthen: "strengthen*|reinforc*|bolster*|boost*|shore up|fortif*|beef up|step up|stepped up|add to",
  agreement:
    "agreement|agreements|accord|accords|pact|pacts|treaty|treaties|memorandum|protocol|understanding|declaration*|letter of intent|communiqu*|joint statement|deal|deals|contract|convention|handshake|shook hands|shake hands",
  unite: "unite|unites|uniting|unity|unanim*|one voice|common front|join forces|joint|jointly|united|common|shared",
  help: "help|helps|helped|helping|aid|aids|aided|aiding|assist*|assistance|relief|useful",
  allow: "allow|allows|allowed|allowing|permit|permits|permitted|let|lets|letting|enabl*|tolerat*|turn a blind eye",
  prefer: "prefer*|rather have|sooner|favourite|better|best|choose|ideal*",
  role: "role|roles|part|parts|share|job|jobs|place in|function*|tasks|burden sharing",
  mustLead:
    "take the lead|takes the lead|took the lead|in charge|responsible for|chair|chairs|chaired|co chair*|run|runs|organis*|organiz*|coordinat*|muster*|assembl*|gather support|rall* the|recruit",
  convince: "convinc*|persuad*|win over|wins over|won over|court|courts|courted|coax*|talk round|talked round",
  trust: "trust|trusts|trusted|confiden*|faith|credib*|believ* in|reliab*|rely|relies",
  courage: "courage*|brave*|bold*|dare|dares|dared|daring|nerve|resolve|backbone|spine|gut|guts",
  // Openness: weighs, does not exclude
  consider:
    "consider*|weigh|weighs|weighed|weighing|contemplat*|ponder*|mull*|think about|thinks about|thinking about|thought about|reflect on|reflecting|deliberat*|entertain*|toy* with|turn* over|chew* over|give thought|take a look|look at|looks at|looked at|looking at|look into|looking into",
  study:
    "study|studies|studied|studying|examin*|review|reviews|reviewed|reviewing|assess*|analys*|analyz*|evaluat*|explor*|investigat*|work* on|calculat*|sums|reckon up|scrutin*|inspect*|sound* out|feasib*|fact finding|reconnoit*",
  imagine:
    "imagin*|envision*|picture|pictures|see itself|sees itself|can see|could see|visualis*|dream|dreams|dreamt|conceive|foreseeable role",
  conceivable:
    "conceivabl*|thinkable|imaginable|plausib*|feasibl*|doable|within reach|in the realm|on the cards|in the cards|realistic",
  possible: "possib*|potential*|eventual*|contingency|may well|could well|might well|a chance|chance that",
  modalMay: "may|might|could|would|perhaps could|can",
  notExcluded:
    "not rule out|not ruled out|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) rule out|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) ruled out|not ruling out|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) ruling out|not exclude|not excluded|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) exclude|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) excluded|rule nothing out|rules nothing out|ruled nothing out|exclude nothing|excludes nothing|nothing is excluded|nothing was excluded|nothing excluded|no option is|never say never|neither rule out|refus* to rule out|declin* to rule out|would not rule|cannot be ruled out|not off the table|nothing off the table|not say never|not close the door|not closed the door|not shut the door|door is not",
  doorOpen:
    "door open|door ajar|door is open|door was open|open door|open the door|opens the door|opened the door|opening the door|leave* open|left open|keep* open|kept open|window open|crack open|room for|leave* room|left room|foot in the door|doors open",
  open: "open|opens|opened|opening|openness|open minded|receptive",
  option: "option|options|optional|alternativ*|scenario*|variant*|avenue*|possibilities|menu|pick from",
  onTable:
    "on the table|on the agenda|under discussion|under consideration|under review|being discussed|up for discussion|up for debate|in play|live option|remains on the table|in the frame|on his desk|in the mix",
  depends:
    "depend*|hinge*|contingent on|contingent upon|subject to|up to|hang* on|hung on|rest* on|rests with|turn* on|tied to|linked to|condition*|precondition*|prerequisite*|proviso|caveat*|strings attached|on terms|terms",
  ifOnly:
    "if|provided that|provided the|provided there|providing|as long as|so long as|on condition|assuming|only if|in case|in the event|should there|should the|should a|were there|were the|with the proviso|given that|in return for|against the promise",
  unless: "unless|without which|failing|failing that|short of|absent a|absent an|barring|or else",
  inPrinciple:
    "in principle|principle|principles|in theory|theoretic*|as a matter of principle|on paper|broadly|in general",
  discuss:
    "discuss*|debat*|talk about|talks about|talked about|talking about|talk of|converse|conversation*|dialogue|sound out|raise the question|bring up|thrash out|air the|aired",
  exploratory:
    "explorator*|preliminar*|tentativ*|initial|provisional*|prelimin*|early stage*|first draft|informal*|non binding|feeler*",
  tabooBroken:
    "taboo*|break* with tradition|cross* a threshold|no longer unthinkable|no longer taboo|no longer excluded|for the first time|first time|unprecedented|rubicon|barrier*",
  wouldIfAsked:
    "if asked|when asked to|if invited|if called|if requested|if kyiv asks|if ukraine asks|once asked|if called upon|when the call comes|should it be asked|on call|at the request|upon request",
  request:
    "request*|invit*|appeal for|appeals for|plea|pleas|bid for|ask for|asks for|asked for|asking for|petition*|at the behest|beckon*|call from",
  waitFor:
    "await*|wait for|waits for|waited for|waiting for|pending|until there is|hold* out for|look* to washington|look* to others",
  flexible:
    "flexib*|adapt*|room for manoeuvre|leeway|wiggle room|pragmat*|creativ*|compromis*|meet halfway|halfway|adjust*|open ended",
  time: "in time|in due course|one day|some day|someday|at some point|down the road|down the line|eventually|sooner or later|in the future|future|later stage|when the time",
  othersFree:
    "no objection to others|others are free|others may|others can|each country|each state|every country|every nation|free to|sovereign decision|their own decision|up to each|respects the|respect the|respects those|does not stand in the way|not stand in the way|not block|not hinder|not obstruct|let them|those who want|whoever wants|anyone who wants|wished them luck|wish them luck|good luck|god speed",
  // Non-commitment: neither yes nor no
  tooEarly:
    "too early|too soon|premature*|far too early|early days|early to|not the time|not the moment|not yet time|ahead of itself|ahead of time|cart before the horse|before its time|jump* the gun|get* ahead|hasty",
  waitAndSee:
    "wait and see|wait to see|waits to see|waiting to see|see what happens|see how|see which|sit* on the sidelines|sidelines|bide*|bides its time|stand* back|hold* back|watch and wait|waiting game|waiting room|wait|waits|waited|waiting",
  undecided:
    "undecided|open question|not decided|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) decided|yet to decide|yet to make up|not made up|unresolved|in two minds|torn|wavering|waver*|vacillat*|dither*|on the fence|sit* on the fence|fence|up in the air|still to decide|makes up its mind|make up its mind|made up its mind|in limbo|unsettled",
  noDecision:
    "no decision*|nothing has been decided|nothing decided|nothing is decided|nothing was decided|no formal decision|decision had not|decision has not|not taken a decision|not taken any decision|no conclusion|not finalis*|not been taken",
  decide:
    "decide|decides|decided|deciding|decision*|choose|chooses|chose|choice*|settle|settles|settled|conclud*|make up * mind*|verdict|determine",
  reserve:
    "reserv*|hold* its fire|keep* its powder|keep* its counsel|withhold*|withheld|keep* its options|cards close|close to the chest|close to its chest|not show* its hand|show* its hand|tight lipped|sphinx*|buttoned up",
  ambiguous:
    "ambigu*|vague*|unclear|murky|opaque|blurr*|woolly|oracular|delphic|mixed signals|mixed messages|double*|equivoc*|noncommittal|non committal|fudge*|obfuscat*|elliptic*|cryptic*|elusive",
  dodge:
    "dodg*|evad*|evasi*|sidestep*|side step*|duck|ducks|ducked|skirt|skirts|skirted|parr*|deflect*|swerv*|brush* aside|brush* off|avoid*|steer* clear|shy away|shied away|walk* past|change* the subject|changed the subject|hid behind|hide* behind|fob* off|stonewall*|wriggl*|slipped away|steer* round|walked around|no straight answer|straight answer",
  silence:
    "silen*|say* nothing|said nothing|mum|quiet|quietly|not a word|no word|speechless|lips|wordless*|mute|hush*|unsaid|tongue|did not say|didn't say|would not say|wouldn't say|has not said|hasn't said|have not said",
  noComment:
    "no comment|not comment*|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) comment*|declin* to comment|refus* to comment|without comment|not be drawn|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) be drawn|comment|comments|commented|commenting|not discuss*|would not speculate",
  hesitate:
    "hesita*|waver*|falter*|dither*|drag* its feet|drags his feet|dragging|foot dragging|hang* back|hung back|stall*|hem* and haw*|cold feet|nervous*|jitter*|second thoughts|blow* hot and cold|wobbl*",
  reluctant:
    "reluctan*|unwilling*|loath|disinclin*|averse|aversion|grudging*|unenthusiastic|lukewarm|tepid|half hearted|cool on|cool toward*|cool about|unkeen|not keen|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) keen|not eager|little appetite|no appetite|lack of appetite|reticen*|little enthusiasm|unmoved|without enthusiasm",
  cautious:
    "cautio*|caution|careful*|prudent*|prudence|wary|wariness|guarded|circumspect*|chary|tiptoe*|low key|restrain*|measured|delicate*|softly",
  sceptical:
    "sceptic*|skeptic*|doubt|doubts|doubted|doubting|doubtful|question whether|unconvinced|unpersuaded|not convinced|mistrust*|distrust*|misgiving*|concern|concerns|concerned|worr*|qualm*|quibble*|raise* an eyebrow|raised eyebrows|dubious|pessimis*",
  postpone:
    "postpon*|defer|defers|deferred|deferring|delay*|put off|puts off|putting off|push back|pushed back|shelv*|adjourn*|suspend*|suspens*|park|parked|kick* the can|long grass|back burner|on ice|on hold|pause*|stalled|buy* time|play* for time",
  later:
    "later|afterwards|subsequently|next year|next month|next week|in the autumn|in the spring|for later|another day|another time|tomorrow|in due course",
  speculation:
    "speculat*|rumour*|rumor*|hearsay|gossip|conjectur*|guess*|reading tea leaves|tea leaves|crystal ball|fantas*|invent*|fiction|fabricat*|fake|made up|fairy tale*|hot air",
  hypothetical:
    "hypothe*|what if|what ifs|abstract|academic|theoretic*|iffy|in the air|castle* in the air|imaginary|on paper",
  askOthers:
    "ask others|others first|look to others|asks what others|after others|see what others|follow others|follows others|wait for others|let others|leave it to others|leaves it to others|for others to|for kyiv to|for ukraine to|for allies to|up to others|behind others",
  homework:
    "homework|questions first|more detail|more details|details first|know more|wants to know|want to know|wanted to know|read the small print|small print|fine print|details",
  unanswered:
    "unanswered|no answer|without answer|without an answer|not answer|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) answer|did not reply|not replied|no reply|no response|answered neither|neither answered|left hanging|open question*|went unanswered",
  needsClarity:
    "clarity|clarif*|clear mandate|clear plan|clear picture|know what|explain* what|precise*|concrete|specif*|tangible|spell* out|shape|define|defined|blank|blank cheque|blanks|rules of engagement",
  neitherNor:
    "neither yes nor no|neither confirm*|neither yes|neither a yes|neither for nor against|neither in nor out|neither promised|yes and no|yes nor no|nor no|neither accepted|neither rejected",
  noCommitment:
    "no commitment*|no promise*|no pledge*|no undertaking|not commit*|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) commit*|non committal|uncommitted|without commit*|without promis*|promised nothing|promises nothing|promise nothing|pledged nothing|committed to nothing|no obligation|no firm|unpledged|not promis*|not pledg*",
  noPosition:
    "no position|no view|no opinion|no stance|no line|not taken a position|has no position|no formal position|not taken sides|not take sides|agnostic|indifferen*|without opinion|no preference|abstain*|abstention*",
  stayOut:
    "stay* out of|stays away|stayed away|stay away|absent|absen*|empty chair|not attend|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) attend|not at the table|skip|skips|skipped|not invited|observer status|only listened|listens|listened|listening",
  process:
    "process|stage|phase|step|steps|step by step|procedure|timetable|calendar|schedule|course|next steps|in stages",
  know: "know|knows|knew|known|aware|understand*|understood|learn|learns|learned|learnt|realis*|realiz*",
  notKnow:
    "not know|don't know|doesn't know|didn't know|do not know|nobody knows|no one knows|no idea|unknown|not sure|unaware|anyone 's guess|remains to be seen|cannot say|can't say|hard to say|too early to say|impossible to say",
  // Refusal of one's own part
  refuse:
    "refus*|reject*|declin*|spurn*|rebuff*|balk*|baulk*|turn* down|turned down|say* no|said no|saying no|a no|the no|no to|deny|resist*|snub*|pass on|demur*|decline|repudiat*|nix|wave* away|waved away|waved off|shake* its head|thumbs down|no thanks|thanks but no",
  ruleOut:
    "rule [*] out|rules [*] out|ruled [*] out|ruling [*] out|out of the question|off the table|off limits|not an option|no option|no question of|unthinkable|inconceivable|taken off|no go|non starter|not on the table|not up for discussion|not negotiable|ruled|ruling",
  exclude:
    "exclud*|exclus*|preclud*|foreclos*|forgo|forswear|forswore|forsworn|renounc*|dismiss*|discard*|eliminat*|debar*",
  notPlanned:
    "not plan*|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) plan*|no plan|no plans|had no plans|not foresee*|not envisag*|not intend*|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) intend*|not on the cards|unplanned|not preparing|isn't planning|not scheduled|not in the plans",
  notOnAgenda:
    "not on the agenda|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) on the agenda|not on our agenda|off the agenda|not under consideration|not under discussion|not being considered|not considering|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) considering|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) being considered|not being discussed|not a topic|not an issue|not a subject|does not arise|doesn't arise|not the question|no such plan*|no such intention|never been discussed|not up for debate",
  noIntention:
    "no intention*|no wish|no desire|no interest|no ambition|no appetite|no will|have no business|has no business|had no business|without intending|not want|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) want|do not wish|no inclination|not interested|uninterested|nothing to do with",
  never:
    "never|ever again|not ever|not now or ever|under no circumstances|in no circumstances|on no account|at no time|not in a million|not in my lifetime|no way|come what may|for good|once and for all|until hell",
  nobody: "nobody|no one|noone|none|not one|not anybody|not anyone|no person|not a soul|no body",
  notOneSoldier:
    "not a single|not one soldier|no soldier*|no polish soldier*|not a soldier|no troops|no boots|not one man|no man|no single|without soldiers|without troops|zero|no unit*|not so much as|no ground troops|no combat troops|not a man|no peacekeepers|no contingent|no company",
  stayHome:
    "stay* home|stay* at home|stayed at home|stayed home|at home|remain* at home|keep* * home|in barracks|stay* put|stays where|remain* where|stay* on|own soil|on home soil|stay behind|stays behind|stayed behind|homebound",
  withoutUs:
    "without us|without him|without her|without them|without its|without his|without our|without hungar*|without me|not with us|count us out|leave us out|others will|others may|others can|not for us|not ours|is not ours|minus",
  notTakePart:
    "not take part|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) take part|not taking part|not participat*|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) participat*|no part|not be part|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) be part|not join|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) join|not joining|not send|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) send|not sending|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) sending|not be sending|not be taking|not be there|non participation|not contribute|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) contribute|not deploy|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) deploy|not be involved|not get involved|not involved|want* no part|take* no part|will not be",
  optOut:
    "opt* out|opt out|opts out|bow* out|drop* out|back* out|pull* out|walk away|walks away|walked away|walk* out|sit* out|sit this one out|sat out|out of it|stay out|stays out|stayed out|staying out|out of the|stand aside|stands aside|stood aside|steer clear|keep out|keeps out|kept out|wash* its hands|pass up|leave* the",
  otherHelp:
    "other way*|other help|in other ways|other forms|another way|another kind|differently|different way*|different form*|help otherwise|otherwise|by other means|help|helps|helped|helping|aid|aids|aided|aiding|assist*|assistance|non military|nonmilitary|anything but|everything but|everything else|anything else|in kind",
  neutrality: "neutral*|non aligned|nonaligned|non alignment|nonalignment|non bloc|pacifis*|equidistan*|impartial*",
  constitution:
    "constitution*|basic law|law forbids|forbid*|forbad*|prohibit*|illegal*|unlawful*|legal*|law|laws|statute*|article nine|ban|bans|banned|bars|barred|charter|clause",
  history:
    "history|historic*|past|memor*|wartime|world war two|1939|1945|grandfather*|grandparents|centur*|ghosts|occupation|tradition*|remember*",
  armySmall:
    "too small|small army|small country|small nation|tiny|overstretch*|stretch* thin|too thin|thin|short of soldiers|understaffed|undermanned|lack* the|lack|lacks|lacked|lacking|shortage*|cannot spare|nobody to spare|none to spare|nothing to spare|to spare|capacity|capacit*|not enough|not have enough|no spare|depleted|threadbare|cupboard",
  ownDefence:
    "own border*|own defence|own defense|own territory|own security|own flank|own backyard|own frontier*|own country|own people|own soil|own shores|own skies|territorial defence|homeland|charity begins|priorit*|come* first|needed at home|eastern flank|flank|hands full",
  notOurWar:
    "not our war|not their war|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) our war|someone else [*] war|other people* war*|foreign war*|not our fight|not our business|not our affair|no business of|not our conflict|not a party|none of our business|somebody else* war|for other* to fight|drawn in|dragged|drag|cannon fodder",
  voters:
    "promis* voters|voter*|elector*|ballot*|campaign promise|public opinion|popular|unpopular|mothers|families|sons|daughters|boys|our boys|children|young men|people do not want",
  forbid:
    "forbid*|forbade|not allow*|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) allow*|not permit*|not let|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) let|won't allow|will not allow|prevent*|disallow*|tie* * hands|hands are tied|no right|not entitled|not authoris*|overrul*|lifted no|without permission",
  fromAbroad:
    "from abroad|from home|from outside|from afar|from a distance|at a distance|from its own|from our own|from neighbouring|from neighboring|from poland|from romania|from german soil|offshore|off the coast|outside ukraine|outside the country|beyond ukraine|beyond the border|remotely|arm* length|on nato territory|on nato soil|other side of the border|this side of the border|across the border",
  insteadOffer:
    "instead|rather than|in place of|in lieu|substitut*|in exchange|swap*|trade* for|as a replacement|make do with|settle for",
  end: "end|ends|ended|ending|end of the|full stop|period|last word|final word|final|finish*|over and done|that 's that|close* the book|line under|case closed|nothing more",
  limit:
    "limit*|restrict*|confin*|cap|caps|capped|no more than|no further|nothing beyond|only as far|stops at|stop at|stop short|stops short|stopped short|ceiling|bounds|boundar*|beyond that",
  // Opposition to the deployment itself
  oppose:
    "oppos*|against|object|objects|objected|objecting|objection*|hostil*|antagon*|combat the idea|anti|fight against|fights the|resist*|campaign against|stand* against|up in arms|averse to",
  condemn:
    "condemn*|denounc*|decr*|deplor*|castigat*|lambast*|slam|slams|slammed|blast|blasts|blasted|excoriat*|rail* against|inveigh*|fulminat*|attack the|attacks the idea|attacked the|criticis*|criticiz*|scold*|berat*|rebuk*|revil*|damn*",
  warn: "warn*|caution*|alert*|admonish*|alarm*|beware|mark my words",
  escalation:
    "escalat*|spiral*|inflam*|flare*|fan the flames|fuel to the fire|fuel the fire|oil on|pour oil|aggravat*|worsen*|prolong*|lengthen*|heat up|widen the war|wider war|spread*",
  provocation: "provocat*|provok*|goad*|incit*|red rag|taunt*|insult*|affront",
  threat:
    "threat*|menac*|retaliat*|respon* with|consequence*|reprisal*|revenge|pay the price|at their peril|at its peril|bear the|repercuss*|answer with",
  target:
    "target*|legitimate target|fair game|crosshairs|shoot at|shot at|fire on|fired upon|fired on|destroy*|annihilat*|wipe* out|struck|strike|strikes|hit|hits",
  redLine: "red line*|redline*|line in the sand|line that|cross a line|crosses a line",
  intervention: "interven*|interfer*|meddl*|intru*|encroach*|invad*|invasion",
  occupier: "occupi*|occupy*|occupation|colonis*|coloniz*|annex*|partition*|carve up|protectorate",
  worldWar:
    "world war|third world war|direct war|war with russia|war with nato|war against russia|nuclear|apocalyp*|armageddon|direct confrontation|direct conflict|direct clash|clash|clashes|confront*|collision",
  unacceptable:
    "unacceptable|inadmissible|intolerable|impermissible|unallowable|categorically against|not accept*|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) accept*|not tolerat*|never accept*|beyond the pale|outrag*|absurd*|anathema|cannot be accepted|will not stand",
  veto: "veto*",
  block:
    "block*|obstruct*|thwart*|torpedo*|derail*|halt*|stop|stops|stopped|stopping|stem|foil*|scupper*|scuttle*|bar the way|hold up|bring down|vote* down|voted down|throw* out|threw out|thrown out|defeat*|quash*|kill|killed|strike down|struck down|vote* against",
  sabotage: "sabotag*|undermin*|subver*|wreck*|spoil*|poison*|spanner|torpedo*|disrupt*",
  madness:
    "mad|madness|madmen|lunacy|lunatic*|insan*|folly|fool*|stupid*|craz*|idiot*|reckless*|nonsens*|ridiculous|preposterous|delusion*|feverish|fever",
  irresponsible:
    "irresponsib*|adventur*|gambl*|unwise|ill advised|ill considered|rash|imprud*|misguided|mistake*|error|blunder*|wrong|wrongheaded|bad idea|terrible idea",
  danger: "danger*|risk*|peril*|hazard*|jeopard*|unsafe|threaten*|trap|minefield",
  fire: "fire|fires|flame*|match|matches|powder keg|tinder*|petrol|burn*|spark*|ignite*|blaze*|arson*",
  slope:
    "slippery|slope|slide|sliding|sleepwalk*|creep|mission creep|domino*|abyss|cliff|brink|quagmire|swamp|morass|first step to",
  dragIn: "drag* into|drawn into|draw* into|suck* into|pull* into|entangl*|embroil*|ensnar*|sleepwalk*|lured|plunge*",
  withdraw:
    "withdraw*|withdrew|pull out|pulls out|pulled out|leave ukraine|go home|goes home|went home|bring * home|come home|get out|recall*|retreat*|exit|evacuat*",
  enemy: "enem*|foe|foes|adversar*|hostil*|warmonger*|hawk*|aggress*|crusad*|militaris*|militariz*|war party",
  lament:
    "regret*|deplor*|lament*|bemoan*|complain*|grumbl*|sour|soured|disappoint*|dismay*|fear|fears|feared|afraid|anxious|unease|uneasy",
  protest: "protest*|demonstrat*|march against|petition*|outcry|uproar|boo|booed|whistle*|heckl*|rally against|strike",
  mock: "mock*|ridicul*|jeer*|scoff*|sneer*|laugh*|joke*|joking|derid*|derisi*|sarcas*|ironi*|wry*|quip*|smil*|chuckl*|grin|grins|grinned|tease*",
  pretext: "pretext*|excuse*|ploy*|trick*|ruse*|cover for|guise|smokescreen|disguise*|camouflage*|trojan",
  lie: "lie|lies|lied|lying|liar*|propaganda|disinformation|deceiv*|decept*|hoax*|false*|mislead*|slander*",
  surrender:
    "surrender*|capitulat*|defeat*|betray*|appease*|sell out|sold out|victory|victor*|win|wins|winning|won|lose|loses|lost",
  harmsPeace:
    "obstacle to peace|peace process|path to peace|harm the peace|hinder* peace|threat to peace|peace effort*",
  illegal: "illegal*|unlawful*|international law|illegitimate|breach*|violat*|infring*|contrary to law|null and void",
  pressure: "pressure*|coerc*|force on|impos*|blackmail*|arm twisting|bully*|dictate*|dictat|at gunpoint|strong arm",
  freeze: "freez*|froze|frozen|cement*|consolidat*|breathing space|respite|rearm",
  // Change over time
  now: "now|today|currently|nowadays|these days|at present|presently|this week|this time|since tuesday|as of|tonight|this morning|at the moment|right now",
  noLonger:
    "no longer|not any more|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) any more|not anymore|any longer|anymore|any more|cease|ceased|ceases|ceasing|stopped being|is over|are over|gone are",
  usedTo:
    "used to|had once|once said|once|in the past|at one time|back then|had been|had said|had ruled|had promised|had refused|had long|had always|had wanted",
  earlier:
    "earlier|previous*|before|formerly|prior|last year|last month|last week|last spring|last autumn|last summer|last winter|months ago|weeks ago|a year ago|ago|yesterday|originally|at first|initially|in february|hitherto|first said",
  reversal:
    "revers*|u turn|about turn|about face|volte face|change* its mind|changed his mind|changed her mind|changed their mind*|change* course|changed course|turnabout|turn* around|flip*|somersault*|backtrack*|back track*|row* back|climb* down|retract*|take* back|took back|recant*|eat* its words|swallow*|revok*|rescind*|overturn*|go* back on|went back on|backpedal*|walked back",
  soften:
    "soften*|relax*|thaw*|melt*|warm* to|warmed|warmer|tone* down|moderat*|nuanc*|loosen*|ease|eases|eased|mellow*|drift toward*|come* round|came round|come* around|came around|budge|budges|budged|give* ground|gave ground|yield*|relent*|crack*|unbend*",
  harden:
    "harden*|toughen*|stiffen*|tighten*|dig* in|dug in|entrench*|digs its heels|heels|ratchet*|raise the stakes|raised the stakes|cool* down|cooled|cold",
  dropped:
    "drop|drops|dropped|dropping|abandon*|give* up|gave up|given up|giving up|lift|lifts|lifted|lifting|shed|sheds|scrap*|ditch*|jettison*|set* aside|dismiss*|discard*|bury|buried|shelved|fell away|cancel*|buries",
  shift:
    "shift*|chang*|mov* toward*|evolv*|edge|edges|edged|edging|inch|inches|inched|new position|new line|new tone|turn|turns|turned|turning|swing|swings|swung|pivot*|veer*|transform*|alter|alters|altered|modif*|movement|no further than|step back",
  still:
    "still|remain*|as before|continu*|persist*|keep saying|keeps saying|keeps|kept|unchanged|as ever|nothing has changed|nothing new|stay|stays|stayed|maintain*|stick* to|sticks to|stuck to|hold* to|held to|hold* firm|held firm|adhere*|unmov*|not budge|steady|same",
  again:
    "again|repeat*|reiterat*|once more|anew|renew*|another time|yet again|re state*|restat*|for the second time|for the third time|time and again|twice",
  always: "always|ever|constant*|consistent*|all along|from the start|from the beginning|at every|invariab*|eternal*",
  untilNow: "until now|till now|so far|up to now|to date|thus far|as yet|hitherto|to this day",
  since: "since|ever since|from then|thereafter|from now|from here on|henceforth|as of",
  yet: "yet|not yet|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) yet|for now|for the time being|for the moment|at this stage|at this point|at present|as things stand|for the present|momentarily|right now|provisionally",
  finally: "finally|at last|at length|ultimately|in the end|eventually|after all|at long last",
  already: "already|by now|all but|long since",
  former: "former|ex|previous|predecessor*|outgoing|then prime|then president|old government|late",
  newNext: "new|newly|successor*|incoming|fresh|next|freshly|recent*",
  begin:
    "begin*|began|begun|start*|launch*|set up|kick off|commenc*|embark*|found|establish*|create*|create|form|formed|build|builds|built",
  afterThen: "after|then|afterwards|following|followed by|next|subsequent*|in the wake|aftermath|once",
  when: "when|whenever|as soon as|the moment|the day|once|upon|the minute|until|till|by the time|while",
  soon: "soon|shortly|immediate*|at once|within days|within hours|within weeks|fast|quick*|swift*|overnight|straight away|without delay|in a hurry",
  hours:
    "hour|hours|minute*|day|days|week|weeks|month|months|year|years|morning|evening|night|afternoon|spring|summer|autumn|winter",
  become: "becom*|became|grow|grows|grew|grown|get|gets|got|gotten",
  newTune:
    "since changed|has changed|have changed|had changed|times have|things have|not what it was|moved on|different tune|new tune|changed tune|changed its tune|changed his tune|another tone|a different tone",
  // Reporting and speech
  say: "say|says|said|saying|tell|tells|told|telling|speak|speaks|spoke|spoken|state|states|stated|remark*|declar*|announc*|observ*|note|notes|noted|comment*|add|adds|added|express*|put it|word|words|voice|voiced|described|describes",
  stress:
    "stress*|emphasi*|underlin*|underscor*|highlight*|insist*|point out|points out|pointed out|drive* home|hammer*|assert*|affirm*|aver|avow*|proclaim*|pronounc*",
  confirm: "confirm*|acknowledg*|admit*|concede*|corroborat*|verif*|bear out|reaffirm*",
  deny: "deny|denies|denied|denying|denial*|refut*|rebut*|disput*|disown*|untrue|false|not true|no truth|contradict*|disavow*|misquot*|misunderst*|fake news|wrongly|incorrect*|misread*",
  report:
    "report|reports|reported|reporting|reporter*|according to|according|sources|quoted|quote|quotes|cited|cite|cites|citing|carried by|leak*|reveal*|disclos*|inform*|learn*|hears|wrote|write|writes|writing|written|column|publish*|article*",
  claim: "claim*|alleg*|contend*|maintain*|argu*|purport*|profess*|pretend*|insinuat*|accus*",
  think:
    "think|thinks|thought|thinking|believ*|reckon*|opin*|view|views|viewed|regard*|deem*|find|finds|feel|feels|felt|hold|holds|held|convinc*|persuad*|mind|consider it|judge*|to my mind|calls it|called it",
  ask: "ask|asks|asked|asking|question*|quer*|wonder*|inquir*|enquir*|press|presses|pressed|pressing|quiz*|whether|who|what|which|why|how|grill*",
  answer:
    "answer*|reply|replies|replied|replying|respon*|retort*|riposte*|reacti*|react|reacts|reacted|came back|shot back|hit back",
  demand: "demand*|insist*|require*|claim from|ultimatum|exact|exacts",
  urge: "urge|urges|urged|urging|urgent*|call for|calls for|called for|calling for|call on|calls on|called on|exhort*|implor*|plead*|pled|beg|begs|begged|beseech*|appeal*|press for|pressed for|push for|pushes|pushed|pushing|lobb*|campaign for|nudg*|presses|pressed|pressing|encourag*|entreat*|petition*|advis*|recommend*",
  hint: "hint*|signal*|indicat*|intimat*|imply|implies|implied|suggest*|allud*|insinuat*|let it be known|let slip|wink*|drop* hints|between the lines|give* to understand|gave to understand|point to",
  promiseNot:
    "promised not|promise not|promised that no|vowed not|pledged not|swore not|promised never|promise that no|promised again that|repeated that no",
  letter:
    "letter*|note|memo*|phone|phoned|telephon*|call|calls|called|calling|message*|text|cable|envelope|postcard|fax|email|tweet*|post|posted|document*|paper|papers|press release|statement*|speech*|interview*|news conference|press conference|podcast|radio|television",
  read: "read|reads|reading|seen by|in the words|listed|list|lists|appears in|line|lines|page|pages|column|footnote",
  explain:
    "explain*|reason|reasons|grounds|motiv*|justif*|account for|because|due to|owing to|on account|for fear|given|since he|reasoning|logic",
  // Certainty and manner
  certain:
    "certain*|sure|surely|definite*|undoubted*|without doubt|no doubt|beyond doubt|unquestion*|of course|naturally|indeed|in fact|really|truly|actual*|fact",
  clearly:
    "clear|clearly|plain|plainly|outright|flat|flatly|blunt*|unmistak*|unequivoc*|explicit*|open and shut|in so many words|curt*|straight|point blank|sharp*|crisp|frank*|short and|unambigu*|transparent*|obvious*|black and white",
  firmly:
    "firm*|categoric*|resolut*|adamant*|stern*|robust*|absolut*|strict*|unconditional*|unreserved*|emphatic*|staunch*|stubborn*|implacab*|uncompromis*|unwaver*|fierce*|strong*|vehement*|flatly|irrevocab*|non negotiable|without hesitation|unflinch*",
  perhaps: "perhaps|maybe|possibly|conceivably|might be|could be|may be|who knows",
  probably: "probabl*|likely|likelihood|presumab*|odds|expected to|in all likelihood|set to|chances are",
  hardly:
    "hardly|barely|scarcely|unlikely|improbab*|little chance|slim|remote|doubtful|almost never|little|least of all|far from|not quite|anything but|hard to see",
  seems: "seem*|appear*|apparent*|look* like|looks as|looked as|sound* like|ostensib*|evident*|reported*|impression",
  onlyIf:
    "only if|only once|only when|only after|only with|only as|only in|only under|only where|on one condition|if and only",
  official:
    "official|officially|formal*|public|publicly|unofficial*|on the record|private|privately|off the record|behind closed doors|discreet*|confidential*|anonym*|secret*",
  openly: "openly|publicly|loud*|out loud|aloud|candid*|without blushing|unasham*|microphone*|camera*",
  bluntly:
    "blunt*|brusque*|dry|drily|dryly|terse*|laconic*|cold*|icily|coolly|polite*|courteous*|diplomatic*|gracious*|gentl*",
  // Quantity and scope
  all: "all|every|everyone|everybody|each|entire*|whole|everything|complete*|total*|full|fully|across the board",
  some: "some|several|certain countries|a few|few|many|a number of|various|numerous|handful|couple|half|part of",
  others: "other|others|another|someone else|somebody else|anyone else|elsewhere|else|the rest|remaining",
  alone: "alone|on its own|lone|solo|single handed*|unilateral*|isolat*|solitary|by itself|sole|maverick|outlier",
  together:
    "together|jointly|collective*|with others|with partners|in concert|alongside|along with|coordinat*|common*|side by side|as one|multinational|international",
  only: "only|merely|just|simply|purely|solely|exclusive*|nothing but|no more than|at most|at best",
  except:
    "except*|apart from|other than|but for|save for|with the exception|bar one|excluding|barring|aside from|minus|short of",
  both: "both|two countries|the two|the pair|the three|all three|trio|duo|either|same|like its neighbour*|likewise|similarly|as does|as did|so does|so did|follow* suit|followed",
  neither:
    "neither|nor|not either|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) either|no more than",
  majority: "majority|most|more than half|bulk|largest part|consensus|percent|per cent",
  minority: "minority|fringe|small group|rump|minorit*|outnumber*|few",
  none: "none|nothing|no one|zero|nil|not any|no country|not one country",
  more: "more|additional|extra|increase*|bigger|larger|greater|double*|further",
  less: "less|fewer|smaller|reduce*|reduction|cut|cuts|decrease*|lower*|minimum|minimal",
  atLeast: "at least|no fewer|no less than|upwards of|minimum|more than",
  small: "small*|modest*|limited|token|symbolic*|tiny|handful|scant|minor|little",
  large: "large*|big|huge|massive|substantial*|considerabl*|significant*|sizeable|vast|great|major|hefty",
  number:
    "dozen*|hundred*|thousand*|million*|billion*|number*|size|strength|strong|one|two|three|four|five|six|seven|eight|nine|ten|figure*",
  first: "first|firstly|earliest|begin with|second|secondly|third|last|lastly",
  roughly: "about|around|roughly|approximat*|some|nearly|almost|circa|close to",
  sameAs: "same|identical|equal*|as many|each other|mutual*",
  good: "good|well|great|excellent|right|correct|sensible|wise|fine|positive|useful|valuab*|logical|natural|fair|reasonable",
  bad: "bad|badly|poor|poorly|worse|worst|terrible|awful|harmful|negative|grave|serious",
  important: "importan*|key|crucial|vital|main|central|decisive|essential|critical|foremost|pivotal",
  difficult:
    "difficult*|hard|tough|complicat*|complex*|tricky|thorny|problem*|issue|issues|obstacle*|hurdle*|impediment*|stumbling",
  easy: "easy|easily|simple|simpl*|straightforward|no problem|smooth*|light*",
  // Polarity words
  yes: "yes|yeah|aye|ayes|affirmativ*|positive*|a yes|da|indeed yes",
  no: "no|nay|noes|nays|nope|negative*|nyet",
  not: "not|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|hasn't|haven't|hadn't|shouldn't|needn't|mustn't|ain't|non",
  nothing: "nothing|nought|naught|anything|not a thing",
  without: "without|lacking|sans|minus|absent",
  against: "against|opposed|versus|contra|con",
  inFavour: "in favour|in favor|pro|for it|for the idea|favourab*|favorab*",
  doubleNegation:
    "not without|no reason not|cannot but|nothing against|no objection*|not opposed|not against|not averse|no obstacle*|not refuse*|not impossible|not unthinkable|not inconceivable|not hostile|no harm|not unwilling|not say no|not said no|not reject*|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) reject*|not oppose|(won't|wouldn't|doesn't|don't|didn't|can't|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|shouldn't) oppose|nothing in the way",
  question: "question*|whether|riddle|puzzle|mystery|uncertain*|unknown|unsure",
  // Who speaks, and for whom
  government:
    "government*|cabinet*|administration|council of ministers|executive|coalition government|ministry|ministries|state|governing|authorities|chancellery|office",
  primeMinister:
    "prime minister*|premier|premiers|chancellor|head of government|heads of government|taoiseach|government leader|pm",
  president: "president*|head of state|heads of state|presidency|king|queen",
  minister: "minister*|secretary|foreign secretary|defence secretary|secretary of state|department",
  defence: "defence|defense|military affairs|war ministry|pentagon",
  foreignAffairs: "foreign minist*|foreign secretary|foreign affairs|foreign office|diplomat*|diplomacy|diplomatic",
  parliament:
    "parliament*|congress*|senate|senator*|house of|lower house|upper house|lawmaker*|legislat*|deputies|deputy|mps|mp|assembly|bundestag|sejm|rada|chamber|committee|knesset|diet|duma|commons|lords|member of parliament|backbench*|plenary",
  opposition:
    "opposition|opponent*|critic|critics|rival|rivals|shadow|dissent*|rebel*|far right|far left|nationalist*|populist*",
  party:
    "party|parties|coalition partner*|socialist*|conservative*|liberal*|green*|labour|democrat*|republican*|faction|caucus|group in parliament|parliamentary group|left|right|centrist*|christian democrat*",
  expert:
    "expert*|analyst*|analys*|think tank*|academic*|professor*|researcher*|historian*|scholar*|specialist*|institute|university|commentator*|pundit*|observer*|strategist*|columnist*",
  general:
    "general|generals|chief of staff|chief of defence|chief of the defence|army chief|commander*|admiral*|colonel*|officer*|top brass|brass|retired|lieutenant|major|brigadier|marshal|staff",
  press:
    "newspaper*|paper|papers|daily|weekly|magazine|press|media|journalist*|reporter*|broadcaster*|editorial|headline*|agency|editor*|news",
  poll: "poll|polls|polled|polling|survey*|respondent*|referendum|plebiscite|majority of|of voters",
  people:
    "people|citizen*|population|public|man in the street|mother*|father*|family|families|veteran*|widow*|taxpayer*|nation|street|student*|resident*|human|person",
  predecessor: "predecessor*|former|ex|then minister|old|previous government",
  ambassador: "ambassador*|envoy*|emissar*|embass*|consul*|representative*|delegate*|delegation*|charg*",
  spokesman: "spokes*|press secretary|press officer|press office|mouthpiece|aide|aides|adviser*|advisor*|speaker",
  source: "source*|insider*|official|officials|familiar with|people close|close to|unnamed|anonym*|diplomats",
  ally: "ally|allies|allied|alliance|partner*|friend*|neighbour*|neighbor*|member state*|fellow|capitals|counterpart*|colleague*|peer*",
  us: "we|us|our|ours|ourselves|i|my|me|mine|we'll|we'd|we're|we've|i'm|i'll|i'd|i've",
  you: "you|your|yours|thou",
  heThey:
    "he|she|they|him|her|them|his|hers|their|theirs|he'd|he'll|they'd|they'll|they're|they've|she'd|she'll|she's|it'll",
  ownSelf: "own|itself|himself|herself|themselves|its|whose",
  america: "american*|united states|US|u.s.|america|washington|white house|trump|pentagon",
  russia: "russia*|moscow|kremlin|putin*|lavrov*|peskov*|zakharova*|soviet",
  europe: "europ*|eu|brussels|union|continent*|west|western*",
  nato: "nato|alliance|atlantic*|transatlantic",
  un: "un|u.n.|united nations|security council|blue helmet*|general assembly|new york",
  ukraine: "ukrain*|kyiv*|kiev*|zelensk*",
  coalition: "coalition*|willing|bloc|group of|core group|league|club|camp|paris meeting|alliance",
  country: "country|countries|nation*|state|states|capital|capitals|republic|kingdom|homeland|land|lands",
  // Kinds of force, and places
  soldier:
    "soldier*|serviceman|servicemen|servicewomen|recruit*|conscript*|reservist*|fighter*|infantry*|men and women|trooper*|lads|squaddie*|grenadier*|legionnaire*|paratroop*|marine|marines|men",
  troops: "troop*|forces|army|armies|armed forces|military|personnel|soldiery|bundeswehr|manpower|men",
  boots: "boot|boots|boots on the ground|footprint*|foot on|feet on",
  unit: "battalion*|brigade*|company|companies|regiment*|platoon*|division*|squadron*|unit|units|contingent*|battlegroup*|battle group*|detachment*|squad|corps|formation*|element|elements|column",
  force:
    "force|reassurance force|stabilisation force|stabilization force|protection force|deterrence force|multinational force|tripwire force|security force|guarantor force|expeditionary",
  mission:
    "mission*|operation*|deployment*|assignment*|expedition*|task|tasks|undertaking|enterprise|venture|exercise|tour",
  peacekeeping: "peacekeep*|peace keep*|peace force*|peace mission*|peace support|peacemaker*|interposition|buffer",
  blueHelmet: "blue helmet*|blue beret*|un force|un mission",
  monitor: "monitor*|observ*|verif*|osce|supervis*|oversee*|oversight|watchdog*|inspector*|civilian*",
  trainer: "trainer*|instructor*|training|train|trains|trained|mentor*|advis*|teach*",
  engineer: "engineer*|sapper*|demin*|de min*|mine clear*|minesweep*|minehunt*|bomb disposal|pontoon*|bridge build*",
  air: "air|aircraft|plane|planes|jet|jets|fighter jet*|air force|air patrol*|air polic*|air shield|sky|skies|airspace|airfield*|airport*|drone|drones|helicopter*|pilot*|awacs|aerial",
  sea: "sea|ship|ships|naval|navy|frigate*|maritime|vessel*|minehunter*|coast*|port|ports|fleet|destroyer*|submarine*|harbour*|black sea|waters",
  ground: "ground|ground troops|land forces|on land|infantry|terrestrial|terrain",
  medical: "medic|medics|medical|hospital*|doctor*|nurse*|ambulance*|surgeon*|field hospital",
  logistics:
    "logistic*|transport*|supply|supplies|rail*|hub|hubs|transit|fuel|depot*|repair*|maintenance|truck*|lorr*|convoy*|cargo|airlift|crossing",
  intelligence:
    "intelligence|satellite*|reconnaissance|surveillance|radar*|spy|spies|staff officer*|headquarters|command post|planner*|liaison|command structure|cell",
  front:
    "front|front line*|frontline*|trench*|line of contact|contact line|demarcation|combat*|battlefield*|battle|battles|fight*|fought|shoot*|kill*",
  border: "border*|frontier*|edge|demarcation|corridor|dnieper|dnipro|belarus*|odesa|odessa|lviv|kharkiv",
  territory: "territor*|soil|land|area*|region*|zone|province|district",
  westOfCountry:
    "western ukraine|west of the|west of ukraine|in the west|rear|far from the front|behind the front|behind the lines|away from the front|well back|key cities|in lviv|hinterland",
  neighbour: "neighbour*|neighbor*|next door|adjacent|adjoining|bordering",
  barracks: "barrack*|camp|camps|base|bases|parade ground|garrison|depot|mess hall|tent*|boots in the cupboard",
  uniform:
    "uniform*|helmet*|rucksack*|kitbag|flag|flags|badge*|beret*|rifle*|insignia|epaulette*|camouflage|in arms|coffin*|body bag*",
  home: "home|house|hearth|domestic|garden|yard|backyard",
  there: "there|thither|in country|on site|on the spot|out there|over there|here|where",
  war: "war|wars|warfare|conflict*|hostilities|battle|fighting|invasion|attack*|aggression",
  // Other matters
  missile:
    "missile*|rocket*|taurus|storm shadow|atacms|tomahawk*|patriot*|long range|air defence|air defense|interceptor*",
  weapon:
    "weapon*|arms|arming|tank|tanks|howitzer*|artillery|gun|guns|armament*|munition*|armour*|f 16|rearm*|weaponry|machinery|equipment|materiel",
  ammunition: "ammunition|ammo|shell|shells|bullet*|cartridge*|round of|rounds|calibre",
  money:
    "money|cash|euro|euros|dollar*|pound|pounds|krone*|kronor|fund|funds|funded|funding|financ*|billion*|million*|pay|pays|paid|paying|budget*|cheque*|cost|costs|purse|wallet|treasury|subsid*|invest*",
  loan: "loan*|credit|credits|bond|bonds|frozen assets|assets|debt|interest|lend*|reparation*",
  sanction: "sanction*|embargo*|price cap|tariff*|blacklist*|punish*|penalt*",
  membership:
    "membership|accession|join nato|joining nato|joining the eu|article five|nato member*|candidate status|enlarg*|candidac*|admission|membership path|accession path",
  energy: "gas|oil|pipeline*|energy|electric*|power plant*|coal|grid|generator*|reactor*|turbine*",
  prisoner: "prisoner*|captive*|captiv*|exchange of|abduct*|deport*|detain*|hostage*|jail*",
  refugee: "refugee*|displaced|asylum|migrant*|shelter*|humanitarian|blanket*|food aid",
  election: "election*|elect|elected|electoral|poll day|campaign*|vote of confidence|resign*|early elections",
  trade:
    "trade*|grain|export*|import*|farm*|market*|industry|industr*|factory|factories|business*|economy|econom*|reconstruct*|rebuild*",
  hosting:
    "host|hosts|hosted|hosting|venue|hall|guest*|receive|receives|received|receiving|visit*|dinner|banquet|lunch|breakfast|tour",
  mediation: "mediat*|broker*|go between|intermediar*|good offices|facilitat*|arbit*|honest broker",
  summit:
    "summit*|meet|meets|meeting*|met|conference*|gather*|session*|videoconference|video call|round table|forum|gathering|congress|council",
  talks: "talk|talks|negotiat*|consult*|parley|bargain*|haggl*|round of",
  elsewhere:
    "africa*|mali|sahel|lebanon|kosovo|bosnia*|gaza|afghan*|iraq*|syria*|baltic*|moldova*|korea*|lithuania|libya|cyprus|taiwan|greenland",
  cemetery: "casualt*|dead|deaths|death|die|dies|died|wounded|killed|funeral*|grave*|cemetery|coffin*|blood|bleed*",
  // Conditions
  peaceDeal:
    "peace deal|peace agreement|peace treaty|peace accord|peace plan|peace settlement|settlement|lasting peace|just peace|peace is|peace has|peace comes|peace|peaceful*",
  ceasefire:
    "ceasefire*|cease fire*|truce*|armistice*|guns fall silent|guns are silent|guns go quiet|fighting stops|fighting ends|end of hostilities|shooting stops|shooting has stopped|stop firing|silence of the guns|lull",
  guarantee: "guarant*|security guarantee*|assurance*|insurance|pledges of security|warrant*",
  backstop:
    "backstop*|safety net|american support|us support|american cover|air cover|american umbrella|umbrella|shield|insurance policy|american help|cover|parachute|lifeline",
  mandate: "mandate*|resolution*|legal basis|legal cover|authoris*|authoriz*|brief|terms of reference|remit",
  voteInParliament:
    "vote in parliament|parliament* approval|parliament* consent|parliament* vote|ask parliament|asks parliament|before parliament|consult parliament|parliament decides|parliament agrees|vote|votes|voted|voting|ballot|show of hands",
  consent: "consent*|permission|leave|approval|assent|invitation|at its invitation|go ahead|nod",
  allies:
    "with allies|with partners|if others|if others do|allies join|with others|americans join|others join|partners take part|france and britain|london and paris|paris and london",
  condition:
    "condition*|proviso*|requirement*|criteri*|term|terms|price|circumstance*|prerequisite*|precondition*|depends",
  hold: "hold|holds|held|holding|last|lasts|lasted|lasting|stick|sticks|stuck|durable|stable|firm|in place|takes hold|took hold|respected",
  nonCombat:
    "non combat|noncombat|support role|not fight*|unarmed|civil|civilian|rear|defensive|away from the fighting|no combat|without arms|specialist*",
  postWar:
    "post war|postwar|after the war|after a peace|after peace|after a ceasefire|after the ceasefire|once the war|when the war|day after|peacetime|once the fighting|war is over|war ends|war has ended|end of the war",
  duringWar:
    "during the war|while the war|while fighting|as long as the war|before the end|before a ceasefire|before peace|while shells|active hostilities|in wartime|ongoing war|war zone|combat zone|belligeren*",
  evenWithout:
    "even without|without waiting|no matter|regardless|irrespective|even before|even if|whatever|with or without|come what may|unconditional*|in any case|in any event|anyway",
  // Emotion and figures of speech
  coldFeet:
    "cold feet|nerves|nerve|flinch*|shrink*|shrank|recoil*|blench*|wince*|shudder*|gun shy|shy*|timid*|cower*|coward*|afraid|scared|panic*|fright*",
  lukewarm:
    "lukewarm|tepid|cool|cooler|cold shower|cold water|chill*|frost*|ice|icy|half heart*|tired|weary|weari*|yawn*|bored|fatigue",
  enthusiasm:
    "enthusias*|excit*|ardent*|ardour|passion*|warm|warmly|warmth|delight*|cheer*|joy|joyful|beam*|full throated|fervent*|wholeheart*",
  anger:
    "anger*|angry|angri*|furious*|fury|rage|raging|indign*|irritat*|annoy*|outrage*|bang* the table|snap|snaps|snapped|growl*|bark*|storm*|fume|fumes|fumed|fuming",
  shrug: "shrug*|wave* off|indifferen*|unconcern*|rais* his eyebrow*|spread* his hands|yawn*|palm*",
  nod: "nod|nods|nodded|nodding|thumb up|thumbs up",
  shakeHead:
    "shake* head|shook head|shake* his head|shook his head|shook her head|shaking his head|head shaking|wag* a finger|finger",
  door: "door*|gate|gates|key|keys|threshold|lock*|hinge*|bolt|bolted|slam* shut|shut|shuts|closed|close|closes|ajar|window*|curtain*|shutter*",
  bridge: "bridge*|umbrella*|roof|wall|walls|fence*|pillar*|foundation*|scaffold*|brick*|house of cards|cornerstone*",
  tableFig: "table|seat|seats|chair*|sofa|bench|benches|room|back row|gallery|kitchen table|place at",
  game: "game*|play|plays|played|player*|ball|court|goal|goals|team*|pitch|kick*|referee*|coach*|squad|substitut*|bench|sideline*|match|score*|league|half time|kick off|red card|yellow card|race|marathon|sprint|finish line|starting block*|champion*|card|cards|dice|chess|pawn|poker|bluff*|bet|bets|chips|gambit",
  theatre:
    "theatre|theater|stage|act|scene*|script*|curtain|actor*|role|roles|part|drama*|play|spectator*|audience|orchestra*|chorus|choir|conductor|tune|violin|fiddle|drum|drums|trumpet*|band|dance*|dancing|music*|song|sing|sings|sang|concert|solo|rehears*|overture",
  kitchen:
    "kitchen*|cook*|stove|oven|soup|dish*|menu|recipe|plate|bake*|boil*|simmer*|stew*|salt|pepper|sauce|cake|bread|wine|coffee|glass|cup|spoon|taste|swallow*|bite|chew*|eat|eats|drink|drinks|dinner",
  train:
    "train leaving|train|platform|railway|track|tracks|rails|ticket*|passenger*|wagon|locomotive|engine|bus|car|wheel|steering wheel|brake*|gear|road|lane|lift|luggage|suitcase*|journey|trip|travel*|route",
  shipFig:
    "ship|boat*|captain|anchor*|sail|sails|sailed|sailing|rudder|crew|helm|shore|harbour|deck|overboard|lifeboat*|compass|current|tide*|wave|waves|wind|storm|weather",
  body: "hand|hands|arm|arms|finger*|head|heads|face|eye|eyes|shoulder*|back|knee*|foot|feet|heart|hearts|mouth|throat|lip|lips|ear|ears|stomach|blood|skin|teeth|nose|neck",
  lightFig: "light|lights|dark*|shadow*|signal|lamp|flash*|red light|amber|traffic light*|sun|cloud*|fog|mist|smoke",
  medicineFig:
    "doctor*|patient*|dose*|pill|medicine|cure*|wound*|bandage*|plaster|diagnos*|symptom*|disease|fever|poison*|graft*|transplant|tumour|allerg*",
  school: "school*|lesson*|class|pupil*|exam|exams|teacher*|homework|textbook|grade*|test*|examination|student*",
  bargainFig:
    "price*|bill|invoice*|cheque|blank cheque|bank|bargain|sell*|buy*|bought|sold|shop*|wallet|purse|auction*|stock",
  animal:
    "dog*|wolf|wolves|bear|bears|horse*|cat|cats|sheep|lamb*|fox*|hawk*|dove*|pig|ostrich|bird*|chicken*|wasp*|hornet*|bull|goat*",
  // Discourse
  but: "but|however|nonetheless|nevertheless|yet|on the other hand|that said|even so|still|though|only that|for all that",
  although: "although|though|even though|even if|despite|in spite|albeit|notwithstanding|while|much as|no matter",
  because: "because|since|as it|for the reason|given that|in view of|so that|in order to|for fear",
  therefore: "therefore|thus|hence|so|consequently|accordingly|as a result|that is why|which is why|for that reason",
  instead: "instead|rather|rather than|in place of|in lieu",
  unlike:
    "unlike|in contrast|by contrast|different*|contrary|opposite|conversely|as opposed to|on the contrary|whereas|compared",
  while: "while|whereas|whilst|as|at the same time|meanwhile|in the meantime",
  until: "until|till|before|by|no sooner|not until",
  before: "before|prior to|ahead of|in advance|beforehand|pre",
  even: "even|let alone|much less|never mind|not even",
  also: "also|too|as well|besides|moreover|furthermore|in addition|and also|likewise|equally|additionally|plus",
  and: "and|both|along with|as well as",
  or: "or|whether|either",
  like: "like|as with|such as|for example|for instance|same as|similar*|just as|alike|than",
  such: "such|this|that|these|those|it|so called",
  relative: "who|which|whose|whom|what|where",
  about: "about|on the subject|regarding|concerning|with regard|as for|as to|as regards|on the matter|when it comes",
  thing: "thing|things|matter*|subject*|topic*|issue|point|question|affair*|case|fact|idea|notion*|thought|concept",
  way: "way|ways|manner|method*|means|form|forms|kind|kinds|sort|type",
  dayName: "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend",
  monthName: "january|february|march|april|june|july|august|september|october|november|december",
  // Grammar that carries time and mood
  will: "will|shall|going to|is to|are to",
  would: "would|should|were to",
  can: "can|able|capable|ability|could",
  had: "had|hadn't|had been",
  has: "has|have|having|hasn't|haven't",
  was: "was|were|been|wasn't|weren't",
  is: "is|are|be|being|am|isn't|aren't",
  do: "do|does|did|doing|done|act|acts|acted|action*",
  go: "go|goes|went|gone|going|come|comes|came|coming|walk*|arriv*|enter*|leave|leaves|left|depart*|return*",
  give: "give|gives|gave|given|giving|hand over|hands over|handed|bring|brings|brought|deliver*|carry|carries|carried",
  take: "take|takes|took|taken|taking|receiv*|get|gets|got|pick*|accept*|embrac*",
  put: "put|puts|putting|place|places|placed|set|sets|lay|lays|laid|throw*|threw|push",
  see: "see|sees|saw|seen|look|looks|watch*|show|shows|showed|shown|display*",
  make: "make|makes|made|making|create*|turn into|produc*",
  keep: "keep|keeps|kept|keeping|retain*|hold|holds|preserv*|maintain*",
  leaveIt: "leave|leaves|left|leaving|let|lets|quit|desert*",
  try: "try|tries|tried|attempt*|effort*|strive|endeavo*|struggle*",
  // Small words of place and relation
  withWhom: "with|alongside|together with|including|accompan*",
  inPlace: "in|inside|within|at|on|upon|aboard",
  toward: "to|into|toward|towards|onto",
  from: "from|out of|off|away",
  forWhom: "for|on behalf|in the name",
  ofWhose: "of|'s",
  under: "under|beneath|below|underneath",
  over: "over|above|across|beyond|through|past",
  between: "between|among|amid|amidst",
  near: "near|nearby|close|beside|around|next to",
  any: "any|whatever|whatsoever|whichever|at all|something|anything|somewhere",
  article: "the|a|an",
  foreign: "foreign*|stranger*|outsider*|alien|overseas|abroad|outside",
  position: "position*|stance*|line|posture|standpoint|attitude|approach|policy|policies|course",
  leader: "leader*|chief*|boss|head of|heads of|top|statesm*",
  side: "side|sides|camp|corner|bench|benches",
  place: "place|places|spot|site|city|cities|town|capital|south|north|east|river",
  follow: "follow|follows|followed|following|heed|obey*|lags|behind",
  moment: "time|times|moment*|hour|date|era",
  hear: "hear|hears|heard|listen*|overhear*",
  degree: "much|very|so|far|quite|too|highly|deeply|well|long",
};
