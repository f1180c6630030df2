// The result of a check and the fixes before it → the same result, with what was fixed, or would be.
import type { Fixes } from "../../model/fixes.ts";
import type { Block, Document } from "../document.ts";
import type { Words } from "../words/words.ts";
import type { FixesJson } from "./fixesSchema.ts";

/**
 * Where nothing is written, people see what would be fixed, and nothing else; the lines before and after are not wrapped, and so
 * no part of it.
 *
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["problems", "fixing"]);
 * const checked = checkDocument([], 3, { level: "error", most: null }, provenance, words);
 * withFixes(checked.document, { isWritten: true, files: [], unfixed: [] }, words).summary // "nothing to fix"
 */
export function withFixes(
  document: Document,
  fixes: Fixes,
  { fixing }: Words<"fixing">,
): {
  readonly document: Document;
  readonly summary: string;
} {
  const count = fixes.files.reduce(
    (total, { counts }) => counts.reduce((sum, item) => sum + item.count, total),
    0,
  );
  const summary = fixing.summary({ fixes: count, files: fixes.files.length, isWritten: fixes.isWritten });
  const unfixed = fixes.unfixed.map(({ file, reason }) => fixing.unfixed(file, reason));
  const lines = [
    ...fixes.files.map(({ file, counts }) =>
      fixing.file(
        file,
        counts.map((item) => fixing.kind(item.kind, item.count)),
      ),
    ),
    ...unfixed,
  ];
  const told = (fixes.isWritten ? lines : unfixed).map((text): Block => ({
    kind: "text",
    text,
    tone: "quiet",
  }));
  const last: Block = { kind: "text", text: summary, tone: "strong" };
  return {
    summary,
    document: {
      ...document,
      json: (listOf) => ({ ...document.json(listOf), fixes: fixesJson(fixes) }),
      blocks: () => (fixes.isWritten ? [...told, last, ...document.blocks()] : [...told, last]),
    },
  };
}

const fixesJson = ({ isWritten, files, unfixed }: Fixes): FixesJson => ({
  written: isWritten,
  files: files.map(({ file, counts, diff }) => ({
    file,
    fixes: counts.map(({ kind, code, count }) => ({ kind, code, count })),
    diff,
  })),
  unfixed: unfixed.map(({ file, reason }) => ({ file, reason })),
});
