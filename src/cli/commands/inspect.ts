// `nap inspect`: tables → what is in them, and how they would be read.
import { inspectionDocument, loadWords, shippedScales, UsageError } from "../../core.ts";
import { inspectTables } from "../../workspace/read/inspectTables.ts";
import { mappingOfCall, type MappingOfCall } from "../../workspace/read/mappingOfCall.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { exitCodeOf, type ExitCode } from "../exitCode.ts";
import { loadRequest } from "../flags/inputOptions.ts";
import { languageHere } from "../flags/languageHere.ts";
import type { OutputFlags } from "../flags/outputOptions.ts";
import { reportProblems } from "../reportProblems.ts";
import { tool } from "../version.ts";

export interface InspectFlags extends OutputFlags {
  readonly mapping?: string;
  readonly maxSize?: string;
}

const guessed: MappingOfCall = { mapping: null, problems: [] };

export async function inspect(
  names: readonly string[],
  flags: InspectFlags,
  environment: Environment,
): Promise<ExitCode> {
  if (names.length === 0) throw new UsageError("nothing-to-inspect", {});
  const language = await languageHere(flags, environment);
  const request = loadRequest([], flags, { keepTexts: false, bundled: "always" });
  const { mapping, problems } =
    flags.mapping === undefined ? guessed : await mappingOfCall(flags.mapping, request, environment);
  const isBroken = flags.mapping !== undefined && mapping === null;
  const scales = [...shippedScales(await environment.bundled.index()).values()].map(({ value }) => value);
  const options = { everySheet: true, mapping, maxSize: request.maxSize };
  const found = await inspectTables(isBroken ? [] : names, scales, options, environment);
  const all = [...problems, ...found.problems];
  await reportProblems(all, language, flags, environment);
  if (found.tables.length > 0) {
    const document = inspectionDocument(
      found.tables.map(({ inspection }) => inspection),
      { tool, inputs: found.inputs },
      await loadWords(language, ["inspect"]),
    );
    await emit(document, language, flags, environment, found.read);
  }
  // Nothing that could be looked at.
  if (found.tables.length === 0) return 2;
  return exitCodeOf(
    all.map(({ problem }) => problem),
    "error",
  );
}
