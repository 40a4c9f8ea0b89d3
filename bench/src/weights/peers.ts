/** A package as the registry has it; the hash is looked at when it is fetched. */
export type Package = {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  /** What of it a page loads, minified by its makers. */
  readonly files: readonly string[];
};

/** What others have to load before a chart can be drawn, without the chart's own data and drawing. */
export type Peer = { readonly name: string; readonly about: string; readonly packages: readonly Package[] };

const DATAWRAPPER = {
  name: "@datawrapper/chart-core",
  version: "8.47.0",
  integrity: "sha512-xtTQQK9KUYZ10WSEfRk+tbv6ah2zvoRD1wXFtrkaSXeMqp6nftZrytGg/nxtxLcWAbaLQmOIsvsqGZb/EcwDQw==",
} as const;

export const PEERS: readonly Peer[] = [
  {
    name: "Vega-Embed",
    about: "vega, vega-lite and vega-embed, as its README has a page load them",
    packages: [
      {
        name: "vega",
        version: "6.4.0",
        integrity: "sha512-rHXCq2LpEWCLMjXBEj7hocY9G0/i5TGYRayGGSj06VTF4+l2IG2Z7oeZKCjWbUh/7hTE/mVhbaOPB72wCElh6g==",
        files: ["build/vega.min.js"],
      },
      {
        name: "vega-lite",
        version: "6.5.0",
        integrity: "sha512-fMXF6s0MrIg0UTWnLIfeFtgSLzVhyzSKobzGrh5rhS+mL6FOYFG3m7ouJ4U23gj65EK+gl9FIIT5w7wLNaAzkA==",
        files: ["build/vega-lite.min.js"],
      },
      {
        name: "vega-embed",
        version: "7.3.0",
        integrity: "sha512-wQ8s5GaSzqoKgmRfbRolgBrjE2CP7ZKHXqH7NijxMqPjpdWxSs4Dn8tvp9g0giQvh2cK+3p56sxjWWM0wNngGw==",
        files: ["build/vega-embed.min.js"],
      },
    ],
  },
  {
    name: "Datawrapper, the frame's script alone",
    about: "what every chart in a frame loads, without its data library and the kind of chart",
    packages: [{ ...DATAWRAPPER, files: ["dist/main.js"] }],
  },
  {
    name: "Datawrapper, with its data library",
    about: "both that are published; the kinds of charts are not",
    packages: [{ ...DATAWRAPPER, files: ["dist/main.js", "dist/dw-2.0.min.js"] }],
  },
];
