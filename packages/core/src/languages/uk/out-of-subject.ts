import { namesOf } from "../../gazetteer/names";
import { officialForms } from "../../gazetteer/officials";

const PLURAL = /[иії]$/;
/** Names that have no cases; the word before them tells: "мандат ООН", "країни НАТО". */
const UNCHANGING = /^(ООН|НАТО|ЄС|США|КНР|ОАЕ)$/;
const OWNS =
  /^(мандат|резолюці|радбез|безпеки|прапор|миротвор|шолом|рішенн|егід|місі|країн|держав|армі|військ|саміт|член|лідер|сил|частин|прикритт|підтримк|гаранті|місій|асамбле|статут|згод|кордон|зброї|розвідк|хмар|стіл|столи)/;
let subjects: ReadonlySet<string> | null = null;

/**
 * A name in a case that no subject stands in: "план Парижа", "переконав Макрона". Not after "у/в" ("у Празі
 * вважають") or "для" ("для Москви"), which speak of a government, unless it is the host's own name.
 */
export function outOfSubject(form: string, wordBefore: string): boolean {
  if (/^(у|в|для|словами|думку|даними|як)$/.test(wordBefore)) return /^(Україн|Києв)/.test(form);
  if (UNCHANGING.test(form)) return OWNS.test(wordBefore);
  subjects ??= subjectForms();
  return !subjects.has(form) && !subjects.has(lastWord(form)) && !subjects.has(form.toLowerCase());
}

/** Of each paradigm the gazetteer lists the nominative first; of peoples the plural is a subject too. */
function subjectForms(): ReadonlySet<string> {
  const forms = new Set<string>();
  let first = "";
  for (const { form, sort } of namesOf("uk")) {
    const same = form.slice(0, 2) === first.slice(0, 2) && sort !== "adjective" && sort !== "short";
    if (same && !form.startsWith(`${first} `) && !(sort === "people" && PLURAL.test(form))) continue;
    if (!same) first = form;
    forms.add(form);
  }
  for (const form of officialForms().keys()) forms.add(form).add(lastWord(form));
  return forms;
}

function lastWord(form: string): string {
  return form.slice(form.lastIndexOf(" ") + 1);
}
