export { type Citation, citationKey } from "./citation";
export { citationOf } from "./citation-of";
export { citeAsBibtex } from "./cite-as-bibtex";
export { citeAsCsl } from "./cite-as-csl";
export { citeAsRis } from "./cite-as-ris";
export { citeAsText } from "./cite-as-text";
