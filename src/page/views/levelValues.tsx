// What each status is worth → fields in which a reader writes another value.
import type { VNode } from "preact";
import { textIn, toText, valuesOn } from "../../core.ts";
import type { ReportData } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import { levelValue } from "../settings/levelValue.ts";
import type { Settings } from "../settings/settings.ts";
import type { PageWords } from "./pageWords.ts";

interface LevelValuesProps {
  readonly data: ReportData;
  readonly published: readonly Result[];
  readonly settings: Settings;
  readonly set: (name: string, value: string) => void;
  readonly words: PageWords;
}

export function LevelValues({ data, published, settings, set, words }: LevelValuesProps): VNode | null {
  const { page, common } = words;
  const scales = new Map(
    published.flatMap(({ scale, score }) => {
      const named = data.methods.find(({ id }) => id === settings.get("method")) ?? score.method;
      const values = scale === null ? null : valuesOn(named, scale);
      return scale === null || values === null ? [] : [[scale.id, { scale, values: values.values }] as const];
    }),
  );
  if (scales.size === 0) return null;
  return (
    <fieldset>
      <legend>
        {page.choices.values} <small>({page.choices.valuesHint})</small>
      </legend>
      <div class="tools">
        {[...scales.values()].flatMap(({ scale, values }) =>
          scale.levels.map(({ id, label }) => {
            const name = `value.${id}`;
            const own = values.get(id);
            return (
              <label>
                {textIn(label, common.preferred) || id}
                <input
                  name={name}
                  size={5}
                  autocomplete="off"
                  value={settings.get(name) ?? (own === undefined ? "" : toText(own))}
                  onChange={({ currentTarget }) => {
                    const value = levelValue(currentTarget.value);
                    const isOwn = value !== null && own !== undefined && toText(value) === toText(own);
                    const isBad = value === null && currentTarget.value !== "";
                    currentTarget.setCustomValidity(isBad ? page.live.notAShare : "");
                    if (isBad) currentTarget.reportValidity();
                    set(name, value === null || isOwn ? "" : toText(value));
                  }}
                />
              </label>
            );
          }),
        )}
      </div>
    </fieldset>
  );
}
