// What the plan itself allows of a claimed figure, and what was searched.
import type { LevelTexts } from "../../auditWording.ts";
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

const at = ({ first, last, count }: LevelTexts): string =>
  count === null
    ? `каждая оценка: ${first} или ${last} %`
    : `каждая оценка: один из ${count} ${plural(count, { one: "уровня", other: "уровней" })} от ${first} до ${last} %`;

export const own: Themes["audit"]["own"] = {
  found: (method, numbers, most, levels) =>
    `По методике ${method} такой показатель могут дать оценки органов, мероприятий и оценщиков самого плана с весами методики (${at(levels)}). Число учтённых пунктов (в охвате ${most}): ${numbers}.`,
  none: (method, most, levels, rules) =>
    `Проверено по методике ${method}: все оценки пунктов в охвате, их ${most} (${at(levels)}); органы, мероприятия и оценщики — как в строках (пункт без строк — всеми способами, которые допускает план, с одним оценщиком); любые пункты могут быть не учтены; правила округления: ${rules}. Ничто из этого не даёт такого показателя.`,
  anyPercent: (method) =>
    `Не проверено: что может дать методика ${method}. Оценкой там может быть любой процент, поэтому ничто не исключено.`,
  tooMany: (method) =>
    `Не проверено: что может дать методика ${method} с органами, мероприятиями, оценщиками и весами самого плана. Значений слишком много, поэтому ничто не исключено.`,
};
