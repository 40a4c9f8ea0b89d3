import type { Language } from "@standpoint/words/languages";
import { useCallback } from "react";
import { useWords } from "#use-words";
import type { Suggestion, SuggestionGroup } from "../server/suggest";
import { LitParts } from "../view/LitParts";
import { searchPath } from "../view/paths";
import { api } from "./api";
import { LIST_ID, optionId, useCombobox } from "./use-combobox";
import { useFetched } from "./use-fetched";
import { useTyped } from "./use-typed";

/** ms without another letter after which the server is asked. */
const PATIENCE = 200;
const LEAST_LETTERS = 2;

const ask = (q: string, lang: Language): Promise<SuggestionGroup[]> =>
  q.length < LEAST_LETTERS ? Promise.resolve([]) : api.search.suggest.query({ q, lang });

/** The link under an option, clicked: the address of a page is one. */
const choose = (index: number) => document.getElementById(optionId(index))?.click();

function Option(props: { suggestion: Suggestion; index: number; active: number }) {
  const { suggestion, index, active } = props;
  const { href, parts, language, note } = suggestion;
  return (
    <a role="option" id={optionId(index)} aria-selected={index === active} tabIndex={-1} href={href}>
      <span lang={language}>
        <LitParts parts={parts} />
      </span>
      {note && <span className="quiet"> {note}</span>}
    </a>
  );
}

/** What is found while a reader types, below the box in the head; the last line leads to all of it. */
export function Suggestions({ box }: { box: HTMLInputElement }) {
  const { say, link, language } = useWords();
  const q = useTyped(box);
  const asking = useCallback(() => ask(q, language), [q, language]);
  const {
    value: groups,
    failed,
    pending,
  } = useFetched<SuggestionGroup[]>(q, [], asking, {
    given: q === "",
    patience: PATIENCE,
  });
  const isAsked = q.length >= LEAST_LETTERS;
  const found = groups.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  const { shown, active } = useCombobox(box, groups, isAsked ? found + 1 : 0, choose);
  const all: Suggestion = {
    href: link(searchPath({ q })),
    parts: [{ text: failed ? say("found.onOwnPage") : say("found.all", { q }), lit: false }],
    language,
    note: "",
  };
  let index = 0;
  return (
    <>
      <p className="unseen" role="status">
        {shown && !pending && (failed ? say("found.noAnswer") : say("found.suggestions", { count: found }))}
      </p>
      {shown && (
        // Pressing the mouse in the list must not take the focus, and with it the list, away.
        <div
          role="listbox"
          id={LIST_ID}
          aria-label={say("found.label")}
          className="suggestions"
          onMouseDown={(e) => e.preventDefault()}
        >
          {groups.map(({ title, suggestions }) => (
            // biome-ignore lint/a11y/useSemanticElements: a list box owns groups and options, no fieldset
            <div role="group" aria-label={title} key={title}>
              <span className="kicker" aria-hidden>
                {title}
              </span>
              {suggestions.map((suggestion) => (
                <Option key={index} suggestion={suggestion} index={index++} active={active} />
              ))}
            </div>
          ))}
          <Option suggestion={all} index={index} active={active} />
        </div>
      )}
    </>
  );
}
