import type { ForceWords } from "../force-words";

export const forceWords: ForceWords = {
  units: {
    troops: [
      "(troops|troop|soldiers|soldier|peacekeepers|peacekeeper|servicemen|servicewomen|service members|service personnel)",
      "(military|army|armed|uniformed) (personnel|men|people|staff|members|force|forces)",
      "(personnel|men|trainers|instructors|infantrymen|infantry|paratroopers|marines|boots on the ground|boots)",
      "(men and women|strong|strong force|strong contingent|strong mission|blue helmets|combatants|fighters|europeans|westerners)",
      "military (trainers|instructors|observers|monitors|advisers|advisors)",
    ],
    brigades: ["(brigade|brigades)"],
    battalions: ["(battalion|battalions|battlegroup|battlegroups|battle group|battle groups)"],
    companies: [
      "(infantry|rifle|tank|engineer|mechanised|mechanized|airborne|combat|army) (company|companies)",
      "(company|companies) of (soldiers|infantry|troops|engineers|peacekeepers)",
    ],
  },
  wholes: [
    "(force|forces|contingent|contingents|mission|deployment|presence|corps|army|coalition|group|operation|share|part|total|figure|number|ceiling|target|commitment|plan|option|detachment|garrison)",
  ],
  of: ["(of|at|to|with|from|numbering|comprising|totalling|totaling)"],
  in: ["(in|inside|within|across|throughout)"],
  bare: [
    "(of (them|these|those|which|whom)|from|in|would|could|should|might|may|will|are|were|is|was|to|for|across|at|on|as|that|who|if|when|once|after|with|by|under|over|between|will)",
  ],
  otherThings: [
    "(kilometres|kilometers|km|miles|metres|meters|square kilometres|hectares|tonnes|tons|litres|barrels)",
    "(percent|per cent|percentage points|points|euros|euro|dollars|pounds|zlotys|kronor|roubles|rubles|crowns|hryvnias)",
    "(countries|nations|states|capitals|governments|allies|members|leaders|ministers|heads|delegations|partners|companies|firms)",
    "(years|year|months|month|weeks|week|days|day|hours|minutes|times|seats|votes|voters|lawmakers|deputies|mps|members of parliament|respondents|signatories|signatures|comments)",
    "(missiles|rockets|shells|drones|tanks|jets|aircraft|planes|helicopters|vehicles|guns|howitzers|rounds|batteries|systems|frigates|ships|rifles|launchers|warheads|fighters jets)",
    "(civilians|refugees|ukrainians|russians|inhabitants|residents|citizens|protesters|demonstrators|children|homes|households|students|prisoners|captives|hostages|volunteers|reservists|conscripts|recruits|readers|followers|passengers)",
    "strong [european|western|international|ukrainian|russian] (army|armed forces|military|coalition|group|club|alliance|bloc|team|delegation|parliament|chamber|union|crowd|bench|community)",
    "(a day|a year|a month|a week|per cent of|degrees|centuries|towns|cities|villages|questions|points plan)",
  ],
  otherSigns: "£€$%¥₴zł#",
  neverIn: [
    "(killed|wounded|injured|dead|deaths|casualties|losses|lost|died|fallen|missing|captured|taken prisoner|prisoners|prisoner|exchanged|swap|deserters|deserted|maimed)",
    "(army|armed forces|standing army|bundeswehr) (of|with|has|had|numbers|numbering|counts|totalling|that could grow|comprises) [..] #",
    "(has|have|had|wants|want|keep|keeps) (an army|armed forces|a military) ... #",
    "(its|russian|Moscow's|Russia's|ukrainian|Ukraine's|Kyiv's|Moscow 's|Russia 's|Ukraine 's|Kyiv 's) [own|peacetime|standing] (army|armed forces|military|forces|troops) ... #",
    "(limited|capped|restricted|reduced|confined) to .. #",
    "# [russian|ukrainian|invading] (soldiers|troops|men|fighters) (at the front|on the front|along the border|in occupied|in Kursk|in Donbas|in the Donbas)",
    "# ... (under arms|in its army|in its armed forces|in the army|in the armed forces|in the bundeswehr)",
    "(under arms|full time|active duty|regulars|reservists|conscripts|conscription|draft|mobilise*|mobilize*|recruit*|enlist*)",
    "(cut|shrink|reduce|limit|cap|caps|capped|shrunk|reduction|expand|grow|increase|enlarge) ... (army|armed forces|military|bundeswehr)",
    "(serving abroad|north korean|north koreans|wagner|mercenaries|volunteers)",
    "(trained in (britain|germany|poland|france)|have been trained|has trained|had trained|were trained|trained [more than|over|about|some|around] #|training [of] #)",
    "(refugees|protesters|protested|demonstrat*|marched|population|inhabitants|polled|poll|respondents|surveyed)",
    "(napoleon*|bonaparte*|grande armée|hitler*|wehrmacht|world war|cold war|vietnam|afghanistan|iraq|kosovo|bosnia|balkans|gaza|lebanon|mali|sahel|syria)",
    "(has|have|had|keeps|keep) [about|some|around|close to|already|more than|over|nearly|almost] # [american|british|own] (soldiers|troops|men|service members|peacekeepers) [abroad|in]",
    "# ... (in|across|throughout|to) (Europe|eastern Europe|the Baltics|the Baltic states|the continent|the Middle East|Asia|the Pacific|the region|the eastern flank|NATO's eastern)",
    "(page|paragraph|article|chapter|resolution|section|directive|psalm) #",
    "(abroad|overseas|in (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|other|its) missions)",
    "(drill|drills|exercise|exercises|manoeuvre|manoeuvres|maneuvers|war game|war games|missions worldwide|missions abroad)",
    "(eastern flank|enhanced forward presence|forward presence|response force|readiness force|rapid reaction)",
  ],
  needed: [
    "(needed|need|needs|required|require|requires|necessary|minimum|would take|would be wanted|calls for|might call for|would call for|call for|asked for|asks for|demands|demanded|demand|wanted|has spoken of|had spoken of|insufficient|enough)",
    "(would have to|must|should) (be|have|number|comprise|consist|count)",
  ],
  contribution: [
    "(share|contribute|contributes|contributed|contributing|contribution|offer|offers|offered|pledge|pledged|pledges|provide|provides|supply|send|sends|sending|sent|go|deployed|commit|commits|committed|deploy|its own|his own|own part|chip in|could spare|put up|dispatch)",
  ],
};
