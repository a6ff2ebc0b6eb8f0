import type { SizesView } from "../../src/app/api.ts";
import { CLASSES } from "./count.ts";

export type Chosen = NonNullable<SizesView["chosen"]>;

/** Size of the drawing, and of the room above and below the bars, in pixels. */
const [WIDTH, HEIGHT, ABOVE, BELOW] = [268, 120, 14, 16];

/** Bars of how many clients are how large, cut into classes from D at the foot to A; the letters stand below, counts above. */
export function Histogram({ bars, says }: { bars: readonly (readonly number[])[]; says: string }) {
  const totals = bars.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const most = Math.max(...totals, 1);
  const step = WIDTH / bars.length;
  const high = HEIGHT - ABOVE - BELOW;
  return (
    <svg class="sizes-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says}>
      {bars.map((counts, i) => {
        const [left, middle] = [i * step + 2, (i + 0.5) * step];
        let top = HEIGHT - BELOW;
        const parts = CLASSES.map((letter, k) => ({ letter, count: counts[k]! })).filter(({ count }) => count > 0);
        return (
          <g key={left}>
            {[...parts].reverse().map(({ letter, count }) => {
              const tall = (count / most) * high;
              top -= tall;
              return <rect key={letter} class={`size-${letter}`} x={left} y={top} width={step - 4} height={tall} />;
            })}
            {totals[i]! > 0 && (
              <text x={middle} y={top - 3} text-anchor="middle">
                {totals[i]}
              </text>
            )}
            <text class="size-letter" x={middle} y={HEIGHT - 3} text-anchor="middle">
              {[...parts]
                .reverse()
                .map(({ letter }) => letter)
                .join(" ")}
            </text>
          </g>
        );
      })}
      <path class="sizes-axis" d={`M0 ${HEIGHT - BELOW + 0.5}H${WIDTH}`} />
    </svg>
  );
}
