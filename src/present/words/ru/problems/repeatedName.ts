// The Russian of a name that two things have.
import type { LevelPart, NamedThing, RepeatedName } from "../../../../model/problems/repeatedName.ts";

/** In the genitive. */
const things: Readonly<Record<NamedThing, string>> = {
  plan: "плана",
  direction: "направления",
  clause: "пункта",
  activity: "мероприятия",
  body: "органа",
  source: "источника",
  round: "этапа",
  scale: "шкалы",
  method: "методики",
  mapping: "схемы чтения",
  band: "степени",
  assessment: "отчёта об оценке",
  claim: "опубликованного показателя",
};

const parts: Readonly<Record<LevelPart, string>> = { id: "id", label: "название", alias: "синоним" };

const another: Readonly<Record<LevelPart, string>> = {
  id: "другой id",
  label: "другое название",
  alias: "другой синоним",
};

/** What was found. */
export function repeatedMessage(p: RepeatedName): string {
  if (p.what !== "status") {
    const place = "line" in p.first ? `в строке ${p.first.line}` : `в файле ${p.first.source}`;
    return `id ${things[p.what]} «${p.id}» уже есть ${place}`;
  }
  const owner =
    "beside" in p.first
      ? `уже читается как ${p.first.beside}, статус, который есть в любой шкале`
      : `— это уже ${parts[p.first.part]} уровня ${p.first.level} (строка ${p.first.line})`;
  return `«${p.id}» (${parts[p.part]} статуса) ${owner}`;
}

/** What to do. */
export function repeatedHelp(p: RepeatedName): string {
  if (p.what !== "status") return `дайте одному из двух ${another.id}`;
  if (p.part === "alias") return `удалите синоним или напишите ${another.alias}`;
  return "beside" in p.first ? `дайте уровню ${another[p.part]}` : `дайте одному из двух ${another[p.part]}`;
}
