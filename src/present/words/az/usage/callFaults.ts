// What is said of a call that cannot be carried out: its flags, and the names in it.
import type { CallFaults, NamedKind } from "../../../../model/usage/callFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";

const meant = (suggestion: string | null): string =>
  suggestion === null ? "" : `; bəlkə "${suggestion}" nəzərdə tutulub?`;

/** The end of a sentence about an unknown name: what was meant, and what there is. */
const known = (suggestion: string | null, title: string, names: readonly string[]): string =>
  `${meant(suggestion) || "."}${names.length === 0 ? "" : ` ${title}: ${shortened(names)}`}`;

/** A mark by itself is put in quotes, so that it is seen. */
const listed = (allowed: readonly string[]): string =>
  allowed.map((word) => (word.length > 1 ? word : `"${word}"`)).join(", ");

const shortened = (names: readonly string[]): string =>
  `${names.slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}`;

const kinds: Readonly<Record<NamedKind, string>> = {
  overall: "ümumi göstərici",
  direction: "istiqamət",
  clause: "bənd",
  body: "qurum",
  method: "metod",
  code: "problem kodu",
  band: "dərəcə",
  outcome: "nəticə",
};

const doings = {
  score: "hesablanacaq heç nə yoxdur",
  explain: "izah ediləcək heç nə yoxdur",
  try: "sınanacaq heç nə yoxdur",
  sensitivity: "yoxlanacaq heç nə yoxdur",
  schedule: "müddətləri yoxlanacaq heç nə yoxdur",
  report: "səhifəyə qoyulacaq heç nə yoxdur",
} as const;

export const callFaults: Pick<UsageWordings, keyof CallFaults> = {
  "not-one-of": (p) =>
    `${p.flag} üçün "${p.written}" yazıla bilməz; mümkün olanlar: ${listed(p.allowed)}${meant(p.suggestion)}`,
  "no-series": (p) =>
    p.assessments === 0
      ? "zaman üzrə müqayisə ediləsi heç nə yoxdur: burada qiymətləndirmə yoxdur (nap help progress)"
      : "zaman üzrə müqayisə ediləsi heç nə yoxdur: heç bir qiymətləndirmə mərhələ göstərmir; hər birində round: m06, planda isə mərhələləri (rounds) yazın",
  "unknown-series": (p) =>
    `nə "${p.written}" silsiləsi, nə də silsiləyə daxil olan belə qiymətləndirmə var${known(p.suggestion, "Silsilələr", p.known)}`,
  "unknown-option": (p) => `naməlum seçim "${p.written}"${meant(p.suggestion)}`,
  "no-value": (p) => `${p.flag} seçiminin dəyəri yazılmayıb`,
  "not-a-whole-number": (p) =>
    `${p.flag} üçün ${p.most === null ? "" : `${p.least}–${p.most} aralığında `}tam ədəd yazılmalıdır, "${p.written}" deyil`,
  "not-megabytes": (p) => `${p.flag} üçün meqabaytların sayı yazılmalıdır, "${p.written}" deyil`,
  "not-a-date": (p) =>
    `${p.flag} üçün gün, ay, rüb və ya il yazılmalıdır (2020-12-31, 2020-12, 2020-Q4, 2020), "${p.written}" deyil`,
  "not-days": (p) =>
    `${p.flag} üçün günlərin tam sayı yazılmalıdır (0 və ya daha çox, məsələn 90), "${p.written}" deyil`,
  "not-clauses": (p) =>
    `${p.flag} üçün bəndlərin tam sayı yazılmalıdır (0 və ya daha çox, məsələn 5), "${p.written}" deyil`,
  "no-windows": () =>
    "müddətləri göstərmək üçün hər bəndin nə vaxt icra olunmalı olduğunu bildirən plan (period, window) lazımdır: onu --plan ilə göstərin; cədvəldə tapılan bəndlər vaxt barədə heç nə demir",
  "no-day": (p) =>
    `${p.assessment} qiymətləndirməsi hansı tarixə olduğunu bildirmir: ora as-of əlavə edin və ya --as-of 2020-12-31 yazın`,
  "not-points": (p) =>
    `${p.flag} üçün faiz bəndlərinin sayı yazılmalıdır (0 və ya daha çox), "${p.written}" deyil`,
  "not-with-against": (p) =>
    `${p.flag} qiymətləndirmələri bir-biri ilə müqayisə etmək üçündür: --against ilə onu yazmayın`,
  "needs-flag": (p) => `${p.flag} yalnız ${p.needed} ilə işləyir, ayrıca heç nə etmir`,
  "not-a-coefficient": (p) =>
    `${p.flag} üçün 1-dən böyük olmayan əmsal və ya outcomes= ilə faiz yazılmalıdır, "${p.written}" deyil`,
  "not-a-minimum": (p) =>
    `${p.flag} üçün 0-dan 100-ə qədər faiz yazılmalıdır, məsələn 70, 66.67 və ya direction:3=50; "${p.written}" deyil`,
  "minimum-percent-or-share": (p) =>
    `${p.flag} ${p.written} həm ${p.written} %, həm də ${p.percent} % ola bilər: ${p.written}% və ya ${p.percent}% yazın`,
  "not-a-gate-group": (p) =>
    `${p.flag} ${p.written}: "${p.group}" əvəzinə overall=${p.number}, direction:ID=${p.number} və ya body:ID=${p.number} yazın`,
  "no-baseline": () =>
    "--update-baseline üçün yazılacaq fayl yoxdur: onu --baseline ilə və ya nap.yaml faylında baseline açarı ilə göstərin",
  "update-of-a-part": () =>
    "siyahıda iş qovluğunun bütün problemləri olur: --update-baseline ilə birlikdə ayrıca fayl, qiymətləndirmə, metod, plan və ya şkala göstərmək olmaz",
  "not-a-baseline": (p) => `${p.name} məlum problemlərin siyahısı deyil, ona görə əvəz edilmir`,
  "output-needs-one-format": () =>
    "-o yalnız bir formatın faylını göstərir; bir neçə format üçün hər birinə --format AD=YOL yazın",
  "two-formats-in-one-file": (p) =>
    `iki format eyni fayla (${p.path}) yazılardı və biri itərdi; hər birinə ayrıca fayl verin`,
  "sheet-too-large": (p) =>
    `"${p.sheet}" vərəqində ${p.most}-dən çox ${p.of === "rows" ? "sətir" : "sütun"} olardı, belə faylı heç bir cədvəl proqramı açmır; --format csv və ya json işlədin, yaxud daha az qiymətləndirmə və metod verin`,
  "two-formats-on-screen": () =>
    "standart çıxışa yalnız bir format yazıla bilər; qalanlarına fayl verin: --format AD=YOL",
  "unknown-ending": (p) =>
    `"${p.path}" heç bir formatın sonluğu ilə bitmir: sonluq ${p.known.join(", ")} olsun və ya formatı --format AD=YOL ilə göstərin`,
  "ending-without-format": (p) =>
    `nap burada ${p.ending} faylı yazmır: "${p.path}" adının sonluğu ${p.known.join(", ")} olsun və ya formatı --format AD=YOL ilə göstərin`,
  "format-without-file": (p) => `--format ${p.written}: = işarəsindən sonra faylın adı yoxdur`,
  "format-needs-file": (p) =>
    `--format ${p.format} terminal üçün mətn deyil, fayldır: yolunu göstərin, --format ${p.format}=netice.${p.format} və ya -o netice.${p.format}`,
  "format-not-added": (p) =>
    `${p.format} faylının sonuna əlavə etmək olmaz: --format ${p.format}=${p.path} yazın, fayl artıq varsa, --force ilə`,
  "format-not-here": (p) => `bu əmr ${p.format} faylı yazmır; onun formatları: ${p.known.join(", ")}`,
  "pack-needs-docx": (p) =>
    `--pack ${p.pack} Word faylıdır: -o ${p.pack}.docx və ya --format docx=${p.pack}.docx əlavə edin`,
  "pack-of-other-command": (p) =>
    `--pack ${p.pack} nap ${p.command} əmrinə aiddir: nap ${p.command} --pack ${p.pack} yazın`,
  "pack-needs-one": (p) =>
    p.given.length === 0
      ? `--pack ${p.pack} bir qiymətləndirmənin qiymətləri haqqındadır, burada isə qiymət yoxdur`
      : `--pack ${p.pack} bir metodla hesablanmış bir qiymətləndirmə haqqındadır, burada isə ${p.given.length} nəticə var (${shortened(p.given)}): --assessment və --method ilə birini göstərin`,
  "pack-needs-two": (p) =>
    `--pack ${p.pack} iki qiymətləndirmə haqqındadır, bu çağırış isə bunları müqayisə edir: ${shortened(p.given)}; onlardan ikisini göstərin`,
  "pack-needs-replies": (p) =>
    `--pack comments qiymətləndirməyə verilən cavabları göstərir, "${p.assessment}" isə heç bir cavab göstərmir: onun faylında replies: replies.csv yazın`,
  "format-of-findings": (p) =>
    `--format ${p.format} tapıntılar üçündür: o yalnız nap check, score, compare, progress və schedule əmrlərində var`,
  "csv-only": (p) => `${p.flags.join(" və ")} yalnız csv üçündür: --format csv əlavə edin`,
  "two-commas": () => "--delimiter və --decimal eyni vaxtda vergül ola bilməz",
  "sort-of-ordered-groups": (p) =>
    `--sort ilə --by ${p.by} birlikdə işlənmir: onun sətirlərinin öz sırası var`,
  "sort-of-bodies": (p) => `--by body sətirləri ${p.key} üzrə sıralana bilməz: percent və ya title yazın`,

  "unknown-command": (p) => `naməlum əmr "${p.written}"${known(p.suggestion, "Əmrlər", p.known)}`,
  "too-many-names": (p) =>
    p.most === 0
      ? `${p.command} fayl və ya başqa ad qəbul etmir; yazılan adların sayı: ${p.given}`
      : `${p.command} ən çoxu ${p.most} ad qəbul edir; yazılan adların sayı: ${p.given}`,
  "direction-not-in-plan": (p) =>
    `${p.plan} planında "${p.written}" istiqaməti yoxdur${known(p.suggestion, "İstiqamətlər", p.known)}`,
  "unknown-id": (p) =>
    `belə ${kinds[p.kind]} yoxdur: "${p.written}"${known(p.suggestion, "Məlum olanlar", p.known)}`,
  "ambiguous-name": (p) =>
    `"${p.written}" bir neçə şeyin adıdır (${p.kinds.map((kind) => kinds[kind]).join(", ")}); ${p.kinds.map((kind) => `${kind}:${p.written}`).join(" və ya ")} yazın`,
  "unknown-name": (p) =>
    `burada "${p.written}" adlı heç nə yoxdur${meant(p.suggestion) || "."} Ad bunlardan birinə aid ola bilər: ${p.kinds.map((kind) => kinds[kind]).join(", ")}`,
  "neither-file-nor-assessment": (p) =>
    `"${p.written}" adlı nə fayl, nə də qiymətləndirmə var${known(p.suggestion, "Qiymətləndirmələr", p.known)}`,
  "methods-for-assessments": (p) =>
    `--method ${p.methods} dəfə yazılıb, qiymətləndirmələrin sayı isə ${p.assessments}: ya hamısı üçün bir metod, ya da hər birinə bir metod göstərin`,
  "nothing-to-compare": (p) =>
    `${p.assessment === null ? "müqayisə ediləcək heç nə yoxdur" : `${p.assessment} heç nə ilə müqayisə edilə bilmir`}: iki qiymətləndirmə, yaxud bir qiymətləndirmə və iki dəfə --method yazın`,
  "too-few-methods": () =>
    "müqayisə ediləcək heç nə yoxdur: metodu olan qiymətləndirmələrin sayı ikidən azdır",
  "different-plans": (p) =>
    `qiymətləndirmələr müxtəlif planlara aiddir (${p.plans.join(", ")}), bəndlərini tutuşdurmaq olmur`,
  "nothing-to-do": (p) =>
    p.unpublished.length === 0
      ? `${doings[p.command]}: fayllarda nə qiymətlər, nə də qiymətləndirmə var`
      : `${doings[p.command]}: bu qiymətləndirmələrin qiymətləri dərc olunmayıb: ${p.unpublished.join(", ")}`,
  "nothing-to-collect": () => "geri qayıtmış formaları göstərin: nap collect returned/*.xlsx -o collected",
  "nothing-to-inspect": () => "baxılacaq cədvəlləri göstərin: nap inspect sheet.xlsx",
  "one-method-at-a-time": (p) =>
    `nap methods bir metodu tam göstərir, yazılan adların sayı isə ${p.given}; fayllar --try ilə verilir`,
  "figure-of-none": (p) =>
    `heç bir qiymətləndirmədə göstərici yoxdur (${kinds[p.kind]} "${p.id}"): ${p.kind === "body" ? "onu heç bir sətir qiymətləndirmir" : "əhatə dairəsinə daxil deyil"}`,

  "plan-of-totals": (p) =>
    `${p.plans.join(", ")}: plandan yalnız yekunlar məlumdur, bunun üçün isə bəndlər lazımdır: totals əvəzinə onları directions altında sadalayın; plan haqqında dərc olunanları (${p.assessments.join(", ")}) nap audit yoxlayır`,
  "no-letters": (p) =>
    `yazılacaq məktub yoxdur: məktublar bütün planın faizləri üçün yazılır; kənarda qalan başqa rəqəmlərin sayı: ${p.leftOut}; onları --request olmadan nap audit yoxlayır`,
  "no-claims": () =>
    "yoxlanacaq heç nə yoxdur: heç bir qiymətləndirmədə dərc olunmuş rəqəm göstərilməyib; ona claims əlavə edin və ya rəqəmi --figure ilə verin",
  "against-needs-clauses": () => "--against üçün müqayisə ediləcək --clauses lazımdır",
  "two-questions": () => "--figure və --parts iki ayrı sualdır: onları bir-bir verin",
  "flags-without-question": (p) =>
    `${p.flags.join(", ")}: hansı ${p.question === "--figure" ? "rəqəm" : "hissələr"} nəzərdə tutulduğunu ${p.question} ilə göstərin`,
  "numbers-and-files": (p) => `${p.question} yalnız ədədlərə aiddir; bunları çıxarın: ${p.others.join(", ")}`,
  "stage-without-ratings": (p) =>
    p.of === "form"
      ? "forma ilkin qiymətləri göstərir; --stage seçimini yazmayın"
      : "üsullar qiymətlərsiz sadalanır; --stage seçimini yazmayın və ya --try əlavə edin",
  "parts-have-no-scale": (p) => `${p.flags.join(", ")}: hissələrin şkalası olmur; bunu yazmayın`,
  "not-in-request": (p) =>
    `${p.flags.join(", ")}: --request rəqəm (--figure) və ya fayllarda bildirilən rəqəmlər barədədir; bunu yazmayın`,
  "not-a-scale": (p) =>
    `--scale üçün şkalanın adı və ya faizlə pillələri yazılmalıdır, məsələn 0,50,100; "${p.written}" deyil${known(p.suggestion, "Şkalalar", p.known)}`,
  "sizes-against-clauses": (p) =>
    `--direction-sizes ${p.sizes}: cəmi ${p.sum} edir, --clauses isə ${p.clauses} deyir`,
  "more-counted-than-clauses": (p) =>
    p.isStated
      ? `sayların cəmi ${p.counted} bənddir, --clauses isə ${p.most} deyir`
      : `sayların cəmi ${p.counted} bənddir; --clauses yazılmayanda ən çoxu ${p.most} bənd yoxlanır`,
  "not-a-figure": (p) =>
    `${p.flag} üçün faiz çap olunduğu kimi yazılmalıdır, 0-dan 100-ə qədər, məsələn 72.22; "${p.written}" deyil`,
  "counted-twice": (p) => `${p.flag}: ${p.band} dərəcəsinin bəndləri iki dəfə sayılıb`,
  "not-a-figure-of": (p) =>
    `--figure üçün ədəd çap olunduğu kimi yazılmalıdır, 0-dan --of ilə verilən ədədədək (${p.of}); "${p.written}" deyil`,
  "not-an-all": (p) =>
    `--of üçün 0-dan böyük, 1000000-dək ədəd yazılmalıdır, məsələn 5; "${p.written}" deyil`,
  "not-units": (p) =>
    `--units üçün 1-dən ${p.most}-dək iki tam ədəd yazılmalıdır, kiçiyi əvvəl, məsələn 21..63; "${p.written}" deyil`,
  "against-percents": () => "--against faizləri müqayisə edir: --of ilə birlikdə işlədilə bilməz",
  "not-figure-and-clauses": (p) =>
    `--against üçün RƏQƏM:BƏNDLƏR yazılmalıdır, məsələn 86:64; "${p.written}" deyil`,
  "percents-against-parts": (p) =>
    `--percents siyahısında ${p.percents}, --parts siyahısında ${p.parts} ədəd var: hər hissəyə bir faiz lazımdır`,
  "not-an-amount": (p) => `${p.flag} üçün 0 və ya daha böyük ədəd yazılmalıdır, "${p.written}" deyil`,
  "not-band-and-count": (p) =>
    `--count üçün DƏRƏCƏ=SAY yazılmalıdır, məsələn full=10; "${p.written}" deyil. Dərəcələr: ${listed(p.bands)}`,
  "not-amounts": (p) =>
    `${p.flag} üçün 0 və ya daha böyük ədədlər vergüllə ayrılaraq yazılmalıdır, "${p.written}" deyil`,
};
