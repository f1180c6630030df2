// What the help says of the options that commands share.
import type { OptionText } from "../../helpLists.ts";

export const overwrite = "overwrite existing files";

export const language: OptionText = ({ languages }) =>
  `the language of texts: ${languages} (default: NAP_LANG, else the workspace's language, else en)`;

export const groups = {
  input: {
    title: "Input",
    about: "what is read, and under which method",
    options: {
      method: "score with this method instead of the assessment's own; repeatable",
      assessment: "use only this assessment of the workspace; repeatable",
      plan: "the plan that the ratings belong to",
      scale: "the scale of the statuses",
      mapping: "how the tables of the call are read: a file with a mapping",
      column: "what the files call a column: clause=Código; repeatable",
      "as-of": "evaluate as of this date (default: the assessment's own)",
      "max-size": "read files up to this size (default: 5 for YAML, 1000 for tables)",
      "allow-outside": "let files name files in this folder, outside of their own repository or workspace",
      "name-raters": "name raters as the ratings do (default: R1, R2; names at a terminal)",
      stage:
        "where bodies replied to their ratings: score the first ratings, the replies or the final ones: first, reply, final (default: final)",
      "as-one": "read the tables of the call as one assessment; in compare, those that one name means",
      "skip-bad-rows":
        "score without the rows that have an error, and say which; without it, an error withholds all figures",
    },
  },
  findings: {
    title: "Findings",
    about: "findings that are known or accepted",
    options: {
      baseline:
        "do not fail on the findings in this file, which --update-baseline of nap check writes (default: baseline of nap.yaml)",
      today:
        "decide as of this date whether a suppression has expired, and how old an assessment is (default: the day by the clock, in UTC)",
    },
  },
  output: {
    title: "Output",
    about: "formats and files of the result",
    options: {
      format: (({ formats }) =>
        `${formats}; =PATH writes a file, +=PATH appends to it; repeatable (default: pretty). github, gitlab, sarif and junit hold the findings of check, score, compare, progress and schedule; xlsx is a workbook, docx a Word file and svg a picture, of score, compare, progress, schedule and sensitivity`) as OptionText,
      output:
        "write to this file; its ending decides the format unless --format names one: .json, .csv, .md, .xlsx, .svg …",
      force: overwrite,
      delimiter: "csv: what separates cells: a comma, ;, | or the word tab",
      decimal: "csv: the decimal mark: a point, or a comma together with ;",
      bom: "csv: start with a byte order mark, for Excel",
    },
  },
  display: {
    title: "Display",
    about: "language, colour and notes",
    options: {
      lang: language,
      color: "auto, always, never (default: auto)",
      quiet: "write only errors to standard error",
    },
  },
};
