// The plan of a call, or those of the workspace around the working folder → plans and scales by id, and the assessments that forms are about.
import {
  append,
  isError,
  usable,
  type LinkedAssessment,
  type Plan,
  type Problem,
  type RatedAssessment,
  type Scale,
} from "../../core.ts";
import { gather } from "../find/gather.ts";
import type { Gathered } from "../find/gathered.ts";
import { isWanted } from "../find/wantedAssessments.ts";
import type { Host } from "../host.ts";
import type { LocatedProblem } from "../loaded.ts";
import type { LoadRequest } from "../loadRequest.ts";
import { createLinker } from "../link/linker.ts";
import { createFileReader, type FileReader } from "../read/fileReader.ts";
import type { OpenerRequest } from "../read/sourceOpener.ts";
import { createRegistries, type Registries } from "../registry/registries.ts";

export interface PlansOfCall {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly scales: ReadonlyMap<string, Scale>;
  /** Of the assessments of the call those that have ratings. */
  readonly rated: ReadonlyMap<string, RatedAssessment>;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly read: ReadonlySet<string>;
  /** Of the plans, scales and the workspace: what they are asked for is not known where they are wrong. */
  readonly problems: readonly LocatedProblem[];
}

/**
 * What is wrong with an assessment is for `nap check` to say.
 *
 * @param plan an id or a path; `null`: that of the workspace, if there is one
 * @param assessments ids; nothing is read of any other
 */
export async function plansOfCall(
  plan: string | null,
  assessments: readonly string[],
  { maxSize, allowOutside = [] }: OpenerRequest,
  host: Host,
): Promise<PlansOfCall> {
  const request = {
    files: [],
    plan,
    scale: null,
    methods: [],
    assessments,
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
  const registries = await createRegistries(request, reader, gathered, await host.bundled.index(), host);
  const { plans, scales, trusted } = registries;
  const about = new Set([
    ...gathered.configs,
    ...[...gathered.plans, ...gathered.scales].map(({ source }) => source),
  ]);
  const isOfPlan = (found: Problem): boolean => isError(found) && about.has(found.at.source);
  const problems = await reader.locate([...reader.problems, ...registries.problems()].filter(isOfPlan));
  const linked = await linkedOf({ ...request, plan: null }, reader, gathered, registries, host);
  for (const { assessment } of linked)
    for (const source of [assessment.source, ...assessment.value.ratings.sources]) about.add(source);
  return {
    plans: new Map(
      [...plans.items].flatMap(([id, found]) =>
        trusted(found).trust.state === "unusable" ? [] : [[id, found.value] as const],
      ),
    ),
    scales: new Map([...scales.items].map(([id, { value }]) => [id, value])),
    rated: new Map(
      linked.map(({ assessment: { value }, plan: own, scale }) => [
        value.id,
        { plan: own.value.id, assessment: value, scale: usable(scale)?.value ?? null },
      ]),
    ),
    inputs: reader.inputs.filter(({ path }) => about.has(path)),
    read: reader.paths,
    problems,
  };
}

/** Without ratings nobody is asked to reply. */
async function linkedOf(
  request: LoadRequest,
  reader: FileReader,
  gathered: Gathered,
  registries: Registries,
  host: Host,
): Promise<LinkedAssessment[]> {
  const files = gathered.assessments.filter(
    ({ document: { text } }) => request.assessments.length > 0 && isWanted(request, text.id),
  );
  if (files.length === 0) return [];
  const linker = await createLinker(request, reader, gathered, registries, host);
  const linked: LinkedAssessment[] = [];
  for (const file of files) append(linked, await linker.assessment(file));
  return linked.filter(
    ({ assessment, trust }) => trust.state !== "unusable" && assessment.value.ratings.rows > 0,
  );
}
