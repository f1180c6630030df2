// A seed → a repository, and a call with the name of a revision that is hostile.
import { goodWorkspace } from "./goodWorkspace.ts";
import { howMany, pick, type Generator, type Random } from "./hostileCase.ts";
import { hostileText, nameOfJavaScript } from "./hostileTexts.ts";

const revisions: readonly ((random: Random) => string)[] = [
  () => "HEAD",
  () => "HEAD:../../etc/passwd",
  () => "HEAD:plan.yaml",
  () => "--output=../stolen",
  () => "--exec=touch ../stolen",
  () => "-o../stolen",
  () => "--upload-pack=touch ../stolen",
  () => "ext::sh -c touch% ../stolen",
  () => "HEAD; touch ../stolen",
  () => "$(touch ../stolen)",
  () => "`touch ../stolen`",
  () => "HEAD\n--output=../stolen",
  () => ":/" + "(a*)*".repeat(20) + "b",
  () => "HEAD^{/" + "(x+x+)+y".repeat(9) + "}",
  () => "HEAD" + "~1".repeat(5000),
  () => "HEAD" + "^{}".repeat(5000),
  () => "@{-1}",
  () => "HEAD@{9999999999 years ago}",
  (random) => "a".repeat(howMany(random, 125_000)),
  (random) => hostileText(random).slice(0, 60_000),
  (random) => nameOfJavaScript(random),
];

export const git: Generator = (random) => {
  const revision = pick(random, revisions)(random);
  const behind = random() < 0.5 ? [`--against=${revision}`] : ["--against", revision];
  return {
    kind: "revision",
    files: goodWorkspace,
    isRepository: true,
    calls: [["compare", ...behind, "--format", pick(random, ["json", "pretty"])]],
  };
};
