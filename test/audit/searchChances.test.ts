// What a search for other numbers of clauses is worth → the share of all figures for which it finds something
import { expect, test } from "vitest";
import { auditFigure, fraction, roundToText, roundingModes, toText, type Fraction } from "../../src/core.ts";
import { asked, scaleNamed } from "./asked.ts";

const text = (hundredths: number): string => roundToText(fraction(hundredths, 100), 2, "half-up");

/** Figure by figure: does some number of clauses fit on the first scales? */
function triedOut(most: number, scales: readonly string[], of: number): Fraction {
  let hits = 0;
  for (let hundredths = 0; hundredths <= of * 100; hundredths++) {
    const { fits } = auditFigure(
      asked(text(hundredths), { most, of: fraction(of), scales: scales.map(scaleNamed) }),
    );
    if (fits.some((fit) => fit.clauses.length > 0)) hits++;
  }
  return fraction(hits, of * 100 + 1);
}

test("without a number of clauses the chance is what trying all figures gives, scale after scale", () => {
  const scales = ["binary", "three-step"];
  const { fits } = auditFigure(asked("3.33", { most: 7, of: fraction(5), scales: scales.map(scaleNamed) }));
  expect(fits.map(({ chance }) => toText(chance))).toEqual(
    scales.map((_, at) => toText(triedOut(7, scales.slice(0, at + 1), 5))),
  );
});

test("B26: 86 over the 64 clauses of a plan is that first, and no smaller number is singled out", () => {
  const { explanations, fits } = auditFigure(asked("86", { planned: 64 }));
  expect(new Set(explanations.map(({ clauses }) => clauses))).toEqual(new Set([64]));
  expect(explanations[0]?.scale.id).toBe("binary");
  expect(fits.map(({ chance }) => toText(chance)).at(-1)).toBe("1");
});

const share = (chance: Fraction | null | undefined): number => Number(chance?.n) / Number(chance?.d);

test("fewer clauses are explained only where the whole search rarely finds something, with that chance", () => {
  const { explanations, fits } = auditFigure(asked("72.22", { clauses: 21, full: 10, underHalf: 2 }));
  const fewer = explanations.filter(({ reading }) => reading === "fewer");
  expect(fewer.map(({ scale, clauses }) => [scale.id, clauses])).toEqual([["three-step", 18]]);
  expect(fewer[0]?.chance).toEqual(fits[1]?.chance);
  expect(share(fewer[0]?.chance)).toBeLessThan(0.05);
  expect(fewer[0]?.supports.map(({ id }) => id)).toContain("search-chance");
});

test("without the counts they are not: 18 clauses on binary are found too often", () => {
  const { explanations, fits } = auditFigure(asked("72.22", { clauses: 21 }));
  expect(explanations.filter(({ reading }) => reading === "fewer")).toEqual([]);
  expect(fits[0]?.clauses).toEqual([18]);
  expect(share(fits[0]?.chance)).toBeGreaterThan(0.05);
});

test("other units come after the stated clauses and before fewer, without the counts", () => {
  const { explanations, untested, fits } = auditFigure(
    asked("72.22", { clauses: 21, full: 10, underHalf: 2, units: { from: 21, to: 63 } }),
  );
  expect(explanations.map(({ reading }) => reading)).toEqual([
    "stated",
    "stated",
    "units",
    "units",
    "units",
    "units",
    "units",
    "fewer",
  ]);
  expect(fits[0]?.units).toEqual([36, 54]);
  expect(untested.map(({ id }) => id)).toContain("units-without-counts");
});

test("out of 5, a figure stands for other percents, and fewer figures can be printed", () => {
  const marks = { id: "marks", levels: [0, 20, 40, 60, 80, 100].map((level) => fraction(level)) };
  const audit = auditFigure(asked("4.24", { clauses: 60, of: fraction(5), scales: [marks] }));
  // 4.24 × 60 = 254.4; 254 ÷ 60 = 4.2333…, 255 ÷ 60 = 4.25
  expect(audit.verdict).toBe("possible");
  expect(audit.impossible[0]?.roundings).toContain("half-up");
  expect(audit.explanations[0]?.roundings).toEqual(["up"]);
  expect(audit.explanations[0]?.reach.printable).toBe(501);
});

test("over 527 and 6,266 clauses in closed form, and it is said that fewer were not tried", () => {
  for (const [figure, clauses] of [
    ["33.8", 527],
    ["33.80", 6266],
  ] as const) {
    const { verdict, untested, fits } = auditFigure(asked(figure, { clauses }));
    expect([figure, verdict]).toEqual([figure, "possible"]);
    expect(fits.map((fit) => fit.clauses)).toEqual(fits.map(() => [clauses]));
    expect(untested.map(({ id }) => id)).toContain("fewer-not-enumerated");
  }
  const none = auditFigure(asked("33.850", { clauses: 527, scales: [scaleNamed("binary")] }));
  expect([none.verdict, none.impossible[0]?.roundings.length]).toEqual(["unsettled", 6]);
});

test("10,001 levels over 10,000 clauses within a second", () => {
  const levels = Array.from({ length: 10_001 }, (_, at) => fraction(at, 100));
  const start = Date.now();
  const { verdict } = auditFigure(asked("33.8", { clauses: 10_000, scales: [{ id: "hundredths", levels }] }));
  expect(verdict).toBe("possible");
  expect(Date.now() - start).toBeLessThan(3000);
});

test("counts that do not go together with the clauses are told", () => {
  const short = asked("72.22", { clauses: 21, full: 10, underHalf: 2 });
  const bands = short.bands.map((band) => (band.count === null ? { ...band, count: 6 } : band));
  expect(auditFigure({ ...short, bands }).contradictions).toEqual([
    { id: "counts-short", params: { counted: 18, clauses: 21 } },
  ]);
  const over = auditFigure(asked("72.22", { clauses: 21, full: Number.MAX_SAFE_INTEGER }));
  expect(over.contradictions.map(({ id }) => id)).toEqual(["counts-over"]);
  expect(over.verdict).toBe("possible-on-some-scales");
  expect(auditFigure(short).contradictions).toEqual([]);
});

test("a thousand million clauses are not tried, and nothing is called impossible", () => {
  const { verdict, fits, untested } = auditFigure(asked("72.22", { clauses: 1_000_000_000 }));
  expect([verdict, fits.every((fit) => fit.clauses.length === 0)]).toEqual(["unsettled", true]);
  expect(untested.map(({ id }) => id)).toContain("too-many-clauses");
});

test("every mode that a mean prints under is counted, and no other", () => {
  for (const mode of roundingModes) {
    const scales = [scaleNamed("thirds")];
    const one = asked("1.0", { most: 3, of: fraction(2), scales, roundings: [mode] });
    let hits = 0;
    for (let tenths = 0; tenths <= 20; tenths++) {
      const { fits } = auditFigure({ ...one, figure: roundToText(fraction(tenths, 10), 1, "half-up") });
      if ((fits[0]?.clauses.length ?? 0) > 0) hits++;
    }
    expect([mode, toText(auditFigure(one).fits[0]?.chance ?? fraction(-1))]).toEqual([
      mode,
      toText(fraction(hits, 21)),
    ]);
  }
});
