import type { Holder } from "@standpoint/core/codebook";
import type { CountryPage } from "@standpoint/db";
import type { ReactNode, Ref } from "react";
import { ClaimItem } from "./ClaimItem";
import type { DayRange } from "./day-range";
import { HistoryStrip } from "./HistoryStrip";
import { onPlainClick } from "./on-plain-click";
import { PositionSummary } from "./PositionSummary";

type Props = {
  readonly holder: Holder;
  readonly name: string;
  /** null while it is on its way. */
  readonly page: CountryPage | null;
  readonly on: string;
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
  const { holder, name, page, on, range, closeHref, pageHref, onClose, failed, headingRef, more } = props;
  return (
    <section className="country" aria-labelledby="country-name" aria-busy={page === null}>
      <header className="country-head">
        <h2 id="country-name" tabIndex={-1} ref={headingRef}>
          {name}
        </h2>
        <a className="close" href={closeHref} onClick={onPlainClick(onClose)}>
          <span aria-hidden>✕</span>
          <span className="unseen">Close {name}</span>
        </a>
      </header>
      {failed && <p className="failed">This could not be loaded. Try again, or open the page of {name}.</p>}
      {page && (
        <>
          <PositionSummary position={page.position} on={on} />
          <HistoryStrip history={page.history} range={range} />
          <Claims page={page} name={name} more={more} />
        </>
      )}
      <p className="country-foot">
        <a href={pageHref}>All about {name}</a> <span aria-hidden>·</span> <span className="code">{holder}</span>
      </p>
    </section>
  );
}

function Claims({ page, name, more }: { page: CountryPage; name: string; more: ReactNode }) {
  return (
    <>
      <h3 className="claims-title">What was said, newest first</h3>
      {page.claims.length === 0 && <p className="quiet">No article about {name} had come out by then.</p>}
      <ol className="claims">
        {page.claims.map((claim) => (
          <ClaimItem key={claim.claimId} claim={claim} />
        ))}
      </ol>
      {more}
      {page.undated.length > 0 && (
        <>
          <h3 className="claims-title">Undated: these colour nothing</h3>
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
