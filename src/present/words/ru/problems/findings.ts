// What is said in formats for systems that run checks.
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

const of = (count: number): string => `${count} ${plural(count, { one: "находки", other: "находок" })}`;

export const findings: Themes["problems"]["findings"] = {
  gate: (kind) => `порог ${kind}`,
  whyGate:
    "Вызов или nap.yaml требует большего, чем достигает результат. Если порог не выдержан, код завершения — 1.",
  gates: "пороги",
  noProblems: "проблем нет",
  root: "Корень репозитория, если его называет система CI, иначе папка, в которой вызван nap.",
  columns: { severity: "важность", place: "место", problem: "проблема", help: "что делать" },
  cut: (shown, found) => `Показано ${shown} из ${of(found)}, сначала самые важные.`,
  annotations: (most, found) =>
    `GitHub показывает для каждого шага не больше ${most} аннотаций каждого вида. Всего в этом выводе находок: ${found}; сначала самые важные.`,
  summaryCut: (shown, found) =>
    `Показано ${shown} из ${of(found)}, сначала самые важные: сводка шага ограничена 1 МиБ. Все они есть в выводе шага.`,
  tablesLeftOut:
    "Таблицы результата пропущены: сводка шага ограничена 1 МиБ. Запишите их в файл: --format markdown=ПУТЬ.",
  hidden: (suppressed, known) =>
    `Не показано: ${[...(suppressed === 0 ? [] : [`подавлено ${suppressed}`]), ...(known === 0 ? [] : [`уже известно ${known}`])].join(", ")}.`,
  suppressed: (reason, until) => `подавлено${until === null ? "" : ` до ${until}`}: ${reason}`,
  known: "уже известно",
};
