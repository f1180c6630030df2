// Calls of nap that read a whole workspace.

export const workspaceCalls: readonly (readonly string[])[] = [
  ["check", "--format", "json", "--quiet"],
  ["score", "--format", "json", "--quiet"],
  ["check"],
  ["score"],
  ["explain"],
  ["compare", "first", "second", "--format", "json"],
  ["audit", "--format", "json"],
  ["sensitivity", "--format", "json"],
  ["progress"],
  ["schedule", "--format", "json"],
  ["list", "--format", "json"],
  ["methods"],
  ["form", "--all-bodies", "-o", "forms"],
  ["report", "-o", "page.html", "--fail-on", "never"],
  ["check", "--fix", "--dry-run"],
  ["check", "--fix"],
  ["check", "--update-baseline"],
  ["score", "--format", "xlsx=a.xlsx", "--format", "docx=b.docx", "--format", "svg=c.svg"],
];
