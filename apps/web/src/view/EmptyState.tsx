import type { ReactNode } from "react";

/** Says what is missing and how to add it. */
export function EmptyState({ children }: { children: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      <p>
        Add articles with <code>npx --no standpoint ingest FILE</code>; they show at the next load.
      </p>
    </div>
  );
}
