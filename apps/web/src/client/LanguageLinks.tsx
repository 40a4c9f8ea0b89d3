"use client";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "@standpoint/words/languages";
import type { MouseEvent } from "react";
import { useWords } from "#use-words";

type Props = { readonly hrefs: Readonly<Record<Language, string>> };

/** The view may be another one by now than the one that the server made the links for. */
function toPresentView(event: MouseEvent<HTMLAnchorElement>, language: Language): void {
  const address = new URL(location.href);
  address.searchParams.delete("lang");
  if (language !== "en") address.searchParams.set("lang", language);
  event.currentTarget.href = address.href;
}

/** The same view in another language. */
export function LanguageLinks({ hrefs }: Props) {
  const words = useWords();
  return (
    <details className="languages">
      <summary>
        <span className="unseen">{words.say("head.language")}: </span>
        {LANGUAGE_NAMES[words.language]}
      </summary>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={hrefs[language]}
              lang={language}
              hrefLang={language}
              aria-current={language === words.language ? "true" : undefined}
              onClick={(event) => toPresentView(event, language)}
            >
              {LANGUAGE_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
