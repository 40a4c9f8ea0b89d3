import type { ArticleEnd as Ended, IngestOutcome } from "@standpoint/db";

/** How it ended with an article. `queued`: a worker reads it. `left out`: not asked for. `withdrawn`: taken out before, so not stored, and no fault. */
export type ArticleEnd = Ended<IngestOutcome["outcome"] | "queued" | "rejected" | "left out">;
