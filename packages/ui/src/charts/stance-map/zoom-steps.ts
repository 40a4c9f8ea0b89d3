/** The enlargements at which a page's map shows more names. */
export const STEPS: readonly number[] = [2, 4];
