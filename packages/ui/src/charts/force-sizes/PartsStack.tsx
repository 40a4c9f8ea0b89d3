import { Bar, Line } from "@visx/shape";
import { Label } from "../../marks/Label";
import { TextLines } from "../../marks/TextLines";
import type { Theme } from "../../theme";
import { type PlacedPart, type PlacedStack, STACK_HEIGHT } from "./place-stack";

type Props = { readonly stack: PlacedStack; readonly left: number; readonly right: number; readonly theme: Theme };

function Part({ part, y, theme }: { part: PlacedPart; y: number; theme: Theme }) {
  return (
    <a href={part.href} data-part={part.id} aria-label={part.sentence}>
      <title>{part.sentence}</title>
      <Bar
        x={part.x}
        y={y}
        width={Math.max(1, part.width)}
        height={STACK_HEIGHT}
        fill={theme.accent}
        stroke={theme.paper}
        strokeWidth={1}
      />
      {part.label && <Label x={part.x + 5} y={y + 16} text={part.label} size={12} fill={theme.paper} theme={theme} />}
    </a>
  );
}

/** The parts of all countries end to end, each a link to its words, and what they come to. */
export function PartsStack({ stack, left, right, theme }: Props) {
  return (
    <>
      <Line from={{ x: left, y: stack.top }} to={{ x: right, y: stack.top }} stroke={theme.rule} />
      <Label
        x={left}
        y={stack.top + 24}
        text={stack.heading}
        size={14}
        face="sans-semibold"
        fill={theme.ink}
        theme={theme}
      />
      {stack.parts.map((part) => (
        <Part key={part.id} part={part} y={stack.y} theme={theme} />
      ))}
      {stack.whole && (
        <>
          <Line
            from={{ x: stack.whole.x, y: stack.y - 4 }}
            to={{ x: stack.whole.x, y: stack.y + STACK_HEIGHT + 4 }}
            stroke={theme.ink}
            strokeWidth={2}
          />
          <Label
            x={stack.whole.textAt}
            y={stack.y + 16}
            text={stack.whole.text}
            size={13}
            fill={theme.ink}
            theme={theme}
          />
        </>
      )}
      <rect
        x={left}
        y={stack.text.bottom - 20 * stack.text.lines.length}
        width={right - left}
        height={20 * stack.text.lines.length}
        fill={theme.paper}
      />
      <TextLines block={stack.text} fill={theme.quiet} theme={theme} />
    </>
  );
}
