/** Where what is stored is not what the articles and claims give. */
export type Difference = {
  /** `versions`: from when to when each could be known. `copies`: who counts for near-copies. `positions`: the map. `steps`: the timeline. `sizes`: their days. */
  readonly model: "versions" | "copies" | "positions" | "steps" | "sizes";
  /** One line for the person at the keyboard. */
  readonly words: string;
};
