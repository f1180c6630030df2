// Assessment files and bare tables → assessments with their plan, scale and method, and what is wrong with them.
import { dirname } from "node:path";
import {
  append,
  asLeftOut,
  leaveOutContradictions,
  readableReplies,
  foreignStatuses,
  isError,
  likeliestScale,
  looseAssessment,
  note,
  planFromTable,
  problem,
  startOf,
  tableAccounts,
  toAssessment,
  trustIn,
  usable,
  usualMethod,
  withAbsentClauses,
  withoutBadRows,
  type Assessment,
  type LinkedAssessment,
  type Located,
  type Note,
  type Plan,
  type Problem,
  type Scale,
  type TitleColumn,
  type Trusted,
  type WrittenTable,
} from "../../core.ts";
import type { Host } from "../host.ts";
import type { Registries } from "../registry/registries.ts";
import { atStageOfCall } from "./atStageOfCall.ts";
import { checkParts } from "./checkParts.ts";
import type { Gathered } from "../find/gathered.ts";
import { groupName } from "../find/tableGroups.ts";
import type { LoadRequest } from "../loadRequest.ts";
import { assessmentsOfRounds } from "./assessmentsOfRounds.ts";
import { assumptionsOf } from "./assumptionsOf.ts";
import { missingReports, notesOfFiles } from "./filesTold.ts";
import { createMappings } from "../read/mappings.ts";
import type { EngineOutcome } from "../engine/engineUse.ts";
import type { ReadRatings } from "../read/ratingsRead.ts";
import { readRatings } from "../read/readRatings.ts";
import { withClaimTable } from "../read/withClaimTable.ts";
import { withRepliesOf } from "../read/withRepliesOf.ts";
import type { RowsOfAssessment } from "./rowsOfAssessment.ts";
import type { Linker } from "./linkerResult.ts";
import { onlyOf, planAround } from "./planAround.ts";
import { withPlanIds } from "./withPlanIds.ts";
import { createReferences, namedByCall } from "./references.ts";
import type { FileReader } from "../read/fileReader.ts";

/** What an assessment refers to; `null` is what could not be found or read. */
interface References {
  readonly plan: Located<Plan> | null;
  readonly scale: Located<Scale> | null;
  /** The id of the method. */
  readonly method: string | null;
}

export async function createLinker(
  request: LoadRequest,
  reader: FileReader,
  gathered: Gathered,
  registries: Registries,
  { cwd }: Host,
): Promise<Linker> {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const written: WrittenTable[] = [];
  const titles: TitleColumn[] = [];
  const rowsOfAll: RowsOfAssessment[] = [];
  const engines: EngineOutcome[] = [];
  const named = await namedByCall(request, registries, cwd);
  const mappings = createMappings(request, registries, cwd);
  const references = createReferences(request, named, reader, gathered, registries);

  const trusted = <T>(part: Located<T> | null): Trusted<T> | null =>
    part === null ? null : registries.trusted(part);

  const reportRatings = (ratings: ReadRatings): void => {
    const { problems: found, empty } = ratings;
    append(notes, notesOfFiles(ratings));
    engines.push(ratings);
    append(written, ratings.written);
    append(titles, ratings.titles);
    append(problems, request.skipsBadRows ? found.map(asLeftOut) : found);
    const known = [...reader.problems, ...registries.problems(), ...references.problems, ...problems];
    const broken = new Set(known.filter(isError).map(({ at }) => at.source));
    for (const { at, rows } of empty)
      if (!broken.has(at.source)) problems.push(problem("NAP117", at, { rows }));
  };

  /** What there is is checked in any case, and linked where the plan is usable. */
  const link = (
    whole: Located<Assessment>,
    refersTo: References,
    ratings: ReadRatings,
  ): LinkedAssessment | null => {
    const { assessment, problems: absent } = withAbsentClauses(
      withPlanIds(whole, refersTo.plan),
      refersTo.plan,
      ratings.mappings,
    );
    append(problems, absent);
    const parts = { plan: trusted(refersTo.plan), scale: trusted(refersTo.scale), method: refersTo.method };
    const plan = gathered.configState === "unusable" ? null : usable(parts.plan);
    const scale = usable(parts.scale);
    const method = usable(registries.methods.get(parts.method ?? ""));
    const willBeScored =
      plan !== null && scale === parts.scale && (method !== null || request.methods.length > 0);
    const found = checkParts({ assessment, ...parts }, ratings, registries, willBeScored);
    const left = request.skipsBadRows
      ? withoutBadRows(
          assessment,
          found.problems,
          (rest) => checkParts({ assessment: rest, ...parts }, ratings, registries, willBeScored).problems,
        )
      : { assessment, problems: found.problems };
    append(problems, left.problems);
    const table = left.assessment.value.ratings;
    const staged = atStageOfCall(left.assessment.value, found.problems, scale?.value ?? null, request);
    for (const { source, unrated } of tableAccounts(table, plan?.value ?? null))
      if (unrated > 0) notes.push(note("rows-without-rating", { source, rows: unrated }));
    if (plan === null) return null;
    const trust = trustIn(
      reader.unread(assessment.source),
      [...ratings.unopened, ...inMappings(ratings), ...absent],
      true,
    );
    return {
      assessment: { ...left.assessment, value: staged },
      // A row whose clause is wrong does not make one.
      plan:
        plan.value.origin === "ratings" && table !== ratings.table
          ? { ...plan, value: planFromTable(plan.source, table).value }
          : plan,
      scale,
      method,
      trust,
      trustInParts: found.trust,
      doubts: ratings.doubts,
      leaveOut: request.skipsBadRows ? leaveOutContradictions : null,
      ...(staged.replies === undefined
        ? {}
        : { readReplies: (own, input) => readableReplies(own, input, request.skipsBadRows) }),
    };
  };

  const linkRounds = (
    whole: Located<Assessment>,
    refersTo: References,
    ratings: ReadRatings,
  ): LinkedAssessment[] => {
    rowsOfAll.push({ table: withPlanIds(whole, refersTo.plan).value.ratings, raters: ratings.raters });
    if (whole.value.replies !== undefined)
      rowsOfAll.push({ table: whole.value.replies.table.theirs, raters: new Map() });
    const found = assessmentsOfRounds(whole, refersTo.plan?.value ?? null);
    append(problems, found.problems);
    return found.assessments.flatMap((assessment) => link(assessment, refersTo, ratings) ?? []);
  };

  /** What is wrong with the mappings of its tables withholds an assessment as well. */
  const inMappings = ({ mappings: used }: ReadRatings): Problem[] => {
    const sources = new Set([...used].map(({ source }) => source));
    return [...registries.problems(), ...mappings.problems(), ...problems].filter(({ at }) =>
      sources.has(at.source),
    );
  };

  return {
    methodAt: references.methodAt,
    named,
    rows: rowsOfAll,
    engines,
    problems: () => [...problems, ...references.problems, ...mappings.problems()],
    notes,
    written,
    titles,
    async assessment({ document: own, path }) {
      const folder = path === "-" ? cwd : dirname(path);
      const { document, readClaims, ...found } = await withClaimTable(own, { folder, cwd }, reader);
      append(problems, found.problems);
      append(notes, found.notes);
      const plan = await references.planOf(document, folder);
      const around = { folder, cwd, plan: plan?.value ?? null };
      const ratings = await readRatings({ document }, around, reader, request, mappings);
      reportRatings(ratings);
      const { scope, of } = document.text;
      // What is rated, or one body, wants no other reports.
      if (scope !== "rated" && of === undefined)
        append(problems, missingReports(ratings, plan, document.at(["ratings"])));
      const converted = toAssessment(document.source, document.text, ratings.table, document.at, readClaims);
      append(problems, converted.problems);
      const replied = await withRepliesOf(document, converted.assessment.value, around, reader, request);
      append(problems, replied.problems);
      const assessment = { ...converted.assessment, value: replied.assessment };
      const scale = await references.scaleOf(document, folder, ratings.table);
      // Of totals nothing is scored: what is claimed of them needs no method of its own.
      const method =
        plan?.value.totals !== undefined && document.text.method === undefined
          ? usualMethod(scale?.value ?? null)
          : await references.methodOf(document, folder);
      const unopened = [...ratings.unopened, ...replied.unopened];
      return linkRounds(assessment, { plan, scale, method }, { ...ratings, unopened });
    },
    async tables(group) {
      const known = request.plan === null ? onlyOf(registries.plans.items) : named.plan;
      const around = { folder: cwd, cwd, plan: known?.value ?? null };
      const ratings = await readRatings({ paths: group.paths }, around, reader, request, mappings);
      const { table } = ratings;
      const [source] = table.sources;
      reportRatings(ratings);
      if (source === undefined) return [];
      append(problems, missingReports(ratings, known, startOf(source)));
      const plan = request.plan === null ? planAround(source, ratings, known, gathered) : named.plan;
      const scale =
        request.scale === null ? likeliestScale(table, registries.scales.items.values()) : named.scale;
      // Its figures are withheld, so that no method is assumed.
      const foreign =
        scale === null && request.scale === null
          ? foreignStatuses(table, [...registries.scales.items.keys()])
          : [];
      append(problems, foreign);
      const isAssumed = request.methods.length === 0 && foreign.length === 0;
      const method = isAssumed ? usualMethod(scale?.value ?? null) : null;
      append(notes, assumptionsOf(source, plan, request.scale === null ? scale : null, method));
      const ids = { plan: plan?.value.id ?? "", scale: scale?.value.id ?? null };
      return linkRounds(
        looseAssessment(source, table, ids.plan, ids.scale, method, groupName(group)),
        { plan, scale, method },
        ratings,
      );
    },
  };
}
