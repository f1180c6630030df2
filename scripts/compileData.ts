// data/**/*.yaml and their tables → one JSON file, which nap and the library read instead of YAML.
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  canonicalMethod,
  parseDocument,
  ratingPaths,
  resolveMethods,
  startOf,
  type BundledAssessment,
  type BundledData,
  type BundledFile,
  type BundledTable,
  type BundledWorkspace,
  type DocumentText,
  type Format,
  type MethodText,
  type ResolvedMethodText,
} from "../src/core.ts";
import { hashText } from "../src/io/hash.ts";
import { openSource } from "../src/io/openSource.ts";
import { readTable } from "../src/io/table/readTable.ts";
import { columnOf } from "../src/parse/ratings/ratingHeader.ts";
import { readText } from "../src/io/text/readText.ts";

const limit = { megabytes: 20 };

/** The shipped data as one object; throws with the first problem, since shipped data have none. */
export async function compileData(root: string): Promise<BundledData> {
  return {
    workspaces: [...(await readWorkspaces(root, "plans")), ...(await readWorkspaces(root, "examples"))],
    scales: await readAll(root, "scales", "nap/scale@1"),
    methods: resolveAll(await readAll(root, "methods", "nap/method@1")),
  };
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

async function readWorkspaces(root: string, folder: string): Promise<BundledWorkspace[]> {
  const names = (await readdir(join(root, folder)).catch(() => [])).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const own = `${folder}/${name}`;
      const assessments = (await readdir(join(root, own, "assessments"))).toSorted();
      return {
        plan: await readDocument(root, `${own}/plan.yaml`, "nap/plan@1"),
        assessments: await Promise.all(
          assessments.map((id) => readAssessment(root, `${own}/assessments/${id}`)),
        ),
      };
    }),
  );
}

async function readAssessment(root: string, folder: string): Promise<BundledAssessment> {
  const file = await readDocument(root, `${folder}/assessment.yaml`, "nap/assessment@1");
  const tables = await Promise.all(
    ratingPaths(file.text).map(({ path }) => readRatings(root, `${folder}/${path}`)),
  );
  return file.text.doubts === undefined
    ? { ...file, tables }
    : { ...file, tables, doubts: await readDoubts(root, `${folder}/${file.text.doubts}`) };
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

/** Writes the compiled data to a file. */
export async function writeData(root: string, target: string): Promise<void> {
  await mkdir(resolve(target, ".."), { recursive: true });
  await writeFile(target, JSON.stringify(await compileData(root)));
}
