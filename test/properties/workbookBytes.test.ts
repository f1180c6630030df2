// a good workbook with random edits, of its bytes and of its parts -> exit code 0, 1 or 2
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom, editText } from "../../scripts/editText.ts";
import { runCli } from "../cli/runCli.ts";
import { makeWorkbook, workbookParts, type Sheet } from "../io/workbook/makeWorkbook.ts";
import { makeZip } from "../io/workbook/makeZip.ts";
import { runs } from "./runs.ts";

let cwd: string;
beforeAll(() => (cwd = mkdtempSync(join(tmpdir(), "nap-workbook-bytes-"))));
afterAll(() => rmSync(cwd, { recursive: true }));

const sheets: readonly Sheet[] = [
  {
    name: "Qiymət",
    rows: {
      1: ["Monitorinq"],
      3: ["Bənd", "Status", "Faiz", "Qeyd"],
      4: [1.1, "Tam", null, { number: "44439", style: "date" }],
      5: ["1.2", { inline: "Qismən" }, { number: "0.5", style: "percent" }, { error: "#REF!" }],
      9: ["1.10", { formula: 'IF(1,"Tam")', result: "Tam" }, null, true],
    },
  },
  { name: "Siyahı", rows: { 1: ["Tam"] } },
];
const seeds = Array.from({ length: runs(300) }, (_, index) => index + 1);

async function expectWords(bytes: Uint8Array, seed: number): Promise<void> {
  writeFileSync(join(cwd, "x.xlsx"), bytes);
  const { exitCode, stderr } = await runCli(["check", "x.xlsx", "--format", "json"], { cwd });
  expect(exitCode, `seed ${seed}: ${stderr}`).toBeLessThan(3);
}

test("random edits of its bytes", async () => {
  const good = makeWorkbook(sheets);
  for (const seed of seeds) {
    const random = createRandom(seed);
    const bytes = Buffer.from(good);
    for (let left = 1 + Math.floor(random() * 4); left > 0; left--)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    await expectWords(random() < 0.1 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes, seed);
  }
}, 120_000);

test("random edits of a part, packed as if it were good", async () => {
  const good = workbookParts(sheets);
  const names = Object.keys(good).filter((name) => name !== "[Content_Types].xml");
  for (const seed of seeds) {
    const random = createRandom(seed);
    const name = names[Math.floor(random() * names.length)] ?? "";
    await expectWords(makeZip({ ...good, [name]: Buffer.from(editText(good[name] ?? "", random)) }), seed);
  }
}, 120_000);
