// Forms that came back → what `nap collect` shows of them.
import type { Collection, ReturnAccount } from "../../model/collection.ts";
import { severityOf } from "../../model/problem.ts";
import { envelope, type Provenance } from "../contract.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block, type Document } from "../document.ts";
import { problemsDocument, type ProblemAndLine } from "../problems/problemsDocument.ts";
import type { Words } from "../words/words.ts";
import type { CollectionJson } from "./collectionSchema.ts";
import { shareText } from "./shareText.ts";
import { withoutFileNames } from "./withoutFileNames.ts";

/** A table, and whether it is written. */
export interface ShownTable {
  readonly name: string;
  readonly rows: number;
  readonly written: boolean;
}

/** What a call collected. */
export interface ShownCollection {
  readonly collection: Collection;
  readonly problems: readonly ProblemAndLine[];
  readonly tables: readonly ShownTable[];
  /** Whether the call names a folder to write into, and wants the rest without what is wrong. */
  readonly wants: { readonly folder: boolean; readonly rest: boolean };
  /** The names of the files, in the order of the call. */
  readonly files: readonly string[];
}

/** Outputs that may be kept name no file that came back; what people read at once does, so that they find it. */
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
        missing: missing?.map(({ round, bodies }) => ({ round, bodies: [...bodies] })) ?? null,
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
      ...ends(shown, count("error"), words).map(({ line, isBad }): Block => ({
        kind: "text",
        text: line,
        tone: isBad ? "bad" : "plain",
      })),
    ],
    lines: () => [
      ...told.lines(),
      ...returns.map((own) => returnLine(own, words)),
      ...ends(shown, count("error"), words).map(({ line }) => line),
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
        total(own.skipped),
        total(own.leftOut),
      ]),
      decimals: ["share"],
    }),
  };
}

const plain = (line: string): Block => ({ kind: "text", text: line });

const total = (items: readonly { readonly rows: number }[]): number =>
  items.reduce((sum, { rows }) => sum + rows, 0);

const bodyText = (body: string | null, { collect }: Words<"collect">): string => body ?? collect.coordinator;

function returnsTable(returns: readonly ReturnAccount[], words: Words<"collect">): Block {
  const { columns, kinds } = words.collect;
  const hasRounds = returns.some(({ round }) => round !== null);
  const count = (value: number) => number(value === 0 ? "" : String(value));
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
    { title: columns.blank, align: "right", cell: (own) => count(own.blank), drop: 1 },
    { title: columns.gone, align: "right", cell: (own) => count(own.gone), drop: 1 },
    { title: columns.skipped, align: "left", grows: true, cell: (own) => text(notUsed(own, words)) },
  ]);
}

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

/** Who is missing, what contradicts, and what becomes of the tables. */
function ends(
  { collection: { missing, conflicts, returns }, tables, wants }: ShownCollection,
  errors: number,
  words: Words<"collect">,
): { line: string; isBad: boolean }[] {
  const { collect } = words;
  const fine = (line: string) => ({ line, isBad: false });
  const bad = (line: string) => ({ line, isBad: true });
  const names = tables.map(({ name, rows }) => collect.table(name, rows)).join(", ");
  const outcome =
    errors > 0 && !wants.rest
      ? bad(collect.withErrors)
      : tables.length === 0
        ? fine(collect.nothing)
        : fine(wants.folder ? collect.written(names) : collect.wouldWrite(names));
  const lost = returns.reduce(
    (sum, own) =>
      sum +
      total(own.skipped.filter(({ reason }) => reason === "error")) +
      total(own.leftOut.filter(({ reason }) => reason === "conflict")),
    0,
  );
  return [
    ...(missing === null
      ? [fine(collect.whoIsUnknown)]
      : missing.map(({ round, bodies }) =>
          fine(
            bodies.length === 0
              ? collect.allReturned(round)
              : collect.missing(bodies.map((body) => bodyText(body, words)).join(", "), round),
          ),
        )),
    ...(conflicts === 0 ? [] : [bad(collect.conflicts(conflicts))]),
    ...(errors > 0 && wants.rest ? [bad(collect.skipping(lost, errors))] : []),
    outcome,
  ];
}
