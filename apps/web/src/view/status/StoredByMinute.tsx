import type { WorkStatus } from "@standpoint/db";
import { useWords } from "#use-words";

const BAR = 12;
const GAP = 3;
const HEIGHT = 48;

/** How many articles were stored in each of the last minutes, as bars and in a sentence. */
export function StoredByMinute({ stored }: Pick<WorkStatus, "stored">) {
  const { say, number, decimal } = useWords();
  const counts = stored.map(({ articles }) => articles);
  const [most, sum] = [Math.max(1, ...counts), counts.reduce((all, articles) => all + articles, 0)];
  const width = counts.length * (BAR + GAP) - GAP;
  // The minute that runs is not over, so the rate is that of the ones before it.
  const whole = counts.slice(0, -1);
  const rate = whole.reduce((all, articles) => all + articles, 0) / Math.max(1, whole.length) / 60;
  return (
    <section>
      <h2>{say("work.stored")}</h2>
      <p>
        {say("work.storedRate", {
          count: sum,
          number: number(sum),
          minutes: counts.length,
          rate: decimal(rate, 1),
          most: number(Math.max(0, ...counts)),
        })}
      </p>
      {sum > 0 && (
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
          {counts.map((articles, index) => {
            const height = articles === 0 ? 1 : Math.max(2, (articles / most) * HEIGHT);
            const place = { x: index * (BAR + GAP), y: HEIGHT - height, width: BAR, height };
            return <rect key={stored[index]?.minute} {...place} fill="var(--ink)" />;
          })}
        </svg>
      )}
    </section>
  );
}
