// nap-ın fayllarda etdiyi düzəlişlər haqqında deyilənlər.
import type { Words } from "../words.ts";

const kinds: Readonly<Record<Kind, (count: number) => string>> = {
  "byte-order-mark": () => "bayt sırası işarəsi (BOM) silinib",
  delimiter: () => "ayırıcı vergüllə əvəz edilib",
  status: (n) => `${n} status şkaladakı id ilə əvəz edilib`,
  "decimal-sign": (n) => `${n} onluq vergül nöqtə ilə əvəz edilib`,
  quoted: (n) => `${n} id dırnağa alınıb`,
  spaces: (n) => `${n} qiymətdə artıq boşluqlar və görünməyən işarələr silinib`,
};

const reasons: Readonly<Record<Reason, string>> = {
  "not-text": "yalnız mətn faylları düzəldilir: iş kitabını onu yazan proqramda düzəldin",
  encoding: "yalnız UTF-8 düzəldilir: faylı UTF-8 kimi saxlayın",
  mapped: "onun necə oxunduğunu uyğunlaşdırma müəyyən edir, ona görə olduğu kimi qalır",
  "not-the-same": "xanaları başqa cür oxunardı: əvvəlcə dırnaqlarını düzəldin",
};

type Fixing = Words<"fixing">["fixing"];
type Kind = Parameters<Fixing["kind"]>[0];
type Reason = Parameters<Fixing["unfixed"]>[1];

export const fixing: Fixing = {
  kind: (kind, count) => kinds[kind](count),
  file: (file, parts) => `${file}: ${parts.join("; ")}`,
  unfixed: (file, reason) => `${file}: düzəldilmədi; ${reasons[reason]}`,
  summary: (p) =>
    p.fixes === 0
      ? "düzəldiləsi heç nə yoxdur"
      : `${p.files} faylda ${p.fixes} düzəliş${p.isWritten ? "" : "; heç nə yazılmadı (--dry-run)"}`,
};
