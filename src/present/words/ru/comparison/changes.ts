// What is said of what moved a figure since a revision, or since a saved result.
import type { MissingOfGate } from "../../../../model/changeGate.ts";
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

const points = (number: string): string => `${number} п. п.`;

const missingOfGate: Record<MissingOfGate, string> = {
  assessment: "отчёта об оценке больше нет",
  figures: "показатели теперь не приводятся",
  "last-round": "у последнего этапа нет показателя",
  "earlier-round": "нет более раннего этапа с показателем",
  "figure-before": "у предыдущего этапа нет показателя",
};

const unmet = (passes: boolean): string => (passes ? "не проверено" : "не выполнено");

export const changes: Themes["comparison"]["changes"] = {
  title: (since) => `Изменения по сравнению с ${since}`,
  nothing: "Ничего не изменилось.",
  assessment: "отчёт об оценке",
  before: "было",
  now: "стало",
  move: "изменение, п. п.",
  term: "причина",
  points: "п. п.",
  what: "что изменилось",
  where: "место",
  states: { changed: "", unchanged: "без изменений", added: "новый", removed: "больше нет" },
  plan: "план и дата оценки",
  total: "всего",
  planKinds: {
    "as-of": "дата оценки",
    "clause-added": "пункт добавлен в план",
    "clause-removed": "пункт исключён из плана",
    "clause-renamed": "изменён номер пункта",
    window: "срок",
    weight: "вес",
    bodies: "органы",
    activities: "мероприятия",
    direction: "направление",
    title: "название",
    "direction-weight": "вес направления",
    "body-weight": "вес органа",
  },
  cellKinds: { "row-added": "строка добавлена", "row-removed": "строка удалена", scope: "круг пунктов" },
  claimStates: {
    reproduced: "получается из строк",
    possible: "возможно, но из строк не получается",
    impossible: "невозможно",
  },
  otherMethod: (before, now) => `Методика изменилась: ${before} → ${now}.`,
  clauseAlone: "ни одна ячейка этого пункта не изменилась: изменился его вес в показателе",
  byClause:
    "В сохранённом результате нет строк (их сохраняет nap score --ratings --format json): изменение показано только по пунктам, а план, охват, методика и оценки не разделены.",
  rowsWithoutParts:
    "В сохранённом результате есть строки, но его план или методика другие и по нему не известны: изменённые строки перечислены, изменение показано по пунктам, а план, охват, методика и оценки не разделены.",
  notSplit:
    "Изменение нельзя разделить: нет одного из показателей, или методики не могут прочесть оценки друг друга.",
  asOne: "–: изменений больше восьми или слишком много строк; они показаны вместе.",
  allBelow: (shown, all) => `Показано изменений: ${shown} из ${all}; все — с --all.`,
  claim: (figure, before, now) =>
    `Опубликованный показатель ${figure} %: ${before ?? "не указан"} → ${now ?? "не указан"}.`,
  problems: "Проблемы",
  counts: ({ added, accepted, fixed, unchanged }) =>
    `Новых проблем: ${added}${
      accepted === 0 ? "" : `, новых, но подавленных или известных: ${accepted}`
    }, исправлено: ${fixed}, без изменений: ${unchanged}.`,
  newProblem: "новая",
  suppressed: "новая, подавлена",
  inBaseline: "новая, известна",
  fixedProblem: "исправлена",
  problem: "проблема",
  line: (id, before, now, move, parts) =>
    `${id}: ${before} % → ${now} %: ${points(move)}${parts === "" ? "" : ` = ${parts}`}`,
  lineWithout: (id, before, now) =>
    `${id}: ${before === null ? "нет показателя" : `${before} %`} → ${now === null ? "нет показателя" : `${now} %`}`,
  gates: {
    dropKept: (id, moved, limit, way) =>
      `${id}: не более чем на ${points(limit)} ниже прежнего: выполнено, ${way === "none" ? "без изменений" : `${way === "higher" ? "выше" : "ниже"} на ${points(moved)}`}`,
    dropTooFar: (id, fell, limit, distance, clauses) =>
      `${id}: не более чем на ${points(limit)} ниже прежнего: не выполнено, ниже на ${points(fell)}; лишние ${points(distance)} — это ${plural(clauses.length, { one: `${clauses.length} пункт`, few: `${clauses.length} пункта`, many: `${clauses.length} пунктов`, other: `${clauses.length} пункта` })} со 100 %: ${clauses.join(", ")}`,
    figureGone: (passes, id, limit) =>
      `${id}: не более чем на ${points(limit)} ниже прежнего: ${unmet(passes)}, показателя больше нет`,
    noDrop: (passes, id, limit, missing) =>
      `${id}: не более чем на ${points(limit)} ниже прежнего: ${unmet(passes)}, ${missingOfGate[missing]}`,
    noneFell: (id) => `${id}: ни один пункт не ниже прежнего: выполнено`,
    someFell: (id, lower, gone) =>
      `${id}: ни один пункт не должен быть ниже прежнего: не выполнено, ${[
        ...(lower === null ? [] : [`ниже: ${lower}`]),
        ...(gone === null ? [] : [`больше без значения: ${gone}`]),
      ].join("; ")}`,
    nothingToCompare: (passes, id, missing) =>
      `${id}: ни один пункт не должен быть ниже прежнего: ${unmet(passes)}, ${missingOfGate[missing]}`,
    underOneMethod: (text, method) => `${text} (оба этапа по методике ${method})`,
    valuesGone: (id, clauses) =>
      `${id}: ни один пункт не должен быть ниже прежнего: не проверено, теперь без значения: ${clauses}`,
    notMet: (text) => `условие не выполнено: ${text}`,
    notJudged: (text) => `условие не проверено: ${text}`,
  },
};
