"use client";
import { useWords } from "#use-words";

/** Shown where a page could not be made; the reason stands in the server's log. */
export default function PageError() {
  const { say } = useWords();
  return (
    <main id="content" className="prose">
      <h1>{say("wrong.failed")}</h1>
      <p>{say("wrong.failedAbout")}</p>
    </main>
  );
}
