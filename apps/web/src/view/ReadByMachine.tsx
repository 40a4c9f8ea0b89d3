import { useWords } from "#use-words";
/** How far to trust a stance that a machine read: how often such are right, and how sure it was of this one. */
export function ReadByMachine({ right, confidence }: { right: number | null; confidence?: number }) {
  const { say, link } = useWords();
  return (
    <p className="quiet by-machine">
      {say("claim.byMachine")}
      {right !== null && (
        <>
          : <a href={link("/method#how-good")}>{say("claim.rightIn", { right })}</a>
        </>
      )}
      {confidence !== undefined && say("claim.sureOfThis", { percent: Math.round(confidence * 100) })}.
    </p>
  );
}
