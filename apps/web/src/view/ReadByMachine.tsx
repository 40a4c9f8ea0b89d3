/** How far to trust a stance that a machine read: how often such are right, and how sure it was of this one. */
export function ReadByMachine({ right, confidence }: { right: number | null; confidence?: number }) {
  return (
    <p className="quiet by-machine">
      Read by machine
      {right !== null && (
        <>
          : <a href="/method#how-good">right in {right} of 100</a>
        </>
      )}
      {confidence !== undefined && `, ${Math.round(confidence * 100)}% sure of this one`}.
    </p>
  );
}
