import type { Modifiers } from "../language";

export const modifiers: Modifiers = {
  negation: [
    "(not|never|no|nobody|no one|none|neither|nor|nothing|nowhere|without|cannot|hardly)",
    "(won't|wouldn't|isn't|aren't|doesn't|don't|didn't|hasn't|haven't|hadn't|can't|couldn't|wasn't|weren't|shouldn't|ain't|mustn't|shan't|needn't)",
    "(wrong|untrue|mistaken|incorrect|inaccurate|odd|false) to (say|conclude|think|claim|assume|suggest|believe|expect) [that]",
    "(far from|anything but|refus* to|declin* to|unwilling to|reluctant to|stop* short of|rather than|instead of)",
  ],
  pseudoNegation: [
    "(lost|lose|losing|wasted|wasting|wastes) no time",
    "(made|makes|making|make) no (secret|bones)",
    "in no uncertain terms",
    "no (sooner|matter|mistake|stranger|surprise|denying|exaggeration|coincidence)",
    "not (surprisingly|unexpectedly|for the first time|long|long ago|far from|have agreed more)",
    "nothing short of",
    "without (exception|warning|reservation|reservations|question|qualification|conditions|further ado|fail|equivocation|mincing)",
    "not (only|just|merely|simply|least|alone)",
    "no (doubt|question|secret|surprise|accident|longer in doubt|wonder|small)",
    "nothing (but|less than)",
    "no (less|fewer|more|later) than",
    "none other than",
    "without (hesitation|delay|doubt|waiting)",
    "not to mention",
  ],
  modal: ["(could|might|may|perhaps|possibly|maybe|conceivably)"],
  question: [
    "(asked|asks|ask|wondered|wonders) [*] (whether|if|when|how)",
    "(whether|if) or not",
    "(asked|pressed|questioned|quizzed) (about|on)",
    "whether",
  ],
  denial: [
    "(denied|denies|deny|denying|dismissed|dismisses|rubbished|refuted) [reports|the report|a report|claims|suggestions|rumours|talk] [of|that|having]",
    "(report|reports|rumour|rumours|claim|claims|suggestion|suggestions|story|stories|account|talk|invention) (that|of)",
  ],
  historical: [
    "(formerly|previously|earlier|until recently|used to|originally|initially|at first|back then|hitherto|in the past|long ago|erstwhile)",
    "had (earlier|previously|once|long|originally|initially|first|until|in the past|toyed|flirted|mulled|considered|weighed|hesitated|resisted|ruled)",
    "last (year|month|spring|summer|autumn|winter)",
    "(a|one|two|three|four|five|six|several|some|#) (day|days|week|weeks|month|months|year|years) (ago|earlier|before)",
    "(in|back in|of|as late as in|at) (2022|2023|2024)",
    "(back in|in early|in late|as late as) (January|February|March|April|May|June|July|August|September|October|November|December|2025)",
    "(months|weeks|years|days) (ago|earlier|before)",
    "(predecessor|predecessors|who had|having once|having long|old line|old refusal|old position|then government|previous government|former government|last government)",
    "once (taboo|opposed|resigned|hostile|said|so|sceptical|skeptical|against|dismissed|rejected|ruled|firmly|thought|reluctant|non|noncommittal|undecided|cool|wary|unthinkable)",
    "until (the election|now|then|last|yesterday|this)",
    "(the man|the woman|the minister|the government) who had",
  ],
  current: [
    "(now|today|no longer|this time|these days|since then|currently|at present|yesterday|this week|on (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|has since|finally|in the end|at last)",
  ],
  contrast: [
    "(but|however|yet|although|though|whereas|while|nevertheless|nonetheless|instead|by contrast|in contrast|on the other hand|for its part|for his part|even so|conversely)",
  ],
  clause: ["(which|who|whose|because|since|unless|until|if|when|where|as long as|provided)"],
  except: [
    "(except|except for|with the exception of|apart from|other than|bar|barring|save|save for|excepting|excepted|unlike|with one exception|aside from)",
    "(all|everyone|everybody|every country|every member|every state|every government|every capital|all of them|nobody|no one|none) (but|bar|save)",
  ],
};
