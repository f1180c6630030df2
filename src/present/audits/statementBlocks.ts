// What was found of claims of parts, and of pairs of claims → a line each, under headings for people.
import { groupBy } from "../../model/groupBy.ts";
import type { StatementCheck, StatementPair, StatementPairs } from "../../model/statementAudit.ts";
import type { Block } from "../document.ts";
import type { Words } from "../words/words.ts";
import { checkText, figureText, givenText, pairText, subjectText } from "./statementTexts.ts";

/** So many of a kind are shown; all are in the JSON. */
const mostShown = 50;

/** In a text for people; of lines each has one claim. */
const fewestTogether = 4;

const blocks = (title: string, lines: readonly string[]): Block[] =>
  lines.length === 0
    ? []
    : [
        { kind: "heading", level: 1, text: title },
        ...lines.map((line): Block => ({ kind: "text", text: line })),
      ];

export function statementBlocks(
  checks: readonly StatementCheck[],
  pairs: StatementPairs,
  words: Words<"audit">,
): Block[] {
  const say = words.audit.statements;
  return [
    ...blocks(say.title, checkLines(checks, fewestTogether, words)),
    ...blocks(say.comparisons, pairLines(pairs, words)),
  ];
}

/** `ngo: body moj: 40 %: the rows give it`. */
export const statementLines = (
  checks: readonly StatementCheck[],
  pairs: StatementPairs,
  words: Words<"audit">,
): string[] => [...checkLines(checks, Infinity, words), ...pairLines(pairs, words)];

/** @param fewest so many claims that cannot be checked for one reason are told in one sentence */
function checkLines(checks: readonly StatementCheck[], fewest: number, words: Words<"audit">): string[] {
  const say = words.audit.statements;
  const shown = checks.slice(0, mostShown);
  const unchecked = groupBy(
    shown.filter(({ verdict }) => verdict === "cannot-be-checked"),
    (own) => whyText(own, words),
  );
  const together = [...unchecked].filter(([, own]) => own.length >= fewest);
  const apart = new Set(together.flatMap(([, own]) => own));
  return [
    ...shown
      .filter((own) => !apart.has(own))
      .map((own) => say.line(whatText(own, words), [checkText(own, words), ...givenText(own, words)])),
    ...together.map(([reason, own]) =>
      say.uncheckedTogether(own.length, reason, own.map((each) => whatText(each, words)).join("; ")),
    ),
    ...(checks.length > mostShown ? [say.shown(mostShown, checks.length)] : []),
  ];
}

const whyText = ({ missing }: StatementCheck, { audit }: Words<"audit">): string =>
  missing.map((fact) => audit.statements.missing[fact]).join("; ");

const whatText = ({ assessment, statement }: StatementCheck, words: Words<"audit">): string =>
  `${subjectText(statement.of, words)}: ${figureText(statement, words)} · ${assessment.id}`;

function pairLines({ compared, total }: StatementPairs, words: Words<"audit">): string[] {
  const say = words.audit.statements;
  const shown = compared.slice(0, mostShown);
  return [
    ...shown.map((pair) =>
      say.line(
        `${subjectText(pair.a.statement.of, words)}: ${sideText(pair, "a", words)}; ${sideText(pair, "b", words)}`,
        pairText(pair, words),
      ),
    ),
    ...(total > shown.length ? [say.pairsShown(shown.length, total)] : []),
  ];
}

const sideText = (pair: StatementPair, side: "a" | "b", words: Words<"audit">): string =>
  `${figureText(pair[side].statement, words)} · ${pair[side].assessment.id}`;
