// Assessment files and bare tables → assessments with their plan, scale and method, and what is wrong with them.
import { dirname } from "node:path";
import { expandPattern } from "../../io/expandPattern.ts";
import {
  append,
  checkAssessment,
  checkRatings,
  createRatingReader,
  isError,
  isUnreadAt,
  problem,
  ratingPaths,
  readInlineRatings,
  rowProblems,
  suggest,
  toAssessment,
  withoutFollowers,
  type Assessment,
  type Format,
  type Ground,
  type Located,
  type Path,
  type Place,
  type Plan,
  type Problem,
  type ProblemCode,
  type RatingColumn,
  type RatingTable,
  type Scale,
} from "../../index.ts";
import type { Environment } from "../environment.ts";
import type { Catalogue } from "./catalogue.ts";
import type { AssessmentFile, Gathered } from "./gathered.ts";
import type { LinkedAssessment, LoadRequest } from "./loaded.ts";
import { likeliestScale, looseAssessment, planFromTable, usualMethod } from "./looseTable.ts";
import type { Session } from "./session.ts";

/** Links one assessment after the other; `null` where it has no plan to belong to. */
export interface Linker {
  readonly assessment: (file: AssessmentFile) => Promise<LinkedAssessment | null>;
  readonly table: (path: string) => Promise<LinkedAssessment | null>;
  readonly problems: Problem[];
  readonly notes: string[];
}

interface ReadRatings {
  readonly table: RatingTable;
  readonly unread: ReadonlySet<RatingColumn>;
  /** Problems of the files themselves. */
  readonly unopened: readonly Problem[];
}

export async function createLinker(
  request: LoadRequest,
  session: Session,
  gathered: Gathered,
  catalogue: Catalogue,
  { cwd }: Environment,
): Promise<Linker> {
  const problems: Problem[] = [];
  const notes: string[] = [];
  for (const name of request.methods) await catalogue.methods.ofCall(name, cwd);
  const namedPlan = request.plan === null ? null : await catalogue.plans.ofCall(request.plan, cwd);
  const namedScale = request.scale === null ? null : await catalogue.scales.ofCall(request.scale, cwd);

  const unknown = (
    code: ProblemCode,
    format: Format,
    at: Place,
    id: string,
    known: Iterable<string>,
  ): null => {
    if (session.lacks(format) && id !== "") return null;
    const meant = suggest(id, known);
    problems.push(
      problem(code, at, { id, known: [...known], ...(meant === null ? {} : { suggestion: meant }) }),
    );
    return null;
  };

  const planOf = async (
    { text, at, unread }: AssessmentFile["document"],
    folder: string,
  ): Promise<Located<Plan> | null> => {
    if (request.plan !== null) return namedPlan;
    if (isUnreadAt(unread, ["plan"])) return null;
    const found = await catalogue.plans.find(text.plan, folder, at(["plan"]));
    if (found !== "unknown") return found;
    return gathered.brokenPlan
      ? null
      : unknown("NAP314", "nap/plan@1", at(["plan"]), text.plan, catalogue.plans.items.keys());
  };

  const scaleOf = async (
    { text, at, unread }: AssessmentFile["document"],
    folder: string,
    { column }: RatingTable,
  ): Promise<Located<Scale> | null> => {
    if (namedScale !== null) return namedScale;
    if (isUnreadAt(unread, ["scale"])) return null;
    if (text.scale === undefined)
      return column.status.names.length === 1
        ? null
        : unknown("NAP306", "nap/scale@1", at(["scale"]), "", catalogue.scales.items.keys());
    const found = await catalogue.scales.find(text.scale, folder, at(["scale"]));
    return found === "unknown"
      ? unknown("NAP306", "nap/scale@1", at(["scale"]), text.scale, catalogue.scales.items.keys())
      : found;
  };

  const methodOf = async (
    { text, at, unread }: AssessmentFile["document"],
    folder: string,
  ): Promise<string | null> => {
    if (isUnreadAt(unread, ["method"])) return null;
    const known = catalogue.methods.items.keys();
    if (text.method === undefined) {
      if (request.methods.length === 0)
        problems.push(problem("NAP409", at(["method"]), { known: [...known] }));
      return null;
    }
    const found = await catalogue.methods.find(text.method, folder, at(["method"]));
    return found === "unknown"
      ? unknown("NAP307", "nap/method@1", at(["method"]), text.method, known)
      : (found?.text.id ?? null);
  };

  const brokenSources = (): Set<string> =>
    new Set(
      [...session.problems, ...catalogue.problems(), ...problems].filter(isError).map(({ at }) => at.source),
    );

  const readRatings = async (
    paths: readonly { path: string; at: Path }[],
    folder: string,
    document: AssessmentFile["document"] | null,
  ): Promise<ReadRatings> => {
    const before = session.problems.length;
    const reader = createRatingReader({ keepTexts: request.keepTexts });
    if (document !== null) readInlineRatings(reader, document.source, document.text.ratings, document.at);
    const read = new Set<string>();
    for (const { path, at } of paths) {
      const files = path === "-" ? ["-"] : await expandPattern(path, folder);
      if (files.length === 0 && document !== null)
        problems.push(problem("NAP308", document.at(at), { path }));
      for (const file of files.filter((name) => !read.has(name))) {
        read.add(file);
        await session.table(file, reader, document?.at(at));
      }
    }
    const { table, unread, problems: found, empty } = reader.finish();
    append(problems, found);
    const broken = brokenSources();
    for (const { at, rows } of empty)
      if (!broken.has(at.source)) problems.push(problem("NAP117", at, { rows }));
    return { table, unread, unopened: session.problems.slice(before) };
  };

  const usable = <T extends { readonly source: string }>(item: T | null): T | null =>
    item === null || session.unusable.has(item.source) ? null : item;

  /** Whatever is at hand is checked; what only follows from what is not is left out. */
  const check = (
    assessment: Located<Assessment>,
    parts: { plan: Located<Plan> | null; scale: Located<Scale> | null; method: string | null },
    columns: ReadonlySet<RatingColumn>,
  ): void => {
    const { plan, scale } = parts;
    const sound = catalogue.resolved().get(parts.method ?? "") ?? null;
    const method = sound ?? catalogue.doubtful().get(parts.method ?? "") ?? null;
    const willBeScored = usable(plan) !== null && (sound !== null || request.methods.length > 0);
    const isReadable = !session.lacks("nap/scale@1") && !session.lacks("nap/method@1");
    const found = [
      ...checkAssessment(assessment, plan?.value ?? null, method?.value ?? null),
      ...checkRatings(assessment.value, plan?.value ?? null, scale?.value ?? null),
      ...(willBeScored || !isReadable || method === null
        ? []
        : rowProblems({
            plan: plan?.value ?? planFromTable(assessment.source, assessment.value.ratings).value,
            assessment: assessment.value,
            scale: scale?.value ?? null,
            method: method.value,
          })),
    ];
    const known = [...session.problems, ...catalogue.problems()];
    const groundOf = (item: Located<unknown> | null): Ground => ({
      unread: session.unread(item?.source ?? ""),
      problems: known.filter(({ at }) => at.source === item?.source),
    });
    const grounds = {
      plan: groundOf(plan),
      scale: groundOf(scale),
      method: catalogue.groundOf(parts.method ?? ""),
      assessment: groundOf(assessment),
      columns,
    };
    append(problems, withoutFollowers(found, grounds));
  };

  const linked = (
    assessment: Located<Assessment>,
    plan: Located<Plan> | null,
    scale: Located<Scale> | null,
    method: string | null,
    ratings: ReadRatings,
  ): LinkedAssessment | null => {
    const own = usable(plan);
    if (own === null) return null;
    return {
      assessment,
      plan: own,
      scale: usable(scale),
      method: catalogue.resolved().get(method ?? "") ?? null,
      problems: ratings.unopened,
      unread: ratings.unread,
    };
  };

  return {
    problems,
    notes,
    async assessment({ document, path }) {
      const { text, at, source } = document;
      const folder = path === "-" ? cwd : dirname(path);
      const ratings = await readRatings(ratingPaths(text.ratings), folder, document);
      const { assessment, problems: found } = toAssessment(source, text, ratings.table, at);
      append(problems, found);
      const plan = await planOf(document, folder);
      const scale = await scaleOf(document, folder, ratings.table);
      const method = await methodOf(document, folder);
      check(assessment, { plan, scale, method }, ratings.unread);
      return linked(assessment, plan, scale, method, ratings);
    },
    async table(path) {
      const ratings = await readRatings([{ path, at: [] }], cwd, null);
      const [source] = ratings.table.sources;
      if (source === undefined) return null;
      const [around, ...others] = catalogue.plans.items.values();
      const plan =
        namedPlan ??
        (around !== undefined && others.length === 0 ? around : planFromTable(source, ratings.table));
      const scale = namedScale ?? likeliestScale(ratings.table, catalogue.scales.items.values());
      const method = request.methods.length === 0 ? usualMethod(scale?.value ?? null) : null;
      const assumed = [
        plan.source === source
          ? "no plan is given, so the clauses found in the file make up the plan; name one with --plan"
          : "",
        scale !== null && namedScale === null
          ? `read on scale ${scale.value.id}, which knows its statuses best; name another with --scale`
          : "",
        method !== null ? `no method is named, so ${method} is used; name another with --method` : "",
      ];
      append(
        notes,
        assumed.filter((note) => note !== "").map((note) => `${source}: ${note}`),
      );
      const assessment = looseAssessment(
        source,
        ratings.table,
        plan.value.id,
        scale?.value.id ?? null,
        method,
      );
      check(assessment, { plan, scale, method }, ratings.unread);
      return linked(assessment, plan, scale, method, ratings);
    },
  };
}
