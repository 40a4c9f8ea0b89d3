import { dayInWords } from "@standpoint/charts/day";
import { type Holder, STANCES, type Stance } from "@standpoint/core/codebook";
import { countStances } from "@standpoint/ui/charts/stance-map/counts";
import { Fragment } from "react";
import { StanceGlyph } from "./StanceGlyph";

const PHRASES: Readonly<Record<Stance, readonly [one: string, more: string]>> = {
  supports: ["supports a force", "support a force"],
  open: ["is open to one", "are open to one"],
  uncommitted: ["is uncommitted", "are uncommitted"],
  declines: ["declines to send its own", "decline to send their own"],
  opposes: ["opposes it", "oppose it"],
};

/** The one sentence above the map, written from the data. */
export function Sentence(props: {
  data: readonly { holder: Holder; stance: Stance; leftOut?: boolean }[];
  on: string;
  known: string | null;
}) {
  const counts = countStances(props.data as Parameters<typeof countStances>[0]);
  const total = STANCES.reduce((sum, stance) => sum + counts[stance], 0);
  if (total === 0) {
    const day = dayInWords(props.on);
    return (
      <p className="sentence">
        {props.data.some(({ leftOut }) => leftOut)
          ? `No country had a position on ${day} that the filter lets through.`
          : `No country had a position on ${day} that we know of.`}
      </p>
    );
  }
  const told = STANCES.filter((stance) => counts[stance] > 0);
  return (
    <p className="sentence">
      Of {total} {total === 1 ? "country" : "countries"} with a position on{" "}
      <time dateTime={props.on}>{dayInWords(props.on)}</time>
      {props.known && <> (as known on {dayInWords(props.known)})</>}:{" "}
      {told.map((stance, index) => (
        <Fragment key={stance}>
          {index > 0 && (index === told.length - 1 ? " and " : ", ")}
          <span className="count" data-stance={stance}>
            <StanceGlyph stance={stance} />
            {counts[stance]} {PHRASES[stance][counts[stance] === 1 ? 0 : 1]}
          </span>
        </Fragment>
      ))}
      .
    </p>
  );
}
