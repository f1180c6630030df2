// How the page was made: the program, the rules, the files that were read; with JavaScript, the figures to save.
import type { VNode } from "preact";
import { textIn } from "../../core.ts";
import type { ReportData } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import type { Settings } from "../settings/settings.ts";
import type { PageWords } from "./pageWords.ts";
import { SaveButtons } from "./saveButtons.tsx";

interface AboutProps {
  readonly data: ReportData;
  readonly results: readonly Result[];
  readonly words: PageWords;
  readonly settings: Settings;
  readonly isLive: boolean;
}

export function About({ data, results, words, settings, isLive }: AboutProps): VNode {
  const { about, headings } = words.page;
  const methods = new Map(results.map(({ score: { method } }) => [method.id, method]));
  return (
    <section aria-labelledby="about">
      <h2 id="about">{headings.about}</h2>
      <p>
        {about.made(data.tool)} {about.computed}
      </p>
      {isLive && <SaveButtons data={data} results={results} words={words} settings={settings} />}
      {[...methods.values()].map(({ id, title, version, hash }) => (
        <p class="hash">{about.method(textIn(title, words.common.preferred) || id, id, version, hash)}</p>
      ))}
      {data.inputs.length > 0 && (
        <div class="scrolls" tabIndex={0} role="group" aria-label={about.inputs}>
          <table>
            <caption>{about.inputs}</caption>
            <thead>
              <tr>
                <th scope="col">{about.columns.file}</th>
                <th scope="col">{about.columns.hash}</th>
              </tr>
            </thead>
            <tbody>
              {data.inputs.map(({ path, sha256 }) => (
                <tr>
                  <td>{path}</td>
                  <td class="hash">{sha256}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
