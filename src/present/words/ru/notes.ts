// What is said on standard error of what was assumed.
import type { Themes } from "../words.ts";

export const notes: Themes["notes"] = {
  "bundled-plan": (p) => `здесь нет ни файлов, ни рабочей папки nap: показан встроенный план ${p.plan}`,
  "different-methods": (p) =>
    `внимание: показатели получены по разным методикам (${p.methods.join(", ")}); влияние этого показывает строка «методика»`,
  "method-left-out": (p) =>
    `методику ${p.method} использовать нельзя, и в списке её нет; причину покажет nap check ${p.source}`,
};
