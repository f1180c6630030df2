// What is said of input that a call names and that cannot be used.
import type { InputFaults } from "../../../../model/usage/inputFaults.ts";
import type { UnknownId } from "../../../../model/usage/unknownId.ts";
import type { UsageWordings } from "../../usageWording.ts";

/** The end of a sentence about an unknown id: what was probably meant, and what there is. */
const known = ({ suggestion, known: ids }: UnknownId, listed: string): string =>
  (suggestion === null ? "." : `; bəlkə "${suggestion}" nəzərdə tutulub?`) +
  (ids.length === 0 ? "" : ` ${listed}: ${ids.join(", ")}`);

const nameOne = "Fayl və ya bunlardan birini göstərin";

export const inputFaults: Pick<UsageWordings, keyof InputFaults> = {
  "no-input": () =>
    "oxunacaq fayl yoxdur: faylları göstərin və ya nap.yaml, yaxud plan.yaml və assessments/ olan qovluqda işləyin",
  "empty-name": () => "boş ad fayl adı ola bilməz",
  "unmatched-name": (p) => `"${p.name}" heç bir fayla uyğun gəlmir`,
  "not-a-workspace": (p) =>
    `"${p.name}" qovluğunda nə cədvəl, nə nap.yaml, nə də plan.yaml və assessments/ var`,
  "plan-without-assessments": (p) =>
    `burada ${p.plan} var, amma assessments/ qovluğu yoxdur: faylları göstərin və ya qiymətləndirmələri həmin qovluğa qoyun`,
  "assessments-without-plan": () =>
    "burada assessments/ qovluğu var, amma yanında plan.yaml yoxdur: faylları göstərin",
  "unreadable-folder": (p) =>
    `"${p.folder}" qovluğunu oxumaq mümkün deyil (${p.cause}); nap oradakı faylları oxumalıdır`,
  "unknown-assessment": (p) => `"${p.written}" adlı qiymətləndirmə yoxdur${known(p, "Tapılanlar")}`,
  "unknown-method": (p) => `"${p.written}" adlı metod yoxdur${known(p, nameOne)}`,
  "unknown-plan": (p) => `"${p.written}" adlı plan yoxdur${known(p, nameOne)}`,
  "unknown-scale": (p) => `"${p.written}" adlı şkala yoxdur${known(p, nameOne)}`,
  "unknown-mapping": (p) => `"${p.written}" adlı oxunuş sxemi yoxdur${known(p, nameOne)}`,
  "unknown-column": (p) => `nap-da "${p.written}" sütunu yoxdur${known(p, nameOne)}`,
  "column-twice": (p) =>
    `"${p.column}" sütununun iki mənbəyi var: onu --column ilə bir dəfə göstərin, oxunuş sxemində isə göstərməyin`,
  "not-a-column": (p) =>
    `--column belə yazılır: nap sütunu, "=" və fayldakı ad: --column clause=Código; tapılan "${p.written}"`,
  "wrong-format": (p) => `"${p.source}" faylının formatı: ${p.found}, burada isə ${p.expected} lazımdır`,
  "unusable-method": (p) =>
    `"${p.name}" metodundan istifadə etmək mümkün deyil; səbəbi nap check ${p.source} göstərir`,
  "no-git": () =>
    "--against bir reviziyanı göstərir, amma git tapılmadı: git-i quraşdırın və ya saxlanmış nəticə ilə müqayisə edin (nap score --format json)",
  "no-repository": (p) =>
    `git burada repozitori tapmır (${p.said}): məlumatların repozitorisində işləyin və ya saxlanmış nəticə ilə müqayisə edin (nap score --format json)`,
  "unknown-revision": (p) =>
    `"${p.revision}" nə fayl, nə də bu repozitorinin reviziyasıdır; reviziyaları git log --oneline göstərir`,
  "revision-like-option": (p) => `reviziyanın adı "-" ilə başlamır: "${p.written}"`,
  "shallow-clone": (p) =>
    `"${p.revision}" bu nüsxədə yoxdur, çünki nüsxədə tarixin yalnız bir hissəsi var: tarixin qalanını da alın (git fetch --unshallow; actions/checkout üçün fetch-depth: 0)`,
  "revision-incomplete": (p) =>
    `bu nüsxədə reviziyanın hamısı yoxdur: "${p.path}" çatışmır; nüsxəni --filter olmadan alın və ya git fetch --refetch işlədin`,
  "revision-in-lfs": (p) =>
    `"${p.path}" Git LFS ilə saxlanılır, reviziyada isə yalnız ona istinad var: saxlanmış nəticə ilə müqayisə edin (nap score --format json)`,
  "nothing-at-revision": (p) =>
    `"${p.revision}" reviziyasında burada iş qovluğu yoxdur: müqayisə etməyə heç nə yoxdur`,
  "stdin-against": () => "standart girişin əvvəlki reviziyası yoxdur: --against ilə faylları göstərin",
  "unreadable-result": (p) => `"${p.path}" faylını oxumaq mümkün deyil (${p.cause})`,
  "not-a-result": (p) => `"${p.path}" saxlanmış nəticə deyil: nəticəni nap score --format json ilə saxlayın`,
  "result-without-scores": (p) =>
    `"${p.path}" faylında ${p.kind} növlü nəticə var, amma ballar lazımdır: onları nap score --format json ilə saxlayın`,
  "result-of-other-version": (p) =>
    `"${p.path}" faylında schemaVersion ${p.found} göstərilib, amma ${p.expected} lazımdır: nəticəni nap-ın bu versiyası ilə yenidən saxlayın`,
  "unreadable-file": (p) => `"${p.name}" oxunmur (${p.cause})`,
  "file-too-large": (p) => `"${p.name}" ${p.most} kB-dan böyükdür; səhifəyə bundan böyük fayl qoyulmur`,
  "not-a-picture": (p) => `"${p.name}" səhifəyə qoyula bilən şəkil deyil: PNG, JPEG və ya SVG göstərin`,
  "several-plans": (p) =>
    `səhifə bir plan haqqındadır, qiymətləndirmələr isə bir neçə plana aiddir (${p.plans.join(", ")}): --plan ilə planı və ya --assessment ilə bir planın qiymətləndirmələrini göstərin`,
  "needs-against": (p) => `${p.flag} üçün --against lazımdır: nə ilə müqayisə edilməli olduğunu o deyir`,
};
