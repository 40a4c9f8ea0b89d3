import { type ScriptWords, scriptWords } from "./script-words";

/** What became of a request to freeze: the hash of the frozen view, or in words why there is none. */
type Outcome = { readonly hash: string } | { readonly words: string };

async function freeze(form: HTMLFormElement, spoken: ScriptWords): Promise<Outcome> {
  const said = [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  let answer: Response;
  try {
    answer = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(said),
    });
  } catch {
    return { words: spoken.unreachable };
  }
  if (answer.ok) return { hash: ((await answer.json()) as { hash: string }).hash };
  // A refusal in words is a plain text; anything else comes from what stands before the site.
  return { words: answer.headers.get("content-type")?.startsWith("text/plain") ? await answer.text() : spoken.later };
}

/** Makes the freeze button stay in place: it waits, says beside it what went wrong, or hands on the frozen view's hash. */
export function freezeFrom(root: Element, done: (hash: string) => void): void {
  const form = root.querySelector<HTMLFormElement>("form.share-freeze");
  const button = form?.querySelector("button");
  const said = form?.querySelector("[data-freeze-said]");
  const spoken = scriptWords(root);
  form?.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!button || !said || button.getAttribute("aria-disabled")) return;
    const words = button.textContent;
    // Disabled truly, it would lose the focus.
    button.setAttribute("aria-disabled", "true");
    button.textContent = spoken.freezing;
    said.textContent = "";
    const outcome = await freeze(form, spoken);
    if ("hash" in outcome) return done(outcome.hash);
    button.removeAttribute("aria-disabled");
    button.textContent = words;
    said.textContent = outcome.words;
  });
}
