// What is said of input that a call names and that cannot be used.
import type { InputFaults } from "../../../../model/usage/inputFaults.ts";
import type { UnknownId } from "../../../../model/usage/unknownId.ts";
import type { UsageWordings } from "../../usageWording.ts";

/** The end of a sentence about an unknown id: what was probably meant, and what there is. */
const known = ({ suggestion, known: ids }: UnknownId, listed: string): string =>
  (suggestion === null ? "." : `; возможно, имелось в виду «${suggestion}»?`) +
  (ids.length === 0 ? "" : ` ${listed}: ${ids.join(", ")}`);

const nameOne = "Укажите файл или одно из имён";

export const inputFaults: Pick<UsageWordings, keyof InputFaults> = {
  "no-input": () =>
    "нет входных данных: укажите файлы или работайте в папке, где есть nap.yaml либо plan.yaml и assessments/",
  "empty-name": () => "пустое имя не может быть именем файла",
  "unmatched-name": (p) => `шаблону «${p.name}» не соответствует ни один файл`,
  "not-a-workspace": (p) =>
    `в папке «${p.name}» нет ни таблиц, ни nap.yaml, ни plan.yaml с папкой assessments/`,
  "plan-without-assessments": (p) =>
    `здесь есть ${p.plan}, но нет папки assessments/: укажите файлы или положите отчёты об оценке в эту папку`,
  "assessments-without-plan": () =>
    "здесь есть папка assessments/, но рядом с ней нет plan.yaml: укажите файлы",
  "unreadable-folder": (p) =>
    `не удаётся прочитать папку «${p.folder}» (${p.cause}); nap читает файлы из этой папки`,
  "unknown-assessment": (p) => `нет отчёта об оценке с именем «${p.written}»${known(p, "Найдены")}`,
  "unknown-method": (p) => `нет методики с именем «${p.written}»${known(p, nameOne)}`,
  "unknown-plan": (p) => `нет плана с именем «${p.written}»${known(p, nameOne)}`,
  "unknown-scale": (p) => `нет шкалы с именем «${p.written}»${known(p, nameOne)}`,
  "unknown-mapping": (p) => `нет схемы чтения с именем «${p.written}»${known(p, nameOne)}`,
  "unknown-column": (p) => `в nap нет столбца «${p.written}»${known(p, nameOne)}`,
  "column-twice": (p) =>
    `у столбца «${p.column}» два источника: назовите его в --column один раз и не называйте в схеме чтения`,
  "not-a-column": (p) =>
    `пишите --column так: столбец nap, «=» и название в файле: --column clause=Código; найдено «${p.written}»`,
  "wrong-format": (p) => `формат файла «${p.source}» — ${p.found}, а нужен ${p.expected}`,
  "unusable-method": (p) => `методику «${p.name}» использовать нельзя; причину покажет nap check ${p.source}`,
  "no-git": () =>
    "--against указывает ревизию, но git не найден: установите git или сравните с сохранённым результатом (nap score --format json)",
  "no-repository": (p) =>
    `git не находит здесь репозитория (${p.said}): работайте в репозитории данных или сравните с сохранённым результатом (nap score --format json)`,
  "unknown-revision": (p) =>
    `«${p.revision}» — не файл и не ревизия этого репозитория; список ревизий выводит git log --oneline`,
  "revision-like-option": (p) => `имя ревизии не начинается с «-»: «${p.written}»`,
  "shallow-clone": (p) =>
    `ревизии «${p.revision}» нет в этой копии: в ней лишь часть истории; получите остальную (git fetch --unshallow; в actions/checkout — fetch-depth: 0)`,
  "revision-incomplete": (p) =>
    `в этой копии есть не вся ревизия: не хватает «${p.path}»; клонируйте без --filter или выполните git fetch --refetch`,
  "revision-in-lfs": (p) =>
    `файл «${p.path}» хранится в Git LFS, а в ревизии есть только ссылка на него: сравните с сохранённым результатом (nap score --format json)`,
  "nothing-at-revision": (p) => `в ревизии «${p.revision}» здесь нет рабочей папки: сравнивать не с чем`,
  "stdin-against": () => "у стандартного ввода нет прежней ревизии: вместе с --against укажите файлы",
  "unreadable-result": (p) => `не удаётся прочитать файл «${p.path}» (${p.cause})`,
  "not-a-result": (p) =>
    `«${p.path}» — не сохранённый результат: сохраните его командой nap score --format json`,
  "result-without-scores": (p) =>
    `в файле «${p.path}» результат вида ${p.kind}, а нужны оценки: сохраните их командой nap score --format json`,
  "result-of-other-version": (p) =>
    `в файле «${p.path}» указано schemaVersion ${p.found}, а нужно ${p.expected}: сохраните результат заново этой версией nap`,
  "unreadable-file": (p) => `«${p.name}» не читается (${p.cause})`,
  "file-too-large": (p) => `«${p.name}» больше ${p.most} кБ; больший файл на страницу не помещается`,
  "not-a-picture": (p) => `«${p.name}» — не рисунок, который может быть на странице: нужен PNG, JPEG или SVG`,
  "several-plans": (p) =>
    `страница составляется по одному плану, а отчёты об оценке относятся к нескольким (${p.plans.join(", ")}): укажите план через --plan или отчёты по одному плану через --assessment`,
  "needs-against": (p) => `для ${p.flag} нужен --against: он указывает, с чем сравнивать`,
};
