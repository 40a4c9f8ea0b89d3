import type { Copyable, SharePart } from "../share/share-parts";

/** Lines of a text field: as many as the text has, within reason. */
const rowsOf = (text: string) => Math.min(9, Math.max(2, text.split("\n").length, Math.ceil(text.length / 90)));

function CopyField({ part, copyable: { label, text, hint } }: { part: string; copyable: Copyable }) {
  const id = `${part}-${label.toLowerCase().replace(/[^a-z]+/g, "-")}`;
  return (
    <div className="copyable">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={rowsOf(text)} defaultValue={text} spellCheck={false} />
      <button type="button" data-copy={id} hidden>
        Copy<span className="unseen"> {label}</span>
      </button>
      {hint && <p className="quiet">{hint}</p>}
    </div>
  );
}

/** One way to take a chart along: a section of the share page. */
export function SharePartSection({ part: { id, name, intro, copyables, downloads } }: { part: SharePart }) {
  return (
    <section id={`share-${id}`} aria-labelledby={`share-${id}-name`}>
      <h2 id={`share-${id}-name`}>{name}</h2>
      <p className="reading">{intro}</p>
      {downloads.length > 0 && (
        <ul className="files">
          {downloads.map(({ label, href }) => (
            <li key={label}>
              <a href={href} download>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {copyables.map((copyable) => (
        <CopyField key={copyable.label} part={id} copyable={copyable} />
      ))}
    </section>
  );
}
