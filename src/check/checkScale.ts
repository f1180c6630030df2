// A scale → levels that cannot be told apart, or not from a gap.
import { fold } from "../text/fold.ts";
import type { Located, Path } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { Level, Scale } from "../model/scale.ts";
import { statusNames } from "../model/statusNames.ts";

const reserved = statusNames(null);

/**
 * NAP301 at each spelling (id, label, alias) that means another level as well once folded, or a gap on every scale. Of
 * an alias and an id the alias is wrong.
 *
 * @example
 * const done = { id: "done", label: "İcra olunub", aliases: [] };
 * const begun = { id: "begun", label: "Başlanıb", aliases: ["icra  olunub"] };
 * const [found] = checkScale({ ...scale, value: { ...scale.value, levels: [done, begun] } });
 * [found.params.part, found.params.id] // ["alias", "icra  olunub"]
 */
export function checkScale(scale: Located<Scale>): Problem[] {
  const all = scale.value.levels.flatMap(spellings);
  const owners = new Map<string, Spelling>();
  const told = new Set<string>();
  return parts.flatMap((part) =>
    all
      .filter((own) => own.part === part)
      .flatMap((own) => {
        const name = fold(own.text);
        const owner = owners.get(name) ?? own;
        owners.set(name, owner);
        if (owner.level === own.level && !reserved.has(name)) return [];
        if (told.size === told.add(`${own.level} ${name}`).size) return [];
        const meaning = reserved.get(name);
        const first =
          meaning !== undefined && "gap" in meaning ? { beside: meaning.gap } : ownerOf(scale, owner);
        return [problem("NAP301", scale.at(own.path), { what: "status", part, id: own.text, first })];
      }),
  );
}

const parts = ["id", "label", "alias"] as const;

/** A text that is read as a level. */
interface Spelling {
  readonly text: string;
  readonly part: (typeof parts)[number];
  readonly level: number;
  readonly path: Path;
}

const ownerOf = (scale: Located<Scale>, { part, level, path }: Spelling) => ({
  level: scale.value.levels[level]?.id ?? "",
  part,
  line: scale.at(path).line,
});

function spellings({ id, label, aliases }: Level, level: number): Spelling[] {
  const around: Path = ["levels", level];
  const labels: (readonly [string, Path])[] =
    typeof label === "string"
      ? [[label, [...around, "label"]]]
      : Object.entries(label).map(([language, text]) => [text, [...around, "label", language]]);
  return [
    { text: id, part: "id", level, path: [...around, "id"] },
    ...labels.map(([text, path]) => ({ text, part: "label", level, path }) as const),
    ...aliases.map(
      (text, index) => ({ text, part: "alias", level, path: [...around, "aliases", index] }) as const,
    ),
  ];
}
