// Headings, columns and remarks around the tables of a comparison.
import type { Themes } from "../../words.ts";

export const tables: Themes["comparison"]["tables"] = {
  title: (a, b) => `${a} və ${b}: müqayisə`,
  inWords: "Sözlə",
  clauses: "Bəndlər, ən böyük təsirdən başlayaraq",
  directions: "İstiqamətlər",
  bodies: "Qurumlar",
  noBody: "qurumsuz",
  toGap: "təsir",
  covered: "əhatəsi",
  pairs: "Cütlər",
  common: "ümumi",
  alpha: "alfa",
  methods: "Metodlar",
  evidence: "Hər iki tərəfin sübutları",
  noRow: "sətir yoxdur",
  relations: {
    "a-above": "A yuxarı",
    "b-above": "B yuxarı",
    same: "eyni",
    "only-a": "yalnız A",
    "only-b": "yalnız B",
    "no-value": "dəyər yoxdur",
    "no-rating": "qiymətləndirilməyib",
  },
  counts: ({ a, b, same, onlyA, onlyB }) =>
    `A yuxarı: ${a}, B yuxarı: ${b}, eyni: ${same}; yalnız A: ${onlyA}, yalnız B: ${onlyB}. Ümumi olmayan bəndlər əhatəyə, qalanları qiymətlərə aiddir.`,
  showing: (shown, all) => `${all} bənddən ${shown} göstərilir; hamısı üçün --all.`,
};
