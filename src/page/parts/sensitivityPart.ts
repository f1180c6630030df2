// How sure figures are → the part of the page that says it, in one language; nothing where nothing is to be said.
import {
  asideBlocks,
  boundsBlocks,
  claimLines,
  gridBlocks,
  percentOf,
  textIn,
  verifyTable,
  type Assessment,
  type Sensitivity,
  type Words,
} from "../../core.ts";
import type { PageBlock } from "../data/pageBlock.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { textBlock } from "./textBlock.ts";

export type SensitivityWords = Words<"page" | "report" | "sensitivity">;

export function sensitivityPart(
  all: readonly Sensitivity[],
  assessments: readonly Assessment[],
  words: SensitivityWords,
): PageBlock[] {
  const level = all.length === 1 ? 3 : 4;
  const titles = new Map(assessments.map(({ id, title }) => [id, quoted(title, id, words)]));
  const parts = all.flatMap((found): PageBlock[] => {
    const blocks = blocksOf(named(found, titles, words), level, words);
    const { title, id } = found.assessment;
    const heading = { kind: "heading", level: 3, text: textIn(title, words.common.preferred) || id } as const;
    return blocks.length === 0 ? [] : [...(level === 3 ? [] : [heading]), ...blocks];
  });
  const heading = {
    kind: "heading",
    level: 2,
    text: words.report.sensitivity.heading,
    id: "sensitivity",
  } as const;
  return parts.length === 0 ? [] : [heading, ...parts];
}

const quoted = (title: Parameters<typeof textIn>[0], id: string, { common }: Words): string =>
  `“${textIn(title, common.preferred) || id}”`;

/** Readers of a page know assessments and rules by their titles, and options by the words of the page. */
function named(
  found: Sensitivity,
  titles: ReadonlyMap<string, string>,
  words: SensitivityWords,
): Sensitivity {
  const methods = new Map(
    found.methods.map(({ method: { id, title } }) => [id, quoted(title, id, words)] as const),
  );
  const options: Readonly<Record<string, string>> = words.page.choices.options;
  return {
    ...found,
    methods: found.methods.map((own) => ({
      ...own,
      method: { ...own.method, id: methods.get(own.method.id) ?? own.method.id },
    })),
    setAside: found.setAside.map((own) => ({
      ...own,
      of: own.of === null ? null : (titles.get(own.of) ?? own.of),
    })),
    grid:
      found.grid === null
        ? null
        : {
            ...found.grid,
            choices: found.grid.choices.map((choice) => ({
              ...choice,
              options: choice.options.map((option) =>
                choice.id === "values" ? (methods.get(option) ?? option) : (options[option] ?? option),
              ),
            })),
          },
  };
}

function blocksOf(found: Sensitivity, level: 3 | 4, words: SensitivityWords): PageBlock[] {
  const [own] = found.methods;
  if (own === undefined) return [];
  const { headings } = words.sensitivity;
  const claims = claimLines(found, words);
  return [
    ...doubtText(found, words),
    ...(own.bounds.length === 0 ? [] : pageBlocks(boundsBlocks(own, words), level, words)),
    ...verifyBlocks(found, level, words),
    ...asidePart(found, level, words),
    ...(claims.length === 0
      ? []
      : [
          more(
            headings.claims,
            claims.map((text) => textBlock(text)),
          ),
        ]),
    ...(found.grid === null
      ? []
      : [more(headings.grid, pageBlocks(gridBlocks(found, words), level, words).slice(1))]),
  ];
}

const more = (title: string, blocks: readonly PageBlock[]): PageBlock => ({ kind: "more", title, blocks });

/** How many rows somebody doubts, and what comes of it. */
function doubtText({ methods: [own], doubted, rows }: Sensitivity, words: SensitivityWords): PageBlock[] {
  const doubts = own?.bounds.find(({ sources }) => sources.join() === "doubt");
  if (own === undefined || doubts === undefined || doubts.least === null || doubts.greatest === null)
    return [];
  const [least, greatest] = [doubts.least, doubts.greatest].map(({ value }) => percentOf(value, own, words));
  return [textBlock(words.sensitivity.summary.doubts(doubted, rows, least ?? "", greatest ?? ""))];
}

function verifyBlocks({ verify }: Sensitivity, level: 3 | 4, words: SensitivityWords): PageBlock[] {
  if (verify.length === 0) return [];
  const { headings, narrowing } = words.sensitivity;
  const heading = { kind: "heading", level: 1, text: headings.verify } as const;
  const blocks = pageBlocks([heading, verifyTable(verify, words)], level, words);
  return [
    ...linked(blocks, 0, (at) => verify.slice(at, at + 1).map(({ clause }) => clause.id)),
    textBlock(narrowing, true),
  ];
}

/** With the clauses themselves in the place of their number. */
function asidePart(found: Sensitivity, level: 3 | 4, words: SensitivityWords): PageBlock[] {
  if (found.setAside.length === 0) return [];
  const blocks = pageBlocks(asideBlocks(found, words), level, words);
  return linked(blocks, 1, (at) => found.setAside[at]?.clauses ?? []);
}

/** Tables in which the cells of a column link to clauses. */
const linked = (
  blocks: readonly PageBlock[],
  column: number,
  idsOf: (row: number) => readonly string[],
): PageBlock[] =>
  blocks.map((block) =>
    block.kind === "table"
      ? {
          ...block,
          columns: block.columns.map((own, at) => (at === column ? { ...own, isRight: false } : own)),
          rows: block.rows.map((cells, row) => cells.with(column, idsOf(row))),
        }
      : block,
  );
