// A page of nap → what an attacker's text would have become in it; `null` where all of them are text.

/** What is part of every page: its own scripts and styles, and what it holds packed. */
const own = /<script[^>]*>[\s\S]*?<\/script>|<style[^>]*>[\s\S]*?<\/style>/g;

/** Elements that no page of nap has. */
const foreign = /^<(script|img|iframe|object|embed|base|form|frame|audio|video|image|use)\b/i;

/** Tags as a browser finds them: a mark of greater within quotes ends none. */
const tags = /<[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const quoted = /"[^"]*"|'[^']*'/g;
const runs = /(?:href|src|action)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i;

const unseen = /[\u202a-\u202e\u2066-\u2069]/;

export function faultOfPage(html: string): string | null {
  const [begun, ended] = [/<script\b/gi, /<\/script>/gi].map((tag) => html.match(tag)?.length ?? 0);
  if (begun !== ended) return `${begun} scripts begin and ${ended} end`;
  const rest = html.replace(own, "");
  for (const [tag] of rest.matchAll(tags))
    if (foreign.test(tag) || /\son\w+\s*=/i.test(tag.replaceAll(quoted, "")) || runs.test(tag))
      return `markup of an attacker: ${tag.slice(0, 200)}`;
  return unseen.test(html) ? "letters that turn the text around" : null;
}
