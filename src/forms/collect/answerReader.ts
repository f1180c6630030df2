// The cells of a row → what it answers, as tables have it, and what is wrong with them.
import { compareFractions, fraction, isNegative, one, toText, zero } from "../../math/fraction.ts";
import { answerColumns, formAnswers, type FormKind } from "../../model/form.ts";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { Scale } from "../../model/scale.ts";
import { statusNames } from "../../model/statusNames.ts";
import { parsePercent } from "../../parse/amount.ts";
import { cleanCell } from "../../parse/ratings/cleanCell.ts";
import { parseDaySpan } from "../../parse/daySpan.ts";
import { dateReadings } from "../../check/dateReadings.ts";
import { meantStatus } from "../../check/meantStatus.ts";
import { asciiNumeral } from "../../text/asciiNumeral.ts";
import { fold } from "../../text/fold.ts";
import { isDashes } from "../../text/isDashes.ts";
import { suggest } from "../../text/suggest.ts";
import type { FormIdentity } from "./formIdentity.ts";
import type { FormWords } from "./formWords.ts";

/** Columns that a body fills in. */
export type AnswerCell = (typeof answerColumns)[FormKind][number];

/** By column; those that are empty are not there. */
export type Answer = ReadonlyMap<AnswerCell, string>;

/** A cell of a row. */
export interface WrittenAnswer {
  readonly text: string;
  readonly isFormula: boolean;
  readonly isMerged: boolean;
  readonly at: Place;
}

export interface ReadAnswer {
  /** `null`: something in the row is wrong. */
  readonly answer: Answer | null;
  readonly problems: readonly Problem[];
}

type CellReader = (text: string, at: Place, row: number, problems: Problem[]) => string | null;

const one100th = fraction(1, 100);

export function answerReader(
  form: FormIdentity,
  scale: Scale | null,
  words: FormWords,
): (row: number, cell: (column: AnswerCell) => WrittenAnswer | null) => ReadAnswer {
  const status = statusReader(form, scale, words);
  const readers: Readonly<Record<AnswerCell, CellReader>> = {
    status,
    ownStatus: status,
    percent,
    ownPercent: percent,
    date,
    evidence: asWritten,
    ownEvidence: asWritten,
    note: asWritten,
    comment: asWritten,
    cause: (text) => words.causes.get(fold(text)) ?? form.labels.get("cause")?.get(fold(text)) ?? text,
    answer: answerIn(form, words),
  };
  return (row, cell) => {
    const problems: Problem[] = [];
    const answer = new Map<AnswerCell, string>();
    let isWrong = false;
    for (const column of answerColumns[form.kind]) {
      const written = cell(column);
      if (written === null) continue;
      const text = cleanCell(written.text);
      if (written.isFormula) {
        problems.push(problem("NAP635", written.at, { column, shown: text }));
        isWrong = true;
        continue;
      }
      if (text === "") continue;
      if (written.isMerged) problems.push(problem("NAP637", written.at, { row, what: "merged", column }));
      const read = readers[column](text, written.at, row, problems);
      if (read === null) isWrong = true;
      else if (read !== "") answer.set(column, read);
    }
    if (form.kind === "reply" && !isWrong && answer.size > 0 && !answer.has("answer")) {
      const [first = "comment"] = answer.keys();
      const at = cell("answer")?.at ?? cell(first)?.at;
      if (at !== undefined)
        problems.push(problem("NAP640", at, { row, reason: "no-answer", columns: [...answer.keys()] }));
      isWrong = true;
    }
    return { answer: isWrong ? null : answer, problems };
  };
}

const asWritten: CellReader = (text) => text;

/** A label in any language, of the form or of the scale; an id; an alias. What says "unrated" is a blank. */
function statusReader(form: FormIdentity, scale: Scale | null, words: FormWords): CellReader {
  const labels = form.labels.get("status") ?? new Map<string, string>();
  const names = statusNames(scale);
  const meant = scale === null ? () => null : meantStatus(scale);
  const ids = new Set(labels.values());
  return (text, at, row, problems) => {
    const folded = fold(text);
    const label = labels.get(folded);
    if (label !== undefined) return label;
    const found = names.get(folded);
    if (found !== undefined)
      return "gap" in found ? (found.gap === "unrated" ? "" : found.gap) : found.level.id;
    const gap = words.gaps.get(folded);
    if (gap !== undefined) return gap;
    if (ids.has(text)) return text;
    if (isDashes(text)) {
      problems.push(problem("NAP216", at, { written: text, column: "status", rows: 1, row }));
      return null;
    }
    // That nobody knows what it is of was said of the whole form.
    if (scale === null && labels.size === 0) return null;
    const suggestion = meant(text) ?? (scale === null ? suggest(text, labels.keys()) : null);
    problems.push(
      problem("NAP203", at, {
        status: text,
        rows: 1,
        row,
        scale: scale?.id ?? form.scale ?? "",
        levels: (scale?.levels ?? []).map(({ id, label: shown }) => ({ id, label: shown })),
        ...(suggestion === null ? {} : { suggestion }),
      }),
    );
    return null;
  };
}

/** As tables have it: `72.5`; a share that is no decimal stays one. */
const percent: CellReader = (text, at, row, problems) => {
  const share = parsePercent(text);
  if (share === null) {
    problems.push(
      isDashes(text)
        ? problem("NAP216", at, { written: text, column: "percent", rows: 1, row })
        : problem("NAP210", at, { written: text, expected: "percent", rows: 1, row }),
    );
    return null;
  }
  if (isNegative(share) || compareFractions(share, one) > 0) {
    problems.push(problem("NAP209", at, { written: text, rows: 1, row }));
    return null;
  }
  const bare = asciiNumeral(text).trim();
  const isBare = !/[%/]/.test(bare);
  if (isBare && compareFractions(share, zero) > 0 && compareFractions(share, one100th) <= 0)
    problems.push(problem("NAP637", at, { row, what: "small-percent", written: text }));
  return bare.includes("/") && !bare.includes("%")
    ? toText(share)
    : bare
        .replaceAll(/[\s%]/g, "")
        .replace(",", ".")
        .replace(/\.0*$|(\.\d*[1-9])0+$/, "$1");
};

/** A day as tables have it; what may be two days or none stays as it is written, and is said. */
const date: CellReader = (text, at, row, problems) => {
  if (parseDaySpan(text) !== null) return text;
  const readings = dateReadings(text);
  const [only, ...others] = readings;
  if (only !== undefined && others.length === 0) return only.day;
  problems.push(
    problem("NAP710", at, { column: "date", written: text, readings, rows: 1, row, inForm: true }),
  );
  return text;
};

function answerIn(form: FormIdentity, words: FormWords): CellReader {
  const labels = form.labels.get("answer") ?? new Map<string, string>();
  return (text, at, row, problems) => {
    const folded = fold(text);
    const known = words.answers.get(folded) ?? labels.get(folded);
    if (known !== undefined) return known;
    const suggestion = suggest(text, [...words.answers.keys(), ...labels.keys()]);
    problems.push(
      problem("NAP640", at, {
        row,
        reason: "unknown-answer",
        written: text,
        known: formAnswers,
        ...(suggestion === null ? {} : { suggestion }),
      }),
    );
    return null;
  };
}
