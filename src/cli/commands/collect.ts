// `nap collect`: forms that came back → tables of ratings and replies, and who answered what.
import { join } from "node:path";
import {
  append,
  assessmentsRepliedTo,
  collectForms,
  collectionDocument,
  compareProblems,
  formWords,
  isError,
  languages,
  loadWords,
  ratingCells,
  unknownId,
  UsageError,
  type CollectedTable,
  type Scale,
  type ShownTable,
} from "../../core.ts";
import { hashText } from "../../io/hash.ts";
import { renderers } from "../../render/registry.ts";
import { wholeText } from "../../render/wholeText.ts";
import { plansOfCall } from "../../workspace/collect/plansOfCall.ts";
import { readReturns } from "../../workspace/collect/readReturns.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { exitCodeOf, type ExitCode } from "../exitCode.ts";
import { loadRequest } from "../flags/inputOptions.ts";
import { languageHere } from "../flags/languageHere.ts";
import { oneOf } from "../flags/oneOf.ts";
import type { OutputFlags } from "../flags/outputOptions.ts";
import { receivedOf } from "../flags/receivedOf.ts";
import { tool } from "../version.ts";

export interface CollectFlags extends Omit<OutputFlags, "output"> {
  readonly folder?: string;
  readonly plan?: string;
  readonly scale?: string;
  readonly received?: readonly string[];
  readonly repeats?: string;
  readonly skipBadRows?: boolean;
  readonly maxSize?: string;
  readonly allowOutside?: readonly string[];
}

/** The file of each kind of answers, in the folder of the call. */
const fileNames = { rating: "ratings.csv", reply: "replies.csv" } as const;

const rules = ["refuse", "first", "last", "merge-equal", "newest"] as const;

export async function collect(
  names: readonly string[],
  flags: CollectFlags,
  environment: Environment,
): Promise<ExitCode> {
  if (names.length === 0) throw new UsageError("nothing-to-collect", {});
  const { folder } = flags;
  if (folder?.trim() === "") throw new UsageError("no-value", { flag: "--folder" });
  const rule = oneOf("--repeats", flags.repeats ?? "refuse", rules);
  const received = receivedOf(flags.received ?? []);
  const request = loadRequest([], flags, { keepTexts: false, bundled: "never" });
  const language = await languageHere(flags, environment);
  const returns = await readReturns(names, request, environment);
  const words = await Promise.all(languages.map((own) => loadWords(own, ["forms"])));
  const ofForms = formWords(words.map(({ forms }) => forms));
  const repliedTo = assessmentsRepliedTo(returns.files, ofForms);
  const known = await plansOfCall(flags.plan ?? null, repliedTo, request, environment);
  const { collection, problems } = collectForms(returns.files, {
    words: ofForms,
    languages: words.map((own) => ({
      gaps: { ...own.forms.gaps, unrated: own.forms.unrated },
      preferred: own.common.preferred,
      cells: (ratings) => ratingCells(ratings, own),
    })),
    hash: hashText,
    plans: known.plans,
    scales: known.scales,
    rated: known.rated,
    scale: flags.scale === undefined ? null : scaleNamed(flags.scale, known.scales),
    repeats: rule === "newest" ? { newest: "received" } : rule,
    received: received.dayOf,
  });
  received.refuseUnused();
  const found = [...known.problems, ...(await returns.locate([...returns.problems, ...problems]))].toSorted(
    (a, b) => compareProblems(a.problem, b.problem),
  );
  const hasErrors = found.some(({ problem }) => isError(problem));
  const isWritten = folder !== undefined && (!hasErrors || flags.skipBadRows === true);
  const tables = collection.tables.map((table): ShownTable => ({
    name: folder === undefined ? fileNames[table.kind] : join(folder, fileNames[table.kind]),
    rows: table.rows.length,
    written: isWritten,
  }));
  const read = new Set(known.read);
  for (const path of returns.read) read.add(path);
  const inputs = [...known.inputs];
  append(inputs, returns.inputs);
  const document = collectionDocument(
    {
      collection,
      problems: found,
      tables,
      wants: { folder: folder !== undefined, rest: flags.skipBadRows === true },
      files: returns.names,
    },
    { tool, inputs },
    await loadWords(language, ["collect", "problems"]),
  );
  const files = isWritten
    ? await Promise.all(
        collection.tables.map(async (table, index) => ({
          path: tables[index]?.name ?? "",
          append: false,
          content: [await csvOf(table)],
        })),
      )
    : [];
  await emit(document, language, flags, environment, read, { prefix: "", files });
  return exitCodeOf(
    found.map(({ problem }) => problem),
    "error",
  );
}

function scaleNamed(id: string, scales: ReadonlyMap<string, Scale>): Scale {
  const scale = scales.get(id);
  if (scale === undefined) throw new UsageError("unknown-scale", unknownId(id, [...scales.keys()]));
  return scale;
}

/** As assessments read it, and safe to open in a spreadsheet. */
async function csvOf({ columns, rows }: CollectedTable): Promise<string> {
  const render = await renderers.csv();
  const nothing = { json: () => ({}), blocks: () => [], lines: () => [] };
  return wholeText(
    render({ ...nothing, records: () => ({ columns, rows }) }, { width: 80, color: false, decimal: "." }),
  );
}
