import type { Language } from "../language";

export const speakers: Language["speakers"] = {
  reporting: [
    "(said|says|say|saying|told|tells|added|adds|stressed|insisted|insists|declared|announced|announces|confirmed|confirms|stated|states|argued|argues|warned|warns|explained|explains|replied|replies|answered|answers|wrote|writes|noted|notes|repeated|repeats|remarked|conceded|concedes|admitted|hinted|hints|maintained|vowed|vows|promised|quipped|joked|shrugged|growled|emphasised|emphasized|made clear|makes clear|let it be known|responded|reiterated|observed|suggested|suggests|acknowledged|believes|thinks|considers)",
  ],
  source: ["(according to|in the words of|as stated by|quoting)"],
  offices: {
    head: [
      "(president|presidents|prime minister|prime ministers|premier|premiers|chancellor|head of government|heads of government|head of state|taoiseach|PM|king|leader|leaders|secretary general|secretary-general|head of the government)",
    ],
    minister: [
      "[deputy|vice] [foreign|defence|defense|interior|finance|europe|state|armed forces] (minister|ministers|secretary)",
      "(secretary of state|secretary of defence|secretary of defense|pentagon chief|tánaiste|deputy prime minister|vice president|vice premier|vice chancellor|deputy chancellor|foreign policy chief|high representative|minister of [foreign|national] (affairs|defence|defense)|minister for [foreign|national] (affairs|defence|defense)|defence chief|defense chief|war secretary|top diplomat|chief diplomat)",
    ],
    spokesperson: [
      "(spokesman|spokeswoman|spokesperson|press secretary|spokespeople|government source|foreign ministry|defence ministry|defense ministry|ministry)",
    ],
    other: [
      "(ambassador|envoy|negotiator|diplomat|diplomats|permanent representative|representative|national security adviser|adviser|official|officials|chief of staff|security council secretary)",
    ],
  },
  governments: [
    "(government|cabinet|coalition government|administration|authorities|ministry|parliament|side|delegation|officials|leadership|position|stance|line|answer|reply|response|refusal|rejection|readiness|willingness|hesitation|reluctance|opposition to|commitment|pledge|offer|participation|contribution|involvement|yes|no|objection|veto|enthusiasm|decision|caution|scepticism|resistance|support|part|share|role|capital|presidency|foreign office|foreign ministry|defence ministry)",
  ],
  opposition: [
    "(opposition|rival|opponent|mp|mps|lawmaker|lawmakers|backbencher|backbenchers|senator|deputies|far right|far left|party leader|leader of the (party|greens|opposition)|candidate|challenger|member of parliament|MEP|shadow)",
  ],
  former: [
    "(former|ex|outgoing|retired|late|predecessor|predecessors|erstwhile|one time|no longer [in|holds|holding] office|now out of office|since left office)",
    "then [the] (president|prime|premier|chancellor|foreign|defence|defense|minister|secretary|leader)",
  ],
  private: [
    "(analyst|analysts|expert|experts|professor|historian|commentator|commentators|columnist|editorial|think tank|retired general|pundit|pundits|veteran|veterans|voters|listeners|readers|poll|polls|pollsters|protesters|demonstrators|activists|petition|opposition leader|the opposition|union|unions|academics|scholars|pope|newspaper|campaigners|residents|the general|researcher|researchers|think tanker|think tankers|think tanks|political scientist|political scientists|reserve general|retired colonel|pollster|editorials|op ed|essayist|blogger|mayor|mayors|bishop|archbishop|trade union|trade unions|institute|military historian|other european leaders|other leaders|other countries|some countries|some allies|many countries|several countries|several governments|some governments|other governments|other allies|other nations|many nations|some capitals|other members|key members|most allies|most countries)",
  ],
  pronouns: {
    he: ["he"],
    she: ["she"],
    they: ["(the former|the latter)"],
    plural: ["they"],
    pluralVerbs: [],
    it: ["it"],
    state: [
      "(the country|its government|his government|her government|their government|the government|the cabinet|his cabinet|her cabinet|the administration|his administration|the minister|the ministry|his country|her country|his ministry|her ministry|its foreign ministry|its defence ministry|its defense ministry|its parliament|his foreign minister|his defence minister|her foreign minister|her defence minister|its foreign minister|its defence minister)",
    ],
    both: [
      "(both|both countries|both governments|both capitals|both states|the two|the two countries|the two governments|the two capitals|the two states|the two neighbours|the two neighbors|the two allies|the pair|the duo|neither|neither country|neither government|neither capital)",
    ],
    three: [
      "(all three|the three|the three countries|the three governments|the three capitals|the three states|the trio|none of the three)",
    ],
    we: ["(we|I|we're|I'm|we'll|I'd|we'd|our)"],
  },
  oblique: [
    "(in|to|into|from|with|for|of|on|at|near|towards|against|about|between|inside|outside|over|across|through|via|than|like|behind|alongside|beside|around|after|before|told|tell|asked|met|meets|thanked|praised|urged|visited|visiting|congratulated|joined|by [the])",
  ],
  articles: ["(a|an|the|this|that|one|another|some|every)"],
  several: [
    "(presidents|prime ministers|premiers|leaders|ministers|heads of government|heads of state|diplomats|officials|spokespeople|representatives|envoys|ambassadors)",
  ],
  coordination: ["(and|or|as well as|nor|along with|plus|&|together with|both|then|but also|neither|either)"],
  agent: ["by [the|its|his]", "from [the|its]"],
};
