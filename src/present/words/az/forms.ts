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
  unrated: "Qiymətləndirilməyib",
  answers: { agree: "Razıyıq", partly: "Qismən razıyıq", object: "Etiraz edirik" },
  causes: {
    external: "Kənar səbəblər",
    dependency: "Başqa qurumdan asılıdır",
    resources: "Vəsait və ya kadr çatışmazlığı",
    law: "Qanun və ya qərar qəbul edilməyib",
  },
  sheets: { instructions: "Təlimat", answers: "Cavablar" },
  titles: { rating: "Planın icrası barədə sorğu vərəqəsi", reply: "Qiymətləndirməyə cavab vərəqəsi" },
  labels: {
    plan: "Plan",
    body: "Qurum",
    round: "Mərhələ",
    asOf: "Vəziyyət tarixi",
    previous: "Əvvəlki cavablar",
    rated: "Qiymətləndirmə",
    sent: "Göndərilmə tarixi",
    deadline: "Cavab üçün son tarix",
    letter: "Məktub",
    fill: "Necə doldurmalı",
    return: "Necə qaytarmalı",
  },
  coordinator: "Planın əlaqələndiricisi: ayrıca qurum göstərilməyən bəndlər",
  previous: (assessor, id, day) => `${assessor}${day === null ? "" : `, ${day} tarixinə`} (${id})`,
  rated: (assessor, id, day, kind, coding) =>
    `${coding === null ? "" : `${coding}; `}${assessor}${day === null ? "" : `, ${day} tarixinə`} (${[id, ...(kind === null ? [] : [kind])].join(", ")})`,
  short: (sheet) =>
    `Sarı sütunları doldurun. Necə doldurmaq lazım olduğu “${sheet}” vərəqində yazılıb. Boş qalan xana qiymətləndirilməmiş sayılır.`,
  shortReply: (sheet) =>
    `Sarı sütunları doldurun. Necə doldurmaq lazım olduğu “${sheet}” vərəqində yazılıb. Boş qalan sətir razılıq deyil, cavabsız sayılır.`,
  value: (written) => `ölçülən dəyər ${written}`,
  evidence: (written) => `Təsdiqedici sənəd: ${written}`,
  instructions: {
    fill: {
      rating:
        "Cavablar vərəqində soruşulan hər iş üçün bir sətir var. Sarı sütunları doldurun, qalanları kilidlidir. Cavabınız yoxdursa, sətri boş saxlayın: boş sətir qiymətləndirilməmiş sayılır, heç vaxt sıfır kimi oxunmur.",
      reply:
        "Cavablar vərəqində bəndlərinizə verilmiş hər qiymət üçün bir sətir var. Sarı sütunları doldurun, qalanları kilidlidir. Boş qalan sətir cavabsız sayılır, heç vaxt razılıq kimi oxunmur.",
    },
    status: (labels, notDue, notApplicable) =>
      `Siyahıdan birini seçin: ${labels}. “${notDue}”: icra vaxtı hələ gəlməyib. “${notApplicable}”: icrası mümkün və ya lazım deyil. Bu iki halda səbəbi qeyddə yazın.`,
    noStatus: (notDue, notApplicable) =>
      `Yalnız faiz olmadıqda: “${notDue}” (icra vaxtı hələ gəlməyib) və ya “${notApplicable}” (icrası mümkün və ya lazım deyil). Səbəbi qeyddə yazın.`,
    percent:
      "Bilirsinizsə, 0-dan 100-dək ədəd yazın; onluq kəsr vergüllə də, nöqtə ilə də yazıla bilər (72,5). 0 heç bir işin görülmədiyini bildirir; bilmirsinizsə, xananı boş saxlayın. İcra vəziyyəti ilə birlikdə yazıldıqda faiz əsas götürülür.",
    date: "İcranın başa çatdığı gün, məsələn, 2020-05-31.",
    evidence: "Yoxlamaq üçün mənbə: keçid (link), yaxud sənədin adı, nömrəsi və tarixi.",
    cause: (labels) => `Gecikmə varsa: siyahıdan seçin (${labels}) və ya öz sözlərinizlə yazın.`,
    note: "Bilinməsi vacib olan digər məlumat.",
    answer: (labels) => `Siyahıdan birini seçin: ${labels}.`,
    ownStatus: (labels) =>
      `Razı deyilsinizsə: düzgün saydığınız icra vəziyyəti, siyahıdan (${labels}). Boş saxlanıla bilər.`,
    ownPercent:
      "Razı deyilsinizsə: düzgün saydığınız faiz, 0-dan 100-dək; onluq kəsr vergüllə də, nöqtə ilə də yazıla bilər (72,5). Boş saxlanıla bilər.",
    ownEvidence: "Yoxlamaq üçün mənbə: keçid (link), yaxud sənədin adı, nömrəsi və tarixi.",
    comment: "Əsaslandırmanız. Yazdığınız kimi qiymətin yanında göstərilir.",
    return:
      "Faylı iş kitabı (.xlsx) kimi yadda saxlayın və onu sizə göndərənə qaytarın. Faylın adını dəyişmək olar. Sətirləri süzgəcdən keçirmək, sütunları genişləndirmək olar.",
  },
  prompts: {
    status: "Siyahıdan seçin. Boş xana: qiymətləndirilməyib.",
    percent: "0-dan 100-dək ədəd və ya boş.",
    date: "İcranın başa çatdığı gün, məsələn, 2020-05-31.",
    evidence: "Keçid (link), yaxud sənədin adı, nömrəsi və tarixi.",
    cause: "Siyahıdan seçin və ya öz sözlərinizlə yazın.",
    note: "“Vaxtı çatmayıb” və “Tətbiq olunmur” üçün vacibdir: səbəbi yazın.",
    answer: "Siyahıdan seçin. Boş xana: cavab yoxdur.",
    ownStatus: "Yalnız razı deyilsinizsə. Siyahıdan seçin.",
    ownPercent: "Yalnız razı deyilsinizsə: 0-dan 100-dək ədəd.",
    ownEvidence: "Keçid (link), yaxud sənədin adı, nömrəsi və tarixi.",
    comment: "Əsaslandırmanız.",
  },
  refusal: "Bu xananı yoxlayın",
  refusals: {
    status: "Siyahıdakı icra vəziyyətlərindən birini seçin və ya xananı boş saxlayın.",
    percent: "0-dan 100-dək ədəd yazın və ya xananı boş saxlayın.",
    date: "Bu, tarix deyil. Günü 2020-05-31 kimi yazın; müddət barədə digər məlumatı qeyddə göstərin.",
    answer: "Siyahıdakı cavablardan birini seçin və ya xananı boş saxlayın.",
    ownStatus: "Siyahıdakı icra vəziyyətlərindən birini seçin və ya xananı boş saxlayın.",
    ownPercent: "0-dan 100-dək ədəd yazın və ya xananı boş saxlayın.",
  },
  list: {
    title: (count) => `${count} sorğu vərəqəsi`,
    columns: { body: "qurum", name: "adı", rows: "sətir", file: "fayl" },
    coordinator: "əlaqələndirici",
    line: (body, rows) => `${body}: ${rows} sətir`,
    inFile: (line, file) => `${line}, ${file}`,
  },
};
