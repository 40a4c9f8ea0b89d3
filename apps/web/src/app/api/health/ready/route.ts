import { answerReadiness } from "../../../../server/readiness";

export const dynamic = "force-dynamic";

export { answerReadiness as GET };
