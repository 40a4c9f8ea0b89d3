import type { Move } from "@standpoint/charts/position-steps";
import type { Holder, Stance } from "@standpoint/core/codebook";
import { useWords } from "#use-words";
import { CitationLine } from "./CitationLine";
import { CorrectedMark } from "./CorrectedMark";
import { onPlainClick } from "./on-plain-click";
import type { Cause } from "./panel-page";
import { Quote } from "./Quote";
import { StanceBadge } from "./StanceBadge";

type Props = {
  /** The earlier day and the later one. */
  readonly from: string;
  readonly to: string;
  readonly moves: readonly Move[];
  /** The claims by which the later stances began, as far as they are here. */
  readonly causes: readonly Cause[];
  readonly names: Readonly<Record<Holder, string>>;
  readonly href: (holder: Holder) => string;
  readonly onChoose?: (holder: Holder) => void;
  readonly endHref: string;
  readonly onEnd?: () => void;
};

function Standing({ stance }: { stance: Stance | null }) {
  const { say } = useWords();
  return stance ? <StanceBadge stance={stance} /> : <span className="quiet">{say("between.nothing")}</span>;
}

type MoveProps = Pick<Props, "names" | "href" | "onChoose"> & { readonly move: Move; readonly cause?: Cause };

function MoveItem({ move, cause, names, href, onChoose }: MoveProps) {
  const { say, day } = useWords();
  const { holder, before, after, since } = move;
  return (
    <li className="claim">
      <p className="claim-head">
        <a href={href(holder)} onClick={onPlainClick(onChoose && (() => onChoose(holder)))}>
          {names[holder] ?? holder}
        </a>
        {since && <time dateTime={since}>{day(since)}</time>}
      </p>
      <p className="move">
        <Standing stance={before} /> <span aria-hidden>→</span>
        <span className="unseen">{say("panel.then")}</span> <Standing stance={after} />
        {cause && <CorrectedMark claim={cause} />}
      </p>
      {cause && (
        <>
          <Quote citation={cause} />
          <CitationLine citation={cause} />
        </>
      )}
    </li>
  );
}

/** What changed between the two days side by side, each with the words by which it did. */
export function ChangesBetween(props: Props) {
  const { say, day } = useWords();
  const { from, to, moves, causes, endHref, onEnd } = props;
  return (
    <section className="country" aria-labelledby="changes-between">
      <header className="country-head">
        <h2 id="changes-between">{say("between.title", { count: moves.length, from: day(from), to: day(to) })}</h2>
        <a className="close" href={endHref} onClick={onPlainClick(onEnd)}>
          <span aria-hidden>✕</span>
          <span className="unseen">{say("between.oneDay")}</span>
        </a>
      </header>
      <ol className="claims">
        {moves.map((move) => {
          const cause = causes.find(({ holder, day }) => holder === move.holder && day === move.since);
          return <MoveItem key={move.holder} {...props} move={move} {...(cause && { cause })} />;
        })}
      </ol>
    </section>
  );
}
