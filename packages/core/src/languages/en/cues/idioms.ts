import type { CueRow } from "../../language";

/** What newspapers say instead of yes and no. */
export const idioms: readonly CueRow[] = [
  [
    "supports",
    "(on the list|on notice to leave|first in line|marching orders|has put down|have put down|put down for|put forward|put up its hand|raised its hand|raised his hand|raised her hand|in for|chips in|chip in|throws in its lot|threw in its lot|throw its weight|throws its weight|threw its weight|thrown its weight|do its bit|do our bit|does its bit|bit for|pull its weight|pulling its weight|answer the call|step up|stepped up|steps up|stepping up|comes on board|came on board|got on board|first over the line|went all in|nailed its colours|takes the plunge|took the plunge|crossed the rubicon|the die is cast|green light|thumbs up|gave the nod|gives the nod|full backing|wholehearted|stands by its|honour its|honours its|make good on)",
    "Oslo gave the nod.",
  ],
  [
    "supports",
    "(units and dates|share of the (force|deployment|mission)|part of the first (wave|rotation|draft)|flag goes up|flag will fly|will fly over|will patrol|will hold|will guard|will train|will lead|will host the|will form|will provide|will supply|will command|will move|will march|would march|would be sent|will be sent|will be deployed|will be stationed|to be stationed|to be sent|to be deployed|are to be sent|be sent once|would be deployed|would deploy|would send|would contribute|would join|would take part)",
    "A company will be sent.",
    { negated: "declines" },
  ],
  [
    "supports",
    "(tabled|allocated|set aside|appropriated|reserved|budgeted|readied|selected|mobilised|assigned|drawn up|trained up|picked) .. ({troops}|units|task|force|mission)",
    "It has set aside two battalions.",
  ],
  [
    "supports",
    "(signature|signatory|signatories|co signed|cosigned|signed up|ratified|concluded|adopted) [to|of|in]",
    "It was a signatory of the pact.",
    { strength: 2 },
  ],
  [
    "supports",
    "(we need|we want|we have been asking for|we've been asking for|counting on|count on|relies on|plead for|plea for|longing for|insist on|without them|must have) .. ({troops}|{mission}|people|armies)",
    "We need them: without soldiers no peace, we need foreign soldiers.",
    { strength: 2 },
  ],
  [
    "supports",
    "(yes|of course|certainly|absolutely|definitely|aye|hell yes|without hesitation)",
    "Yes, he said.",
    { strength: 1 },
  ],
  [
    "open",
    "(keeps|keep|keeping|kept|leaves|leaving) .. (powder dry|options open|door ajar|door open|way clear|room)",
    "It keeps its options open.",
    { negated: "declines" },
  ],
  [
    "open",
    "(coming round|come round|came round|comes round|thawing|warmer|softer|softened|soften|a chink|door is ajar|door ajar|foot in the door|crack in|stays ajar|on the cards|in the frame|in the mix|up for|game for|up for that|deserve a hearing|deserves a hearing|keen to hear|give it thought|give it a thought|give it consideration|conversation we can|willing to listen|sit down and talk|talk about it|at least a question|different animal|worth (considering|thinking|discussing|exploring|a look)|hold that thought|sees merit|sees a role|see a role|see itself|sees itself|might yet|not beyond|not out of the question|not averse|not opposed|not hostile|not against|no taboo|no taboos|not taboo|not a taboo|wouldn't bin|not a no)",
    "Berlin is coming round.",
  ],
  [
    "open",
    "(if asked|if invited|if needed|if required|if called upon|if the conditions|under the right|under certain|under conditions|in the right|given the right|when the time comes|should it be|should the|should that|were there|if there is|if there's|if there were|provided that|provided there|so long as|as long as|on condition that|subject to|depending on|in the event of) ",
    "It would go if asked.",
    { strength: 1 },
  ],
  [
    "open",
    "(would|will|could) .. (come|go|follow|play) .. (if|provided|should|were|when|as long|so long|on condition)",
    "It would come if invited.",
  ],
  [
    "open",
    "(preliminary|exploratory|sounding|sounded out|feasibility|scoping|drawing up options|drawn up options|options paper|under examination|looked into|being examined|being studied|being considered|being weighed|being discussed|weighing up)",
    "Options are being studied.",
    { strength: 2 },
  ],
  [
    "uncommitted",
    "(sits on its hands|keep its powder dry|keeps its powder dry|keeping its powder dry|gone quiet|not a peep|not a word|say the word|keeps its counsel|kept its counsel|keep its own counsel|no rush|in no rush|in no hurry|not in a hurry|turned its mind|turn its mind|blank form|still consulting|consultations|has yet to|have yet to|yet to (say|decide|take|make|answer|be)|way off|a long way|come back in|ask me|ask again|leaves it to its successor|successor|next government|after the election|before the election|nothing to add|nothing to announce|wouldn't bite|would not bite|drew a blank|kept his cards|keeps his cards|cards close|close to its chest|close to his chest|poker face|riddle|a sphinx|heads or tails|tossed a coin|weather vane|looks the other way|looked the other way|changed the subject|changes the subject|walked past|declines comment|declined comment|either way|one way or the other|in or out|neither in nor out|neither yes nor no|neither a yes nor a no|not a yes|jury is out|jury's out|kicking the can|kicked the can|long grass|back burner|counting heads|cold feet|hold its breath|see which way|for the birds|open questions|many questions|too many unknowns|crystal ball|chicken and egg|cart before the horse|getting ahead of|not the question)",
    "It is in no hurry.",
  ],
  [
    "uncommitted",
    "(when|once|until|before|as soon as|after) .. (decide|decided|decision|discuss|talk|answer|question|say|know|clear|clarity)",
    "It will talk once there is clarity.",
    { strength: 1 },
  ],
  [
    "uncommitted",
    "(let us first|let's first|first let|first comes|one step at a time|step by step|all in good time|in due course|when the time is ripe|time is not ripe|not ripe|no need to decide|cross that bridge|see about that|wait and see|see what|see how|listen|listened|taken note|takes note|took note|noted the)",
    "It took note of the plan.",
    { strength: 1 },
  ],
  [
    "uncommitted",
    "(exercise for|no truth in|there is no truth|untrue|denies that|denied having|denies having|denial|denied it|not true|knows nothing of|never heard|news to|unaware of|not aware of|fake|misquoted|misunderstood|misunderstanding|out of context|premature reports)",
    "There is no truth in the report.",
  ],
  [
    "declines",
    "(not on our watch|washed its hands|washes its hands|drew the line|draws the line|draw the line|a bridge too far|not our business|not our problem|none of its business|not its job|not a transit lounge|full plate|plate is full|poured cold water|pours cold water|pouring cold water|thumbs down|hell no|forget it|no chance|not a chance|no way|no dice|nothing doing|not happening|isn't happening|not on the cards|off the table|off the cards|never in a million|over and out|bowed out|bows out|sit this one out|sits this one out|sitting this one out|sat out|staying out|stays out|stay out|stayed away|stays away|stay away|begged off|begs off|excused itself|excuses itself|gave a miss|passes on|passed on|take a pass|rebuff|rebuffs|rebuffed|spurned|spurns|brushed off|brushes off|shrugged away|rowed back|backtracked|thought better|got cold feet|pulled the plug|let it ring|not drawing up|no lists|nobody at|no volunteers|stay put|stays put|staying put|has its own border|own borders|own defence|needs them at home|needed at home|own backyard|own front|own territory|on its own soil|home front|neutral and stays|neutrality|stretched|overstretched|too small|nobody to spare|no men to spare|no one to send|nobody to send|none of them|not for us|without our|minus the|count out|leave it at that|leaves soldiers|soldiers it will leave|leave to others|to others|others should|others do it|best wishes)",
    "Rome drew the line.",
  ],
  [
    "declines",
    "(sending|send|sent|lending|lend|provide|giving) (none|nobody|no one|nothing|nary)",
    "It is sending nobody.",
    { strength: 3 },
  ],
  [
    "declines",
    "(nobody|none|no one|not one|not a|nary a) .. (will go|will be going|is going|going|would go|will be sent|will set foot|set foot|will serve|to be counted)",
    "Not one will set foot there.",
    { strength: 3 },
  ],
  [
    "declines",
    "(nothing|money|aid|trainers|airfields|hospital|logistics|cash|planes|ships) .. (else|more|only|instead|at home|from afar)",
    "Money, and nothing else.",
  ],
  [
    "opposes",
    "(trap|trojan horse|gunboat diplomacy|sabre rattling|powder keg|russian roulette|match in a barn|red rag|house on fire|grande armee|napoleon|menace|a danger|trip wire|sitting ducks|cannon fodder|suicide|madhouse|lunatics|pied piper|disaster|catastrophe|calamity|nightmare|fantasy|fantasies|pipe dream|delusion|delusional|dead end|farce|circus|theatre|hoax|charade|war party|war camp|coalition of the unwilling|hawks|hysteria|freeze the conflict|froze the|bury any|no negotiations left|end of negotiations|tool to stop|fight it|must be stopped|stop this|stop them|pulled out of|condemnation|threatened|threatens|answer by force|answered by force|respond with|retaliate|retaliation|consequences|body bags|zinc|graves|bloodbath|slaughter|foreign boots|new armies|alien armies|occupying|occupation force|crusade|colonial)",
    "He called it a trap.",
  ],
  [
    "opposes",
    "(by another name|on our borders|at our border|on its doorstep|in the neighbourhood|near its borders|under any flag|whatever flag|in any form|in any shape|no matter what|under no circumstances|of any kind|of third countries|from third countries)",
    "No, in any form.",
    { strength: 1 },
  ],
  [
    "opposes",
    "(hopes|urges|urged|tells|told|advised|advises|calls on|called on|wants) .. (drop|to drop|abandon|to abandon|keep their|stay home|stay at home|stay away|turn round|turn back|go home|think again|keep their brigades)",
    "It urged them to go home.",
  ],
  [
    "supports",
    "(commitments|pledges|offers|contributors|contributor|the contributors|advance parties|advance party|joint headquarters)",
    "Firm commitments: Denmark.",
    { strength: 1 },
  ],
  ["supports", "(gladly|warmly|happily) (receive|welcome|welcomes|accept|host)", "Kyiv will gladly receive them."],
  [
    "supports",
    "(would|will|could) (suit|be welcome|go tomorrow|be glad|be delighted|be honoured|take part)",
    "They would be welcome.",
  ],
  [
    "supports",
    "(stood|stands|stand|lined up|line up|lines up|rallied|rally|rallies) [fully|squarely|firmly] (behind|with|by)",
    "The Nordic countries stand behind it.",
  ],
  [
    "supports",
    "(we will|we are|we do|will too|are too|do too|so will|so do|so are|coming too|going too|are coming|is coming)",
    "We will, said Oslo.",
    { strength: 1, negated: "declines" },
  ],
  [
    "supports",
    "(each|a company|a battalion|a ship|one company|one battalion|sizeable contingents|come from|come mainly from|provided by|supplied by|led by|manned by|staffed by|written into)",
    "The men are provided by Oslo.",
    { strength: 1 },
  ],
  [
    "supports",
    "(house|host) .. (rotating|hub|headquarters|presence)",
    "It would house a rotating presence.",
    { strength: 1 },
  ],
  [
    "declines",
    "(refusals|refusal|firm refusals|entered as|not to count on|no place for|never its|never our|never his|would forbid|excuses|excuse|nessuno|not coming|won't come|isn't coming|not cross|will not cross|won't cross|not leave|will not leave|won't leave|hold your coats|happy to pay|will pay|pays|paying|foot the bill|foots the bill|hospital beds|guard the depots|no legal way|matter rests|usual one)",
    "Firm refusals: Rome.",
    { strength: 1 },
  ],
  [
    "declines",
    "(nobody|no|none|never|nothing|not|neither) (says|said|answers|was|is|of|at|ever)",
    "None was there.",
    { strength: 1 },
  ],
  [
    "opposes",
    "(would|will|could|can|must) (mean|bring|drag|lead|spread|widen|prolong|invite|provoke|end in|come back|needlessly|make) .. (war|coffins|catastrophe|disaster|conflict|escalation|worse)",
    "It would mean war.",
  ],
  [
    "opposes",
    "(voted|vote|votes|speak|spoke|speaks|argued|argues|march|marched|campaigned) against",
    "It voted against.",
  ],
  [
    "opposes",
    "(tolerate|annoyed|foreign force|foreign armies|western army|a western corps|western garrison|foreign garrison|step into the war|second front|next war|buffer zone|legitimate prey|fuse|spark|risky|ineffective|scrapped|must not happen|march of fools|dissenting|divides|divide|leads away|fed up|hates|loathes|despises|scathing|furious|rages|raged|fumes|thunders|thundered|rails|railed|rants|derided|derides|sneered|sneers|mocked|mocks|scorn|scoffed|scoffs|ridiculed|protested|protests|protest|denounced|rebuke|rebuked|rebukes|tirade)",
    "The Kremlin sneered.",
    { strength: 1 },
  ],
  [
    "uncommitted",
    "(reserves its position|reserve its position|reserving its position|time .. not arrived|nothing for .. to decide|will speak when|speak when|not be hurried|nobody has asked|hasn't been asked|not been asked|no one has asked|given it a thought|given it .. thought|follow the discussions|following the discussions|following discussions|following it closely|follows closely|careful reply|prudent|none of his business|none of its business|decision on soldiers|announce their decisions|announce its decision|when they have made|out of view|no clear|nothing of the sort|nothing was decided|yea or nay|tbc|unanswered|what did)",
    "It reserves its position.",
  ],
  [
    "open",
    "(could|might|may|can) .. (patrol|wear|get|come|serve|relent|follow|guard|make|provide|spare|imagine|live with|be found|be persuaded|be discussed|be talked)",
    "It might relent.",
    { strength: 1, negated: "declines" },
  ],
  [
    "open",
    "(not tomorrow|but never say|probably|could be discussed|could be talked about|platoon to spare|to spare for|if the price|thinking about|shied away|never shied|might relent|relented|with the right|right piece of paper|gave them pause|less certain|no longer certain|reconsider|reconsidering|rethink|rethinking|revisit|revisiting|review its|reviewing|new tone|new note|a change of tone|the thought|entertaining|in the realm|feasible)",
    "It would reconsider.",
  ],
];
