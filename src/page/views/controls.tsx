// The rules of the method as controls: what a reader sets, beside the publisher's own figure.
import type { VNode } from "preact";
import { textIn } from "../../core.ts";
import type { ReportAssessment, ReportData } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import type { Yours } from "../data/yoursOf.ts";
import { choiceNames, choices, type ChoiceName, type ChoiceOption } from "../settings/choices.ts";
import { isDay } from "../settings/isDay.ts";
import { noSettings, type Settings } from "../settings/settings.ts";
import { LevelValues } from "./levelValues.tsx";
import type { PageWords } from "./pageWords.ts";
import { YourFigures } from "./yourFigures.tsx";

interface ControlsProps {
  readonly data: ReportData;
  /** Under the publisher's settings. */
  readonly published: readonly Result[];
  /** Under those of the reader; `null` where nothing is set. */
  readonly yours: ReadonlyMap<ReportAssessment, Yours> | null;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
  readonly words: PageWords;
}

export function Controls({ data, published, yours, settings, change, words }: ControlsProps): VNode {
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
            value={settings.get("as-of") ?? published[0]?.score.asOf ?? ""}
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
      <YourFigures published={published} yours={yours} words={words} />
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
