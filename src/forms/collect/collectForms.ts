// Files that came back, and the plans that they may be about → who answered what, the answers as tables, and what is wrong.
import { append } from "../../model/append.ts";
import { bodyMeant } from "../../model/bodyMeant.ts";
import { clausesById } from "../../model/clausesById.ts";
import type { AnswerLeftOut, Collection, ReturnAccount } from "../../model/collection.ts";
import { skippedReturnRows, answersLeftOut } from "../../model/collection.ts";
import type { Day } from "../../model/period.ts";
import type { Plan } from "../../model/plan.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { ReturnedFile } from "../../model/returned.ts";
import type { Scale } from "../../model/scale.ts";
import type { Repeats } from "../../model/tableMapping.ts";
import { startOf } from "../../model/place.ts";
import { askedNow } from "./askedNow.ts";
import { isDashes } from "../../text/isDashes.ts";
import { cleanCell } from "../../parse/ratings/cleanCell.ts";
import { scaleOfWords } from "./scaleOfWords.ts";
import { collectedTables, type AnswerOfRound } from "./collectedTables.ts";
import type { FormIdentity } from "./formIdentity.ts";
import { formParts, type FormPart } from "./formParts.ts";
import type { FormWords } from "./formWords.ts";
import { missingReturns } from "./missingReturns.ts";
import { readReturn, type ReadReturn } from "./readReturn.ts";
import { settleAnswers, type AnswerOfReturn } from "./settleAnswers.ts";
import { versionProblem } from "./versionProblem.ts";

/** What is known beside the files. */
export interface CollectInput {
  readonly words: FormWords;
  /** Those of the workspace, or of the call; none where there is neither. */
  readonly plans: ReadonlyMap<string, Plan>;
  readonly scales: ReadonlyMap<string, Scale>;
  /** Of forms that do not name theirs, as csv does not; `null`: found by their words, where only one fits. */
  readonly scale: Scale | null;
  readonly repeats: Repeats;
  /** When a file was received, by its name and the body of its form; `null`: nobody said it. */
  readonly received: (file: string, body: string | null) => Day | null;
}

export interface Collected {
  readonly collection: Collection;
  readonly problems: readonly Problem[];
}

/** Nothing is guessed: what an answer is to, and whose it is, is certain, or a problem says where it is not. */
export function collectForms(files: readonly ReturnedFile[], input: CollectInput): Collected {
  const problems: Problem[] = [];
  const parts = files.flatMap((file) => {
    for (const what of [
      ...(file.hasMacros ? ["macros" as const] : []),
      ...(file.hasLinks ? ["links" as const] : []),
    ])
      problems.push(problem("NAP639", startOf(file.name), { what }));
    const found = formParts(file, input.words);
    append(problems, found.problems);
    return found.parts;
  });
  const ofPlan = ofExpectedPlan(parts, input.plans, problems);
  const returns = ofPlan.map((part, position) => {
    const plan = input.plans.get(part.form.plan) ?? null;
    const read = readPart(part, plan, input, problems);
    return { part, number: position + 1, asked: read.asked, read: read.read };
  });

  const groups = new Map<string, AnswerOfReturn[]>();
  const rounds = new Map<AnswerOfReturn, FormIdentity>();
  const answersOf = returns.map(({ part: { form, file }, number, read }) =>
    read.answers.map((own): AnswerOfReturn => {
      const answer = { ...own, from: number, received: input.received(file.name, own.body) };
      const key = JSON.stringify([
        form.kind,
        form.plan,
        form.round,
        form.assessment,
        own.body,
        own.clause,
        own.activity,
      ]);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [answer]);
      else known.push(answer);
      rounds.set(answer, form);
      return answer;
    }),
  );
  const settled = settleAnswers(groups.values(), input.repeats);
  append(problems, settled.problems);
  const counted = settled.kept.map((answer): AnswerOfRound => {
    const form = rounds.get(answer);
    return { kind: form?.kind ?? "rating", round: form?.round ?? null, answer };
  });
  return {
    collection: {
      returns: returns.map(({ part, number, asked, read }, position) =>
        accountOf(part.form, number, asked, read, answersOf[position] ?? [], settled.leftOut),
      ),
      missing: missingReturns(
        ofPlan.map(({ form }) => form),
        input.plans,
      ),
      conflicts: settled.problems.length,
      tables: collectedTables(counted),
    },
    problems,
  };
}

/** NAP632 for the others: where the plan is not known, forms of two plans are not collected together. */
function ofExpectedPlan(
  parts: readonly FormPart[],
  plans: ReadonlyMap<string, Plan>,
  problems: Problem[],
): readonly FormPart[] {
  const counts = new Map<string, number>();
  for (const { form } of parts) counts.set(form.plan, (counts.get(form.plan) ?? 0) + 1);
  const most = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
  const expected = plans.size > 0 ? [...plans.keys()] : [most];
  return parts.filter(({ form, table }) => {
    if (expected.includes(form.plan)) return true;
    problems.push(problem("NAP632", table.at(table.header), { plan: form.plan, plans: expected }));
    return false;
  });
}

function readPart(
  part: FormPart,
  plan: Plan | null,
  { words, scales, scale }: CollectInput,
  problems: Problem[],
): { read: ReadReturn; asked: number | null } {
  const { form, table } = part;
  const now = plan === null || form.kind === "reply" ? null : askedNow(plan, form.body);
  const clauses = plan === null ? null : clausesById(plan);
  const changed =
    now === null || form.asked === null
      ? null
      : versionProblem(form.plan, form.asked, now, table.at(table.header));
  if (changed !== null) problems.push(changed);
  const gone = new Set((changed?.code === "NAP633" ? changed.params.gone : []) as readonly string[]);
  const renamed = new Map((now ?? []).flatMap(({ clause, was }) => was.map((old) => [old, clause] as const)));
  const things =
    form.asked
      ?.filter(({ clause, activity }) => !gone.has(activity === "" ? clause : `${clause}/${activity}`))
      .map((thing) => ({ ...thing, clause: renamed.get(thing.clause) ?? thing.clause })) ??
    now ??
    null;
  const used = usedScale(part, scales, scale, problems);
  const meant = plan === null ? null : bodyMeant(plan.bodies);
  const ids = new Set(plan?.bodies.map(({ id }) => id));
  const read = readReturn(
    part,
    {
      asked: things,
      renamed,
      isInPlan: clauses === null ? null : (id) => clauses.has(id),
    },
    used,
    words,
    (written) => {
      const id = meant?.(written) ?? written;
      return id === form.body || ids.has(id) ? id : null;
    },
  );
  append(problems, read.problems);
  return { read, asked: things?.length ?? null };
}

/** That of the form; else that of the call; else the only one that knows its words. NAP631 where its labels do not tell either. */
function usedScale(
  { form, table }: FormPart,
  scales: ReadonlyMap<string, Scale>,
  given: Scale | null,
  problems: Problem[],
): Scale | null {
  const own = form.scale === null ? given : (scales.get(form.scale) ?? null);
  if (own !== null || (form.labels.get("status")?.size ?? 0) > 0) return own;
  const at = table.index.get(form.kind === "rating" ? "status" : "ownStatus") ?? -1;
  const written = table.rows
    .map(({ cells }) => cleanCell(cells[at]))
    .filter((text) => text !== "" && !isDashes(text));
  if (written.length === 0) return null;
  const found = scaleOfWords(written, form.scale === null ? scales.values() : []);
  if ("scale" in found) return found.scale;
  const params = { reason: "no-scale" as const, scales: found.scales.map(({ id }) => id) };
  problems.push(problem("NAP631", table.at(table.header, "status"), params));
  return null;
}

function accountOf(
  { kind, plan, round, body, assessment }: FormIdentity,
  number: number,
  known: number | null,
  { rows, things, skipped, unused }: ReadReturn,
  answers: readonly AnswerOfReturn[],
  fates: ReadonlyMap<AnswerOfReturn, AnswerLeftOut>,
): ReturnAccount {
  const thingOf = ({ clause, activity }: AnswerOfReturn): string => JSON.stringify([clause, activity]);
  const said = answers.filter(({ answer }) => answer.size > 0);
  const asked = known ?? things;
  return {
    number,
    kind,
    plan,
    round,
    body,
    assessment,
    asked,
    given: new Set(said.map(thingOf)).size,
    gone: Math.max(0, asked - things),
    rows,
    answered: said.length,
    blank: answers.length - said.length,
    skipped: skippedReturnRows.flatMap((reason) => {
      const count = skipped.get(reason) ?? 0;
      return count === 0 ? [] : [{ reason, rows: count }];
    }),
    leftOut: answersLeftOut.flatMap((reason) => {
      const count = said.filter((answer) => fates.get(answer) === reason).length;
      return count === 0 ? [] : [{ reason, rows: count }];
    }),
    unused,
  };
}
