// Who may import whom. docs/architecture.md shows the picture; every rule says why it is there and where to go instead.
// Run by scripts/check-imports.mjs, which also fails when nothing was read.

/** The stages of packages/core in the order in which an article passes them. Folders of one row know each other. */
const STAGES = [
  ["codebook"],
  ["gazetteer", "source"],
  ["document"],
  ["match", "sentences"],
  ["languages"],
  ["reading.ts", "found.ts"],
  ["mentions"],
  ["cues"],
  ["claims"],
  ["judge", "terms"],
  ["stances", "force-sizes", "proposals", "published"],
];

const RESULTS = STAGES.at(-1);
const inCore = (names) => `^packages/core/src/(${names.map((name) => name.replace(".", "\\.")).join("|")})(/|$)`;

/** One rule a stage: nothing that comes later may be imported. */
const stageOrder = STAGES.slice(0, -1).map((names, i) => ({
  name: `stage-order-${names.join("-").replace(/\.ts/g, "")}`,
  severity: "error",
  comment:
    "An article passes the stages of core in one order, so that each can be read and tested without those after it. " +
    "Move what both need into the earlier stage, or do the work in the later one.",
  from: { path: inCore(names) },
  to: { path: inCore([...STAGES.slice(i + 1).flat(), "extract.ts", "score", "index.ts"]) },
}));

module.exports = {
  forbidden: [
    ...stageOrder,
    {
      name: "results-apart",
      severity: "error",
      comment:
        "Stances, force sizes, proposals and the date of publication do not know each other: each can be changed alone. " +
        "What two of them need belongs to claims, mentions or an earlier stage.",
      from: { path: `^packages/core/src/(${RESULTS.join("|")})/` },
      to: { path: `^packages/core/src/(${RESULTS.join("|")})/`, pathNot: "^packages/core/src/$1/" },
    },
    {
      name: "core-alone",
      severity: "error",
      comment:
        "core is text in, findings out: it needs no other package of ours, so that it runs anywhere. " +
        "Storing belongs to packages/db, drawing to packages/ui, files and addresses to apps/cli.",
      from: { path: "^packages/core/src/" },
      to: { path: "^(packages/(?!core/)|apps/)" },
    },
    {
      name: "core-no-input-output",
      severity: "error",
      comment:
        "core reads no file, no network and no clock of its own: the same text gives the same answer everywhere. " +
        "Read in apps/cli or in packages/db and hand the bytes to readSource.",
      from: { path: "^packages/core/src/" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?(crypto|module|url|path)$" },
    },
    {
      name: "no-stranger-languages",
      severity: "error",
      comment:
        "A language pack reads no other language's pack, so that adding or mending one cannot break another. " +
        "What all need is a slot in languages/language.ts; only languages/index.ts names packs.",
      from: { path: "^packages/core/src/languages/([a-z]{2})/" },
      to: { path: "^packages/core/src/languages/[a-z]{2}/", pathNot: "^packages/core/src/languages/$1/" },
    },
    {
      name: "packs-by-their-index",
      severity: "error",
      comment:
        "The engine holds no word of any language: only languages/index.ts knows which packs there are. " +
        "Ask languageOf(code) and use the slots of Language.",
      from: { path: "^packages/core/src/", pathNot: "^packages/core/src/languages/(index\\.ts|[a-z]{2}/)" },
      to: { path: "^packages/core/src/languages/[a-z]{2}/" },
    },
    {
      name: "ui-only-types-from-core",
      severity: "error",
      comment:
        "A chart is data, size and theme made into SVG. It takes the codebook's types and values, the words of the " +
        "reader's language and nothing else of ours: data come in by props. Fetching belongs to packages/charts or apps/web.",
      from: { path: "^packages/ui/src/" },
      to: { path: "^(packages/(?!ui/)|apps/)", pathNot: "^packages/(core/src/codebook|words/src)/" },
    },
    {
      name: "words-alone",
      severity: "error",
      comment:
        "words is catalogues and how they are said: it needs no other package of ours, so that a page's scripts, a " +
        "drawing and a command can all speak with it.",
      from: { path: "^packages/words/src/" },
      to: { path: "^(packages/(?!words/)|apps/)" },
    },
    {
      name: "no-hooks-in-charts",
      severity: "error",
      comment:
        "Charts are drawn on the server, in exports and in embeds, where React's hooks do not exist. " +
        "Behaviour belongs to a *.client.tsx beside the chart or to apps/web/src/client.",
      from: { path: "^packages/ui/src/", pathNot: "\\.client\\.tsx$" },
      to: {
        path: "(^|/)node_modules/(react|@visx/(axis|text|tooltip|responsive|zoom|drag|brush|event))/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "prisma-stays-in-db",
      severity: "error",
      comment:
        "No type and no call of Prisma leaves packages/db: everyone else asks a question of its door. " +
        "Write the question as a file in packages/db/src/queries.",
      from: { path: "^(packages|apps|tests)/", pathNot: "^packages/db/" },
      to: { path: "(/node_modules/(@prisma|prisma|pg)/|^packages/db/src/generated/)" },
    },
    {
      name: "tests-by-http-only",
      severity: "error",
      comment: "The browser tests know the site as a reader does. What only code can see is tested in its package.",
      from: { path: "^tests/" },
      to: { path: "^(packages|apps)/" },
    },
    {
      name: "apps-apart",
      severity: "error",
      comment: "Site and command line share packages, never each other's files. Move what both need to a package.",
      from: { path: "^(packages|apps/([^/]+))/" },
      to: { path: "^apps/", pathNot: "^apps/$2/" },
    },
    {
      name: "by-the-door",
      severity: "error",
      comment:
        "A package is entered by the exports of its package.json, so that its inside can change. " +
        "Export what is needed from its door.",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^packages/", pathNot: "^packages/$2/", dependencyTypes: ["local"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one idea, or hide a third: give it a file of its own.",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      comment: "An import that leads nowhere breaks at run time, and no other rule can judge it.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(/\\.next/|packages/db/src/generated/)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
