/** How it ended with an article. `queued`: a worker reads it. `left out`: not asked for. `withdrawn`: taken out before, so not stored, and no fault. */
export type ArticleEnd = {
  readonly file: string;
  readonly outcome: "new" | "unchanged" | "updated" | "duplicate" | "queued" | "withdrawn" | "rejected" | "left out";
  readonly id?: string;
  readonly version?: number;
  readonly language?: string | null;
  readonly unsupported?: boolean;
  /** The article that this one is a copy of. */
  readonly copyOf?: string;
  /** Why it was rejected, or withdrawn. */
  readonly reason?: string;
};
