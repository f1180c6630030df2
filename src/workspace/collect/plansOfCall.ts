// The plan of a call, or those of the workspace around the working folder → plans and scales by id, without any ratings.
import { isError, type Plan, type Problem, type Scale } from "../../core.ts";
import { gather } from "../find/gather.ts";
import type { Host } from "../host.ts";
import type { LocatedProblem } from "../loaded.ts";
import { createFileReader } from "../read/fileReader.ts";
import type { OpenerRequest } from "../read/sourceOpener.ts";
import { createRegistries } from "../registry/registries.ts";

export interface PlansOfCall {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly read: ReadonlySet<string>;
  /** Of the plans, scales and the workspace: what they are asked for is not known where they are wrong. */
  readonly problems: readonly LocatedProblem[];
}

/** @param plan an id or a path; `null`: that of the workspace, if there is one */
export async function plansOfCall(
  plan: string | null,
  { maxSize, allowOutside = [] }: OpenerRequest,
  host: Host,
): Promise<PlansOfCall> {
  const request = {
    files: [],
    plan,
    scale: null,
    methods: [],
    assessments: [],
    mapping: null,
    columns: [],
    keepTexts: false,
    namesRaters: false,
    skipsBadRows: false,
    maxSize,
    allowOutside,
    bundled: "never",
    inputFaults: "thrown",
  } as const;
  const reader = createFileReader(request, host);
  const gathered = await gather(request, reader, host);
  const { plans, scales, problems, trusted } = await createRegistries(
    request,
    reader,
    gathered,
    await host.bundled.index(),
    host,
  );
  const about = new Set([
    ...gathered.configs,
    ...[...gathered.plans, ...gathered.scales].map(({ source }) => source),
  ]);
  const isOfPlan = (found: Problem): boolean => isError(found) && about.has(found.at.source);
  return {
    plans: new Map(
      [...plans.items].flatMap(([id, found]) =>
        trusted(found).trust.state === "unusable" ? [] : [[id, found.value] as const],
      ),
    ),
    scales: new Map([...scales.items].map(([id, { value }]) => [id, value])),
    inputs: reader.inputs.filter(({ path }) => about.has(path)),
    read: reader.paths,
    problems: await reader.locate([...reader.problems, ...problems()].filter(isOfPlan)),
  };
}
