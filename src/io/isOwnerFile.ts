// The name of a file → whether Excel, Word or LibreOffice left it beside a file that somebody has open.

export const isOwnerFile = (name: string): boolean => name.startsWith("~$") || /^\.~lock\..*#$/.test(name);
