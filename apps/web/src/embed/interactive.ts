import { explore } from "./explore";
import { fitDrawing } from "./fit-drawing";
import { type Note, noteCard } from "./note";
import { postHeight } from "./post-height";

/*
 * The script of an interactive embed, bundled into the page by scripts/bundle-embed.mjs. The server has drawn
 * everything; this only answers the reader, and tells the parent how high the frame should be.
 */

const figure = document.querySelector("figure");
const svg = figure?.querySelector("svg");
if (figure && svg) {
  const notes: Record<string, Note> = JSON.parse(document.getElementById("notes")?.textContent ?? "{}");
  const card = noteCard();
  let end = explore({ svg, notes, card });
  let drawn = svg;
  if (figure.dataset.fit !== undefined) {
    fitDrawing(figure, svg.width.baseVal.value, (fresh) => {
      end();
      drawn.replaceWith(fresh);
      drawn = fresh;
      end = explore({ svg: fresh, notes, card });
    });
  }
  postHeight(figure, svg.id);
}
