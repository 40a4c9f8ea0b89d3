import { dayInWords } from "@standpoint/charts/day";
import type { Withdrawal } from "@standpoint/db";

/** What stands at the address of an article that was taken out: that it was here, and why it is gone. */
export function WithdrawnNotice({ withdrawal }: { readonly withdrawal: Withdrawal }) {
  const { outlet, url, published, reason, day } = withdrawal;
  const named = outlet ?? "an unnamed outlet";
  return (
    <main id="content" className="page article">
      <h1>This article was withdrawn</h1>
      <p className="provenance">
        An article in{" "}
        {url ? (
          <a href={url} rel="noopener external">
            {named}
          </a>
        ) : (
          named
        )}
        , {published ? dayInWords(published) : "undated"}. Withdrawn on <time dateTime={day}>{dayInWords(day)}</time>:{" "}
        {reason}
      </p>
      <p className="quiet">
        Its text and all that was read in it are deleted, and no answer rests on it any more, of whatever day.
      </p>
    </main>
  );
}
