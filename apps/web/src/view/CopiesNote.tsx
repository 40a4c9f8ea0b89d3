import type { ArticleCopy, ArticlePage } from "@standpoint/db";
import { articlePath } from "./paths";

function CopyLink({ copy }: { readonly copy: ArticleCopy }) {
  return <a href={articlePath(copy.articleId)}>{copy.outlet ?? copy.title ?? "another article"}</a>;
}

/** That the same text stands elsewhere too, and which of them counts. */
export function CopiesNote({ copyOf, copies }: Pick<ArticlePage, "copyOf" | "copies">) {
  if (copyOf) {
    return (
      <p className="quiet">
        Nearly the same text as in <CopyLink copy={copyOf} />, which counts as evidence for both.
      </p>
    );
  }
  if (copies.length === 0) return null;
  return (
    <p className="quiet">
      Nearly the same text also appeared in{" "}
      {copies.map((copy, index) => (
        <span key={copy.articleId}>
          {index > 0 && ", "}
          <CopyLink copy={copy} />
        </span>
      ))}
      . They count as one piece of evidence, this one.
    </p>
  );
}
