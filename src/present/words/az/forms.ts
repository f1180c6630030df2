// Qurumlara göndərilən sorğu vərəqələrinin sözləri.
import type { Themes } from "../words.ts";

export const forms: Themes["forms"] = {
  headers: {
    clause: "Bənd",
    direction: "İstiqamət",
    title: "Tədbirin məzmunu",
    activity: "Fəaliyyət",
    activityTitle: "Fəaliyyətin məzmunu",
    window: "İcra müddəti",
    previous: "Əvvəlki cavab",
    status: "İcra vəziyyəti",
    percent: "İcra faizi",
    date: "İcra tarixi",
    evidence: "Təsdiqedici sənəd",
    cause: "Gecikmənin səbəbi",
    note: "Qeyd",
    givenStatus: "Verilmiş qiymət",
    givenPercent: "Verilmiş faiz",
    givenEvidence: "Qiymətin əsaslandığı sübut",
    givenNote: "Qiymətə dair qeyd",
    answer: "Cavabınız",
    ownStatus: "Sizcə icra vəziyyəti",
    ownPercent: "Sizcə icra faizi",
    ownEvidence: "Sizin təsdiqedici sənəd",
    comment: "Şərhiniz",
  },
  gaps: { "not-due": "Vaxtı çatmayıb", "not-applicable": "Tətbiq olunmur" },
  answers: { agree: "Razıyıq", partly: "Qismən razıyıq", object: "Etiraz edirik" },
  causes: {
    external: "Kənar səbəblər",
    dependency: "Başqa qurumdan asılıdır",
    resources: "Vəsait və ya kadr çatışmazlığı",
    law: "Qanun və ya qərar qəbul edilməyib",
  },
  sheets: { instructions: "Təlimat", answers: "Cavablar" },
};
