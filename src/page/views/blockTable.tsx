// A table as `nap` has it for every format → the same on the page.
import type { VNode } from "preact";
import { localNumber, type Document } from "../../core.ts";
import type { PageWords } from "./pageWords.ts";

type Block = ReturnType<Document["blocks"]>[number];

export function BlockTable({
  block,
  words,
}: {
  readonly block: Block;
  readonly words: PageWords;
}): VNode | null {
  if (block.kind !== "table") return null;
  const { columns, rows } = block;
  const classAt = (at: number): string | undefined => (columns[at]?.align === "right" ? "number" : undefined);
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ title }, at) => (
            <th scope="col" class={classAt(at)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows].map(({ cells, weight }) => (
          <tr class={weight === "total" ? "total" : undefined}>
            {cells.map((cell, at) => (
              <td class={classAt(at)}>
                {cell.kind === "bar"
                  ? ""
                  : cell.kind === "number"
                    ? localNumber(cell.text, words.common.decimal)
                    : cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
