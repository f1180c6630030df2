// `data.items[12].status` ↔ the steps of the way.

/** A key, or an index; `*` is each. */
export type Step = string | number;

/** Keys with dots, brackets or spaces stand in brackets and quotes: `data["2020.1"]`. */
export const wayText = (steps: readonly Step[]): string =>
  steps
    .map((step, at) => {
      if (typeof step === "number") return `[${step}]`;
      if (/^[^.[\]"'\s]{1,100}$/.test(step)) return at === 0 ? step : `.${step}`;
      return `[${JSON.stringify(step.slice(0, 100))}]`;
    })
    .join("");

const parts = /\[(\d+|\*)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)|\./g;

export const stepsOf = (written: string): Step[] =>
  [
    ...written
      .trim()
      .replace(/^\$\.?/, "")
      .matchAll(parts),
  ].flatMap(([, bracket, quoted, key]): Step[] =>
    bracket === "*" || key === "*"
      ? ["*"]
      : bracket !== undefined
        ? [Number(bracket)]
        : quoted !== undefined
          ? [quoted.replaceAll(/\\(.)/g, "$1")]
          : key === undefined
            ? []
            : [key],
  );
