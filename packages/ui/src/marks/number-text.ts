const WORDS =
  "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** @returns a count in words up to twenty ("no" for none), in digits above */
export function countText(count: number): string {
  return WORDS[count] ?? numberText(count);
}

/** @returns a number with commas between thousands: 30,000 */
export function numberText(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** @returns the text with its first letter in upper case */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
