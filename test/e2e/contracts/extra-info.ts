import type { NativeEvent } from "../../../src/core/api.js";
import { contract } from "./contract.js";
import { equal, thrown } from "./expect.js";

const EVERYTHING = { urls: ["<all_urls>"] };

/** What holds for each event of `webRequest` that takes a list of what to tell. */
export const extraInfoContract = (path: string, spec: readonly string[]) =>
  contract<NativeEvent>(
    `${path}-extraInfoSpec`,
    {
      "takes extraHeaders, alone and beside other words": ({ member }) => {
        for (const words of [["extraHeaders"], [...spec, "extraHeaders"], [...spec]]) {
          const listener = () => undefined;
          member.addListener(listener, EVERYTHING, ...(words.length ? [words] : []));
          equal(member.hasListener(listener), true, words.join());
          member.removeListener(listener);
          equal(member.hasListener(listener), false, "removed");
        }
      },
      "refuses a word that nobody documents": ({ member }) => {
        thrown(() => member.addListener(() => undefined, EVERYTHING, ["nonsense"]));
      },
      "refuses a listener without a filter, as before": ({ member }) => {
        thrown(() => member.addListener(() => undefined));
      },
    },
    ["firefox", "thunderbird"],
  );
