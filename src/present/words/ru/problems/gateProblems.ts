// The Russian of NAP90x: what a repository says of its findings.
import type {
  BaselineFault,
  GateProblemParams,
  StaleReason,
  SuppressionFault,
} from "../../../../model/problems/gateProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";

const staleReasons: Readonly<Record<StaleReason, string>> = {
  gone: "этой проблемы больше нет",
  "other-value": "по тому же правилу там теперь другое значение",
  suppressed: "эта проблема подавлена",
};

function suppressionFault(p: SuppressionFault): string {
  switch (p.fault) {
    case "no-reason":
      return "подавление не действует: не указана причина";
    case "no-rule":
      return "подавление не действует: не указано правило";
    case "unknown-rule":
      return `подавление не действует: правила «${p.rule}» нет`;
    case "not-a-date":
      return `подавление не действует: срок «${p.written}» — не дата`;
  }
}

function baselineFault(p: BaselineFault): string {
  switch (p.fault) {
    case "unknown-code":
      return `кода проблемы «${p.written}» нет`;
    case "not-a-hash":
      return `«${p.written}» — не хеш из ${p.digits} шестнадцатеричных цифр`;
    case "not-a-count":
      return `«${p.written}» — не количество`;
    case "written-twice":
      return `эта проблема уже есть в строке ${p.first}`;
  }
}

export const gateProblems: ProblemWordings<GateProblemParams> = {
  NAP901: {
    title: "срок подавления истёк",
    message: (p) =>
      `срок подавления ${p.rules.join(", ")} истёк: последний день — ${p.until}, сегодня ${p.today}`,
    help: () => "устраните проблемы или укажите новый срок и причину",
    why: "Подавление со сроком — это обещание устранить проблему к этому дню.",
  },
  NAP902: {
    title: "подавление ничего не подавляет",
    message: (p) => `здесь ничего не подавлено: подходящих проблем по правилу ${p.rules.join(", ")} нет`,
    help: () => "удалите подавление или исправьте то, что в нём указано",
    why: "Подавление, которое ничего не охватывает, скроет будущую проблему, которую никто не рассматривал.",
  },
  NAP903: {
    title: "подавление не прочитано",
    message: suppressionFault,
    help: () => "напишите: # nap-ignore NAP203: причина (until 2027-01-01); срок можно не указывать",
    why: "Тот, кто будет читать файл позже, должен знать, почему проблему приняли.",
  },
  NAP904: {
    title: "устаревшая запись в списке известных проблем",
    message: (p) =>
      `в списке известных проблем лишние записи о ${p.rule} (${p.of}${p.clause === undefined ? "" : `, пункт ${p.clause}`}): ${p.times}; ${staleReasons[p.why]}`,
    help: () => "выполните nap check --update-baseline",
    why: "Запись без проблемы скроет ту же ошибку, если её сделают снова.",
  },
  NAP905: {
    title: "запись списка не прочитана",
    message: baselineFault,
    help: () => "выполните nap check --update-baseline: файл будет записан заново целиком",
    why: "Строка, которую нельзя прочитать, ничего не охватывает: её проблема снова считается новой.",
  },
};
