// Что говорится о вызове, который просит опросные листы и не может быть выполнен.
import type { FormFaults } from "../../../../model/usage/formFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";

const meant = (suggestion: string | null): string =>
  suggestion === null ? "" : `; возможно, имелось в виду «${suggestion}»?`;

export const formFaults: Pick<UsageWordings, keyof FormFaults> = {
  "form-for-whom": () => "укажите, для кого: --body ID, --coordinator или --all-bodies, что-то одно",
  "forms-need-folder": () =>
    "--all-bodies пишет по файлу для каждого органа: укажите папку с помощью -o ПАПКА",
  "unknown-round": (p) =>
    p.known.length === 0
      ? `в плане ${p.plan} нет этапов: напишите их под rounds или не указывайте --round`
      : `в плане ${p.plan} нет этапа «${p.written}»${meant(p.suggestion) || "."} Этапы: ${p.known.join(", ")}`,
  "body-of-group": (p) =>
    `${p.body} — группа органов, и отвечать за неё некому: пункты, в которых названа только группа, есть в листе координатора (--coordinator)`,
  "body-without-clauses": (p) =>
    p.isReply
      ? `в отчёте об оценке нет оценок органа ${p.body}: отвечать не на что`
      : `ни в одном пункте плана не назван орган ${p.body}: спрашивать не о чем`,
  "nothing-for-coordinator": (p) =>
    p.isReply
      ? "каждая оценка относится к отдельному органу: координатору отвечать не на что"
      : "в каждом пункте назван отдельный орган: координатора спрашивать не о чем",
  "form-scale": (p) =>
    p.scales.length === 0
      ? "листу нужны статусы шкалы, а ни в одном отчёте об оценке она не названа: укажите её с помощью --scale, например --scale three-step"
      : `листу нужны статусы одной шкалы, а в отчётах об оценке их несколько (${p.scales.join(", ")}): укажите одну с помощью --scale`,
  "form-assessment": (p) =>
    p.assessments.length === 0
      ? "для --reply нужен отчёт об оценке, в котором есть оценки и который не является самооценкой: здесь такого нет"
      : `--reply — ответ на один отчёт об оценке: укажите его с помощью --assessment. Отчёты: ${p.assessments.join(", ")}`,
  "form-plan": (p) =>
    p.plans.length === 0
      ? "листу нужен план с пунктами: укажите его, например nap form plan.yaml --body ID"
      : `лист составляется по одному плану, а здесь их несколько: укажите один с помощью --plan. Планы: ${p.plans.join(", ")}`,
  "not-a-day": (p) => `${p.flag}: нужен день, например 2020-12-31, а не «${p.written}»`,
  "deadline-before-sent": (p) =>
    `срок ответа (--deadline ${p.deadline}) раньше дня отправки (--sent ${p.sent})`,
};
