// What a document rests on → what stands on each of its pages, since pages are copied alone.
import type { Method } from "../../model/method.ts";
import type { Day } from "../../model/period.ts";
import type { Plan } from "../../model/plan.ts";
import { textIn } from "../../model/textIn.ts";
import type { Spoken } from "../assessors/codedBody.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { warningOf } from "../assessors/warningOf.ts";
import type { Words } from "../words/words.ts";

/** An assessment that a document shows, the day of it, and the rule; `null` where there is none. */
export interface Captioned extends Spoken {
  readonly plan: Plan;
  readonly asOf: Day | null;
  readonly method: Pick<Method, "id" | "version"> | null;
}

interface Caption {
  /** The plans, and then a line for each who speaks under one rule. */
  readonly header: readonly string[];
  /** What readers must know, each once. */
  readonly footer: readonly string[];
}

/** More would leave no room for what is below. */
const mostLines = 4;

/** @param names whether assessments are called by their ids; else A, B in their order */
export function captionLines(all: readonly Captioned[], names: "ids" | "letters", words: Words): Caption {
  const { terms, preferred } = words.common;
  const plans = new Set(
    all.map(({ plan }) => {
      const title = textIn(plan.title, preferred);
      return title === "" || title === plan.id ? `${terms.plan} ${plan.id}` : `${title} (${plan.id})`;
    }),
  );
  const spoken = new Map<string, { said: string[]; ids: Set<string>; days: Set<string> }>();
  for (const [at, own] of all.entries()) {
    const { assessment, method, asOf } = own;
    const speaker = speakerOf(own, words);
    const rule = method === null ? null : `${terms.method} ${method.id} ${method.version}`;
    const letter = String.fromCodePoint(65 + (at % 26));
    const key = JSON.stringify([speaker, rule, names === "ids" ? null : letter]);
    const known = spoken.get(key) ?? {
      said: [speaker, rule].filter((text) => text !== null),
      ids: new Set(),
      days: new Set(),
    };
    spoken.set(key, known);
    known.ids.add(names === "ids" ? assessment.id : letter);
    if (asOf !== null) known.days.add(asOf);
  }
  const lines = Array.from(spoken.values(), ({ said, ids, days }) => {
    const who = [...ids].join(", ");
    const day = days.size === 0 ? [] : [terms.asOf(shortened([...days]))];
    return [names === "ids" ? `${terms.assessment} ${who}` : who, ...said, ...day].join(" · ");
  });
  const notices = new Set(all.flatMap((own) => warningOf(own, words) ?? []));
  return {
    header: [...shortList([...plans]), ...shortList(lines)],
    footer: shortList([...notices]),
  };
}

const shortList = (lines: readonly string[]): string[] =>
  lines.length <= mostLines ? [...lines] : [...lines.slice(0, mostLines), "…"];

const shortened = (days: readonly string[]): string =>
  days.length <= mostLines ? days.join(", ") : `${days[0] ?? ""} – ${days.at(-1) ?? ""}`;
