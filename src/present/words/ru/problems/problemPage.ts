// The Russian of the page of a problem code, and of their index.
import type { Example, Severity } from "../../../../model/problems/problemInfo.ts";
import type { Themes } from "../../words.ts";

const severities: Readonly<Record<Severity | "off", string>> = {
  error: "Ошибка: пока она не исправлена, показатели, на которые она влияет, скрыты.",
  warning: "Предупреждение: показатели видны, но сначала проверьте, всё ли верно.",
  info: "Сведение: всё в порядке.",
  off: "Выключено: проверяется, только если `rules` в nap.yaml включает правило как info, warning или error. Показатели не меняются.",
};

const causes: Readonly<Record<Example["in"], string>> = {
  ratings: "Таблица оценок с этой проблемой",
  plan: "Часть плана с этой проблемой",
  clause: "Часть пункта с этой проблемой",
  assessment: "Часть отчёта об оценке с этой проблемой",
  method: "Часть методики с этой проблемой",
  mapping: "Часть схемы чтения с этой проблемой",
  file: "Файл с этой проблемой",
  call: "Команда с этой проблемой",
};

export const problemPage: Themes["problems"]["page"] = {
  severities,
  unusable: "Входные данные использовать нельзя: код завершения 2.",
  why: "Почему это важно",
  causes,
  emptyFile: "(пустой файл)",
  fixed: "После исправления",
  printed: "Что выводит `nap check`",
  /** Before a message that is an example. */
  forExample: (message) => `Например: ${message}`,
  inFull: (page) => `Подробнее: ${page}`,
  index: {
    title: "Проблемы",
    text: "У каждой проблемы есть код. По нему её находят здесь, в `nap explain` и в любом формате вывода.",
    code: "код",
    severity: "уровень",
    problem: "проблема",
  },
};
