// Whether parts, their percents and their total agree.
import type { Themes } from "../../words.ts";

export const parts: Themes["audit"]["parts"] = {
  title: (count) => `${count} hissə və onların cəmi`,
  row: "sətir",
  part: "hissə",
  printed: "çap olunan %",
  ofTotal: "yekundan %",
  ofSum: "cəmdən %",
  fits: "çap olunan faiz uyğundur",
  fitting: { total: "yekuna", sum: "cəmə", both: "hər ikisinə", none: "heç birinə" },
  sum: (sum) => `Hissələrin cəmi ${sum}; yekun bildirilməyib.`,
  addsUp: (sum) => `Hissələrin cəmi bildirilən yekuna bərabərdir: ${sum}.`,
  differs: (sum, total, size, isMore) =>
    `Hissələrin cəmi ${sum}; bildirilən yekun ${total}: cəm ${size} vahid ${isMore ? "çoxdur" : "azdır"}.`,
  surplus: (rows, total) =>
    `${rows.join(" + ")} nömrəli ${rows.length === 1 ? "sətir" : "sətirlər"} olmasa, cəm ${total} olur: sətir iki dəfə yazılmış və ya başqasının hissəsi ola bilər.`,
  missing: (row, value) =>
    `Çatışmayan məhz ${row} nömrəli sətirdir (${value}): iki dəfə sayılsa, cəm yekuna bərabər olar.`,
  moreSurplus: (count) => `Belə sətir dəstlərindən daha ${count} var: hər biri təsadüf ola bilər.`,
  unexplained: (tried) =>
    tried === null
      ? "Yekunda iki dəfə sayıla biləcək heç bir sətir fərqi izah etmir."
      : tried === 0
        ? "Hansı sətirlərin iki dəfə yazıldığı yoxlanılmayıb: kəsrlərin yüz rəqəmədək ortaq məxrəci yoxdur."
        : `İki dəfə yazılmış və ya başqasının hissəsi ola biləcək ${tried === 3 ? "üçədək" : "ikiyədək"} sətrin cəmi fərqi izah etmir${tried === 3 ? "" : "; üç sətirlik dəstlər yoxlanılmayıb: sətirlər həddən artıq çoxdur"}.`,
  repeated: (rows, value) =>
    `${value} ədədi bu sətirlərdədir: ${rows.join(", ")}; eyni sətir iki dəfə yazılıb, yaxud bu, təsadüfdür.`,
  togetherOfTotal: (rules) =>
    `Çap olunan bütün faizlər yekunun payı kimi bir qayda ilə alınır; yuvarlaqlaşdırma: ${rules}.`,
  togetherOfSum: (rules) =>
    `Çap olunan bütün faizlər cəmin payı kimi bir qayda ilə alınır; yuvarlaqlaşdırma: ${rules}.`,
  notTogether: (isAdjusted) =>
    `Heç bir yuvarlaqlaşdırma qaydası təkbaşına çap olunan bütün faizləri vermir: yekunun və cəmin payı kimi half-up, half-even, half-down, up və down yoxlanılıb; ${isAdjusted ? "cəmin payı kimi largest-remainder də yoxlanılıb" : "largest-remainder yoxlanılmayıb: bunun üçün hissələr 0-dan böyük, faizlərin onluq rəqəmlərinin sayı eyni olmalıdır"}.`,
  largestRemainder:
    "Çap olunan bütün faizlər cəmin payı kimi largest-remainder qaydası ilə alınır: hər biri kəsilir, 100-ə çatmayan hissə isə ən çox itirən sətirlərə verilir.",
  tied: (rows) =>
    `${rows.join(", ")} nömrəli sətirlər eyni qədər itirib: hansının yuxarı yuvarlaqlaşdırılması sərbəst seçimdir.`,
  percentSum: (sum) => `Çap olunan faizlərin cəmi ${sum}.`,
};
