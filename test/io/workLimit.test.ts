// Readers that take too long, on a clock of their work → given up, with the seconds that they had
import { afterEach, expect, test, vi } from "vitest";
import { openHtml } from "../../src/io/html/openHtml.ts";
import { workLimit } from "../../src/io/workLimit.ts";

afterEach(() => void vi.restoreAllMocks());

/** Each look at the clock finds so many seconds of work more. */
function worked(seconds: number): void {
  let user = 0;
  vi.spyOn(process, "cpuUsage").mockImplementation(() => ({ user: (user += seconds * 1e6), system: 0 }));
}

test("a limit grows with the size, and is over with the work, whatever the clock says", () => {
  expect([0, 2_666_666, 2_666_667, 10_000_000].map((size) => workLimit(size, 3).seconds)).toEqual([
    8, 8, 9, 30,
  ]);
  vi.spyOn(performance, "now").mockReturnValue(1e12);
  worked(3);
  const { isOver } = workLimit(0, 1);
  expect([isOver(), isOver(), isOver()]).toEqual([false, false, true]);
});

test("HTML that takes longer than anybody's is given up", () => {
  const table = `<table>${"<tr><td>1.1<td>full".repeat(2000)}</table>`;
  expect(openHtml(table)).toHaveLength(1);
  worked(1);
  expect(() => openHtml(table)).toThrow(
    expect.objectContaining({ fault: { reason: "too-long", seconds: 8 } }),
  );
});
