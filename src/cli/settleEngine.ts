// What was loaded for scores → the same, its rows counted by an engine only where that gives the same result in every part.
import { note, UsageError, type Day, type Note } from "../core.ts";
import type { EngineUse } from "../workspace/engine/engineUse.ts";
import { verifySample } from "../workspace/engine/verifySample.ts";
import type { Host } from "../workspace/host.ts";
import type { Loaded } from "../workspace/loaded.ts";
import type { LoadRequest } from "../workspace/loadRequest.ts";
import { openWorkspace } from "../workspace/openWorkspace.ts";
import { scoreAll } from "../workspace/score/scoreAll.ts";
import { namesNeeded, rowsNeeded } from "./scoredCounts.ts";

/** What a command goes on with. */
export interface Settled {
  readonly loaded: Loaded;
  /** The scores, where they were needed to see that the counts are enough. */
  readonly result: ReturnType<typeof scoreAll> | null;
}

/** What is wrong with a row is told at its place, which counts do not have: the rows are read then, as without an engine. */
export async function settleEngine(
  loaded: Loaded,
  request: LoadRequest,
  host: Host,
  asOf: Day | null,
): Promise<Settled> {
  const uses = (loaded.engines ?? []).flatMap(({ engine }) => engine ?? []);
  const [first] = uses;
  if (first === undefined)
    return {
      loaded: withNotes(loaded, [...(await refusals(loaded, request)), ...unverified(request)]),
      result: null,
    };
  const result = scoreAll(loaded, request.methods, asOf);
  const why = obstacleOf(loaded, uses, result);
  if (why !== null) {
    const { engine: _, ...byRows } = request;
    const read = await openWorkspace(byRows, host);
    const said = [note("engine-not-used", { why, flag: null }), ...unverified(request)];
    return { loaded: withNotes(read, said), result: null };
  }
  const rows = uses.reduce((sum, use) => sum + use.rows, 0);
  const said = [
    note("engine-counted", { version: first.version, rows }),
    ...(await refusals(loaded, request)),
    ...verified(loaded, uses, request, asOf),
  ];
  return { loaded: { ...withNotes(loaded, said), engine: `duckdb ${first.version}` }, result };
}

const withNotes = (loaded: Loaded, notes: readonly Note[]): Loaded => ({
  ...loaded,
  notes: [...loaded.notes, ...notes],
});

function obstacleOf(
  loaded: Loaded,
  uses: readonly EngineUse[],
  { scored, problems }: ReturnType<typeof scoreAll>,
): "rows" | "names" | "gate" | null {
  if (rowsNeeded(loaded) !== null) return "gate";
  const headers = new Map(uses.flatMap(({ tables }) => [...tables]));
  const isOfRow = ({ at, params }: Loaded["problems"][number]): boolean => {
    const header = headers.get(at.source);
    if (header !== undefined && at.line > header) return true;
    // A problem elsewhere that leads to a row.
    const said = JSON.stringify(params);
    return [...headers.keys()].some((source) => said.includes(JSON.stringify(source)));
  };
  if ([...loaded.problems, ...problems].some(isOfRow)) return "rows";
  return scored.some(({ score }) => namesNeeded(score) !== null) ? "names" : null;
}

/** Why tables were not counted, each reason once. Throws a `UsageError` where the call names an engine that is not there. */
async function refusals({ engines = [] }: Loaded, { engine }: LoadRequest): Promise<Note[]> {
  const reasons = new Set(engines.flatMap(({ noEngine }) => noEngine ?? []));
  const flag = reasons.has("flag") ? ((await engine?.refusedBy()) ?? null) : null;
  return [...reasons].map((why): Note => {
    if (why !== "absent" && why !== "does-not-start")
      return note("engine-not-used", { why, flag: why === "flag" ? flag : null });
    if (engine?.wanted === "duckdb") throw new UsageError("no-engine", { why });
    return note("engine-absent", { package: "@duckdb/node-api" });
  });
}

const unverified = ({ engine }: LoadRequest): Note[] =>
  engine === undefined || engine.verify === null ? [] : [note("nothing-to-verify", {})];

/** Throws a `UsageError` where a sample has another score by its rows than by its counts. */
function verified(
  loaded: Loaded,
  uses: readonly EngineUse[],
  request: LoadRequest,
  asOf: Day | null,
): Note[] {
  return uses.flatMap(({ sample, tables }) => {
    if (sample === null) return unverified(request);
    const differs = verifySample(sample, loaded, [...tables.keys()], request.methods, asOf);
    if (differs !== null) throw new UsageError("engine-differs", differs);
    return [note("engine-verified", { parts: sample.parts, seed: sample.seed })];
  });
}
