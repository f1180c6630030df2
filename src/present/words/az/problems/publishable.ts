// What is said of figures that a stranger can compute again, or not.
import type { FigurePart, MissingCase, PublishableState } from "../../../../model/publishable.ts";
import type { Themes } from "../../words.ts";

const states: Readonly<Record<PublishableState, string>> = {
  reproducible: "yenidən hesablana bilir",
  partly: "qismən yenidən hesablana bilir",
  not: "yenidən hesablana bilmir",
};

const parts: Readonly<Record<FigurePart, string>> = {
  unit: "vahid",
  period: "dövr",
  denominator: "məxrəc",
  rows: "sətirlər",
  rule: "qayda",
  rounding: "yuvarlaqlaşdırma",
  interests: "maraqlar",
  result: "göstərici",
};

const missing: Readonly<Record<MissingCase, string>> = {
  unit: "nəyin sayıldığı",
  period: "dövr",
  denominator: "neçə bəndə aid olduğu",
  rows: "qiymətlər",
  "rows-coded": "dərc edənin öz qiymətləri (sətirlər kodlaşdırmadır)",
  "rows-wrong": "səhvsiz qiymətlər",
  rule: "metod",
  "rule-other": "dərc edənin metodu (fayldakı metod onun deyil)",
  rounding: "yuvarlaqlaşdırma",
  "rounding-other": "bu göstəricini verən yuvarlaqlaşdırma (metod başqa cür yuvarlaqlaşdırır)",
  interests: "qiymətləndirənin maraqları",
  "result-none": "göstərici (bu metodla sətirlərdən alınmır)",
  "result-other": "sətirlərdən alınan göstərici (sətirlər başqasını verir)",
};

const how: Readonly<Record<MissingCase, string>> = {
  unit: "planı göstərin, dərc olunmuş göstəricidə isə neçə bəndə aid olduğunu (clauses) yazın",
  period: "qiymətləndirməyə period və ya as-of əlavə edin",
  denominator: "planı göstərin, dərc olunmuş göstəricidə isə neçə bəndə aid olduğunu (clauses) yazın",
  rows: "qiymətləri dərc edin və faylını ratings açarında göstərin",
  "rows-coded": "qiymətləri dərc edəndən istəyin və onun öz qiymətləndirməsi kimi daxil edin",
  "rows-wrong": "qiymətləndirmədəki səhvləri düzəldin",
  rule: "metodu method açarında göstərin",
  "rule-other": "göstəricinin hansı qayda ilə alındığını dərc edəndən soruşun",
  rounding: "metodla birlikdə göstərilir",
  "rounding-other": "yuvarlaqlaşdırmanı metodda göstərin",
  interests: "qiymətləndirməyə interests əlavə edin; maraq yoxdursa, boş siyahı yazın",
  "result-none": "göstərici verən metodu göstərin",
  "result-other": "göstəricini düzəldin və ya onu verən metodu göstərin",
};

export const publishable: Themes["problems"]["publishable"] = {
  title: "Göstəriciləri yenidən hesablamaq olarmı?",
  assessment: "qiymətləndirmə",
  figure: "göstərici",
  from: "mənbə",
  own: "öz sətirləri",
  coding: "kodlaşdırmamız",
  published: "dərc olunub",
  state: "yenidən hesablanır?",
  missing: "çatmır",
  answers: { reproducible: "bəli", partly: "qismən", not: "xeyr" },
  parts,
  none: "göstərici yoxdur",
  summary: (count) =>
    `Göstəricilər: yenidən hesablana bilən ${count.reproducible}, qismən ${count.partly}, hesablana bilməyən ${count.not}`,
  lacks: (p) =>
    `"${p.assessment}" qiymətləndirməsinin ${p.figure === "" ? "göstəricisi" : `${p.figure} göstəricisi`} ${states[p.state]}; çatmır: ${p.missing.map((each) => missing[each]).join("; ")}`,
  how: (cases) =>
    [
      ...new Set(cases.filter((each) => cases.length === 1 || each !== "rounding").map((each) => how[each])),
    ].join("; "),
};
