import { type Holder, STANCES, type Stance } from "@standpoint/core/codebook";
import { countStances } from "@standpoint/ui/charts/stance-map/counts";
import { Fragment } from "react";
import { useWords } from "#use-words";
import { Rich } from "../words/Rich";
import { StanceGlyph } from "./StanceGlyph";

/** The one sentence above the map, written from the data. */
export function Sentence(props: {
  data: readonly { holder: Holder; stance: Stance; leftOut?: boolean }[];
  on: string;
  known: string | null;
}) {
  const { say, day } = useWords();
  const counts = countStances(props.data as Parameters<typeof countStances>[0]);
  const total = STANCES.reduce((sum, stance) => sum + counts[stance], 0);
  if (total === 0) {
    const leftOut = props.data.some((datum) => datum.leftOut);
    return (
      <p className="sentence">{say(leftOut ? "dash.nothingFiltered" : "dash.nothingOn", { day: day(props.on) })}</p>
    );
  }
  const told = STANCES.filter((stance) => counts[stance] > 0);
  const list = told.map((stance, index) => (
    <Fragment key={stance}>
      {index > 0 && (index === told.length - 1 ? ` ${say("dash.and")} ` : ", ")}
      <span className="count" data-stance={stance}>
        <StanceGlyph stance={stance} />
        {counts[stance]} {say(`stanceHow.${stance}`, { count: counts[stance] })}
      </span>
    </Fragment>
  ));
  return (
    <p className="sentence">
      <Rich
        say="dash.sentence"
        values={{
          total,
          day: day(props.on),
          time: (text) => <time dateTime={props.on}>{text}</time>,
          known: props.known ? ` ${say("dash.known", { day: day(props.known) })}` : "",
          list: () => list,
        }}
      />
    </p>
  );
}
