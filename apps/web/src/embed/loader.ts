/*
 * The script of the one-line embed code, served as /embed/loader.js to other people's pages. It puts the frame where its
 * own tag stands (`data-src`), and gives every frame of this site the height that it asks for.
 */

const tag = document.currentScript as HTMLScriptElement | null;
const site = tag ? new URL(tag.src).origin : "";

/** The frame that the tag asks for; only of the site that the script came from. */
function frameOf({ dataset }: HTMLScriptElement): HTMLIFrameElement | null {
  const { src, title, ratio } = dataset;
  if (!src || new URL(src, site).origin !== site) return null;
  const frame = document.createElement("iframe");
  frame.src = new URL(src, site).href;
  frame.title = title ?? "Chart";
  frame.loading = "lazy";
  frame.allow = "web-share; clipboard-write";
  frame.style.cssText = `width:100%;border:0;display:block;aspect-ratio:${/^\d+ ?\/ ?\d+$/.test(ratio ?? "") ? ratio : "1"}`;
  return frame;
}

const frame = tag && frameOf(tag);
if (frame) tag.before(frame);

addEventListener("message", ({ source, origin, data }) => {
  if (origin !== site || data?.type !== "iframe-resized" || !(data.height > 0)) return;
  const asking = [...document.querySelectorAll("iframe")].find(({ contentWindow }) => contentWindow === source);
  if (!asking) return;
  asking.style.aspectRatio = "auto";
  asking.style.height = `${data.height}px`;
});
