// How units and parts of a plan are written in claims in all languages, compiled from data/languages/ (npm test -- -u).

export const unitWords: Readonly<Record<string, readonly string[]>> = {
  "%": "percent|per cent|pct|faiz|процент|процента|процентов|проценты".split("|"),
  clauses: "clauses|clause|bənd|bəndlər|пункт|пункта|пунктов|пункты".split("|"),
  directions: "directions|direction|istiqamət|istiqamətlər|направление|направления|направлений".split("|"),
  bodies: "bodies|body|qurum|qurumlar|орган|органа|органов|органы".split("|"),
};

export const partWords: Readonly<Record<"direction" | "body" | "band", readonly string[]>> = {
  direction: "direction|istiqamət|направление".split("|"),
  body: "body|qurum|орган".split("|"),
  band: "band|dərəcə|ступень".split("|"),
};
