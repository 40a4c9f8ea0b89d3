import { toSearch, type View } from "@standpoint/charts/params";
import { env } from "../env";
import { oembedAddress } from "../share/oembed";

type Props = {
  /** The page's path. */
  readonly path: string;
  readonly view: View;
  /** What the picture says, as a headline. */
  readonly title: string;
  readonly description: string;
};

/**
 * What programs look for in a page whose address was pasted: where its embed code is, and title and words for a
 * preview. React moves these elements into the head.
 */
export function ShareLinks({ path, view, title, description }: Props) {
  const address = `${env.origin}${path}${toSearch({ ...view, theme: null })}`;
  return (
    <>
      <link
        rel="alternate"
        type="application/json+oembed"
        title={title}
        href={oembedAddress(env.origin, address, "json")}
      />
      <link rel="alternate" type="text/xml+oembed" title={title} href={oembedAddress(env.origin, address, "xml")} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="Standpoint" />
      <meta property="og:url" content={address} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
    </>
  );
}
