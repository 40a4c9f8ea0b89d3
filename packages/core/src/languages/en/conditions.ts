import type { Language } from "../language";

/** What makes the rest of the clause a condition. */
const IF =
  "once|after|when|whenever|as soon as|the moment|the minute|the day|upon|following|in the event of|in case of|in the case of|if|should|were|provided|providing|on condition|on the condition|on the basis|as long as|so long as|unless|until|till|before|without|absent|pending|assuming|given|subject to|conditional on|conditional upon|conditioned on|contingent on|contingent upon|predicated on|dependent on|depend on|depends on|depended on|depending on|hinge on|hinges on|hinged on|hang on|hangs on|hung on|rest on|rests on|turn on|tied to|linked to|condition|conditions|precondition|prerequisite|in the wake of|only with|not before|in place of|at the end of|with";
/** Who asks for something asks for it as a condition. */
const ASK =
  "require|requires|required|requiring|need|needs|needed|demand|demands|demanded|insist on|insists on|insisted on|call for|calls for|want|wants|wanted|must have|must be|seek|seeks|sought|expects|asks for|asked for|looks for|counts on|count on|counting on|relies on|rely on|waits for|wait for|waiting for|awaits|awaiting";
const PEACE =
  "peace|peace deal|peace deals|peace agreement|peace agreements|peace settlement|peace accord|peace accords|peace treaty|peace pact|settlement|deal|agreement|accord|treaty|end of the war|end to the war|war is brought to an end|war comes to an end|end of hostilities|end of the fighting|end to the fighting|end of the conflict|end to the conflict|war is over|war ends|war has ended|war ended|war had ended|war stops|conflict ends|conflict is over|kyiv and moscow settle|moscow and kyiv settle";
const TRUCE =
  "ceasefire|ceasefires|cease fire|truce|armistice|cessation of hostilities|halt in the fighting|halt to the fighting|pause in the fighting|guns fall silent|guns are silent|guns have fallen silent|guns go quiet|weapons fall silent|fighting stops|fighting has stopped|fighting ends|fighting has ended|fighting is over|fighting ceases|shooting stops|shooting has stopped|shooting is over|shooting ends|hostilities end|hostilities cease|hostilities have ceased|hostilities have ended|halt in the shooting|killing stops";
const US =
  "american|americans|us|u.s.|united states|washington|washington's|america|america's|trump|trump's|white house|transatlantic";
const BACKING =
  "backstop|back stop|backup|guarantee|guarantees|guarantor|safety net|umbrella|air cover|backing|assurance|assurances|security guarantee|security guarantees|insurance|insurance policy|reassurance|underwriting|lifeline|shield|muscle|firepower|deterrent";
const PARLIAMENT =
  "parliament|parliament's|parliamentary|bundestag|bundestag's|congress|dáil|dail|oireachtas|sejm|seimas|commons|house of commons|lawmakers|mps|deputies|legislators|legislature|riksdag|folketing|storting|eduskunta|saeima|riigikogu|cortes|lower house|upper house|tweede kamer|dutch house|house of representatives|national assembly|national council|chamber|chambers|senate|assembly|verkhovna rada|grand national assembly|two thirds";
const NOD =
  "approval|approve|approves|approved|approving|consent|consents|consented|vote|votes|voted|voting|mandate|agree|agrees|agreed|backing|permission|permit|permits|green light|green lights|assent|authorise|authorises|authorised|authorize|authorizes|authorized|authorisation|authorization|decide|decides|decided|say so|majority|consulted|informed|endorse|endorses|endorsed|endorsement|blessing|sign off|signs off|signed off|word|final say|say|debate|ratify|ratifies|ratified|ratification|okay|nod|go ahead";
const UN = "un|u.n.|united nations|security council|world body";
const MANDATE =
  "mandate|resolution|flag|approval|authorisation|authorization|backing|umbrella|auspices|cover|blessing|banner|request|say so|green light|decision|aegis|label|framework|operation|mission";
const OTHERS =
  "others|other countries|other nations|other states|allies|all allies|its allies|other allies|partners|its partners|neighbours|neighbors|other europeans|other members|other governments|a broad coalition|a large coalition|enough countries|several countries|a critical mass|others too|nordic neighbours|the rest";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    `(${IF}) ... (${PEACE})`,
    "(under|as part of|part of|within|in the framework of|in the context of|to secure|to guarantee|to uphold|to police|to guard|to keep|to underpin|to back up|to enforce|to back|to protect|to monitor|to make) [a|any|the|that] [*] (peace|peace deal|peace agreement|peace settlement|peace accord|settlement|deal|agreement|accord)",
    "(peace|deal|settlement|treaty|agreement|accord) .. (first|is signed|has been signed|is struck|is reached|has been reached|was reached|were reached|was struck|were struck|is concluded|has been concluded|in place|in the bag|in force|to guard|to keep|to protect|to police|comes|must come first|has to come first|is found|was found|is made|to be signed|to be negotiated|has to be negotiated|must be negotiated|to be reached)",
    "(first|only then|in that order|to begin with) .. (peace|peace deal|peace agreement|settlement)",
    "(putin|moscow|russia|kremlin|both sides|kyiv and moscow|moscow and kyiv) .. (signs|sign|has signed|have signed|settle|settles|make peace|makes peace)",
    "make [a|any|the] .. (settlement|peace|deal|agreement) (hold|stick|last)",
    "(day|days|morning|months|weeks) (one|of|after) .. (peace|settlement|peace deal|deal|agreement)",
    "(there is|there be|there was|there were|have|see) [a|no] [*] (peace|peace deal|peace agreement|settlement) [to]",
    "(talks|negotiations|negotiators|process) (have|has|had) (advanced|progressed|concluded|succeeded|got further|gone further|gotten further|moved on)",
    "(after|once|when) [the] [*] (war|conflict|hostilities)",
  ],
  ceasefire: [
    `(${IF}) ... (${TRUCE})`,
    "(ceasefire|cease fire|truce|armistice) .. (first|to begin with|holds|held|takes hold|is in place|in place|in force|comes into force|comes into effect|came into force|is signed|is agreed|has been agreed|is reached|has been reached|sticks|takes effect|is a precondition|precondition|prerequisite|must come first|has to come first|before anything|to protect|to monitor|to guard|to police|to watch)",
    "(guns|weapons|cannons|artillery) (fall|have fallen|are|go|fell|had fallen|fall finally) (silent|quiet)",
    "(fighting|shooting|hostilities|shelling) (has|have|had) (stopped|ceased|ended|died down)",
    "(day|days|hours|weeks|months|morning) (one|of|after) .. (ceasefire|cease fire|truce|armistice)",
    "(first|only then|in that order|to begin with|there has to be|there must be|there is) [a|no|even|not|credible] [*] (ceasefire|cease fire|truce)",
    "post (ceasefire|truce|armistice)",
    "(monitor|supervise|watch over|guard|police|enforce|uphold|secure|protect|observe|safeguard) [a|any|the] (future|eventual|possible|potential|lasting|ceasefire|truce|armistice)",
    "(under|as part of) [a|any] [*] (ceasefire|truce|armistice)",
  ],
  us_backstop: [
    `(${US}) .. (${BACKING})`,
    `(${BACKING}|support|involvement|participation|help|commitment|promise|role|protection) .. (of|from|by|in) [the] (americans|us|u.s.|united states|washington|america|trump|white house)`,
    `(once|if|unless|until|provided|only if|depends on|depend on|hinges on|contingent on|conditional on|subject to|without|absent|as long as|assuming|when|${ASK}|with no) [the|a|an|any|some|strong|clear|firm] [*] (americans|us|u.s.|united states|washington|america|trump|american|washington's) [*] [support|help|involvement|participation|commitment|security|protection|role|presence|engagement|contribution|behind|takes part|joins|join|commits|commit|agree|agrees]`,
    "(backed|underwritten|supported|covered|guaranteed|shielded|protected) by [the] (americans|us|u.s.|united states|washington|america|white house)",
    "(americans|washington|trump|united states|america|white house) .. (underwrites|underwrite|stand behind|stands behind|stood behind|behind it|behind them|behind him|behind her|vouch|vouches|on board|in the boat|will be there|would be there|be there|has its back|have its back|watch its back|watches its back|have their back|had their back|covers their back|covers its back|step in|steps in|come to the rescue|come to its aid|backs it up|back it up|back them up)",
    "(stands and falls|stand or fall|stands or falls) with [the] (americans|washington|united states)",
    "backstop",
    "(only|solely|but not without) with [the|strong|clear|firm] (american|us|washington's|u.s.) (support|help|involvement|participation|backing)",
    "(american|us|u.s.|washington's) (involvement|participation|support|role|help|presence) (is|was|would be|remains) [a|an|absolutely] (must|indispensable|essential|vital|crucial|necessary|needed|decisive|key|required)",
    "back stop",
    "without (washington|the americans|the us|the united states|america|american help|trump)",
    "(cover|watch|guard) (their|its|our|his) (backs|back)",
  ],
  parliament_approval: [
    `(${PARLIAMENT}) .. (${NOD})`,
    `(${NOD}|question|matter|decision) .. (of|in|from|by|to|before|with|for|lies with|up to) [the|both|its|our|his|her] [*] (parliament|bundestag|congress|dáil|dail|oireachtas|sejm|seimas|commons|lawmakers|mps|deputies|legislators|legislature|riksdag|folketing|storting|eduskunta|saeima|riigikogu|cortes|house|houses|chamber|chambers|senate|assembly|national council|national assembly|lower house)`,
    "(triple lock|parliament permitting|if parliament|free vote|put to a vote|to a vote before|give mps a vote|parliamentary vote|parliamentary approval|parliamentary mandate|parliamentary consent|parliamentary majority)",
    "(put|puts|go|goes|come|comes|submit|submits|submitted|turn|refer|bring|brings|brought) .. (to|before) [the|a] [*] (parliament|bundestag|commons|congress|dáil|dail|sejm|seimas|riksdag|storting|eduskunta|folketing|house|chamber|cortes|mps|lawmakers|deputies)",
    `(${IF}|${ASK}) [the|its|our] [*] (parliament|bundestag|congress|dáil|dail|sejm|seimas|commons|lawmakers|mps|riksdag|folketing|storting|eduskunta)`,
    "(parliament|bundestag|congress|house|mps|seimas|sejm|folketing|commons) .. (would be consulted|would have to|has to|must|will have to|would need to|will be asked|would be asked)",
    "(asked|asks|ask|asking) (mps|parliament|the bundestag|congress|lawmakers|the house|deputies)",
  ],
  un_mandate: [
    `(${UN}) [security council] (${MANDATE}|asks|asked|requests|calls|wants|decides|authorises|authorizes|peacekeeping)`,
    `(${MANDATE}) (of|from|by) [the] (${UN})`,
    `(${IF}|${ASK}) [the|a|any] (${UN})`,
    "(under|with) [a|the] (un|u.n.|united nations|blue) [*] (flag|mandate|banner|auspices|helmet|helmets)",
    "(mandate|authority) under international law",
    "authority from new york",
  ],
  eu_mandate: [
    "(EU|european union|european council|bloc) (mandate|mission|flag|decision|framework|umbrella|command|approval|auspices)",
    "(mandate|flag|auspices|decision|framework|umbrella) (of|from|by) [the] (EU|european union|union|bloc|27)",
  ],
  nato_mandate: [
    "(NATO|alliance|alliance's|nato's) (mandate|decision|command|umbrella|framework|mission|flag|approval|agreement|banner|colours|consent|auspices|backing|structures)",
    "(within|under|through|inside|by|decision of|agreement of|mandate of|mandate from|approval of|consent of|flag of|framework of|banner of) [the] (NATO|alliance|atlantic alliance)",
    "(if|unless|only if|only with|as part of) [a] (NATO|the alliance)",
    "alliance as a whole",
  ],
  host_consent: [
    "(at|on|upon) (ukraine's|kyiv's|kiev's|the host's|its host's|zelensky's|zelenskyy's|the host country's) (request|invitation|wish|asking)",
    "(at|on|by) the (request|invitation|wish) of (ukraine|kyiv|kiev|both|the parties|all|the ukrainians|the host)",
    "(wait|waits|waiting|ready|stands ready|stand ready|willing|prepared|happy) .. (to be asked|to be invited|invitation|the call|a request|if asked|when asked|if invited|if called upon)",
    "(russian|russia's|moscow's|both sides'|kremlin's|russian side's) (consent|agreement|approval|assent|say so)",
    "(if|when|should|were|once|unless|until|whenever|provided|as soon as) .. (ukraine|kyiv|kiev|ukrainians|zelensky|zelenskyy|zelenskiy|both sides|parties|both parties|host country|country concerned|moscow|russia) .. (ask|asks|asked|wants|wanted|want|wishes|wish|invite|invites|invited|request|requests|requested|agree|agrees|agreed|consent|consents|to ask|so wishes|accept|accepts|say yes)",
    "(if|when|once|until|unless|should it be|were it) (asked|invited|requested|called|called upon|kyiv asks|kyiv invites|asked to|so requested)",
    "(request|invitation|consent|approval|agreement) (from|of|by) [the] (ukraine|kyiv|kiev|both|both sides|all|parties|ukrainian|host|host country|warring parties|russia|moscow|two sides)",
    "(awaits|awaiting|waits for|waiting for|pending|missing is|lacking is) [a|an|the] [*] (request|invitation|call)",
    "country concerned asks",
    "(both sides|both parties|warring parties|parties) .. (agree|consent|accept|want it|approve)",
  ],
  allied_participation: [
    `(if|provided|as long as|only|when|once|unless|until|depends on|together with|alongside|along with|side by side with|in concert with|hand in hand with|shoulder to shoulder with|next to|next to those of|expects|waits for|same from) (${OTHERS})`,
    "(if|provided|as long as|only if|when|once|unless|until) .. (others|allies|partners|countries|nations|neighbours|europeans|benelux|states) .. (join|joins|take part|go|go too|do|do so|do the same|contribute|participate|follow|follow suit|sign up|commit|come along)",
    "(not|never|won't|wouldn't|neither) .. (alone|on its own|on our own|go it alone|by itself)",
    "(alongside|together with|next to|jointly with|side by side with) [those of|its|our|their|other] [*] (allies|others|partners|other|neighbours|neighbors|countries|nations|europeans|states)",
    "(as part of|within|only in|part of) [a|an] [broad|broader|wider|large|larger|international|european|multinational|joint] (coalition|group of countries|european effort|multinational effort|joint effort)",
    "(same|a similar) (step|commitment|pledge) (of|from) [the|all|its] (others|allies|rest)",
  ],
  membership_path: [
    "(path|road|way|invitation|timetable|route|door|perspective|prospect) [*] (to|into|of|for) [the] (NATO|EU|alliance|european union|membership)",
    `(${IF}|told|know|knows) .. (NATO|EU|alliance) (membership|accession|entry|invitation)`,
    "(when|that|whether) it (can|may|will) (enter|join) (NATO|the EU|the alliance)",
    "(NATO|EU|alliance) (membership|accession) (path|perspective|prospect)",
  ],
  non_combat_role: [
    "(non combat|noncombat|non combatant|not in combat|no combat|not [to|as] fight|only to train|only for training|training only|support role|logistics only|not to fight|not for combat|not combat|no combat role|without [a] combat|without fighting|not to wage war|not meant to fight|unarmed|not be fighting|won't fight|not as fighters|not in a combat role|far from combat)",
    "(not|never|neither) [take part|engage|be involved|involved|used] in (combat|fighting|hostilities|battle)",
    "not to (wage|make|fight) [a] war",
    "(only|solely|purely|exclusively|limited to|confined to|strictly) [*] [for|in|a|to] [*] (training|support role|instruction|rear tasks|logistics tasks|self defence|defensive|medical|demining)",
    "(self defence|self defense|defend themselves|defend itself) only",
  ],
  no_front_line: [
    "(away|far|distant|long way|well back|distance|safe distance|remote|removed|kilometres) [*] (from|behind) [the|any] [*] (front|front line|front lines|frontline|frontlines|fighting|fighting lines|contact line|line of contact|line of fire|trenches|combat zone|battlefield|battle lines)",
    "(not|never|nor) .. (at|on|near|along|in|to) [the] (front|front line|front lines|frontline|contact line|line of contact|trenches|firing line)",
    "(behind the lines|behind the front|behind the fighting lines|second echelon|second line|rear areas|in the rear|rear of the country|to the rear|safe areas|safer regions|western regions|safer western regions|western part of the country|west of the country|west of the dnipro|west of the dnieper|west of ukraine|deep in the rear|fallback positions)",
    "(in|to|around|near) [the] (western ukraine|lviv|lviv region|kyiv or odesa|odesa)",
    "front .. (left to|manned by) .. (ukrainian|ukrainians|ukraine's own|kyiv's own|ukraine's)",
  ],
};

export const conditionHints: Language["conditionHints"] = {
  peace_agreement: [
    "(keep|keeping|secure|securing|guarantee|guaranteeing|protect|guard|police|policing|uphold|enforce) [a|the|any|that] [*] (peace|settlement|deal)",
    "(lasting|durable|just) [and] [*] (peace|settlement|agreement)",
    "peace (agreement|deal|settlement|accord|treaty)",
  ],
  ceasefire: [
    "(guard|police|policing|watch|watch over|watching over|monitor|monitoring|secure|securing|observe|patrol|supervise|supervising|uphold|hold|enforce|enforcing|keep|guarantee|protect|safeguard|verify) [a|the|any|over|that] [*] (ceasefire|cease fire|truce|armistice)",
    "(ceasefire|truce) (line|monitoring|observers|monitors|mission|force)",
    "(ceasefire|cease fire|truce|armistice)",
  ],
  us_backstop: [
    `(${US}) [*] (support|involvement|participation|help|presence|commitment|cover|pledge|role)`,
    "safety net",
  ],
  un_mandate: [
    "(blue helmets|blue berets|blue helmet|un|u.n.|united nations|security council)",
    "(clear|robust|international|unambiguous) mandate",
  ],
  nato_mandate: ["article (5|five)"],
  host_consent: ["(not|nobody|no one|none|never|neither) .. (asked|request|requested|invited|invitation)"],
};

export const noConditions: Language["noConditions"] = {
  peace_agreement: [
    "(now or|even|not even|nor|or|regardless of|whether or not|irrespective of|with or without) (after|once|if|when|in the event of|there is|following|as part of|under) .. (peace|deal|settlement|agreement|accord|treaty|war)",
    "(peace|settlement) (talks|negotiations|plan|plans|efforts|effort|initiative|process|summit|conference|envoy|proposal|proposals|bid|push|mission|force|prize|council)",
    "(agreement|deal|accord|settlement|treaty) (on|about|with|over|between) (gas|grain|trade|prisoners|minerals|fighter|the budget|weapons|arms|membership)",
    "(minerals|grain|gas|trade|loan|budget|coalition|bilateral|arms|security) (deal|agreement|accord|treaty|deals|agreements)",
    "(if|without|with|once) .. (agreement|deal) (among|between|with) (allies|partners|the partners|its partners|members|governments)",
    "minsk (accords|agreements|deal|agreement)",
    "deal with",
    "(there is|there was|there is still) no peace",
    "peace plan",
    "agree to .. deal",
    "(hopes of|hopes for|way to|path to|road to|chance of|prospect of|prospects of) [a|any|the] [*] (peace|settlement|deal|agreement)",
  ],
  ceasefire: [
    "(now or|even|not even|nor|or|regardless of|whether or not|irrespective of|with or without) (after|once|if|when|in the event of|there is|following|as part of|under) .. (ceasefire|cease fire|truce|armistice|guns fall silent)",
    "(ceasefire|cease fire|truce|armistice) (talks|negotiations|plan|plans|proposal|proposals|deal talks|offer|bid|push|demand|demands|call|calls|violations|efforts)",
    "(easter|energy|thirty day|30 day|month long|one month|sea|air|christmas) (ceasefire|truce|cease fire)",
    "(call|calls|called|calling|pressing|pushing|pleaded|plea|hopes|hope) (for|of) [a|an|the|immediate|unconditional] [*] (ceasefire|truce|cease fire)",
    "(talk|talks|negotiate|negotiating|negotiations|discussions|refused|refuses|rejects|rejected|broke|broken|violated|violating) [about|on|over|a|the] [*] (ceasefire|truce|cease fire)",
  ],
  us_backstop: [
    `(no|even without|without any|with or without) (${US}) .. (backstop|support|guarantee|guarantees|help|troops|soldiers|forces|boots)`,
    `(no|any) (${US}) (troops|soldiers|boots|forces|role|presence)`,
    `(${US}) (support|help|aid|guarantee|guarantees|commitment) (for|to) (ukraine|kyiv|ukrainian|kyiv's|ukraine's|nato|taiwan|israel|poland|europe)`,
    `(${US}) .. (weapons|arms|missiles|intelligence|military aid|sanctions)`,
    "(article five|article 5) guarantee",
    `(before|after|until|when|once|if|without) [the] (${US}) (election|elections|president|vice|secretary|envoy|senator|congress|officials|inauguration)`,
    "(security guarantee|security guarantees) (for|to) (ukraine|kyiv)",
  ],
  parliament_approval: [
    "(european parliament|member of parliament|members of parliament|speaker of parliament|parliamentary (election|elections|speaker|leader|group|party))",
    "(no|not|without) [need|require|needing|requiring] [*] (parliamentary|parliament's|parliament) (approval|vote|consent|mandate)",
    "(hungarian|russian) parliament",
    "(told|tell|telling|informed|addressed) [the] (mps|lawmakers|parliament|commons|bundestag|congress|dáil|sejm|house|senate|deputies)",
    "(european union|eu) .. vote",
  ],
  un_mandate: [
    "(no|not|without|even without|needs no|need no|does not need|not need|not require) [a|any|the] (un|u.n.|united nations|security council) (mandate|resolution|approval|authorisation|decision)",
    "(un|u.n.|united nations|security council) (mandate|resolution|approval|authorisation) .. (not|unnecessary|not be required|not necessary|not needed)",
    "mandate from the (un|united nations|u.n.) would not",
    "(un|u.n.|united nations) (general assembly|charter|secretary general|ambassador|human rights|refugee|headquarters)",
  ],
  nato_mandate: [
    "(not|no|never|nor|without|neither) .. (NATO|nato's|alliance) (mission|mandate|flag|operation|force|role|banner)",
    "(need not|not) .. (nato's|alliance's) (flag|banner)",
    "(through|inside|within|under|by) NATO's (eastern|flank|secretary)",
    "NATO mission (in|to) (kosovo|iraq|latvia|estonia|lithuania)",
  ],
  host_consent: [
    "(russia|moscow|kremlin) .. (rejects|refuses|does not agree|will not agree|would not agree|not accept|won't accept)",
    "(asked|when asked|if asked) (about|whether|by|on|how|why)",
  ],
  membership_path: [
    "(not|no|ruled out|rules out|against|oppose|opposes|reject|rejects|without) .. (NATO|EU|alliance) (membership|accession)",
  ],
  no_front_line: [
    "(from|at|on|near) the (front|front line|frontline) (in|near|where) (kharkiv|donetsk|kursk|pokrovsk)",
  ],
};
