const BLOCKS = new Set(
  "address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul".split(
    " ",
  ),
);
const SILENT = new Set(["script", "style", "noscript", "template", "svg"]);

/** The words of an element, white space closed up, a blank line between blocks. */
export function paragraphsOf(element: Element): string {
  const paragraphs: string[] = [];
  let open = "";
  const close = () => {
    const paragraph = open.replace(/\s+/g, " ").trim();
    if (paragraph !== "") paragraphs.push(paragraph);
    open = "";
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) open += node.textContent ?? "";
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (SILENT.has(name)) return;
    if (name === "br") open += " ";
    const block = BLOCKS.has(name);
    if (block) close();
    for (const child of node.childNodes) walk(child);
    if (block) close();
  };
  walk(element);
  close();
  return paragraphs.join("\n\n");
}
