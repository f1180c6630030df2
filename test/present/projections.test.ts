// schemas and projections -> each key of one is a key of the other, for the compiler and at run time
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { explanationJson } from "../../src/present/explanations/explanationJson.ts";
import { figureJson } from "../../src/present/figureJson.ts";
import { figureSchema } from "../../src/present/figureSchema.ts";
import { methodJson } from "../../src/present/methods/methodJson.ts";
import { methodOutputSchema } from "../../src/present/methods/methodsSchema.ts";
import type { explanationOutputSchema } from "../../src/present/explanations/explanationSchema.ts";
import { scoreJson } from "../../src/present/scores/scoreJson.ts";
import { scoreSchema } from "../../src/present/scores/scoresSchema.ts";
import { wholeView } from "../../src/present/scores/scoreView.ts";
import { flat, scoreOf, statuses } from "../compare/sides.ts";
import { words } from "../words.ts";

const score = scoreOf({ plan: flat("1"), rows: statuses({ 1: "full" }) });

describe("a projection returns what its schema infers", () => {
  test("to the compiler", () => {
    expectTypeOf(scoreJson).returns.toEqualTypeOf<z.infer<typeof scoreSchema>>();
    expectTypeOf(figureJson).returns.toEqualTypeOf<z.infer<typeof figureSchema>>();
    expectTypeOf(methodJson).returns.toEqualTypeOf<z.infer<typeof methodOutputSchema>>();
    expectTypeOf(explanationJson).returns.toEqualTypeOf<
      NonNullable<z.infer<typeof explanationOutputSchema>["figures"]>[number]
    >();
  });

  test("and its strict schema takes it", () => {
    expect(() => scoreSchema.parse(scoreJson(score, wholeView, words.ru))).not.toThrow();
    expect(() =>
      figureSchema.parse(figureJson(score.overall, score.method.rounding, words.az)),
    ).not.toThrow();
    expect(() =>
      methodOutputSchema.parse(methodJson({ method: score.method, source: "m.yaml" }, words.en)),
    ).not.toThrow();
  });
});

type FigureJson = ReturnType<typeof figureJson>;

test("a key too many or too few does not compile", () => {
  const figure = figureJson(score.overall, score.method.rounding, words.en);
  // @ts-expect-error -- the schema has no such key
  const more = (): FigureJson => ({ ...figure, weight: "1" });
  const { total: _total, ...rest } = figure;
  // @ts-expect-error -- the schema has a key that is not there
  const less = (): FigureJson => rest;
  expect([more, less].map((make) => typeof make())).toEqual(["object", "object"]);
});
