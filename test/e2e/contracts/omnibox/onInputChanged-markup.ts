import type { NativeEvent } from "../../../../src/core/api.js";
import { shim } from "../../../../src/shims/omnibox/onInputChanged-markup.js";
import { contract } from "../contract.js";
import { equal } from "../expect.js";
import { fakeEvent } from "../fake-event.js";
import { notOn } from "../not-on.js";
import { showsTexts } from "../suggestion-texts.js";

type Suggest = (suggestions: readonly object[]) => void;
type Event = NativeEvent<(text: string, suggest: Suggest) => void>;

export default contract<Event>(
  "omnibox.onInputChanged-markup",
  notOn<Event>("thunderbird", {
    "shows what suggestions say": showsTexts<Event>(async ({ api }, description) => {
      const native = fakeEvent<[string, Suggest]>();
      const event = shim.create(api, native as never) as unknown as Event;
      event.addListener((text, suggest) => suggest([{ content: text, description, deletable: true }]));
      const shown: object[] = [];
      await native.fire("typed", (suggestions) => void shown.push(...suggestions));
      const [{ description: text, ...rest }] = shown as [{ description: string }];
      equal(rest, { content: "typed", deletable: true });
      return text;
    }),
    "knows its listeners": ({ member }) => {
      const listener = () => undefined;
      member.addListener(listener);
      equal(member.hasListener(listener), true);
      member.removeListener(listener);
      equal(member.hasListener(listener), false);
    },
  }),
  ["firefox"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "match, dim and url are not shown: all of a description looks the same.": "shows what suggestions say",
  "A text that Firefox itself would show with <dim> or &amp; in it loses them: as in Chrome, they are written &lt;dim&gt; and &amp;amp;.":
    "shows what suggestions say",
};
