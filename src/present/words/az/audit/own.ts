// What the plan itself allows of a claimed figure, and what was searched.
import type { LevelTexts } from "../../auditWording.ts";
import type { Themes } from "../../words.ts";

const at = ({ first, last, count }: LevelTexts): string =>
  count === null
    ? `hər qiymət: ${first} və ya ${last} %`
    : `hər qiymət: ${first}–${last} % arasında ${count} pillədən biri`;

export const own: Themes["audit"]["own"] = {
  found: (method, numbers, most, levels) =>
    `${method} metodu ilə planın öz qurumlarının, fəaliyyətlərinin və qiymətləndirənlərinin qiymətləri metodun çəkiləri ilə bu rəqəmi verə bilər (${at(levels)}). Nəzərə alınan bəndlərin sayı (əhatədə ${most} bənd var): ${numbers}.`,
  none: (method, most, levels, rules) =>
    `${method} metodu ilə yoxlanıb: əhatədəki ${most} bəndin bütün qiymətləri (${at(levels)}); qurumlar, fəaliyyətlər və qiymətləndirənlər sətirlərdəki kimi (sətri olmayan bənd planın icazə verdiyi hər şəkildə, bir qiymətləndirənlə); istənilən bəndlər kənarda qala bilər; yuvarlaqlaşdırma qaydaları: ${rules}. Bunların heç biri bu rəqəmi vermir.`,
  anyPercent: (method) =>
    `Yoxlanmayıb: ${method} metodunun nə verə biləcəyi. Orada qiymət istənilən faiz ola bilər, ona görə heç nə istisna edilmir.`,
  tooMany: (method) =>
    `Yoxlanmayıb: ${method} metodunun planın öz qurumları, fəaliyyətləri, qiymətləndirənləri və çəkiləri ilə nə verə biləcəyi. Qiymətlər həddən artıq çoxdur, ona görə heç nə istisna edilmir.`,
};
