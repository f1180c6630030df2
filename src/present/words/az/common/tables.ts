// What is said of tables that were read, in Azerbaijani.
import type { SkipReason } from "../../../../model/tableAccount.ts";
import type { TableWording } from "../../tableWording.ts";

const skipped: Readonly<Record<SkipReason, (rows: number) => string>> = {
  "blank-beside-a-rating": (rows) => `${rows} boş (qiymət başqa sətirdədir)`,
  "blank-again": (rows) => `${rows} təkrar boş`,
  "not-a-clause": (rows) => `${rows} qiymətsiz, planın bəndi deyil`,
  total: (rows) => `${rows} cəm`,
  empty: (rows) => `${rows} boş sətir`,
  "header-again": (rows) => `${rows} təkrar başlıq`,
  "no-clause": (rows) => `${rows} bəndi göstərilməyən`,
  ragged: (rows) => `${rows} xanalarının sayı düz gəlməyən`,
  "skipped-by-mapping": (rows) => `${rows} oxunuş sxeminə görə məlumat olmayan`,
  elsewhere: (rows) => `${rows} oxunuş sxeminin şərtinə uyğun olmayan`,
  repeated: (rows) => `${rows} təkrar`,
  superseded: (rows) => `${rows} köhnə (eyni şey üçün daha yenisi var)`,
  "other-round": (rows) => `${rows} başqa mərhələlər üzrə`,
  "bad-row": (rows) => `${rows} xətalı`,
};

export const tables: TableWording = {
  read: (p) => {
    const all = p.skipped.map(({ reason, rows }) => skipped[reason](rows));
    const became = [
      `${p.rated} qiymətləndirilib`,
      ...(p.unrated === 0 ? [] : [`${p.unrated} qiymətləndirilməyib`]),
      ...(all.length === 0 ? [] : [`nəzərə alınmayıb: ${all.join(", ")}`]),
    ];
    return [
      `${p.tables === 1 ? "" : `${p.tables} cədvəldə `}${p.rows} sətir oxunub: ${became.join(", ")}`,
      ...(p.leftOut.length === 0 ? [] : [`xətaya görə nəzərə alınmayıb: ${p.leftOut.join("; ")}`]),
      ...(p.unused === 0 ? [] : [`${p.unused} sütun istifadə olunmayıb`]),
    ].join("; ");
  },
};
