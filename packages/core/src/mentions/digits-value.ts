import type { Numbers } from "../languages/numbers";

/**
 * The value of digits with their signs. One sign before three digits parts thousands in any language, unless the
 * language writes decimals with it and a scale follows: "1.234 million", but "10.000 troops" and "10,000 Soldaten".
 * @returns null for what is no number of things: a date, a version, a share with decimals stays a number
 */
export function digitsValue(text: string, numbers: Numbers, scaled: boolean): number | null {
  const parts = text.split(/[.,]/);
  if (parts.some((part) => part === "")) return null;
  if (parts.length === 1) return Number(text);
  const sign = text[(parts[0] as string).length] as string;
  const grouped = (parts[0] as string).length <= 3 && parts.slice(1).every((part) => part.length === 3);
  const sameSigns = [...text].every((letter) => letter === sign || (letter >= "0" && letter <= "9"));
  if (grouped && sameSigns && (numbers.grouping.includes(sign) || parts.length > 2 || !scaled)) {
    return Number(parts.join(""));
  }
  if (parts.length === 2 && numbers.decimal.includes(sign)) return Number(parts.join("."));
  return null;
}
