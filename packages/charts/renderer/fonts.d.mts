export const FONT_FILES: Readonly<Record<string, string>>;
export function cutOf(family: string | undefined, semibold: boolean): string;
