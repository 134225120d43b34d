import { shim } from "../../../../src/shims/omnibox/setDefaultSuggestion-markup.js";
import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { notOn } from "../not-on.js";
import { showsTexts } from "../suggestion-texts.js";
import { passedOn } from "../without-effect.js";

type Set = (suggestion?: object) => Promise<void> | undefined;

export default contract<Set>(
  "omnibox.setDefaultSuggestion-markup",
  notOn<Set>("thunderbird", {
    "shows what a description says": showsTexts<Set>(async ({ api }, description) => {
      const [suggestion] = (await passedOn(shim, api, [{ description }])) as [{ description: string }];
      return suggestion.description;
    }),
    "takes a description with Chrome's XML": async ({ member }) => {
      const suggestion = { description: "a <match>b</match> &amp; c" };
      equal(await member(suggestion), undefined);
      equal(suggestion.description, "a <match>b</match> &amp; c", "the program's own object");
    },
    "refuses what is none, and what nobody documents": async ({ member }) => {
      for (const wrong of [undefined, {}, { description: 5 }, { description: "" }, { description: "x", nonsense: 1 }]) {
        await rejected((async () => member(wrong))());
      }
    },
  }),
  ["firefox"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "match, dim and url are not shown: all of a description looks the same.": "shows what a description says",
  "A text that Firefox itself would show with <dim> or &amp; in it loses them: as in Chrome, they are written &lt;dim&gt; and &amp;amp;.":
    "shows what a description says",
};
