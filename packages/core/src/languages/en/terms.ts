import type { Language } from "../language";

export const contributions: Language["contributions"] = {
  ground_troops: [
    "(joint|mixed|national|single|second|reinforced|two|three) (company|companies)",
    "(company|companies) [*] [*] (to|for|in|into) (ukraine|lviv|odesa|the force|the mission)",
    "(grenadiers|army rangers|mountain rangers|alpini|hussars)",
    "(be|are|is) [all] on the ground",
    "(battlegroup|battlegroups|battle group|battle groups|platoon|platoons|detachment|detachments|special operators|regulars|ground component|land component|ground element|ground contingent|ground units|land units|riflemen|tank unit|army unit|army units|mountain troops|foot soldiers|reservists)",
    "(mechanised|mechanized|armoured|armored|motorised|motorized|airborne|light|rifle|special operations|special forces|mountain|combat|army|infantry|engineer|manoeuvre|maneuver|parachute|fighting|protection) (unit|units|company|companies|battlegroup|battlegroups|element|elements|formation|formations|force|forces|contingent|group|detachment|platoon|squadron)",
    "(members|personnel|staff|people|presence|force) [*] [*] on the ground",
    "(troops|troop|soldiers|soldier|ground forces|ground troops|land forces|land force|infantry|infantrymen|battalion|battalions|brigade|brigades|boots on the ground|boots|company of *|a company|contingent|contingents|peacekeepers|peacekeeper|men on the ground|peacekeeping force|military personnel|uniformed personnel|servicemen|servicewomen|service members|serviceman|division|regiment|regiments|paratroopers|paras|legionnaires|marines|commandos|special forces|sappers|engineers|men and women|men in uniform|on land|by land|rotations of)",
    "(*ish|*ian|*ese|*ean|*ic|french|dutch|german|greek|czech|swiss|own|its|our|their|his|her|armed) [*] (forces|units|army|personnel|men)",
    "(units|forces|men|personnel) (on the ground|inside ukraine|in ukraine|into ukraine|to ukraine|on ukrainian soil|on site)",
  ],
  air: [
    "(air assets|air component|air element|air contribution|air contingent|no fly zone|no fly|combat planes|combat aircraft|combat jets|air capabilities|air capability|air protection|air shield|sky shield|air surveillance|airspace control|airspace protection|airspace monitoring|tanker aircraft|refuelling aircraft|transport planes|transport plane|transport aircraft|squadron of|airlift|by helicopter|helicopter|surveillance aircraft|patrol aircraft|air defence unit|air defence units|air defence battery)",
    "(close|closing|secure|securing|defend|protection of|control of|guard|patrols over|patrols in|patrols above|protecting|watch) .. (skies|airspace|sky|air space)",
    "(fighter jets|fighters|fighter jet|aircraft|warplanes|planes|plane|jets|air force|air policing|F 16s|F 16|F 35s|F 35|gripens|gripen|typhoons|typhoon|rafales|rafale|eurofighters|eurofighter|mirages|air cover|air patrols|in the air|from the air|by air|air component|air patrol|air power|helicopters|awacs|police the skies|patrol the skies|airmen|aerial)",
    "(police|policing|patrol|patrolling|protect|secure|close|guard|open|opening) .. (skies|airspace|sky)",
  ],
  naval: [
    "(mine hunting|mine hunter|mine hunters|mine sweeper|mine sweepers|mine sweeping|minesweeping|minehunting|mine countermeasures|mine countermeasure|coast guard|coastguard|sea mines|shipping lanes|sea lanes|safe navigation|safety of navigation|freedom of navigation|clearance divers|destroyer|destroyers|patrol ship|patrol ships|patrol vessel|patrol vessels|fleet|flotilla|seas)",
    "(patrol|patrols|protect|secure|guard|clear|police|keep|safety|security|protection|mines|shipping|operation|operate|sail|component|mission) [*] [*] (in|on|across|of|to) the black sea",
    "(ships|ship|frigate|frigates|navy|naval|warships|warship|minehunters|minehunter|minesweepers|minesweeper|vessels|vessel|at sea|by sea|from the sea|maritime|corvette|corvettes|patrol boats|sailors|naval component)",
    "(patrol|protect|secure|guard|clear|police|patrolling|securing|clearing) .. (black sea|sea)",
  ],
  logistics: [
    "(resupply|resupplying|supply services|supply chain|supply chains|supply of the (force|mission|contingent|troops)|rear services|staging areas|staging area|staging ground|staging post|transport planes|transport plane|transport aircraft|transport capacity|medical evacuation|evacuation|medevac|depots|depot|refuelling|refueling|field kitchens|doctors|nurses|surgeons|surgical|medical team|medical teams|medical care|hospital|hospitals|engineering support|air transport|support base|support bases|logisticians|catering|bridging|hub)",
    "(ensure|ensures|secure|secures|organise|organises|handle|handles|guarantee|run|runs|manage|manages|provide|provides) .. (supply|supplies|resupply|provisioning|maintenance|transport|transit)",
    "(airports|airport|ports|port|bases|base|airfields|railways|roads|territory|infrastructure|facilities|hospitals|bridges) .. (available|disposal|open|at the service|for use|used by|use of)",
    "(open|opens|make|makes|offer|offers|provide|provides|lend|use of|access to) [*] [*] (airports|airport|ports|bases|airfields|railways|infrastructure|facilities|territory)",
    "(logistics|logistic|logistical|logistically|transport|transports|fuel|field hospital|field hospitals|airfields|airfield|air bases|medics|medical|supplies|supply routes|supply lines|hub|hubs|repair|repairs|maintenance|rear base|transit|warehouses|ports|airlift|sealift)",
  ],
  intelligence: [
    "(eyes and ears|situational awareness|early warning|recce|surveillance drones|reconnaissance drones|spy planes|satellites|satellite images|satellite imagery|satellite data|listening posts|signals intelligence|information sharing|AWACS)",
    "(intelligence|surveillance|reconnaissance|satellite|satellites|radar|radars|drones for surveillance|eyes in the sky|reconnaissance aircraft)",
  ],
  training: [
    "(educate|educating|educators|teachers|teacher|coach|coaches|coaching|mentor|mentors|mentoring|advisors|advisory mission|schooling|trainer|trained by|instructing|instructs)",
    "(train|trainers|training|instructors|instructor|instruct|instruction|teach|teaching|drill|drilling|military advisers|advisers)",
  ],
  funding: [
    "(instead of|rather than|no) (soldiers|troops|people|men|boots|personnel) [,] [*] [*] [*] [*] (million|billion|money|euros|cash|funds|funding|cheque|dollars|pounds)",
    "(money|cash|euros|dollars|pounds|kronor|francs|yen|cheque|funds|funding|wallet|treasury) [,] [*] (instead of|rather than|not|no|but no|but not) [*] (soldiers|troops|men|boots|people|personnel|uniforms)",
    "(cover|covers|covering|share|shares|sharing|meet|meets|bear|bears|bearing|towards|toward|shoulder|shoulders|defray|part of|absorb|foot|foots|footing|assume|split|help with|pay for|pays for|paying for) .. (cost|costs|expenses|bill|bills|upkeep|price) [*] [*] [*] (force|mission|deployment|operation|peacekeepers|peacekeeping|troops|soldiers|contingent|contingents)",
    "(pay|pays|paid|money|cash|financial support|financial aid|financial help|funds|fund|funding|finance|finances|financing|million|billion|euros|dollars|pounds|bankroll|cheque|cheques|chequebook|purse|wallet) [*] (for|to|towards|into|of) [the|a|this|its|any|such] [*] [*] (force|mission|deployment|operation|coalition|peacekeepers|peacekeeping|contingent|contingents|contribution)",
    "(fund|funds|finance|finances|financing|funding|bankroll|bankrolls|pay for|pays for|pay towards|subsidise|subsidises|underwrite the costs) [the|a|this|such|other countries'|others'|other people's] [*] [*] (force|mission|deployment|operation|peacekeepers|troops|soldiers|contingent|contingents|coalition)",
    "(fund|funds|funding|pay|pays|paid|paying|finance|finances|financing|bankroll|bankrolls|money|cash|bill|chip in|contribute financially|million|m|billion) .. (force|mission|deployment|troops|coalition|contingent|peacekeepers|peacekeeping|operation|soldiers|others' troops)",
    "(financial|financially) (contribution|support|share|help|contribute) .. [force|mission|deployment|coalition]",
    "(force|mission|deployment) .. (financially|with money|with cash|with funding)",
  ],
  monitoring: [
    "(observation|observation mission|observe (a|the|any) [*] (truce|ceasefire|armistice)|inspectors|watchers|check compliance|compliance with|surveillance of (a|the) [*] (truce|ceasefire|line)|monitored|observing|verifying|verified|verification mechanism|military observers|military monitors|ceasefire monitors|truce monitors|overseers)",
    "(monitoring|monitor|monitors|observers|observer|verification|verify|supervise|supervision|oversee|overseeing|watch over)",
  ],
  demining: [
    "(pyrotechnicians|pyrotechnician)",
    "(find|finds|finding|dig up|digging up|lift|lifting|hunt|hunting|sweep|sweeping|destroy|search for|searching for|get rid of|rid) [and] [*] [*] (mines|minefields|landmines)",
    "(mine removal|mine disposal|removal of mines|removal of [*] mines|clearance of mines|clearance of [*] mines|clearance divers|ordnance disposal|ordnance clearance|explosive ordnance|unexploded ordnance|unexploded bombs|unexploded shells|explosives experts|explosives specialists|explosives disposal|bomb squad|defuse|defusing|mine detection|mine action|mine specialists|de mining|minefields|clear [*] [*] (minefields|mines|explosives|ordnance|shells)|clearing [*] [*] (minefields|mines|explosives|ordnance|shells)|clears mines|cleared of mines|sweep for mines)",
    "(demining|deminers|deminer|mine clearance|clear mines|clearing mines|mine clearing|mine clearers|bomb disposal|clear [the] [*] mines|remove mines)",
  ],
  command: [
    "(head|heads|lead|leads|leading|heading|command|commands|run|runs|take charge of|takes charge of|direct|directs|oversee the|at the head of|in charge of|at the helm of|in command of|share command) [*] [*] [*] (force|mission|operation|component|staff|headquarters|contingent|coalition|deployment|multinational)",
    "(force|mission|deployment|operation|component) [*] (be|is|was) [jointly] (led|headed|commanded|run|directed|coordinated) [jointly] by",
    "(deputy commander|command of|command over|leadership of|leadership in|leading role in|command role|command centre|command center|command structure|command structures|command element|chief of staff of the|operational command|coalition's headquarters|force's headquarters|liaison officers)",
    "(general|admiral|officer|brigadier|colonel|lieutenant general) .. (lead|command|in charge|head|heads|at the head|commands|leads|take over|run)",
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
    "(osce|election|political) (observers|monitors)",
    "military (observers|monitors) (say|said|believe|note|think|expect|doubt)",
  ],
  command: [
    "(high command|general command|supreme command|commander in chief|chief of staff|in command of the army|nato headquarters|party headquarters|eu headquarters|headquarters in brussels|command of the ukrainian)",
  ],
};

export const boilerplate = [
  "(read more|don't miss|read also|see also|watch|listen|related|subscribe|sign up|share|continue reading|most popular|photo caption|picture|caption|discussion about this post|newsletter|newsletters|advertisement|also in today's digest|copy link|share article)",
];
