// A result → a table of the bodies, each over the clauses for which it is responsible.
import type { VNode } from "preact";
import type { Result } from "../data/scoreFrom.ts";
import { bodyName } from "./bodyName.ts";
import { figureText } from "./figureText.ts";
import type { PageWords } from "./pageWords.ts";

interface BodiesProps {
  readonly result: Result;
  readonly words: PageWords;
}

export function Bodies({ result: { score }, words }: BodiesProps): VNode {
  const { columns, headings, bodiesNote } = words.page;
  return (
    <>
      <div class="scrolls" tabIndex={0} role="group" aria-label={headings.bodies}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.body}</th>
              <th scope="col" class="number">
                {columns.asked}
              </th>
              <th scope="col" class="number">
                {columns.rated}
              </th>
              <th scope="col" class="number">
                %
              </th>
            </tr>
          </thead>
          <tbody>
            {score.bodies.map(({ body, figure }) => (
              <tr>
                <th scope="row">{bodyName(score.plan, body, words)}</th>
                <td class="number">{figure.eligible}</td>
                <td class="number">{figure.scored}</td>
                <td class="number">
                  {figure.value === null ? "–" : figureText(figure.value, score.method.rounding, words)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">{bodiesNote}</p>
    </>
  );
}
