import { type Holder, isSender, STANCES, type Stance } from "@standpoint/core/codebook";
import { sentenceCase } from "@standpoint/words/sentence-case";
import type { ReactNode } from "react";
import { useWords } from "#use-words";
import { onPlainClick } from "./on-plain-click";
import { StanceGlyph } from "./StanceGlyph";

type Props = {
  readonly data: readonly { holder: Holder; stance: Stance }[];
  readonly names: Readonly<Record<Holder, string>>;
  readonly href: (holder: Holder) => string;
  /** What a plain click does instead of following the link. */
  readonly onChoose?: (holder: Holder) => void;
  /** What to say behind a name, such as the size of its part; null: nothing. */
  readonly note?: (holder: Holder) => ReactNode;
};

type Row = Props["data"][number];

function Links({ rows, names, href, onChoose, note, signed }: Props & { rows: readonly Row[]; signed: boolean }) {
  const { say, compare } = useWords();
  const name = (holder: Holder) => names[holder] ?? holder;
  const sorted = [...rows].sort((a, b) => compare(name(a.holder), name(b.holder)));
  return (
    <ul>
      {sorted.map(({ holder, stance }) => (
        <li key={holder}>
          <a href={href(holder)} data-holder={holder} onClick={onPlainClick(onChoose && (() => onChoose(holder)))}>
            {name(holder)}
          </a>
          {note?.(holder) && <span className="quiet"> {note(holder)}</span>}
          {signed && ` ${say(`stance.${stance}`)}`}
        </li>
      ))}
    </ul>
  );
}

/** Every holder under its stance: the map as a list, for those who look for a name or cannot use a map. */
export function StanceList(props: Props) {
  const { say } = useWords();
  const senders = props.data.filter(({ holder }) => isSender(holder));
  const apart = props.data.filter(({ holder }) => !isSender(holder));
  return (
    <div className="stance-list">
      {STANCES.map((stance) => {
        const rows = senders.filter((row) => row.stance === stance);
        if (rows.length === 0) return null;
        return (
          <section key={stance}>
            <h2>
              <span className="swatch" data-stance={stance} aria-hidden>
                <StanceGlyph stance={stance} />
              </span>
              {sentenceCase(say(`stance.${stance}`))} <span className="meaning">{say(`stanceMeans.${stance}`)}</span>
            </h2>
            <Links {...props} rows={rows} signed={false} />
          </section>
        );
      })}
      {apart.length > 0 && (
        <section className="apart">
          <h2>
            {say("dash.apart")} <span className="meaning">{say("dash.apartAbout")}</span>
          </h2>
          <Links {...props} rows={apart} signed />
        </section>
      )}
    </div>
  );
}
