// A form, and what it would ask now → what changed since it was sent, in the plan or in the ratings that it shows.
import type { Plan } from "../../model/plan.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { askedRows } from "../askedRows.ts";
import { formQuestions } from "../formQuestions.ts";
import type { ThingNow } from "./askedNow.ts";
import type { AskedNow, RatingTexts } from "./askedToReply.ts";
import type { FormPart } from "./formParts.ts";
import { ratedOtherwise } from "./ratedOtherwise.ts";
import { versionChanges } from "./versionChanges.ts";

/** How the version of a plan is known by its hash. */
export interface PlanHash {
  /** sha-256 of a text, in hexadecimal. */
  readonly hash: (text: string) => string;
  /** How each language shows ratings, and in which order texts of the data. */
  readonly languages: readonly RatingTexts[];
}

const unknown = { gone: [], added: [], renamed: [], retitled: [] };

/**
 * NAP633: by the list of what was asked; where the file has none, by its hash, which does not say what changed. And where the
 * plan has no round by the id of the form's.
 *
 * @param now the things that it would ask; of a reply to ratings that are not known, all of the plan
 * @param asked `null`: who is asked what is not known
 */
export function changedSince(
  part: FormPart,
  plan: Plan,
  now: readonly ThingNow[],
  asked: AskedNow | null,
  { hash, languages }: PlanHash,
): Problem | null {
  const { form, table } = part;
  const listed = form.asked === null ? unknown : versionChanges(form.asked, now);
  const changes = asked === null ? { ...listed, added: [] } : listed;
  const isOther =
    form.asked === null && form.planHash !== null && asked !== null
      ? !languages.some((shown) => {
          const clauses = asked.clauses(form.body);
          const rows =
            asked.rows === null
              ? askedRows(plan, clauses, null, shown.preferred)
              : asked.rows(form.body, shown);
          return hash(formQuestions(rows, clauses)) === form.planHash;
        })
      : Object.values(changes).some((list) => list.length > 0);
  const rerated = asked === null ? [] : ratedOtherwise(part, asked, languages);
  const lostRound = form.kind === "rating" && form.round !== null && !hasRound(plan, form.round);
  if (!isOther && rerated.length === 0 && !lostRound) return null;
  return problem("NAP633", table.at(table.header), {
    plan: form.plan,
    ...changes,
    ...(lostRound && form.round !== null ? { round: form.round } : {}),
    ...(form.kind === "reply" && form.assessment !== null
      ? { assessment: form.assessment, rerated, isOther }
      : {}),
  });
}

const hasRound = (plan: Plan, round: string): boolean => plan.rounds.some(({ id }) => id === round);
