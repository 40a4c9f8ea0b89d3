/** Every page of the site, each filter and state that changes what stands on one among them. */
export const PAGES: readonly string[] = [
  "/",
  "/?country=FRA",
  "/?on=2024-03-15",
  "/?compare=2024-03-15",
  "/?region=world",
  "/?stance=supports&contribution=ground_troops&min-confidence=0.7",
  "/countries",
  "/countries?stance=opposes&region=eu",
  "/countries/FRA",
  "/countries/FRA?contribution=training",
  "/proposals",
  "/proposals?lanes=proposer&from=2025-01-01&to=2025-06-30",
  "/force-sizes",
  "/force-sizes?axis=log&group=by",
  "/changes",
  "/changes?country=DEU",
  "/method",
  "/data",
  "/status",
  "/search?q=troops",
  "/share/stance-map",
];

export const MISSING_PAGE = "/no-such-page";
