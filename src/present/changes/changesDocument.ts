// What moved the figures of a workspace, and problems → what `nap compare --against` shows.
import type { ChangeGateCheck } from "../../model/changeGate.ts";
import type { WorkspaceMove } from "../../model/changes.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import { changeGateJson } from "./changeGateJson.ts";
import { changesBlocks, type ChangeWords } from "./changesBlocks.ts";
import { changesLines } from "./changesLines.ts";
import { changesRecords } from "./changesRecords.ts";
import type { ChangedProblems, ChangesOutput } from "./changesSchema.ts";
import { moveJson } from "./moveJson.ts";

/** What of the changes is shown to people, and the bounds that were checked; none where there are none. */
export interface ChangesView {
  readonly all: boolean;
  readonly gates: readonly ChangeGateCheck[];
}

/**
 * JSON and records hold all of it, whatever the view.
 *
 * @param problems of now in words
 * @param changed those of them that are new, and those of before that are fixed
 * @example
 * const move = { against: { name: "HEAD~1", commit: null, inputs: [] }, assessments: [] };
 * const words = await loadWords("en", ["comparison"]);
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const document = changesDocument(move, [], problemMove([], []), provenance, words, { all: false, gates: [] });
 * document.lines() // ["0 new problems, 0 fixed, 0 unchanged."]
 */
export function changesDocument(
  { against, assessments }: WorkspaceMove,
  problems: readonly ProblemJson[],
  changed: ChangedProblems,
  provenance: Provenance,
  words: ChangeWords,
  { all, gates }: ChangesView,
): Document {
  const output: ChangesOutput = {
    ...envelope("changes", provenance),
    against: {
      name: against.name,
      commit: against.commit,
      inputs: against.inputs.map((input) => ({ ...input })),
    },
    assessments: assessments.map((item) => moveJson(item, words)),
    changedProblems: changed,
    ...(gates.length === 0 ? {} : { gates: gates.map((check) => changeGateJson(check, words)) }),
    problems: [...problems],
  };
  return {
    json: () => output,
    blocks: () => changesBlocks(output, all, words),
    lines: () => changesLines(output, words),
    records: () => changesRecords(output),
  };
}
