import { CHARTS } from "@standpoint/charts";
import { toSearch, type View } from "@standpoint/charts/params";
import { env } from "../env";
import { previewImage } from "../server/preview-image";
import { chartOfAddress } from "../share/chart-of-address";
import { oembedAddress } from "../share/oembed";
import { previewTags, tagKind } from "../share/preview-tags";

type Props = {
  /** The page's path. */
  readonly path: string;
  readonly view: View;
  /** What the picture says, as a headline. */
  readonly title: string;
  readonly description: string;
};

/**
 * What programs look for in a page whose address was pasted: where its embed code is, and title, words and picture for
 * a preview, all of the state that the address says. React moves these elements into the head.
 */
export function ShareLinks({ path, view, title, description }: Props) {
  const address = `${env.origin}${path}${toSearch({ ...view, theme: null })}`;
  const shown = chartOfAddress(address, new URL(env.origin).host, [...CHARTS.keys()]);
  if (!("chart" in shown)) throw new Error(`a page about a chart without one: ${path}`);
  const image = previewImage(shown.chart, shown.view, description);
  return (
    <>
      <link
        rel="alternate"
        type="application/json+oembed"
        title={title}
        href={oembedAddress(env.origin, address, "json")}
      />
      <link rel="alternate" type="text/xml+oembed" title={title} href={oembedAddress(env.origin, address, "xml")} />
      {previewTags({ url: address, title, description, image }).map(([tag, content]) => (
        <meta key={tag} {...{ [tagKind(tag)]: tag }} content={content} />
      ))}
    </>
  );
}
