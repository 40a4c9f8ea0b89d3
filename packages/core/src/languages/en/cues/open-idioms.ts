import type { CueRow } from "../../language";

/** What newspapers say for a country that would consider it. */
export const openIdioms: readonly CueRow[] = [
  [
    "open",
    "(keeps|keep|keeping|kept|leaves|leave|left|leaving) [*] [*] (options open|door ajar|door open|way clear|free hand|hands free|itself room|themselves room|wiggle room|that open|it open|it ajar|them open)",
    "It keeps its options open.",
    { strength: 3, negated: "declines" },
  ],
  [
    "open",
    "(coming round|come round|came round|comes round|coming around|come around|came around|comes around|thawing|warmer|softer|softened|soften|a chink|crack in|change of heart|changed its mind|changing its mind|wobbling|shift in tone|change of tone|new tone|softer tone|less categorical|less certain|edging towards|edges towards|inching towards|inches towards|moving towards|moves towards)",
    "Berlin is coming round.",
    { strength: 2 },
  ],
  [
    "open",
    "(door is ajar|door ajar|door is open|foot in the door|stays ajar|on the cards|in the frame|in the mix|up for|up for that|up for debate|up for discussion|in play|in the realm|within the realm)",
    "The door is ajar.",
  ],
  [
    "open",
    "(keen to hear|give it thought|give it a thought|give it some thought|give it consideration|give it serious|give .. thought|give .. consideration|conversation we can|willing to listen|sit down and talk|talk about it|at least a question|hold that thought|sees merit|see merit|merit in|sees a role|see a role|see itself|sees itself|could do this|think it over|think about it|think hard|look at it|look at lending|look at sending|look at any|look at a|look at the request|sees sense|room for)",
    "It sees merit in it.",
  ],
  [
    "open",
    "(might yet|may yet|could yet|might just|may well|might well|could well|one day|some day|at some point|at some stage|in time|sooner or later)",
    "It might yet.",
    { strength: 1 },
  ],
  [
    "open",
    "(if asked|if invited|if needed|if required|if called upon|if the conditions|under the right|under certain|under conditions|in the right|given the right|when the time comes|should it be|should the|should that|were there|if there is|if there's|if there were|provided that|provided there|so long as|as long as|on condition that|subject to|depending on|in the event of|if circumstances|circumstances allow|if conditions|conditions permit) ",
    "It would go if asked.",
    { strength: 1 },
  ],
  [
    "open",
    "(would|will|could) [*] (come|go|follow|play|join|serve|help) .. (if|provided|should|were|when|as long|so long|on condition)",
    "It would come if invited.",
  ],
  [
    "open",
    "(preliminary|exploratory|feasibility|scoping|drawing up options|drawn up options|options paper|planning options|sounding out|under examination|weighing up|early stage|exploring options)",
    "Options are at an exploratory stage.",
    { strength: 1 },
  ],
  [
    "open",
    "(not tomorrow|not never|but never say|not quite yes|not yet a yes|not a no|wouldn't bin|would not bin|not dismissed|not be found wanting|no red lines|no dogma|not saying no|not said no|not say no|isn't saying no|aren't saying no|hasn't said no|haven't said no|does not say no|doesn't say no|will not say no|won't say no|not stand in the way|nothing against|not hostile)",
    "It has not said no.",
    { strength: 3 },
  ],
  [
    "open",
    "(mad|wrong|foolish|silly|premature|crazy|rash) to (say no|rule it out|rule that out|rule anything out|refuse|exclude)",
    "We would be mad to say no.",
    { strength: 3 },
  ],
  ["open", "last to (stand in the way|say no|object|block|refuse)", "He would be the last to say no.", { strength: 3 }],
  [
    "open",
    "(probably|could be discussed|could be talked about|can be discussed|to spare|if the price|shied away|might relent|relented|relent|right piece of paper|gave them pause|reconsider|reconsiders|reconsidering|rethink|rethinking|revisit|revisiting|reviewing|entertaining|be persuaded|be talked into|be convinced|be won over|be tempted|persuadable|winnable)",
    "It would reconsider.",
    { strength: 2, negated: "declines" },
  ],
  [
    "open",
    "(has|have|had|with) .. (to offer|to lend|to spare|available|waiting|on standby) .. (but|though|if|provided)",
    "It has men to offer but waits.",
    { strength: 1 },
  ],
  [
    "open",
    "(fit|suited|suitable|natural|obvious|good|serious|likely|possible|potential) (candidate|candidates|contributor|contributors|troop contributor|supplier)",
    "It is a possible contributor.",
    { strength: 1 },
  ],
  [
    "open",
    "(raise|raised|raises|float|floated|floats|moot|mooted|moots|hint|hints|hinted|dangle|dangled|held out|holds out|signalled|signals|signal) [at|of|the|that|a] [*] (possibility|prospect|idea|openness|role|option|hope)",
    "He hinted at the possibility.",
    { strength: 2 },
  ],
  [
    "open",
    "(debate|discussion|conversation|talk|dialogue) .. (legitimate|necessary|must be had|worth having|should be had)",
    "It is a debate worth having.",
    { strength: 2 },
  ],
  [
    "open",
    "(study|examine|consider|weigh|assess|review) .. (request|requests|invitation|invitations|proposal)",
    "It would study an invitation.",
    { strength: 3 },
  ],
  ["open", "(sympathy|interest|warmth) for .. {plan}", "It has some sympathy for the plan.", { strength: 1 }],
  [
    "open",
    "(want|wants|wanted|need|needs|require|requires|insist on|insists on|would want|would need|demand|demands) [a|an|the|clear|first|russian|un] [*] [*] (mandate|resolution|backstop|vote|paper|consent|request|ceasefire|legal basis|guarantee|guarantees|invitation|map|flag) [first|before|and]",
    "It would want a UN mandate first.",
    { strength: 2 },
  ],
  ["open", "(a|the|its) (wink|nod) (from|to)", "A wink from Madrid.", { strength: 1, holderAfter: true }],
];
