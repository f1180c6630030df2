// The head of the page: logo, title, period, what readers must know first; the languages, where there are several.
import type { VNode } from "preact";
import { textIn } from "../../core.ts";
import type { ReportData } from "../data/reportData.ts";
import type { PageWords } from "./pageWords.ts";
import { pageTitle } from "./pageTitle.ts";

interface PageHeaderProps {
  readonly data: ReportData;
  readonly words: PageWords;
  readonly speak: ((language: string) => void) | null;
}

export function PageHeader({ data, words, speak }: PageHeaderProps): VNode {
  const { plan, publisher, assessments } = data;
  const { common, page } = words;
  const title = pageTitle(data, words);
  const planTitle = textIn(plan.title, common.preferred) || plan.id;
  const isInvented = plan.invented || assessments.some(({ assessment }) => assessment.invented);
  return (
    <header>
      {publisher.logo !== null && <img class="logo" src={publisher.logo} alt={page.logo} />}
      <div>
        <h1>{title}</h1>
        <p class="quiet">
          {[
            ...(title === planTitle ? [] : [planTitle]),
            page.known.period(plan.period.start, plan.period.end),
          ].join(" · ")}
        </p>
        {isInvented && (
          <p>
            <strong>{common.invented}</strong>
          </p>
        )}
      </div>
      {speak !== null && (
        <nav aria-label={page.switch} class="buttons">
          {data.languages.map((language) => (
            <button
              type="button"
              lang={language}
              aria-pressed={language === common.language}
              onClick={() => speak(language)}
            >
              {page.languages[language] ?? language}
            </button>
          ))}
        </nav>
      )}
    </header>
  );
}
