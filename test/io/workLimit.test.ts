// Readers that take too long, on a clock of their work → given up, with the seconds that they had
import { zipSync } from "fflate";
import { afterEach, expect, test, vi } from "vitest";
import { openHtml } from "../../src/io/html/openHtml.ts";
import { workLimit } from "../../src/io/workLimit.ts";
import { unpack } from "../../src/io/workbook/unpack.ts";
import { zipDirectory, type ZipEntry } from "../../src/io/workbook/zipDirectory.ts";

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

test("the size may be known only as a file is read", () => {
  let size = 0;
  const limit = workLimit(() => size, 3);
  expect(limit.seconds).toBe(8);
  size = 10_000_000;
  expect(limit.seconds).toBe(30);
});

test("what else lies in a container gives its parts no time", async () => {
  const sheet = new TextEncoder().encode("<table/>");
  const container = Buffer.from(zipSync({ sheet, "beside.bin": [new Uint8Array(10_000_000), { level: 0 }] }));
  const entry = zipDirectory(container).get("sheet") as ZipEntry;
  worked(5);
  const read = async (): Promise<void> => {
    for await (const _ of unpack(container, entry)) continue;
  };
  await read();
  await expect(read()).rejects.toMatchObject({ fault: { reason: "too-long", seconds: 8 } });
});
