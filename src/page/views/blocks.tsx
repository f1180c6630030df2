// Blocks of a part → the same on the page; clauses that they name are links.
import type { VNode } from "preact";
import type { PageBlock, PageCell, PageTable } from "../data/pageBlock.ts";
import { anchorOf } from "./anchorOf.ts";
import { ChartView } from "./chartView.tsx";

interface BlocksProps {
  readonly blocks: readonly PageBlock[];
  /** What the ids of its charts begin with. */
  readonly id: string;
}

export const Blocks = ({ blocks, id }: BlocksProps): VNode => (
  <>{blocks.map((block, at) => blockView(block, `${id}-${at}`))}</>
);

function blockView(block: PageBlock, id: string): VNode {
  switch (block.kind) {
    case "heading": {
      const Heading = `h${block.level}` as const;
      return <Heading id={block.id}>{block.text}</Heading>;
    }
    case "text":
      return <p class={block.isQuiet === true ? "quiet" : undefined}>{block.text}</p>;
    case "table":
      return <Table table={block} />;
    case "more":
      return (
        <details>
          <summary class="plain">{block.title}</summary>
          <Blocks blocks={block.blocks} id={id} />
        </details>
      );
    case "columns":
      return (
        <div class="columns">
          <div>
            <Blocks blocks={block.blocks} id={id} />
          </div>
          <ChartView chart={block.chart} id={id} />
        </div>
      );
  }
}

const Table = ({ table: { title, columns, rows } }: { readonly table: PageTable }): VNode => (
  <div class="scrolls" tabIndex={0} role="group" aria-label={title}>
    <table>
      <thead>
        <tr>
          {columns.map((column) =>
            column.title === "" ? (
              <td />
            ) : (
              <th scope="col" class={column.isRight ? "number" : undefined}>
                {column.title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells.map((cell, at) => (
              <td class={columns[at]?.isRight === true ? "number" : isDay(cell) ? "day" : undefined}>
                {cellView(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const isDay = (cell: PageCell): boolean => typeof cell === "string" && /^\d{4}-\d\d-\d\d$/.test(cell);

const cellView = (cell: PageCell): VNode | string =>
  typeof cell === "string" ? (
    cell
  ) : (
    <>
      {cell.map((id, at) => (
        <>
          {at === 0 ? "" : ", "}
          <a href={`#${anchorOf(id)}`}>{id}</a>
        </>
      ))}
    </>
  );
