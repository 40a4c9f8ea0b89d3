const BLOCKS = 8;
const BLOCK_BITS = 8;

/**
 * The keys under which a fingerprint is found again: each is a pair of its eight blocks of eight bits. Two
 * fingerprints that differ in at most six bits agree in at least two blocks, so in a key; of those that differ in ten,
 * two of three do. A key is shared by chance once in 65,536, so that a look-up never goes through all there is.
 * @returns 28 numbers below 2^21, ascending
 */
export function fingerprintKeys(fingerprint: bigint): number[] {
  const blocks = Array.from({ length: BLOCKS }, (_, block) =>
    Number(BigInt.asUintN(BLOCK_BITS, fingerprint >> BigInt(block * BLOCK_BITS))),
  );
  const pairs = blocks.flatMap((first, index) => blocks.slice(index + 1).map((second) => (first << 8) | second));
  return pairs.map((bits, pair) => (pair << 16) | bits);
}
