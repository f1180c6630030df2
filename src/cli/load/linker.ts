// The names in assessments and on the call → the plans, scales and methods that they mean.
import { dirname, resolve } from "node:path";
import { expandPattern } from "../../io/expandPattern.ts";
import { hashText } from "../../io/hash.ts";
import {
  checkAssessment,
  checkPlan,
  checkRatings,
  checkScale,
  createRatingReader,
  problem,
  ratingPaths,
  readInlineRatings,
  resolveMethods,
  suggest,
  toAssessment,
  toPlan,
  toScale,
  type Assessment,
  type Located,
  type Method,
  type Path,
  type Place,
  type Plan,
  type Problem,
  type ProblemCode,
  type RatingTable,
  type Scale,
  type WrittenDocument,
  type WrittenMethod,
} from "../../index.ts";
import type { Environment } from "../environment.ts";
import type { BundledData } from "./bundledData.ts";
import type { Gathered, AssessmentFile } from "./gathered.ts";
import { isPath } from "./load.ts";
import { UsageError, type LinkedAssessment, type LoadRequest } from "./loaded.ts";
import { likeliestScale, looseAssessment, planFromTable, usualMethod } from "./looseTable.ts";
import type { Session } from "./session.ts";
import { shippedPlan, shippedScales } from "./shipped.ts";

/** Links one assessment after the other, and keeps what it finds wrong. */
export interface Linker {
  readonly assessment: (file: AssessmentFile) => Promise<LinkedAssessment | null>;
  readonly table: (path: string) => Promise<LinkedAssessment | null>;
  readonly methods: () => Map<string, Located<Method>>;
  readonly scales: Map<string, Located<Scale>>;
  readonly plans: () => Located<Plan>[];
  readonly problems: () => Problem[];
  readonly notes: string[];
}

export async function createLinker(request: LoadRequest, session: Session, gathered: Gathered, data: BundledData, environment: Environment): Promise<Linker> {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const plans = new Map<string, Located<Plan>>();
  const scales = shippedScales(data);
  const written: WrittenMethod[] = data.methods.map(({ source, text }) => ({ source, text, at: () => ({ source, line: 1, column: 1 }) }));

  const addPlan = (document: WrittenDocument): Located<Plan> | null => {
    if (document.format !== "nap/plan@1") return null;
    const known = [...plans.values()].find(({ source }) => source === document.source);
    if (known !== undefined) return known;
    const converted = toPlan(document.source, document.text, document.at);
    problems.push(...converted.problems, ...checkPlan(converted.plan));
    plans.set(document.text.id, converted.plan);
    return converted.plan;
  };
  const addScale = (document: WrittenDocument): Located<Scale> | null => {
    if (document.format !== "nap/scale@1") return null;
    const scale = toScale(document.source, document.text, document.at);
    const earlier = scales.get(document.text.id);
    if (earlier !== undefined && earlier.source !== scale.source) problems.push(duplicate(document, "scale", earlier.source));
    else if (earlier === undefined) problems.push(...checkScale(scale));
    scales.set(document.text.id, scale);
    return scale;
  };
  const addMethod = (document: WrittenDocument): string | null => {
    if (document.format !== "nap/method@1") return null;
    const earlier = written.find(({ text }) => text.id === document.text.id);
    if (earlier === undefined) written.push(document);
    else if (earlier.source !== document.source) problems.push(duplicate(document, "method", earlier.source));
    return document.text.id;
  };

  for (const document of gathered.plans) addPlan(document);
  for (const document of gathered.scales) addScale(document);
  for (const document of gathered.methods) addMethod(document);
  for (const workspace of data.workspaces) if (!plans.has(workspace.plan.text.id) && isNamed(workspace.plan.text.id, request, gathered)) plans.set(workspace.plan.text.id, shippedPlan(workspace));

  /** The document that a path means; a file of another format is a problem of the call or of the line that names it. */
  const documentAt = async (path: string, format: WrittenDocument["format"]): Promise<WrittenDocument | null> => {
    const document = await session.document(path);
    if (document !== null && document.format !== format) throw new UsageError(`"${document.source}" is a ${document.format}, where a ${format} is needed`);
    return document;
  };
  for (const name of request.methods.filter(isPath)) {
    const document = await documentAt(resolve(environment.cwd, name), "nap/method@1");
    if (document !== null) addMethod(document);
  }

  const namedPlan = await planOfCall();
  const namedScale = await scaleOfCall();

  async function planOfCall(): Promise<Located<Plan> | null> {
    if (request.plan === null) return null;
    if (plans.has(request.plan)) return plans.get(request.plan) ?? null;
    if (!isPath(request.plan)) throw new UsageError(`there is no plan "${request.plan}"; name its file, or one of: ${[...plans.keys(), ...data.workspaces.map(({ plan }) => plan.text.id)].join(", ")}`);
    const document = await documentAt(resolve(environment.cwd, request.plan), "nap/plan@1");
    return document === null ? null : addPlan(document);
  }

  async function scaleOfCall(): Promise<Located<Scale> | null> {
    if (request.scale === null) return null;
    if (scales.has(request.scale)) return scales.get(request.scale) ?? null;
    if (!isPath(request.scale)) throw new UsageError(`there is no scale "${request.scale}"; one of: ${[...scales.keys()].join(", ")}`);
    const document = await documentAt(resolve(environment.cwd, request.scale), "nap/scale@1");
    return document === null ? null : addScale(document);
  }

  const unknown = (code: ProblemCode, at: Place, id: string, known: readonly string[]): void => {
    const meant = suggest(id, known);
    problems.push(problem(code, at, { id, known, ...(meant === null ? {} : { suggestion: meant }) }));
  };

  const linkPlan = async (reference: string, folder: string, at: Place): Promise<Located<Plan> | null> => {
    if (namedPlan !== null || request.plan !== null) return namedPlan;
    const known = plans.get(reference);
    if (known !== undefined) return known;
    if (isPath(reference)) {
      const document = await documentAt(resolve(folder, reference), "nap/plan@1");
      return document === null ? null : addPlan(document);
    }
    if (gathered.brokenPlan) return null;
    unknown("NAP314", at, reference, [...plans.keys()]);
    return null;
  };

  const linkScale = async (reference: string | null, folder: string, at: Place, table: RatingTable): Promise<Located<Scale> | null> => {
    if (namedScale !== null) return namedScale;
    const needsScale = table.column.status.names.length > 1;
    if (reference === null) {
      if (needsScale) unknown("NAP306", at, "", [...scales.keys()]);
      return null;
    }
    const known = scales.get(reference);
    if (known !== undefined) return known;
    if (isPath(reference)) {
      const document = await documentAt(resolve(folder, reference), "nap/scale@1");
      return document === null ? null : addScale(document);
    }
    unknown("NAP306", at, reference, [...scales.keys()]);
    return null;
  };

  const methodReferences: { id: string; at: Place }[] = [];
  const linkMethod = async (reference: string | null, folder: string, at: Place): Promise<string | null> => {
    if (reference === null) {
      if (request.methods.length === 0) problems.push(problem("NAP409", at, { known: written.map(({ text }) => text.id) }));
      return null;
    }
    if (written.some(({ text }) => text.id === reference)) return reference;
    if (isPath(reference)) {
      const document = await documentAt(resolve(folder, reference), "nap/method@1");
      return document === null ? null : addMethod(document);
    }
    methodReferences.push({ id: reference, at });
    unknown("NAP307", at, reference, written.map(({ text }) => text.id));
    return null;
  };

  let resolved: ReturnType<typeof resolveMethods> | null = null;
  const methods = (): ReturnType<typeof resolveMethods> => {
    if (resolved === null || resolved.methods.size < written.length) resolved = resolveMethods(written, hashText);
    return resolved;
  };

  const check = (assessment: Located<Assessment>, plan: Located<Plan>, scale: Located<Scale> | null, method: Located<Method> | null): LinkedAssessment => {
    problems.push(...checkAssessment(assessment, plan.value, method?.value ?? null), ...checkRatings(assessment.value, plan.value, scale?.value ?? null));
    return { assessment, plan, scale, method, problems: [] };
  };

  const readRatings = async (paths: readonly { path: string; at: Path }[], folder: string, document: AssessmentFile["document"] | null): Promise<RatingTable> => {
    const reader = createRatingReader({ keepTexts: request.keepTexts });
    if (document !== null) readInlineRatings(reader, document.source, document.text.ratings, document.at);
    for (const { path, at } of paths) {
      const files = path === "-" ? ["-"] : await expandPattern(path, folder);
      if (files.length === 0 && document !== null) problems.push(problem("NAP308", document.at(at), { path }));
      for (const file of files) await session.table(file, reader);
    }
    const { table, problems: found } = reader.finish();
    problems.push(...found);
    return table;
  };

  return {
    async assessment({ document, path }) {
      const { text, at, source } = document;
      const folder = path === "-" ? environment.cwd : dirname(path);
      const ratings = await readRatings(ratingPaths(text.ratings), folder, document);
      const converted = toAssessment(source, text, ratings, at);
      problems.push(...converted.problems);
      const plan = await linkPlan(text.plan, folder, at(["plan"]));
      const scale = await linkScale(text.scale ?? null, folder, at(["scale"]), ratings);
      const method = await linkMethod(text.method ?? null, folder, at(["method"]));
      if (plan === null) return null;
      return check(converted.assessment, plan, scale, method === null ? null : (methods().methods.get(method) ?? null));
    },
    async table(path) {
      const ratings = await readRatings([{ path, at: [] }], environment.cwd, null);
      const source = ratings.sources[0];
      if (source === undefined) return null;
      const own = plans.size === 1 ? [...plans.values()][0] : undefined;
      const plan = namedPlan ?? own ?? planFromTable(source, ratings);
      const scale = namedScale ?? likeliestScale(ratings, scales.values());
      const method = request.methods.length === 0 ? usualMethod(scale?.value ?? null) : null;
      if (plan.source === source) notes.push(`${source}: no plan is given, so the clauses found in the file make up the plan; name one with --plan`);
      if (scale !== null && namedScale === null) notes.push(`${source}: read on scale ${scale.value.id}, which knows its statuses best; name another with --scale`);
      if (method !== null) notes.push(`${source}: no method is named, so ${method} is used; name another with --method`);
      const assessment = looseAssessment(source, ratings, plan.value.id, scale?.value.id ?? null, method);
      return check(assessment, plan, scale, method === null ? null : (methods().methods.get(method) ?? null));
    },
    methods: () => methods().methods,
    scales,
    plans: () => [...plans.values()],
    problems: () => [...problems, ...methods().problems],
    notes,
  };
}

const duplicate = (document: WrittenDocument & { text: { id?: string } }, what: string, first: string): Problem =>
  problem("NAP301", document.at(["id"]), { what, id: document.text.id ?? "", first });

/** Whether the call or an assessment names a shipped plan by its id. */
const isNamed = (id: string, request: LoadRequest, { assessments }: Gathered): boolean => request.plan === id || assessments.some(({ document }) => document.text.plan === id);
