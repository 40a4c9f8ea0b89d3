/** @returns width and height of one of our drawings, CSS px */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error("a drawing without width and height");
  return { width: Number(width), height: Number(height) };
}
