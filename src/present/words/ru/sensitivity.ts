// Что говорится о том, насколько надёжен показатель.
import type { sensitivity as master } from "../en/sensitivity.ts";
import { plural } from "./plural.ts";

const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;
const combinations = (count: number): string =>
  `${count} ${plural(count, { one: "сочетание", few: "сочетания", many: "сочетаний", other: "сочетания" })}`;

export const sensitivity: typeof master = {
  title: (assessment) => `Насколько надёжен показатель? ${assessment}`,
  sources: {
    unrated: "пункты без значения",
    part: "неоценённые части",
    "not-due": "срок ещё не наступил",
    doubt: "сомнения кодировщика",
    group: "органы за несколько",
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
    countsOnly: (method) => `Методика ${method} считает статусы и не даёт показателя.`,
    none: (method) => `По методике ${method} показателя пока нет.`,
    bounds: (least, greatest) =>
      `Если всё неизвестное прочитать как наихудшее, получится ${least} %, если как наилучшее — ${greatest} %.`,
    sure: "В строках ничего не остаётся открытым: собственного диапазона у показателя нет.",
    doubts: (doubted, all, least, greatest) =>
      `Строки, в которых кодировщик допускает и другой статус: ${doubted} из ${all}. Если каждую из них прочитать как наихудшую, получится ${least} %, как наилучшую — ${greatest} %.`,
    methods: (count, least, greatest) =>
      `При тех же строках правила (их ${count}) дают показатели от ${least} до ${greatest} %.`,
    within: (figure, method, turned) =>
      `Опубликованные ${figure} % получаются по методике ${method}, если иначе прочитать строки (не меньше ${turned}).`,
    asItStands: (figure, method) =>
      `Опубликованные ${figure} % — это то, что дают строки по методике ${method}.`,
    outside: (figure, methods) =>
      `Опубликованные ${figure} % не даёт ни одно сочетание сомнений; проверены методики: ${methods}.`,
    unsearched: (figure, methods) =>
      `Дают ли сомнения опубликованные ${figure} %, проверено не полностью (сочетаний слишком много); методики: ${methods}.`,
    verify: (ids) => `Уточнить в первую очередь: ${ids}.`,
  },
  beside: {
    text: (sources, least, greatest) =>
      `Неизвестно: ${sources}. Если всё это прочитать как наихудшее, получится ${least} %, если как наилучшее — ${greatest} %.`,
    short: (least, greatest) =>
      `если всё неизвестное прочитать как наихудшее — ${least} %, как наилучшее — ${greatest} %`,
    sure: "В строках ничего не остаётся открытым: собственного диапазона у показателя нет.",
    sureShort: "в строках ничего не остаётся открытым",
    noFigure: (sources) => `Неизвестно: ${sources}. Ни одно прочтение не даёт показателя.`,
    noFigureShort: "ни одно прочтение неизвестного не даёт показателя",
    countsOnly: "Методика считает статусы и не даёт показателя, у которого могли бы быть границы.",
    countsOnlyShort: "методика не даёт показателя",
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
    way: (figure, method, roundings, turned, value, list) =>
      turned === 0
        ? `${figure} %, ${method}, округление ${roundings}: строки дают его как есть (${value} %)`
        : `${figure} %, ${method}, округление ${roundings}: получается, если иначе прочитать строки (не меньше ${turned}; ${value} %): ${list}`,
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
    "within.bodies": "пункт нескольких органов",
    across: "среднее считается по",
    "not-due": "пункты, срок которых не наступил",
  },
  choice: (choice, share, options) =>
    share === null ? `${choice}: ${options}` : `${choice} (${share} % разброса): ${options}`,
  shares:
    "Доли в сумме дают 100 % (с точностью до округления): такая часть разброса этих показателей приходится на каждый выбор.",
  rulesEnds: "Наименьший и наибольший — по всему, что неизвестно.",
  narrowing:
    "Когда пункт уточнён, наименьший и наибольший показатели сближаются не меньше чем на столько процентных пунктов.",
  grid: (count, least, greatest) =>
    `${combinations(count)} этих вариантов, каждое учтено один раз; показатели от ${least} до ${greatest} %:`,
  gridGaps: (count) => `Показателя не дают ${combinations(count)}, поэтому доли разброса не приводятся.`,
  moves: (choice, option, percent) =>
    `Больше всего показатель меняет один выбор — ${choice}: ${option}; он становится ${percent} %.`,
  noneNamed: "не названо",
  points: (value) => `${value} п. п.`,
  cause: (name) => `опоздание по причине «${name}»`,
  interest: (body, of) =>
    of === null ? `собственный интерес: ${body}` : `собственный интерес: ${body} (назван в ${of})`,
  explains: (cause, count, points) =>
    `Причина «${cause}» (${clauses(count)}): объясняет не больше ${points} п. п.`,
};
