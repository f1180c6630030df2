// What is said of what two assessors should verify first.
import type { agenda as master } from "../../en/comparison/agenda.ts";

export const agenda: typeof master = {
  title: "Что проверить сначала: вклад × сомнение",
  about:
    "Сомнение — доля строк без подтверждения или с другим возможным статусом: среднее двух сторон; сторона без строк считается как 1.",
  contribution: "п. п.",
  doubt: "сомнение",
  priority: "приоритет",
  evidenceOf: (side) => `подтверждение ${side}`,
  noneNamed: "не названо",
  nothing: "Ни один пункт не даёт вклада в разрыв: проверять нечего.",
  line: (p) =>
    `проверить ${p.number}: пункт ${p.clause}: ${p.contribution} п. п., сомнение ${p.doubt}; подтверждение A: ${p.a}; подтверждение B: ${p.b}`,
};
