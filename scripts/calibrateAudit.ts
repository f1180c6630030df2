// nothing → 20,000 simulated figures, audited: how often the truth is possible, and the chances that are printed beside what happens
import { simulateFigures, type Simulated } from "../test/audit/simulateFigures.ts";

/** In parts, each with a seed of its own; after each, what was found so far goes to the error stream. */
const [parts, figures] = [40, 500];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function tableOf(found: readonly Simulated[]): string {
  const missed = found.reduce((total, part) => total + part.missed, 0);
  const rows = (found[0]?.searches ?? []).map(({ scale }, at) => {
    const total = (key: "searched" | "found" | "expected"): number =>
      found.reduce((sum, { searches }) => sum + (searches[at]?.[key] ?? 0), 0);
    const searched = Math.max(1, total("searched"));
    return `up to ${scale}: ${searched} searched, found ${percent(total("found") / searched)}, printed ${percent(total("expected") / searched)}`;
  });
  return [`${found.length * figures} figures; the truth was missed ${missed} times`, ...rows, ""].join("\n");
}

const found: Simulated[] = [];
for (let part = 1; part <= parts; part++) {
  found.push(simulateFigures(figures, part));
  process.stderr.write(tableOf(found));
}
process.stdout.write(tableOf(found));
