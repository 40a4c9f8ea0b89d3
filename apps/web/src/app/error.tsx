"use client";

/** Shown where a page could not be made; the reason stands in the server's log. */
export default function PageError() {
  return (
    <main id="content" className="prose">
      <h1>This page could not be made</h1>
      <p>The database did not answer. Try again in a moment; whoever runs this site finds the reason in its log.</p>
    </main>
  );
}
