// NAP631–NAP640 Azərbaycan dilində: geri qayıtmış formalar.
import type {
  CollectProblemParams,
  DoubtfulCells,
  FormFaults,
  RowFaults,
} from "../../../../model/problems/collectProblems.ts";
import { sayCase } from "../../sayCase.ts";
import type { CaseWordings, ProblemWordings } from "../../problemWording.ts";
import { ratedText, rowText } from "./rows.ts";

const faults: CaseWordings<FormFaults> = {
  "no-identity": () => "bunun hansı forma olduğunu faylda heç nə demir",
  "no-answers": (p) => `heç bir vərəqdə formanın bütün sütunları yoxdur; çatışmayan: ${p.headers.join(", ")}`,
  "old-workbook": () => "forma Excel 97–2003 kitabı (.xls) kimi saxlanılıb",
  "other-kind": () => "fayl nə elektron cədvəl kitabıdır, nə də mətn cədvəli",
  "which-form": (p) =>
    `bir faylda bir neçə forma var (${p.bodies.join(", ")}) və bu vərəq onların hər birinə aid ola bilər`,
  "unknown-body": (p) => `planda "${p.written}" qurumu yoxdur`,
  "no-scale": (p) =>
    p.named !== undefined
      ? `forma ${p.named} şkalası üzrədir, bu şkala isə burada tanınmır`
      : p.scales.length === 0
        ? "forma şkalasını demir və statuslarının hamısını bilən şkala yoxdur"
        : `forma şkalasını demir, statusları isə bu şkalalarda müxtəlif məna verir: ${p.scales.join(", ")}`,
  "column-twice": (p) => `${p.first} və ${p.second} nömrəli sütunların hər ikisi "${p.header}" adlanır`,
};

const faultHelp: CaseWordings<FormFaults> = {
  "no-identity": () =>
    "cavabları göndərilmiş formaya köçürün və ya gizli vərəqi və bütün sütunları olan faylı istəyin",
  "no-answers": () => "başlıqları formada olduğu kimi, cavablardan bir sətir yuxarıda yazın",
  "old-workbook": () =>
    "faylı açıb .xlsx və ya .ods kimi saxlayın: köhnə formatda hansı cavabın düstur olduğu bilinmir",
  "other-kind": () => "formanı .xlsx, .ods və ya .csv kimi saxlayın",
  "which-form": () => "hər qurumun cavablarını öz formasının gizli vərəqi ilə ayrıca fayla yazın",
  "unknown-body": () => "planda olan qurumun identifikatorunu və ya adını yazın, yaxud sütunu silin",
  "no-scale": () => "onu göstərin: --scale three-step; olanları nap list scales göstərir",
  "column-twice": () => "cavabların olmadığı sütunu silin və ya adını dəyişin",
};

const rowFaults: CaseWordings<RowFaults> = {
  "no-clause": () => "bəndin nömrəsi olmayan cavablar",
  "unknown-clause": (p) => `forma "${p.written}" haqqında soruşmayıb və planda belə bənd yoxdur`,
  "not-asked": (p) => `forma bu qurumdan ${p.written} haqqında soruşmayıb`,
  "unknown-activity": (p) =>
    p.written === ""
      ? `${p.clause} bəndi tədbirsizdir`
      : `${p.clause} bəndinin "${p.written}" tədbiri yoxdur`,
  "lost-zero": (p) => `${p.written} ədədi bu bəndlərdən biri ola bilər: ${p.clauses.join(", ")}`,
  "title-of-another": (p) => `${p.clause} bəndinin yanında ${p.of} bəndinin məzmunu yazılıb: "${p.title}"`,
  renumbered: (p) => `forma ${p.clause} nömrəsi ilə planda indi ${p.of} olanı soruşub: "${p.title}"`,
};

const rowHelp: CaseWordings<RowFaults> = {
  "no-clause": (p) =>
    p.clause === undefined
      ? "cavabların yanında bəndin nömrəsini yazın"
      : `bu, ${p.clause} bəndinin məzmunudur: o nəzərdə tutulursa, nömrəsini cavabların yanında yazın`,
  "unknown-clause": () => "nömrəni formada olduğu kimi yazın",
  "not-asked": () => "bu, başqa qurumun cavabıdırsa, həmin qurumun formasına köçürün; əks halda sətri silin",
  "unknown-activity": (p) => `forma bunlar haqqında soruşur: ${p.known.join(", ")}`,
  "lost-zero": () => "xananı mətn kimi formatlayın və nömrəni formada olduğu kimi yazın",
  "title-of-another": () =>
    "sətrin bir hissəsi köçürülüb və ya ayrıca sıralanıb: hər bəndin nömrəsini, məzmununu və cavablarını yenidən bir sətrə yığın",
  renumbered: (p) =>
    `planda ${p.of} bəndinin əvvəl ${p.clause} olduğunu göstərin (was) və ya formanı yenidən göndərin: cavab indiki ${p.clause} bəndinə aid deyil`,
};

const doubtful: CaseWordings<DoubtfulCells> = {
  title: (p) => `${p.clause} bəndinin məzmunu "${p.written}" kimi yazılıb; formada "${p.asked}" idi`,
  "id-by-title": (p) => `${p.written} ədədi yanında məzmunu yazılmış ${p.clause} bəndi kimi götürülüb`,
  "small-percent": (p) => `${p.written} ${p.written} % kimi götürülüb`,
  merged: (p) => `birləşdirilmiş xana: ${p.column} onun örtdüyü hər sətir üçün götürülüb`,
  "no-column": (p) => `formada ${p.column} sütunu var idi, burada isə yoxdur`,
  "blank-beside": (p) =>
    `${p.clause} üzrə cavab bu sətirdədir, həmin vərəqin ${p.blank} nömrəli sətri isə boşdur`,
};

const doubtfulHelp: CaseWordings<DoubtfulCells> = {
  title: () => "cavabın formanın soruşduğuna verildiyini yoxlayın",
  "id-by-title": () => "xananı mətn kimi formatlayın və nömrəni formada olduğu kimi yazın",
  "small-percent": () => "pay nəzərdə tutulursa, onu faizlə yazın: 0.725 əvəzinə 72.5",
  merged: () => "cavab bütün bu sətirlərə aid deyilsə, xananı bölün",
  "no-column": () => "orada nəsə olub-olmadığını soruşun",
  "blank-beside": () => "sətrin bu formadan olduğuna, başqa formadan aşağıya əlavə edilmədiyinə əmin olun",
};

export const collectProblems: ProblemWordings<CollectProblemParams> = {
  NAP631: {
    title: "oxuna bilən forma deyil",
    message: (p) => sayCase(faults, p.reason, p),
    help: (p) => sayCase(faultHelp, p.reason, p),
    why: "Cavablar konkret qurumun, planın və mərhələnin cavablarıdır. Fayl bunu demirsə, başqası seçə bilməz.",
  },
  NAP632: {
    title: "başqa planın forması",
    message: (p) => `${p.plan} planının forması`,
    help: (p) =>
      `gözlənilən: ${p.plans.join(", ")} planının forması; başqa planın formalarını ayrıca toplayın`,
    why: "İki planın bəndləri eyni nömrəli ola bilər. Biri haqqında cavab o biri haqqında cavab deyil.",
    given: "İş qovluğunun planı az-nap-2020-2022-dir.",
  },
  NAP633: {
    title: "başqa redaksiyanın forması",
    message: (p) => {
      const parts = [
        ...(p.gone.length === 0 ? [] : [`daha soruşulmur: ${p.gone.join(", ")}`]),
        ...(p.added.length === 0 ? [] : [`o zaman soruşulmayıb: ${p.added.join(", ")}`]),
        ...(p.renamed.length === 0 ? [] : [`identifikatoru dəyişib: ${p.renamed.join(", ")}`]),
        ...(p.retitled.length === 0 ? [] : [`məzmunu dəyişib: ${p.retitled.join(", ")}`]),
        ...(p.round === undefined ? [] : [`planda ${p.round} mərhələsi yoxdur`]),
        ...((p.rerated ?? []).length === 0 ? [] : [`qiyməti dəyişib: ${(p.rerated ?? []).join("; ")}`]),
      ];
      const changed = parts.length === 0 ? "" : `; ${parts.join("; ")}`;
      if (p.assessment === undefined)
        return `forma ${p.plan} planının başqa redaksiyası üzrə soruşur${changed}`;
      return p.isOther === true
        ? `forma ${p.plan} planının və ya ${p.assessment} qiymətləndirməsinin başqa redaksiyası üzrə soruşur${changed}`
        : `formada göstərilən qiymətlər ${p.assessment} qiymətləndirməsinin indiki qiymətləri deyil: ${(p.rerated ?? []).join("; ")}`;
    },
    help: () =>
      "o zaman soruşulmayanı yenidən soruşun və məzmunu və ya qiyməti dəyişmiş bəndlərin cavablarına baxın",
    why: "Cavab soruşulana verilir. Plan və ya qiymət o vaxtdan dəyişibsə, cavab başqa şeyə aid ola bilər.",
  },
  NAP634: {
    title: "soruşulmayana cavab",
    message: (p) => `${sayCase(rowFaults, p.reason, p)} (sətir ${p.row})`,
    help: (p) => sayCase(rowHelp, p.reason, p),
    why: "Səhv bəndin altındakı cavab cavabsızlıqdan pisdir, atılan cavab isə itir. Buna görə heç biri edilmir.",
  },
  NAP635: {
    title: "cavabda düstur",
    message: (p) =>
      p.shown.startsWith("=")
        ? `${p.column} düsturdur: "${p.shown}"`
        : `${p.column} düsturdur; son nəticəsi: "${p.shown}"`,
    help: () => "düsturun yerinə onun deməli olduğunu yazın: xananı köçürüb dəyər kimi yerləşdirin",
    why: "Düsturun nəticəsi başqa xanalardan və proqramdan asılıdır. nap düstur hesablamır və başqa proqramın hesabladığını kiminsə cavabı saymır.",
  },
  NAP636: {
    title: "bir şeyə iki cavab",
    message: (p) => `${ratedText(p)} üçün iki cavab var: ${p.columns.join(", ")} üzrə fərqlənirlər`,
    help: (p) =>
      `o biri cavab: ${rowText(p.first)}; birini silin və ya --repeats ilə hansının sayıldığını deyin: first, last, merge-equal və ya newest`,
    why: "İki cavabdan hansının nəzərdə tutulduğunu yalnız qurum özü bilir.",
  },
  NAP637: {
    title: "nəzərdə tutulanı deməyə bilən xana",
    message: (p) => `${sayCase(doubtful, p.what, p)} (sətir ${p.row})`,
    help: (p) => sayCase(doubtfulHelp, p.what, p),
    why: "Cavab götürülür və toplayan onun nəyə əsaslandığını bilməlidir.",
  },
  NAP638: {
    title: "istifadə olunmayan məzmun",
    message: (p) => {
      const parts = [
        ...(p.columns.length === 0 ? [] : [`sütunlar ${p.columns.map((name) => `"${name}"`).join(", ")}`]),
        ...(p.rows.length === 0 ? [] : [`sətirlər ${p.rows.map((text) => `"${text}"`).join(", ")}`]),
      ];
      return `istifadə olunmayıb: ${parts.join("; ")}`;
    },
    help: () => "sayılmalı olanı öz bəndinin Qeyd sütununa köçürün",
    why: "İnsanlar harada yer varsa, ora yazır. Formada yeri olmayan toplanmır, amma səssizcə itməməlidir.",
  },
  NAP639: {
    title: "formadan götürülməyən",
    message: (p) =>
      ({
        macros: "kitabda makroslar var; onlar oxunmur və işə salınmır",
        links: "xanalar başqa fayllara istinad edir; həmin fayllar açılmır",
        comments: "xanalarda qeydlər (şərhlər) var; onlar toplanmır",
        "hidden-rows": "gizli sətirlər var; onların cavabları da hamısı kimi toplanır",
        copy: "fayl başqa faylla bayt-bayt eynidir; bir dəfə oxunur",
        "other-file":
          "uzantısına görə fayl forma deyil və oxunmur; oxunması üçün onu çağırışda adı ilə göstərin",
        folder: "qovluğun içindəki qovluqlar oxunmur; oxunması üçün onu çağırışda adı ilə göstərin",
      })[p.what],
    help: () => "cavablar bunsuz da tamdırsa, heç nə etmək lazım deyil",
    why: "Forma cavab yazılmış xanalardır. Faylda olan qalan şeylərin rolu yoxdur.",
  },
  NAP640: {
    title: "cavab seçilməmiş rəy",
    message: (p) =>
      p.reason === "unknown-answer"
        ? `naməlum cavab "${p.written}" (sətir ${p.row})`
        : `${p.columns.join(", ")} yanında cavab yoxdur (sətir ${p.row})`,
    help: (p) =>
      p.reason === "unknown-answer"
        ? `gözlənilən: ${p.known.join(", ")}`
        : "qurumun razı, qismən razı olduğunu və ya etiraz etdiyini seçin",
    why: "Susmaq razılıq deyil, şərh də razılıq deyil. Kimin dəyərinin qaldığı qurumun cavabından asılıdır.",
  },
};
