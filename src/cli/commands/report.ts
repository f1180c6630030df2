// `nap report`: assessments of one plan → a page that opens from a double click.
import { createHash } from "node:crypto";
import {
  append,
  doubtsAbout,
  inTimeOrder,
  isError,
  loadWords,
  scheduleLinked,
  scoreLinked,
  UsageError,
  usableMethods,
  type Day,
  type Language,
  type LinkedAssessment,
  type Problem,
} from "../../core.ts";
import { pageHtml } from "../../page/html/pageHtml.tsx";
import { reportOf, type ReportItem } from "../../page/html/reportOf.ts";
import type { Loaded } from "../../workspace/loaded.ts";
import type { Environment } from "../environment.ts";
import { failLevel, type ExitCode } from "../exitCode.ts";
import type { FindingsFlags } from "../flags/findingsFlags.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import { languageOf } from "../flags/languageOf.ts";
import { methodsFor } from "../methodsFor.ts";
import { nothingToDo } from "../nothingToDo.ts";
import { publisherWords, type PublisherFlags } from "../publisherWords.ts";
import { reportPairs } from "../reportPairs.ts";
import { reportParts, writtenIn } from "../reportParts.ts";
import { reportReplies } from "../reportReplies.ts";
import { runScored } from "../runScored.ts";
import { sensitivityOf } from "../sensitivityOf.ts";
import { tool } from "../version.ts";
import { writeText } from "../writeText.ts";
import { usualWithin } from "../usualWithin.ts";

export interface ReportFlags extends InputFlags, FindingsFlags, PublisherFlags {
  readonly output?: string;
  readonly force?: boolean;
  readonly lang?: string;
  readonly addLang?: readonly string[];
  readonly quiet?: boolean;
  readonly failOn?: string;
}

export async function report(
  files: readonly string[],
  flags: ReportFlags,
  environment: Environment,
): Promise<ExitCode> {
  const { output, ...others } = flags;
  const [level, asOf] = [failLevel(flags.failOn), asOfDay(flags)];
  if (output?.trim() === "") throw new UsageError("no-value", { flag: "--output" });
  const added = (flags.addLang ?? []).map((lang) => languageOf({ lang }, environment, null));
  const publisher = publisherWords(flags, environment.cwd);
  const request = {
    ...loadRequest(files, flags, { keepTexts: true, bundled: "alone" }),
    keepDoubts: true as const,
  };
  const made = { page: "", read: new Set<string>() as ReadonlySet<string> };
  const exitCode = await runScored(
    request,
    level,
    (loaded, language) => {
      const problems: Problem[] = [];
      const items = inTimeOrder(loaded.assessments).flatMap((linked): ReportItem[] => {
        const methods = methodsFor(linked, request.methods, loaded);
        if (methods === null) return [];
        const { score, problems: own } = scoreLinked(linked, methods.own, loaded, asOf);
        append(problems, own);
        return [itemOf(linked, score, own, methods, loaded, asOf)];
      });
      const plans = new Map(items.map(({ linked: { plan } }) => [plan.value.id, plan.value]));
      if (plans.size > 1) throw new UsageError("several-plans", { plans: [...plans.keys()] });
      const [plan] = plans.values();
      return {
        problems: [...loaded.problems, ...problems],
        notes: loaded.notes,
        fault: plan === undefined ? nothingToDo("report", loaded.assessments) : null,
        async present(_, provenance) {
          if (plan === undefined) return { document: null };
          const languages = [...new Set<Language>([language, ...added])];
          const words = await loadWords(language, ["charts", "explain", "page"]);
          const held = reportPairs(items, asOf);
          const parts = await reportParts(items, held, languages);
          const data = reportOf({
            tool: `${tool.name} ${tool.version}`,
            inputs: provenance.inputs,
            publisher,
            plan,
            items,
            pairs: held.pairs,
            written: writtenIn(parts.get(language)),
            parts: Object.fromEntries([...parts].filter(([id]) => id !== language)),
            replies: await reportReplies(
              items.map(({ score }) => score),
              languages,
            ),
            methods: usableMethods(loaded).map(({ value }) => value),
            languages: await Promise.all(
              languages.map(async (id) => ({ id, preferred: (await loadWords(id, [])).common.preferred })),
            ),
          });
          const labels = await Promise.all(
            languages.map((id) => loadWords(id, ["charts", "explain", "page"])),
          );
          made.read = loaded.read;
          made.page = pageHtml(data, words, {
            written: parts.get(language) ?? null,
            labels,
            style: environment.pagePart("page.css"),
            words: languages.map((id) => environment.pagePart(`words-${id}.js`)),
            program: environment.pagePart("page.js"),
            hash: (text) => createHash("sha256").update(text).digest("base64"),
          });
          return { document: null };
        },
      };
    },
    others,
    environment,
  );
  if (made.page === "") return exitCode;
  await writeText(made.page, flags, environment, made.read);
  return exitCode;
}

/** With how sure its figure is, and what was due, where nothing withholds it. */
function itemOf(
  linked: LinkedAssessment,
  score: ReportItem["score"],
  own: readonly Problem[],
  methods: NonNullable<ReturnType<typeof methodsFor>>,
  loaded: Loaded,
  asOf: Day | null,
): ReportItem {
  const hasRows = score.assessment.ratings.rows > 0;
  return {
    linked,
    score,
    errors: [...linked.trust.problems, ...own].filter(isError),
    sensitivity: sensitivityOf({ linked, score, problems: own, methods }, loaded),
    schedule: hasRows ? scheduleLinked(linked, methods.own, loaded, asOf, usualWithin).schedule : null,
    areDeclared: methods.areDeclared,
    doubts: doubtsAbout(score.assessment, linked.doubts ?? null, score.scale),
  };
}
