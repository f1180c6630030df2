// `nap form`: a plan → questionnaires for its bodies, to be filled in and sent back.
import { createHash } from "node:crypto";
import {
  bodyMeant,
  formDocument,
  formsDocument,
  formsOfPlan,
  groupsOf,
  loadWords,
  note,
  responsibleBodies,
  clausesOf,
  unknownId,
  UsageError,
  type FormsOfPlan,
  type Note,
  type Plan,
  type Round,
} from "../../core.ts";
import { writtenForms } from "../forms/writtenForms.ts";
import type { Environment } from "../environment.ts";
import { failLevel, type ExitCode } from "../exitCode.ts";
import { formInput } from "../forms/formInput.ts";
import { letterOf, whomOf, type FormFlags } from "../flags/formFlags.ts";
import { asOfDay } from "../flags/inputOptions.ts";
import { listFlags } from "../flags/listFlags.ts";
import { outputRequests } from "../flags/outputOptions.ts";
import { runScored } from "../runScored.ts";

export async function form(
  names: readonly string[],
  flags: FormFlags,
  environment: Environment,
): Promise<ExitCode> {
  const [level, whom, letter, asOfCall] = [
    failLevel(flags.failOn),
    whomOf(flags),
    letterOf(flags),
    asOfDay(flags),
  ];
  const { request, inputOf } = await formInput(names, flags, environment);
  return runScored(
    request,
    level,
    async (loaded, language) => {
      const { plan, assessments, rated, fault, scaleFor } = inputOf(loaded);
      const nothing = { problems: loaded.problems, notes: loaded.notes, present: () => ({ document: null }) };
      if (plan === null || fault !== null) return { ...nothing, fault };
      const round = roundOf(plan, flags.round ?? rated?.assessment.value.round);
      const ratedDay = rated?.assessment.value.asOf ?? rated?.assessment.value.period?.end ?? null;
      const asOf = asOfCall ?? (rated === null ? (round?.asOf ?? null) : ratedDay);
      const asked = whom === "all" || whom.body === null ? whom : { body: bodyOf(plan, whom.body) };
      const words = await loadWords(language, ["forms"]);
      const { unrated, gaps } = words.forms;
      const found = formsOfPlan(plan, assessments, {
        whom: asked,
        round,
        asOf,
        scale: scaleFor(round, asOf),
        rated,
        letter,
        language,
        preferred: words.common.preferred,
        gaps: { ...gaps, unrated },
        hash,
      });
      refuseNothing(plan, asked, found, rated !== null);
      return {
        problems: loaded.problems,
        notes: [...loaded.notes, ...notesOf(found, asked, rated !== null)],
        fault: null,
        present: async (_, provenance) => {
          const { coordinator } = found;
          const [only] = found.forms;
          if (asked !== "all" && only !== undefined)
            return { document: formDocument(only, coordinator, provenance, words) };
          const written = await writtenForms(found.forms, flags, provenance, words, hash);
          return {
            document: formsDocument(written.forms, coordinator, provenance, words),
            files: written.files,
          };
        },
      };
    },
    shownFlags(flags),
    environment,
  );
}

/** What is shown, and how: csv that spreadsheets open begins with the mark by which they know its letters. */
function shownFlags(flags: FormFlags): FormFlags {
  const shown = listFlags(flags);
  const isCsv = flags.allBodies !== true && outputRequests(flags).some(({ format }) => format === "csv");
  return isCsv ? { ...shown, bom: true } : shown;
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

function roundOf({ id, rounds }: Plan, written: string | undefined): Round | null {
  if (written === undefined) return null;
  const found = rounds.find((round) => round.id === written);
  if (found !== undefined) return found;
  throw new UsageError("unknown-round", {
    plan: id,
    ...unknownId(
      written,
      rounds.map((round) => round.id),
    ),
  });
}

/** By its id, a name or an alias; a group has no form. */
function bodyOf(plan: Plan, written: string): string {
  const id = bodyMeant(plan.bodies)(written);
  const named = clausesOf(plan).flatMap(responsibleBodies);
  const known = new Set([...plan.bodies.map((body) => body.id), ...named]);
  if (!known.has(id)) throw new UsageError("unknown-id", { kind: "body", ...unknownId(written, known) });
  if (groupsOf(plan).has(id)) throw new UsageError("body-of-group", { body: id });
  return id;
}

function refuseNothing(
  plan: Plan,
  whom: "all" | { readonly body: string | null },
  { forms }: FormsOfPlan,
  isReply: boolean,
): void {
  if (forms.length > 0) return;
  if (whom === "all") throw new UsageError("form-plan", { plans: [] });
  throw whom.body === null
    ? new UsageError("nothing-for-coordinator", { isReply })
    : new UsageError("body-without-clauses", { body: whom.body, isReply });
}

function notesOf(
  { coordinator, tied }: FormsOfPlan,
  whom: "all" | { readonly body: string | null },
  isReply: boolean,
): Note[] {
  const isHere = whom === "all" || whom.body === null;
  return [
    ...(coordinator.length === 0
      ? []
      : [note("clauses-of-coordinator", { clauses: coordinator, isHere, isReply })]),
    ...tied.map((item) => note("answers-tied", item)),
  ];
}
