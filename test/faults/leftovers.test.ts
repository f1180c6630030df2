// Passing files of runs that were killed → gone with the next run in that folder, and nothing else with them
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { machineName } from "../../src/io/write/machineName.ts";
import { inTemporaryFolder, runBuilt } from "../cli/builtCli.ts";

const machine = machineName();
const other = machine === "00000000" ? "11111111" : "00000000";

/** A process that has ended: its number is not given again so soon. */
const ended = spawnSync(process.execPath, ["--version"]).pid;
const running = process.pid;

test("what no process writes any more is taken away, and what one may be writing stays", () =>
  inTemporaryFolder((folder) => {
    const left = [`.nap-${machine}-${ended}-1.tmp`, `.nap-${other}-1-2.tmp`];
    const kept = [
      `.nap-${machine}-${running}-1.tmp`,
      `.nap-${other}-${ended}-1.tmp`,
      `.nap-${machine}-${ended}-1.tmp.bak`,
      `nap-${machine}-${ended}-1.tmp`,
      ".nap-notes.tmp",
      "r.csv",
    ];
    for (const name of [...left, ...kept]) writeFileSync(join(folder, name), "clause,status\n1.1,full\n");
    mkdirSync(join(folder, `.nap-${machine}-${ended}-9.tmp`));
    const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 3600;
    utimesSync(join(folder, `.nap-${other}-1-2.tmp`), twoDaysAgo, twoDaysAgo);
    expect(runBuilt(["score", "r.csv", "--quiet", "-o", "out.json"], folder).exitCode).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(
      [...kept, `.nap-${machine}-${ended}-9.tmp`, "out.json"].toSorted(),
    );
  }));

test("a call that writes no file takes nothing away", () =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, `.nap-${machine}-${ended}-1.tmp`), "");
    writeFileSync(join(folder, "r.csv"), "clause,status\n1.1,full\n");
    runBuilt(["score", "r.csv"], folder);
    expect(readdirSync(folder)).toHaveLength(2);
  }));
