// Files and workspaces of the user → plans, assessments, scales and methods, linked and checked.
import { resolve } from "node:path";
import { isFolder } from "../io/exists.ts";
import {
  append,
  isError,
  limitedProblems,
  problem,
  roundTwice,
  trustIn,
  underRules,
  UsageError,
  type BundledIndex,
  type LinkedAssessment,
  type Problem,
} from "../core.ts";
import type { Host } from "./host.ts";
import { gather } from "./find/gather.ts";
import type { Gathered } from "./find/gathered.ts";
import { isJudging } from "./find/isJudging.ts";
import { createRegistries } from "./registry/registries.ts";
import { gatesWithoutGroup } from "./link/gatesWithoutGroup.ts";
import { declaredMethods } from "./link/declaredMethods.ts";
import { createLinker } from "./link/linker.ts";
import { addTable } from "./find/tableGroups.ts";
import { isWantedRound } from "./find/isWantedRound.ts";
import { isWanted, refuseUnknown } from "./find/wantedAssessments.ts";
import type { Loaded } from "./loaded.ts";
import type { LoadRequest } from "./loadRequest.ts";
import { createFileReader } from "./read/fileReader.ts";

export async function openFiles(call: LoadRequest, index: BundledIndex, host: Host): Promise<Loaded> {
  const reader = createFileReader(call, host);
  const gathered = await gather(call, reader, host);
  const request =
    call.judges === true && isJudging(gathered.rules)
      ? { ...call, keepTexts: true, keepTitles: (gathered.rules?.get("NAP809") ?? "off") !== "off" }
      : call;
  const registries = await createRegistries(request, reader, gathered, index, host);
  const linker = await createLinker(request, reader, gathered, registries, host);

  if (request.counts !== undefined) onlyOneIsCounted(request, request.counts, gathered);
  const assessments: LinkedAssessment[] = [];
  for (const file of gathered.assessments)
    if (isWanted(request, file.document.text.id)) append(assessments, await linker.assessment(file));
  for (const group of gathered.tables.values()) append(assessments, await linker.tables(group));
  const declared = await declaredMethods(linker, registries.plans.items.values(), gathered, host.cwd);
  refuseUnknown(request, [
    ...gathered.assessments.map(({ document }) => document.text.id),
    ...assessments.map(({ assessment }) => assessment.value.id),
  ]);

  const gates = gatesWithoutGroup(gathered.gates, [...registries.plans.items.values()]);
  const problems = limitedProblems(
    distinct([
      ...reader.problems,
      ...registries.problems(),
      ...linker.problems(),
      ...duplicateAssessments(gathered),
      ...roundTwice(assessments),
      ...gates.problems,
    ]),
  );
  const withProblems = (item: LinkedAssessment): LinkedAssessment => {
    const sources = new Set([...sourcesOf(item), ...gathered.configs]);
    // The file that should have the scale is among those that cannot be used.
    const mayBeThere = hasLostScale(item);
    const own = problems.filter(
      (found) =>
        item.trust.problems.includes(found) ||
        sources.has(found.at.source) ||
        isOfSameName(found, item) ||
        (mayBeThere && !reader.isUsable(found.at.source)),
    );
    const { method, trust } = item;
    return {
      ...item,
      method: method === null ? null : { ...method, trust: registries.methods.trust(method.value.id) },
      trust: trustIn(trust.unread, own, true),
    };
  };
  return {
    inputs: reader.inputs.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    assessments: assessments
      .filter(({ assessment }) => isWantedRound(request, assessment.value.id))
      .map(withProblems)
      .filter((item) => !hasLostScale(item) || item.trust.problems.some(isError)),
    plans: [...registries.plans.items.values()].map(registries.trusted),
    scales: new Map([...registries.scales.items].map(([id, scale]) => [id, registries.trusted(scale)])),
    mappings: [...registries.mappings.items.values()].map((mapping) => ({
      mapping,
      state: reader.trust(mapping.source, registries.problems()).state,
    })),
    methods: registries.methods.all(),
    methodsOfCall: linker.named.methods,
    declared,
    problems,
    language: gathered.language,
    gates: gates.gates,
    rules: gathered.rules,
    notes: [...gathered.notes, ...linker.notes],
    written: linker.written,
    titles: linker.titles,
    engines: linker.engines,
    files: reader.named.size,
    read: reader.paths,
    judging: {
      isAsked:
        reader.origins.ignoring.size > 0 ||
        gathered.workspaces.some(
          ({ document: { text } }) => text.suppress !== undefined || text.baseline !== undefined,
        ),
      isWhole: isOfWholeWorkspace(request, host),
      origins: reader.origins,
      workspaces: gathered.workspaces,
      rows: linker.rows,
      outOf: reader.outOf,
    },
    locate: (found) => reader.locate(underRules(found, gathered.rules)),
  };
}

/** What was counted stands for the rows of one assessment: of the one that there is, or of none that a file describes. */
function onlyOneIsCounted(request: LoadRequest, counts: readonly string[], gathered: Gathered): void {
  const ids = gathered.assessments
    .map(({ document }) => document.text.id)
    .filter((id) => isWanted(request, id));
  if (ids.length > 1 || gathered.tables.size > 0)
    throw new UsageError("counts-need-one", { assessments: ids });
  const [first] = counts;
  if (ids.length === 0 && first !== undefined) addTable(gathered.tables, null, resolve(first), null);
}

/** The workspace around the call, or workspaces that it names, with no other method or part of them. */
const isOfWholeWorkspace = (
  { files, plan, scale, methods, assessments }: LoadRequest,
  { cwd }: Host,
): boolean =>
  plan === null &&
  scale === null &&
  methods.length + assessments.length === 0 &&
  files.every((name) => name !== "-" && isFolder(resolve(cwd, name)));

/** Statuses without their scale: nothing may be computed from the rest of the rows. */
const hasLostScale = ({ scale, assessment }: LinkedAssessment): boolean =>
  scale === null && assessment.value.ratings.column.status.names.length > 1;

/** It is not known which of two assessments with one id is meant. */
const isOfSameName = ({ code, params }: Problem, { assessment }: LinkedAssessment): boolean =>
  code === "NAP301" && params["what"] === "assessment" && params["id"] === assessment.value.id;

/** What stands under an alias is found once for each use, and reported once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const known = new Set<string>();
  return problems.filter(({ code, at, params }) => {
    const key = JSON.stringify([code, at.source, at.line, at.column, at.index, at.cell, params]);
    return known.size < known.add(key).size;
  });
}

const sourcesOf = ({ assessment, plan, scale }: LinkedAssessment): Set<string> =>
  new Set([
    assessment.source,
    ...assessment.value.ratings.sources,
    ...(assessment.value.claimTables ?? []),
    ...(assessment.value.replies?.table.sources ?? []),
    plan.source,
    ...(scale === null ? [] : [scale.source]),
  ]);

function duplicateAssessments({ assessments }: Gathered): Problem[] {
  const first = new Map<string, string>();
  return assessments.flatMap(({ document: { text, source, at } }) => {
    const earlier = first.get(text.id);
    first.set(text.id, earlier ?? source);
    return earlier === undefined
      ? []
      : [problem("NAP301", at(["id"]), { what: "assessment", id: text.id, first: { source: earlier } })];
  });
}
