import type { StanceMapProps } from "./props";

export type StanceMapScene = { readonly width: number; readonly height: number };

export function layout(props: StanceMapProps): StanceMapScene {
  return { width: props.width, height: Math.round(props.width * 0.8) };
}
