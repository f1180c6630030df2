// The data of a page, words and what a reader has set → the whole page.
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { isWithheld } from "../../core.ts";
import type { ReportData } from "../data/reportData.ts";
import { scoreFrom } from "../data/scoreFrom.ts";
import { noSettings, type Settings } from "../settings/settings.ts";
import { About } from "./about.tsx";
import { Bodies } from "./bodies.tsx";
import { ChartView } from "./chartView.tsx";
import { Clauses } from "./clauses.tsx";
import { Controls } from "./controls.tsx";
import { Directions } from "./directions.tsx";
import { Gaps } from "./gaps.tsx";
import { Known } from "./known.tsx";
import { Lead } from "./lead.tsx";
import { NoteView } from "./noteView.tsx";
import type { PageWords } from "./pageWords.ts";
import { PageHeader } from "./pageHeader.tsx";
import { PerAssessment } from "./perAssessment.tsx";
import { Rules } from "./rules.tsx";

/** What a program on the page adds to it. */
interface Live {
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
  /** `null` where the page is in one language. */
  readonly speak: ((language: string) => void) | null;
}

interface PageProps {
  readonly data: ReportData;
  readonly words: PageWords;
  /** `null` where there is no program. */
  readonly live: Live | null;
}

export function Page({ data, words, live }: PageProps): VNode {
  const settings = live?.settings ?? noSettings;
  const published = useMemo(() => data.assessments.map((own) => scoreFrom(data, own, noSettings)), [data]);
  const results = useMemo(
    () =>
      (settings.size === 0
        ? published
        : data.assessments.map((own) => scoreFrom(data, own, settings))
      ).filter(({ own }) => own.assessment.ratings.rows > 0),
    [data, published, settings],
  );
  const rated = published.filter(({ own }) => own.assessment.ratings.rows > 0);
  // Where errors withhold all figures, there is nothing to set.
  const open = rated.filter(({ score }) => !isWithheld(score));
  const shown = results.filter(({ score }) => !isWithheld(score));
  const { headings } = words.page;
  const { series = [] } = data.charts[words.common.language] ?? {};
  const yours = settings.size === 0 ? null : <p class="yours-mark">{words.page.live.yours}</p>;
  return (
    <>
      <a class="skip" href="#clauses">
        {words.page.skip}
      </a>
      <PageHeader data={data} words={words} speak={live?.speak ?? null} />
      <main>
        <Lead data={data} results={published} words={words} />
        {data.publisher.note.length > 0 && (
          <section aria-labelledby="note">
            <h2 id="note">{headings.note}</h2>
            <NoteView blocks={data.publisher.note} words={words} />
          </section>
        )}
        {series.length > 0 && (
          <section aria-labelledby="series">
            <h2 id="series">{headings.series}</h2>
            <div class="charts">
              {series.map((chart, at) => (
                <ChartView chart={chart} id={`series-${at}`} />
              ))}
            </div>
          </section>
        )}
        <Known data={data} results={published} words={words} />
        {rated.length > 0 && (
          <>
            <PerAssessment id="rules" heading={headings.rules} results={open} words={words}>
              {(result) => <Rules data={data} result={result} words={words} />}
            </PerAssessment>
            {data.gaps.length > 0 && <Gaps data={data} results={rated} words={words} />}
            {live !== null && open.length > 0 && (
              <Controls
                data={data}
                published={open}
                results={shown}
                settings={settings}
                change={live.change}
                words={words}
              />
            )}
            <PerAssessment id="directions" heading={headings.directions} results={shown} words={words}>
              {(result) => (
                <>
                  {yours}
                  <Directions result={result} words={words} />
                </>
              )}
            </PerAssessment>
            {shown.some(({ score }) => score.bodies.length > 0) && (
              <PerAssessment id="bodies" heading={headings.bodies} results={shown} words={words}>
                {(result) => (
                  <>
                    {yours}
                    <Bodies result={result} words={words} />
                  </>
                )}
              </PerAssessment>
            )}
            <section aria-labelledby="clauses">
              <h2 id="clauses" tabIndex={-1}>
                {headings.clauses}
              </h2>
              {yours}
              <Clauses data={data} results={results} words={words} isLive={live !== null} />
            </section>
          </>
        )}
        <About data={data} results={results} words={words} settings={settings} isLive={live !== null} />
      </main>
    </>
  );
}
