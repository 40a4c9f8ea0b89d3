import type { SharePart } from "../share/share-parts";
import { CopyField } from "./CopyField";

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
      {copyables.map((copyable, at) => (
        <CopyField key={copyable.label} id={`${id}-${at}`} copyable={copyable} />
      ))}
    </section>
  );
}
