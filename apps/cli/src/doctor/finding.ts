/** A line of the report. `todo`: what is wrong can be put right by this, and the command fails; else all is well. */
export type Finding = { readonly name: string; readonly says: string; readonly todo?: string };
