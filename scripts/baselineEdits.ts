// A world and a random number → the same world after an edit that a person may make of it.
import { pick, randomClause, randomRow, randomStatus, type World, type WorldRow } from "./baselineWorld.ts";

type Random = () => number;

/** Each list of rows; the first row of each stays what it is. */
const lists = ({ own, inline }: World): WorldRow[][] => [...own.tables.map(({ rows }) => rows), inline.rows];

const anyRow = (world: World, random: Random): { rows: WorldRow[]; index: number } | null => {
  const rows = pick(lists(world), random);
  return rows.length < 2 ? null : { rows, index: 1 + Math.floor(random() * (rows.length - 1)) };
};

const withRow = (
  world: World,
  random: Random,
  edit: (row: WorldRow, rows: WorldRow[], index: number) => void,
): void => {
  const found = anyRow(world, random);
  const row = found?.rows[found.index];
  if (found !== null && row !== undefined) edit(row, found.rows, found.index);
};

function shuffle<T>(items: T[], random: Random): void {
  for (let index = items.length - 1; index > 0; index--) {
    const at = Math.floor(random() * (index + 1));
    [items[index], items[at]] = [items[at] as T, items[index] as T];
  }
}

const anyName = (random: Random): string => Math.floor(random() * 1e6).toString(36);

/** What moves things, and changes nothing of what is found. */
const moves: readonly ((world: World, random: Random) => void)[] = [
  (world, random) => shuffle(pick(lists(world), random), random),
  (world, random) => {
    const [from, to] = [pick(world.own.tables, random), pick(world.own.tables, random)];
    if (from === to || from.rows.length < 3) return;
    const [row] = from.rows.splice(1 + Math.floor(random() * (from.rows.length - 1)), 1);
    if (row !== undefined && row.rater !== "Anchor")
      to.rows.splice(Math.floor(random() * to.rows.length), 0, row);
    else if (row !== undefined) from.rows.push(row);
  },
  (world, random) => {
    pick(world.own.tables, random).file = `renamed-${anyName(random)}.csv`;
  },
  (world, random) => {
    world.plan.file = `plan-${anyName(random)}.yaml`;
  },
  (world, random) => {
    const name = `assessments/${anyName(random)}/assessment.yaml`;
    if (random() < 0.5) world.own.file = name;
    else world.inline.file = name;
  },
  (world, random) => {
    world.comments = Math.floor(random() * 8);
  },
  (world, random) => {
    pick(world.own.tables, random).titles = Math.floor(random() * 2);
  },
  (world, random) => shuffle(pick(world.own.tables, random).columns, random),
  (world, random) => shuffle(pick(world.plan.directions, random).clauses, random),
  (world, random) => shuffle(world.plan.directions, random),
  (world, random) => {
    const [from, to] = [pick(world.plan.directions, random), pick(world.plan.directions, random)];
    if (from.clauses.length < 2) return;
    const [clause] = from.clauses.splice(Math.floor(random() * from.clauses.length), 1);
    if (clause !== undefined) to.clauses.push(clause);
  },
  (world, random) => {
    const clause = pick(pick(world.plan.directions, random).clauses, random);
    if (clause !== undefined) clause.title = `Title ${anyName(random)}`;
  },
];

/** What may make a finding, end one, or make another of it. */
const changes: readonly ((world: World, random: Random) => void)[] = [
  (world, random) => withRow(world, random, (row) => void (row.status = randomStatus(random))),
  (world, random) => withRow(world, random, (row) => void (row.note = row.note === "" ? "Order 7" : "")),
  (world, random) => withRow(world, random, (row) => void (row.body = randomRow(random).body)),
  (world, random) => withRow(world, random, (row) => void (row.rater = randomRow(random).rater)),
  (world, random) => withRow(world, random, (row) => void (row.clause = randomRow(random).clause)),
  (world, random) => withRow(world, random, (row, rows) => void rows.push({ ...row })),
  (world, random) => withRow(world, random, (_, rows, index) => void rows.splice(index, 1)),
  (world, random) => void pick(lists(world), random).push(randomRow(random)),
  (world, random) => {
    const { clauses } = pick(world.plan.directions, random);
    const index = Math.floor(random() * clauses.length);
    const clause = clauses[index];
    if (clause !== undefined) clauses[index] = randomClause(clause.id, random);
  },
];

export const editWorld = (world: World, random: Random): void =>
  pick(random() < 0.55 ? moves : changes, random)(world, random);
