import type { PartFigures } from "@standpoint/core/score";

const hundredths = (share: number) => Math.round(100 * share);

/** The one sentence a reader should take along: how often the machine is right, and how much it finds. */
export function InShort({ part }: { part: PartFigures | undefined }) {
  const all = part?.languages.find(({ language }) => language === "all");
  if (!part || !all?.kinds.stance)
    return <p className="in-short">Read by machine. How well has not been measured yet.</p>;
  const { precision, recall } = all.kinds.stance;
  return (
    <p className="in-short">
      Read by machine: right in {hundredths(precision.value)} of 100. Of the stances that a careful reading finds in an
      article it reads {hundredths(recall.value)} in 100 rightly, and it turns a country’s side around in{" "}
      {hundredths(all.flipRate.value)} of 100. Each claim shows its sentence: look before you cite.
    </p>
  );
}
