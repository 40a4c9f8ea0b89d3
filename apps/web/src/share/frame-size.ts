/** CSS px. */
export type Size = { readonly width: number; readonly height: number };

/**
 * The size of the frame around a picture, caption included, within a box. A picture that is too high is scaled as a
 * whole: its ratio stays, so a static frame shows all of it.
 * @param captionRatio part of the width that the caption is high
 */
export function frameSize(picture: Size, captionRatio: number, most: Partial<Size> = {}): Size {
  const ratio = picture.height / picture.width + captionRatio;
  const width = Math.min(picture.width, most.width ?? Number.POSITIVE_INFINITY);
  const height = Math.ceil(width * ratio);
  if (most.height === undefined || height <= most.height) return { width, height };
  return { width: Math.max(1, Math.floor(most.height / ratio)), height: most.height };
}
