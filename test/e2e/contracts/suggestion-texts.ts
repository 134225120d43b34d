import type { Case } from "./contract.js";
import { equal } from "./expect.js";

/** Descriptions in Chrome's XML, and what they say. */
const TEXTS: Readonly<Record<string, string>> = {
  plain: "plain",
  "AT&T": "AT&T",
  "a <match>b</match> <dim>in <url>c</url></dim>": "a b in c",
  "1 &lt; 2 &amp;&amp; 3 &gt; 2, &quot;x&apos;": "1 < 2 && 3 > 2, \"x'",
  "&#233;&#xe9;&#X1F600; &#x110000; &copy;": "éé😀 &#x110000; &copy;",
  "&amp;lt;": "&lt;",
  "<b>x</b>": "<b>x</b>",
};

/** What `shown` must make of each. */
export const showsTexts =
  <Member>(shown: (trial: Parameters<Case<Member>>[0], description: string) => unknown): Case<Member> =>
  async (trial) => {
    if (trial.surface !== "created" || trial.target !== "firefox") return "not applicable";
    for (const [description, text] of Object.entries(TEXTS)) {
      equal(await shown(trial, description), text, description);
    }
    return undefined;
  };
