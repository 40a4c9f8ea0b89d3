import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint, fingerprintKeys, sharedPart } from "../../src/fingerprint";

const WORDS = "the minister said that troops would be sent only after a ceasefire and with the consent of parliament";

/** An article of many different sentences, the same for the same seed. */
function told(seed: number, sentences = 30): string {
  const words = WORDS.split(" ");
  const one = (at: number) => `${words[(seed * 7 + at * 3) % words.length]}${(seed * 31 + at) % 97}`;
  return Array.from({ length: sentences }, (_, at) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((step) => one(at * step + step)).join(" "),
  ).join(". ");
}

function distance(one: string, other: string): number {
  const [a, b] = [fingerprint(one), fingerprint(other)] as [bigint, bigint];
  return (a ^ b).toString(2).replaceAll("0", "").length;
}

describe("fingerprint", () => {
  it("is the same for the same words, however they are set", () => {
    const text = told(1);
    expect(fingerprint(text.toUpperCase().replaceAll(". ", "!\n\n“").normalize("NFD"))).toBe(fingerprint(text));
  });

  it("moves little with a dateline, a byline, a changed word", () => {
    const text = told(2);
    expect(distance(text, `BRUSSELS (Agency) – ${text}`)).toBeLessThanOrEqual(8);
    expect(distance(text, `${text} Reporting by A. Writer; editing by B. Editor`)).toBeLessThanOrEqual(8);
    expect(distance(text, text.replace("ceasefire", "truce"))).toBeLessThanOrEqual(6);
  });

  it("lies far off for another text", () => {
    for (let seed = 3; seed < 20; seed++) expect(distance(told(1), told(seed))).toBeGreaterThan(12);
  });

  it("says nothing of a text under fifty words", () => {
    expect(fingerprint("word ".repeat(49))).toBeNull();
    expect(fingerprint("word ".repeat(50))).not.toBeNull();
    expect(fingerprint("")).toBeNull();
  });

  it("stays within 64 bits for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
        const bits = fingerprint(`${text} ${told(1)}`) as bigint;
        expect(BigInt.asUintN(64, bits)).toBe(bits);
      }),
    );
  });
});

describe("fingerprintKeys", () => {
  it("finds every fingerprint again that differs in up to six bits", () => {
    const bit = fc.integer({ min: 0, max: 63 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.array(bit, { maxLength: 6 }), (bits, flips) => {
        const other = flips.reduce((changed, at) => changed ^ (1n << BigInt(at)), bits);
        const keys = new Set(fingerprintKeys(bits));
        expect(fingerprintKeys(other).some((key) => keys.has(key))).toBe(true);
      }),
    );
  });

  it("gives 28 different keys that fit 32 bits", () => {
    const keys = fingerprintKeys(2n ** 64n - 1n);
    expect(new Set(keys).size).toBe(28);
    expect(Math.max(...keys)).toBeLessThan(2 ** 21);
  });
});

describe("sharedPart", () => {
  it("measures by the shorter text", () => {
    expect(sharedPart(told(1), `${told(1)} ${told(2)}`)).toBe(1);
    expect(sharedPart(told(1), told(2))).toBeLessThan(0.2);
    expect(sharedPart("", told(1))).toBe(0);
  });
});
