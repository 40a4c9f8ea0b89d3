import type { ArticleCopy, ArticlePage } from "@standpoint/db";
import { useWords } from "#use-words";
import { Rich } from "../words/Rich";
import { articlePath } from "./paths";

function CopyLink({ copy }: { readonly copy: ArticleCopy }) {
  const { say, link } = useWords();
  return <a href={link(articlePath(copy.articleId))}>{copy.outlet ?? copy.title ?? say("article.another")}</a>;
}

/** That the same text stands elsewhere too, and which of them counts. */
export function CopiesNote({ copyOf, copies }: Pick<ArticlePage, "copyOf" | "copies">) {
  if (copyOf) {
    return (
      <p className="quiet">
        <Rich say="article.copyOf" values={{ copy: () => <CopyLink copy={copyOf} /> }} />
      </p>
    );
  }
  if (copies.length === 0) return null;
  const all = copies.map((copy, index) => (
    <span key={copy.articleId}>
      {index > 0 && ", "}
      <CopyLink copy={copy} />
    </span>
  ));
  return (
    <p className="quiet">
      <Rich say="article.copies" values={{ copies: () => all }} />
    </p>
  );
}
