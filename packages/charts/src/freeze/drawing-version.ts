/** Raised with every change that alters a byte of any file of any chart: part of the hash of a frozen view. */
export const DRAWING_VERSION = "6";
