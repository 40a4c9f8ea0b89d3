import type { ReactNode } from "react";
import { Rich } from "../words/Rich";

/** Says what is missing and how to add it. */
export function EmptyState({ children }: { children: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      <p>
        <Rich
          say="empty.add"
          values={{ command: "npx --no standpoint ingest FILE", code: (text) => <code>{text}</code> }}
        />
      </p>
    </div>
  );
}
