// What a rendering thread runs. Plain JavaScript and outside every bundle, so that site, command line and tests start the
// same file, and the native and large libraries in it are found from here.
import { parentPort } from "node:worker_threads";

const RENDERERS = {
  png: () => import("./png.mjs"),
  pdf: () => import("./pdf.mjs"),
  document: () => import("./document.mjs"),
  paths: () => import("./paths.mjs"),
  xlsx: () => import("./xlsx.mjs"),
};

parentPort.on("message", async ({ format, job }) => {
  try {
    const { render } = await RENDERERS[format]();
    const bytes = new Uint8Array(await render(job));
    parentPort.postMessage({ bytes }, [bytes.buffer]);
  } catch (error) {
    parentPort.postMessage({ problem: error instanceof Error ? error.message : String(error) });
  }
});
