// Nəyin vaxtının çatdığı və kimin hesabat verdiyi barədə deyilənlər.
import type { schedule as master } from "../en/schedule.ts";

const days = (least: number, most: number | null): string =>
  most === null ? `ən azı ${least} gün` : least === most ? `${least} gün` : `${least}–${most} gün`;

const mean = (scored: number, percent: string | null): string =>
  percent === null ? "" : `; qiyməti olan ${scored} bəndin ədədi ortası ${percent} %-dir`;

export const schedule: typeof master = {
  title: (assessment, day) => `${assessment} üzrə icra müddətləri, ${day} tarixinə`,
  due: (count, day, complete, percent, scored) =>
    `${day} tarixinədək vaxtı çatmış ${count} bənddən ${complete} bənd tam icra olunub${mean(scored, percent)}.`,
  nothingDue: (day) => `${day} tarixinədək heç bir bəndin vaxtı çatmayıb.`,
  whole: (count, complete, percent, scored) =>
    `Bütün ${count} bənddən ${complete} bənd tam icra olunub${mean(scored, percent)}.`,
  started: (count, percent, scored) => `O vaxtadək başlanmış bəndlər: ${count}${mean(scored, percent)}.`,
  expected: (rule, expected, earned, of, difference) =>
    `Qiyməti olan ${of} bənddən o vaxtadək gözlənilən (${rule}): ${expected} bəndlik iş; görülən: ${earned}; fərq ${difference}.`,
  completeStatus: (method, status) =>
    `${method} metodu statusları sayır və dəyər vermir: şkalanın ən yaxşı statusu "${status}" tamamlanmış sayılır; gözlənilənlə tutuşdurulacaq göstərici yoxdur.`,
  rules: {
    "at-deadline": "bəndin hamısı son tarixdə",
    linear: "bəndin günləri üzrə bərabər",
    "linear-years": "bəndin təqvim illəri üzrə bərabər",
    milestones: "vaxtı çatmış fəaliyyətlər üzrə",
  },
  usualRule: (rule) => `${rule}; plan qayda göstərmir`,
  atDeadline: (ids) => `Qayda oxuya bilmədiyindən son tarixə görə götürülüb: ${ids}.`,
  sourceEnds: (source, day) =>
    `Mənbə ${source} tarixinədir; o vaxtdan ${day} tarixinədək bəndlərin taleyi məlum deyil, gecikmə ${source} tarixinədək sayılır.`,
  sourceLater: (source, day) =>
    `Mənbə ${source} tarixinədir, yəni ${day} tarixindən sonradır: ${day} tarixinədək nəyin icra olunduğu və həmin günə olan qiymət yalnız tarixlər bunu göstərdikdə deyilir.`,
  states: {
    overdue: "vaxtı keçib",
    "done-late": "gec icra olunub",
    "done-either": "icra olunub, vaxtında və ya gec",
    "due-soon": "vaxtı yaxınlaşır",
    open: "davam edir",
    "not-told": "məlum deyil",
    done: "icra olunub",
    "done-before": "müddətindən əvvəl icra olunub",
    "not-started": "müddəti başlamayıb",
    "not-applicable": "tətbiq olunmur",
  },
  why: {
    "source-ends": "mənbə son tarixdən əvvəl bitir",
    "source-later": "mənbə sonrakı tarixədir və nə vaxt olduğu yazılmayıb",
    unrated: "qiymətləndirilməyib",
    "coded-not-due": "müddəti bitsə də, vaxtı çatmamış kimi kodlaşdırılıb",
    insufficient: "sətirləri qiymət vermir",
    "maybe-before": "müddətində və ya ondan əvvəl",
  },
  days,
  late: (count) => `${count} gec`,
  lastDay: "son günündə icra olunmayıb",
  overdueBy: (count) => `vaxtı ${count} keçib`,
  either: (most) => `vaxtında və ya ən çoxu ${most} gec`,
  eitherOpen: "vaxtında və ya gec",
  in: (count) => `${count} qalıb`,
  beside: (id, told) => `${id}: ${told}`,
  underOther: (end, place, outcome) =>
    `${end} tarixinə görə${place === null ? "" : ` (${place})`}: ${outcome}`,
  otherBody: (name, outcome) => `${name} (məsul deyil): ${outcome}`,
  ifDone: (outcome) => `qiymətləndirilməyən icra olunubsa: ${outcome}`,
  inWindow: "müddətində",
  columns: {
    state: "vəziyyət",
    clauses: "bəndlər",
    window: "müddət",
    days: "günlər",
    done: "icra tarixi",
    value: "%",
    expected: "gözlənilən, %",
    round: "mərhələ",
    reporter: "hesabat verən",
    received: "alınıb",
    until: "son tarix",
  },
  showing: (shown, all) => `${all} bənddən ${shown} göstərilir.`,
  reports: (day) => `Hesabatlar, ${day} tarixinə`,
  notStated: (round) =>
    `${round}: kimin hesabat verəcəyi yazılmayıb, ona görə bütün məsul qurumlar sadalanır.`,
  reportStates: {
    early: "tez",
    "in-time": "vaxtında",
    late: "gec",
    either: "vaxtında və ya gec",
    received: "alınıb",
    unknown: "mövcudluğu məlumdur, alınıb-alınmadığı məlum deyil",
    "day-not-told": "alınıb, tarixi məlum deyil",
    missing: "yoxdur",
    "not-due": "vaxtı çatmayıb",
    "no-deadline": "alınmayıb, son tarix göstərilməyib",
  },
  counted: (parts) => `${parts}.`,
  gates: {
    overdueMet: (id, limit, found) => `${id}: vaxtı keçmiş bəndlər ən çoxu ${limit}: ödənilir, ${found}`,
    overdueUnmet: (id, limit, found) =>
      `${id}: vaxtı keçmiş bəndlər ən çoxu ${limit}: ödənilmir, ${found}; ${found - limit} artıqdır`,
    overdueUnknown: (id, limit) =>
      `${id}: vaxtı keçmiş bəndlər ən çoxu ${limit}: ödənilmir, onun üzrə icra müddətləri hesablana bilmir`,
    untold: (count) => ` (bundan başqa ${count} bənd barədə məlumat yoxdur)`,
    reportedMet: (plan, due) => `${plan}: bütün hesabatlar var: ödənilir, ${due} hesabatdan ${due}`,
    reportedUnmet: (plan, due, missing) =>
      `${plan}: bütün hesabatlar var: ödənilmir, ${due} hesabatdan olmayanlar: ${missing}`,
    nothingDue: (plan) => `${plan}: bütün hesabatlar var: ödənilmir, heç bir hesabatın vaxtı çatmayıb`,
    notMet: (text) => `şərt ödənilmir: ${text}`,
  },
};
