// Assessments → for each a line that says who speaks in it, and what readers must know.
import type { Words } from "../words/words.ts";
import type { Spoken } from "./codedBody.ts";
import { interestTexts } from "./interestTexts.ts";
import { repliesText } from "./repliesText.ts";
import { speakerOf } from "./speakerOf.ts";
import { warningOf } from "./warningOf.ts";

/**
 * Each line once; none for an assessment of which there is nothing to say.
 *
 * @example speakerLines([score], await loadWords("en", [])) // ["own: self-report"]
 */
export const speakerLines = (all: readonly Spoken[], words: Words): string[] => [
  ...new Set(
    all.flatMap((spoken) => {
      const about = [speakerOf(spoken, words), warningOf(spoken, words), repliesText(spoken, words)].filter(
        (text) => text !== null,
      );
      const said = [...about, ...interestTexts(spoken, words)];
      return said.length === 0 ? [] : [`${spoken.assessment.id}: ${said.join("; ")}`];
    }),
  ),
];
