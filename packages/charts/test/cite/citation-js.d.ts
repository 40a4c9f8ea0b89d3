declare module "@citation-js/core" {
  /** Reads references in any form that a plug-in knows; `data` is CSL-JSON. */
  export class Cite {
    constructor(text: string);
    data: unknown[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
