// NAP119 to NAP122: what can be wrong with a workbook, and with the choice of its sheet.
import type {
  ListFaults,
  UnknownRows,
  WorkbookFaults,
  WorkbookProblemParams,
} from "../../../../model/problems/workbookProblems.ts";
import type { CaseWordings, ProblemWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";

const faults: CaseWordings<WorkbookFaults> = {
  "cut-off": () => "onun ZIP konteyneri yarımçıq və ya zədəlidir",
  "damaged-directory": () => "onun ZIP konteynerinin mündəricatı zədəlidir",
  "damaged-part": (p) => `onun "${p.part}" hissəsi zədəlidir`,
  "missing-part": (p) => `onun "${p.part}" hissəsi yoxdur`,
  "large-part": (p) => `onun "${p.part}" hissəsi ${p.megabytes} MB həddindən böyükdür`,
  "unknown-packing": (p) => `onun "${p.part}" hissəsi nap proqramının tanımadığı üsulla sıxılıb`,
  locked: () => "parolla bağlanıb",
  "other-container": () => "bu, ZIP konteyneridir, amma Excel faylı deyil",
  "other-document": (p) => `bu, Excel faylı deyil: əsas hissəsi "${p.root}" elementidir`,
  binary: () => "bu, ikilik Excel faylıdır (.xlsb)",
  "same-sheet-twice": () => "iki vərəqi faylın eyni hissəsidir",
  "too-many-sheets": (p) => `vərəqlərinin sayı ${p.most} həddindən çoxdur`,
  "too-many-texts": (p) => `mətnlərinin sayı ${p.most} həddindən çoxdur`,
  "rows-out-of-order": () => "sətirləri ardıcıl deyil",
  "missing-text": (p) => `sətir ${p.row}: bir xananın mətni faylda yoxdur`,
  "deep-xml": () => "onun XML hissəsində iç-içə səviyyələr həddən artıq çoxdur",
  "malformed-xml": () => "onun XML hissəsi düzgün yazılmayıb",
  "endless-text": () => "onun XML hissəsində sonu olmayan mətn var",
  "xml-not-utf8": () => "onun XML hissəsi UTF-8 deyil",
  "too-many-repeats": (p) => `təkrarlanan sətirlərinin xana sayı ${p.most} həddindən çoxdur`,
  "too-many-cells": (p) => `xanalarının sayı ${p.most} həddindən çoxdur`,
  "no-table": () => "onda cədvəl yoxdur",
  "too-long": (p) => `${p.seconds} saniyə ərzində oxunmadı`,
  "too-much-memory": (p) => `oxunması ${p.megabytes} MB həddindən çox yaddaş tələb edir`,
  "not-understood": () => "məzmunu zədəlidir",
};

const lists = (paths: readonly string[]): string =>
  paths.length === 0 ? "faylda yazıların siyahısı yoxdur" : `faylın siyahıları: ${paths.join(", ")}`;

const unknownRows: CaseWordings<UnknownRows> = {
  "no-list": () => "faylda yazıların siyahısı yoxdur",
  "several-lists": (p) => `faylda yazıların bir neçə siyahısı var: ${p.lists.join(", ")}`,
  "no-such-list": (p) => `faylda "${p.path}" yolunda heç nə yoxdur`,
  "not-a-list": (p) => `"${p.path}" yazıların siyahısı deyil`,
  "no-header-there": (p) =>
    p.found === undefined
      ? `başlıq sətri (${p.header.join(", ")}) yoxdur: cədvəlin son sətri ${p.last}`
      : `başlıq göstərilən sətirdə (${p.header.join(", ")}) deyil: orada heç nə yazılmayıb`,
};

const whereRowsAre: CaseWordings<UnknownRows> = {
  "no-list": () =>
    "sətirləri yazıların siyahısı kimi yazın, hər qiymət üçün bir yazı, yaxud cədvəli CSV UTF-8 kimi saxlayın",
  "several-lists": (p) =>
    `hansının nəzərdə tutulduğunu oxuma qaydasında göstərin, məsələn read: {rows: ${p.lists[0] ?? ""}}`,
  "no-such-list": (p) => lists(p.lists),
  "not-a-list": (p) => lists(p.lists),
  "no-header-there": (p) =>
    p.row === undefined
      ? "oxuma qaydasında başlıq sətrinin nömrəsini düzəldin"
      : `başlığa ən çox oxşayan sətir ${p.row}: ${(p.found ?? []).join(", ")}`,
};

const listFaults: CaseWordings<ListFaults> = {
  "malformed-json": (p) => `sətir ${p.line}, sütun ${p.column}: buradan sonra JSON deyil`,
  "malformed-yaml": (p) => `sətir ${p.line}, sütun ${p.column}: buradan sonra YAML deyil`,
  "too-deep": (p) => `iç-içə səviyyələrin sayı ${p.most} həddindən çoxdur`,
  "too-many-columns": (p) => `yazılarında fərqli açarların sayı ${p.most} həddindən çoxdur`,
  "too-many-aliases": () => "öz hissələrini həddən artıq təkrarlayır",
};

export const workbookProblems: ProblemWordings<WorkbookProblemParams> = {
  NAP119: {
    title: "Excel faylı zədəlidir",
    message: (p) => `faylı oxumaq olmur: ${sayCase(faults, p.reason, p)}`,
    help: () =>
      "onu yaradıldığı proqramda açıb parolsuz Excel faylı (.xlsx) kimi saxlayın, yaxud cədvəli CSV UTF-8 kimi saxlayın",
    why: "Zədəli faylda sətirlər və ya xanalar çatışmaya bilər, hansıların çatışmadığını isə heç kim deyə bilməz.",
    given: "Excel faylının endirilməsi yarımçıq kəsilib.",
  },
  NAP120: {
    title: "bir neçə vərəqdə qiymətlər var",
    message: (p) =>
      p.what === "table"
        ? `faylın bir neçə cədvəlində qiymətlər var: ${p.sheets.join(", ")}`
        : `Excel faylının bir neçə vərəqində qiymətlər var: ${p.sheets.join(", ")}`,
    help: (p) =>
      p.path === "-"
        ? "Excel faylını diskdə saxlayın və vərəqin adını fayl adından sonra yazın: monitoring.xlsx!Vərəq"
        : `vərəqin adını fayl adından sonra yazın, əmr sətrində dırnaq içində: '${p.path.split("/").at(-1) ?? ""}!${p.sheets[0] ?? ""}'`,
    why: "Bir faylın vərəqləri çox vaxt müxtəlif illər, qaralamalar və ya qiymətləndirənlərdir; göstəricilər seçilən vərəqdən asılıdır.",
    given: "monitoring.xlsx faylının iki vərəqində clause sütunu var: 2020 və 2021.",
  },
  NAP121: {
    title: "naməlum vərəq",
    message: (p) =>
      p.what === "table"
        ? `faylda ${p.sheet} nömrəli cədvəl yoxdur`
        : `Excel faylında "${p.sheet}" adlı vərəq yoxdur`,
    help: (p) => `${p.what === "table" ? "cədvəllər" : "vərəqlər"}: ${p.known.join(", ")}`,
    why: "Başqa vərəq başqa göstəricilər verərdi.",
    given: "monitoring.xlsx faylındakı vərəqin adı: Ratings.",
  },
  NAP122: {
    title: "həddən artıq uzun mətn və ya cədvəl",
    message: (p) =>
      p.what === "text"
        ? `mətn Excel xanasına sığmır: simvolların sayı ${p.most} həddindən çoxdur`
        : p.what === "plan-rows"
          ? `planın cədvəllərində sətirlərin sayı ${p.most} həddindən çoxdur, ona görə heç biri oxunmadı`
          : `cədvəlin sütunlarının sayı ${p.most} həddindən çoxdur, ona görə cədvəl oxunmadı`,
    help: (p) =>
      p.what === "text"
        ? "mətni qısaldın; dırnaq işarəsi və ya sətir sonu çatışmırsa, onu əlavə edin"
        : p.what === "plan-rows"
          ? "bəndlərin olduğu cədvəlləri göstərin; qiymətlərin yeri qiymətləndirmə faylının ratings açarıdır"
          : "boş və ya istifadə olunmayan sütunları silin, yaxud cədvəli elə çevirin ki, hər bəndin öz sətri olsun",
    why: "Kiçik bir fayl sonsuz mətn və sütunlara çevrilə bilər, onlar isə yaddaşı və hər bildirişi doldurardı.",
    given: "Cədvəldə qiymətlərin sütunlarından sonra 999 sualın hər biri üçün bir sütun var.",
  },
  NAP130: {
    title: "sətirlər tapılmadı",
    message: (p) => sayCase(unknownRows, p.reason, p),
    help: (p) => sayCase(whereRowsAre, p.reason, p),
    why: "Başqa sətirlər başqa göstəricilər verərdi.",
    given: "promises.json faylında iki mətn var, siyahı isə yoxdur.",
  },
  NAP131: {
    title: "gizli sətirlər",
    message: (p) =>
      p.by === "filter"
        ? `filtrin gizlətdiyi ${p.rows} sətir oxundu (birincisi: sətir ${p.row})`
        : `${p.rows} gizli sətir oxundu (birincisi: sətir ${p.row})`,
    help: () => "bütün sətirləri göstərin və yoxlayın; cədvələ aid olmayanları silin",
    why: "Faylı açan adam bu sətirləri görmür, amma onlar göstəricilərdə nəzərə alınır.",
    given: "monitoring.xlsx faylının 5-ci sətri gizlidir.",
  },
  NAP132: {
    title: "gizli vərəqlər",
    message: (p) =>
      p.read
        ? `gizli vərəq oxundu: ${p.sheets.join(", ")}`
        : `gizli vərəqlərdə cədvəl var, onlar oxunmadı: ${p.sheets.join(", ")}`,
    help: (p) =>
      p.read
        ? "vərəqi göstərin və ya başqasının adını yazın"
        : "onlardan biri lazımdırsa, adını fayl adından sonra yazın",
    why: "Gizli vərəq çox vaxt qaralama və ya keçən ilin cədvəlidir.",
    given: "monitoring.xlsx faylının Draft vərəqi gizlidir.",
  },
  NAP137: {
    title: "hesabat verməyən qurumlar",
    message: (p) =>
      `planda bəndləri olan ${p.bodies.length} qurumun oxunan ${p.files} faylda hesabatı yoxdur: ${p.bodies.join(", ")}`,
    help: () =>
      "onların hesabatlarını əlavə edin və ya faylların adlarına baxın: qurum öz faylının adı ilə tanınır",
    why: "Qurumun hesabat vermədiyi bəndlər qiymətsiz qalır. Oxucu kimin çatışmadığını bilməlidir.",
    given: "reports/ qovluğunda hər fayl bir qurumun hesabatıdır, planda isə daha çox qurum var.",
  },
  NAP138: {
    title: "faylın surəti",
    message: (p) => `${p.file} faylı ${p.of} faylının surətidir və ikinci dəfə oxunmadı`,
    help: () => "surəti silin; başqa hesabat olmalı idisə, düzgün faylı tapın",
    why: "İki eyni fayl bir hesabatdır. Yerində daha yeni fayl olmalı idisə, onun dəyişiklikləri göstəricilərdə yoxdur.",
    given: "reports/ qovluğunda baytları eyni olan iki fayl var: moj.csv və moj (1).csv.",
  },
  NAP139: {
    title: "kənardakı fayl",
    message: (p) => `${p.path} yolu ${p.root} qovluğundan kənara aparır, ona görə açılmadı`,
    help: () => "faylı bu qovluğa köçürün və ya onun qovluğuna icazə verin: --allow-outside QOVLUQ",
    why: "Faylları yad adamlar da göndərir: kompüterin istənilən faylının adını çəkə bilən fayl onun sətirlərini bildirişə və ya cədvələ çıxarardı. Fayl yalnız öz repozitoriyasının, repozitoriya yoxdursa, öz iş qovluğunun və ya yerləşdiyi qovluğun fayllarının adını çəkə bilər. Əvvəlcə keçidlərin hara apardığına baxılır.",
    given:
      "Qiymətləndirmə öz iş qovluğundan iki qovluq yuxarıdakı cədvəlin adını çəkir, repozitoriya isə yoxdur.",
  },
  NAP133: {
    title: "siyahı zədəlidir",
    message: (p) => `siyahını oxumaq olmur: ${sayCase(listFaults, p.reason, p)}`,
    help: () => "faylı yenidən ixrac edin və ya həmin yeri mətn redaktorunda düzəldin",
    why: "Fayl düzgün yazılmayıbsa, sətirlər çatışmaya bilər, hansıların çatışmadığını isə heç kim deyə bilməz.",
    given: "promises.json faylı son mötərizədən əvvəl kəsilir.",
  },
};
