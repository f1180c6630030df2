// A form → what stands above its answers and its instructions: the plan, who is asked, for when, and what must be known.
import type { Form } from "../../model/form.ts";
import type { CaptionLine } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";

/** A line each: the plan; body, round and day; whose answers or ratings are shown; the letter; notices. */
export function formCaption(form: Form, { forms, common }: Words<"forms">): CaptionLine[] {
  const { labels } = forms;
  const { plan, body, round, asOf, previous, rated, letter } = form;
  const lines = [
    [
      ...named(labels.body, body === null ? forms.coordinator : nameAndId(body.name, body.id)),
      ...named(labels.round, round === null ? null : nameAndId(round.title, round.id)),
      ...named(labels.asOf, asOf),
    ].join(" · "),
    ...named(
      labels.previous,
      previous === null ? null : forms.previous(previous.assessor, previous.assessment, previous.asOf),
    ),
    ...named(
      labels.rated,
      rated === null
        ? null
        : forms.rated(
            rated.assessor,
            rated.assessment,
            rated.asOf,
            rated.kind === null ? null : common.terms.kinds[rated.kind],
            rated.of === null ? null : common.terms.codingOf(rated.of),
          ),
    ),
    [
      ...named(labels.letter, letter.number),
      ...named(labels.sent, letter.sent),
      ...named(labels.deadline, letter.deadline),
    ].join(" · "),
  ];
  const notices = [...(plan.invented ? [common.invented] : []), ...plan.notices].join(" ");
  return [
    { text: plan.title === "" ? plan.id : plan.title, look: "title" },
    ...lines.filter((text) => text !== "").map((text): CaptionLine => ({ text, look: "plain" })),
    ...(notices === "" ? [] : [{ text: notices, look: "warning" } as const]),
  ];
}

const named = (label: string, text: string | null): string[] => (text === null ? [] : [`${label}: ${text}`]);

const nameAndId = (name: string, id: string): string => (name === id ? id : `${name} (${id})`);
