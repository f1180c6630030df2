// The shipped coding of the Commission's account and the doubts of both readings → the bounds of its figure.
import { describe, expect, test } from "vitest";
import { compileData } from "../../scripts/compileData.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import {
  assessSensitivity,
  shippedAssessment,
  shippedDoubts,
  shippedMethods,
  shippedPlan,
  shippedScales,
  type Bounds,
  type Sensitivity,
  type UnknownSource,
} from "../../src/core.ts";
import { toPercent } from "../../src/math/toPercent.ts";
import { toText } from "../../src/math/fraction.ts";
import { roundToText } from "../../src/math/round.ts";

const data = await compileData(`${projectRoot}/data`);
const [workspace] = data.workspaces;
if (workspace === undefined) throw new Error("nothing is shipped");
const methods = shippedMethods(data);
const plan = shippedPlan(workspace);
const [file] = workspace.assessments;
if (file === undefined) throw new Error("no assessment is shipped");
const linked = shippedAssessment(file, plan, shippedScales(data), methods);

function sensitivityUnder(method: string, together: readonly UnknownSource[] = []): Sensitivity {
  const own = methods.get(method);
  if (own === undefined) throw new Error(method);
  const input = {
    plan: plan.value,
    assessment: linked.assessment.value,
    scale: linked.scale?.value ?? null,
    method: own.value,
  };
  return assessSensitivity({
    input,
    doubts: file === undefined ? null : shippedDoubts(file),
    methods: [],
    areDeclared: false,
    together,
  });
}

const shown = (value: Bounds["least"]): string =>
  value === null ? "–" : roundToText(toPercent(value.value), 2, "half-up");

const boundsUnder = (method: string, sources: readonly UnknownSource[]): string => {
  const found = sensitivityUnder(method, sources).methods[0]?.bounds.find(
    (own) => own.sources.join() === sources.join(),
  );
  return found === undefined
    ? "none"
    : `${shown(found.least)} to ${shown(found.greatest)} over ${toText(found.least?.denominator ?? { n: 0n, d: 1n })} and ${toText(found.greatest?.denominator ?? { n: 0n, d: 1n })}`;
};

test.each([
  ["ogp-completion-mean", ["unrated"], "none"],
  ["ogp-completion-mean", ["not-due"], "60.83 to 68.65 over 64 and 64"],
  ["ogp-completion-mean", ["doubt"], "52.04 to 82.71 over 62 and 59"],
  ["ogp-high-completion", ["doubt"], "45.81 to 91.53 over 62 and 59"],
  ["halves", ["doubt"], "55.16 to 78.31 over 62 and 59"],
  // 6.3 is coded as not due, and one reading holds "limited" possible: whoever doubts whether it was due leaves it at 0 to 1.
  ["ogp-completion-mean", ["not-due", "doubt"], "49.90 to 84.06 over 64 and 64"],
  ["ogp-completion-mean", ["group"], "64.41 to 65.99 over 59 and 59"],
] as const)("under %s, %s: %s", (method, sources, expected) => {
  expect(boundsUnder(method, sources)).toBe(expected);
});

describe("the published 86", () => {
  const reach = (method: string) => sensitivityUnder(method).methods[0]?.claims[0];

  test("is reached where substantial and complete count alike", () => {
    const ways = reach("ogp-high-completion")?.ways.map(({ roundings, turns, value }) => [
      roundings.join(" "),
      turns,
      toText(toPercent(value)),
    ]);
    expect(ways).toEqual([
      ["half-up half-even half-down down", 13, "5090/59"],
      ["up", 12, "5040/59"],
    ]);
  });

  test("lies above all that equal steps give", () => {
    const found = reach("ogp-completion-mean");
    expect(found?.isSearched).toBe(true);
    expect(found?.ways).toEqual([]);
    expect(roundToText(found?.beyond ?? { n: 0n, d: 1n }, 2, "half-up")).toBe("2.29");
  });
});
