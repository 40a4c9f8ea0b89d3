import type { ForceSizesProps } from "./props";

export type ForceSizesScene = { readonly width: number; readonly height: number };

export function layout(props: ForceSizesProps): ForceSizesScene {
  return { width: props.width, height: Math.round(props.width * 0.8) };
}
