/** What a parent may ask in open-iframe-resizer's dialect. */
const ASKED = /^(iframe-child-init|iframe-get-child-dimensions)$/;

/**
 * The height of a frame in every dialect that parents listen to: Datawrapper's, AMP's, Medium's (a text) and
 * open-iframe-resizer's.
 * @param height whole CSS px
 */
export function heightMessages(id: string, width: number, height: number, src: string): readonly unknown[] {
  return [
    { "datawrapper-height": { [id]: height } },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src, context: "iframe.resize", height }),
    { type: "iframe-resized", width, height },
  ];
}

/**
 * Tells the parent how high the content is: rounded up, since a frame one pixel short gets a scroll bar; and only when
 * it has changed. The content's own box is measured, never the window's, which follows the frame and could grow for ever.
 * @param id the name under which Datawrapper's dialect lists the height
 */
export function postHeight(content: Element, id: string): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = (again: boolean) => {
    const { width, height } = content.getBoundingClientRect();
    const whole = Math.ceil(height);
    if (whole === 0 || (whole === told && !again)) return;
    told = whole;
    for (const message of heightMessages(id, Math.ceil(width), whole, location.href))
      window.parent.postMessage(message, "*");
  };
  new ResizeObserver(() => tell(false)).observe(content);
  addEventListener("message", ({ source, data }) => {
    if (source === window.parent && ASKED.test(data?.type ?? "")) tell(true);
  });
}
