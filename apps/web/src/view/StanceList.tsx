import { STANCE_LABELS, STANCE_MEANINGS } from "@standpoint/charts/words";
import { type Holder, STANCES, type Stance } from "@standpoint/core/codebook";
import { onPlainClick } from "./on-plain-click";
import { StanceGlyph } from "./StanceGlyph";

type Props = {
  readonly data: readonly { holder: Holder; stance: Stance }[];
  readonly names: Readonly<Record<Holder, string>>;
  readonly href: (holder: Holder) => string;
  /** What a plain click does instead of following the link. */
  readonly onChoose?: (holder: Holder) => void;
};

/** Every holder under its stance: the map as a list, for those who look for a name or cannot use a map. */
export function StanceList({ data, names, href, onChoose }: Props) {
  const name = (holder: Holder) => names[holder] ?? holder;
  return (
    <div className="stance-list">
      {STANCES.map((stance) => {
        const holders = data
          .filter((row) => row.stance === stance)
          .map(({ holder }) => holder)
          .sort((a, b) => name(a).localeCompare(name(b), "en"));
        if (holders.length === 0) return null;
        return (
          <section key={stance}>
            <h2>
              <span className="swatch" data-stance={stance} aria-hidden>
                <StanceGlyph stance={stance} />
              </span>
              {STANCE_LABELS[stance]} <span className="meaning">{STANCE_MEANINGS[stance]}</span>
            </h2>
            <ul>
              {holders.map((holder) => (
                <li key={holder}>
                  <a
                    href={href(holder)}
                    data-holder={holder}
                    onClick={onPlainClick(onChoose && (() => onChoose(holder)))}
                  >
                    {name(holder)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
