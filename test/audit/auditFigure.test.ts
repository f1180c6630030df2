// Two figures that were published for one plan → what must be found about them
import { describe, expect, test } from "vitest";
import { levelGroups } from "../../src/audit/levelGroups.ts";
import { fittingMeans } from "../../src/audit/tryScale.ts";
import {
  auditFigure,
  fraction,
  parseAuditScale,
  roundingModes,
  toText,
  type AuditScale,
} from "../../src/core.ts";
import { asked, bandsOf, meansOf, scaleNamed, sumsAt, vectorsOf } from "./asked.ts";

const numberOf = (audit: ReturnType<typeof auditFigure>, scale: string): readonly number[] =>
  audit.fits.find((fit) => fit.scale.id === scale)?.clauses ?? [];

/** How many printable values so many clauses reach. */
const reach = (scale: string, clauses: number) =>
  auditFigure(asked("72.22", { clauses, scales: [scaleNamed(scale)] })).explanations[0]?.reach.reachable;

/** How many numbers of clauses would fit by chance. */
const expected = (audit: ReturnType<typeof auditFigure>, scale: string): number => {
  const fit = audit.fits.find((item) => item.scale.id === scale);
  return Number(((fit?.expected.n ?? 0n) * 1000n) / (fit?.expected.d ?? 1n)) / 1000;
};

/** How many solutions there are with ten full and two under half. */
const over = (clauses: number, scale: AuditScale, rule: "half-up" | "up") =>
  auditFigure(
    asked("72.22", { clauses, full: 10, underHalf: 2, scales: [scale], roundings: [rule] }),
  ).explanations.find((item) => item.clauses === clauses)?.solutions.count;

describe("72.22 over 21", () => {
  const audit = auditFigure(asked("72.22", { clauses: 21 }));

  test("is impossible in whole percents under all rules, between 72.19 and 72.24", () => {
    const entry = audit.impossible.find(({ scale }) => scale.id === "whole-percent");
    expect(entry?.roundings).toEqual(expect.arrayContaining([...roundingModes, "unknown"]));
    expect([entry?.nearest.below, entry?.nearest.above].map((mean) => mean && toText(mean))).toEqual([
      "1516/21",
      "1517/21",
    ]);
  });

  test("fits other numbers of clauses, scale by scale", () => {
    expect(numberOf(audit, "binary")).toEqual([18]);
    expect(numberOf(audit, "three-step")).toEqual([9, 18]);
    expect(numberOf(audit, "thirds")).toEqual([6, 12, 18]);
    expect(numberOf(audit, "fifths")).toEqual([18]);
    expect(numberOf(audit, "sixths")).toEqual([3, 6, 9, 12, 15, 18, 21]);
    expect(numberOf(audit, "whole-percent")).toEqual([9, 14, 18, 19]);
  });

  test("needs sixths, or thirds and halves mixed, if all 21 count", () => {
    expect(audit.verdict).toBe("possible-on-some-scales");
    const own = audit.explanations.filter(({ clauses }) => clauses === 21);
    expect(own.map(({ scale }) => scale.id)).toEqual(["thirds-and-halves", "sixths"]);
    expect(own.map(({ means }) => toText(means.least))).toEqual(["650/9", "650/9"]);
  });

  test("would be met by chance as often as the reach says", () => {
    expect(reach("three-step", 18)).toBe(37);
    expect(reach("sixths", 21)).toBe(127);
    expect(expected(audit, "whole-percent")).toBeCloseTo(2.31, 2);
    expect(expected(audit, "three-step")).toBeCloseTo(0.048, 3);
  });
});

test("where all bands are counted, the one solution is counted, too", () => {
  const bands = bandsOf(10, 2).map((band) => (band.count === null ? { ...band, count: 6 } : band));
  const audit = auditFigure({
    ...asked("72.22", { clauses: 21, scales: [scaleNamed("three-step")] }),
    bands,
  });
  const [own] = audit.explanations;
  expect([own?.clauses, own?.solutions.count, own && vectorsOf(own)]).toEqual([18, 1n, ["10×100 6×50 2×0"]]);
});

describe("72.22 over 21, ten full and two under half", () => {
  const audit = auditFigure(asked("72.22", { clauses: 21, full: 10, underHalf: 2 }));
  const first = audit.explanations.find(({ reading }) => reading === "fewer");

  test("is explained over the stated clauses first", () => {
    expect(audit.explanations.map(({ reading }) => reading)).toEqual(["stated", "stated", "fewer"]);
    expect(audit.explanations.map(({ clauses }) => clauses)).toEqual([21, 21, 18]);
  });

  test("is then explained by 18 clauses at 10 × 100, 6 × 50, 2 × 0, and by nothing else on any of the scales", () => {
    expect(first && vectorsOf(first)).toEqual(["10×100 6×50 2×0"]);
    expect(first?.solutions.count).toBe(1n);
    expect([first?.scale.id, ...(first?.alsoOn ?? [])].toSorted()).toEqual(
      [
        "eighths",
        "quarters",
        "sixths",
        "tenths",
        "thirds-and-halves",
        "three-step",
        "whole-percent",
      ].toSorted(),
    );
    expect(first?.roundings).toEqual(expect.arrayContaining(["half-up", "half-even"]));
  });

  test("is then the least mean that the counts allow, and the only one on this scale", () => {
    expect(first?.supports.map(({ id }) => id)).toEqual(["least-mean", "only-mean", "search-chance"]);
    expect(first?.assumes.map(({ id }) => id)).toEqual([
      "equal-clauses",
      "each-on-scale",
      "left-out",
      "rounded-by",
    ]);
    expect(first?.settles.map(({ id }) => id)).toEqual(["which-left-out", "value-of-levels"]);
  });

  test.each([2, 5, 10])("has that one solution in steps of a %sth of a percent too", (parts) => {
    const levels = Array.from({ length: 100 * parts + 1 }, (_, at) => fraction(at, parts));
    const scale: AuditScale = { id: "fine", levels };
    for (const rule of ["half-up", "half-even"] as const) {
      const fine = auditFigure(
        asked("72.22", { clauses: 18, full: 10, underHalf: 2, scales: [scale], roundings: [rule] }),
      );
      expect(fine.explanations.map(vectorsOf)).toEqual([["10×100 6×50 2×0"]]);
      expect(fine.explanations[0]?.solutions.count).toBe(1n);
    }
  });

  test("excludes up to 17 clauses on any scale", () => {
    expect(audit.bounds.filter(({ excludes }) => excludes).map(({ clauses }) => clauses)).toEqual([
      12, 13, 14, 15, 16, 17,
    ]);
    expect(Math.min(...audit.fits.flatMap(({ clauses }) => clauses))).toBe(18);
  });

  test("leaves 11 solutions on sixths and three on {0, 1/3, 1/2, 2/3, 1} if all 21 count", () => {
    const own = audit.explanations.filter(({ clauses }) => clauses === 21);
    expect(own.map(({ scale, solutions }) => [scale.id, solutions.count, solutions.listed.length])).toEqual([
      ["thirds-and-halves", 3n, 3],
      ["sixths", 11n, 5],
    ]);
    expect(own[0] && vectorsOf(own[0])).toEqual([
      "10×100 9×50 2×100/3",
      "10×100 2×200/3 7×50 1×100/3 1×0",
      "10×100 4×200/3 5×50 2×0",
    ]);
  });

  test("has 99 solutions on twelfths, and 7469 in whole percents over 19, rounded up", () => {
    const twelfths = parseAuditScale(
      Array.from({ length: 13 }, (_, at) => `${at}/12`).join(","),
    ) as AuditScale;
    expect(over(21, twelfths, "half-up")).toBe(99n);
    expect(over(19, scaleNamed("whole-percent"), "up")).toBe(7469n);
  });
});

describe("86 over 64", () => {
  const audit = auditFigure(asked("86", { clauses: 64 }));
  const on = (scale: string) => audit.explanations.find((item) => item.scale.id === scale);

  test("is 55 of 64, done or not done", () => {
    const binary = on("binary");
    expect(binary && vectorsOf(binary)).toEqual(["55×100 9×0"]);
    expect(binary?.reach).toEqual({ reachable: 65, printable: 101 });
    expect(audit.impossible.map(({ scale, roundings }) => [scale.id, roundings])).toEqual([
      ["binary", ["down"]],
    ]);
  });

  test("is 110 halves, where every whole percent is reached: no power", () => {
    const halves = on("three-step");
    expect(halves?.means.count).toBe(1);
    expect(halves && toText(halves.means.least)).toBe("1375/16");
    const means = meansOf(levelGroups(scaleNamed("three-step"), []), 64);
    expect(sumsAt(means, fittingMeans(means, asked("86"), "half-up"))).toEqual([110]);
    expect(halves?.reach).toEqual({ reachable: 101, printable: 101 });
    expect(halves?.supports.map(({ id }) => id)).toEqual(["no-power"]);
    expect(halves?.settles.map(({ id }) => id)).toContain("more-decimals");
    expect(audit.verdict).toBe("possible");
  });

  test("would mean something with one decimal more: then no coarse scale fits", () => {
    const finer = auditFigure(asked("86.0", { clauses: 64 }));
    const failing = finer.impossible.map(({ scale, roundings }) => [scale.id, roundings.includes("half-up")]);
    for (const scale of ["binary", "three-step", "thirds", "quarters", "fifths", "sixths"])
      expect(failing).toContainEqual([scale, true]);
  });

  test("counts whole percents exactly, however many", () => {
    // Coefficients of the Gaussian binomial [164 choose 64], summed over 5472 … 5535; computed apart from nap.
    expect(on("whole-percent")?.means.count).toBe(64);
    expect(on("whole-percent")?.solutions.count).toBe(2955743849083790573685134697187n);
  });
});

describe("a mean of direction means", () => {
  test("is tried where sizes are given, with the counts", () => {
    const sizes = [5, 4, 2, 4, 3, 1, 2];
    const scales = [scaleNamed("three-step")];
    const free = auditFigure(asked("72.22", { clauses: 21, scales, directionSizes: [3, 5, 13] }));
    expect(free.explanations[0]).toMatchObject({ weights: "direction-means", solutions: { count: null } });
    const counted = auditFigure(
      asked("72.22", { clauses: 21, full: 10, underHalf: 2, scales, directionSizes: sizes }),
    );
    expect(counted.impossible.map(({ weights }) => weights)).toEqual(["equal", "direction-means"]);
  });

  test("is said to be untried where the sums would be too many, or no sizes are known", () => {
    const sizes = [11, 13, 17, 19, 23];
    const audit = auditFigure(
      asked("72.22", { clauses: 83, directionSizes: sizes, scales: [scaleNamed("three-step")] }),
    );
    expect(audit.untested.map(({ id }) => id)).toEqual(["too-fine"]);
    expect(auditFigure(asked("50", { clauses: 2 })).untested.map(({ id }) => id)).toEqual([
      "weights-unknown",
    ]);
  });
});

test("a figure that nothing gives is impossible, with its neighbours", () => {
  const audit = auditFigure(asked("99.99", { clauses: 3, scales: [scaleNamed("binary")] }));
  expect([audit.verdict, audit.explanations]).toEqual(["impossible", []]);
  expect(audit.impossible[0]?.nearest).toEqual({ below: fraction(200, 3), above: fraction(100) });
});

test("counts that no scale of the call can hold are impossible, without neighbours", () => {
  const audit = auditFigure(
    asked("50", { clauses: 2, full: 0, underHalf: 0, scales: [scaleNamed("binary")] }),
  );
  expect(audit.impossible[0]?.nearest).toEqual({ below: null, above: null });
});

test("without a number of clauses all up to the given most are tried", () => {
  const audit = auditFigure(asked("72.22", { most: 30, scales: [scaleNamed("three-step")] }));
  expect(audit.fits[0]?.clauses).toEqual([9, 18, 27]);
  expect(audit.verdict).toBe("possible");
  // Of 30 numbers on this scale some one fits every 12th figure: no number is singled out.
  expect(audit.explanations).toEqual([]);
  const { n = 0n, d = 1n } = audit.fits[0]?.chance ?? {};
  expect(Number(n) / Number(d)).toBeGreaterThan(0.05);
});

test("levels of too many decimals are said to be untried", () => {
  const scale = { id: "fine", levels: [fraction(0), fraction(33_333, 1000), fraction(100)] };
  const audit = auditFigure(asked("50", { clauses: 2, scales: [scale, scaleNamed("binary")] }));
  expect(audit.untested.map(({ id }) => id)).toContain("scale-too-fine");
  expect(audit.fits.map((fit) => fit.scale.id)).toEqual(["binary"]);
});

const solutionsOver = (clauses: number) =>
  auditFigure(asked("50.00", { clauses, scales: [scaleNamed("whole-percent")], roundings: ["half-up"] }))
    .explanations[0]?.solutions;

test("solutions in whole percents are counted for up to 100 clauses, and not guessed beyond", () => {
  expect(solutionsOver(100)?.count).toBe(88064925963069745337300842293630181021718294488842002448n);
  expect(solutionsOver(500)).toMatchObject({ count: null, listed: { length: 5 } });
});
