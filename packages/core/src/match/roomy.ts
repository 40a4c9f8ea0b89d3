/** @returns the array itself when it has an entry at `index`, else a copy of at least twice its length */
export function roomy<A extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(array: A, index: number): A {
  if (index < array.length) return array;
  const wider = new (array.constructor as new (length: number) => A)(Math.max(array.length * 2, index + 1));
  wider.set(array);
  return wider;
}
