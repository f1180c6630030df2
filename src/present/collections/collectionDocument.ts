// Forms that came back → what `nap collect` shows of them.
import type { MissingReturns, ReturnAccount } from "../../model/collection.ts";
import { severityOf } from "../../model/problem.ts";
import { envelope, type Provenance } from "../contract.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block, type Cell, type Document } from "../document.ts";
import { problemsDocument } from "../problems/problemsDocument.ts";
import type { Words } from "../words/words.ts";
import { bodyText } from "./bodyText.ts";
import { collectionSentences } from "./collectionSentences.ts";
import type { CollectionJson } from "./collectionSchema.ts";
import type { ShownCollection } from "./shownCollection.ts";
import { shareText } from "./shareText.ts";
import { totalRows } from "./totalRows.ts";
import { withoutFileNames } from "./withoutFileNames.ts";

/**
 * Outputs that may be kept name no file that came back; what people read at once does, so that they find it.
 *
 * @example
 * const collection = { returns: [], missing: [], conflicts: 0, tables: [] };
 * const shown = { collection, problems: [], tables: [], wants: { folder: false, rest: false }, files: [] };
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const document = collectionDocument(shown, provenance, await loadWords("en", ["collect", "problems"]));
 * document.lines().at(-1) // "No answers, so nothing is written."
 */
export function collectionDocument(
  shown: ShownCollection,
  provenance: Provenance,
  words: Words<"collect" | "problems">,
): Document {
  const { collection, problems, tables, files } = shown;
  const { returns, missing, conflicts } = collection;
  const told = problemsDocument(problems, words);
  const count = (severity: "error" | "warning" | "info"): number =>
    problems.filter(({ problem }) => severityOf(problem) === severity).length;
  return {
    json: (): CollectionJson => {
      const plain = withoutFileNames(problems, provenance, files);
      return {
        ...envelope("collection", plain.provenance),
        returns: returns.map((own) => ({
          ...own,
          skipped: own.skipped.map((item) => ({ ...item })),
          leftOut: own.leftOut.map((item) => ({ ...item })),
          unused: [...own.unused],
          share: shareText(own),
        })),
        missing: missingJson(missing),
        conflicts,
        tables: tables.map((item) => ({ ...item })),
        problems: problemsDocument(plain.problems, words).json(),
        summary: { errors: count("error"), warnings: count("warning"), infos: count("info") },
      };
    },
    blocks: () => [
      ...told.blocks(),
      ...(problems.length === 0 ? [] : [plain("")]),
      ...(returns.length === 0 ? [] : [returnsTable(returns, words)]),
      ...collectionSentences(shown, count("error"), words).map(({ line, isBad }): Block => ({
        kind: "text",
        text: line,
        tone: isBad ? "bad" : "plain",
      })),
    ],
    lines: () => [
      ...told.lines(),
      ...returns.map((own) => returnLine(own, words)),
      ...collectionSentences(shown, count("error"), words).map(({ line }) => line),
    ],
    records: () => ({
      columns: [
        "return",
        "body",
        "kind",
        "plan",
        "round",
        "asked",
        "given",
        "share",
        "rows",
        "answered",
        "blank",
        "gone",
        "skipped",
        "leftOut",
      ],
      rows: returns.map((own) => [
        own.number,
        own.body ?? "",
        own.kind,
        own.plan,
        own.round ?? "",
        own.asked,
        own.given,
        shareText(own) ?? "",
        own.rows,
        own.answered,
        own.blank,
        own.gone,
        totalRows(own.skipped),
        totalRows(own.leftOut),
      ]),
      decimals: ["share"],
    }),
  };
}

/** `null` where of no form it is known whom it asks. */
function missingJson(missing: readonly MissingReturns[]): CollectionJson["missing"] {
  const all = missing.map(({ kind, round, assessment, bodies }) => ({
    kind,
    round,
    assessment,
    bodies: typeof bodies === "string" ? null : [...bodies],
  }));
  return all.every(({ bodies }) => bodies === null) ? null : all;
}

const plain = (line: string): Block => ({ kind: "text", text: line });

function returnsTable(returns: readonly ReturnAccount[], words: Words<"collect">): Block {
  const { columns, kinds } = words.collect;
  const hasRounds = returns.some(({ round }) => round !== null);
  return dataTable(returns, [
    { title: columns.number, align: "right", cell: (own) => number(String(own.number)) },
    { title: columns.body, align: "left", cell: (own) => text(bodyText(own.body, words), "strong") },
    { title: columns.kind, align: "left", cell: (own) => text(kinds[own.kind]), drop: 2 },
    ...(hasRounds
      ? [
          {
            title: columns.round,
            align: "left" as const,
            cell: (own: ReturnAccount) => text(own.round ?? ""),
          },
        ]
      : []),
    { title: columns.asked, align: "right", cell: (own) => number(String(own.asked)) },
    { title: columns.answered, align: "right", cell: (own) => number(String(own.given)) },
    { title: columns.share, align: "right", cell: (own) => text(shareOf(own)) },
    { title: columns.blank, align: "right", cell: (own) => countCell(own.blank), drop: 1 },
    { title: columns.gone, align: "right", cell: (own) => countCell(own.gone), drop: 1 },
    {
      title: columns.skipped,
      align: "left",
      grows: true,
      wraps: true,
      cell: (own) => text(notUsed(own, words)),
    },
  ]);
}

const countCell = (value: number): Cell => number(value === 0 ? "" : String(value));

function shareOf(own: ReturnAccount): string {
  const share = shareText(own);
  return share === null ? "" : `${share} %`;
}

const notUsed = ({ skipped, leftOut }: ReturnAccount, { collect }: Words<"collect">): string =>
  [
    ...skipped.map(({ reason, rows }) => `${rows} ${collect.skipped[reason]}`),
    ...leftOut.map(({ reason, rows }) => `${rows} ${collect.leftOut[reason]}`),
  ].join(", ");

function returnLine(own: ReturnAccount, words: Words<"collect">): string {
  const { collect } = words;
  const more = [
    ...(own.blank === 0 ? [] : [collect.blank(own.blank)]),
    ...(own.gone === 0 ? [] : [collect.gone(own.gone)]),
    ...[notUsed(own, words)].filter((part) => part !== ""),
  ];
  return collect.line(
    own.number,
    bodyText(own.body, words),
    own.given,
    own.asked,
    shareText(own) ?? "",
    more.map((part) => `, ${part}`).join(""),
  );
}
