// What is said on standard error of what was assumed.
import type { Themes } from "../words.ts";

export const notes: Themes["notes"] = {
  "bundled-plan": (p) => `burada nə fayl, nə də iş qovluğu var: proqramla gələn ${p.plan} planı göstərilir`,
  "different-methods": (p) =>
    `xəbərdarlıq: göstəricilər müxtəlif metodlarla alınıb (${p.methods.join(", ")}); bunun təsirini "metod" hissəsi göstərir`,
  "method-left-out": (p) =>
    `${p.method} metodu istifadə oluna bilmir və siyahıya salınmayıb; səbəbini nap check ${p.source} deyir`,
};
