declare module "*/renderer/fonts.mjs" {
  export const FONT_FILES: Readonly<Record<string, string>>;
}
