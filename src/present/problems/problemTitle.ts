// A problem code → its name in words.
import { problemInfo, type ProblemCode } from "../../model/problem.ts";
import type { Words } from "../words/words.ts";

export const problemTitle = (code: ProblemCode, words: Words<"problems">): string =>
  words.problems.codes[code].title ?? problemInfo(code).name.replaceAll("-", " ");
