/** What is kept of an article that was taken out. */
export type Withdrawal = {
  articleId: string;
  /** In words for the reader of its page. */
  reason: string;
  by: string | null;
  /** Of its last version. */
  outlet: string | null;
  url: string | null;
  published: string | null;
  /** The day it was taken out, UTC. */
  day: string;
};
