/** The words in quotation marks, unless they come with their own. */
export function inQuotes(quote: string): string {
  return /^["“”„«»‘‚']/.test(quote) ? quote : `“${quote}”`;
}
