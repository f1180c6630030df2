// The Azerbaijani of claims of parts and other things.
import type { Themes } from "../../words.ts";
import { fromSuffix } from "../fromSuffix.ts";

const which = { a: "birinci", b: "ikinci" } as const;

export const statements: Themes["audit"]["statements"] = {
  title: "Hissələr və başqa şeylər haqqında dərc olunmuş rəqəmlər",
  comparisons: "Eyni şey haqqında dərc olunmuş rəqəmlər",
  plan: "bütün plan",
  subjects: {
    direction: (id) => `istiqamət ${id}`,
    body: (id) => `qurum ${id}`,
    band: (id) => `${id} dərəcəsindəki bəndlər`,
  },
  bounds: {
    "more-than": (number) => `${number}${fromSuffix(number)} çox`,
    "at-least": (number) => `ən azı ${number}`,
    "less-than": (number) => `${number}${fromSuffix(number)} az`,
    "at-most": (number) => `ən çoxu ${number}`,
  },
  notPublished: "dərc olunmayıb",
  about: (number) => `təxminən ${number}`,
  range: (from, to) => `${from}–${to}`,
  changes: {
    up: (amount, from) => `${from} ilə müqayisədə ${amount} artıb`,
    down: (amount, from) => `${from} ilə müqayisədə ${amount} azalıb`,
    by: (amount, from) => `${from} ilə müqayisədə ${amount} dəyişib`,
  },
  verdicts: {
    reproduced: "məlumatlardan alınır",
    attainable: "məlumatlardan alınmır; eyni yerlərdə başqa qiymətlərdən alına bilər",
    "not-reproduced": "məlumatlardan başqa rəqəm alınır",
    unsettled: "məlumatlardan alınmır; bütün mümkün hallar yoxlanmayıb",
    impossible: "heç bir qiymətlərdən alına bilməz",
    "cannot-be-checked": "yoxlanıla bilmir",
  },
  reproducedUnder: (methods) => `məlumatlardan bu metodla alınır: ${methods.join(", ")}`,
  missing: {
    "rows-for-words": "bunu sayan sətirlər yoxdur",
    "unit-of-rows": "sətirlər bu vahidlə sayılmır",
    ratings: "qiymətləri məlum deyil",
    "clauses-of-plan": "planda bəndlər sadalanmayıb, yalnız onların sayı göstərilib",
    method: "metod göstərilməyib",
    "same-day": "sətirlər başqa günə və ya dövrə aiddir, yaxud hansına aid olduğu bildirilməyib",
    "figure-of-rows": "sətirlərdən müqayisə üçün rəqəm alınmır",
    withheld: "qiymətləndirmədə bildirilmiş xətaya görə verilmir",
    "counts-only": "metod statusları sayır, faiz vermir",
    "band-of-method": "metodda belə dərəcə yoxdur",
    "part-of-plan": "planda əhatəyə düşən bəndləri olan belə hissə yoxdur",
    unread: "rəqəm oxunmur",
    unstated: "rəqəm dərc olunmayıb",
    about: "“təxminən” sözünün nə qədər yaxın olduğu bildirilməyib",
    origin: "müqayisə olunan rəqəmin qiyməti məlum deyil",
    "origin-unit": "müqayisə olunan rəqəm başqa vahiddədir",
    "own-origin": "rəqəm birbaşa və ya başqa rəqəmlər vasitəsilə özü ilə müqayisə olunur",
    "below-zero": "nəticə 0-dan az olardı",
    "long-chain": "müqayisə həddindən çox rəqəmdən keçir",
  },
  because: (verdict, reasons) => (reasons.length === 0 ? verdict : `${verdict}: ${reasons.join("; ")}`),
  pairVerdicts: {
    agree: (isSame) => (isSame ? "uyğun gəlir" : "uyğun gəlir: ikisi də doğru ola bilər"),
    differ: (by, isLeast) => `fərqlənir, fərq ${isLeast ? "ən azı " : ""}${by}`,
    differSlightly: (under, isLeast) =>
      `fərqlənir, fərq${isLeast ? " bəlkə də yalnız" : ""} ${under} həddindən azdır`,
    lessPrecise: (wider) => `uyğun gəlir: ${which[wider]} rəqəm daha az dəqiqdir və o birinə imkan verir`,
    notComparable: (reasons) => `müqayisə olunmur: ${reasons.join(", ")}`,
    cannot: (reason) => `yoxlanıla bilmir: ${reason}`,
  },
  fewerInLonger: (longer) =>
    `${which[longer]} rəqəm o birini əhatə edən daha uzun dövrə aiddir, amma daha kiçikdir: ola bilsin, eyni şey sayılmayıb`,
  follows: (id, from, low, high) =>
    `hər ikisindən belə nəticə çıxır: ${id} ilə ${from} arasındakı fərq ${low} %-dən ${high} %-ə qədərdir`,
  uncheckedTogether: (count, reason, claims) => `${count} rəqəm yoxlanıla bilmir (${reason}): ${claims}`,
  points: (number) => `${number} faiz bəndi`,
  apart: {
    unit: "vahidlər başqadır",
    clauses: "bəndlərin sayı başqadır",
    day: "günlər başqadır",
    period: "dövrlər başqadır",
  },
  notStated: (facts) => `ən azı birində göstərilməyib: ${facts.join(", ")}`,
  unstated: { "day-unknown": "gün", "period-unknown": "dövr", "clauses-unknown": "bəndlərin sayı" },
  line: (what, found) => `${what}: ${found.join("; ")}`,
  given: (number) => `alınan rəqəm: ${number}`,
  share: (percent, count, of) => `${percent} % (${of} ${count})`,
  wholes: {
    status: (count) => `statusu olan ${count} bənddən`,
    value: (count) => `qiyməti olan ${count} bənddən`,
    "in-scope": (count) => `əhatə dairəsindəki ${count} bənddən`,
  },
  shown: (shown, total) => `${total} rəqəmdən ${shown} göstərilir.`,
  pairsShown: (shown, total) => `${total} cütdən ${shown} göstərilir.`,
};
