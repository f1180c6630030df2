// What is said of methods, and of an assessment under all of them.
import type { Themes } from "../words.ts";
import { meanings } from "./methods/meanings.ts";

export const methods: Themes["methods"] = {
  columns: {
    whatCounts: "nə sayılır",
    scored: "qiymətləndirilib",
    rule: "qayda",
    scale: "şkala",
    status: "status",
    worth: "dəyər",
    meaning: "mənası",
  },
  about: (id, version, file, hash) => `Metod ${id} · versiya ${version} · fayl ${file} · sha-256 ${hash}`,
  basis: (basis) => `əsas: ${basis}`,
  values: "Statusların dəyəri",
  rules: "Qaydalar",
  meanings,
  /** Of `values: none`. */
  countsOnly:
    "istənilən şkalanın statusları bənd-bənd sayılır; heç bir statusun dəyəri yoxdur, göstərici verilmir",
  majority: (share) =>
    `bir hissəni bir neçə nəfər qiymətləndiribsə: onların ${share} hissəsinin verdiyi eyni dəyər`,
  cap: (share) => `sübutu olmayan qiymət ən çox ${share} sayılır`,
  coverage: (share) =>
    share === null
      ? "neçə bənd qiymətləndirilsə də, göstərici verilir"
      : `qiymətləndirilməli bəndlərin ${share} hissəsindən azı qiymətləndirilibsə, göstərici verilmir`,
  rounding: (decimals, mode) => `${decimals} onluq rəqəm, ${mode}`,
  roundingModes: {
    "half-up": "yarım sıfırdan uzağa yuvarlaqlaşdırılır",
    "half-down": "yarım sıfıra doğru yuvarlaqlaşdırılır",
    "half-even": "yarım cüt rəqəmə yuvarlaqlaşdırılır",
    up: "həmişə sıfırdan uzağa",
    down: "həmişə sıfıra doğru",
  },
  bands: (list) => `Dərəcələr: ${list}`,
  sameHere: "bu sətirlərdə eyni qayda: hər bənd eyni sayılır",
  own: "qiymətləndirmənin öz metodu",
  spread: (lowest, highest, points) =>
    `Fərq: ${lowest} – ${highest} %, ${points} faiz bəndi, yalnız metodun seçimi hesabına`,
  noSpread: "Mövcud metodların heç biri göstərici vermir",
  unreadable: (list) => `Bu qiymətləri oxuya bilməyən metodlar: ${list}`,
};
