import { answerLiveness } from "../../../../server/readiness";

export const dynamic = "force-dynamic";

export { answerLiveness as GET };
