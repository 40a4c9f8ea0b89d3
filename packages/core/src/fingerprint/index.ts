export { fingerprint } from "./fingerprint";
export { fingerprintKeys } from "./fingerprint-keys";
export { sharedPart } from "./shared-part";
