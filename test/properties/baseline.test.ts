// random edits of random workspaces → no new finding is hidden, no old one comes back, and what is stale is told
import { expect, test } from "vitest";
import { fuzzBaseline } from "../../scripts/fuzzBaseline.ts";
import { projectRoot } from "../architecture/projectRoot.ts";

test("two thousand random edits (npm run fuzz:baseline makes 100,000)", async () => {
  const { failures, ...figures } = await fuzzBaseline({ project: projectRoot, seed: 1, edits: 2000 });
  expect(failures).toEqual([]);
  // All that can be wrong was there.
  expect(Math.min(figures.unchanged, figures.fresh, figures.stale)).toBeGreaterThan(400);
}, 120_000);
