// A number of figures and a seed → figures of random plans, audited: is the truth possible, how often does a search find something?
import {
  auditClaim,
  auditFigure,
  clauseLevels,
  fraction,
  multiply,
  roundToText,
  roundingModes,
  roundingRules,
  scoreAssessment,
  usualScales,
  type Claim,
  type MethodText,
} from "../../src/core.ts";
import { createDraw, type Draw } from "../../src/math/splitMix64.ts";
import { inputOf, type Given, type Row } from "../score/given.ts";
import { asked } from "./asked.ts";

/** Of a scale: the figures that the stated number does not give up to it, for how many some other number fits, and how often that was to be expected. */
interface SearchCount {
  readonly scale: string;
  searched: number;
  found: number;
  expected: number;
}

export interface Simulated {
  figures: number;
  /** Audits that call the figure impossible, or do not find the number of clauses over which it came about. */
  missed: number;
  readonly searches: readonly SearchCount[];
}

/** Values of the levels of the scales that are simulated. */
const scales = [
  ["0", "1"],
  ["0", "1/2", "1"],
  ["0", "1/3", "2/3", "1"],
  ["0", "1/4", "1/2", "3/4", "1"],
  ["0", "3/10", "7/10", "1"],
] as const;

/** On which other numbers of clauses are looked for. */
const searched = usualScales.filter(({ id }) =>
  ["binary", "three-step", "thirds", "quarters", "fifths", "tenths"].includes(id),
);

const bodies = ["a", "b", "c", "d", "e", "f", "g"];

export function simulateFigures(count: number, seed: number): Simulated {
  const draw = createDraw(seed);
  const searches = searched.map(({ id }) => ({ scale: id, searched: 0, found: 0, expected: 0 }));
  const simulated: Simulated = { figures: 0, missed: 0, searches };
  while (simulated.figures < count) {
    const given = drawCase(draw);
    const { overall } = scoreAssessment(inputOf(given)).score;
    if (overall.value === null) continue;
    const mode = roundingModes[draw(roundingModes.length)] ?? "half-up";
    const figure = roundToText(multiply(overall.value, fraction(100)), 1 + draw(2), mode);
    simulated.figures++;
    if (!isTruthPossible(given, figure, overall.counted, draw)) simulated.missed++;
    countSearches(searches, figure, overall.counted);
  }
  return simulated;
}

function drawCase(draw: Draw): Given {
  const values = scales[draw(scales.length)] ?? scales[0];
  const ids = Array.from({ length: 5 + draw(30) }, (_, at) => `1.${at + 1}`);
  const isWeighed = draw(2) === 0;
  const hasBodies = draw(3) > 0;
  // Plans that are done well, and plans that are done badly.
  const good = draw(values.length);
  const statusOf = (): string => `s${draw(2) === 0 ? good : draw(values.length)}`;
  const clauses = ids.map((id) => ({
    id,
    weight: 1 + draw(3),
    bodies: bodies.slice(0, hasBodies ? 1 + draw(7) : 1),
  }));
  const rows = clauses.flatMap(({ id, bodies: own }): Row[] =>
    own.map((body) => ({ clause: id, body, status: draw(40) === 0 ? "unrated" : statusOf() })),
  );
  const method = {
    values: { own: Object.fromEntries(values.map((value, at) => [`s${at}`, value])) },
    within: { bodies: (["mean", "mean", "weighted", "min"] as const)[draw(4)] },
    weights: isWeighed ? "declared" : "equal",
  } as Partial<MethodText>;
  return {
    plan: {
      bodies: bodies.map((id) => ({ id, name: id, weight: 1 + draw(2) })),
      directions: [{ id: "1", clauses }],
    },
    rows,
    scale: { id: "own", levels: values.map((_, at) => ({ id: `s${at}` })) },
    method,
  };
}

/** Audited in an assessment whose rows say something else in the same places. */
function isTruthPossible(given: Given, figure: string, counted: number, draw: Draw): boolean {
  const by = 1 + draw(given.rows.length);
  const rows = given.rows.map((row, at) => {
    const { status = "" } = given.rows[(at + by) % given.rows.length] ?? row;
    return { ...row, status };
  });
  const claim: Claim = { figure, percent: fraction(0), clauses: counted, counts: new Map(), source: null };
  const input = inputOf({ ...given, rows });
  const levels = clauseLevels(input.method, "own") ?? [];
  const { verdict, own } = auditClaim(claim, {
    ...input,
    scales: [{ id: "own", levels }],
    roundings: roundingRules,
  });
  return verdict !== "impossible" && (own?.extent !== "complete" || own.clauses.includes(counted));
}

function countSearches(searches: readonly SearchCount[], figure: string, clauses: number): void {
  const { fits } = auditFigure(asked(figure, { clauses, scales: searched }));
  let isFound = false;
  for (const [at, fit] of fits.entries()) {
    if (fit.clauses.includes(clauses)) return;
    isFound ||= fit.clauses.length > 0;
    const count = searches[at];
    if (count === undefined) return;
    count.searched++;
    count.expected += Number(fit.chance.n) / Number(fit.chance.d);
    if (isFound) count.found++;
  }
}
