// What is said of forms that came back.
import type { Themes } from "../words.ts";
import { plural } from "./plural.ts";

const rows = (count: number): string =>
  `${count} ${plural(count, { one: "строка", few: "строки", many: "строк", other: "строки" })}`;

export const collect: Themes["collect"] = {
  columns: {
    number: "Возврат",
    body: "Орган",
    kind: "О чём спрашивает",
    round: "Этап",
    asked: "Спрошено",
    answered: "Отвечено",
    share: "Доля",
    blank: "Пусто",
    gone: "Нет строки",
    skipped: "Не использовано",
  },
  kinds: { rating: "оценки", reply: "ответ" },
  coordinator: "координатор",
  rows,
  skipped: { "header-again": "заголовок ещё раз", "no-clause": "без пункта", error: "с ошибкой" },
  leftOut: {
    "same-again": "повторно",
    "other-counts": "заменено другим ответом",
    conflict: "с двумя ответами",
  },
  missing: (bodies, of) =>
    of.isReply
      ? `Анкету для ответа не вернули${of.assessment === null ? "" : ` (${of.assessment})`}: ${bodies}.`
      : `Не вернули${of.round === null ? "" : ` (этап ${of.round})`}: ${bodies}.`,
  allReturned: (of) =>
    of.isReply
      ? `Анкеты для ответа вернули все${of.assessment === null ? "" : ` (${of.assessment})`}.`
      : `Вернули все${of.round === null ? "" : ` (этап ${of.round})`}.`,
  whoIsUnknown: "Кто не вернул анкету, неизвестно: для этого нужен план.",
  whoIsAskedUnknown: (assessment) =>
    `Кто не вернул анкету для ответа, неизвестно: для этого в рабочей папке нужны ${assessment === null ? "отправленная оценка" : `оценки из ${assessment}`}.`,
  conflicts: (count) =>
    `${count} ${plural(count, { one: "ответ противоречит другому", few: "ответа противоречат другим", many: "ответов противоречат другим", other: "ответа противоречат другим" })}; ни одного из них в таблицах нет.`,
  table: (name, count) => `${name} (${rows(count)})`,
  written: (tables) => `Записано: ${tables}.`,
  wouldWrite: (tables) => `С -o ПАПКА было бы записано: ${tables}.`,
  withErrors:
    "Ничего не записано: исправьте ошибки или пропустите то, чего они касаются, с помощью --skip-bad-rows.",
  nothing: "Ответов нет, поэтому ничего не записано.",
  skipping: (answers, errors) =>
    `Пропущено по --skip-bad-rows: то, чего ${plural(errors, { one: "касается 1 ошибка", few: `касаются ${errors} ошибки`, many: `касаются ${errors} ошибок`, other: `касаются ${errors} ошибки` })}; из-за этого в таблицах нет: ${rows(answers)} возвращённых анкет.`,
  line: (number, body, answered, asked, share, more) =>
    `возврат ${number} (${body}): отвечено ${answered} из ${asked}${share === "" ? "" : `, ${share} %`}${more}`,
  blank: (count) => `пустых: ${count}`,
  gone: (count) => `без строки: ${count}`,
};
