// Tables that are read one after the other → how many rows were read so far, and when that ends.
import { expect, test } from "vitest";
import type { TableSink } from "../../../src/core.ts";
import { createWatch } from "../../../src/workspace/read/createWatch.ts";

const sinkOf = (seen: string[]): TableSink => ({
  columnOf: () => null,
  header: () => true,
  record: (cells) => void seen.push(cells.join()),
});

test("rows are counted over all tables, and each reading ends, also where it fails", async () => {
  const [counts, seen]: [number[], string[]] = [[], []];
  const starts = new Set<number>();
  let ended = 0;
  const watched = createWatch({
    progress: (rowsRead, since) => {
      starts.add(since);
      counts.push(rowsRead());
      return Promise.resolve(() => {
        ended++;
        counts.push(rowsRead());
      });
    },
  });
  await watched(sinkOf(seen), (sink) => {
    for (const cell of ["a", "b"]) sink.record([cell], 1, 1);
    return Promise.resolve();
  });
  await expect(
    watched(sinkOf(seen), (sink) => {
      sink.record(["c"], 1, 1);
      return Promise.reject(new Error("gone"));
    }),
  ).rejects.toThrow("gone");
  expect([counts, seen, ended, starts.size]).toEqual([[0, 2, 2, 3], ["a", "b", "c"], 2, 1]);
});

test("where nothing is shown, the sink is read into as it is", async () => {
  const sink = sinkOf([]);
  expect(await createWatch({})(sink, (own) => Promise.resolve(own))).toBe(sink);
});
