// What the help says: of nap, of its commands, and of their options.
import { commands } from "./help/commands.ts";
import { groups } from "./help/groups.ts";

export const help = {
  about: "Turns reports on a government action plan into percentages that survive an argument.",
  usage: "Usage",
  /** In the place of options, and of a command, in a line that shows how nap is called. */
  anyOptions: "options",
  anyCommand: "command",
  headings: {
    start: "Where to start",
    commands: "Commands",
    options: "Options",
    /** `call` is the one that shows all of them. */
    shared: (call: string): string => `Shared options (${call} explains each of them)`,
    examples: "Examples",
    exitCodes: "Exit codes",
    documentation: "Documentation",
  },
  /** Calls to begin with. */
  start: {
    "nap score": "the figures of the workspace here, or of the bundled plan",
    "nap explain": "how the overall figure comes about",
    "nap methods": "by which rules figures can be computed",
    "nap help score": "all options of a command",
  },
  exitCodes: {
    0: "the result is there, and nothing is wrong",
    1: "a problem at or above --fail-on, or a gate that is not met",
    2: "the call or its input cannot be used",
    3: "a bug in nap",
  },
  documentation: "README.md and docs/ in the source of nap; nap explain NAP203 explains a problem code",
  showHelp: "show this help",
  showVersion: "show the version",
  /** Names that a command takes. */
  names: {
    files: "files",
    assessments: "assessments",
    name: "name",
    "id-or-files": "id-or-files",
    topic: "command-or-group",
    shell: "shell",
    words: "words",
  },
  /** Values that options take. */
  values: {
    text: "text",
    path: "path",
    folder: "folder",
    id: "id",
    "id|path": "id|path",
    "path|id": "path|id",
    "ours=theirs": "ours=theirs",
    date: "date",
    states: "states",
    sources: "sources",
    megabytes: "megabytes",
    "name[=path]": "name[=path]",
    mark: "mark",
    language: "language",
    when: "when",
    level: "level",
    group: "group",
    key: "key",
    "kind:ids": "kind:ids",
    percent: "percent",
    number: "number",
    numbers: "numbers",
    "revision|file": "revision|file",
    days: "days",
    verdict: "fail|pass",
    points: "points",
    alpha: "alpha",
    "band=number": "band=number",
    "name|levels": "name|levels",
    rule: "rule",
    "figure:clauses": "figure:clauses",
  },
  groups,
  commands,
};
