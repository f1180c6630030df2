// The tables of iconv-lite that are used; its types are those of its functions alone.
declare module "iconv-lite/encodings/*" {
  const tables: Readonly<Record<string, string | { readonly type: string; readonly chars?: string }>>;
  export default tables;
}
