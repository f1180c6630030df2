// A clock, a count and a terminal that tests hold in their hands → what is written of a long reading.
import { expect, test } from "vitest";
import { loadWords, type Language } from "../../src/core.ts";
import { isWatched } from "../../src/cli/progressAtTerminal.ts";
import { showProgress } from "../../src/cli/showProgress.ts";

/** A reading of so many rows a millisecond. */
async function reading({ language = "en" as Language, columns = 80, rowsEach = 500 } = {}) {
  const words = await loadWords(language, ["reading"]);
  const written: string[] = [];
  let [time, asked, ticks] = [1000, 0, (): void => {}];
  const end = showProgress(() => (time - 1000) * rowsEach, 1000, {
    now: () => time,
    every(_, tick) {
      ticks = tick;
      return () => (ticks = () => {});
    },
    write: (text) => written.push(text),
    columns: () => columns,
    text() {
      asked++;
      return Promise.resolve((rows, seconds) => `nap: ${words.reading.rowsRead(rows, seconds)}`);
    },
  });
  return {
    written,
    end,
    asked: () => asked,
    async pass(milliseconds: number) {
      for (const last = time + milliseconds; time < last;) {
        time += 200;
        ticks();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

const wiped = "\r\u001b[K";

test("a short reading writes nothing, and loads no words", async () => {
  const { written, end, asked, pass } = await reading();
  await pass(1800);
  end();
  expect([written, asked()]).toEqual([[], 0]);
});

test("a long one writes one line over and over, at most five times a second, and takes it away", async () => {
  const { written, end, asked, pass } = await reading();
  await pass(3000);
  expect(written).toEqual([
    `${wiped}nap: 1,100,000 rows read, 2 s`,
    `${wiped}nap: 1,200,000 rows read, 2 s`,
    `${wiped}nap: 1,300,000 rows read, 2 s`,
    `${wiped}nap: 1,400,000 rows read, 2 s`,
    `${wiped}nap: 1,500,000 rows read, 3 s`,
  ]);
  end();
  end();
  await pass(1000);
  expect([written.length, written.at(-1), asked()]).toEqual([6, wiped, 1]);
});

test.each([
  ["ru", "nap: прочитано строк: 1\u00a0100\u00a0000, 2 с"],
  ["az", "nap: 1.100.000 sətir oxunub, 2 san"],
] as const)("in %s", async (language, line) => {
  const { written, pass } = await reading({ language });
  await pass(2200);
  expect(written).toEqual([`${wiped}${line}`]);
});

test("few rows, and a terminal that is narrower than the line", async () => {
  const { written, pass } = await reading({ columns: 12, rowsEach: 1 / 2200 });
  await pass(2200);
  expect(written).toEqual([`${wiped}nap: 1 row `]);
});

test("nothing is shown where nobody watches, or where it cannot be taken away", () => {
  const terminal = { isTTY: true };
  const watched = (variables: Record<string, string>, ...argv: string[]): boolean =>
    isWatched(terminal, variables, argv);
  expect(watched({}, "score", "a.csv")).toBe(true);
  expect(watched({ CI: "", TERM: "xterm", NO_COLOR: "1" }, "score", "--", "--quiet")).toBe(true);
  expect(watched({ CI: "true" }, "score")).toBe(false);
  expect(watched({ TERM: "dumb" }, "score")).toBe(false);
  expect(watched({}, "score", "--quiet")).toBe(false);
  expect(isWatched({}, {}, ["score"])).toBe(false);
});
