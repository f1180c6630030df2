// A random workspace as data, its files, and what stands in each of their lines: the side of a test that knows what is what.

/** A row of ratings. */
export interface WorldRow {
  clause: string;
  body: string;
  rater: string;
  status: string;
  note: string;
}

export interface WorldClause {
  id: string;
  title: string;
  start: string;
  end: string;
  weight: string;
  /** A key that there is not, "" for none. */
  stray: string;
}

/** Two assessments: one with tables, one with its rows in its own file. */
export interface World {
  plan: { file: string; directions: { id: string; clauses: WorldClause[] }[] };
  own: {
    file: string;
    tables: { file: string; columns: (keyof WorldRow)[]; rows: WorldRow[]; titles: number }[];
  };
  inline: { file: string; rows: WorldRow[] };
  /** Comments above the documents: all lines below them are shifted. */
  comments: number;
}

/** What stands in a line. */
export type Line =
  | { readonly kind: "row"; readonly of: string; readonly row: WorldRow; readonly cells: readonly Cell[] }
  | { readonly kind: "clause"; readonly clause: WorldClause; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

/** A cell and its column, counted from 1. */
interface Cell {
  readonly column: number;
  readonly text: string;
}

export interface WorldFile {
  readonly name: string;
  readonly text: string;
  /** From 0. */
  readonly lines: readonly Line[];
}

type Random = () => number;

export const pick = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(random() * items.length)] as T;

const clauseIds = ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4"];
const badStatuses = ["partialy", "done?", "half", "İcra"];

export const randomStatus = (random: Random): string =>
  random() < 0.3
    ? pick(badStatuses, random)
    : pick(["full", "partial", "none", "not-due", "unrated"], random);

export const randomRow = (random: Random): WorldRow => ({
  clause: random() < 0.1 ? pick(["9.1", "9.2"], random) : pick(clauseIds, random),
  body: random() < 0.5 ? "" : pick(["moj", "pgo", "Ministry of Truth"], random),
  rater: random() < 0.6 ? "" : pick(["Leyla M.", "Anar H.", "Zaur"], random),
  status: randomStatus(random),
  note: random() < 0.5 ? "" : pick(["Order 12", "see letter"], random),
});

export const randomClause = (id: string, random: Random): WorldClause => ({
  id,
  title: pick(["Hearings", "Open data", "Declarations"], random),
  start: random() < 0.8 ? "2020" : pick(["2019", "2018", "soon"], random),
  end: random() < 0.9 ? "2022" : "2023",
  weight: random() < 0.9 ? "1" : "-1",
  stray: random() < 0.9 ? "" : pick(["wieght", "titel"], random),
});

const rowsOf = (count: number, random: Random): WorldRow[] =>
  Array.from({ length: count }, () => randomRow(random));

const columns: readonly (keyof WorldRow)[] = ["clause", "body", "rater", "status", "note"];

/** The first row of a table is like no other, so that no table is a copy of another. */
const anchor = (clause: string): WorldRow => ({
  clause,
  body: "",
  rater: "Anchor",
  status: "none",
  note: "",
});

export const randomWorld = (random: Random): World => ({
  plan: {
    file: "plan.yaml",
    directions: ["1", "2"].map((id) => ({
      id,
      clauses: clauseIds
        .filter((clause) => clause.startsWith(id))
        .map((clause) => randomClause(clause, random)),
    })),
  },
  own: {
    file: "assessments/own/assessment.yaml",
    tables: ["1.4", "2.4"].map((clause, index) => ({
      file: `table-${index}.csv`,
      columns: [...columns],
      rows: [anchor(clause), ...rowsOf(3 + Math.floor(random() * 4), random)],
      titles: 0,
    })),
  },
  inline: { file: "assessments/inline/assessment.yaml", rows: [anchor("1.1"), ...rowsOf(4, random)] },
  comments: 0,
});

const other = (text: string): Line => ({ kind: "other", text });

const quoted = (text: string): string => JSON.stringify(text);

function file(name: string, lines: readonly Line[], textOf: (line: Line) => string): WorldFile {
  return { name, lines, text: lines.map((line) => `${textOf(line)}\n`).join("") };
}

const plainText = (line: Line): string =>
  "text" in line ? line.text : line.cells.map(({ text }) => text).join("");

/** The files of a world, without its baseline. */
export function filesOf({ plan, own, inline, comments }: World): WorldFile[] {
  const above = Array.from({ length: comments }, (_, index) => other(index % 3 === 0 ? "" : "# shifted"));
  const folder = own.file.slice(0, own.file.lastIndexOf("/"));
  return [
    file(
      "nap.yaml",
      [
        "format: nap/workspace@1",
        `plan: ${plan.file}`,
        `assessments: [${own.file}, ${inline.file}]`,
        "baseline: baseline.yaml",
      ].map(other),
      plainText,
    ),
    file(
      plan.file,
      [
        ...above,
        ...["format: nap/plan@1", "id: p", "period: {start: 2020, end: 2022}"].map(other),
        other("bodies: [{id: moj, name: Ministry of Justice}, {id: pgo, name: Prosecutor}]"),
        other("directions:"),
        ...plan.directions.flatMap(({ id, clauses }) => [
          other(`  - id: ${quoted(id)}`),
          other(`    clauses:${clauses.length === 0 ? " []" : ""}`),
          ...clauses.flatMap((clause): Line[] =>
            [
              `      - id: ${quoted(clause.id)}`,
              `        title: ${clause.title}`,
              "        window:",
              `          start: ${clause.start}`,
              `          end: ${clause.end}`,
              `        weight: ${clause.weight}`,
              ...(clause.stray === "" ? [] : [`        ${clause.stray}: 2`]),
            ].map((text) => ({ kind: "clause", clause, text })),
          ),
        ]),
      ],
      plainText,
    ),
    file(
      own.file,
      [
        ...above,
        ...["format: nap/assessment@1", "id: own", "plan: p", "scale: three-step", "method: halves"].map(
          other,
        ),
        other(`ratings: [${own.tables.map(({ file: name }) => name).join(", ")}]`),
      ],
      plainText,
    ),
    ...own.tables.map(({ file: name, columns: order, rows, titles }) =>
      file(
        `${folder}/${name}`,
        [
          ...Array.from({ length: titles }, () => other("Monitoring of clauses")),
          other(order.join(",")),
          ...rows.map((row): Line => ({
            kind: "row",
            of: "own",
            row,
            cells: cellsOf(order.map((key) => row[key])),
          })),
        ],
        (line) => (line.kind === "row" ? line.cells.map(({ text }) => text).join(",") : plainText(line)),
      ),
    ),
    file(
      inline.file,
      [
        ...above,
        ...["format: nap/assessment@1", "id: inline", "plan: p", "scale: three-step", "method: halves"].map(
          other,
        ),
        other("ratings:"),
        ...inline.rows.map((row): Line => ({ kind: "row", of: "inline", row, cells: inlineCells(row) })),
      ],
      (line) =>
        line.kind === "row" ? `  - {${line.cells.map(({ text }) => text).join(", ")}}` : plainText(line),
    ),
  ];
}

function cellsOf(texts: readonly string[]): Cell[] {
  let column = 1;
  return texts.map((text) => {
    const cell = { column, text };
    column += text.length + 1;
    return cell;
  });
}

function inlineCells(row: WorldRow): Cell[] {
  let column = 6;
  return columns.flatMap((key) => {
    if (row[key] === "") return [];
    const text = `${key}: ${quoted(row[key])}`;
    const cell = { column, text };
    column += text.length + 2;
    return [cell];
  });
}
