// The data of a page → the page with what a reader does on it, all of which its address says.
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ReportData } from "./data/reportData.ts";
import { readSettings } from "./settings/readSettings.ts";
import { noSettings, type Settings } from "./settings/settings.ts";
import { settingsText } from "./settings/settingsText.ts";
import { Page } from "./views/page.tsx";
import { pageTitle } from "./views/pageTitle.ts";
import type { PageWords } from "./views/pageWords.ts";

interface AppProps {
  readonly data: ReportData;
  readonly wordsOf: (language: string) => PageWords;
}

/** What an address says. */
interface State {
  readonly settings: Settings;
  readonly language: string;
  readonly isLive: boolean;
}

export function App({ data, wordsOf }: AppProps): VNode {
  const [own = ""] = data.languages;
  // First as it was written, and then as the address says.
  const [state, setState] = useState<State>({ settings: noSettings, language: own, isLive: false });
  useEffect(() => {
    const follow = (): void => {
      const fragment = location.hash.slice(1);
      openTarget(fragment);
      setState((before) => (before.isLive && isPlace(fragment) ? before : stateOf(fragment, data, own)));
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [data, own]);
  const words = wordsOf(state.language);
  useEffect(() => {
    document.documentElement.lang = words.common.language;
    document.title = pageTitle(data, words);
  }, [data, words]);
  const go = (next: Partial<State>): void => {
    const then = { ...state, ...next };
    const said = new Map([
      ...then.settings,
      ...(then.language === own ? [] : ([["lang", then.language]] as const)),
    ]);
    history.replaceState(null, "", `#${settingsText(said)}`);
    setState(then);
  };
  const speak = data.languages.length < 2 ? null : (language: string) => go({ language });
  const live = state.isLive
    ? { settings: state.settings, change: (settings: Settings) => go({ settings }), speak }
    : null;
  return <Page data={data} words={words} written={null} live={live} />;
}

/** Whether a fragment names a place on the page, and nothing that a reader has set. */
const isPlace = (fragment: string): boolean => fragment !== "" && !fragment.includes("=");

function stateOf(fragment: string, data: ReportData, own: string): State {
  const language = /(?:^|&)lang=([a-z]{2,3})(?:&|$)/.exec(fragment)?.[1] ?? own;
  return {
    settings: readSettings(fragment, data),
    language: data.languages.includes(language) ? language : own,
    isLive: true,
  };
}

/** A link to a clause shows what is in it. */
function openTarget(fragment: string): void {
  const target = document.getElementById(fragment);
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
  }
}
