export * from "./codebook";
export { detectLanguage, prepareCore } from "./document/detect-language";
export { EXTRACTOR_VERSION, extract } from "./extract";
export { SUPPORTED_LANGUAGES } from "./languages";
export type { Source } from "./source/source";
