// Что известно о показателе: по строке на каждый вопрос читателя.
import type { RoundingMode } from "../../../../math/round.ts";
import type { page } from "../../en/page.ts";
import { plural } from "../plural.ts";

const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;
const decimals = (count: number): string =>
  `${count} ${plural(count, { one: "знак", few: "знака", many: "знаков", other: "знака" })} после запятой`;

const modes: Readonly<Record<RoundingMode, string>> = {
  "half-up": "до ближайшего, половина вверх",
  "half-even": "до ближайшего, половина до чётного",
  "half-down": "до ближайшего, половина вниз",
  up: "всегда вверх",
  down: "всегда вниз",
};

export const known: (typeof page)["known"] = {
  published: "опубликовано",
  computed: "вычислено здесь",
  labels: {
    whose: "Чей показатель",
    period: "Период",
    unit: "Что считали",
    coverage: "Доля со значением",
    levels: "Уровни",
    rule: "Правило",
    rounding: "Округление",
    ratings: "Оценки",
    interests: "Кто поддержал или сам участвует",
    notice: "Важно знать",
    source: "Источник",
  },
  notStated: "не указано",
  nobody: "никто, как заявлено",
  period: (start, end) => `${start} – ${end}`,
  asOf: (day) => `на ${day}`,
  claimed: (count) => `${clauses(count)}, как опубликовано`,
  counted: (scored, asked, total) => `${scored} из ${asked} спрошенных; в плане ${clauses(total)}`,
  coverage: (percent) => `${percent}\u00a0%`,
  decimals: (count) => `${decimals(count)}; как округляли, не указано`,
  rounding: (count, mode) => `${decimals(count)}, ${modes[mode]}`,
  ratings: {
    here: "опубликованы; они на этой странице",
    coded: "закодированы нами по отчёту; они на этой странице",
    none: "не опубликованы",
  },
  percents: "проценты как даны",
  kinds: {
    "self-report": (who) => `собственный отчёт: ${who}`,
    alternative: (who) => `альтернативная оценка: ${who}`,
    independent: (who) => `независимая оценка: ${who}`,
    joint: (who) => `совместная оценка государства и гражданского общества: ${who}`,
    coded: (who) => `наша кодировка отчёта: ${who}`,
  },
};
