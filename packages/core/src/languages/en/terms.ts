import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(troops|soldiers|ground forces|ground troops|land forces|infantry|battalion|battalions|brigade|brigades|boots on the ground|company|contingent|peacekeepers|men on the ground|soldier|boots|peacekeeping force|military personnel|division)",
  ],
  air: [
    "(fighter jets|fighters|aircraft|warplanes|planes|jets|air force|air policing|F 16s|gripens|typhoons|rafales|eurofighters|air cover|air patrols|airspace|in the air|air component|air patrol|helicopters|awacs)",
  ],
  naval: [
    "(ships|frigate|frigates|navy|naval|warships|minehunters|minehunter|minesweepers|vessels|at sea|maritime|black sea|by sea)",
  ],
  logistics: [
    "(logistics|logistic|logistical|transport|fuel|field hospital|field hospitals|airfields|bases|medics|medical|supplies|hub|hubs|repair|repairs)",
  ],
  intelligence: ["(intelligence|surveillance|reconnaissance|satellite|satellites|radar)"],
  training: ["(train|trainers|training|instructors|instruct|instruction|teach|train ukrainian)"],
  funding: ["(fund|funding|pay|pays|money|finance|financing|million|billion|bill|200m|cash)"],
  monitoring: ["(monitoring|monitor|monitors|observers|observer|verification|verify|supervise)"],
  demining: ["(demining|deminers|mine clearance|clear mines|minesweeping|mines|mine clearing|sappers)"],
  command: [
    "(command|headquarters|lead the|leads the|leading the|commander|general to lead|staff officers|officers to the)",
  ],
};

export const noContributions: Language["noContributions"] = {};

export const boilerplate = [
  "(read more|don't miss|read also|see also|watch|listen|related|subscribe|sign up|share|continue reading|most popular|photo caption|picture|caption|discussion about this post|newsletter|newsletters|advertisement|also in today's digest|copy link|share article)",
];
