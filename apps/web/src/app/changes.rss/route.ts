import { answerWithFeed } from "../../server/answer-with-feed";

export const dynamic = "force-dynamic";

/** `/changes.rss`: what changed, to be followed. */
export const GET = (request: Request): Promise<Response> => answerWithFeed(request, "rss");
