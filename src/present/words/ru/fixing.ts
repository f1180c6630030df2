// Что говорится об исправлениях, которые nap вносит в файлы.
import type { Words } from "../words.ts";
import { plural } from "./plural.ts";

const kinds: Readonly<Record<Kind, (count: number) => string>> = {
  "byte-order-mark": () => "убрана метка порядка байтов (BOM)",
  delimiter: () => "разделитель заменён на запятую",
  status: (n) =>
    `${n} ${plural(n, { one: "статус заменён", few: "статуса заменены", many: "статусов заменены", other: "статуса заменены" })} на id шкалы`,
  "decimal-sign": (n) =>
    `${n} ${plural(n, { one: "десятичная запятая заменена", few: "десятичные запятые заменены", many: "десятичных запятых заменены", other: "десятичной запятой заменены" })} на точку`,
  quoted: (n) =>
    `${n} id ${plural(n, { one: "взят", few: "взяты", many: "взяты", other: "взяты" })} в кавычки`,
  spaces: (n) =>
    `убраны лишние пробелы и невидимые знаки в ${n} ${plural(n, { one: "значении", few: "значениях", many: "значениях", other: "значениях" })}`,
};

const reasons: Readonly<Record<Reason, string>> = {
  "not-text": "исправляется только текст: исправьте книгу в программе, в которой она создана",
  encoding: "исправляется только UTF-8: сохраните файл в UTF-8",
  mapped: "как его читать, говорит сопоставление, поэтому он остаётся как есть",
  "not-the-same": "его ячейки читались бы иначе: сначала исправьте кавычки",
};

type Fixing = Words<"fixing">["fixing"];
type Kind = Parameters<Fixing["kind"]>[0];
type Reason = Parameters<Fixing["unfixed"]>[1];

export const fixing: Fixing = {
  kind: (kind, count) => kinds[kind](count),
  file: (file, parts) => `${file}: ${parts.join("; ")}`,
  unfixed: (file, reason) => `${file}: не исправлен; ${reasons[reason]}`,
  summary: (p) =>
    p.fixes === 0
      ? "исправлять нечего"
      : `исправлений: ${p.fixes}, файлов: ${p.files}${p.isWritten ? "" : "; ничего не записано (--dry-run)"}`,
};
