import type { CueRow } from "../../language";

/** What newspapers say for a country that gives no answer. */
export const uncommittedIdioms: readonly CueRow[] = [
  ["uncommitted", "(sit|sits|sitting|sat) on [its|his|her|their] (hands|fence)", "It sits on its hands."],
  [
    "uncommitted",
    "(keep|keeps|keeping|kept) [its|his|her|their|all|both] [*] (powder dry|counsel|cards|own counsel|head down|heads down|distance|everyone guessing|allies guessing|cards close)",
    "It keeps its powder dry.",
  ],
  [
    "uncommitted",
    "(cards close|close to its chest|close to his chest|close to her chest|poker face|a sphinx|sphinx like|weather vane|fog|heads or tails|tossed a coin|riddle|riddles)",
    "He held the cards close.",
  ],
  [
    "uncommitted",
    "(looks the other way|looked the other way|changed the subject|changes the subject|walked past|talked about .. instead|spoke about .. instead|stared at|studied his shoes|drew a blank|blank form|sucked his teeth|laughed it off|laughs it off|waved the question away)",
    "He changed the subject.",
  ],
  [
    "uncommitted",
    "(no rush|in no rush|in no hurry|not in a hurry|not be hurried|no hurry|not rush|no need to decide|no deadline|not in the business of|not turned its mind|not a peep|not a word|not a question for|not the question|not ready|not in a position to|not yet ready|not yet in)",
    "It is in no hurry.",
  ],
  [
    "uncommitted",
    "(counting heads|cold feet|holds its breath|hold its breath|watching closely|watches closely|following closely|follows closely|following it closely|follow the discussions|following the discussions|following discussions|monitoring the|monitors the|watching the|see which way|which way the wind|taken note|takes note|took note|noted the|takes stock|took stock)",
    "It took note of the plan.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(still consulting|consulting its|consulting with|consultations|still thinking|still studying|still assessing|still talking|still discussing|still weighing|under internal|internal discussions|homework|has yet to|have yet to|had yet to|yet to (say|decide|take|make|answer|be|come|reach|react|tell|give)|some way off|way off|a long way off|far off)",
    "It has yet to say.",
  ],
  [
    "uncommitted",
    "(come back in|ask me|ask again|call me when|call us when|come back when|for another day|decision for another|question for another|another day|bridge we cross|cross that bridge|bridge when we|come to it|see about that|wait and see|see what|see how|see where|see when)",
    "Ask again next year.",
  ],
  [
    "uncommitted",
    "(leave|leaves|leaving|left|leave it|leaves it) .. to (its successor|his successor|her successor|the next government|after the election|the next)",
    "It leaves it to the next government.",
  ],
  [
    "uncommitted",
    "(next government|next cabinet|new government|new parliament|caretaker|after the election|after the elections|before the election|before the elections|until after the|whoever comes next|incoming government)",
    "It is a matter for the next government.",
    { strength: 1 },
  ],
  [
    "uncommitted",
    "(either way|one way or the other|one way or another|in or out|whether or when|for or against|yea or nay|tbc|to be confirmed|to be decided)",
    "It did not commit itself, in or out.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(jury is out|jury's out|kicking the can|kicks the can|kicked the can|long grass|back burner|on ice|too many unknowns|many unknowns|crystal ball|chicken and egg|cart before the horse|horse before|putting the cart|too many questions|many questions|open questions|holding pattern|limbo|point in the debate)",
    "The jury is out.",
  ],
  [
    "uncommitted",
    "(when|once|until|before|as soon as|after|unless) .. (decide|decided|decision|discuss|talk|answer|question|say|know|clear|clarity|debate|taking any view)",
    "It will talk once there is clarity.",
    { strength: 1 },
  ],
  [
    "uncommitted",
    "(let us first|let's first|first let|first comes|comes first|one step at a time|step by step|all in good time|in due course|when the time is ripe|when the time comes|time is not ripe|not ripe|in good time|when ready|when the moment)",
    "One step at a time, he said.",
    { strength: 1 },
  ],
  [
    "uncommitted",
    "(no truth in|there is no truth|no basis|not true|knows nothing of|never heard|heard no such|no such (plan|decision|thing|request|offer|talks|pledge)|nothing of the sort|nothing of the kind|not aware of|not on any list)",
    "There is no truth in the report.",
  ],
  [
    "uncommitted",
    "(untrue|denies that|denied that|denied having|denies having|denial|denied it|denies it|news to|unaware of|fake|fiction|misquoted|misspoke|misspoken|misunderstood|misunderstanding|out of context|premature reports|an exercise|paper exercise|a draft)",
    "It was news to him.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(reserves|reserve|reserved|reserving) [its|his|her|their|the] (position|judgement|judgment|right|opinion|options)",
    "It reserves its position.",
  ],
  [
    "uncommitted",
    "(time|moment|hour|day) .. (not arrived|not come|not yet come|not yet arrived|not right|not ripe)",
    "The time had not arrived.",
    { strength: 3 },
  ],
  [
    "uncommitted",
    "(will speak when|speak when|answer when|announce their decisions|announce its decision|announce a decision|when they have made|take its position|take a position|take a decision|make a decision|give its answer|give an answer)",
    "It will announce its decision.",
    { strength: 1 },
  ],
  [
    "uncommitted",
    "(exactly where|just where|nowhere|no further|no wiser|none the wiser|gone beyond that|gone no further|in the dark|no clearer)",
    "It left them none the wiser.",
    { strength: 1 },
  ],
  [
    "uncommitted",
    "(none of his business|none of her business|stays out of the|kept out of the|out of the debate|not take sides|neither side|neutral on|equidistant)",
    "It was none of his business.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "commit* [itself|himself|herself|themselves|nobody] to (nothing|anything|neither)",
    "It committed itself to nothing.",
    { strength: 3 },
  ],
  [
    "uncommitted",
    "(commit|commits|committed|committing|bind|binds) (nobody|no one|nothing)",
    "A phrase that commits nobody.",
    { strength: 3 },
  ],
  [
    "uncommitted",
    "(stop|stops|stopped|stopping|fell|falls) short of .. (commitment|commitments|promise|promising|pledge|pledging|committing|saying|announcing|confirming|endorsing|offering)",
    "He stopped short of any commitment.",
    { strength: 3 },
  ],
  [
    "uncommitted",
    "without (committing|promising|saying|going so far|naming|giving|making|specifying|elaborating) [*] [*]",
    "It praised it without committing itself.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(stay|stays|stayed|remain|remains|remained) [deliberately] (vague|silent|undecided|noncommittal|cautious|quiet|on the fence|unclear|to be seen|neutral on|evasive)",
    "It stays deliberately vague.",
    { strength: 3 },
  ],
  ["uncommitted", "(get|gets) off the (fence|pot)", "They told it to get off the fence.", { strength: 2 }],
  [
    "uncommitted",
    "(depend|depends) on (many|a lot|too many|so many|a number|what|how|circumstances|developments|events)",
    "It depends on many things.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(promised|promises|promise|promising) (a reply|an answer|to reply|to answer|to think|to study|to look|to come back|to consult)",
    "It promised a reply.",
    { strength: 3 },
  ],
  ["uncommitted", "(think|thinks|thinking) about thinking", "It is thinking about thinking.", { strength: 3 }],
  [
    "uncommitted",
    "(not|hasn't|haven't|isn't) .. (named|name|given|give|putting|put) .. (figure|number|numbers|figures)",
    "It has not named a number.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(study|examine|see|await|look at) the (outcome|result|results|terms|details|text|mandate) [of] .. before",
    "It will study the outcome before taking a view.",
    { strength: 3 },
  ],
  [
    "uncommitted",
    "(turned|turn|turns) its mind to",
    "It never turned its mind to it.",
    { strength: 2, negated: "uncommitted" },
  ],
];
