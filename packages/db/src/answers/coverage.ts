/** What the database holds, for the page that says how far the machine has read. */
export type Coverage = {
  articles: number;
  /** Most articles first. */
  byLanguage: { language: string; articles: number; unsupported: boolean }[];
  /** Articles that wait for a pack of their language. */
  waiting: number;
  /** First and last publication day; null while there is no dated article. */
  firstDay: string | null;
  lastDay: string | null;
  /** Versions of the extractor whose claims are shown. */
  extractor: string[];
};
