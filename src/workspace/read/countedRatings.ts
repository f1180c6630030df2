// Files with what a database counted → the ratings of an assessment, in which a row stands for all that are like it.
import { displayPath } from "../../io/displayPath.ts";
import { hashText } from "../../io/hash.ts";
import {
  answerHeader,
  columnsOfMapping,
  countSpec,
  isError,
  isFault,
  readAnswer,
  specText,
  UsageError,
  type AnswerFault,
  type AnswerLine,
  type CountSpec,
  type Plan,
  type TableMapping,
  type TableSink,
} from "../../core.ts";
import { countedReading } from "./countedReading.ts";
import { filesNamed } from "../find/gather.ts";
import type { FileReader } from "./fileReader.ts";
import { mappingOfTables } from "./mappingOfTables.ts";
import type { Mappings } from "./mappings.ts";
import type { AroundTables, NamedTables, ReadRatings } from "./ratingsRead.ts";

/** @param named what would be read instead: it may say under which mapping */
export async function countedRatings(
  files: readonly string[],
  named: NamedTables,
  { folder, cwd, plan }: AroundTables,
  fileReader: FileReader,
  mappings: Mappings,
): Promise<ReadRatings> {
  if (plan === null) throw new UsageError("counts-need-plan", {});
  const before = fileReader.problems.length;
  const mapping = await mappingOfTables(named, folder, mappings);
  const { header, lines, sources } = await readLines(files, cwd, fileReader);
  const read = readAnswer(header, lines, (asked) => specFor(asked, plan, mapping));
  const [source = ""] = sources;
  if (isFault(read)) throw faultOf(read, source);
  fileReader.inputs.push({ path: `${source}#query`, sha256: read.hash });
  const tables = [{ source, rows: read.answer.rows, unused: [] }];
  return {
    ...countedReading(read.answer, { spec: read.spec, plan, mapping, sources, tables }),
    unopened: fileReader.problems.slice(before),
    mappings: new Set(mapping === null ? [] : [mapping]),
  };
}

/** Under a mapping, only its own columns will do. */
function specFor(
  { columns, names }: Pick<CountSpec, "columns" | "names">,
  plan: Plan,
  mapping: TableMapping | null,
): { spec: CountSpec; hash: string } | null {
  if (mapping !== null) {
    const own = columnsOfMapping(mapping);
    if ("needs" in own || JSON.stringify(own.columns) !== JSON.stringify(columns)) return null;
  }
  const spec = countSpec(plan, columns, names);
  return { spec, hash: hashText(specText(spec)) };
}

async function readLines(
  files: readonly string[],
  cwd: string,
  fileReader: FileReader,
): Promise<{ header: readonly string[]; lines: readonly AnswerLine[]; sources: readonly string[] }> {
  let header: readonly string[] = [];
  const lines: AnswerLine[] = [];
  const paths = files.flatMap((file) => filesNamed(file, cwd, fileReader, []));
  for (const path of paths) {
    const before = fileReader.problems.length;
    const source = displayPath(path, cwd);
    const sink: TableSink = {
      columnOf: (name) => (answerNames.has(name.trim().toLowerCase()) ? name : null),
      header(_, cells) {
        header = cells;
        return true;
      },
      record: (cells, line) => void lines.push({ cells, source, line }),
    };
    await fileReader.table(path, sink);
    const wrong = fileReader.problems.slice(before).find(isError);
    if (wrong !== undefined) throw new UsageError("counts-not-read", { path: source, code: wrong.code });
  }
  return { header, lines, sources: paths.map((path) => displayPath(path, cwd)) };
}

const answerNames: ReadonlySet<string> = new Set(answerHeader);

function faultOf(fault: AnswerFault, path: string): UsageError {
  switch (fault.id) {
    case "counts-without-column":
      return new UsageError(fault.id, { path, column: fault.column, found: fault.found });
    case "counts-not-whole":
    case "counts-unreadable":
      return new UsageError(fault.id, {
        path: fault.source,
        line: fault.line,
        column: fault.column,
        written: fault.written,
      });
    case "counts-twice":
      return new UsageError(fault.id, { path: fault.source, line: fault.line });
    case "counts-incomplete":
      return new UsageError(fault.id, { path, said: fault.said, found: fault.found });
    default:
      return new UsageError(fault.id, { path });
  }
}
