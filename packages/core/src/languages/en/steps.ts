import type { Steps } from "../steps";

export const steps: Steps = {
  rows: [
    [
      "meeting",
      "(met|meet|meets|meeting|meetings|gathered|gathering|gather|convened|convene|assembled|summit|summits|conference|talks|huddle|mini summit|crisis meeting|emergency meeting|consultations|session|summons|retreat)",
      "The leaders met in Paris on Monday.",
    ],
    [
      "meeting",
      "(debate|debated|hearing|discussed|discussion|discussions|consultation|consulted|video call|videoconference|conference call)",
      "The deployment was discussed at the Élysée.",
    ],
    [
      "meeting",
      "(heads of state|leaders|ministers|presidents|prime ministers) ... (expected in|travel to|travelled to|traveled to|flew to|came to|come to|went to|arrived in|received in|welcomed in)",
      "Some 20 leaders are expected in Paris.",
    ],
    [
      "meeting",
      "(leaders|ministers|heads of state|heads of government|countries|nations|allies) ... (sat down|sat round|sat around|come together|came together|get together|got together|huddled|compared notes|filled the table|dialled in|joined by video)",
      "The leaders came together in Paris.",
    ],
    ["meeting", "(at|round|around) (the|macron 's|starmer 's) table", "He sat at the table in the Élysée."],
    ["meeting", "around the table", "Nineteen leaders sat around the table in London."],
    [
      "agreement",
      "(sign|signed|signs|signing|initialled) ... (declaration|letter of intent|statement of intent|agreement|accord|paper|text|document|pact|memorandum|statement|documents)",
      "They signed a declaration of intent.",
    ],
    [
      "agreement",
      "(declaration|letter of intent|statement of intent|declaration of intent|accord|paper|text|document|documents) ... (signed|signs|adopted|initialled|agreed|sealed|concluded)",
      "The declaration was signed on Tuesday.",
    ],
    [
      "agreement",
      "(Paris declaration|declaration of intent|joint declaration|letter of intent)",
      "Under the declaration of intent, troops would go.",
    ],
    [
      "agreement",
      "(agreed|agree) (to|on) ... (send*|deploy*|force|troops|mission|contingent)",
      "The ministers agreed to send a mission.",
    ],
    [
      "agreement",
      "(motion|resolution|bill|mandate|proposal) ... (adopted|carried|passed|approved|backed|voted|won)",
      "The motion was carried on Tuesday.",
    ],
    [
      "agreement",
      "(adopted|carried|passed|approved|backed) ... (motion|resolution|bill|mandate)",
      "Parliament passed a motion.",
    ],
    [
      "agreement",
      "(countries|nations|states|governments|capitals|members) ... (pledged|signed up|promised|committed|agreed|backed|endorsed|subscribed)",
      "Twenty-six countries pledged to take part.",
    ],
    [
      "agreement",
      "(endorsed|backed|adopted|subscribed to) ... (declaration|statement|plan for a force|communique|communiqué)",
      "Thirty leaders endorsed the declaration.",
    ],
    [
      "proposal",
      "(proposed|proposes|suggested|suggests|floated|floats|mooted|tabled|put forward|raised the idea|raised the possibility|called for|calls for|urged|asked for|asks for|shown the plan|outlined|outline was shown|presented)",
      "He proposed sending a force.",
    ],
    [
      "announcement",
      "(announced|announces|unveiled|pledged|pledges|promised|promises|committed|confirmed|declared|offered|offers|made the offer|wrote|writes)",
      "She announced a contingent.",
    ],
    [
      "refusal",
      "(ruled out|rules out|ruling out|rejected|rejects|refused|refuses|dismissed|dismisses|turned down|said no|voted down|no intention)",
      "He ruled out sending soldiers.",
    ],
    [
      "refusal",
      "(motion|resolution|bill|proposal) ... (rejected|defeated|voted down|failed|fell)",
      "The motion was defeated.",
    ],
    ["petition", "(petition|petitions|open letter|appeal signed by|signatories)", "A petition calls for troops."],
  ],
  seats: ["(capital|presidential palace|seat of government)"],
  hosting: [
    "(host|hosts|hosted|hosting|convened|convenes|convene|summoned|summons|called|calls|chaired|chairs|chairing|invited|invites|invitation|led|brought together|gathered|put together|organised|organized)",
  ],
  parliament: [
    "(parliament|lower house|upper house|house of commons|commons|senate|bundestag|sejm|chamber|deputies|lawmakers|mps|tweede kamer|assembly|rada)",
  ],
};
