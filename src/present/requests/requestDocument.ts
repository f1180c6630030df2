// What is to be asked of whom → letters, one after the other, and the same as JSON, lines and records.
import type { FiguresRequest, RequestLetter } from "../../model/request.ts";
import { textIn } from "../../model/textIn.ts";
import { isInvented } from "../assessors/isInvented.ts";
import { publishedText } from "../audits/publishedText.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import type { Words } from "../words/words.ts";
import { letterBlocks } from "./letterBlocks.ts";
import { letterFigureJson } from "./letterFigureJson.ts";
import type { LetterJson, RequestOutputJson } from "./requestSchema.ts";

/** What a request is made of, with the problems met on the way. */
export interface RequestResult {
  readonly request: FiguresRequest;
  /** Claims that no letter is about: those of parts and of other things. */
  readonly leftOut?: number;
  /** In words, as the JSON lists them. */
  readonly problems: readonly ProblemJson[];
}

/**
 * Letters as a document. Records hold a fact each.
 *
 * @example
 * const words = await loadWords("en", ["audit", "request"]);
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const request = { letters: [], reproduced: [] };
 * requestDocument({ request, problems: [] }, provenance, words).lines() // []
 */
export function requestDocument(
  { request, problems, leftOut = 0 }: RequestResult,
  provenance: Provenance,
  words: Words<"audit" | "request">,
): Document {
  const say = words.request;
  const letters = () => request.letters.map((letter) => letterJson(letter, words));
  const nothing = request.reproduced.map(({ audit, claim }) =>
    nothingText(publishedText(audit.question, words), claim, words),
  );
  const notes = [...nothing, ...(leftOut > 0 ? [say.leftOut(leftOut)] : [])];
  const holder = ({ to }: LetterJson): string => to.name ?? say.unknownHolder;
  return {
    json: (): RequestOutputJson => ({
      ...envelope("request", provenance),
      letters: letters(),
      reproduced: request.reproduced.map(({ audit, claim }) => ({
        assessment: claim?.score.assessment.id ?? null,
        figure: audit.question.figure,
      })),
      problems: [...problems],
    }),
    blocks: () => [
      ...letters().flatMap((letter) => letterBlocks(letter, words)),
      ...notes.map((text) => ({ kind: "text", text }) as const),
    ],
    lines: () => [
      ...letters().flatMap((letter) =>
        letter.figures.map(({ figure, facts }) => say.line(holder(letter), figure, facts.length)),
      ),
      ...notes,
    ],
    records: () => ({
      columns: ["to", "assessment", "figure", "fact", "text"],
      rows: letters().flatMap(({ to, figures }) =>
        figures.flatMap(({ assessment, figure, facts }) =>
          facts.map(({ id, text }) => [to.name, assessment, figure, id, text]),
        ),
      ),
    }),
  };
}

function nothingText(
  figure: string,
  claim: FiguresRequest["reproduced"][number]["claim"],
  { request: say }: Words<"audit" | "request">,
): string {
  const id = claim?.score.assessment.id ?? "";
  return claim?.check.verdict === "reproduced-as-share"
    ? say.nothingOfShare(figure, id, claim.check.shares?.tried ?? 0)
    : say.nothing(figure, id);
}

function letterJson(
  { to, plan, asOf, figures }: RequestLetter,
  words: Words<"audit" | "request">,
): LetterJson {
  const { preferred } = words.common;
  const name = textIn(to.name, preferred);
  return {
    to: { kind: to.kind, id: to.id === "" ? null : to.id, name: name === "" ? null : name },
    plan: plan === null ? null : { id: plan.id, title: textIn(plan.title, preferred) },
    asOf,
    invented: figures.some(({ claimed: { claim } }) => claim !== null && isInvented(claim.score)),
    figures: figures.map((figure) => letterFigureJson(figure, words)),
  };
}
