// An assessment whose claims stand in a table → the same assessment with these claims, each at its place in the table.
import { displayPath } from "../../io/displayPath.ts";
import {
  append,
  createClaimTable,
  note,
  problem,
  readClaims,
  type Note,
  type Path,
  type Place,
  type Problem,
  type ReadClaims,
} from "../../core.ts";
import type { AssessmentFile } from "../find/gathered.ts";
import type { FileReader } from "./fileReader.ts";
import { tableFiles } from "./tableFiles.ts";

type Document = AssessmentFile["document"];

/** The assessment with its claims; where the file has them itself, as it was. */
export interface WithClaims {
  readonly document: Document;
  /** Those that the file reader does not have. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Reads what is claimed, and knows in which tables that stands. */
  readonly readClaims: ReadClaims;
}

/** @param around the folder in which the table is looked for, and the working folder */
export async function withClaimTable(
  document: Document,
  { folder, cwd }: { readonly folder: string; readonly cwd: string },
  reader: FileReader,
): Promise<WithClaims> {
  const path = document.text.claims;
  if (typeof path !== "string") return { document, problems: [], notes: [], readClaims };
  const named = document.at(["claims"]);
  const passedOver: string[] = [];
  const found = await tableFiles([{ path, at: named, found: null }], folder, cwd, reader, passedOver);
  const problems = [...found.problems];
  const table = createClaimTable();
  for (const { file } of found.files) {
    const isDocument =
      /\.ya?ml$/i.test(file) && reader.files.isFile(file) && !(await reader.startsLikeList(file));
    if (isDocument) problems.push(problem("NAP317", named, { path, found: "yaml", expected: "table" }));
    else await reader.table(file, table, named);
  }
  const { texts, place, problems: ofRows, sources } = table.finish();
  append(problems, ofRows);
  const at = (way: Path): Place => {
    const [first, ...rest] = way;
    return (first === "claims" && rest.length > 0 ? place(rest) : null) ?? document.at(way);
  };
  const open = passedOver.map((file) => displayPath(file, cwd));
  return {
    document: { ...document, text: { ...document.text, claims: [...texts] }, at },
    problems,
    notes: open.length === 0 ? [] : [note("files-open-elsewhere", { files: open })],
    readClaims: (own, claims, around) => ({ ...readClaims(own, claims, around), claimTables: sources }),
  };
}
