// nothing → 20,000 simulated figures, audited: how often the truth is possible, and the chances that are printed beside what happens
import { simulateFigures } from "../test/audit/simulateFigures.ts";

/** In parts, each with a seed of its own, so that something is seen while it runs. */
const [parts, figures] = [40, 500];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const found = Array.from({ length: parts }, (_, seed) => {
  process.stderr.write(`part ${seed + 1} of ${parts}\n`);
  return simulateFigures(figures, seed + 1);
});

const missed = found.reduce((total, part) => total + part.missed, 0);
process.stdout.write(`${parts * figures} figures; the truth was missed ${missed} times\n`);
for (const [at, { scale }] of (found[0]?.searches ?? []).entries()) {
  const total = (key: "searched" | "found" | "expected"): number =>
    found.reduce((sum, { searches }) => sum + (searches[at]?.[key] ?? 0), 0);
  const searched = Math.max(1, total("searched"));
  process.stdout.write(
    `up to ${scale}: ${searched} searched, found ${percent(total("found") / searched)}, printed ${percent(total("expected") / searched)}\n`,
  );
}
