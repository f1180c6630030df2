// Planın mərhələləri üzrə irəliləyiş haqqında deyilənlər.
import type { ClauseStepKind } from "../../../model/progress.ts";
import type { progress as master } from "../en/progress.ts";

export const progress: typeof master = {
  title: (series) => `İrəliləyiş: ${series}`,
  columns: {
    round: "mərhələ",
    asOf: "tarix",
    move: "fərq, faiz bəndi",
    scored: "qiymətləndirilib",
    before: "əvvəl",
    now: "indi",
    points: "faiz bəndi",
    step: "o vaxtdan",
  },
  steps: {
    worse: "pisləşib",
    withdrawn: "artıq qiyməti yoxdur",
    improved: "yaxşılaşıb",
    "first-rated": "ilk dəfə qiymətləndirilib",
    "came-due": "vaxtı çatıb",
    same: "dəyişməyib",
    "without-value": "hər iki mərhələdə qiyməti yoxdur",
  } satisfies Record<ClauseStepKind, string>,
  counted: {
    worse: (count) => `${count} bənd pisləşib`,
    withdrawn: (count) => `${count} bəndin artıq qiyməti yoxdur`,
    improved: (count) => `${count} bənd yaxşılaşıb`,
    "first-rated": (count) => `${count} bənd ilk dəfə qiymətləndirilib`,
    "came-due": (count) => `${count} bəndin vaxtı çatıb`,
    same: (count) => `${count} bənd dəyişməyib`,
    "without-value": (count) => `${count} bəndin hər iki mərhələdə qiyməti yoxdur`,
  },
  step: (from, to) => `${from} → ${to}`,
  moved: (from, before, to, now, points) =>
    `${from} mərhələsində ${before} %, ${to} mərhələsində ${now} %: fərq ${points} faiz bəndi.`,
  notMoved: (from, before, to, now) =>
    `${from}: ${before === null ? "göstərici yoxdur" : `${before} %`}; ${to}: ${now === null ? "göstərici yoxdur" : `${now} %`}: fərq hesablana bilmir.`,
  newMethod: (from, before, own, later, under) =>
    `Metod dəyişib: ${from} mərhələsinin göstəricisi öz metodu (${before}) ilə ${own === null ? "yoxdur" : `${own} %`}, ${later} metodu ilə ${under === null ? "yoxdur" : `${under} %`}.${under === null ? "" : ` Bəndlər ${later} metodu ilə müqayisə olunur.`}`,
  oneRound: (round) => `Göstəricisi olan yalnız bir mərhələ var, ${round}: müqayisə etməyə başqası yoxdur.`,
  noRound: "Heç bir mərhələnin hesablana bilən qiymətləndirməsi yoxdur.",
  several: (round, ids) =>
    `${round} mərhələsinin bir neçə qiymətləndirməsi var (${ids}); hansının nəzərdə tutulduğu deyilmədiyindən heç biri götürülmür.`,
  unscored: (round, id) =>
    `${round}: ${id} qiymətləndirməsinin göstəricisi yoxdur, ona görə müqayisəyə daxil deyil.`,
  clausesOnly: (round, id) =>
    `${round}: ${id} qiymətləndirməsinin göstəricisi yoxdur; bəndləri müqayisə olunur.`,
  afterDay: (round, own, day) =>
    `${round} mərhələsinin tarixi ${own}, soruşulan tarixdən (${day}) sonradır: müqayisəyə daxil edilmir.`,
  unordered: "statusları sıralamaq olmur",
  countedUnordered: (count) => `${count} bəndin statuslarını sıralamaq olmur`,
  directions: "İstiqamətlər üzrə",
  bodies: "Qurumlar üzrə",
  allBelow: (shown, all) =>
    `${all} bənddən ${shown} göstərilir: əvvəlki kimi qalmayanlar; --all hamısını göstərir.`,
};
