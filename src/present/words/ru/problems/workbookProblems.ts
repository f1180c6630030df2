// The Russian of NAP119 to NAP121: what can be wrong with a workbook, and with the choice of its sheet.
import type {
  ListFaults,
  UnknownRows,
  WorkbookFaults,
  WorkbookProblemParams,
} from "../../../../model/problems/workbookProblems.ts";
import type { CaseWordings, ProblemWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";
import { rowsText } from "./rows.ts";
import { plural } from "../plural.ts";

const faults: CaseWordings<WorkbookFaults> = {
  "cut-off": () => "его контейнер ZIP неполон или повреждён",
  "damaged-directory": () => "повреждено оглавление его контейнера ZIP",
  "damaged-part": (p) => `повреждена его часть «${p.part}»`,
  "missing-part": (p) => `нет его части «${p.part}»`,
  "large-part": (p) => `его часть «${p.part}» больше ${p.megabytes} МБ`,
  "unknown-packing": (p) => `его часть «${p.part}» сжата способом, которого nap не знает`,
  locked: () => "он защищён паролем",
  "other-container": () => "это контейнер ZIP, но не книга Excel",
  "other-document": (p) => `это не книга Excel: его главная часть — «${p.root}»`,
  binary: () => "это двоичная книга (.xlsb)",
  "same-sheet-twice": () => "два его листа — одна и та же часть файла",
  "too-many-sheets": (p) => `в нём больше ${p.most} ${plural(p.most, { one: "листа", other: "листов" })}`,
  "too-many-texts": (p) => `в нём больше ${p.most} ${plural(p.most, { one: "текста", other: "текстов" })}`,
  "rows-out-of-order": () => "его строки идут не по порядку",
  "missing-text": (p) => `текста одной из ячеек строки ${p.row} нет в файле`,
  "deep-xml": () => "вложенность его XML слишком велика",
  "malformed-xml": () => "его XML записан с ошибками",
  "endless-text": () => "в его XML есть текст без конца",
  "xml-not-utf8": () => "его XML записан не в UTF-8",
  "too-many-repeats": (p) => `его повторяющиеся строки — это больше ${p.most} ячеек`,
  "too-many-cells": (p) => `ячеек в нём больше ${p.most}`,
  "no-table": () => "в нём нет таблицы",
  "too-long": (p) => `за ${p.seconds} с он не был прочитан`,
  "too-much-memory": (p) => `чтение требует больше ${p.megabytes} МБ памяти`,
  "not-understood": () => "его содержимое повреждено",
};

const lists = (paths: readonly string[]): string =>
  paths.length === 0 ? "в файле нет списка записей" : `списки файла: ${paths.join(", ")}`;

const unknownRows: CaseWordings<UnknownRows> = {
  "no-list": () => "в файле нет списка записей",
  "several-lists": (p) => `в файле несколько списков записей: ${p.lists.join(", ")}`,
  "no-such-list": (p) => `по пути «${p.path}» в файле ничего нет`,
  "not-a-list": (p) => `«${p.path}» — не список записей`,
  "no-header-there": (p) =>
    p.found === undefined
      ? `строки заголовка ${p.header.join(" и ")} нет: таблица кончается строкой ${p.last}`
      : `в строке ${p.header.join(" и ")} нет заголовка: она пуста`,
};

const whereRowsAre: CaseWordings<UnknownRows> = {
  "no-list": () => "запишите строки списком записей, по одной на оценку, или сохраните таблицу как CSV UTF-8",
  "several-lists": (p) => `укажите нужный в правилах чтения, например read: {rows: ${p.lists[0] ?? ""}}`,
  "no-such-list": (p) => lists(p.lists),
  "not-a-list": (p) => lists(p.lists),
  "no-header-there": (p) =>
    p.row === undefined
      ? "исправьте номер строки заголовка в правилах чтения"
      : `больше всего на заголовок похожа строка ${p.row}: ${(p.found ?? []).join(", ")}`,
};

const listFaults: CaseWordings<ListFaults> = {
  "malformed-json": (p) => `со строки ${p.line}, столбца ${p.column} это не JSON`,
  "malformed-yaml": (p) => `со строки ${p.line}, столбца ${p.column} это не YAML`,
  "too-deep": (p) => `уровней вложенности больше ${p.most}`,
  "too-many-columns": (p) => `разных ключей в записях больше ${p.most}`,
  "too-many-aliases": () => "он слишком часто повторяет свои части",
};

export const workbookProblems: ProblemWordings<WorkbookProblemParams> = {
  NAP119: {
    title: "повреждённая книга",
    message: (p) => `файл прочитать нельзя: ${sayCase(faults, p.reason, p)}`,
    help: () =>
      "откройте его в программе, которая его создала, и сохраните как книгу Excel (.xlsx) без пароля или сохраните таблицу как CSV UTF-8",
    why: "В повреждённой книге могут пропасть строки или ячейки, и никто не скажет, какие.",
    given: "Загрузка книги оборвалась.",
  },
  NAP120: {
    title: "несколько листов",
    message: (p) =>
      p.what === "table"
        ? `оценки есть в нескольких таблицах файла: ${p.sheets.join(", ")}`
        : `оценки есть на нескольких листах книги: ${p.sheets.join(", ")}`,
    help: (p) =>
      p.path === "-"
        ? "сохраните книгу как файл и укажите после его имени лист: monitoring.xlsx!Лист"
        : `укажите лист после имени файла, в командной строке — в кавычках: '${p.path.split("/").at(-1) ?? ""}!${p.sheets[0] ?? ""}'`,
    why: "Листы одной книги — часто разные годы, черновики или оценщики; от выбора листа зависят показатели.",
    given: "В файле monitoring.xlsx два листа со столбцом clause: 2020 и 2021.",
  },
  NAP121: {
    title: "неизвестный лист",
    message: (p) =>
      p.what === "table" ? `в файле нет таблицы ${p.sheet}` : `в книге нет листа «${p.sheet}»`,
    help: (p) => `${p.what === "table" ? "таблицы" : "листы"}: ${p.known.join(", ")}`,
    why: "Другой лист дал бы другие показатели.",
    given: "Лист в файле monitoring.xlsx называется Ratings.",
  },
  NAP130: {
    title: "строки не найдены",
    message: (p) => sayCase(unknownRows, p.reason, p),
    help: (p) => sayCase(whereRowsAre, p.reason, p),
    why: "Другие строки дали бы другие показатели.",
    given: "В файле promises.json два текста и ни одного списка.",
  },
  NAP131: {
    title: "скрытые строки",
    message: (p) =>
      p.by === "filter"
        ? `прочитано ${rowsText(p.rows)}, скрытых фильтром (первая: ${p.row})`
        : `прочитано ${rowsText(p.rows)}, которых не видно (первая: ${p.row})`,
    help: () => "покажите все строки и проверьте их; удалите те, что не относятся к таблице",
    why: "Тот, кто открывает файл, этих строк не видит, но в показателях они учтены.",
    given: "Строка 5 файла monitoring.xlsx скрыта.",
  },
  NAP132: {
    title: "скрытые листы",
    message: (p) =>
      p.read
        ? `прочитан скрытый лист: ${p.sheets.join(", ")}`
        : `на скрытых листах есть таблица, они не прочитаны: ${p.sheets.join(", ")}`,
    help: (p) =>
      p.read
        ? "покажите лист или укажите другой"
        : "если нужен один из них, напишите его имя после имени файла",
    why: "Скрытый лист — часто черновик или прошлогодняя таблица.",
    given: "Лист Draft файла monitoring.xlsx скрыт.",
  },
  NAP137: {
    title: "органы без отчёта",
    message: (p) =>
      `у органов есть пункты в плане, но нет отчёта среди прочитанных файлов (файлов: ${p.files}): ${p.bodies.join(", ")}`,
    help: () => "добавьте их отчёты или проверьте имена файлов: орган узнаётся по имени своего файла",
    why: "То, о чём орган не отчитался, остаётся без оценки. Читатель должен знать, кого не хватает.",
    given: "В папке reports/ каждый файл — отчёт одного органа, а в плане органов больше.",
  },
  NAP138: {
    title: "копия файла",
    message: (p) => `${p.file} — копия файла ${p.of}; второй раз она не прочитана`,
    help: () => "удалите копию; если это должен быть другой отчёт, найдите нужный файл",
    why: "Два одинаковых файла — это один отчёт. Если здесь должен быть более новый, его изменений в показателях нет.",
    given: "В папке reports/ два файла с одинаковыми байтами: moj.csv и moj (1).csv.",
  },
  NAP139: {
    title: "файл за пределами папки",
    message: (p) => `${p.path} ведёт за пределы папки ${p.root} и не был открыт`,
    help: () => "перенесите файл в эту папку или разрешите его папку: --allow-outside ПАПКА",
    why: "Файлы приходят и от посторонних: если бы файл мог назвать любой файл компьютера, строки того попали бы в сообщение или таблицу. Файл может называть файлы своего репозитория, а если его нет — своей рабочей папки или папки, в которой лежит. Сначала прослеживаются ссылки.",
    given: "Оценка называет таблицу двумя папками выше своей рабочей папки, а репозитория нет.",
  },
  NAP133: {
    title: "повреждённый список",
    message: (p) => `список прочитать нельзя: ${sayCase(listFaults, p.reason, p)}`,
    help: () => "выгрузите файл заново или исправьте это место в текстовом редакторе",
    why: "В повреждённом файле могут пропасть строки, и никто не скажет, какие.",
    given: "Файл promises.json обрывается перед последней скобкой.",
  },
};
