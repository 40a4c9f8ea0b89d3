import { articles } from "./routers/articles";
import { charts } from "./routers/charts";
import { coverage } from "./routers/coverage";
import { forceSizes } from "./routers/force-sizes";
import { proposals } from "./routers/proposals";
import { search } from "./routers/search";
import { stances } from "./routers/stances";
import { router } from "./trpc";

export const root = router({ articles, charts, coverage, forceSizes, proposals, search, stances });
export type Root = typeof root;
