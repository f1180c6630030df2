// NAP119 to NAP121: what can be wrong with a workbook, and with the choice of its sheet.
import type { WorkbookFaults, WorkbookProblemParams } from "../../../../model/problems/workbookProblems.ts";
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
};

export const workbookProblems: ProblemWordings<WorkbookProblemParams> = {
  NAP119: {
    title: "Excel faylı zədəlidir",
    message: (p) => `Excel faylını oxumaq olmur: ${sayCase(faults, p.reason, p)}`,
    help: () =>
      "onu cədvəl proqramında açıb parolsuz Excel faylı (.xlsx) kimi saxlayın, yaxud cədvəli CSV UTF-8 kimi saxlayın",
    why: "Zədəli faylda sətirlər və ya xanalar çatışmaya bilər, hansıların çatışmadığını isə heç kim deyə bilməz.",
    given: "Excel faylının endirilməsi yarımçıq kəsilib.",
  },
  NAP120: {
    title: "bir neçə vərəqdə qiymətlər var",
    message: (p) => `Excel faylının bir neçə vərəqində qiymətlər var: ${p.sheets.join(", ")}`,
    help: (p) =>
      p.path === "-"
        ? "Excel faylını diskdə saxlayın və vərəqin adını fayl adından sonra yazın: monitoring.xlsx!Vərəq"
        : `vərəqin adını fayl adından sonra yazın, əmr sətrində dırnaq içində: '${p.path.split("/").at(-1) ?? ""}!${p.sheets[0] ?? ""}'`,
    why: "Bir faylın vərəqləri çox vaxt müxtəlif illər, qaralamalar və ya qiymətləndirənlərdir; göstəricilər seçilən vərəqdən asılıdır.",
    given: "monitoring.xlsx faylının iki vərəqində clause sütunu var: 2020 və 2021.",
  },
  NAP121: {
    title: "naməlum vərəq",
    message: (p) => `Excel faylında "${p.sheet}" adlı vərəq yoxdur`,
    help: (p) => `vərəqlər: ${p.known.join(", ")}`,
    why: "Başqa vərəq başqa göstəricilər verərdi.",
    given: "monitoring.xlsx faylındakı vərəqin adı: Ratings.",
  },
};
