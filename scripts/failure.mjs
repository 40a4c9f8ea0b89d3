/** An end that has been foreseen: its message is one line for the person at the keyboard, without a stack. */
export class Failure extends Error {}
