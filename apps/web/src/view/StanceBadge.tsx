import type { Stance } from "@standpoint/core/codebook";
import { sentenceCase } from "@standpoint/words/sentence-case";
import { useWords } from "#use-words";
import { StanceGlyph } from "./StanceGlyph";

/** A stance by colour, glyph and word together. */
export function StanceBadge({ stance }: { stance: Stance }) {
  const { say } = useWords();
  return (
    <span className="badge" data-stance={stance}>
      <StanceGlyph stance={stance} />
      {sentenceCase(say(`stance.${stance}`))}
    </span>
  );
}
