import type { Language } from "../language";

export const conditions: Language["conditions"] = {
  peace_agreement: [
    "(once|when|after|as soon as|until|before|the day) .. (putin signs|moscow signs|war is over|war ends|war has ended|text is signed|paper is signed|peace comes|peace is made|there is peace|a signed peace|peace to keep|peace to guard|peace to look after|conflict ends)",
    "(part of|within|under|to secure|to guarantee|to uphold|to police|to guard|to keep) [a|any|the] [*] (peace deal|peace agreement|peace settlement|peace accord|peace|settlement)",
    "(once|after|if|when|in the event of|following|provided|as soon as|until|without|only|should|upon|before|subject to|part of|under|depends on|hangs on|on condition) .. (peace|deal|settlement|accord|agreement|treaty|peace deal|peace agreement|war is over|war ends|fighting ends)",
    "(post war|postwar|after the war|end of the war|end to the war|when the war ends|peace holds|first peace|in peacetime)",
    "(peace|deal|settlement|treaty|agreement|accord) (first|is signed|has been signed|is struck|is reached|is concluded|in place|in the bag|to guard|to keep)",
    "make .. (settlement|peace|deal) hold",
  ],
  ceasefire: [
    "(days|weeks|day|hours|month|months) (of|after) [a|the|any] [*] (ceasefire|cease fire|truce|armistice)",
    "(guard|police|watch|monitor|secure|observe|patrol|supervise|uphold) [a|the|any] [*] (ceasefire|cease fire|truce|armistice)",
    "(fighting|shooting|guns|shelling|bombs|hostilities) .. (stop|stops|stopped|silent|over|end|ends)",
    "(once|after|if|when|in the event of|following|provided|as soon as|until|without|only|should|upon|before|subject to|depends on|under|first a) .. (ceasefire|cease fire|truce|armistice|guns fall silent|guns are silent|fighting stops|shooting stops|hostilities)",
    "(ceasefire|cease fire|truce|armistice) (first|holds|is in place|comes into force|is signed|is agreed|takes hold|to monitor|to watch)",
    "guns (fall|have fallen|are|go|fell) silent",
    "(shooting|fighting|hostilities) (has|have) (stopped|ceased|ended)",
  ],
  us_backstop: [
    "(safety net|guarantees|guarantee|cover|help|support|assurances|promise|underwrite|underwrites|vouch) .. (american|americans|washington|trump|united states|US)",
    "(americans|washington|trump|united states|white house) .. (underwrites|underwrite|stand behind|stands behind|backs|back it|vouch|vouches|behind them|behind it|agree|on board)",
    "without [the] (americans|US|washington|united states|trump)",
    "(american|us|u.s.|united states|washington) .. (backstop|guarantee|guarantees|cover|support|safety net|air cover|backing|involvement|presence|flag|umbrella|participation)",
    "backstop",
    "(backing|support|guarantee|guarantees|participation) (of|from|by) [the] (united states|us|americans|washington)",
    "if [the] (americans|US|washington|united states)",
  ],
  parliament_approval: [
    "(put|go|goes|come|comes|submit|submitted|turn|refer) .. (to|before) .. (parliament|bundestag|commons|congress|dáil|dail|sejm|riksdag|storting|eduskunta|house|chamber|cortes|mps|lawmakers|a vote)",
    "(vote|say|approval|mandate|backing|blessing) (in|of|from|by) [the] (dáil|dail|parliament|commons|house|bundestag|sejm|riksdag|storting|chamber|eduskunta|cortes|assembly|mps|congress)",
    "(triple lock|parliament permitting|if parliament|parliament consents|parliamentary vote|free vote)",
    "(parliament|parliamentary|bundestag|congress|dáil|dail|sejm|seimas|commons|lawmakers|mps|legislature|riksdag|chamber|storting|folketing|national council|national assembly|saeima|riigikogu|verkhovna rada|cortes|deputies) .. (approval|approve|approves|approved|consent|vote|votes|mandate|agree|agrees|backing|permission|permits|green light|say|assent|decide|decides|majority|consulted)",
    "(approval|consent|vote|mandate|permission|backing|majority|authorisation|agreement) (of|in|from|by) [the|both] (parliament|bundestag|congress|dáil|dail|sejm|seimas|commons|lawmakers|mps|chamber|riksdag|deputies|house|houses|national council)",
  ],
  un_mandate: [
    "(UN|U.N.|united nations) (paper|cover|blessing|green light|authorisation|authorises|authorizes|umbrella|banner|role|operation|peacekeeping|approval|vote)",
    "(blessing|mandate|authorisation|cover|banner|umbrella) of the (UN|united nations|security council|world body)",
    "(UN|U.N.|united nations|security council) [security council] (mandate|resolution|flag|approval|authorisation|backing|umbrella|auspices)",
    "(mandate|resolution|auspices|flag|request|blessing) (of|from|by) [the] (UN|united nations|security council)",
    "if [the] (UN|united nations) (asks|asked|requests|calls|wants|paid)",
    "blue helmets",
  ],
  eu_mandate: [
    "(EU|european union) (mandate|mission|flag|decision|framework|umbrella)",
    "mandate (of|from) [the] (EU|european union)",
  ],
  nato_mandate: [
    "(NATO) (mandate|decision|command|umbrella|framework|mission|flag)",
    "(within|under|through|decision of|agreement of) NATO",
  ],
  host_consent: [
    "(at|on) (ukraine's|kyiv's|the host's) (request|invitation|wish)",
    "(at|on) the (request|invitation) of (ukraine|kyiv|both|the parties|all)",
    "(waits|wait|waiting|ready|stands ready) .. (to be asked|invitation|the call|a request)",
    "(russian|moscow's|both sides') (consent|agreement|approval)",
    "(if|when|should|were|once|unless|until) .. (ukraine|kyiv|ukrainians|zelensky|zelenskyy|zelenskiy|both sides|parties) .. (ask|asks|asked|wants|wanted|want|invite|invites|invited|request|requests|requested|agree|agrees|consent|to ask)",
    "(if|when|once|until|unless) (asked|invited|requested|called|called upon|needed|wanted|kyiv asks|kyiv invites)",
    "(request|invitation|consent|approval) (from|of|by) (ukraine|kyiv|both|all|the parties)",
    "(awaits|awaiting|waits for|waiting for) .. (request|invitation|asked|call)",
  ],
  allied_participation: [
    "(if|provided|as long as|only|when|once|unless|together|alongside|depends on) .. (other|others|allies|partners|nordic|baltic|neighbours|neighbors|coalition|benelux|big ally) [*] (join|joins|take part|go|goes|do|contribute|participate|agree|countries|allies|first)",
    "(alongside|together with) (allies|others|partners|other)",
    "not (alone|go it alone)",
  ],
  membership_path: ["(NATO|EU) (membership|accession)", "path to (NATO|EU|membership)"],
  non_combat_role: [
    "(non combat|noncombat|non combatant|not in combat|no combat|not [to] fight|training role|only to train|training mission|support role|logistics only|not to fight|not for combat)",
  ],
  no_front_line: [
    "(away|far|distant|long way) from the (front|front line|frontline|fighting|contact line|line of contact)",
    "(not|never) (at|on|near|along) the (front|front line|frontline|contact line|line of contact)",
    "(behind the lines|western regions|west of the country|western ukraine|rear|safer regions)",
  ],
};

export const conditionHints: Language["conditionHints"] = {};

export const noConditions: Language["noConditions"] = {};
