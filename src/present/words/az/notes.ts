// What is said on standard error of what was assumed.
import type { EngineObstacle } from "../../../model/usage/notes.ts";
import type { Themes } from "../words.ts";

const shortened = (ids: readonly string[]): string =>
  `${ids.slice(0, 12).join(", ")}${ids.length > 12 ? `, … (${ids.length})` : ""}`;

const obstacles: { readonly [W in EngineObstacle]: string } = {
  flag: "bir açara sətirlər lazımdır",
  gate: "iş qovluğunun bir şərtinə sətirlər lazımdır",
  kind: "yalnız UTF-8 kodlaşdırmalı CSV və Parquet cədvəlləri sayılır",
  plan: "plan olmadan hansı bəndlərin olduğu bilinmir",
  assessment: "qiymətləndirmənin öz faylında sətirlər və ya rəylər var",
  columns: "başlıq, sütun və ya oxunuş sxemi sətirləri bir-bir tələb edir",
  quotes: "dırnaqlar və ya sətirdaxili keçidlər proqramların fərqli oxuduğu yerdədir",
  unread: "DuckDB cədvəli oxuya bilmədi",
  kinds: "demək olar ki, hər sətir özünəməxsusdur",
  rows: "ayrı-ayrı sətirlər haqqında deyiləsi söz var",
  names: "nəticə ayrı-ayrı qurumların adını çəkir",
  files: "eyni şey haqqında bir neçə sətir bir neçə fayldadır",
};

export const notes: Themes["notes"] = {
  "bundled-plan": (p) =>
    `burada nə fayl göstərilib, nə də iş qovluğu var: proqramla gələn ${p.plan} planı göstərilir`,
  "plan-from-ratings": (p) =>
    `${p.source}: plan göstərilməyib, ona görə plan fayldakı bəndlərdən qurulub; planı --plan ilə göstərin`,
  "likeliest-scale": (p) =>
    `${p.source}: bu statuslara ən uyğun olan ${p.scale} şkalası götürülüb; başqasını --scale ilə göstərin`,
  "table-of-assessment": (p) =>
    `${p.source}: bu cədvəl ${p.assessment} qiymətləndirməsinə aiddir; onun planı, şkalası, metodu və cədvəlləri götürülüb`,
  "usual-method": (p) =>
    `${p.source}: metod göstərilmədiyi üçün ${p.method} götürülüb; başqasını --method ilə göstərin`,
  "totals-left-out": (p) =>
    `planlarında bəndlər sadalanmayıb, yalnız onların sayı göstərilib, ona görə nəzərə alınmayıb: ${p.assessments.join(", ")} (dərc olunmuş rəqəmlərini nap audit oxuyur)`,
  "rows-without-rating": (p) =>
    `${p.source}: ${p.rows} sətirdə qiymət yoxdur; onların göstərdiyi bəndlər qiymətləndirilməmiş sayılır`,
  "rows-superseded": (p) =>
    `bunların əvəzinə daha yeni sətirlər sayılır: ${p.tables.map(({ source, rows }) => `${source} (${rows} sətir)`).join(", ")}`,
  "engine-counted": (p) => `DuckDB ${p.version} ${p.rows} sətri saydı, sayılanı nap qiymətləndirdi`,
  "engine-absent": (p) =>
    `cədvəllər böyükdür: nap yanında ${p.package} paketi olsa, DuckDB onları qat-qat tez sayar (npm install ${p.package}, təxminən 70 MB); --engine builtin ilə bu xatırlatma çıxmır`,
  "engine-not-used": (p) =>
    `nap sətirləri DuckDB olmadan özü oxudu: ${p.flag === null ? obstacles[p.why] : `${p.flag} üçün sətirlər lazımdır`}`,
  "engine-verified": (p) =>
    `${p.parts} hissə (təsadüfi seçim ${p.seed}) öz sətirlərindən yenidən hesablandı: nəticə sayılanla eynidir`,
  "nothing-to-verify": () => "--verify: nap hər sətri özü oxuyub, yoxlanılası say yoxdur",
  "files-open-elsewhere": (p) =>
    `ötürüldü: ${p.files.join(", ")}; faylı açıq saxlayan proqramdan qalıb; orada yaddaşa yazılmayanlar göstəricilərdə yoxdur`,
  "method-left-out": (p) =>
    `${p.method} metodundan istifadə etmək mümkün deyil, siyahıya salınmayıb; səbəbi nap check ${p.source} göstərir`,
  "different-methods": (p) =>
    `xəbərdarlıq: göstəricilər müxtəlif metodlarla hesablanıb (${p.methods.join(", ")}); bunun təsirini "metod" hissəsi göstərir`,
  "rounds-of-series": (p) =>
    `bunlar bir silsilənin (${p.series}) mərhələləridir: birindən o birinə nəyin dəyişdiyini nap progress göstərir`,
  "errors-of-rows": (p) =>
    `sətirlərdəki xətalara görə (${p.errors}) göstəricilər verilmir; --skip-bad-rows qalan sətirləri hesablayır və buraxılanları göstərir`,
  "clauses-of-coordinator": (p) =>
    `${shortened(p.clauses)}: ${p.isReply ? "qiymət ayrıca quruma aid deyil" : `${p.clauses.length === 1 ? "bu bənddə" : "bu bəndlərdə"} qurum göstərilməyib və ya yalnız qrup göstərilib`}; ${p.clauses.length === 1 ? "o," : "onlar"} əlaqələndiricinin vərəqəsindədir${p.isHere ? "" : " (--coordinator)"}`,
  "answers-tied": (p) =>
    `${p.body ?? "əlaqələndirici"}: əvvəlki cavablar göstərilmir, çünki eyni tarixli bir neçə özünüqiymətləndirmə var (${p.assessments.join(", ")})`,
  "texts-in-other-languages": (p) =>
    `${p.plans.join(", ")} planında başlıq və adların hamısı Azərbaycan dilində deyil; qalanları başqa dildə göstərilir`,
};
