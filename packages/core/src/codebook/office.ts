/** The standing of the person cited, highest first: on one day the higher office's word is the country's position. */
export const OFFICES = ["head", "minister", "spokesperson", "other"] as const;
export type Office = (typeof OFFICES)[number];
