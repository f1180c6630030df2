// What is said when a run ends before its result: the way to help, bugs, interruptions.
import type { Themes } from "../words.ts";

export const failures: Themes["failures"] = {
  wayToHelp: (help) => `Necə yazıldığını ${help} göstərir`,
  cannotWriteResult: (said: string | null): string =>
    `nəticəni yazmaq olmur: ${said ?? "diskdə yer qalmayıb"}`,
  interrupted: "dayandırıldı",
  bug: (message) => `bu, nap proqramının xətasıdır: ${message}`,
  reportBug: "Zəhmət olmasa, yazdığınız əmri və faylları göstərməklə bu barədə məlumat verin.",
};
