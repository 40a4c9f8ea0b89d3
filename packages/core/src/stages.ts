// The stages of an extraction one by one, for those who measure them. Whoever wants findings asks `extract`.
export { makeClaims } from "./claims/make-claims";
export { readDocument } from "./document/read-document";
export { measureForces } from "./force-sizes/measure-forces";
export { languageOf } from "./languages";
export type { Language } from "./languages/language";
export { findMatches } from "./match/find-matches";
export { buildLexicon, type Lexicon } from "./match/lexicon";
export { findMentions } from "./mentions/find-mentions";
export { type Reading, readArticle } from "./reading";
export { tokenise } from "./sentences/tokenise";
