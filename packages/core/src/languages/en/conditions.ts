import type { Language } from "../language";

/** What makes the rest of the clause a condition. */
const IF =
  "once|after|when|whenever|as soon as|the moment|the minute|the day|upon|following|in the event of|in case of|in the case of|if|should|were|provided|providing|on condition|on the condition|on the basis|as long as|so long as|unless|until|till|before|without|absent|pending|assuming|given|subject to|conditional on|conditional upon|conditioned on|contingent on|contingent upon|predicated on|dependent on|depend on|depends on|depended on|depending on|hinge on|hinges on|hinged on|hang on|hangs on|hung on|rest on|rests on|turn on|tied to|linked to|condition|conditions|precondition|prerequisite|in the wake of|only with|not before|in place of|at the end of|with";
/** Who asks for something asks for it as a condition. */
const ASK =
  "require|requires|required|requiring|need|needs|needed|demand|demands|demanded|insist on|insists on|insisted on|call for|calls for|want|wants|wanted|must have|must be|seek|seeks|sought|expects|asks for|asked for|looks for|counts on|count on|counting on|relies on|rely on|waits for|wait for|waiting for|awaits|awaiting";
const PEACE =
  "peace|peace deal|peace deals|peace agreement|peace agreements|peace settlement|peace accord|peace accords|peace treaty|peace pact|settlement|deal|agreement|accord|treaty|end of the war|end to the war|war is brought to an end|war comes to an end|end of hostilities|end of the fighting|end to the fighting|end of the conflict|end to the conflict|war is over|war ends|war has ended|war ended|war had ended|war stops|conflict ends|conflict is over|kyiv and moscow settle|moscow and kyiv settle|ink dries|ink is dry|ink has dried|dotted line|signature|signatures|armistice treaty|peace comes|peace is signed|peace is agreed|war was over|war finishes|hot phase|fighting phase";
const TRUCE =
  "ceasefire|ceasefires|cease fire|truce|armistice|cessation of hostilities|halt in the fighting|halt to the fighting|pause in the fighting|guns fall silent|guns are silent|guns have fallen silent|guns go quiet|weapons fall silent|fighting stops|fighting has stopped|fighting ends|fighting has ended|fighting is over|fighting ceases|shooting stops|shooting has stopped|shooting is over|shooting ends|hostilities end|hostilities cease|hostilities have ceased|hostilities have ended|halt in the shooting|killing stops|firing ends|firing stops|firing has stopped|firing has ended|fighting stopped|fighting ended|weapons are silent|weapons had been silenced|weapons have been silenced|weapons are silenced|guns are silenced|guns have been silenced|stopped shooting|stop shooting|stopped firing|stop firing|stopped fighting|stop fighting|quiet on the front|quiet at the front|shelling stops|shelling has stopped|bombs stop falling|bombs stop|bombing stops|war goes on|war continues|war lasts|fighting goes on|fighting continues|still fighting|still shooting|still being fired|cease of fire|laid down their arms|laid down their weapons|lay down their arms";
const US =
  "american|americans|us|u.s.|united states|washington|washington's|america|america's|trump|trump's|white house|transatlantic";
const BACKING =
  "backstop|back stop|backup|guarantee|guarantees|guarantor|safety net|umbrella|air cover|backing|assurance|assurances|security guarantee|security guarantees|insurance|insurance policy|reassurance|underwriting|lifeline|shield|muscle|firepower|deterrent|net|parachute|counterweight|cover|air power|air support|safety blanket";
const PARLIAMENT =
  "parliament|parliament's|parliamentary|bundestag|bundestag's|congress|dáil|dail|oireachtas|sejm|seimas|commons|house of commons|lawmakers|mps|deputies|legislators|legislature|riksdag|folketing|storting|eduskunta|saeima|riigikogu|cortes|lower house|upper house|tweede kamer|dutch house|house of representatives|national assembly|national council|chamber|chambers|senate|assembly|verkhovna rada|grand national assembly|two thirds|saeima's|riksdag's|sejm's|sabor|skupština|oireachtas's|states general|hellenic parliament|your house|dáil's|knesset|diet|majlis|vouli|deputies'|upper chamber|lower chamber|both chambers|legislative|grand assembly|national assembly's|parliaments";
const NOD =
  "approval|approve|approves|approved|approving|consent|consents|consented|vote|votes|voted|voting|mandate|agree|agrees|agreed|backing|permission|permit|permits|green light|green lights|assent|authorise|authorises|authorised|authorize|authorizes|authorized|authorisation|authorization|decide|decides|decided|say so|majority|consulted|informed|endorse|endorses|endorsed|endorsement|blessing|sign off|signs off|signed off|word|final say|say|debate|ratify|ratifies|ratified|ratification|okay|nod|go ahead";
const UN = "un|u.n.|united nations|security council|world body";
const MANDATE =
  "mandate|resolution|flag|approval|authorisation|authorization|backing|umbrella|auspices|cover|blessing|banner|request|say so|green light|decision|aegis|label|framework|operation|mission";
const OTHERS =
  "others|other countries|other nations|other states|allies|all allies|its allies|other allies|partners|its partners|neighbours|neighbors|other europeans|other members|other governments|a broad coalition|a large coalition|enough countries|several countries|a critical mass|others too|nordic neighbours|the rest|the big ones|the large countries|big countries|larger countries|bigger countries|larger nations|bigger states|the bigger allies|main allies|the main allies|principal allies|the principal allies|key allies|the french and the british|the british and the french|the europeans|european troops|the french|the british|the germans|the poles|the brits";

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
    "(peace|settlement|deal|agreement|treaty|armistice) [that] (we|they|he|she|kyiv|all|everyone) (seek|seeks|want|wants|hope for|hopes for) will .. (soldiers|troops|guarantors|guarding)",
    "(post war|postwar|post conflict|post settlement) [*] (force|mission|deployment|presence|operation|role|security|contingent|peacekeeping|ukraine)",
    "(day|days|hours|week|weeks|month|months) of [the] (end of hostilities|end of the war|end of the fighting|signing|signature|peace|a deal)",
    "(pen|pens|ink|signatures|signature) .. (paper|dry|dries|dried|treaty|peace|deal)",
    "(peace|settlement|deal|treaty) (is|was|be|were) (signed|agreed|concluded|sealed|done|made|struck|negotiated|secured|achieved)",
    "(negotiated|comprehensive|final|eventual|future|durable|credible) (end to the war|end of the war|peace|settlement|peace deal|peace agreement|peace settlement) (is|was|has been|were|would|must)",
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
    "(shooting|firing|fighting|shelling|bombing|killing) (stops|ends|ceases|is over|has ended|had stopped|had ended|must stop|must end|had to stop|would have to stop)",
    "(stop|stopped|stops|quit|cease|ceased) (shooting|firing|fighting|shelling|bombing)",
    "(guns|weapons|arms|cannons|artillery|howitzers) .. (silenced|laid down|at rest|stilled)",
    "(silence|quiet|calm) (at|on|along|of) the (front|frontline|front line|guns|line of contact)",
    "(as long as|while|so long as) [there is|the] (shooting|fighting|war|shots|bullets|bombs|missiles|shells) [*] (going on|goes on|continues|lasts|raging|rages|flying|fly|falling|fall)",
    "post (ceasefire|cease fire|truce|armistice) [*] (force|mission|deployment|presence|monitoring)",
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
    "(us|u.s.|united states|america|americans|washington|pentagon|trump) .. (cover|covers|covered|covering|protect|protects|insure|insures|shield|shields|secure|secures) (it|them|him|her|us|the force|the mission|the troops|the europeans|from the air|from the sky|from above|from behind)",
    "(condition|provided|if|only if|unless|as long as|once) .. (us|u.s.|united states|america|americans|washington) (cover|covers|is in|are in|joins|join|helps|help|is behind|are behind|is there|are there|take part|takes part|guarantees|guarantee|provides|provide|supplies|supply|lends|lend)",
    "(american|us|u.s.) (planes|aircraft|jets|air power|airpower|air support|firepower|eyes|satellites) (overhead|above|behind|in reserve|on call|in support|in the background)",
  ],
  parliament_approval: [
    `(${PARLIAMENT}) .. (${NOD})`,
    `(${NOD}|question|matter|decision) .. (of|in|from|by|to|before|with|for|lies with|up to) [the|both|its|our|his|her] [*] (parliament|bundestag|congress|dáil|dail|oireachtas|sejm|seimas|commons|lawmakers|mps|deputies|legislators|legislature|riksdag|folketing|storting|eduskunta|saeima|riigikogu|cortes|house|houses|chamber|chambers|senate|assembly|national council|national assembly|lower house)`,
    "(triple lock|parliament permitting|if parliament|free vote|put to a vote|to a vote before|give mps a vote|parliamentary vote|parliamentary approval|parliamentary mandate|parliamentary consent|parliamentary majority)",
    "(put|puts|go|goes|come|comes|submit|submits|submitted|turn|refer|bring|brings|brought) .. (to|before) [the|a] [*] (parliament|bundestag|commons|congress|dáil|dail|sejm|seimas|riksdag|storting|eduskunta|folketing|house|chamber|cortes|mps|lawmakers|deputies)",
    `(${IF}|${ASK}) [the|its|our] [*] (parliament|bundestag|congress|dáil|dail|sejm|seimas|commons|lawmakers|mps|riksdag|folketing|storting|eduskunta)`,
    "(parliament|bundestag|congress|house|mps|seimas|sejm|folketing|commons) .. (would be consulted|would have to|has to|must|will have to|would need to|will be asked|would be asked)",
    "(asked|asks|ask|asking) (mps|parliament|the bundestag|congress|lawmakers|the house|deputies)",
    `(${PARLIAMENT}) .. (say yes|says yes|said yes|willing|plays along|is willing|has the last word|have the last word|holds the key|must be asked|gets to decide|passes|pass|adopts|adopt|clears|clear|waves it through|is on board)`,
    "(up to|hands of|matter for|decision for|question for|rests with|lies with|resolved by|in the gift of) [the|its|our|his|her|national] (parliament|deputies|lawmakers|mps|legislators|legislature|bundestag|congress|sejm|riksdag|storting|folketing|saeima|seimas|riigikogu|dáil|chamber|chambers|assembly|house)",
    "(draft|bill|motion|request|proposal|letter|resolution) .. (to|before|in) [the|its] (parliament|bundestag|congress|sejm|riksdag|storting|folketing|saeima|seimas|riigikogu|dáil|cortes|sabor|house|chamber|deputies|assembly|commons)",
    "(consult|consults|consulting|consulted|consultation|talk|talks|agree|agreement|support) .. (parliamentary groups|political groups|parties in parliament|parliamentary parties|all parties|states general|party leaders)",
    "(article 100|article one hundred) [*] (procedure|letter|constitution)",
    "(propose|proposes|ask|asks|asking|seek|seeks|seeking|sought|request|requests) [the|to] [*] (parliament|congress|bundestag|cortes|riksdag|sejm|storting|parliamentary approval|the approval|approval)",
    "(third|thirds|majority) .. (parliament|sabor|bundestag|assembly|sejm|riksdag|house|chamber|seimas|saeima)",
    "(there would be|there will be|there must be|promised|will hold|would hold|hold) [a] (vote|debate)",
  ],
  un_mandate: [
    `(${UN}) [security council] (${MANDATE}|asks|asked|requests|calls|wants|decides|authorises|authorizes|peacekeeping)`,
    `(${MANDATE}) (of|from|by) [the] (${UN})`,
    `(${IF}|${ASK}) [the|a|any] (${UN})`,
    "(under|with) [a|the] (un|u.n.|united nations|blue) [*] (flag|mandate|banner|auspices|helmet|helmets)",
    "(mandate|authority) under international law",
    "authority from new york",
    "(mandate|resolution|vote|votes|call|go ahead|authority|yes|word) [*] (from|in|of|by) (new york|turtle bay|the east river)",
    "(if|when|once|until|unless|provided|means|requires) [*] (new york) [*] (votes|vote|agrees|agree|decides|approves|calls|asks|consents|says|wants|orders)",
    "(sky blue|light blue|blue) (flag|helmet|helmets|beret|berets|banner)",
    "(un|u.n.|united nations) (was|is|were|be) (in command|in charge)",
    "(council in new york|council) .. (agree|agrees|agreed|authorise|authorises|authorize|authorizes|mandates)",
    "mandate that .. (irish law|international law|the law)",
  ],
  eu_mandate: [
    "(EU|european union|european council|bloc) (mandate|mission|flag|decision|framework|umbrella|command|approval|auspices)",
    "(mandate|flag|auspices|decision|framework|umbrella) (of|from|by) [the] (EU|european union|union|bloc|27)",
    "(european|EU's|union's|bloc's|brussels's) (mandate|flag|banner|command|umbrella|military mission|training mission|operation)",
    "(under|with|by|in|through) [a|an|the] (EU|european union|european) (flag|mandate|banner|mission|operation|command|umbrella)",
    "(if|once|when|should|unless|provided|as long as) [the] (EU|union|european union|european council|bloc|27|twenty seven|brussels) [itself] (decides|decide|agrees|agree|adopts|adopt|takes|take|leads|lead|runs|run|mandates|asks|ask|orders|gives|approves|approve)",
  ],
  nato_mandate: [
    "(NATO|alliance|alliance's|nato's) (mandate|decision|command|umbrella|framework|mission|flag|approval|agreement|banner|colours|consent|auspices|backing|structures)",
    "(within|under|through|inside|by|decision of|agreement of|mandate of|mandate from|approval of|consent of|flag of|framework of|banner of) [the] (NATO|alliance|atlantic alliance)",
    "(if|unless|only if|only with|as part of) [a] (NATO|the alliance)",
    "alliance as a whole",
    "(NATO|alliance|atlantic) (operation|led|run|badge|label|mandated|commanded|force)",
    "(if|unless|once|when|should|were|provided|only if) .. (NATO|alliance|atlantic alliance) (leads|led|lead|leading|takes over|took over|decides|decide|decided|runs|ran|commands|commanded|agrees|approves|backs|adopts|gives|orders|asks)",
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
    "(kyiv|kiev|ukraine|zelensky|zelenskyy|the ukrainians|the host) (makes|make|made|files|filed|sends|sent|submits|issues|puts in|had made) [a|an|the|its|such] [*] (request|invitation|call|appeal|application)",
    "(if|when|once|where|should|provided|unless|until|as soon as) .. (invited|welcome|wanted|asked for|asked by|called on by|requested by)",
    "(two|both|all|warring|opposing) (sides|parties|belligerents|capitals|camps) .. (ask|asks|asked|want|wants|wish|wishes|wished|request|requests|requested|agree|consent|accept|desire|sign up|call for)",
    "(asked|invited|requested|welcomed|wanted|called in) by [the] (both|kyiv|kiev|ukraine|ukrainians|ukrainian|two|parties|zelensky|host|belligerents|all)",
    "(ukraine's|kyiv's|ukrainian|the ukrainians'|formal|official|written) (request|invitation|consent|wish|wishes|choosing|call|choice|permission|agreement)",
    "(depending on|in line with|according to) [what] (ukraine|kyiv|ukraine's|kyiv's|the ukrainians) (wants|wishes|needs|asks|request)",
    "(where|what|wherever|whatever|when|whenever) (ukraine|kyiv|the ukrainians) (wants|want|wishes|wish|asks|ask|needs|decides)",
    "parties themselves .. (request|ask|want|agree)",
  ],
  allied_participation: [
    `(if|provided|as long as|only|when|once|unless|until|depends on|together with|alongside|along with|side by side with|in concert with|hand in hand with|shoulder to shoulder with|next to|next to those of|expects|waits for|same from) (${OTHERS})`,
    "(if|provided|as long as|only if|when|once|unless|until) .. (others|allies|partners|countries|nations|neighbours|europeans|benelux|states) .. (join|joins|take part|go|go too|do|do so|do the same|contribute|participate|follow|follow suit|sign up|commit|come along)",
    "(not|never|won't|wouldn't|neither) .. (alone|on its own|on our own|go it alone|by itself)",
    "(alongside|together with|next to|jointly with|side by side with) [those of|its|our|their|other] [*] (allies|others|partners|other|neighbours|neighbors|countries|nations|europeans|states)",
    "(as part of|within|only in|part of) [a|an] [broad|broader|wider|large|larger|international|european|multinational|joint] (coalition|group of countries|european effort|multinational effort|joint effort)",
    "(same|a similar) (step|commitment|pledge) (of|from) [the|all|its] (others|allies|rest)",
    "(if|when|once|unless|provided|as long as) [the|all|enough|several|both|and if] [*] (others|coalition|allies|partners|neighbours|neighbors|french|british|germans|europeans|poles|americans|danes|swedes|norwegians|balts|big ones) [too|also|really|all|are] (go|goes|march|marches|move|moves|join|joins|come|comes|take part|takes part|contribute|contributes|send|sends|do|does|lead|leads|commit|commits|participate|participates|step up|sign up|are in|in|there|follow|pay|agree|agrees|engage)",
    "if there (are|were) [any|enough|other|also] (others|other countries|allies|partners|more of us|several|countries)",
    "(together|along|jointly|in tandem|in company|arm in arm|in lockstep) with .. or not at all",
    "(all together|all of us|everybody|everyone|all of them|all allies) or (none|nobody|no one|not at all)",
    "(burden|burdens|load|risk|risks|effort|costs) [*] (sharing|shared|spread|shared out|divided) [*] [among|between|across|by] [the] [allies|partners|europeans|many|others|all]",
    "(not|no|never|won't|wouldn't|neither) .. (alone|on its own|on our own|by itself|by ourselves|solo|single handed|single handedly|lone|first)",
    "(no|any) (solo|lone|unilateral|single handed) (run|runs|flight|flights|effort|mission|step|steps|venture|adventure|march|act|action)",
    "(depends|depend|depending|hinges|waits|waiting|wait|hangs) .. (what|on whether|for|to see what|to see whether|on) [the] (others|allies|partners|big|bigger|larger|other|neighbours|neighbors|europeans|french|british|germans) [*] (do|does|decide|decides|go|join|say|contribute|countries|capitals|states)",
    "(as part of|inside|within|in) [a|an] [*] (joint|common|combined|shared|collective|wider|broad|broader|larger|european) (effort|formation|unit|battalion|brigade|battlegroup|contingent|undertaking|coalition|endeavour|group)",
  ],
  membership_path: [
    "(path|road|way|invitation|timetable|route|door|perspective|prospect) [*] (to|into|of|for) [the] (NATO|EU|alliance|european union|membership)",
    `(${IF}|told|know|knows) .. (NATO|EU|alliance) (membership|accession|entry|invitation)`,
    "(when|that|whether) it (can|may|will) (enter|join) (NATO|the EU|the alliance)",
    "(NATO|EU|alliance) (membership|accession) (path|perspective|prospect)",
    "(future|prospective|candidate|incoming|soon to be) (member|members) of [the] (NATO|EU|alliance|european union|union)",
    "(date|timetable|promise|pledge|guarantee|prospect|perspective|path|road|roadmap|offer|invitation) .. (accession|membership|joining|entry|entering|to join|to enter)",
    "(invited|admitted|accepted|let|taken) [*] (into|to|in) [the] (NATO|EU|alliance|european union|union|club)",
    "(accession|membership|entry) [*] (first|guaranteed|promised|assured|in hand|fixed|agreed|talks are)",
    "(if|when|once|unless|provided|in exchange for|in return for|linked to|tied to|alongside|together with|accompanied by|coupled with|insists on|demands) .. (accession|membership|admission) [*] (NATO|EU|alliance|union|date|talks|promise)",
  ],
  non_combat_role: [
    "(non combat|noncombat|non combatant|not in combat|no combat|not [to|as] fight|only to train|only for training|training only|support role|logistics only|not to fight|not for combat|not combat|no combat role|without [a] combat|without fighting|not to wage war|not meant to fight|unarmed|not be fighting|won't fight|not as fighters|not in a combat role|far from combat)",
    "(not|never|neither) [take part|engage|be involved|involved|used] in (combat|fighting|hostilities|battle)",
    "not to (wage|make|fight) [a] war",
    "(only|solely|purely|exclusively|limited to|confined to|strictly) [*] [for|in|a|to] [*] (training|support role|instruction|rear tasks|logistics tasks|self defence|defensive|medical|demining)",
    "(self defence|self defense|defend themselves|defend itself) only",
    "(as long as|if|provided|so long as|unless|only if|where) .. (not about|is no|was no|were no|not involve|not involved in|no|not) .. (combat|fighting|shooting|war fighting|battle|be done|to be done|bear arms|weapons)",
    "(no|without) (combat|fighting) (mission|missions|role|roles|task|tasks|function|functions|troops|units|duties|mandate|operations|involvement|deployment|forces)",
    "(without|carry no|carrying no|bear no|bearing no|not carry|not carrying|not bear) (weapons|arms|rifles|guns)",
    "(not|never|won't|wouldn't|nor) [*] (be sent|go|sent|going|deployed|be deployed|be there|taking part|take part|be used|be drawn|drawn) (into|in|to|for) [the] (combat|battle|fight|fighting|war|hostilities)",
    "(humanitarian|medical|technical|civilian|logistical|training|engineering|support|advisory|observer|protective|defensive) (tasks|role|roles|duties|purposes|functions|work|mission|missions|personnel|mandate) (only|alone|exclusively)",
    "(purely|strictly|solely|exclusively|only|merely|entirely) [a|an|in|for|of] [a|an] (humanitarian|medical|technical|civilian|logistical|non military|engineering|supporting|advisory|observer|protective|instructional) [*] [tasks|role|roles|nature|duties|character|mission|purposes]",
    "(is|was|be|are|were) no (fighting|combat) to",
  ],
  no_front_line: [
    "(away|far|distant|long way|well back|distance|safe distance|remote|removed|kilometres) [*] (from|behind) [the|any] [*] (front|front line|front lines|frontline|frontlines|fighting|fighting lines|contact line|line of contact|line of fire|trenches|combat zone|battlefield|battle lines)",
    "(not|never|nor) .. (at|on|near|along|in|to) [the] (front|front line|front lines|frontline|contact line|line of contact|trenches|firing line)",
    "(behind the lines|behind the front|behind the fighting lines|second echelon|second line|rear areas|in the rear|rear of the country|to the rear|safe areas|safer regions|western regions|safer western regions|western part of the country|west of the country|west of the dnipro|west of the dnieper|west of ukraine|deep in the rear|fallback positions)",
    "(in|to|around|near) [the] (western ukraine|lviv|lviv region|kyiv or odesa|odesa)",
    "front .. (left to|manned by) .. (ukrainian|ukrainians|ukraine's own|kyiv's own|ukraine's)",
    "(not|never|nowhere|won't|wouldn't|no|without) [*] [*] [*] (anywhere near|close to|near|within reach of|within range of|up to|alongside) [the|any] [*] (front|front line|frontline|frontlines|front lines|line of contact|contact line|fighting|trenches|combat zone|line)",
    "(hundreds|hundred|dozens|tens) [of] [kilometres|kilometers|miles|km] [*] [*] (from|behind|west of|away from) [the] (front|front line|frontline|fighting|line of contact|contact line|line of fire|guns|line)",
    "(not|never) [*] (on|along|at|in) the line [itself] but [*] (behind|in|deep|further|well|far)",
    "(to the rear of|at the back of|in the depth|in depth|in the interior|in the hinterland|hinterland|in the big cities|in the west of the country|in the far west|around the big cities|near the big cities|guarding the ports|guarding cities|far west|rear guard|second line)",
  ],
};

export const conditionHints: Language["conditionHints"] = {
  peace_agreement: [
    "(keep|keeping|secure|securing|guarantee|guaranteeing|protect|guard|police|policing|uphold|enforce) [a|the|any|that] [*] (peace|settlement|deal)",
    "(lasting|durable|just) [and] [*] (peace|settlement|agreement)",
    "peace (agreement|deal|settlement|accord|treaty)",
    "(peace|peacetime|post war|postwar|post conflict|end of the war|end to the war|end of the conflict|end of hostilities|war is over|war ends|war has ended|after the war|settlement)",
  ],
  ceasefire: [
    "(guard|police|policing|watch|watch over|watching over|monitor|monitoring|secure|securing|observe|patrol|supervise|supervising|uphold|hold|enforce|enforcing|keep|guarantee|protect|safeguard|verify) [a|the|any|over|that] [*] (ceasefire|cease fire|truce|armistice)",
    "(ceasefire|truce) (line|monitoring|observers|monitors|mission|force)",
    "(ceasefire|cease fire|truce|armistice)",
    `(${TRUCE})`,
  ],
  us_backstop: [
    `(${US}) [*] (support|involvement|participation|help|presence|commitment|cover|pledge|role)`,
    "safety net",
  ],
  un_mandate: [
    "(blue helmets|blue berets|blue helmet|un|u.n.|united nations|security council)",
    "(clear|robust|international|unambiguous) mandate",
  ],
  nato_mandate: [
    "article (5|five)",
    "(NATO|alliance's|the alliance) (mandate|mission|command|operation|flag|decision|framework)",
  ],
  host_consent: ["(not|nobody|no one|none|never|neither) .. (asked|request|requested|invited|invitation)"],
  eu_mandate: ["(EU|european union|european|brussels) (mandate|mission|flag|operation|command|framework)"],
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
