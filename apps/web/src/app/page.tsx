import { isHolder } from "@standpoint/charts/country-names";
import { today } from "@standpoint/charts/day";
import { asOf, type SearchInput } from "@standpoint/charts/params";
import { positionsOn } from "@standpoint/charts/position-steps";
import { mapTitle } from "@standpoint/ui/charts/stance-map/words";
import { notFound } from "next/navigation";
import { Dashboard } from "../client/Dashboard";
import { database } from "../server/database";
import { loadDashboard } from "../server/load-dashboard";
import { outletSuggestions } from "../server/outlet-suggestions";
import { pageWidths } from "../server/page-widths";
import { pageWords } from "../server/page-words";
import { readView } from "../server/read-view";
import { CoverageLine } from "../view/CoverageLine";
import { EmptyState } from "../view/EmptyState";
import { LatestChanges } from "../view/LatestChanges";
import { OutletList } from "../view/OutletList";
import { changesPath } from "../view/paths";
import { ShareLinks } from "../view/ShareLinks";
import { wordsOfDashboard } from "../words/parts";
import { SpokenIn } from "../words/SpokenIn";

export const dynamic = "force-dynamic";

export default async function MapPage({ searchParams }: { searchParams: Promise<SearchInput> }) {
  const view = await readView(searchParams);
  if (!view.country.every(isHolder)) notFound();
  const db = await database();
  const present = today();
  const words = await pageWords();
  const widths = await pageWidths();
  const [{ coverage, ...dashboard }, outlets] = await Promise.all([
    loadDashboard(db, view, present, widths),
    outletSuggestions(db),
  ]);
  return (
    <main id="content">
      <ShareLinks
        path="/"
        view={view}
        title={mapTitle(dashboard.data ?? positionsOn(dashboard.steps, view.on ?? present), words)}
        description={words.say("dash.on", { day: words.day(view.on ?? present) })}
      />
      {coverage.articles === 0 && <EmptyState>{words.say("dash.noArticles")}</EmptyState>}
      <OutletList names={outlets} />
      <SpokenIn pack={wordsOfDashboard(words.language)}>
        <Dashboard {...dashboard} />
      </SpokenIn>
      <LatestChanges db={db} asOf={asOf(view, present)} path={changesPath({ on: view.on, known: view.known })} />
      <section className="wide">
        <CoverageLine coverage={coverage} />
      </section>
    </main>
  );
}
