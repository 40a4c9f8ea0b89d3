import { inQuotes } from "@standpoint/ui/marks/in-quotes";
import type { Block, Briefing, Drawing, Part } from "./briefing";

type Props = { readonly briefing: Briefing; readonly css: string; readonly policy: string };

/** The report as a page that needs nothing else: no script, no font, no picture from elsewhere. */
export function BriefingPage({ briefing, css, policy }: Props) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${briefing.title}. ${briefing.subtitle}`}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <main>
          <h1>{briefing.title}</h1>
          <p className="quiet">{briefing.subtitle}</p>
          {briefing.blocks.map((block, index) => (
            <Shown key={index} block={block} index={index} />
          ))}
        </main>
      </body>
    </html>
  );
}

function Shown({ block, index }: { block: Block; index: number }) {
  if (block.kind === "heading") return <h2>{block.text}</h2>;
  if (block.kind === "chart") return <Figure drawing={block.drawing} prefix={`c${index}-`} />;
  if (block.kind === "paragraph")
    return (
      <p>
        <Words parts={block.parts} />
      </p>
    );
  if (block.kind === "list")
    return (
      <ul>
        {block.items.map((parts, at) => (
          <li key={at}>
            <Words parts={parts} />
          </li>
        ))}
      </ul>
    );
  return (
    <figure className="quote">
      <blockquote lang={block.language}>{inQuotes(block.text)}</blockquote>
      <figcaption>
        <Words parts={block.parts} />
      </figcaption>
    </figure>
  );
}

function Words({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, strong, href }, index) => {
    const words = strong ? <strong key={index}>{text}</strong> : text;
    return href ? (
      <a key={index} href={href}>
        {words}
      </a>
    ) : (
      words
    );
  });
}

function Figure({ drawing, prefix }: { drawing: Drawing; prefix: string }) {
  return <figure className="chart" dangerouslySetInnerHTML={{ __html: withOwnIds(drawing.svg, prefix) }} />;
}

/**
 * Several drawings of one chart stand on this page, and an id may stand on it once. Where a name of the map would turn if the
 * map were enlarged is left out: nothing is enlarged here, and the page's policy lets no style of an element's own in.
 */
function withOwnIds(svg: string, prefix: string): string {
  return svg
    .replace(/ (id|aria-labelledby|aria-describedby)="([^"]+)"/g, (_, name: string, ids: string) => {
      return ` ${name}="${ids.replace(/\S+/g, (id) => prefix + id)}"`;
    })
    .replace(/url\(#/g, `url(#${prefix}`)
    .replace(/ href="#/g, ` href="#${prefix}`)
    .replace(/ style="transform-origin:[^"]*"/g, "");
}
