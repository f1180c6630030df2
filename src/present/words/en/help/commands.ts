// What the help says of each command and its own options.
import { counting, counts } from "./counts.ts";
import { language, overwrite } from "./groups.ts";

const failOn =
  "fail (exit code 1) on problems of this level or above: error, warning, info, never (default: error)";

const maxAge = "fail (exit code 1) if an assessment's as-of day is more than this many days before --today";

const ifNoFigure =
  "what becomes of a gate whose figure cannot be computed: fail or pass; pass says that it was not judged (default: fail)";

const bounds =
  "beside each overall figure, its least and its greatest if all that is not known is read at its lowest or highest";

export const commands = {
  score: {
    about: "Score assessments: percentages overall and by direction, body and clause.",
    more: "Ratings are read from CSV files and from Excel workbooks (monitoring.xlsx, or 'monitoring.xlsx!Sheet').",
    options: {
      by: "show one row for each: direction, body, band, outcome",
      sort: "sort by percent, lost, points or title, with :asc or :desc; the figures stay the same",
      only: "show direction:1,2, clause:1.6, body:moj, band:full or outcome:unrated; repeatable. As --by and --sort, it affects pretty, markdown and compact; the other formats hold everything",
      ratings: "list the rows, with file and line",
      replies: "beside each rating the reply of the body and what was decided, as a table of comments",
      pack: "a Word file (docx) of pages instead: body, a page for each body with questions to it; comments, what bodies replied and what became of it",
      bounds,
      ...counting,
      "min-score":
        "fail (exit code 1) if the score is below this percent: 70, direction:3=50 or body:moj=50; repeatable",
      "min-coverage":
        "fail (exit code 1) if less than this percent of the clauses is scored: 80, 80% or 4/5, direction:3=50 or body:moj=50; repeatable",
      "require-evidence": "fail (exit code 1) if a rating above 0 has no evidence",
      "max-age": maxAge,
      "if-no-figure": ifNoFigure,
      "fail-on": failOn,
    },
  },
  check: {
    about: "Check files: every problem, with its line and how to fix it.",
    more: null as string | null,
    options: {
      level: "show problems of this level or above: error, warning, info (default: info)",
      "max-problems": "show at most this many problems; the totals count all of them",
      "show-mapping": "show the first rows of each table as written, beside what they are read as",
      publishable:
        "say of each figure whether a stranger can compute it again, what is missing, and how to state it",
      "fail-on": failOn,
      fix: "fix what is safe to fix (statuses, decimal signs, delimiters, quotes of ids, spaces), then check the result",
      "dry-run": "with --fix: show the changes, write nothing, and fail (exit code 1) if there are any",
      "update-baseline": "write all findings to the baseline, and nothing else: later only new ones fail",
    },
  },
  explain: {
    about: "Explain a figure (overall, a direction, clause or body), a problem code, or a method.",
    more: null as string | null,
    options: {},
  },
  methods: {
    about: "List the available methods, show one in full, or try all of them on an assessment.",
    more: null as string | null,
    options: { try: "score the assessment under every method that can read it" },
  },
  counts,
  schema: {
    about: "Print a JSON Schema: of a plan, assessment, scale, method, workspace, or of the output.",
    more: null as string | null,
    options: {
      write: "write all schemas, or the named one, as files into this folder",
      force: overwrite,
      lang: language,
    },
  },
  compare: {
    about: "Compare assessments, by id or file: why their figures differ, and how far they agree.",
    more: null as string | null,
    options: {
      evidence: "list the rows of both sides, with evidence and notes, below the clauses",
      all: "show all clauses, not only those that contribute most to the gap",
      pack: "a Word file (docx) of pages instead: meeting, the clauses in dispute with two positions side by side and room for a decision; nobody is named",
      agenda:
        "list what two assessors should verify first: the clauses in dispute by contribution × doubt, with the evidence that either side names",
      bounds,
      against:
        "say what moved each figure since a revision of the git repository, or since a saved result (nap score --format json)",
      "max-drop": "with --against: fail (exit code 1) if a figure fell by more points than this",
      "no-regression": "with --against: fail (exit code 1) if any clause fell",
      "max-gap": "fail (exit code 1) if the figures differ by more points than this",
      "min-agreement":
        "fail (exit code 1) if Krippendorff's alpha is below this, or undefined; with @lower, the lower end of its interval: 0.667@lower; outcomes=90: the share of equal outcomes, in percent",
      "max-age": maxAge,
      "if-no-figure": ifNoFigure,
      seed: "the seed of the resampling behind the intervals (default: 1)",
      resamples: "the number of resamples, 2000 or more (default: 2000)",
      "fail-on": failOn,
    },
  },
  audit: {
    about: "Audit published figures: which ones arithmetic rules out, and what would explain the others.",
    more: "Ask about a figure (--figure), about parts and their total (--parts), or about the claims in files.",
    options: {
      figure: "the figure as printed: 72.22",
      of: "what the figure is out of, where it is no percent: 5 for 4.24 of 5",
      clauses: "the number of clauses that the figure is said to cover",
      units: "numbers of other units to try, such as activities: 21..63",
      full: "the number of clauses said to be at 100 %",
      "under-half": "the number of clauses said to be under 50 %",
      count: "the number of clauses said to be in band full, at-least-half or under-half; repeatable",
      scale:
        "three-step, thirds, whole-percent, … or levels in percent: 0,50,100; repeatable (default: the usual scales)",
      rounding: "half-up, half-even, half-down, up, down, unknown; repeatable (default: all)",
      "direction-sizes": "the number of clauses in each direction, to try a mean of their means: 3,5,13",
      against: "another figure for the same plan, with its clauses: 86:64; repeatable",
      parts: "numbers that should add up to a total: 376,114,262",
      total: "the total that was printed for the parts",
      percents: "the percents that were printed for the parts",
      request:
        "write the letter that asks for the facts which would make the figures checkable (Markdown unless --format says otherwise)",
      "fail-on": failOn,
    },
  },
  sensitivity: {
    about:
      "How sure is a figure: its bounds by what is not known, under other rules, and what to verify first.",
    more: null as string | null,
    options: {
      together: "sources of doubt to take together, parted by commas: unrated, part, not-due, doubt, group",
      "fail-on": failOn,
    },
  },
  progress: {
    about: "Progress over the rounds of a plan: what moved each series from one round to the next.",
    more: "A series is the assessments of one assessor; each names its round. All series unless some are named.",
    options: {
      all: "show all clauses, not only those that are not as they were",
      "no-regression": "fail (exit code 1) if any clause is lower in the last round than in the one before",
      "all-reported": "fail (exit code 1) if a report of a round is missing",
      "max-drop":
        "fail (exit code 1) if the last figure is lower than the one before by more points than this",
      "if-no-figure": ifNoFigure,
      "fail-on": failOn,
    },
  },
  schedule: {
    about: "What was due by a day: done in time, late, overdue, due soon; what was expected; who reported.",
    more: null as string | null,
    options: {
      within: "days ahead that count as due soon (default: 30)",
      only: "show the clauses of these states alone, parted by commas: overdue, done-late, due-soon, …; pretty, markdown and compact",
      "max-overdue": "fail (exit code 1) if more clauses than this are overdue",
      "all-reported": "fail (exit code 1) if a report of a round is missing",
      "fail-on": failOn,
    },
  },
  form: {
    about: "Write forms for bodies: workbooks with drop-downs, to be filled in, sent back and collected.",
    more: "For one body (--body), for the coordinator of the plan, or for all of them at once (--all-bodies -o DIR).",
    options: {
      body: "the form of this body: its id, or its name in the plan",
      "all-bodies": "a file for each body that a clause names, and for the coordinator, in the folder of -o",
      coordinator: "the form about the clauses that name no body, or only a group",
      round: "the round of the plan that is asked about",
      reply: "ask what the bodies say to how they were rated: agree, partly, object",
      sent: "with --reply: the day on which it is sent",
      deadline: "with --reply: the day by which an answer is asked for",
      letter: "with --reply: the number of the letter",
      scale: "the scale whose statuses can be chosen (default: that of the assessments)",
      "fail-on": failOn,
    },
  },
  report: {
    about:
      "Write a page that opens from a double click: the figures, what is known of them, and every clause.",
    more: "The page needs no network. Readers can change the rules on it; the figures are computed in the page by the same program.",
    options: {
      output: "write to this file (default: standard output)",
      force: overwrite,
      title: "the title of the page (default: that of the plan)",
      note: "the publisher's own words: a file in Markdown (headings, lists, emphasis, links)",
      logo: "a picture at the head of the page: PNG, JPEG or SVG, up to 100 kB",
      "add-lang": "another language in which the page can be read; repeatable",
      "fail-on": failOn,
    },
  },
  inspect: {
    about: "Look at tables: sheets, header, columns, words of status, and how they would be read.",
    more: "Files of any shape: CSV, Excel, OpenDocument, HTML, Word, JSON, YAML; a sheet is named as 'monitoring.xlsx!Sheet'.",
    options: {
      mapping: "read by this mapping, and show what it makes of the columns",
      "max-size": "read files up to this size (default: 5 for YAML, 1000 for tables)",
    },
  },
  list: {
    about: "List what there is: plans, assessments, mappings, scales and methods, shipped ones too.",
    more: "Name one kind to see it alone: nap list scales. nap methods says what each method counts.",
    options: {},
  },
  init: {
    about: "Write a workspace from tables, each guess with its reason: plan, mapping, assessment.",
    more: "Nothing is overwritten. Lines that could not be guessed are commented out; nap score then says which.",
    options: {
      folder: "write into this folder (default: here)",
      yes: "ask nothing",
      lang: language,
    },
  },
  collect: {
    about:
      "Collect forms that came back into ratings.csv and replies.csv: who answered what, and what is not certain.",
    more: "Files (.xlsx, .ods, .csv) may be renamed, sorted, half filled in or put together. What is not certain is an error, and then nothing is written. File names appear in no output but messages.",
    options: {
      folder: "write the tables into this folder; without it nothing is written",
      plan: "the plan that the forms are about (default: that of the workspace)",
      scale:
        "the scale of forms that do not name theirs, as csv does not (default: the only one that knows their words)",
      received:
        "when the forms were received: 2020-07-15, or moj=2020-07-15 for one body or file; repeatable",
      repeats:
        "of two answers to one thing, which counts: refuse, first, last (within one sheet), merge-equal, newest (default: refuse)",
      "skip-bad-rows": "write the rest where something is wrong; what is left out is listed",
      format:
        "output format: pretty, compact, json, jsonl, csv, tsv or markdown, to a file after =; repeatable",
      force: overwrite,
      "max-size": "read files up to this size (default: 100)",
      "allow-outside": "let files name files in this folder, outside of their own repository or workspace",
    },
  },
  completion: {
    about: "Print what bash, zsh or fish runs to complete calls of nap: commands, flags, formats and ids.",
    more: 'In ~/.bashrc: eval "$(nap completion bash)". Behind --, the shell gives the words of a call, and nap prints what can follow.',
    options: { lang: language },
  },
  help: {
    about: "Show help: on a command with all its options, or on input, output or display.",
    more: null as string | null,
    options: { lang: language },
  },
};
