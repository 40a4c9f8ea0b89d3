/** Rows that a variation cannot turn, by the beginning of the pattern, each with the reason. */
export const EXCEPTIONS: Readonly<Record<string, readonly { readonly pattern: string; readonly reason: string }[]>> = {
  "pl negated": [{ pattern: "(tylko|jedynie", reason: "not only is no negation, but the end of only" }],
  "pl denied": [{ pattern: "(stanie|staną", reason: "its example opens with a relative that is a question word too" }],
  "uk negated": [
    { pattern: "(тільки|лише|виключно|хіба", reason: "not only is no negation, but the end of only" },
    { pattern: "(лише|тільки|винятково", reason: "not only is no negation, but the end of only" },
  ],
};
