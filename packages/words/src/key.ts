import type en from "../messages/en.json";

/** The name of a message. Every catalogue has the same ones. */
export type Key = keyof typeof en;
