// Assessment files and bare tables → assessments with their plan, scale and method, and what is wrong with them.
import { dirname } from "node:path";
import {
  append,
  isError,
  note,
  problem,
  toAssessment,
  type Assessment,
  type Located,
  type Note,
  type Plan,
  type Problem,
  type Scale,
} from "../../core.ts";
import type { Host } from "../host.ts";
import type { Catalogue } from "../registry/registries.ts";
import { checkParts, type Parts } from "./checkParts.ts";
import type { AssessmentFile, Gathered } from "../find/gathered.ts";
import type { LinkedAssessment } from "../loaded.ts";
import type { LoadRequest } from "../loadRequest.ts";
import { likeliestScale, looseAssessment, planFromTable, usualMethod } from "./looseTable.ts";
import { readRatings, type ReadRatings } from "../read/readRatings.ts";
import { createReferences, namedByCall, type Named } from "./references.ts";
import type { Session } from "../read/fileReader.ts";

/** Links one assessment after the other; `null` where there is nothing to score. */
export interface Linker {
  readonly assessment: (file: AssessmentFile) => Promise<LinkedAssessment | null>;
  readonly table: (path: string) => Promise<LinkedAssessment | null>;
  readonly named: Named;
  readonly problems: () => Problem[];
  readonly notes: readonly Note[];
}

export async function createLinker(
  request: LoadRequest,
  session: Session,
  gathered: Gathered,
  catalogue: Catalogue,
  { cwd }: Host,
): Promise<Linker> {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const named = await namedByCall(request, catalogue, cwd);
  const references = createReferences(request, named, session, gathered, catalogue);

  const tellOfRatings = ({ problems: found, empty }: ReadRatings): void => {
    append(problems, found);
    const known = [...session.problems, ...catalogue.problems(), ...references.problems, ...problems];
    const broken = new Set(known.filter(isError).map(({ at }) => at.source));
    for (const { at, rows } of empty)
      if (!broken.has(at.source)) problems.push(problem("NAP117", at, { rows }));
  };

  const usable = <T extends { readonly source: string }>(item: T | null): T | null =>
    item === null || session.unusable.has(item.source) ? null : item;

  /** What is at hand is checked in any case, and linked where the plan can be relied on. */
  const link = (
    assessment: Located<Assessment>,
    parts: Omit<Parts, "assessment">,
    ratings: ReadRatings,
  ): LinkedAssessment | null => {
    const plan = gathered.brokenConfig ? null : usable(parts.plan);
    const scale = catalogue.contested.has(parts.scale?.value.id ?? "") ? null : usable(parts.scale);
    const method = catalogue.methods.sound().get(parts.method ?? "") ?? null;
    const willBeScored =
      plan !== null && scale === parts.scale && (method !== null || request.methods.length > 0);
    const found = checkParts({ assessment, ...parts }, ratings, session, catalogue, willBeScored);
    append(problems, found.problems);
    return plan === null
      ? null
      : { assessment, plan, scale, method, problems: ratings.unopened, grounds: found.grounds };
  };

  /** For a bare table: the one plan around it, or the clauses in it where there is none. */
  const planAround = (source: string, { table, unreadColumns }: ReadRatings): Located<Plan> | null => {
    if (gathered.brokenPlan || unreadColumns.get(source)?.has("clause") === true) return null;
    const [around, ...others] = catalogue.plans.items.values();
    return around !== undefined && others.length === 0 ? around : planFromTable(source, table);
  };

  const assumptions = (
    source: string,
    plan: Located<Plan> | null,
    scale: Located<Scale> | null,
    method: string | null,
  ): Note[] => [
    ...(plan?.source === source ? [note("plan-from-ratings", { source })] : []),
    ...(scale !== null && request.scale === null
      ? [note("likeliest-scale", { source, scale: scale.value.id })]
      : []),
    ...(method === null ? [] : [note("usual-method", { source, method })]),
  ];

  return {
    named,
    problems: () => [...problems, ...references.problems],
    notes,
    async assessment({ document, path }) {
      const folder = path === "-" ? cwd : dirname(path);
      const ratings = await readRatings({ document }, folder, session, request);
      tellOfRatings(ratings);
      const converted = toAssessment(document.source, document.text, ratings.table, document.at);
      append(problems, converted.problems);
      const plan = await references.planOf(document, folder);
      const scale = await references.scaleOf(document, folder, ratings.table);
      const method = await references.methodOf(document, folder);
      return link(converted.assessment, { plan, scale, method }, ratings);
    },
    async table(path) {
      const ratings = await readRatings({ path }, cwd, session, request);
      tellOfRatings(ratings);
      const { table } = ratings;
      const [source] = table.sources;
      if (source === undefined) return null;
      const plan = request.plan === null ? planAround(source, ratings) : named.plan;
      const scale =
        request.scale === null ? likeliestScale(table, catalogue.scales.items.values()) : named.scale;
      const method = request.methods.length === 0 ? usualMethod(scale?.value ?? null) : null;
      append(notes, assumptions(source, plan, scale, method));
      const ids = { plan: plan?.value.id ?? "", scale: scale?.value.id ?? null };
      return link(
        looseAssessment(source, table, ids.plan, ids.scale, method),
        { plan, scale, method },
        ratings,
      );
    },
  };
}
