// The rules of the method as controls: what a reader sets, beside the publisher's own figure.
import type { VNode } from "preact";
import { reasonsText, textIn } from "../../core.ts";
import type { ReportData } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import { choiceNames, choices, type ChoiceName, type ChoiceOption } from "../settings/choices.ts";
import { isDay } from "../settings/isDay.ts";
import { noSettings, type Settings } from "../settings/settings.ts";
import { figureText } from "./figureText.ts";
import { LevelValues } from "./levelValues.tsx";
import type { PageWords } from "./pageWords.ts";

interface ControlsProps {
  readonly data: ReportData;
  /** Under the publisher's settings, and under those of the reader. */
  readonly published: readonly Result[];
  readonly results: readonly Result[];
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
  readonly words: PageWords;
}

export function Controls({ data, published, results, settings, change, words }: ControlsProps): VNode {
  const { live, choices: said } = words.page;
  const { preferred } = words.common;
  const set = (name: string, value: string): void =>
    change(
      new Map([...settings].filter(([own]) => own !== name).concat(value === "" ? [] : [[name, value]])),
    );
  return (
    <section aria-labelledby="try" class="controls">
      <h2 id="try">{live.heading}</h2>
      <p>{live.intro}</p>
      <div class="tools">
        <label>
          {said.method}
          <select
            name="method"
            value={settings.get("method") ?? ""}
            onChange={({ currentTarget }) => set("method", currentTarget.value)}
          >
            <option value="">{live.asPublishedShort}</option>
            {data.methods.map(({ id, title }) => (
              <option value={id}>{textIn(title, preferred) || id}</option>
            ))}
          </select>
        </label>
        <label>
          {said["as-of"]}
          <input
            type="date"
            name="as-of"
            value={settings.get("as-of") ?? results[0]?.score.asOf ?? ""}
            onChange={({ currentTarget: { value } }) => set("as-of", isDay(value) ? value : "")}
          />
        </label>
        {choiceNames.map((name) => (
          <label>
            {said.names[name]}
            <select
              name={name}
              value={settings.get(name) ?? ""}
              onChange={({ currentTarget }) => set(name, currentTarget.value)}
            >
              <option value="">{live.asPublished(ownOption(name, published, words))}</option>
              {choices[name].map((option: ChoiceOption) => (
                <option value={option}>{said.options[option]}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <LevelValues data={data} published={published} settings={settings} set={set} words={words} />
      <div role="status" class={settings.size === 0 ? "figures" : "figures changed"}>
        {settings.size > 0 && (
          <p>
            <strong>{live.yours}</strong>
          </p>
        )}
        {results.map((result, at) => (
          <p>
            {results.length > 1 && <>{textIn(result.own.assessment.title, preferred)}: </>}
            {settings.size > 0 && <span class="yours">{yourText(result, words)} </span>}
            <span class="publishers">{publisherText(published[at], words)}</span>
          </p>
        ))}
      </div>
      {settings.size > 0 && (
        <button type="button" onClick={() => change(noSettings)}>
          {live.reset}
        </button>
      )}
    </section>
  );
}

/** What the publisher's rule says, where all assessments have the same. */
function ownOption(name: ChoiceName, published: readonly Result[], { page }: PageWords): string {
  const said: Readonly<Record<string, string>> = page.choices.options;
  const all = new Set(
    published.map(({ score: { method } }) => {
      const { treat, within } = method;
      const rule = {
        eligible: method.eligible,
        "not-due": treat.notDue,
        unrated: treat.unrated,
        "unrated-part": treat.unratedPart,
        "no-evidence": treat.noEvidence,
        bodies: within.bodies,
        activities: within.activities,
        raters: within.raters,
        across: method.across,
        weights: method.weights,
      }[name];
      return typeof rule === "string" ? (said[rule] ?? rule) : "…";
    }),
  );
  const [only = "…"] = all;
  return all.size === 1 ? only : "…";
}

function yourText({ score: { overall, method } }: Result, words: PageWords): string {
  const { live } = words.page;
  return overall.value === null
    ? live.yourNone(reasonsText(overall.reasons, words) ?? words.common.terms.noFigure)
    : live.yourFigure(figureText(overall.value, method.rounding, words));
}

function publisherText(result: Result | undefined, words: PageWords): string {
  const { live } = words.page;
  const value = result?.score.overall.value ?? null;
  return result === undefined || value === null
    ? live.publisherNone
    : live.publisher(figureText(value, result.score.method.rounding, words));
}
