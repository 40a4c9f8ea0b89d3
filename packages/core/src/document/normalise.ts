const FOLD: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u201b": "'",
  "\u02bc": "'",
  "\u00b4": "'",
  "`": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u201f": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2039": '"',
  "\u203a": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "\u2013",
  "\u2014": "\u2013",
  "\u2015": "\u2013",
  "\u2212": "\u2013",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "\u2007": " ",
  "\t": " ",
};
const FOLDED = new RegExp(`[${Object.keys(FOLD).join("")}]`, "g");
/** Soft hyphen, zero-width characters, combining marks: what changes the length. */
const UNEVEN = /\p{M}|\u00ad|\u200b|\u200c|\u200d|\ufeff/u;

/** @returns the text in one form of quotes, dashes, spaces and letters, with a map back where lengths differ. */
export function normalise(text: string): { plain: string; map: Int32Array | null } {
  const folded = text.replace(FOLDED, (sign) => FOLD[sign] as string);
  if (!UNEVEN.test(folded)) return { plain: folded, map: null };
  const map: number[] = [];
  let plain = "";
  for (let at = 0; at < folded.length; ) {
    let next = at + 1;
    while (next < folded.length && UNEVEN.test(folded[next] as string)) next++;
    const piece = folded
      .slice(at, next)
      .replace(/\u00ad|\u200b|\u200c|\u200d|\ufeff/g, "")
      .normalize("NFC");
    for (let i = 0; i < piece.length; i++) map.push(at);
    plain += piece;
    at = next;
  }
  map.push(folded.length);
  return { plain, map: Int32Array.from(map) };
}
