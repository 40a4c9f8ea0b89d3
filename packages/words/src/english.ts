import { wordsIn } from "./index";

/** For drawings that nobody asked for in another language. */
export const english = wordsIn("en");
