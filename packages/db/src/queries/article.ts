import type { ArticlePage } from "../answers/article-page";
import type { Database } from "../database/database";

export async function article(_db: Database, _id: string): Promise<ArticlePage | null> {
  throw new Error("not built yet");
}
