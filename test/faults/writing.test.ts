// A call that is stopped, or that the system refuses, while it writes → every output whole or as it was; `npm run faults` tries every step
import { describe, expect, test } from "vitest";
import { afterFault, undisturbed } from "../../scripts/faults/afterFault.ts";
import type { Fault } from "../../scripts/faults/faultyDisk.ts";
import { outputKinds } from "../../scripts/faults/outputKinds.ts";
import { projectRoot } from "../architecture/projectRoot.ts";

const killed: Fault = { kind: "signal", signal: "SIGKILL" };
const full: Fault = { kind: "refused", code: "ENOSPC" };
const ended: Fault = { kind: "signal", signal: "SIGTERM" };
const interrupted: Fault = { kind: "signal", signal: "SIGINT" };

/** Steps of one file in a new folder: 1 the folder, 2 the passing file, 3 its content, 4 that it is on the disk, 5 its name. */
const tried: Readonly<Record<string, readonly (readonly [number, Fault])[]>> = {
  json: [
    [3, killed],
    [3, full],
    [4, ended],
    [4, interrupted],
    [5, killed],
  ],
  xlsx: [[3, full]],
  page: [
    [3, killed],
    [5, full],
  ],
  "two formats": [
    [6, full],
    [9, killed],
  ],
  forms: [[7, full]],
  workspace: [
    [6, ended],
    [8, full],
  ],
  added: [
    [2, full],
    [3, full],
  ],
  baseline: [[3, killed]],
  fixes: [[2, full]],
};

describe.each(Object.entries(tried))("%s", (name, faults) => {
  const kind = outputKinds.find((each) => each.name === name);
  test.each(faults)("step %i: %o", async (step, fault) => {
    if (kind === undefined) throw new Error(`no output is called ${name}`);
    const after = await afterFault(kind, { step, fault }, await undisturbed(kind, projectRoot), projectRoot);
    expect(after).toEqual({ isReached: true, wrong: [] });
  });
});
