// data/**/*.yaml and their tables → one JSON file, which nap and the library read instead of YAML.
import { readdir } from "node:fs/promises";
import { join, posix, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import {
  canonicalMethod,
  createClaimTable,
  createRatingReader,
  parseDocument,
  ratingPaths,
  readClaims,
  resolveMethods,
  shippedScales,
  startOf,
  toAssessment,
  usualMethod,
  type AssessmentText,
  type BundledAssessment,
  type BundledData,
  type BundledFile,
  type BundledTable,
  type BundledWorkspace,
  type ClaimsOfTables,
  type DocumentText,
  type Format,
  type MethodText,
  type PlanText,
  type ReadClaims,
  type ResolvedMethodText,
} from "../src/core.ts";
import { hashText } from "../src/io/hash.ts";
import { openSource } from "../src/io/openSource.ts";
import { readTable } from "../src/io/table/readTable.ts";
import { claimsOf } from "../src/model/claimsOf.ts";
import { columnOf } from "../src/parse/ratings/ratingHeader.ts";
import { readText } from "../src/io/text/readText.ts";

type Scales = ReturnType<typeof shippedScales>;

const limit = { megabytes: 20 };

/** The plan that is shown where nothing is named: the first one, whatever the others are called. */
const shownPlan = "az-nap-2020-2022";

/** What a folder of one's own may have beside its plan; scales and methods that are shipped are there for every plan. */
const notBesidePlan = ["mappings", "methods", "nap.yaml", "nap.yml", "scales"];

/** The shipped data as one object; throws with the first problem, since shipped data have none. */
export async function compileData(root: string): Promise<BundledData> {
  const scales = await readAll(root, "scales", "nap/scale@1");
  const read = shippedScales({ scales });
  const plans = await readWorkspaces(root, "plans", read);
  const workspaces = [
    ...plans.filter(isShown),
    ...plans.filter((workspace) => !isShown(workspace)),
    ...(await readWorkspaces(root, "examples", read)),
  ];
  refuseSecond(workspaces.map(({ plan }) => plan));
  refuseSecond(workspaces.flatMap(({ assessments }) => assessments));
  return {
    workspaces,
    scales,
    methods: resolveAll(await readAll(root, "methods", "nap/method@1")),
  };
}

const isShown = ({ plan }: BundledWorkspace): boolean => plan.text.id === shownPlan;

/** `--plan` and `--assessment` mean one, and each plan has a file of its name beside that of the index. */
function refuseSecond(files: readonly BundledFile<{ readonly id: string }>[]): void {
  const known = new Set(["index"]);
  for (const { source, text } of files)
    if (known.size === known.add(text.id).size) throw new Error(`${source}: there is another ${text.id}`);
}

function resolveAll(methods: readonly BundledFile<MethodText>[]): BundledData["methods"] {
  const written = methods.map((method) => ({ ...method, at: () => startOf(method.source) }));
  const texts = new Map<string, ResolvedMethodText>();
  resolveMethods(written, (resolved) => {
    texts.set(resolved.id, resolved);
    return "";
  });
  return methods.map((method) => {
    const text = texts.get(method.text.id);
    if (text === undefined) throw new Error(`${method.source} cannot be resolved`);
    return { ...method, text, hash: hashText(canonicalMethod(text)) };
  });
}

async function readAll<F extends Format>(
  root: string,
  folder: string,
  format: F,
): Promise<BundledFile<DocumentText[F]>[]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith(".yaml")).toSorted();
  return Promise.all(names.map((name) => readDocument(root, `${folder}/${name}`, format)));
}

async function readWorkspaces(root: string, folder: string, scales: Scales): Promise<BundledWorkspace[]> {
  const names = (await readdir(join(root, folder)).catch(() => [])).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const own = `${folder}/${name}`;
      const beside = (await readdir(join(root, own))).find((entry) => notBesidePlan.includes(entry));
      if (beside !== undefined) throw new Error(`${own}/${beside} would not be shipped`);
      const assessments = (await readdir(join(root, own, "assessments"))).toSorted();
      const plan = await readDocument(root, `${own}/plan.yaml`, "nap/plan@1");
      if (plan.text.id !== name) throw new Error(`${own} has the plan ${plan.text.id}`);
      if (plan.text.clauses !== undefined) throw new Error(`${own}: its clauses stand in tables`);
      return {
        plan,
        assessments: await Promise.all(
          assessments.map((id) => readAssessment(root, `${own}/assessments/${id}`, plan.text, scales)),
        ),
      };
    }),
  );
}

async function readAssessment(
  root: string,
  folder: string,
  plan: PlanText,
  scales: Scales,
): Promise<BundledAssessment> {
  const file = await readDocument(root, `${folder}/assessment.yaml`, "nap/assessment@1");
  const { claims, doubts, method } = file.text;
  const ofTotals = plan.totals !== undefined && method === undefined;
  const paths = ratingPaths(file.text);
  if (paths.some(({ mapping }) => mapping !== null)) throw new Error(`${folder}: it has a mapping`);
  const tables = await Promise.all(paths.map(({ path }) => readRatings(root, posix.join(folder, path))));
  const read = typeof claims === "string" ? await readClaimTable(root, posix.join(folder, claims)) : null;
  const text = read === null ? file.text : { ...file.text, claims: [...read.texts] };
  return {
    ...file,
    text,
    tables,
    ...(read === null ? {} : { claimTables: [read.table] }),
    ...(ofTotals ? { method: usualMethod(scales.get(file.text.scale ?? "")?.value ?? null) } : {}),
    ...headlinesIn(file.source, text),
    ...(doubts === undefined ? {} : { doubts: await readDoubts(root, posix.join(folder, doubts)) }),
  };
}

/** Its claims as if the assessment had them itself. */
async function readClaimTable(
  root: string,
  path: string,
): Promise<{ texts: ClaimsOfTables["texts"]; table: Pick<BundledTable, "source" | "sha256"> }> {
  const opened = await openSource(resolve(root, path), path, limit);
  if ("problem" in opened) throw new Error(`${path}: ${opened.problem.code}`);
  const rows = createClaimTable();
  const { sha256, problems } = await readTable(opened.source, rows);
  const { texts, problems: ofRows } = rows.finish();
  const found = [...problems, ...ofRows];
  if (found.length > 0) throw new Error(`${path}: ${JSON.stringify(found)}`);
  return { texts, table: { source: `bundled:${path}`, sha256 } };
}

/** Where what reads plain percents of the whole alone leaves out anything of its claims, notes aside: which are these. */
function headlinesIn(source: string, text: AssessmentText): Pick<BundledAssessment, "headlines"> {
  const { table } = createRatingReader({ keepTexts: false }).finish();
  const readBy = (reading?: ReadClaims) => toAssessment(source, text, table, () => startOf(source), reading);
  const whole = readBy(readClaims);
  if (whole.problems.length > 0) throw new Error(`${source}: ${JSON.stringify(whole.problems)}`);
  const withoutNotes = ({ assessment: { value } }: typeof whole) => [
    value.claims.length,
    claimsOf(value).map((statement) => ({ ...statement, note: null })),
  ];
  return isDeepStrictEqual(withoutNotes(whole), withoutNotes(readBy()))
    ? {}
    : { headlines: whole.assessment.value.claims.map(({ index }, at) => index ?? at) };
}

const doubtColumns = ["clause", "activity", "body", "alternative"];

/** Who doubts and why is for people. */
async function readDoubts(root: string, path: string): Promise<BundledTable> {
  const { header, records, ...read } = await readRatings(root, path);
  const kept = header.flatMap((name, at) => (doubtColumns.includes(name) ? [{ name, at }] : []));
  return {
    ...read,
    header: kept.map(({ name }) => (name === "alternative" ? "status" : name)),
    records: records.map((record) => ({ ...record, cells: kept.map(({ at }) => record.cells[at] ?? "") })),
  };
}

async function readDocument<F extends Format>(
  root: string,
  path: string,
  format: F,
): Promise<BundledFile<DocumentText[F]>> {
  const opened = await openSource(join(root, path), path, limit);
  const read = "source" in opened ? await readText(opened.source) : opened;
  if ("problem" in read) throw new Error(`${path}: ${read.problem.code}`);
  const { document, problems } = parseDocument(path, read.text);
  if (document === null || document.format !== format || problems.length > 0)
    throw new Error(`${path}: ${JSON.stringify(problems)}`);
  return { source: `bundled:${path}`, sha256: read.sha256, text: document.text as DocumentText[F] };
}

async function readRatings(root: string, path: string): Promise<BundledTable> {
  const opened = await openSource(resolve(root, path), path, limit);
  if ("problem" in opened) throw new Error(`${path}: ${opened.problem.code}`);
  let header: readonly string[] = [];
  const records: BundledTable["records"][number][] = [];
  const sink = {
    columnOf,
    header: (_: string, cells: readonly string[]) => ((header = cells), true),
    record: (cells: readonly string[], line: number, row: number) => void records.push({ line, row, cells }),
  };
  const { sha256, problems } = await readTable(opened.source, sink);
  if (problems.length > 0) throw new Error(`${path}: ${JSON.stringify(problems)}`);
  return { source: `bundled:${path}`, sha256, header, records };
}
