import { type Language, type Pack, packOf, partOf } from "@standpoint/words";

/** What the scripts of every page say. */
const EVERYWHERE = ["head", "found", "take", "filter", "condition", "contribution", "outlet", "steps", "wrong"];

/** What the dashboard's scripts say besides. */
const DASHBOARD = [
  ...["dash", "day", "region", "hand", "panel", "why", "claim", "trace", "between", "map", "chart"],
  ...["stance", "stanceSays", "stanceMeans", "stanceHow", "office", "step"],
];

/** @returns the words that every page hands to its scripts */
export const wordsEverywhere = (language: Language): Pack => partOf(packOf(language), EVERYWHERE);

/** @returns the words that the dashboard hands to its scripts */
export const wordsOfDashboard = (language: Language): Pack => partOf(packOf(language), [...EVERYWHERE, ...DASHBOARD]);
