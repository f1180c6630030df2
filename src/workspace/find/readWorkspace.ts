// A file, or the workspace that it declares → its documents among those that were gathered.
import { basename, dirname, resolve } from "node:path";
import { conventionalFiles, isAssessment, type ConventionalPart } from "../../io/conventionalFiles.ts";
import { usualPlan, type WorkspaceFolder } from "../../io/findWorkspace.ts";
import {
  isUnread,
  isUnreadAt,
  languageNamed,
  languages,
  problem,
  startOf,
  suggest,
  UsageError,
  type Format,
  type Place,
  type Problem,
  type WrittenDocument,
} from "../../core.ts";
import type { AssessmentFile, DocumentOf, Gathered } from "./gathered.ts";
import { gatesIn } from "./gatesIn.ts";
import type { FileReader } from "../read/fileReader.ts";
import { rulesIn } from "./rulesIn.ts";

/** The keys of a workspace, and what lies under them. */
const formats = {
  plan: "nap/plan@1",
  scales: "nap/scale@1",
  methods: "nap/method@1",
  mappings: "nap/mapping@1",
  assessments: "nap/assessment@1",
} as const satisfies Record<ConventionalPart | "plan", Format>;

type Key = keyof typeof formats;

/** A workspace gives its plan, scales and methods; its assessments only when it is itself what was asked for. */
export async function readWorkspace(
  gathered: Gathered,
  reader: FileReader,
  { folder, config }: WorkspaceFolder,
  withAssessments: boolean,
): Promise<void> {
  if (gathered.read.has(folder)) return;
  gathered.read.add(folder);
  if (config !== null && !reader.isInside(config, folder)) return;
  const document = config === null ? null : await reader.document(config, undefined, "nap/workspace@1");
  if (document !== null && document.format !== "nap/workspace@1") {
    reader.problems.push(wrongFormat(document, "nap/workspace@1", document.at(["format"])));
    return;
  }
  if (document !== null) {
    gathered.configs.push(document.source);
    gathered.workspaces.push({ document, folder });
    const language = languageIn(document, reader);
    gathered.language ??= language;
    const rules = rulesIn(document, reader.problems);
    gathered.rules ??= rules;
    const gates = gatesIn(document, reader.problems);
    gathered.gates ??= gates;
  } else if (config !== null) {
    // What lies where files of a workspace usually do is checked all the same.
    gathered.configState = "unusable";
    gathered.planState = "unusable";
    reader.miss("nap/plan@1", "nap/scale@1", "nap/method@1", "nap/mapping@1");
  }
  const readPart = async (key: Key): Promise<void> => {
    const files = filesOf(key, folder, document, reader);
    const strangers: (PartFile & { readonly own: WrittenDocument })[] = [];
    for (const file of files) {
      const own = await readInto(gathered, reader, file.path, formats[key], file.at);
      if (own !== null && own.format !== formats[key]) strangers.push({ ...file, own });
    }
    // A pattern may pass by what is something else, unless no assessment is left.
    const isInVain = key === "assessments" && strangers.length === files.length;
    for (const [index, { own, at, isNamed }] of strangers.entries()) {
      if (!isNamed && !(isInVain && index === 0)) continue;
      reader.problems.push(wrongFormat(own, formats[key], at ?? own.at(["format"])));
      reader.miss(formats[key]);
    }
  };
  if (gathered.plans.length === 0) {
    await readPart("plan");
    const hasPlan =
      document?.text.plan !== undefined ||
      isUnreadAt(document?.unread ?? [], ["plan"]) ||
      usualPlan(folder, reader.files) !== null;
    const isKnown = gathered.plans.some(({ unread }) => !isUnreadAt(unread, ["id"]));
    if (hasPlan && !isKnown) gathered.planState = "unusable";
    if (hasPlan) gathered.planned.add(folder);
  }
  await readPart("scales");
  await readPart("methods");
  await readPart("mappings");
  if (withAssessments) await readPart("assessments");
}

/** What the workspace declares; a language that nap does not have is a problem. */
function languageIn(
  { text: { language }, unread, at }: DocumentOf<"nap/workspace@1">,
  reader: FileReader,
): string | null {
  if (language === undefined || isUnreadAt(unread, ["language"])) return null;
  const known = languageNamed(language);
  if (known !== null) return known;
  const suggestion = suggest(language, languages);
  const params = { written: language, allowed: languages, ...(suggestion === null ? {} : { suggestion }) };
  reader.problems.push(problem("NAP217", at(["language"]), params));
  return null;
}

/** A file of a workspace. */
interface PartFile {
  readonly path: string;
  /** Where it is declared, by name or by a pattern. */
  readonly at?: Place | undefined;
  /** By its own name, which must lead to a file of the right kind. */
  readonly isNamed: boolean;
}

function filesOf(
  key: Key,
  folder: string,
  document: DocumentOf<"nap/workspace@1"> | null,
  reader: FileReader,
): PartFile[] {
  const written = document?.text[key];
  if (document !== null && isUnreadAt(document.unread, [key, "*"])) reader.miss(formats[key]);
  if (document === null || written === undefined) return usualFiles(folder, key, reader);
  const files: PartFile[] = [];
  for (const [index, pattern] of [written].flat().entries()) {
    if (isUnread(pattern)) continue;
    const at = document.at(typeof written === "string" ? [key] : [key, index]);
    const paths = reader.expand(pattern, folder, at);
    if (paths === null) {
      reader.miss(formats[key]);
      continue;
    }
    for (const path of paths) files.push({ path, at, isNamed: resolve(folder, pattern) === path });
    if (paths.length > 0) continue;
    reader.problems.push(problem("NAP308", at, { path: pattern }));
    reader.miss(formats[key]);
  }
  return files;
}

function usualFiles(folder: string, key: Key, reader: FileReader): PartFile[] {
  const plan = usualPlan(folder, reader.files);
  const files =
    key === "plan"
      ? (plan === null ? [] : [plan]).map((path) => ({ path, isNamed: true }))
      : byConvention(folder, key, reader).map((path) => ({
          path,
          isNamed: key === "assessments" && isAssessment(basename(path)),
        }));
  const inside = files.filter(({ path }) => reader.isInside(path, folder));
  if (inside.length < files.length) reader.miss(formats[key]);
  return inside;
}

function byConvention(workspace: string, part: ConventionalPart, reader: FileReader): string[] {
  try {
    return conventionalFiles(workspace, part, reader.files);
  } catch (error) {
    const cause = (error as { code?: string }).code ?? "";
    reader.refuse(
      new UsageError("unreadable-folder", { folder: part, cause }),
      problem("NAP101", startOf(part), { path: part, reason: "system", errno: cause }),
    );
    return [];
  }
}

const wrongFormat = ({ source, format }: WrittenDocument, expected: Format, at: Place): Problem =>
  problem("NAP317", at, { path: source, found: format, expected });

/** A file that is named, and lies in the workspace that is read as well, is one assessment. */
function addOnce({ assessments }: Gathered, file: AssessmentFile): void {
  if (assessments.every(({ path }) => path !== file.path)) assessments.push(file);
}

/** Reads a document once, and what a workspace declares. */
export async function readInto(
  gathered: Gathered,
  reader: FileReader,
  path: string,
  expected?: Format,
  named?: Place,
): Promise<WrittenDocument | null> {
  const document = await reader.document(path, named, expected);
  if (document === null) return null;
  if (gathered.read.has(path)) return document;
  gathered.read.add(path);
  if (document.format === "nap/plan@1") {
    gathered.plans.push(document);
    gathered.planned.add(dirname(path));
  } else if (document.format === "nap/scale@1") gathered.scales.push(document);
  else if (document.format === "nap/mapping@1") gathered.mappings.push(document);
  else if (document.format === "nap/method@1") gathered.methods.push(document);
  else if (document.format === "nap/assessment@1") addOnce(gathered, { document, path });
  // Known findings are read where a call or a workspace says that they are its baseline.
  else if (document.format === "nap/workspace@1")
    await readWorkspace(gathered, reader, { folder: dirname(path), config: path }, true);
  return document;
}
