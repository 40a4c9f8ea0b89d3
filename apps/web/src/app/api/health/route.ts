import { answerReadiness } from "../../../server/readiness";

export const dynamic = "force-dynamic";

/** Both at once: an answer says that the site is live, its status whether it is ready. */
export { answerReadiness as GET };
