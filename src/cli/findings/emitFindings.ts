// A document with findings → what is emitted, with paths from the root of the repository and the summary of the step.
import { loadWords, type Document, type Language } from "../../core.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { outputRequests, type OutputFlags } from "../flags/outputOptions.ts";
import { repositoryPrefix } from "./repositoryPrefix.ts";
import { stepSummary } from "./stepSummary.ts";

export async function emitFindings(
  document: Document,
  language: Language,
  flags: OutputFlags,
  environment: Environment,
  read: Iterable<string>,
): Promise<void> {
  const prefix = repositoryPrefix(environment);
  const { common } = await loadWords(language, []);
  const options = { width: 80, color: false, decimal: common.decimal, prefix };
  const files = stepSummary(document, outputRequests(flags), options, environment);
  await emit(document, language, flags, environment, read, {
    prefix,
    files: files.map((file) => ({ ...file, content: [file.content] })),
  });
}
