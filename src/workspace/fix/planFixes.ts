// A loaded workspace and its problems at their places → the new bytes of files that can be fixed, and what cannot be.
import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createClaimTable, createRatingReader, UsageError, type Fixes, type Problem } from "../../core.ts";
import { applyEdits } from "../../fix/applyEdits.ts";
import type { Edit } from "../../fix/edit.ts";
import { fixTable } from "../../fix/fixTable.ts";
import { fixYaml } from "../../fix/fixYaml.ts";
import { spotsOf, type Spot } from "../../fix/spots.ts";
import { spotsOfProblems } from "../../fix/spotsOfProblems.ts";
import { createHasher } from "../../io/hash.ts";
import { enoughToTell, fileKind } from "../../io/kind/fileKind.ts";
import type { Loaded } from "../loaded.ts";

/** A file as it was read, and as it is to be. */
export interface FixedFile {
  readonly path: string;
  readonly name: string;
  /** Of its bytes on the disk. */
  readonly sha256: string;
  readonly before: string;
  readonly content: string;
  readonly edits: readonly Edit[];
}

export interface PlannedFixes {
  /** Those that are to be changed, by their names. */
  readonly files: ReadonlyMap<string, FixedFile>;
  readonly unfixed: Fixes["unfixed"];
}

type Unfixed = Fixes["unfixed"][number]["reason"];

/**
 * @param problems with their exact places
 * @param known what was planned before: the workspace was read with it
 */
export function planFixes(
  loaded: Loaded,
  problems: readonly Problem[],
  cwd: string,
  known: PlannedFixes["files"],
): PlannedFixes {
  const spots = spotsByFile(loaded, problems);
  const tables = tablesOf(loaded);
  const columnOf = {
    text: createRatingReader({ keepTexts: false }).columnOf,
    claims: createClaimTable().columnOf,
  };
  const files = new Map(known);
  const unfixed: Fixes["unfixed"][number][] = [];
  for (const { path: name, sha256 } of loaded.inputs) {
    const isDocument = loaded.judging?.origins.documents.has(name) === true;
    const table = tables.get(name);
    if (name === "-" || (!isDocument && table === undefined)) continue;
    const path = resolve(cwd, name);
    const planned = known.get(name);
    const bytes = planned === undefined ? readFileSync(path) : Buffer.from(planned.content);
    if (sha256Of(bytes) !== sha256) throw new UsageError("cannot-fix", { name, reason: "changed" });
    const own = spots.get(name) ?? [];
    const found = isDocument
      ? editsOf(bytes, true, (text) => fixYaml(text, own))
      : table === "text" || table === "claims"
        ? editsOf(bytes, false, (text) => fixTable(name, text, own, columnOf[table]))
        : { reason: table ?? "not-text" };
    if ("reason" in found) {
      if (!isDocument) unfixed.push({ file: name, reason: found.reason });
    } else if (found.edits.length > 0)
      files.set(name, {
        path,
        name,
        sha256: planned?.sha256 ?? sha256,
        before: planned?.before ?? found.text,
        content: applyEdits(found.text, found.edits),
        edits: [...(planned?.edits ?? []), ...found.edits],
      });
  }
  return { files, unfixed };
}

function editsOf(
  bytes: Buffer,
  isYaml: boolean,
  fix: (text: string) => Edit[] | null,
): { readonly text: string; readonly edits: readonly Edit[] } | { readonly reason: Unfixed } {
  const kind = fileKind(bytes.subarray(0, enoughToTell), isYaml);
  if (kind !== "text" && kind !== "yaml") return { reason: "not-text" };
  if (!isUtf8(bytes)) return { reason: "encoding" };
  const text = bytes.toString("utf8");
  const edits = fix(text);
  return edits === null ? { reason: "not-the-same" } : { text, edits };
}

function spotsByFile(loaded: Loaded, problems: readonly Problem[]): Map<string, Spot[]> {
  const spots = new Map<string, Spot[]>();
  const add = (found: readonly Spot[]): void => {
    for (const spot of found) {
      const own = spots.get(spot.at.source);
      if (own === undefined) spots.set(spot.at.source, [spot]);
      else own.push(spot);
    }
  };
  for (const { assessment, plan, scale } of loaded.assessments)
    add(spotsOf(plan.value, scale?.value ?? null, assessment.value.ratings));
  add(spotsOfProblems(problems));
  return spots;
}

type TableOf = "text" | "claims" | "mapped" | "not-text";

/** What each table is: text to fix, one that a mapping reads, or a sheet of a workbook, whose source is `file!sheet`. */
function tablesOf({ assessments, inputs }: Loaded): Map<string, TableOf> {
  const found = new Map<string, TableOf>();
  const names = inputs.map(({ path }) => path);
  for (const { assessment } of assessments) {
    const { ratings, claimTables = [] } = assessment.value;
    const put = (source: string, text: "text" | "claims"): void => {
      const file = names.find((name) => name === source || source.startsWith(`${name}!`));
      if (file === undefined) return;
      if (ratings.mapped.has(source)) found.set(file, "mapped");
      else if (file !== source) found.set(file, "not-text");
      else if (!found.has(file)) found.set(file, text);
    };
    for (const source of ratings.sources) put(source, "text");
    for (const source of claimTables) put(source, "claims");
  }
  return found;
}

function sha256Of(bytes: Uint8Array): string {
  const hasher = createHasher();
  hasher.update(bytes);
  return hasher.finish();
}
