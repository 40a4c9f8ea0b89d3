const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** @returns a language's name in English, or its code where it has none. Called on the server only: machines differ. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
