export { isLevel, type Log, type LogOptions, openLog } from "./open-log";
export { secretsOf } from "./secrets-of";
export { withoutSecrets } from "./without-secrets";
