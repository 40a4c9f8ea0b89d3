import type { Stance } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import { Group } from "@visx/group";
import { Label } from "../../marks/Label";
import { LEGEND_TYPE, type PlacedLegendItem } from "../../marks/place-legend";
import { STANCE_GLYPHS } from "../../marks/stance-glyph";
import type { Theme } from "../../theme";
import { ContestedMark } from "./ContestedMark";
import type { LegendKey } from "./layout";
import { filterName, stanceMeaning } from "./words";

type Props = {
  readonly items: readonly PlacedLegendItem<LegendKey>[];
  readonly theme: Theme;
  readonly hatch: string;
  readonly href?: (stance: Stance) => string;
  readonly words: Words;
};

const isStance = (key: LegendKey): key is Stance => key !== "no_data" && key !== "contested";

type EntryProps = Omit<Props, "items" | "href"> & { readonly item: PlacedLegendItem<LegendKey> };

function Swatch({ item, theme, hatch }: Omit<EntryProps, "words">) {
  const middle = LEGEND_TYPE.swatch / 2;
  if (item.key === "contested") return <ContestedMark at={{ x: middle, y: middle }} theme={theme} />;
  const paint = item.key === "no_data" ? { fill: hatch, ink: theme.noData.ink } : theme.stances[item.key];
  return (
    <>
      <rect
        width={LEGEND_TYPE.swatch}
        height={LEGEND_TYPE.swatch}
        fill={paint.fill}
        stroke={theme.outline}
        strokeWidth={0.75}
      />
      <path
        transform={`translate(${middle} ${middle})`}
        d={STANCE_GLYPHS[item.key]}
        fill={paint.ink}
        fillRule="evenodd"
      />
    </>
  );
}

function Entry({ item, theme, hatch, words }: EntryProps) {
  const meaning = isStance(item.key) ? stanceMeaning(item.key, words) : null;
  return (
    <Group left={item.x} top={item.y + 5} data-legend={item.key}>
      {meaning && <title>{`${item.text}: ${meaning}`}</title>}
      <rect y={-5} width={item.width} height={item.height} fill="none" pointerEvents="all" />
      <Swatch item={item} theme={theme} hatch={hatch} />
      <Label
        x={LEGEND_TYPE.textAt}
        y={13}
        text={item.text}
        size={LEGEND_TYPE.size}
        fill={item.count === null ? theme.quiet : theme.ink}
        theme={theme}
      />
      {/* Between word and count, so that what is seen and the link's name say the same words. */ " "}
      {item.count !== null && (
        <Label
          className="count"
          x={item.countAt}
          y={13}
          text={String(item.count)}
          size={LEGEND_TYPE.size}
          face="sans-semibold"
          fill={theme.ink}
          theme={theme}
        />
      )}
    </Group>
  );
}

/** The stances with glyph, word and count of countries; each a link to its filter where the page has one. */
export function MapLegend({ items, theme, hatch, href, words }: Props) {
  return items.map((item) => {
    const entry = <Entry key={item.key} item={item} theme={theme} hatch={hatch} words={words} />;
    if (!href || !isStance(item.key)) return entry;
    return (
      <a
        key={item.key}
        href={href(item.key)}
        data-filter={item.key}
        aria-label={filterName(item.key, item.count ?? 0, words)}
      >
        {entry}
      </a>
    );
  });
}
