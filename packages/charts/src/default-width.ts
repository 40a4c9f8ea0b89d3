/** CSS px of a file whose address names no width. */
export const DEFAULT_WIDTH = 960;
