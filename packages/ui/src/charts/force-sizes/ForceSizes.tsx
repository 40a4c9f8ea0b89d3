import { layout } from "./layout";
import type { ForceSizesProps } from "./props";

export function ForceSizes(props: ForceSizesProps) {
  const scene = layout(props);
  return <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${scene.width} ${scene.height}`} />;
}
