// A YAML document → its texts that no cell could hold, and the problem of each.
import { visit, type Document } from "yaml";
import { longestText } from "../../model/longestText.ts";
import { problemsOf } from "../../model/manyProblems.ts";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";

/** NAP122 at each: keys and values, and numbers of as many digits. */
export function longTexts(document: Document, place: (offset: number) => Place): Problem[] {
  const found: number[] = [];
  visit(document, {
    Scalar(_, { value, source, range }) {
      const { length } = typeof value === "string" ? value : (source ?? "");
      if (length > longestText) found.push(range?.[0] ?? 0);
    },
  });
  return problemsOf("NAP122", found, (offset) =>
    problem("NAP122", place(offset), { what: "text", most: longestText }),
  );
}
