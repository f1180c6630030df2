// The data of a page, words and what a reader has set → the whole page.
import type { ComponentChildren, VNode } from "preact";
import { useMemo } from "preact/hooks";
import { isWithheld } from "../../core.ts";
import type { ReportParts } from "../data/pageBlock.ts";
import type { ReportAssessment, ReportData } from "../data/reportData.ts";
import { scoreFrom, type Result } from "../data/scoreFrom.ts";
import { yoursOf } from "../data/yoursOf.ts";
import { noSettings, type Settings } from "../settings/settings.ts";
import { About } from "./about.tsx";
import { Bodies } from "./bodies.tsx";
import { Clauses } from "./clauses.tsx";
import { Controls } from "./controls.tsx";
import { Directions } from "./directions.tsx";
import { Gaps } from "./gaps.tsx";
import { Known } from "./known.tsx";
import { Lead } from "./lead.tsx";
import { NoteView } from "./noteView.tsx";
import { PageHeader } from "./pageHeader.tsx";
import type { PageWords } from "./pageWords.ts";
import { PerAssessment } from "./perAssessment.tsx";
import { PublishersPart } from "./publishersPart.tsx";
import { Rules } from "./rules.tsx";
import { useLater } from "./useLater.ts";
import { WrittenPart } from "./writtenPart.tsx";

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
  /** The parts in the language in which the page is written; `null` where the file holds them already. */
  readonly written: ReportParts | null;
  /** `null` where there is no program. */
  readonly live: Live | null;
}

/** A plan of more than this is drawn after its figures. */
const manyClauses = 1000;

const isRated = ({ own }: Result): boolean => own.assessment.ratings.rows > 0;
/** Where errors withhold all figures, there is nothing to set. */
const isOpen = ({ score }: Result): boolean => !isWithheld(score);

export function Page({ data, words, written, live }: PageProps): VNode {
  const settings = live?.settings ?? noSettings;
  const scored = (under: Settings): Result[] =>
    data.assessments.map((own: ReportAssessment) => scoreFrom(data, own, under));
  const published = useMemo(() => scored(noSettings), [data]);
  const hasSettings = settings.size > 0;
  const results = useMemo(
    () => (hasSettings ? scored(settings) : published).filter(isRated),
    [data, published, settings],
  );
  // Drawing so many clauses takes longer than a reader waits for a figure.
  const listed = useLater(
    results,
    data.plan.directions.flatMap(({ clauses }) => clauses).length > manyClauses,
  );
  const isLive = live !== null;
  const list = useMemo(
    () => <Clauses data={data} results={listed} words={words} isLive={isLive} />,
    [data, listed, words, isLive],
  );
  const shown = useMemo(() => results.filter(isOpen), [results]);
  const yours = useMemo(() => (hasSettings ? yoursOf(shown) : null), [hasSettings, shown]);
  const rated = published.filter(isRated);
  const open = rated.filter(isOpen);
  const { headings } = words.page;
  const mark = hasSettings ? <p class="yours-mark">{words.page.live.yours}</p> : null;
  const part = (children: ComponentChildren): VNode => (
    <PublishersPart hasSettings={hasSettings} words={words}>
      {children}
    </PublishersPart>
  );
  const parts = data.parts[words.common.language] ?? written;
  const writtenPart = (name: (typeof data.written)[number]): VNode | false =>
    data.written.includes(name) && part(<WrittenPart name={name} parts={parts} words={words} />);
  return (
    <>
      <a class="skip" href="#clauses">
        {words.page.skip}
      </a>
      <PageHeader data={data} words={words} speak={live?.speak ?? null} />
      <main>
        {part(<Lead data={data} results={published} words={words} />)}
        {data.publisher.note.length > 0 && (
          <section aria-labelledby="note">
            <h2 id="note">{headings.note}</h2>
            <NoteView blocks={data.publisher.note} words={words} />
          </section>
        )}
        {writtenPart("series")}
        <Known data={data} results={published} words={words} />
        {rated.length > 0 && (
          <>
            <PerAssessment id="rules" heading={headings.rules} results={open} words={words}>
              {(result) => (
                <Rules data={data} result={result} yours={yours?.get(result.own) ?? null} words={words} />
              )}
            </PerAssessment>
            {writtenPart("sensitivity")}
            {data.gaps.length > 0 && (
              <Gaps data={data} results={rated} yours={yours} parts={parts} words={words} />
            )}
            {writtenPart("schedule")}
            {live !== null && open.length > 0 && (
              <Controls
                data={data}
                published={open}
                yours={yours}
                settings={settings}
                change={live.change}
                words={words}
              />
            )}
            <PerAssessment id="directions" heading={headings.directions} results={shown} words={words}>
              {(result) => (
                <>
                  {mark}
                  <Directions result={result} words={words} />
                </>
              )}
            </PerAssessment>
            {shown.some(({ score }) => score.bodies.length > 0) && (
              <PerAssessment id="bodies" heading={headings.bodies} results={shown} words={words}>
                {(result) => (
                  <>
                    {mark}
                    <Bodies result={result} words={words} />
                  </>
                )}
              </PerAssessment>
            )}
            <section aria-labelledby="clauses">
              <h2 id="clauses" tabIndex={-1}>
                {headings.clauses}
              </h2>
              {listed === results && mark}
              {list}
            </section>
          </>
        )}
        <About data={data} results={results} words={words} settings={settings} isLive={live !== null} />
      </main>
    </>
  );
}
