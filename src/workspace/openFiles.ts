// Files and workspaces of the user → plans, assessments, scales and methods, linked and checked.
import { isError, problem, type Problem } from "../core.ts";
import type { Host } from "./host.ts";
import type { BundledData } from "./shipped/bundledData.ts";
import { gather } from "./find/gather.ts";
import type { Gathered } from "./find/gathered.ts";
import { createCatalogue } from "./registry/registries.ts";
import { createLinker } from "./link/linker.ts";
import { isWanted, refuseUnknown } from "./find/wantedAssessments.ts";
import type { LinkedAssessment, Loaded } from "./loaded.ts";
import type { LoadRequest } from "./loadRequest.ts";
import { createSession } from "./read/fileReader.ts";

export async function openFiles(request: LoadRequest, data: BundledData, host: Host): Promise<Loaded> {
  const session = createSession(host, request.maxSize);
  const gathered = await gather(request, session, host);
  const catalogue = createCatalogue(request, session, gathered, data);
  const linker = await createLinker(request, session, gathered, catalogue, host);

  const assessments: LinkedAssessment[] = [];
  for (const file of gathered.assessments)
    if (isWanted(request, file.document.text.id)) push(assessments, await linker.assessment(file));
  for (const path of gathered.tables) push(assessments, await linker.table(path));
  refuseUnknown(request, [
    ...gathered.assessments.map(({ document }) => document.text.id),
    ...assessments.map(({ assessment }) => assessment.value.id),
  ]);

  const problems = distinct([
    ...session.problems,
    ...catalogue.problems(),
    ...linker.problems(),
    ...duplicateAssessments(gathered),
  ]);
  const withProblems = (item: LinkedAssessment): LinkedAssessment => {
    const sources = new Set([...sourcesOf(item), ...gathered.configs]);
    // The file that should have the scale is among those that cannot be used.
    const mayBeThere = hasLostScale(item);
    const own = problems.filter(
      (found) =>
        item.problems.includes(found) ||
        sources.has(found.at.source) ||
        isOfSameName(found, item) ||
        (mayBeThere && session.unusable.has(found.at.source)),
    );
    return { ...item, problems: own };
  };
  const isUsable = ({ source }: { readonly source: string }): boolean => !session.unusable.has(source);
  return {
    inputs: session.inputs.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    assessments: assessments
      .map(withProblems)
      .filter((item) => !hasLostScale(item) || item.problems.some(isError)),
    plans: [...catalogue.plans.items.values()].filter(isUsable),
    scales: new Map([...catalogue.scales.items].filter(([, scale]) => isUsable(scale))),
    methods: catalogue.methods.sound(),
    methodsOfCall: linker.named.methods,
    doubtfulMethods: catalogue.methods.doubtful(),
    methodGround: catalogue.methods.groundOf,
    problems,
    notes: linker.notes,
    files: session.named.size,
    locate: session.locate,
  };
}

/** Statuses without their scale: nothing may be computed from the rest of the rows. */
const hasLostScale = ({ scale, assessment }: LinkedAssessment): boolean =>
  scale === null && assessment.value.ratings.column.status.names.length > 1;

/** Of two assessments with one id, nobody can say which is meant. */
const isOfSameName = ({ code, params }: Problem, { assessment }: LinkedAssessment): boolean =>
  code === "NAP301" && params["what"] === "assessment" && params["id"] === assessment.value.id;

/** What stands under an alias is found once for each use, and told once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const known = new Set<string>();
  return problems.filter(({ code, at, params }) => {
    const key = JSON.stringify([code, at.source, at.line, at.column, at.index, at.cell, params]);
    return known.size < known.add(key).size;
  });
}

const push = (assessments: LinkedAssessment[], item: LinkedAssessment | null): void => {
  if (item !== null) assessments.push(item);
};

const sourcesOf = ({ assessment, plan, scale }: LinkedAssessment): Set<string> =>
  new Set([
    assessment.source,
    ...assessment.value.ratings.sources,
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
      : [problem("NAP301", at(["id"]), { what: "assessment", id: text.id, first: earlier })];
  });
}
