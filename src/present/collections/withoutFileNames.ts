// Problems and inputs of forms that came back → the same, with numbers in the place of the names of their files.
import { fileOf } from "../../model/place.ts";
import type { Place } from "../../model/place.ts";
import type { Provenance } from "../contract.ts";
import type { ProblemAndLine } from "../problems/problemsDocument.ts";

/** Names of files hold names of persons. An ending tells the kind and no more. */
const neutral = (name: string, number: number): string =>
  `returned-${number}${/\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i.exec(name)?.[0].toLowerCase() ?? ""}`;

/** @param files the names of the files that came back, in the order of the call */
export function withoutFileNames(
  problems: readonly ProblemAndLine[],
  { tool, inputs }: Provenance,
  files: readonly string[],
): { readonly problems: readonly ProblemAndLine[]; readonly provenance: Provenance } {
  const names = new Map(files.map((name, index) => [name, neutral(name, index + 1)]));
  const sourceOf = (source: string, file: string): string =>
    (names.get(file) ?? file) + source.slice(file.length);
  const placeOf = (at: Place): Place => ({ ...at, source: sourceOf(at.source, fileOf(at)) });
  /** A source in the parameters may have its sheet behind it. */
  const named = (source: string): string => {
    const file = names.has(source) ? source : source.slice(0, Math.max(0, source.lastIndexOf("!")));
    return sourceOf(source, names.has(file) ? file : source);
  };
  return {
    problems: problems.map(({ problem, ...rest }) => {
      const params =
        problem.code === "NAP636" && problem.params.first.source !== undefined
          ? {
              ...problem.params,
              first: { ...problem.params.first, source: named(problem.params.first.source) },
            }
          : problem.code === "NAP101"
            ? { ...problem.params, path: named(problem.params.path) }
            : problem.params;
      return { ...rest, problem: { ...problem, at: placeOf(problem.at), params } as typeof problem };
    }),
    provenance: {
      tool,
      inputs: inputs.map(({ path, sha256 }) => ({ path: names.get(path) ?? path, sha256 })),
    },
  };
}
