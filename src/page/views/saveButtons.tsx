// Buttons that save the figures as they are on the page; the files are made here, and nothing is asked of a network.
import type { VNode } from "preact";
import type { ReportData } from "../data/reportData.ts";
import type { Result } from "../data/scoreFrom.ts";
import { csvText } from "../save/csvText.ts";
import { savedFigures } from "../save/savedFigures.ts";
import type { Settings } from "../settings/settings.ts";
import type { PageWords } from "./pageWords.ts";

interface SaveProps {
  readonly data: ReportData;
  readonly results: readonly Result[];
  readonly words: PageWords;
  readonly settings: Settings;
}

export function SaveButtons({ data, results, words, settings }: SaveProps): VNode {
  const { live } = words.page;
  const figures = () => savedFigures(data, results, settings, words);
  const name = data.plan.id;
  return (
    <p class="tools">
      {live.save}:{" "}
      <button
        type="button"
        onClick={() =>
          save(`${name}.json`, "application/json", `${JSON.stringify({ figures: figures() }, null, 2)}\n`)
        }
      >
        {live.saveJson}
      </button>{" "}
      <button type="button" onClick={() => save(`${name}.csv`, "text/csv", csvText(figures()))}>
        {live.saveCsv}
      </button>
    </p>
  );
}

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
