// A document and the wanted renderings → text on standard output and files, written before the exit.
import { resolve } from "node:path";
import { loadWords, type Document, type Language } from "../core.ts";
import type { Output } from "../io/write/writeOutputs.ts";
import { inBlocks } from "../render/inBlocks.ts";
import { isFileFormat, renderers } from "../render/registry.ts";
import type { Environment } from "./environment.ts";
import { csvOptions, outputRequests, wantsColor, type OutputFlags } from "./flags/outputOptions.ts";

/** What is written besides the result, and what paths in it begin with. */
export interface Besides {
  readonly prefix: string;
  readonly files: readonly FileBesides[];
}

export interface FileBesides {
  readonly path: string;
  readonly append: boolean;
  readonly content: Output["content"];
}

/** @param read the paths of the files that were read, which no result may replace */
export async function emit(
  document: Document,
  language: Language,
  flags: OutputFlags,
  environment: Environment,
  read: Iterable<string>,
  besides?: Besides,
): Promise<void> {
  const requests = outputRequests(flags);
  const csv = await csvOptions(flags, requests);
  const { common } = await loadWords(language, []);
  const rendered = await Promise.all(
    requests.map(async ({ format, path, append }) => {
      const toTerminal = path === null && format === "pretty";
      const options = {
        width: (toTerminal ? environment.columns : null) ?? 80,
        color: toTerminal && wantsColor(flags, environment),
        decimal: common.decimal,
        csv,
        prefix: besides?.prefix ?? "",
      };
      if (isFileFormat(format)) {
        const { renderOffice } = await import("../render/renderOffice.ts");
        return { path, append, content: [await renderOffice(format, document, options)] };
      }
      const render = await renderers[format]();
      return { path, append, content: inBlocks(render(document, options)) };
    }),
  );
  const files = [...rendered, ...(besides?.files ?? [])].flatMap(({ path, append, content }) =>
    path === null ? [] : [{ path: resolve(environment.cwd, path), name: path, append, content }],
  );
  const show = async (): Promise<void> => {
    for (const { path, content } of rendered)
      if (path === null)
        for (const block of content) if (typeof block === "string") await environment.stdout(block);
  };
  if (files.length === 0) return show();
  const { writeOutputs } = await import("../io/write/writeOutputs.ts");
  await writeOutputs(files, flags.force ?? false, read, show);
}
