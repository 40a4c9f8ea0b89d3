import type { View } from "@standpoint/charts/view";
import type { Coverage, Database } from "@standpoint/db";
import { Filters } from "../client/Filters";
import { outletSuggestions } from "../server/outlet-suggestions";
import { pageWords } from "../server/page-words";
import { languagesOf } from "./languages-of";
import { OutletList } from "./OutletList";

type Props = {
  readonly db: Database;
  readonly coverage: Coverage;
  readonly view: View;
  readonly action: string;
  readonly sourcesOnly?: boolean;
};

/** The filters of a page that is asked for anew. */
export async function PageFilters({ db, coverage, view, action, sourcesOnly = false }: Props) {
  const words = await pageWords();
  return (
    <>
      <OutletList names={await outletSuggestions(db)} />
      <Filters
        view={view}
        languages={languagesOf(coverage, words)}
        action={action}
        summary={words.say(sourcesOnly ? "filter.bySource" : "filter.byAll")}
        sourcesOnly={sourcesOnly}
      />
    </>
  );
}
