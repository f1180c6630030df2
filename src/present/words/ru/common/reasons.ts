// Why there is no number, or how there came to be one.
import type { ReasonWordings } from "../../reasonWording.ts";
import { talliedText } from "../../talliedText.ts";
import { plural } from "../plural.ts";

export const reasons: ReasonWordings = {
  "no-rating": () => "никто не оценил",
  "row-left-out": () => "в его строке ошибка, она не учтена",
  "coded-unrated": () => "отмечено, что оценки нет",
  "coded-not-due": () => "отмечено, что срок не наступил",
  "coded-not-applicable": () => "отмечено, что пункт неприменим",
  "no-evidence": () => "оценка без подтверждения, методика её не учитывает",
  "status-only": (p) => `статус: ${p.statuses.join(", ")}; методика не даёт показателя`,
  "counts-only": (p) =>
    `методика считает статусы и не даёт показателя: ${talliedText(p, "несколько статусов", "ни у одного пункта нет статуса")}`,
  "no-majority": (p) => `ни одно значение не набрало ${p.share} голосов оценивших: ${p.votes.join(", ")}`,
  "no-lead-rated": () => "ни один из головных органов не оценён",
  "part-unrated": (p) => `нет оценки: ${p.parts.join(", ")}; без неё методика не даёт показателя`,
  "not-started-yet": (p) => `начинается ${p.start}, отчётная дата ${p.asOf}`,
  "not-due-yet": (p) => `завершается ${p.end}, отчётная дата ${p.asOf}`,
  "counts-as-zero": (p) => `считается за 0: treat.${p.outcome} = zero`,
  "counts-as-full": (p) => `считается выполненным: treat.${p.outcome} = full`,
  "only-gaps": (p) =>
    plural(p.count, {
      one: `0, потому что ${p.count === 1 ? "у единственного учтённого пункта нет значения" : `среди ${p.count} учтённого пункта нет ни одного со значением`}`,
      other: `0, потому что среди ${p.count} учтённых пунктов нет ни одного со значением`,
    }),
  "gap-refused": (p) => {
    const clauses = plural(p.clauses.length, { one: "есть пункт", other: "есть пункты" });
    return `методика не даёт показателя, пока ${clauses} без значения: ${p.clauses.join(", ")}`;
  },
  "nothing-counts": () => "нет ни одного учитываемого пункта",
  "nothing-in-scope": () => "ни один пункт не рассматривается",
  "no-weight": () => "вес всего, что учитывается, равен 0",
  "below-minimum-coverage": (p) =>
    `оценено ${p.scored} из ${p.eligible}, минимальный охват ${p.minimum} не достигнут`,
  "directions-dropped": (p) => {
    const directions = plural(p.directions.length, { one: "направление", other: "направления" });
    return `без показателя, в среднее не входит: ${directions} ${p.directions.join(", ")}`;
  },
  "rated-as-a-whole": (p) => `за пункты, оценённые в целом (их ${p.count}), отвечают другие органы`,
  withheld: (p) => {
    const errors = plural(p.problems, { one: "ошибка", few: "ошибки", many: "ошибок", other: "ошибки" });
    return p.problems === 0
      ? "показатель скрыт"
      : `показатель скрыт: ${p.problems} ${errors} (${p.codes.join(", ")})`;
  },
};
