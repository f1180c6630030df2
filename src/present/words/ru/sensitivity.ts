// Что говорится о том, насколько надёжен показатель.
import type { sensitivity as master } from "../en/sensitivity.ts";
import { plural } from "./plural.ts";

const doubts = (count: number): string =>
  `${count} ${plural(count, { one: "сомнение", few: "сомнения", many: "сомнений", other: "сомнения" })}`;
const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;
const combinations = (count: number): string =>
  `${count} ${plural(count, { one: "сочетание", few: "сочетания", many: "сочетаний", other: "сочетания" })}`;

export const sensitivity: typeof master = {
  title: (assessment) => `${assessment}: насколько надёжен показатель?`,
  sources: {
    unrated: "пункты без значения",
    part: "части, которые никто не оценил",
    "not-due": "пункты с отметкой «срок не наступил»",
    doubt: "строки, в которых сомневается кодировщик",
    group: "органы, которые представляют несколько органов",
  },
  all: "всё вместе",
  together: (list) => `вместе: ${list}`,
  asCoded: "как есть",
  columns: {
    unknown: "что неизвестно",
    clauses: "пунктов",
    least: "наименьший",
    greatest: "наибольший",
    line: "0–100 %",
    rule: "правило",
    named: "названо",
    choice: "выбор",
    options: "варианты",
    effect: "доля разброса",
    settle: "сужает на",
    range: "значение",
    evidence: "доказательство",
    why: "почему открыт",
    without: "без них",
    ifDone: "если всё выполнено",
  },
  headings: {
    bounds: "Каким может быть показатель",
    methods: "По другим правилам",
    claims: "Опубликованные показатели",
    grid: "Выбор методики",
    verify: "Что проверить в первую очередь",
    aside: "Причины и заинтересованность",
  },
  summary: {
    point: (percent, method) => `По методике ${method} показатель равен ${percent} %.`,
    none: (method) => `По методике ${method} показателя пока нет.`,
    bounds: (least, greatest) =>
      `Если всё неизвестное прочитать как наихудшее, получится ${least} %, если как наилучшее — ${greatest} %.`,
    sure: "В строках ничего не остаётся открытым: собственного диапазона у показателя нет.",
    doubts: (doubted, all, least, greatest) =>
      `Сомнения есть в строках: ${doubted} из ${all}. Если каждое сомнение прочитать как наихудшее, получится ${least} %, как наилучшее — ${greatest} %.`,
    methods: (count, least, greatest) =>
      `По правилам этой таблицы (их ${count}) при тех же строках показатель лежит между ${least} и ${greatest} %.`,
    within: (figure, method, turned) =>
      `Опубликованные ${figure} % получаются по методике ${method}, если иначе прочитать ${doubts(turned)}.`,
    asItStands: (figure, method) =>
      `Опубликованные ${figure} % — это то, что дают строки по методике ${method}.`,
    outside: (figure, methods) =>
      `Опубликованные ${figure} % не даёт ни одно сочетание сомнений; проверены методики: ${methods}.`,
    unsearched: (figure, methods) =>
      `Дают ли сомнения опубликованные ${figure} %, проверено не полностью (сочетаний слишком много); методики: ${methods}.`,
    verify: (ids) => `Уточнить в первую очередь: ${ids}.`,
  },
  outer: "за эти границы выйти нельзя; проверены не все сочетания",
  none: "часть возможного не даёт показателя",
  minimum: "Правило о наименьшем охвате в этих границах не применяется.",
  open: "Орган, который представляет несколько органов, может весить сколько угодно: дальняя граница — случай, когда учитывается только он.",
  undeclared:
    "Кроме методики самой оценки, правил не названо: показаны готовые методики, которые читают её шкалу.",
  named: { yes: "да", no: "готовое" },
  unread: (count, method) => `Другие статусы без значения по методике ${method} не учтены: ${count}.`,
  claim: {
    way: (figure, method, roundings, turned, value) =>
      turned === 0
        ? `${figure} %, ${method}, округление ${roundings}: строки как есть, ${value} %`
        : `${figure} %, ${method}, округление ${roundings}: нужно иначе прочитать не меньше чем ${doubts(turned)}, ${value} %`,
    turnedRows: (list) => `прочитаны иначе: ${list}`,
    above: (figure, method, points) =>
      `${figure} %, ${method}: на ${points} п. п. выше наибольшего показателя, который допускают сомнения`,
    below: (figure, method, points) =>
      `${figure} %, ${method}: на ${points} п. п. ниже наименьшего показателя, который допускают сомнения`,
    between: (figure, method) =>
      `${figure} %, ${method}: между границами, но ни одно сочетание сомнений его не даёт`,
    unsearched: (figure, method) =>
      `${figure} %, ${method}: между границами; проверены не все сочетания сомнений`,
  },
  choices: {
    values: "сколько стоит статус",
    "within.bodies": "несколько органов",
    across: "среднее по",
    "not-due": "срок не наступил",
  },
  grid: (count, least, greatest) =>
    `${combinations(count)}, все равновероятны: от ${least} до ${greatest} %.`,
  gridGaps: (count) => `Показателя не дают ${combinations(count)}, поэтому доли разброса не приводятся.`,
  moves: (choice, option, percent) =>
    `Больше всего показатель меняет один выбор — ${choice}: ${option}; он становится ${percent} %.`,
  noneNamed: "не названо",
  points: (value) => `${value} п. п.`,
  cause: (name) => `опоздание по причине «${name}»`,
  interest: (body) => `${body} действует сам`,
  explains: (cause, count, points) =>
    `Причина «${cause}» (${clauses(count)}): объясняет не больше ${points} п. п.`,
};
