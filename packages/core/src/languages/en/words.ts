/** Named lists for the patterns of the English pack. */
export const words = {
  /** People in uniform and their units; and the force itself. */
  troops:
    "troop|troops|soldier|soldiers|soldiery|peacekeeper|peacekeepers|peace keepers|trainer|trainers|instructor|instructors|infantry|infantryman|infantrymen|contingent|contingents|battalion|battalions|brigade|brigades|regiment|regiments|company|companies|platoon|platoons|detachment|detachments|squadron|squadrons|battle group|battle groups|battlegroup|battlegroups|paratroopers|paras|sappers|engineers|deminers|mine clearers|marines|commandos|legionnaires|airmen|sailors|gendarmes|rangers|gurkhas|special forces|servicemen|serviceman|servicewomen|conscripts|conscript|private|privates|military personnel|uniformed personnel|personnel|forces|ground forces|boots|boot|men|men and women|men in uniform|people in uniform|sons|sons and daughters|boys|lads|blue helmets|blue berets|yellow berets|officers|medical team|medical teams|observers|monitors|units|unit|uniforms|uniform|army|armies|military presence|garrison|garrisons|frigate|frigates|minehunters|minesweepers|fighter jets|warships",
  /** The force or mission under discussion. */
  mission:
    "force|mission|peace mission|peace force|deployment|deployments|peacekeeping|peacekeeping role|peacekeeping force|peacekeeping mission|operation|contingent|troop plan|troop plans|ground role|military presence|presence|coalition|troops|soldiers|peacekeepers|participation|boots on the ground|expedition",
  send: "send|deploy|contribute|commit|provide|supply|offer|put|station|dispatch|despatch|lend|field|give|spare|place|detach|second|assign|earmark|add|bring|deliver|furnish|pledge|promise|join|detail|release|loan|park",
  sends:
    "sends|deploys|contributes|commits|provides|supplies|offers|puts|stations|dispatches|lends|gives|places|assigns|earmarks|adds|pledges|promises|brings|details|fields",
  sent: "sent|deployed|contributed|committed|provided|supplied|offered|stationed|dispatched|despatched|lent|given|placed|assigned|earmarked|pledged|promised|put|detailed|fielded",
  sending:
    "sending|deploying|contributing|committing|providing|supplying|offering|putting|stationing|dispatching|dispatch|despatch|lending|posting|giving|placing|assigning|earmarking|adding|pledging|promising|detaching|fielding|bringing|parking|deployment",
  join: "join|take part|participate|be part|play a part|take a part|play its part|do its part|play a role|be there|be in it|be on that bus|go in|be involved|sign up|step up|serve|come along|be coming along|have a part|set foot|be setting foot|turn up|march",
  joins: "joins|takes part|participates|signs up|goes in|serves",
  joined: "joined|taken part|participated|signed up|enlisted",
  joining: "joining|taking part|participating|signing up|participation|involvement",
  plan: "plan|plans|idea|proposal|proposals|scheme|project|notion|suggestion|initiative|concept|thought|deployment|dispatch|stationing|presence|force|mission|operation|troops|soldiers|peacekeepers|peacekeeping|brigades|contingent|contingents|garrison|landing|boots|forces|venture|enterprise|undertaking|expedition|armies|army|units",
  will: "will|shall|is going to|are going to|is to|are to|'ll|we'll|they'll|he'll|intends to|intend to|plans to|plan to|means to|is set to|are set to|is about to|has agreed to|have agreed to|has decided to|have decided to",
  be: "is|are|was|were|be|been|being|stands|stand|stood|remains|remain|'s|we're|they're|he's|she's",
  /** Negated verbs and "not", before what is denied. */
  not: "not|never|won't|wouldn't|isn't|aren't|doesn't|don't|didn't|hasn't|haven't|hadn't|cannot|can't|couldn't|wasn't|weren't",
  /** Whose troops: "no Belgian soldiers". */
  whose:
    "own|*ish|*ian|*ean|*ese|*nian|dutch|french|greek|czech|swiss|irish|german|american|us|our|its|their|ground|combat|land|single",
  /** From outside Ukraine. */
  foreign: "foreign|western|european|nato|allied|alien|outside|eu|multinational|international|coalition",
} as const;
