// counts in sentences of comparisons and audits -> the form of the word that goes with them
import { expect, test } from "vitest";
import { words } from "../../words.ts";

const agreed = { same: 1, a: 0, b: 0, chance: null };

test("one clause and several, in English", () => {
  const { sentences } = words.en.comparison;
  expect(sentences.agree({ n: 1, clauses: 1, ...agreed })).toMatch(/^1 clause has a value from both: /);
  expect(sentences.agree({ n: 6, clauses: 6, ...agreed })).toMatch(/^6 clauses have a value from both: /);
  expect(sentences.agree({ n: 9, clauses: 6, ...agreed })).toMatch(/^6 clauses have 9 pairs of ratings: /);
  expect(sentences.common({ a: 1, b: 3, both: 1 })).toBe(
    "A rated 1 clause, B rated 3; they have 1 in common.",
  );
  expect(words.en.audit.figure.title("72.22 %", 1)).toBe("72.22 % over 1 clause");
  expect(words.en.audit.remarks["left-out"]({ left: 1, stated: 21 })).toBe(
    "1 of the 21 clauses is left out of the mean",
  );
});

test("1, 2, 5 and 21 clauses, in Russian", () => {
  const title = (count: number): string => words.ru.audit.figure.explanation(count, "binary", "stated");
  expect([1, 2, 5, 21].map(title)).toEqual([
    "1 пункт, шкала binary",
    "2 пункта, шкала binary",
    "5 пунктов, шкала binary",
    "21 пункт, шкала binary",
  ]);
  expect(words.ru.audit.figure.title("72,22 %", 21)).toBe("72,22 % по 21 пункту");
  expect(words.ru.audit.figure.title("72,22 %", 22)).toBe("72,22 % по 22 пунктам");
});
