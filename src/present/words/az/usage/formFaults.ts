// Sorğu vərəqələri istənilən, lakin yerinə yetirilə bilməyən çağırış barədə deyilənlər.
import type { FormFaults } from "../../../../model/usage/formFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";

const meant = (suggestion: string | null): string =>
  suggestion === null ? "" : `; bəlkə "${suggestion}" nəzərdə tutulub?`;

export const formFaults: Pick<UsageWordings, keyof FormFaults> = {
  "form-for-whom": () =>
    "kimin üçün olduğunu göstərin: --body ID, --coordinator və --all-bodies açarlarından biri",
  "forms-need-folder": () => "--all-bodies hər qurum üçün bir fayl yazır: qovluğu -o QOVLUQ ilə göstərin",
  "unknown-round": (p) =>
    p.known.length === 0
      ? `${p.plan} planında mərhələ yoxdur: onları rounds altında yazın və ya --round açarını çıxarın`
      : `${p.plan} planında "${p.written}" mərhələsi yoxdur${meant(p.suggestion) || "."} Mərhələlər: ${p.known.join(", ")}`,
  "body-of-group": (p) =>
    `${p.body} qurumlar qrupudur və onun adından cavab verən yoxdur: yalnız qrup göstərilən bəndlər əlaqələndiricinin vərəqəsindədir (--coordinator)`,
  "body-without-clauses": (p) =>
    p.isReply
      ? `qiymətləndirmədə ${p.body} qurumuna verilmiş qiymət yoxdur: cavab veriləsi heç nə yoxdur`
      : `planın heç bir bəndində ${p.body} qurumu göstərilməyib: soruşulası heç nə yoxdur`,
  "nothing-for-coordinator": (p) =>
    p.isReply
      ? "hər qiymət ayrıca quruma aiddir: əlaqələndiricinin cavab verəcəyi heç nə yoxdur"
      : "hər bənddə ayrıca qurum göstərilib: əlaqələndiricidən soruşulası heç nə yoxdur",
  "form-scale": (p) =>
    p.scales.length === 0
      ? "vərəqəyə bir şkalanın statusları lazımdır, qiymətləndirmələrdə isə şkala göstərilməyib: onu --scale ilə göstərin, məsələn, --scale three-step"
      : `vərəqəyə bir şkalanın statusları lazımdır, qiymətləndirmələrdə isə bir neçəsi var (${p.scales.join(", ")}): birini --scale ilə göstərin`,
  "form-assessment": (p) =>
    p.assessments.length === 0
      ? "--reply üçün qiymətləri olan və özünüqiymətləndirmə olmayan qiymətləndirmə lazımdır: burada belə qiymətləndirmə yoxdur"
      : `--reply bir qiymətləndirməyə cavab üçündür: onu --assessment ilə göstərin. Qiymətləndirmələr: ${p.assessments.join(", ")}`,
  "form-plan": (p) =>
    p.plans.length === 0
      ? "vərəqəyə bəndləri olan plan lazımdır: onu göstərin, məsələn, nap form plan.yaml --body ID"
      : `vərəqə bir plan üzrədir, burada isə bir neçə plan var: birini --plan ilə göstərin. Planlar: ${p.plans.join(", ")}`,
  "not-a-day": (p) => `${p.flag} açarına gün yazılmalıdır, məsələn, 2020-12-31; "${p.written}" gün deyil`,
  "deadline-before-sent": (p) =>
    `son tarix (--deadline ${p.deadline}) göndərilmə tarixindən (--sent ${p.sent}) əvvəldir`,
};
