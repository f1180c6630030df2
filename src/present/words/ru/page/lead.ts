// Первые предложения страницы: кто что опубликовал, что дают оценки, что решило бы вопрос.
import type { page } from "../../en/page.ts";
import { plural } from "../plural.ts";

const inClauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункту", few: "пунктам", many: "пунктам", other: "пункта" })}`;

export const lead: (typeof page)["lead"] = {
  published: (who, figure, over) =>
    `${who}: опубликовано ${figure}\u00a0%${over === null ? "" : ` по ${inClauses(over)}`}.`,
  ratingsMissing: (count) =>
    count === 1
      ? "Оценки, на которых основан этот показатель, не опубликованы."
      : "Оценки, на которых основаны эти показатели, не опубликованы.",
  subject: {
    coded: (body) => `Наша кодировка отчёта (${body})`,
    own: (who) => `Собственный отчёт (${who})`,
    other: (title) => `Оценка «${title}»`,
  },
  gives: (subject, percent, rule, scored, asked) =>
    `${subject} даёт ${percent}\u00a0% по правилу «${rule}»; значение есть у ${scored} из ${asked} пунктов.`,
  givesNone: (subject, reason) => `${subject} не даёт показателя: ${reason}.`,
  rules: (count, least, greatest) =>
    `Испробовано правил: ${count}; по данным как они есть они дают показатели от ${least} до ${greatest}\u00a0%.`,
  bounds: (least, greatest) =>
    `Если всё неизвестное прочитать по самому низкому значению, показатель — ${least}\u00a0%, по самому высокому — ${greatest}\u00a0%.`,
  settle: {
    ratings: "Вопрос решили бы оценки по пунктам, на которых основаны опубликованные показатели.",
    verify: (ids) => `Проверить прежде всего: ${ids}.`,
  },
};
