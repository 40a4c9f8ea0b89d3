export { type CitedReading, citedReadings, saysTheSame } from "./cited-readings";
export { copyEvidence } from "./copy-evidence";
export { type Moment, momentsBefore, rewind } from "./rewind";
