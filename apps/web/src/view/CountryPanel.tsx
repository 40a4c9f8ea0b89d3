import type { Run } from "@standpoint/charts/position-steps";
import { isFiltered, type View } from "@standpoint/charts/view";
import type { Holder } from "@standpoint/core/codebook";
import type { ReactNode, Ref } from "react";
import { useWords } from "#use-words";
import { ClaimItem } from "./ClaimItem";
import { Disagreement } from "./Disagreement";
import type { DayRange } from "./day-range";
import { HistoryStrip } from "./HistoryStrip";
import { onPlainClick } from "./on-plain-click";
import { PositionInShort, PositionSummary } from "./PositionSummary";
import type { PanelPage } from "./panel-page";
import { changesPath } from "./paths";
import { StanceChanges } from "./StanceChanges";

type Props = {
  readonly holder: Holder;
  readonly name: string;
  /** null while it is on its way. */
  readonly page: PanelPage | null;
  /** The page is still that of another day. */
  readonly pending?: boolean;
  /** How it moved up to the day, oldest first. */
  readonly runs: readonly Run[];
  readonly on: string;
  readonly view: View;
  /** The filter leaves out what decides its position. */
  readonly leftOut: boolean;
  /** The same without filter. */
  readonly allHref: string;
  readonly onAll?: () => void;
  /** Of 100 readings, how many are right. */
  readonly right: number | null;
  readonly range: DayRange;
  readonly closeHref: string;
  readonly pageHref: string;
  readonly onClose?: () => void;
  readonly failed?: boolean;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** What leads to the older claims. */
  readonly more?: ReactNode;
};

/** Everything about one country beside the map; its own page shows the same and more. */
export function CountryPanel(props: Props) {
  const { holder, name, page, pending, runs, on, right, range, closeHref, pageHref, onClose, failed, headingRef } =
    props;
  const { leftOut, view } = props;
  const { say } = useWords();
  return (
    <section className="country" aria-labelledby="country-name" aria-busy={page === null || pending === true}>
      <header className="country-head">
        <h2 id="country-name" tabIndex={-1} ref={headingRef}>
          {name}
        </h2>
        <a className="close" href={closeHref} onClick={onPlainClick(onClose)}>
          <span aria-hidden>✕</span>
          <span className="unseen">{say("panel.close", { name })}</span>
        </a>
      </header>
      {failed && <p className="failed">{say("dash.loadFailed", { name })}</p>}
      {page && !pending ? (
        <PositionSummary position={page.position} on={on} right={right} />
      ) : (
        !leftOut && <PositionInShort runs={runs} on={on} />
      )}
      {leftOut && <p className="quiet">{say("panel.leftOut")}</p>}
      <HistoryStrip history={runs} range={range} />
      {page && !pending && (
        <>
          <StanceChanges
            changes={page.changes}
            inAll={page.changesInAll}
            allHref={changesPath({ country: [holder], on: view.on, known: view.known })}
          />
          {page.position && <Disagreement position={page.position} claims={page.claims} />}
        </>
      )}
      {page && <Claims {...props} page={page} />}
      <p className="country-foot">
        <a href={pageHref}>{say("panel.all", { name })}</a> <span aria-hidden>·</span>{" "}
        <span className="code">{holder}</span>
      </p>
    </section>
  );
}

type ClaimsProps = Pick<Props, "name" | "more" | "on" | "pending" | "view" | "allHref" | "onAll"> & {
  readonly page: PanelPage;
};

/** That nothing is listed, and why. */
function NoClaims({ name, view, allHref, onAll }: Omit<ClaimsProps, "page">) {
  const { say } = useWords();
  if (!isFiltered(view)) return <p className="quiet">{say("panel.noArticle", { name })}</p>;
  return (
    <p className="quiet">
      {say("panel.nothingFiltered")}{" "}
      <a href={allHref} onClick={onPlainClick(onAll)}>
        {say("panel.showAll")}
      </a>
    </p>
  );
}

function Claims(props: ClaimsProps) {
  const { say } = useWords();
  const { page, view, more, on, pending } = props;
  const claims = page.claims.filter(({ day }) => day === null || day <= on);
  return (
    <>
      <h3 className="claims-title">{say(isFiltered(view) ? "panel.saidFiltered" : "panel.said")}</h3>
      {claims.length === 0 && !pending && <NoClaims {...props} />}
      <ol className="claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.claimId} claim={claim} />
        ))}
      </ol>
      {more}
      {page.undated.length > 0 && (
        <>
          <h3 className="claims-title">{say("panel.undated")}</h3>
          <ol className="claims">
            {page.undated.map((claim) => (
              <ClaimItem key={claim.claimId} claim={claim} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
