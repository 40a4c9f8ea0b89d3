// Draws every example where React has no hooks: run with `--conditions=react-server`. Prints how many elements each has.
// There is no renderer for that condition outside of frameworks, so the tree is walked by calling each component.
import { createElement, Fragment, isValidElement, type ReactNode } from "react";
import { examples } from "./examples";

type Component = (props: object) => ReactNode;

function count(node: ReactNode): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, child) => sum + count(child), 0);
  if (!isValidElement<{ children?: ReactNode }>(node)) return 0;
  if (typeof node.type === "function") return count((node.type as Component)(node.props));
  return ((node.type as unknown) === Fragment ? 0 : 1) + count(node.props.children);
}

const counts = Object.fromEntries(
  Object.entries(examples).map(([name, example]) => [name, count(createElement(example))]),
);
console.log(JSON.stringify(counts));
