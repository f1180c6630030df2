// İki göstərici bir-birindən nə qədər fərqlənir və fərq nədən ibarətdir.
import type { page } from "../../en/page.ts";

export const gap: (typeof page)["gap"] = {
  sentence: (a, b, points, isBelow) =>
    `“${a}” göstəricisi “${b}” göstəricisindən ${points} faiz bəndi ${isBelow ? "aşağıdır" : "yuxarıdır"}.`,
  none: "göstəricilərdən biri olmadığı üçün fərq yoxdur.",
  open: "Fərq nədən ibarətdir",
  columns: { term: "fərqin hissəsi", points: "faiz bəndi", gap: "fərq" },
  terms: {
    coverage: "müxtəlif bəndləri əhatə edirlər",
    method: "qaydaları fərqlidir",
    rating: "eyni bəndləri fərqli qiymətləndirirlər",
    together: "bir-birindən ayrıla bilməyən qaydalar və qiymətlər",
  },
};
