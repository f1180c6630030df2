// `nap counts`: a plan and the columns of a table → the query by which a database counts the table's rows.
import {
  columnsCounted,
  columnsOfMapping,
  countQuery,
  countSpec,
  dialects,
  isError,
  ownColumns,
  saidBefore,
  specText,
  unknownId,
  UsageError,
  type CountedColumns,
  type Plan,
} from "../../core.ts";
import { hashText } from "../../io/hash.ts";
import { plansOfCall } from "../../workspace/collect/plansOfCall.ts";
import { isPath } from "../../workspace/find/isPath.ts";
import type { LoadRequest } from "../../workspace/loadRequest.ts";
import type { LocatedProblem } from "../../workspace/loaded.ts";
import { mappingOfCall } from "../../workspace/read/mappingOfCall.ts";
import type { Environment } from "../environment.ts";
import type { ExitCode } from "../exitCode.ts";
import { loadRequest } from "../flags/inputOptions.ts";
import { languageHere } from "../flags/languageHere.ts";
import { oneOf } from "../flags/oneOf.ts";
import { reportProblems } from "../reportProblems.ts";
import { writeText } from "../writeText.ts";

export interface CountsFlags {
  readonly dialect?: string;
  readonly table?: string;
  readonly columns?: string;
  readonly plan?: string;
  readonly mapping?: string;
  readonly names?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly maxSize?: string;
  readonly allowOutside?: readonly string[];
  readonly lang?: string;
}

export async function counts(flags: CountsFlags, environment: Environment): Promise<ExitCode> {
  const dialect = oneOf("--dialect", flags.dialect ?? "duckdb", dialects);
  for (const name of ["output", "table"] as const)
    if (flags[name]?.trim() === "") throw new UsageError("no-value", { flag: `--${name}` });
  const request = loadRequest([], flags, { keepTexts: false, bundled: "never" });
  const known = await plansOfCall(flags.plan ?? null, [], request, environment);
  const columns = await columnsOf(flags, request, environment);
  const problems = [...known.problems, ...columns.problems];
  if (problems.length > 0 || columns.columns === null) {
    const language = await languageHere(flags, environment);
    await reportProblems(problems, language, flags, environment);
    const found = problems.map(({ problem }) => problem);
    if (columns.columns === null || found.some(isError)) return 1;
  }
  const plan = planOf(flags.plan, [...known.plans.values()]);
  const spec = countSpec(plan, columns.columns, flags.names === true);
  const query = [
    ...saidBefore(dialect),
    countQuery(spec, dialect, flags.table ?? "ratings", hashText(specText(spec))),
  ]
    .map((statement) => `${statement};\n`)
    .join("");
  await writeText(query, flags, environment, known.read);
  return 0;
}

/** That of the call comes first. */
function planOf(named: string | undefined, plans: readonly Plan[]): Plan {
  const found = named === undefined || isPath(named) ? plans : plans.filter(({ id }) => id === named);
  const [first, ...others] = found;
  if (named !== undefined && !isPath(named) && first === undefined)
    throw new UsageError(
      "unknown-plan",
      unknownId(
        named,
        plans.map(({ id }) => id),
      ),
    );
  if (first === undefined || (named === undefined && others.length > 0))
    throw new UsageError("counts-plan", { plans: found.map(({ id }) => id) });
  return first;
}

async function columnsOf(
  flags: CountsFlags,
  request: LoadRequest,
  environment: Environment,
): Promise<{ readonly columns: CountedColumns | null; readonly problems: readonly LocatedProblem[] }> {
  if (flags.mapping === undefined) return { columns: ownColumns(columnNames(flags.columns)), problems: [] };
  if (flags.columns !== undefined) throw new UsageError("columns-of-mapping", {});
  const { mapping, problems } = await mappingOfCall(flags.mapping, request, environment);
  if (mapping === null) return { columns: null, problems };
  const found = columnsOfMapping(mapping);
  if ("needs" in found)
    throw new UsageError("mapping-not-counted", { mapping: mapping.id, needs: found.needs });
  return { columns: found.columns, problems };
}

/** `clause,body,status`: what the table has of the columns that count; all of them unless given. */
function columnNames(written: string | undefined): readonly string[] {
  if (written === undefined) return columnsCounted;
  const names = written.split(",").map((name) => name.trim());
  for (const name of names)
    if (!columnsCounted.some((column) => column === name))
      throw new UsageError("unknown-column", unknownId(name, columnsCounted));
  if (!names.includes("clause")) throw new UsageError("columns-without-clause", { written });
  return columnsCounted.filter((column) => names.includes(column));
}
