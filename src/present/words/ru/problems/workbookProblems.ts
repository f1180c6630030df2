// The Russian of NAP119 to NAP121: what can be wrong with a workbook, and with the choice of its sheet.
import type { WorkbookFaults, WorkbookProblemParams } from "../../../../model/problems/workbookProblems.ts";
import type { CaseWordings, ProblemWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";
import { plural } from "../plural.ts";

const faults: CaseWordings<WorkbookFaults> = {
  "cut-off": () => "её контейнер ZIP неполон или повреждён",
  "damaged-directory": () => "повреждено оглавление её контейнера ZIP",
  "damaged-part": (p) => `повреждена её часть «${p.part}»`,
  "missing-part": (p) => `нет её части «${p.part}»`,
  "large-part": (p) => `её часть «${p.part}» больше ${p.megabytes} МБ`,
  "unknown-packing": (p) => `её часть «${p.part}» сжата способом, которого nap не знает`,
  locked: () => "она защищена паролем",
  "other-container": () => "это контейнер ZIP, но не книга Excel",
  "other-document": (p) => `это не книга Excel: её главная часть — «${p.root}»`,
  binary: () => "это двоичная книга (.xlsb)",
  "same-sheet-twice": () => "два её листа — одна и та же часть файла",
  "too-many-sheets": (p) => `в ней больше ${p.most} ${plural(p.most, { one: "листа", other: "листов" })}`,
  "too-many-texts": (p) => `в ней больше ${p.most} ${plural(p.most, { one: "текста", other: "текстов" })}`,
  "rows-out-of-order": () => "её строки идут не по порядку",
  "missing-text": (p) => `текста одной из ячеек строки ${p.row} нет в файле`,
  "deep-xml": () => "вложенность её XML слишком велика",
  "malformed-xml": () => "её XML записан с ошибками",
  "endless-text": () => "в её XML есть текст без конца",
  "xml-not-utf8": () => "её XML записан не в UTF-8",
};

export const workbookProblems: ProblemWordings<WorkbookProblemParams> = {
  NAP119: {
    title: "повреждённая книга",
    message: (p) => `книгу прочитать нельзя: ${sayCase(faults, p.reason, p)}`,
    help: () =>
      "откройте её в табличном редакторе и сохраните как книгу Excel (.xlsx) без пароля или сохраните таблицу как CSV UTF-8",
    why: "В повреждённой книге могут пропасть строки или ячейки, и никто не скажет, какие.",
    given: "Загрузка книги оборвалась.",
  },
  NAP120: {
    title: "несколько листов",
    message: (p) => `оценки есть на нескольких листах книги: ${p.sheets.join(", ")}`,
    help: (p) =>
      p.path === "-"
        ? "сохраните книгу как файл и укажите после его имени лист: monitoring.xlsx!Лист"
        : `укажите лист после имени файла, в командной строке — в кавычках: '${p.path.split("/").at(-1) ?? ""}!${p.sheets[0] ?? ""}'`,
    why: "Листы одной книги — часто разные годы, черновики или оценщики; от выбора листа зависят показатели.",
    given: "В файле monitoring.xlsx два листа со столбцом clause: 2020 и 2021.",
  },
  NAP121: {
    title: "неизвестный лист",
    message: (p) => `в книге нет листа «${p.sheet}»`,
    help: (p) => `листы: ${p.known.join(", ")}`,
    why: "Другой лист дал бы другие показатели.",
    given: "Лист в файле monitoring.xlsx называется Ratings.",
  },
};
