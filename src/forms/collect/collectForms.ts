// Files that came back, and the plans that they may be about → who answered what, the answers as tables, and what is wrong.
import { append } from "../../model/append.ts";
import { bodyMeant } from "../../model/bodyMeant.ts";
import { clausesOf } from "../../model/clauses.ts";
import { clausesById } from "../../model/clausesById.ts";
import type { Collection } from "../../model/collection.ts";
import type { Day } from "../../model/period.ts";
import type { Plan } from "../../model/plan.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { ReturnedFile } from "../../model/returned.ts";
import type { Scale } from "../../model/scale.ts";
import type { Repeats } from "../../model/tableMapping.ts";
import { startOf } from "../../model/place.ts";
import { accountOf } from "./accountOf.ts";
import { askedNow, type ThingNow } from "./askedNow.ts";
import { createAskedNow, plainTexts, type AskedNow, type RatedAssessment } from "./askedToReply.ts";
import { changedSince, type PlanHash } from "./changedSince.ts";
import { collectedTables, type AnswerOfRound } from "./collectedTables.ts";
import type { FormIdentity } from "./formIdentity.ts";
import { isCaptionOf, type FormCaption } from "./formCaptions.ts";
import { formParts, type FormPart } from "./formParts.ts";
import type { FormWords } from "./formWords.ts";
import { missingReturns } from "./missingReturns.ts";
import { ofExpectedPlan } from "./ofExpectedPlan.ts";
import { renumberedClauses } from "./renumberedClauses.ts";
import { readReturn, type ReadReturn } from "./readReturn.ts";
import { settleAnswers, type AnswerOfReturn } from "./settleAnswers.ts";
import { thingName } from "./thingName.ts";
import { titlesOf } from "./titlesOf.ts";
import { usedScale } from "./usedScale.ts";

/** What is known beside the files. */
export interface CollectInput extends PlanHash {
  readonly words: FormWords;
  /** Those of the workspace, or of the call; none where there is neither. */
  readonly plans: ReadonlyMap<string, Plan>;
  readonly scales: ReadonlyMap<string, Scale>;
  /** Those that forms for replies name, by their ids; none that are not known. */
  readonly rated: ReadonlyMap<string, RatedAssessment>;
  /** Of forms that do not name theirs, or one that is not known; `null`: found by their words, where only one fits. */
  readonly scale: Scale | null;
  readonly repeats: Repeats;
  /** When a file was received, by its name and the body of its form; `null`: nobody said it. */
  readonly received: (file: string, body: string | null) => Day | null;
}

/** What was collected, and what is not certain. */
export interface Collected {
  readonly collection: Collection;
  readonly problems: readonly Problem[];
}

/**
 * Nothing is guessed: what an answer is to, and whose it is, is certain, or a problem says where it is not.
 *
 * @example
 * const { forms } = await loadWords("en", ["forms"]);
 * const known = { words: formWords([forms]), plans: new Map(), scales: new Map(), scale: null, hash: () => "", languages: [], rated: new Map() };
 * collectForms([], { ...known, repeats: "refuse", received: () => null }).collection.returns // []
 */
export function collectForms(files: readonly ReturnedFile[], input: CollectInput): Collected {
  const problems: Problem[] = [];
  const bodyOf = captionedBody(input.plans);
  const parts = files.flatMap((file) => {
    for (const what of [
      ...(file.hasMacros ? ["macros" as const] : []),
      ...(file.hasLinks ? ["links" as const] : []),
      ...(file.hasComments ? ["comments" as const] : []),
    ])
      problems.push(problem("NAP639", startOf(file.name), { what }));
    const found = formParts(file, input.words, bodyOf);
    append(problems, found.problems);
    return found.parts;
  });
  const ofPlan = ofExpectedPlan(parts, input.plans, problems);
  const askedOf = createAskedNow(input.plans, input.rated);
  const returns = ofPlan.map((part, position) => {
    const plan = input.plans.get(part.form.plan) ?? null;
    const read = readPart(part, plan, askedOf(part.form), input, problems);
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
        askedOf,
      ),
      conflicts: settled.problems.length,
      tables: collectedTables(counted),
    },
    problems,
  };
}

function readPart(
  part: FormPart,
  plan: Plan | null,
  asked: AskedNow | null,
  input: CollectInput,
  problems: Problem[],
): { read: ReadReturn; asked: number | null } {
  const { form } = part;
  const { words, scales, scale } = input;
  const now = asked === null ? null : thingsNow(asked, form.body);
  const clauses = plan === null ? null : clausesById(plan);
  const ofPlan = plan !== null && (form.kind === "reply" || now === null) ? anyOfPlan(plan) : null;
  const changed = plan === null ? null : changedSince(part, plan, now ?? ofPlan ?? [], asked, input);
  if (changed !== null) problems.push(changed);
  const changes = changed?.code === "NAP633" ? changed.params : null;
  const [gone, other] = [new Set(changes?.gone), new Set(changes?.retitled)];
  const retitled = (form.asked ?? []).filter(({ clause, activity }) =>
    other.has(thingName(clause, activity)),
  );
  const isLost = (clause: string): boolean => form.kind === "rating" || clauses?.has(clause) !== true;
  const renamed = new Map(
    (now ?? ofPlan ?? []).flatMap(({ clause, was }) => was.map((old) => [old, clause] as const)),
  );
  const things =
    form.asked
      ?.filter(({ clause, activity }) => !gone.has(thingName(clause, activity)) || !isLost(clause))
      .map((thing) => ({ ...thing, clause: renamed.get(thing.clause) ?? thing.clause })) ??
    ofPlan ??
    now;
  const used = usedScale(part, scales, scale, problems);
  const meant = plan === null ? null : bodyMeant(plan.bodies);
  const ids = new Set(plan?.bodies.map(({ id }) => id));
  const read = readReturn(
    part,
    {
      asked: things,
      renamed,
      renumbered: plan === null ? new Map() : renumberedClauses(retitled, plan, renamed),
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
  return { read, asked: form.asked === null ? (now?.length ?? null) : (things?.length ?? null) };
}

const thingsNow = ({ clauses, rows }: AskedNow, body: string | null): readonly ThingNow[] => {
  const own = clauses(body);
  if (rows === null) return askedNow(own);
  const byId = new Map(own.map((clause) => [clause.id, clause]));
  return rows(body, plainTexts).map(({ clause: id, activity }) => {
    const clause = byId.get(id);
    const title = clause?.activities.find((one) => one.id === activity)?.title;
    return {
      clause: id,
      activity: activity ?? "",
      titles: titlesOf(clause?.title ?? ""),
      activityTitles: titlesOf(title ?? ""),
      was: clause?.was ?? [],
    };
  });
};

/** What a form for replies asked may be any clause, as a whole too, of any body. */
const anyOfPlan = (plan: Plan): readonly ThingNow[] =>
  clausesOf(plan).flatMap(({ id, title, was = [], activities }) =>
    [null, ...activities].map((activity) => ({
      clause: id,
      activity: activity?.id ?? "",
      titles: titlesOf(title),
      activityTitles: activity === null ? [] : titlesOf(activity.title),
      was,
    })),
  );

/** The body of a plan that a caption names by its id; `null` for the coordinator. */
const captionedBody =
  (plans: ReadonlyMap<string, Plan>) =>
  (plan: string, caption: FormCaption): string | null | undefined =>
    caption.isCoordinator
      ? null
      : plans
          .get(plan)
          ?.bodies.find(({ id }) => isCaptionOf({ ...caption, round: null }, { body: id, round: null }))?.id;
