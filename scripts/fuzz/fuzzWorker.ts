// A process of the fuzz: is told a reader and a seed, lays the files out, says that it starts, runs nap, says how it ended.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledIn } from "../../src/core.ts";
import { compileData } from "../compileData.ts";
import type { Told, Asked } from "./pool.ts";
import { caseOf } from "./readers.ts";
import { layOut, runCase } from "./runCase.ts";

const compiled = compileData("data");
const bundled = bundledIn(() => compiled);
const home = mkdtempSync(join(tmpdir(), "nap-fuzz-"));
const tell = (told: Told): void => void process.send?.(told);

process.on("disconnect", () => process.exit());
process.on("exit", () => rmSync(home, { recursive: true, force: true }));
process.on("message", ({ reader, seed }: Asked) => void attack(reader, seed));

async function attack(reader: Asked["reader"], seed: number): Promise<void> {
  const folder = join(home, "case");
  const made = caseOf(reader, seed);
  const { kind } = made;
  layOut(made, folder);
  // What the files took while they were made is not what nap takes.
  const given = { ...made, files: {} };
  globalThis.gc?.();
  tell({ state: "starts", kind });
  const fault = await runCase(given, folder, bundled).catch(
    (error: unknown) => `not caught: ${String(error)}`,
  );
  tell({ state: "ended", kind, fault });
}

tell({ state: "ready" });
