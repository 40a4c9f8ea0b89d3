/** Named lists for the patterns of the English pack. */
export const words = {
  /** People in uniform and their units; and the force itself. */
  troops:
    "troop|troops|soldier|soldiers|peacekeeper|peacekeepers|peace keepers|trainer|trainers|instructor|instructors|infantry|infantryman|infantrymen|contingent|contingents|battalion|battalions|brigade|brigades|regiment|regiments|company|companies|platoon|platoons|detachment|detachments|squadron|squadrons|paratroopers|paras|sappers|engineers|deminers|marines|servicemen|serviceman|servicewomen|conscripts|conscript|military personnel|personnel|forces|ground forces|boots|men|men and women|men in uniform|blue helmets|observers|monitors|units|unit|army|armies|military presence|garrison|garrisons|rangers|frigate|frigates|minehunters|minesweepers|fighter jets|warships",
  /** The force or mission under discussion. */
  mission:
    "force|mission|peace mission|peace force|deployment|deployments|peacekeeping|peacekeeping role|peacekeeping force|peacekeeping mission|operation|contingent|troop plan|troop plans|ground role|military presence|coalition|troops|soldiers|peacekeepers|participation|boots on the ground",
  send: "send|deploy|contribute|commit|provide|supply|offer|put|station|dispatch|despatch|lend|field|post|give|spare|place|detach|second|assign|earmark|add|bring|deliver|furnish|pledge|promise|join|supply",
  sends:
    "sends|deploys|contributes|commits|provides|supplies|offers|puts|stations|dispatches|lends|gives|places|assigns|earmarks|adds|pledges|promises",
  sent: "sent|deployed|contributed|committed|provided|supplied|offered|stationed|dispatched|despatched|lent|posted|given|placed|assigned|earmarked|pledged|promised",
  sending:
    "sending|deploying|contributing|committing|providing|supplying|offering|putting|stationing|dispatching|lending|posting|giving|placing|assigning|earmarking|adding|pledging|promising|detaching",
  join: "join|take part|participate|be part|play a part|take a part|play its part|do its part|play a role|be there|go in|be involved|sign up|step up|serve",
  joins: "joins|takes part|participates|signs up|goes in|serves",
  joined: "joined|taken part|participated|signed up|enlisted",
  joining: "joining|taking part|participating|signing up|participation|involvement",
  plan: "plan|plans|idea|proposal|proposals|scheme|project|notion|suggestion|initiative|concept|thought|deployment|stationing|presence|force|mission|operation|troops|soldiers|peacekeepers|brigades|contingent|garrison|plans|landing|boots|forces",
  will: "will|shall|is going to|are going to|is to|are to|'ll|we'll|they'll|he'll|intends to|intend to|plans to|plan to|means to|is set to|are set to|is about to",
  be: "is|are|was|were|be|been|being|stands|stand|remains|remain|'s|we're|they're|he's|she's",
} as const;
