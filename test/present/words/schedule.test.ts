// Counts of clauses → sentences that say of how many a mean is, in each language.
import { expect, test } from "vitest";
import { schedule as az } from "../../../src/present/words/az/schedule.ts";
import { schedule as en } from "../../../src/present/words/en/schedule.ts";
import { schedule as ru } from "../../../src/present/words/ru/schedule.ts";

test("a mean is of those that have a value, and is said so in each language", () => {
  const day = "2020-12-31";
  const told = [en, az, ru].map(({ due, started }) => [due(11, day, 8, "90", 9), started(33, "50", 21)]);
  expect(told).toEqual([
    [
      "Of 11 clauses due by 2020-12-31, 8 are complete; the mean of the 9 that have a value is 90 %.",
      "Begun by then: 33 clauses; the mean of the 21 that have a value is 50 %.",
    ],
    [
      "2020-12-31 tarixinədək vaxtı çatmış 11 bənddən 8 bənd tam icra olunub; qiyməti olan 9 bəndin ədədi ortası 90 %-dir.",
      "O vaxtadək başlanmış bəndlər: 33; qiyməti olan 21 bəndin ədədi ortası 50 %-dir.",
    ],
    [
      "Срок к 2020-12-31 наступил у 11 пунктов, исполнено полностью: 8; среднее по 9 пунктам, где есть оценка, — 90 %.",
      "К этому дню начались: 33 пункта; среднее по 21 пункту, где есть оценка, — 50 %.",
    ],
  ]);
});

test("of one clause the sentences are singular", () => {
  expect([en.due(1, "2020-12-31", 1, "100", 1), en.whole(1, 0, "50", 1), en.started(1, null, 0)]).toEqual([
    "Of 1 clause due by 2020-12-31, 1 is complete; the mean of the 1 that has a value is 100 %.",
    "Of the 1 clause, 0 are complete; the mean of the 1 that has a value is 50 %.",
    "Begun by then: 1 clause.",
  ]);
  expect(ru.due(1, "2020-12-31", 1, "100", 1)).toBe(
    "Срок к 2020-12-31 наступил у 1 пункта, исполнено полностью: 1; среднее по 1 пункту, где есть оценка, — 100 %.",
  );
});
