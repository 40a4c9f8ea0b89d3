import type { ArticleForm } from "./article-file";

/** What is known of a file from elsewhere. It counts only where the file itself is silent. */
export type SourceOptions = {
  /** The date of publication: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. */
  readonly published?: string;
  /** The address that the file was fetched from. */
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** A language code. */
  readonly language?: string;
  /** The encoding that came with it. */
  readonly charset?: string;
  /** The form that came with it, for what has no telling name. */
  readonly form?: ArticleForm;
};
