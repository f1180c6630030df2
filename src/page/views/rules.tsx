// What each rule makes of an assessment → a table, in the order in which the rules are declared.
import type { VNode } from "preact";
import { methodRules, textIn, type Fraction, type Method } from "../../core.ts";
import type { ReportData, RuleFigure } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import { isTooLong, mostRows, type Yours } from "../data/yoursOf.ts";
import { figureText } from "./figureText.ts";
import type { PageWords } from "./pageWords.ts";

interface RulesProps {
  readonly data: ReportData;
  readonly result: Result;
  /** `null` where a reader has set nothing. */
  readonly yours: Yours | null;
  readonly words: PageWords;
}

export function Rules({ data, result, yours, words }: RulesProps): VNode {
  const { columns, rulesNote, rulesUndeclared } = words.page;
  const { rules, areDeclared } = result.own;
  const methods = new Map(data.methods.map((method) => [method.id, method]));
  const rows = rules.flatMap((rule) => {
    const method = methods.get(rule.method);
    return method === undefined ? [] : [{ rule, method }];
  });
  return (
    <>
      <div class="scrolls" tabIndex={0} role="group" aria-label={words.page.headings.rules}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.rule}</th>
              <th scope="col" class="number">
                {columns.figure}
              </th>
              <th scope="col" class="number">
                {columns.least}
              </th>
              <th scope="col" class="number">
                {columns.greatest}
              </th>
              <th scope="col" class="number">
                {columns.rated}
              </th>
              <th scope="col">{columns.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {yours !== null && (
              <RuleRow
                rule={ruleOf(yours)}
                method={yours.result.score.method}
                title={words.page.live.yourRow}
                result={yours.result}
                words={words}
              />
            )}
            {rows.map(({ rule, method }) => (
              <RuleRow
                rule={rule}
                method={method}
                title={textIn(method.title, words.common.preferred) || method.id}
                result={result}
                words={words}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">
        {rulesNote} {areDeclared || rows.length < 2 ? "" : rulesUndeclared}
      </p>
      {yours !== null && isTooLong(yours.result) && <p class="quiet">{words.page.live.noBounds(mostRows)}</p>}
    </>
  );
}

/** What a reader's settings make of it, as a rule among the others. */
const ruleOf = ({ result: { score }, least, greatest }: Yours): RuleFigure => ({
  method: score.method.id,
  value: score.overall.value,
  least,
  greatest,
  scored: score.overall.scored,
  eligible: score.overall.eligible,
});

interface RuleRowProps {
  readonly rule: RuleFigure;
  readonly method: Method;
  readonly title: string;
  readonly result: Result;
  readonly words: PageWords;
}

function RuleRow({ rule, method, title, result, words }: RuleRowProps): VNode {
  const shown = (share: Fraction | null): string =>
    share === null ? "–" : figureText(share, method.rounding, words);
  return (
    <tr class={title === words.page.live.yourRow ? "your-row" : undefined}>
      <th scope="row">{title}</th>
      <td class="number">{shown(rule.value)}</td>
      <td class="number">{shown(rule.least)}</td>
      <td class="number">{shown(rule.greatest)}</td>
      <td class="number">
        {rule.scored} / {rule.eligible}
      </td>
      <td class="quiet">{methodRules(method, result.scale, words)}</td>
    </tr>
  );
}
