// Насколько различаются два показателя и из чего состоит разница.
import type { page } from "../../en/page.ts";

export const gap: (typeof page)["gap"] = {
  sentence: (a, b, points, isBelow) =>
    `Показатель «${a}» на ${points} п. п. ${isBelow ? "ниже" : "выше"} показателя «${b}».`,
  open: "Из чего состоит разница",
  columns: { term: "часть разницы", points: "п. п.", gap: "разница" },
  terms: {
    coverage: "охвачены разные пункты",
    method: "разные правила",
    rating: "одни и те же пункты оценены по-разному",
    together: "правила и оценки, которые нельзя разделить",
  },
};
