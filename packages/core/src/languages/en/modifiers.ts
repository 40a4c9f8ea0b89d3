import type { Modifiers } from "../language";

export const modifiers: Modifiers = {
  negation: [
    "(not|never|no|nobody|no one|none|neither|nor|nothing|nowhere|without|cannot|hardly)",
    "(won't|wouldn't|isn't|aren't|doesn't|don't|didn't|hasn't|haven't|hadn't|can't|couldn't|wasn't|weren't|shouldn't|ain't|mustn't|shan't|needn't)",
    "(far from|anything but|refus* to|declin* to|unwilling to|reluctant to|stop* short of|rather than|instead of)",
  ],
  pseudoNegation: [
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
  ],
  denial: [
    "(denied|denies|deny|denying|dismissed|dismisses|rubbished|refuted) [reports|the report|a report|claims|suggestions|rumours|talk] [of|that|having]",
    "(reports|rumours|claims|suggestions|talk) (that|of)",
  ],
  historical: [
    "(had|formerly|previously|earlier|until recently|used to|originally|initially|at first|back then|hitherto)",
    "(last|a|one) (year|month|week|spring|summer|autumn|winter) [ago]",
    "(in|back in) (January|February|March|April|May|June|July|August|September|October|November|December|2022|2023|2024|spring|winter|autumn|summer)",
    "(months|weeks|years|days) (ago|earlier|before)",
    "(predecessor|predecessors|from|who had|having)",
    "once (taboo|opposed|resigned|hostile|said|so|a|the|sceptical|against|dismissed|rejected|ruled|firmly)",
    "(a|only) (month|week|year|day) (ago|earlier|before)",
    "until (the election|now|then|last|yesterday|this)",
  ],
  current: [
    "(now|today|no longer|this time|these days|since then|currently|at present|yesterday|this week|on (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|has since|finally|in the end|at last)",
  ],
  contrast: [
    "(but|however|yet|although|though|whereas|while|nevertheless|nonetheless|instead|by contrast|in contrast|on the other hand|for its part|for his part|even so|conversely)",
  ],
  clause: ["(which|who|whose|because|since|unless|until|if|when|where|as long as|provided)"],
  except: [
    "(except|except for|with the exception of|apart from|other than|bar|save for|excepted|unlike|with one exception)",
  ],
};
