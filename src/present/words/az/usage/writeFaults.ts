// What is said of a result that cannot be written.
import type { FixFault, WriteFaults, WriteReason } from "../../../../model/usage/writeFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";

const reasons: Readonly<Record<WriteReason, string>> = {
  "no-permission": "oraya yazmağa icazə yoxdur",
  "read-only": "disk yalnız oxumaq üçündür",
  "no-space": "diskdə yer qalmayıb",
  "no-quota": "diskdə ayrılmış yer (kvota) dolub",
  "too-large": "fayl sistemin icazə verdiyindən böyükdür",
  "is-a-folder": "bu, qovluqdur",
  "through-a-file": "yolun bir hissəsi qovluq deyil",
  "is-a-file": "yolun bir hissəsi qovluq yox, fayldır",
};

const fixReasons: Readonly<Record<FixFault, string>> = {
  link: "bu, keçiddir və ya faylın bir neçə adı var: faylın özünü düzəldin",
  "read-only": "fayl yalnız oxumaq üçündür",
  changed: "fayl oxunandan sonra dəyişib; nap-ı yenidən çağırın",
};

export const writeFaults: Pick<UsageWordings, keyof WriteFaults> = {
  "file-exists": (p) =>
    `"${p.name}" artıq var; üzərinə yazmaq üçün --force əlavə edin və ya başqa yol göstərin`,
  "files-exist": (p) =>
    `bu fayllar artıq var, ona görə heç nə yazılmadı; onları köçürün və ya -o ilə başqa qovluq göstərin: ${p.names.join(", ")}`,
  "writes-its-input": (p) =>
    `bu çağırış "${p.name}" faylını oxuyur, ona görə oraya heç nə yazılmır, hətta --force ilə də; başqa yol göstərin`,
  "cannot-fix": (p) => `"${p.name}" düzəldilmədi, ona görə heç nə yazılmadı: ${fixReasons[p.reason]}`,
  "fixes-change-figures": () =>
    "düzəlişlər nəticəni dəyişərdi, ona görə heç nə yazılmadı: bu, nap-ın səhvidir, xahiş edirik, bildirin",
  "cannot-write": (p) =>
    `"${p.name}" faylına yazmaq olmur: ${p.reason === null ? p.said : reasons[p.reason]}`,
};
