import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(troops|troop|soldiers|soldier|ground forces|ground troops|land forces|land force|infantry|infantrymen|battalion|battalions|brigade|brigades|boots on the ground|boots|company of *|a company|contingent|contingents|peacekeepers|peacekeeper|men on the ground|peacekeeping force|military personnel|uniformed personnel|servicemen|servicewomen|service members|serviceman|division|regiment|regiments|paratroopers|paras|legionnaires|marines|commandos|special forces|sappers|engineers|men and women|men in uniform|on land|by land|rotations of)",
    "(*ish|*ian|*ese|*ean|*ic|french|dutch|german|greek|czech|swiss|own|its|our|their|his|her|armed) [*] (forces|units|army|personnel|men)",
    "(units|forces|men|personnel) (on the ground|inside ukraine|in ukraine|into ukraine|to ukraine|on ukrainian soil|on site)",
  ],
  air: [
    "(fighter jets|fighters|fighter jet|aircraft|warplanes|planes|plane|jets|air force|air policing|F 16s|F 16|F 35s|F 35|gripens|gripen|typhoons|typhoon|rafales|rafale|eurofighters|eurofighter|mirages|air cover|air patrols|in the air|from the air|by air|air component|air patrol|air power|helicopters|awacs|police the skies|patrol the skies|airmen|aerial)",
    "(police|policing|patrol|patrolling|protect|secure|close|guard|open|opening) .. (skies|airspace|sky)",
  ],
  naval: [
    "(ships|ship|frigate|frigates|navy|naval|warships|warship|minehunters|minehunter|minesweepers|minesweeper|vessels|vessel|at sea|by sea|from the sea|maritime|corvette|corvettes|patrol boats|sailors|naval component)",
    "(patrol|protect|secure|guard|clear|police|patrolling|securing|clearing) .. (black sea|sea)",
  ],
  logistics: [
    "(logistics|logistic|logistical|logistically|transport|transports|fuel|field hospital|field hospitals|airfields|airfield|air bases|medics|medical|supplies|supply routes|supply lines|hub|hubs|repair|repairs|maintenance|rear base|transit|warehouses|ports|airlift|sealift)",
  ],
  intelligence: [
    "(intelligence|surveillance|reconnaissance|satellite|satellites|radar|radars|drones for surveillance|eyes in the sky|reconnaissance aircraft)",
  ],
  training: [
    "(train|trainers|training|instructors|instructor|instruct|instruction|teach|teaching|drill|drilling|military advisers|advisers)",
  ],
  funding: [
    "(fund|funds|funding|pay|pays|paid|paying|finance|finances|financing|bankroll|bankrolls|money|cash|bill|chip in|contribute financially|million|m|billion) .. (force|mission|deployment|troops|coalition|contingent|peacekeepers|peacekeeping|operation|soldiers|others' troops)",
    "(financial|financially) (contribution|support|share|help|contribute) .. [force|mission|deployment|coalition]",
    "(force|mission|deployment) .. (financially|with money|with cash|with funding)",
  ],
  monitoring: [
    "(monitoring|monitor|monitors|observers|observer|verification|verify|supervise|supervision|oversee|overseeing|watch over)",
  ],
  demining: [
    "(demining|deminers|deminer|mine clearance|clear mines|clearing mines|mine clearing|mine clearers|bomb disposal|clear [the] [*] mines|remove mines)",
  ],
  command: [
    "(command|headquarters|commander of the force|general to lead|staff officers|command post|command staff)",
    "(lead|leads|leading|led|head|heads|heading|command|commands|run) [the|a|what|such] [*] (force|mission|coalition|multinational|operation|deployment|planners)",
    "(force|mission|deployment|operation) [*] (led|headed|commanded) by",
  ],
};

export const noContributions: Language["noContributions"] = {
  ground_troops: [
    "(russian|russia's|ukrainian|ukraine's|kyiv's|north korean|wagner|enemy|moscow's) [own|ground|regular|young] (troops|soldiers|soldier|forces|army|units|brigade|brigades|battalions|men|recruits|infantry)",
    "(armed forces|defence force|defense force|joint expeditionary force|chief of the army|army chief|air force)",
    "(killed|wounded|captured|fallen|dead|missing|trained) [*] (troops|soldiers|servicemen)",
    "(troops|soldiers|battalion|brigade|forces) (in|to|from|for) (lebanon|mali|kosovo|bosnia|latvia|lithuania|estonia|poland|romania|syria|iraq|gaza|cyprus|niger|korea|afghanistan|greenland|germany)",
    "(tens|hundreds) of thousands of (russian|ukrainian) (troops|soldiers)",
  ],
  air: [
    "(fighter jets|F 16s|jets|aircraft|planes|warplanes|mirages|gripens) [*] (to|for|given to|delivered to|sent to) (ukraine|kyiv|kiev|ukrainian|zelensky)",
    "(delivered|delivers|deliver|sends|supplied|supply|donated|donate|handing over|gave) .. (fighter jets|F 16s|jets|aircraft|planes|mirages)",
    "(russian|russia's|enemy|passenger|presidential|shot down) [*] (aircraft|planes|plane|jets|fighters|warplanes|drones)",
    "(board|boarding|boarded|by|caught|his|her|their) (plane|aircraft)",
    "(air defence|air defense|airspace violation|airspace violations|air raid|air raids|air marshal|air force chief|air strikes)",
  ],
  naval: [
    "(russian|russia's|shadow|tanker|merchant|cargo|grain) [*] (ships|ship|vessels|fleet|navy)",
    "black sea (fleet|grain|coast|resort)",
    "(naval base|the navy chief|chief of the navy)",
  ],
  logistics: [
    "(weapons|arms|ammunition|gas|oil|energy|military) (transport|supplies|deliveries|fuel)",
    "(medical|fuel|energy) (aid|prices|crisis)",
    "(transport|health) (minister|ministry)",
    "supplies of",
  ],
  intelligence: [
    "(intelligence) (service|services|agency|agencies|chief|officer|officials|report|reports|sources|sharing|community|committee)",
    "(artificial|military|russian) intelligence",
    "intelligence from (the us|washington)",
  ],
  training: [
    "(training) (exercise|exercises|ground|grounds)",
    "(training|train) [of] ukrainian [*] (in|on) (poland|germany|britain|england|spain|france|romania|norway)",
  ],
  monitoring: [
    "(monitors|observers|observer) (say|said|believe|note|think|expect|doubt)",
    "(closely) (monitor|monitoring)",
    "(osce|election|political|military) (observers|monitors)",
  ],
  command: [
    "(high command|general command|supreme command|commander in chief|chief of staff|in command of the army|nato headquarters|party headquarters|eu headquarters|headquarters in brussels|command of the ukrainian)",
  ],
};

export const boilerplate = [
  "(read more|don't miss|read also|see also|watch|listen|related|subscribe|sign up|share|continue reading|most popular|photo caption|picture|caption|discussion about this post|newsletter|newsletters|advertisement|also in today's digest|copy link|share article)",
];
