// A clause on the page of a body → the lines that say what was promised, and as what the body is named.
import { textIn } from "../../model/textIn.ts";
import type { WordLine } from "../../model/wordDocument.ts";
import type { Words } from "../words/words.ts";
import type { PageClause } from "./pageClause.ts";

export function promiseLines(item: PageClause, words: Words<"packs">): readonly WordLine[] {
  const { clause, bodyName, isResponsible, rows } = item;
  const { labels } = words.packs;
  return [
    { label: clause.id, text: textIn(clause.title, words.common.preferred) },
    ...(bodyName === null ? [] : [{ label: labels.body, text: bodyName }]),
    ...(bodyName === null && !isResponsible && rows.length > 0
      ? [{ text: labels.notResponsible, look: "quiet" as const }]
      : []),
  ];
}
