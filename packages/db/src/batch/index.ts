export { ingestArticles, type ReadArticle } from "./ingest-articles";
