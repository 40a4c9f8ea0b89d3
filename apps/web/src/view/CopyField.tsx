import { useWords } from "#use-words";
import type { Copyable } from "../share/share-parts";

/** Lines of a text field: as many as the text has, within reason. */
const rowsOf = (text: string) => Math.min(9, Math.max(2, text.split("\n").length, Math.ceil(text.length / 90)));

/** A text and the button that copies it. */
export function CopyField({ id, copyable: { label, text, hint } }: { id: string; copyable: Copyable }) {
  const { say } = useWords();
  return (
    <div className="copyable">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={rowsOf(text)} defaultValue={text} spellCheck={false} />
      <button type="button" data-copy={id} hidden>
        {say("share.copy")}
        <span className="unseen"> {label}</span>
      </button>
      {hint && <p className="quiet">{hint}</p>}
    </div>
  );
}
