import type { CueRow } from "../../language";

export const opposes: readonly CueRow[] = [
  [
    "opposes",
    "(reject|rejects|rejected|rejecting|condemn|condemns|condemned|condemning|denounce|denounces|denounced|denouncing|oppose|opposes|opposed|opposing|veto|vetoes|vetoed|block|blocks|blocked|torpedo|torpedoes|resist|resists|decry|decries|blast|blasts|slam|slams|slammed|lash out|lashed out|ridicule|ridiculed|mocked|scorned|disapprove|disapproves|resent|resents)",
    "Moscow rejects it.",
    { strength: 2, object: "plan" },
  ],
  [
    "opposes",
    "(opposed|hostile|objection|objections|object|objects|objected|opposition|resistance|rejection|veto|condemnation) (to|of|on)",
    "It voiced its opposition to the force.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(against|not in favour of|not agree with|disagrees with|disagree with|does not support|doesn't support|cannot support|no support for|not support) .. {plan}",
    "It is against the deployment.",
    { strength: 3, negated: "open" },
  ],
  [
    "opposes",
    "(reject|rejects|rejected|oppose|opposes|condemn|condemns|denounce) .. {plan}",
    "It rejects the plan.",
    { strength: 3, object: "plan" },
  ],
  ["opposes", "legitimate (target|targets)", "They would be legitimate targets.", { strength: 3 }],
  [
    "opposes",
    "(unacceptable|intolerable|inadmissible|inappropriate|irresponsible|reckless|dangerous|madness|insane|insanity|folly|lunacy|crazy|adventure|adventurism|mistake|mistaken|illusion|foolish|suicidal|absurd|stupid|bad idea|unwise)",
    "He called it unacceptable.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(provocation|provocative|escalation|escalate|escalates|escalating|escalatory|act of war|declaration of war|warmongering|warmongers|interventionists|occupiers|red line|game with fire|playing with fire|direct clash|direct conflict|direct confrontation)",
    "It called the deployment a provocation.",
    { strength: 2, negated: "open" },
  ],
  [
    "opposes",
    "(third world war|world war|wider war|nuclear war|war between|step towards war|closer to war|prolong|prolongs|prolonging|pour fuel|petrol on|gasoline|oil on the fire|fuel the|fuel to|fan the flames|dragged into|drag us|drag europe|coffins)",
    "It would lead to a third world war.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(would|will) be (destroyed|targets|targeted|fair game|treated as|met with|considered)",
    "They would be destroyed.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(no|any) .. (foreign|western|european|nato|allied|alien|outside) .. ({troops}|{mission})",
    "No Western troops, he said.",
    { strength: 2, bound: true },
  ],
  [
    "opposes",
    "(no|not|never|nobody|not a single) .. (foreign|western|european|nato|allied) .. ({troops}|{mission})",
    "No foreign troops there.",
    { strength: 3, bound: true, negated: "opposes" },
  ],
  [
    "opposes",
    "(nobody|no one|no country|no european|no nato country|none of us) (will|should|must|ought) .. ({send}|go)",
    "No country should go.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(drop|abandon|give up|shelve|bury|scrap|withdraw|stop|halt|prevent|ban) .. {plan}",
    "It told them to drop the plan.",
    { strength: 2, negated: "none" },
  ],
  [
    "opposes",
    "(not|never|won't|will not|cannot) .. (accept|accepts|accepted|tolerate|tolerates|allow|permit|agree|agree to|consent|discuss)",
    "Russia will not accept it.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(grave|serious|dire|severe|catastrophic|unpredictable) (consequences|risk|risks|danger|mistake)",
    "He warned of grave consequences.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(warn|warns|warned|warning) .. (against|of|that|the west|consequences|war)",
    "Moscow warned against it.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(outrage|fury|anger|furious|outraged|enormous danger|sabotage|undermine|undermines|thwart|obstacle|hindrance|stumbling block|harm|bury any)",
    "It voiced outrage.",
    { strength: 2 },
  ],
  [
    "opposes",
    "(over (my|his|her) dead body|sheer lunacy|off the idea|tell them to turn round|have no place|has no place|no business|keep out|stay out of)",
    "It has no place there.",
    { strength: 2 },
  ],
];
