// The footer of a Parquet file → its columns, and the pages of each in a group of rows; an error where they cannot be true.
import { parquetSchema, type FileMetaData, type RowGroup, type SchemaElement } from "hyparquet";
import { readThrift, type Fields } from "./readThrift.ts";

type Branch = ReturnType<typeof parquetSchema>;

export interface Column {
  readonly path: readonly string[];
  readonly element: SchemaElement;
  /** Whether each row has one value, be it nothing. */
  readonly isFlat: boolean;
  readonly mostDefined: number;
  readonly mostRepeated: number;
}

export interface Page {
  readonly kind: "dictionary" | "data" | "second";
  readonly packed: Uint8Array;
  /** In bytes, as the page says it. */
  readonly unpacked: number;
  readonly values: number;
  /** The fields of its head that are its kind's own. */
  readonly own: Fields;
}

/** The columns of cells, and the names of the columns of the table. */
export function columnsOf(metadata: FileMetaData): { columns: Column[]; names: string[] } {
  const columns: Column[] = [];
  const visit = ({ element, children }: Branch, above: readonly Branch["element"][]): void => {
    const path = [...above, element];
    if (children.length > 0) for (const child of children) visit(child, path);
    else
      columns.push({
        path: path.map(({ name }) => name),
        element,
        isFlat: above.length === 0 && element.repetition_type !== "REPEATED",
        mostDefined: path.filter(({ repetition_type }) => repetition_type !== "REQUIRED").length,
        mostRepeated: path.filter(({ repetition_type }) => repetition_type === "REPEATED").length,
      });
  };
  const { children, element } = parquetSchema(metadata);
  if (element.repetition_type === "REPEATED") throw new RangeError("a table in a list");
  for (const child of children) visit(child, []);
  const { row_groups: groups } = metadata;
  for (const { columns: chunks, num_rows: rows } of groups) {
    const isEach =
      chunks.length === columns.length &&
      chunks.every(({ meta_data: data }, at) => String(data?.path_in_schema) === String(columns[at]?.path));
    if (!isEach || rows < 0n) throw new RangeError("columns that are not those of the table");
  }
  const rows = groups.reduce((sum, { num_rows }) => sum + num_rows, 0n);
  if (rows !== metadata.num_rows) throw new RangeError("other rows than those of the groups");
  return { columns, names: children.map((child) => child.element.name) };
}

/**
 * The library finds a column by the first of its name: of two that share it, one would be read twice. From here on each has
 * its number for a name.
 */
export function numberColumns({ schema, row_groups: groups }: FileMetaData): void {
  const topOf: string[] = [];
  let top = 0;
  for (const { element, count } of tops(schema)) {
    element.name = String(top++);
    for (let left = count; left > 0; left--) topOf.push(element.name);
  }
  for (const { columns } of groups)
    for (const [at, { meta_data: data }] of columns.entries())
      if (data !== undefined) data.path_in_schema = [topOf[at] ?? "", ...data.path_in_schema.slice(1)];
}

const leavesOf = ({ children }: Branch): number =>
  children.length === 0 ? 1 : children.reduce((sum, child) => sum + leavesOf(child), 0);

const tops = (schema: SchemaElement[]): { element: SchemaElement; count: number }[] =>
  parquetSchema({ schema }).children.map((child) => ({ element: child.element, count: leavesOf(child) }));

/**
 * The pages of a column, which lie in the file one after another, and hold the values that the group says it has.
 *
 * @param most how many values a column may have that holds lists
 */
export function* pagesOf(
  bytes: Uint8Array,
  column: Column,
  group: RowGroup,
  index: number,
  most: number,
): Generator<Page> {
  const data = group.columns[index]?.meta_data;
  if (data === undefined) throw new RangeError("a column without its place");
  const from = Number(data.dictionary_page_offset || data.data_page_offset);
  const end = from + Number(data.total_compressed_size);
  if (!(from >= 0 && end >= from && end <= bytes.length)) throw new RangeError("a column beyond the file");
  const chunk = bytes.subarray(from, end);
  const rows = Number(group.num_rows);
  let found = 0;
  for (let at = 0; at < chunk.length - 1 && !(column.isFlat && found >= rows);) {
    const head = readThrift(chunk, at);
    const page = pageOf(chunk, head.fields, head.end);
    yield page;
    at = head.end + page.packed.length;
    if (page.kind !== "dictionary") found += page.values;
  }
  if (column.isFlat ? found !== rows : found > most) throw new RangeError("other values than the rows have");
}

const kinds: Readonly<Record<number, readonly [kind: Page["kind"], field: number]>> = {
  0: ["data", 5],
  2: ["dictionary", 7],
  3: ["second", 8],
};

/** A byte holds eight values of a dictionary at most. */
function pageOf(chunk: Uint8Array, fields: Fields, at: number): Page {
  const [kind, field] = kinds[numberIn(fields, 1)] ?? ["data", -1];
  const [unpacked, size] = [numberIn(fields, 2), numberIn(fields, 3)];
  const own = fields.get(field);
  if (!(own instanceof Map)) throw new RangeError("a page of no kind");
  const values = numberIn(own, 1);
  const isThere = unpacked >= 0 && size >= 0 && size <= chunk.length - at && values >= 0;
  if (!isThere || (kind === "dictionary" && values > unpacked * 8))
    throw new RangeError("a page that is not as large as it says");
  return { kind, packed: chunk.subarray(at, at + size), unpacked, values, own };
}

export function numberIn(fields: Fields, id: number): number {
  const value = fields.get(id);
  if (typeof value !== "number") throw new RangeError("a number that is missing");
  return value;
}
