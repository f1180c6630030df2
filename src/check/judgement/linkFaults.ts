// A cell with evidence → the links in it that nobody can follow, or that do not say where they lead.
import type { LinkFault } from "../../model/problems/judgementProblems.ts";

/** Domains that stand for others in examples, as RFC 2606 reserves them, and what people put there until they have the link. */
const placeholderHost =
  /^(?:(?:.+\.)?example(?:\.(?:com|org|net))?|(?:.+\.)?(?:test|invalid)|(?:www\.)?(?:site|website|domain|link|url|yoursite|mysite)\.(?:com|org|net|az|ru|ua))$/;
const placeholderText =
  /^(?:<.*>|\[.*\]|link|url|links?|todo|tbd|tba|xxx+|\?+|\.\.\.|…|#|ссылка|посилання|keçid|enlace|insert link(?: here)?|link here|add link|to be added)$/iu;

const shorteners = new Set(
  "bit.ly bitly.com t.co goo.gl tinyurl.com ow.ly is.gd buff.ly cutt.ly rebrand.ly shorturl.at rb.gy clck.ru vk.cc t.ly lnkd.in tiny.cc qps.ru surl.li surl.lu v.gd shorturl.gg bl.ink goo.su u.to".split(
    " ",
  ),
);

/** Something that was meant to be a link, whether it became one or not. */
const looksLikeLink = /^(?:h?t?t?ps?:|https?\b|hxxps?:|www[.,]|file:|[\p{L}\d-]+:\/\/)/iu;
/** What closes a bracket or a sentence; an ellipsis is part of the link. */
const closing = /(?<![)>"'»”,]|(?<!\.)\.)(?:[)>"'»”,]|(?<!\.)\.)+$/u;
const ofOwnComputer =
  /^(?:[A-Za-z]:[\\/]|\\\\[\p{L}\d]|file:|\/(?:Users|home)\/|https?:\/\/(?:localhost|127\.0\.0\.1|192\.168\.\d|10\.\d+\.\d))/u;

/**
 * What is wrong with the links of a cell. Evidence that is not a link (the number of an order) is not looked at.
 *
 * @example
 * linkFaults("order 14; https://bit.ly/3x") // [{ link: "https://bit.ly/3x", fault: "shortener" }]
 * linkFaults("https://e-qanun.az/framework/47346") // []
 */
export function linkFaults(evidence: string): { readonly link: string; readonly fault: LinkFault }[] {
  const whole = evidence.trim();
  if (placeholderText.test(whole)) return [{ link: whole, fault: "placeholder" }];
  if (ofOwnComputer.test(whole)) return [{ link: whole, fault: "own-computer" }];
  return whole
    .split(/[\s;|]+|,(?=\s|https?:|www\.)/u)
    .map((part) => part.replace(/^[(<"'«“]+/u, "").replace(closing, ""))
    .flatMap((link) => {
      const fault = faultOf(link);
      return fault === null ? [] : [{ link, fault }];
    });
}

function faultOf(link: string): LinkFault | null {
  if (ofOwnComputer.test(link)) return "own-computer";
  if (!looksLikeLink.test(link) || /^ftps?:\/\//i.test(link))
    return shorteners.has(hostOf(link)) ? "shortener" : null;
  const parts = /^(?:https?:\/\/|(?=www\.))([^/?#]*)/iu.exec(link);
  const host = parts?.[1]?.toLowerCase() ?? "";
  // Schemes of other kinds (doi:, urn:) are not web links; a misspelt http is meant as one.
  if (parts === null) return /^(?:h?t?t?ps?\b|hxxps?:|www|https?)/iu.test(link) ? "malformed" : null;
  if (/^(?:\.\.\.|…|x+|<.*>?)$/u.test(host)) return "placeholder";
  const name = host.replace(/^.*@/, "").replace(/:\d+$/, "");
  if (placeholderHost.test(name)) return "placeholder";
  if (shorteners.has(name.replace(/^www\./, ""))) return "shortener";
  const isHost =
    /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]+\]|(?:[\p{L}\d_](?:[\p{L}\d_-]*[\p{L}\d_])?\.)+[\p{L}][\p{L}\d-]+\.?)$/u.test(
      name,
    );
  return isHost && !/https?:\/\//i.test(host) ? null : "malformed";
}

const hostOf = (link: string): string => link.split(/[/?#]/, 1)[0]?.toLowerCase() ?? "";
