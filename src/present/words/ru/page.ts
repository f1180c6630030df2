// Что говорится на странице `nap report`: для читателей, которые не знают терминов.
import type { page as master } from "../en/page.ts";
import { languageNames } from "../languageNames.ts";
import { choices } from "./page/choices.ts";
import { gap } from "./page/gap.ts";
import { known } from "./page/known.ts";
import { lead } from "./page/lead.ts";
import { live } from "./page/live.ts";

export const page: typeof master = {
  lead,
  known,
  choices,
  gap,
  live,
  skip: "Перейти к пунктам",
  headings: {
    lead: "Коротко",
    axis: "Все показатели на одной линии",
    note: "От издателя",
    series: "По этапам",
    known: "Что известно о каждом показателе",
    rules: "Показатель по каждому правилу",
    gaps: "Насколько различаются показатели",
    directions: "По направлениям",
    bodies: "По органам",
    clauses: "По пунктам",
    about: "Как сделана эта страница",
  },
  columns: {
    direction: "направление",
    body: "орган",
    rule: "правило",
    meaning: "что оно говорит",
    figure: "показатель",
    least: "наименьший",
    greatest: "наибольший",
    asked: "спрошено",
    rated: "есть значение",
    several: "разные статусы",
    other: "только процент",
    counts: "засчитано",
    evidence: "подтверждение",
    note: "примечание",
    of: "кто, что",
  },
  outcomes: {
    scored: "оценён",
    insufficient: "показателя нет",
    "not-due": "срок не наступил",
    unrated: "не оценён",
    "not-applicable": "неприменимо",
  },
  rulesNote:
    "Наименьший и наибольший: всё неизвестное прочитано по самому низкому или самому высокому значению.",
  rulesUndeclared:
    "Кроме первого, ни одно правило не названо: остальные — те, которые могут прочитать эти оценки.",
  directionsNote: "Каждое число — число пунктов.",
  bodiesNote:
    "Каждый орган — по пунктам, за которые он отвечает. Пункт, за который отвечают несколько органов, засчитан каждому из них.",
  clause: {
    window: (start, end) => `Срок: с ${start} по ${end}`,
    lead: "Ведущий исполнитель",
    partners: "Соисполнители",
    bodies: "Отвечают",
    rows: "Что сообщено",
    steps: "Как получается показатель пункта",
    cause: "Причина задержки",
    doubt: (statuses) => `Кодировщик считает возможным и другое: ${statuses}`,
    doubtTitle: "Сомнение",
    noRows: "Об этом пункте ничего не сообщено.",
    link: (id) => `Ссылка на пункт ${id}`,
    leadsTo: (host) => `ведёт на ${host}`,
    outside: "Эта оценка не охватывает данный пункт.",
    evidenceNone: "подтверждения нет",
    date: "выполнено",
  },
  about: {
    made: (tool) => `Сделано программой ${tool}; каждый показатель точен и округляется один раз, при показе.`,
    computed:
      "Программа, которая вычислила показатели, находится в самой странице. Из сети ничего не загружается.",
    method: (title, id, version, hash) => `Правило: ${title} (${id}, версия ${version}, SHA-256 ${hash})`,
    inputs: "Прочитанные файлы",
    columns: { file: "файл", hash: "SHA-256" },
  },
  otherLanguages: (list) => `Для других языков страницы (${list}) нужен JavaScript.`,
  switch: "Язык",
  languages: languageNames,
  logo: "Логотип издателя",
};
