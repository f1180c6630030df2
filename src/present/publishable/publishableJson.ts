// Figures and what they lack → their form in the JSON contract.
import { figureParts, partOf, type PublishableFigure } from "../../model/publishable.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";
import type { PublishableJson } from "./publishableSchema.ts";

export const publishableJson = (
  figures: readonly PublishableFigure[],
  { problems: { publishable } }: Words<"problems">,
): PublishableJson =>
  figures.map(({ assessment, figure, state, missing }) => {
    const lacking = new Set(missing.map(partOf));
    return {
      assessment,
      kind: figure.kind === "own" && figure.isCoded ? "coding" : figure.kind,
      figure:
        figure.kind === "claim"
          ? figure.printed
          : figure.share === null || figure.rounding === null
            ? null
            : percentText(figure.share, figure.rounding),
      source: figure.kind === "claim" ? figure.source : null,
      state,
      stated: figureParts.filter((part) => !lacking.has(part)),
      missing: missing.map((each) => ({ part: partOf(each), case: each, how: publishable.how([each]) })),
    };
  });
