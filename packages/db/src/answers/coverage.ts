/** What the database holds, for the page that says how far the machine has read. */
export type Coverage = {
  /** All of them, near-copies and those in which nothing was found too; none that was withdrawn. */
  articles: number;
  /** Most articles first. Of a language that has a pack since a short time, some may wait to be read anew. */
  byLanguage: { language: string; articles: number; waiting: number }[];
  /** Articles that wait for a pack of their language. */
  waiting: number;
  /** First and last publication day; null while there is no dated article. */
  firstDay: string | null;
  lastDay: string | null;
  /** Versions of the extractor whose claims are shown. */
  extractor: string[];
};
