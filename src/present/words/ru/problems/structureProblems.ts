// The Russian of NAP2xx: keys and types that the schema of a file refuses.
import type { CutOff, StructureProblemParams } from "../../../../model/problems/structureProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";
import { expectedText, foundTexts, neededText } from "./schemaExpectations.ts";

/** How a value is written so that a comma does not cut it. */
function uncutText({ piece, whole, number }: CutOff): string {
  if (number !== undefined) return `напишите ${number}`;
  return whole === undefined
    ? `внесите текст ${piece} в кавычки или скобки перед ним либо напишите его как ключ с двоеточием`
    : `возьмите его в кавычки: "${whole}"`;
}

const what = { id: "id", text: "текст" } as const;

export const structureProblems: ProblemWordings<StructureProblemParams> = {
  NAP201: {
    title: "неизвестный ключ",
    message: (p) => `неизвестный ключ «${p.key}»`,
    help: (p) => `здесь допустимы: ${p.allowed.join(", ")}`,
    why: "Правило под ключом, которого nap не знает, применено не будет.",
  },
  NAP202: {
    title: "нет ключа",
    message: (p) => (p.state === "empty" ? `ключ «${p.key}» пуст` : `нет ключа «${p.key}»`),
    help: (p) =>
      (p.state === "empty" ? "заполните его: " : "добавьте его: ") +
      neededText(p.key, p.expected) +
      (p.state === "empty" && p.optional === true ? "; или удалите этот ключ" : ""),
    why: "Без него данных в файле не хватает, чтобы вычислить показатель, а догадок nap не строит.",
  },
  NAP204: {
    title: "значение не того вида",
    message: (p) =>
      "cut" in p
        ? `внутри { } запятая завершает значение: здесь это ${p.cut.value}, а текст после запятой (${p.cut.piece}) не относится ни к одному ключу`
        : sayCase(foundTexts, p.found.kind, p.found),
    help: (p) => ("cut" in p ? uncutText(p.cut) : `нужно: ${expectedText(p.expected)}`),
    why: "Список на месте одного значения или слово на месте числа нельзя понять однозначно.",
  },
  NAP205: {
    title: "id не записан как текст",
    message: (p) =>
      `YAML читает ${what[p.what]} ${p.written} как число${p.read === p.written ? "" : `, ${p.read}`}`,
    help: (p) => `возьмите его в кавычки: "${p.written}"`,
    why: "Без кавычек 1.10 и 1.1 — одно и то же число, и два пункта превращаются в один.",
  },
  NAP215: {
    title: "показатель не в кавычках",
    message: (p) => `опубликованный показатель ${p.written} записан без кавычек`,
    help: (p) => `возьмите его в кавычки, точно как напечатано: "${p.written}"`,
    why: "63.3 и 63.30 — не одно и то же: число напечатанных знаков говорит о том, насколько точным считали показатель.",
  },
  NAP217: {
    title: "неизвестный вариант",
    message: (p) => `значение «${p.written}» здесь недопустимо`,
    help: (p) => `допустимые значения: ${p.allowed.join(", ")}`,
    why: "Вариант, которого nap не знает, применить нельзя.",
  },
};
