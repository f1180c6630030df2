// What is said when a run ends before its result: the way to help, bugs, interruptions.
import type { Themes } from "../words.ts";

export const failures: Themes["failures"] = {
  wayToHelp: (help) => `Как это пишется, показывает ${help}`,
  cannotWriteResult: (said: string | null): string =>
    `не удаётся записать результат: ${said ?? "на устройстве нет места"}`,
  interrupted: "прервано",
  bug: (message) => `это ошибка в самой программе nap: ${message}`,
  reportBug: "Пожалуйста, сообщите о ней и приложите команду и файлы, которые к ней привели.",
};
