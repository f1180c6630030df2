// Səhifənin ilk cümlələri: kim nəyi dərc edib, qiymətlər nə verir, məsələni nə həll edər.
import type { page } from "../../en/page.ts";

export const lead: (typeof page)["lead"] = {
  published: (who, figure, over) =>
    `${who} ${over === null ? "" : `${over} bənd üzrə `}${figure}\u00a0% göstəricisini dərc edib.`,
  ratingsMissing: (count) =>
    count === 1
      ? "Bu göstəricinin əsaslandığı qiymətlər dərc olunmayıb."
      : "Bu göstəricilərin əsaslandığı qiymətlər dərc olunmayıb.",
  subject: {
    coded: (body) => `${body} məlumatının bizim kodlaşdırmamız`,
    own: (who) => `${who}: öz məlumatı`,
    other: (title) => `“${title}” qiymətləndirməsi`,
  },
  gives: (subject, percent, rule, scored, asked) =>
    `${subject} “${rule}” qaydası ilə ${percent}\u00a0% verir; ${asked} bənddən ${scored} bəndin dəyəri var.`,
  givesNone: (subject, reason) => `${subject} göstərici vermir: ${reason}.`,
  rules: (count, least, greatest) =>
    `${count} qayda sınanıb: olduğu kimi ${least}\u00a0%-dən ${greatest}\u00a0%-ə qədər göstərici verirlər.`,
  bounds: (least, greatest) =>
    `Məlum olmayan hər şey ən aşağı qiymətlə oxunsa, göstərici ${least}\u00a0%, ən yuxarı qiymətlə oxunsa, ${greatest}\u00a0% olar.`,
  settle: {
    ratings: "Məsələni dərc olunmuş göstəricilərin əsaslandığı qiymətlər (bənd-bənd) həll edər.",
    verify: (ids) => `Əvvəlcə yoxlanmalı: ${ids}.`,
  },
};
