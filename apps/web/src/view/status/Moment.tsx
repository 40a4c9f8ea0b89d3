/** A moment to the second, UTC; `at` is ISO 8601. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{at.slice(0, 19).replace("T", " ")}</time>;
}
