// Tables of a call and the workspace around them → the assessments of the workspace that list these tables.
import { dirname } from "node:path";
import type { WorkspaceFolder } from "../../io/findWorkspace.ts";
import { sheetReference } from "../../io/sheetReference.ts";
import { ratingPaths, replyPaths } from "../../core.ts";
import type { Host } from "../host.ts";
import type { LoadRequest } from "../loadRequest.ts";
import { createFileReader } from "../read/fileReader.ts";
import { nothingGathered, type AssessmentFile } from "./gathered.ts";
import { readWorkspace } from "./readWorkspace.ts";

/** An assessment, and those of the tables that it lists. */
export interface ListingAssessment {
  readonly file: AssessmentFile;
  readonly tables: readonly string[];
}

/** The workspace is read by a reader of its own: what is wrong with its other files is not a finding about these tables. */
export async function assessmentsOfTables(
  tables: readonly string[],
  workspace: WorkspaceFolder,
  { allowOutside = [] }: Pick<LoadRequest, "allowOutside">,
  host: Host,
): Promise<ListingAssessment[]> {
  if (tables.every((path) => path === "-")) return [];
  const reader = createFileReader({ maxSize: null, allowOutside, inputFaults: "reported" }, host);
  const all = nothingGathered();
  await readWorkspace(all, reader, workspace, true);
  const found: ListingAssessment[] = [];
  for (const file of all.assessments) {
    const listed = new Set<string>();
    const { text, at } = file.document;
    for (const { path, at: way } of [...ratingPaths(text), ...replyPaths(text)])
      if (path !== "-")
        for (const own of reader.expand(path, dirname(file.path), at(way)) ?? [])
          listed.add(sheetReference(own).path);
    const own = tables.filter((path) => listed.has(sheetReference(path).path));
    if (own.length > 0) found.push({ file, tables: own });
  }
  return found;
}
