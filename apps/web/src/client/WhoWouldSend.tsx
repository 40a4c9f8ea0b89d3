import type { View } from "@standpoint/charts/view";
import { useWords } from "#use-words";

/** Above the list: what it is a list of, where it is asked for by contribution. */
export function WhoWouldSend({ view: { contribution }, count }: { view: View; count: number }) {
  const { say } = useWords();
  if (contribution.length === 0) return null;
  const what = contribution.map((each) => say(`contribution.${each}`)).join(` ${say("dash.or")} `);
  return (
    <>
      <h2 className="list-title">{say("dash.whoWouldSend", { what })}</h2>
      <p className="quiet">{say(count === 0 ? "dash.nobodySends" : "dash.sendsAbout")}</p>
    </>
  );
}
