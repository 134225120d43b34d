import type { NativeEvent, Shim } from "../../../src/core/api.js";
import { contract } from "./contract.js";
import { equal, thrown } from "./expect.js";
import { listensWith } from "./listens-with.js";
import { recordedEvent } from "./recorded-event.js";

const ONE = { url: [{ hostEquals: "one.example", schemes: ["https"] }] };

/** What holds for each event of `webNavigation` that takes a filter of addresses. */
export const urlFilterContract = (shim: Shim) =>
  contract<NativeEvent>(shim.id, {
    "cidrBlocks in a filter is refused: Gecko compares no host with a block of addresses.": ({ member, target }) => {
      const filter = { url: [{ cidrBlocks: ["127.0.0.0/8"] }] };
      if (target === "chrome") listensWith(member, filter);
      else thrown(() => member.addListener(() => undefined, filter));
    },
    "takes a filter, and none, and one that asks for nothing": ({ member }) => {
      listensWith(member);
      const nothing = [undefined, null, {}, { url: [] }, { url: undefined }, { url: null }];
      for (const filter of [ONE, ...nothing, { url: [{ hostEquals: "one.example", hostPrefix: null }] }]) {
        listensWith(member, filter);
      }
      return undefined;
    },
    "asks the browser for the same": ({ api, surface, target }) => {
      if (surface !== "created") return "not applicable";
      const { asked } = recordedEvent(shim, api);
      equal(asked(), [], "no filter");
      equal(asked(ONE), [ONE], "a filter");
      const open = { url: [{ hostEquals: "one.example", hostPrefix: null }] };
      equal(asked(open), [target === "chrome" ? { url: [{ hostEquals: "one.example" }] } : open], "null in a filter");
      equal(asked({ url: [] }), target === "chrome" ? [{ url: [] }] : [], "an empty list");
      return undefined;
    },
    "refuses what nobody documents": ({ member }) => {
      thrown(() => member.addListener(() => undefined, { url: [{ nonsense: 1 }] }));
      thrown(() => member.addListener(() => undefined, 1));
      thrown(() => member.addListener(() => undefined, ONE, 1));
    },
    "says whether anybody listens": ({ api, surface }) => {
      if (surface !== "created") return "not applicable";
      const { event } = recordedEvent(shim, api);
      const listener = () => undefined;
      event.addListener(listener, ONE);
      equal(event.hasListeners?.(), true);
      event.removeListener(listener);
      equal(event.hasListeners?.(), false);
      return undefined;
    },
  });
