// What is said of a call for counts, and of counts that cannot be used.
import type { CountFaults } from "../../../../model/usage/countFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";

const needs: { readonly [W in CountFaults["mapping-not-counted"]["needs"]]: string } = {
  fill: "fill xananı yuxarıdakı sətirdən götürür",
  split: "o, bəndin və ya qurumun xanasını bölür",
  repeats: "repeats eyni şey haqqında sətirlərdən birini seçir",
  words: "o, bəndlər və ya qurumlar üçün sözlər verir",
  columns:
    "o, sütunu cədvəlin sütunlarından deyil, başqa yerdən və ya göstəricilərdə istifadə olunmayan sütunu doldurur",
};

const names: { readonly [W in CountFaults["counts-need-names"]["why"]]: string } = {
  refuse: "boşluqları qəbul etməyən metod onları sadalayır",
  scope: "qiymətləndirmə öz bəndlərini sadalayır, cədvəldə isə başqa bəndlərin də sətirləri var",
  ids: "id-sində boşluq olan qurumları birlikdə saymaq olmur",
  raters: "qiyməti olmayan sətirlər qiymətləndirənin adını çəkir, yanında isə bütöv bəndin sətirləri var",
};

export const countFaults: Pick<UsageWordings, keyof CountFaults> = {
  "counts-without-column": (p) =>
    `"${p.path}" faylında "${p.column}" sütunu yoxdur (tapılanlar: ${p.found.join(", ")}): nap counts sorğusunun cavabını başlığı ilə birlikdə, olduğu kimi verin`,
  "counts-of-other-query": (p) =>
    `"${p.path}" bu plan və bu sütunlar üçün sorğunun cavabı deyil: nap counts ilə sorğunu yenidən çıxarın və icra edin`,
  "counts-not-whole": (p) =>
    `${p.path}:${p.line}: "${p.column}" mənfi olmayan tam ədəd olmalıdır; tapılan: "${p.written}"`,
  "counts-unreadable": (p) =>
    `${p.path}:${p.line}: "${p.column}" xanasında "${p.written}" var, nap counts sorğusu isə belə cavab vermir: cavabı yenidən ixrac edin`,
  "counts-incomplete": (p) =>
    `"${p.path}" cavabın hamısı deyil: ${p.said} sətir sayılıb, faylın sətirləri isə ${p.found} sətir üçündür; cavabın bütün fayllarını, hər birini bir dəfə verin`,
  "counts-without-end": (p) =>
    `"${p.path}" cavabın hamısı deyil: "query" növlü sətir çatışmır; cavabın bütün fayllarını verin`,
  "counts-twice": (p) => `${p.path}:${p.line}: bu, daha bir sorğunun cavabıdır: bir cavabın fayllarını verin`,
  "counts-too-many": (p) =>
    `"${p.path}" faylında ${Number.MAX_SAFE_INTEGER} sətirdən çox sayılıb, bundan çox ola bilməz`,
  "counts-not-read": (p) => `"${p.path}" oxunmur; səbəbini nap explain ${p.code} deyir`,
  "counts-written-otherwise": (p) =>
    `"${p.path}": ${p.column} sütunundakı "${p.written}" başqa cür yazılmış ${p.id} deməkdir və ayrıca sayılıb: cədvəldə "${p.id}" yazın və yenidən sayın`,
  "columns-of-mapping": () => "--columns yazmayın: sütunları oxunuş sxemi özü deyir",
  "columns-without-clause": (p) => `--columns üçün clause sütunu lazımdır; tapılan: "${p.written}"`,
  "counts-need-plan": () => "saylar plana aiddir: onu --plan ilə göstərin və ya planın iş qovluğunda işləyin",
  "counts-plan": (p) =>
    p.plans.length === 0
      ? "saymaq üçün plan yoxdur: onu --plan ilə göstərin və ya planın iş qovluğunda işləyin"
      : `bir neçə plan var (${p.plans.join(", ")}): birini --plan ilə göstərin`,
  "counts-need-one": (p) =>
    `saylar bir qiymətləndirmənin sətirlərini əvəz edir və yanında başqa cədvəl olmur${p.assessments.length === 0 ? "" : ` (tapılanlar: ${p.assessments.join(", ")})`}: onu --assessment ilə göstərin`,
  "counts-need-names": (p) =>
    `${p.method} metodu ilə nəticə ayrı-ayrı qurumların və ya qiymətləndirənlərin adını çəkir, saylarda isə adlar yoxdur (${names[p.why]}): sorğunu nap counts --names ilə çıxarın`,
  "counts-of-one-mapping": () =>
    "saylar ya bir yararlı oxunuş sxemi ilə oxunan cədvəllərə, ya da sxemi olmayan cədvəllərə aid olur",
  "mapping-not-counted": (p) => `${p.mapping} oxunuş sxemi sətirləri bir-bir tələb edir: ${needs[p.needs]}`,
  "no-engine": (p) =>
    p.why === "absent"
      ? "DuckDB nap yanında quraşdırılmayıb: npm install @duckdb/node-api (təxminən 70 MB) və ya --engine yazmayın"
      : "DuckDB quraşdırılıb, amma bu kompüterdə işə düşmür: --engine yazmayın",
  "engine-differs": (p) =>
    `"${p.path}": ${p.clause} bəndində${p.body === "" ? "" : ` (qurum: ${p.body})`} sayılandan başqa sətirlər var, ona görə göstərici verilmir: --engine builtin ilə hesablayın və bu halı bildirin`,
  "not-of-counts": (p) => `${p.flag} üçün sətirlər lazımdır, saylarda isə onlar yoxdur`,
};
