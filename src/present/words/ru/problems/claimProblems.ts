// The Russian of NAP5xx: published figures that the data or arithmetic do not bear out.
import type {
  ClaimLevels,
  ClaimProblemParams,
  WrongCount,
} from "../../../../model/problems/claimProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { plural } from "../plural.ts";
import { localText } from "./localText.ts";

/** "1 пункт", "3 пункта", "5 пунктов". */
const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;

/** In the genitive: of so many clauses. */
const ofClauses = (count: number): string => `${count} ${plural(count, { one: "пункта", other: "пунктов" })}`;

/** In the dative: over so many clauses. */
const overClauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункту", other: "пунктам" })}`;

/** A claim is what somebody printed, whether it is right or not. */
const asPrinted =
  "если в публикации действительно так, ничего не меняйте: это предупреждение и есть результат проверки";

function levelsText({ percents, whole }: ClaimLevels): string {
  const others = percents.length === 0 ? "" : `${percents.map(localText).join("; ")} %`;
  return whole ? ["целые проценты", others].filter((text) => text !== "").join(" или ") : others;
}

function triedText(tried: readonly string[]): string {
  if (tried.length === 0) return "другие методики не испытывались";
  return tried.length === 1
    ? `другая испытанная методика (${tried.join("")}) его тоже не даёт`
    : `ни одна из других испытанных методик (${tried.join(", ")}) его тоже не даёт`;
}

/** A coding is ours, not that of the body whose account was coded. */
const rowsGive = ({ coded }: { readonly coded?: true }): string =>
  coded === true ? "наша кодировка даёт" : "строки дают";

function countMessage(p: WrongCount): string {
  switch (p.what) {
    case "sum":
      return `опубликованные количества в сумме дают ${clauses(p.claimed)}, а опубликованный показатель охватывает ${p.found}`;
    case "clauses":
      return `опубликованное число пунктов — ${p.claimed}, а ${rowsGive(p)} ${p.found}`;
    case "count":
      return `опубликованное количество для степени ${p.band} — ${p.claimed}, а ${rowsGive(p)} ${p.found}`;
  }
}

function countHelp(p: WrongCount): string {
  switch (p.what) {
    case "sum":
      return "каждый пункт относится к одной из степеней: проверьте, точно ли переписаны количества и число пунктов";
    case "clauses":
      return `число учитываемых пунктов по методике ${p.method} — ${p.found}: проверьте scope и строки, а также точно ли переписано число`;
    case "count":
      return `степени взяты из методики ${p.method}: проверьте строки, а также точно ли переписано количество`;
  }
}

export const claimProblems: ProblemWordings<ClaimProblemParams> = {
  NAP501: {
    title: "показатель не воспроизводится",
    message: (p) =>
      `опубликован показатель ${localText(p.figure)}, а ${p.coded === true ? "наша кодировка" : "строки"} по методике ${p.method} ${p.coded === true ? "даёт" : "дают"} ${localText(p.found)}`,
    help: (p) =>
      p.roundings !== undefined
        ? `${rowsGive(p)} этот показатель${p.reproducing.length === 0 ? "" : ` по ${p.reproducing.length === 1 ? "методике" : "методикам"} ${p.reproducing.join(", ")}`}, только если всегда округлять ${p.roundings.includes("up") ? "вверх" : "вниз (отбрасывать знаки)"}; проверьте, точно ли переписан показатель; ${asPrinted}`
        : p.reproducing.length === 0
          ? `проверьте, точно ли переписан показатель; ${asPrinted}; ${triedText(p.tried)}; строки показывает nap explain overall`
          : `${rowsGive(p)} этот показатель по ${p.reproducing.length === 1 ? "методике" : "методикам"} ${p.reproducing.join(", ")}; проверьте, по какой методике он получен и точно ли переписан; ${asPrinted}`,
    why: "Строки, методика или знаменатель не те, по которым получен опубликованный показатель.",
    given: "В письме сказано 63.33, и строки дают столько же. При переписывании две цифры поменяли местами.",
  },
  NAP502: {
    title: "количества не сходятся",
    message: countMessage,
    help: (p) => `${countHelp(p)}; ${asPrinted}`,
    why: "В опубликованных данных проще всего проверить количества.",
    given:
      "Один пункт исполнен полностью, один наполовину, один на 40 %. В письме речь об одном полностью исполненном пункте, а записали 2.",
  },
  NAP503: {
    title: "показатель невозможен при таких количествах",
    message: (p) =>
      `опубликованные количества допускают для ${ofClauses(p.clauses)} от ${localText(p.low)} до ${localText(p.high)} %, а показателя ${localText(p.figure)} не допускают`,
    help: () =>
      `это следует из одной арифметики, что бы ни говорили строки: проверьте, точно ли переписаны показатель, количества и число пунктов; ${asPrinted}; что подошло бы, показывает nap audit`,
    why: "Число полностью исполненных пунктов и число пунктов, исполненных меньше чем наполовину, ограничивают среднее с двух сторон.",
    given:
      "В письме речь о 3 пунктах, из которых 1 исполнен меньше чем наполовину, а в обоих местах записали 3.",
  },
  NAP504: {
    title: "показатель арифметически невозможен",
    message: (p) =>
      `${localText(p.figure)} % не может быть средним по ${overClauses(p.clauses)}, как его ни округлять; возможные значения пункта: ${levelsText(p.levels)}`,
    help: (p) =>
      `${p.fitting.length === 0 ? "при меньшем числе пунктов такое среднее тоже невозможно" : `такое среднее возможно при меньшем числе пунктов: ${p.fitting.join(", ")}`}; проверьте, сколько пунктов учитывается, какое у каждого значение и точно ли переписаны показатель и число пунктов; ${asPrinted}; чем это объяснить, показывает nap audit`,
    why: "Среднее стольких пунктов, у каждого из которых один из немногих уровней, принимает не любые значения. Если показателя нет среди этих значений, он получен при другом числе пунктов, других уровнях или других весах, чем указано.",
    given: "У каждого пункта одна оценка: статус или целый процент. В письме речь о 3 пунктах, а записали 4.",
  },
};
