import type { NativeEvent, Shim } from "../../../src/core/api.js";
import { contract } from "./contract.js";
import { equal, thrown } from "./expect.js";
import { listensWith } from "./listens-with.js";
import { recordedEvent } from "./recorded-event.js";

const urls = ["<all_urls>"];
const ODD_TYPES = ["beacon", "imageset", "json", "object_subrequest", "speculative", "webbundle", "webtransport"];
const MORE_TYPES = ["web_manifest", "xbl", "xml_dtd", "xslt"];

/** What a browser is asked that has no request to tell of. */
const nothing = { urls, types: ["other"], tabId: -2 };

/** What holds for each event of `webRequest` that takes a filter of requests. */
export const requestFilterContract = (shim: Shim) =>
  contract<NativeEvent>(shim.id, {
    "Types that only Gecko tells apart stand for the wider type of Chrome's: who asks for beacon hears every ping.": ({
      api,
      surface,
      target,
    }) => {
      if (surface !== "created" || target !== "chrome") return "not applicable";
      const { asked } = recordedEvent(shim, api);
      equal(asked({ urls, types: ["beacon", "ping"] }), [{ urls, types: ["ping"] }]);
      equal(asked({ urls, types: ["imageset", "xbl"] }), [{ urls, types: ["image", "other"] }]);
      return undefined;
    },
    "incognito: true hears nothing, and false hears all, where an extension spans both: requests do not tell.": ({
      api,
      surface,
      target,
    }) => {
      if (surface !== "created" || target !== "chrome") return "not applicable";
      const { asked } = recordedEvent(shim, api);
      equal(asked({ urls, incognito: false }), [{ urls }], "false");
      equal(asked({ urls, incognito: true }), [{ urls, tabId: -2 }], "true");
      const inside = recordedEvent(shim, { ...api, runtime: api.runtime, extension: { inIncognitoContext: true } });
      equal(inside.asked({ urls, incognito: true }), [{ urls }], "true in an incognito half");
      return undefined;
    },
    "takes filters of every browser": ({ member }) => {
      listensWith(member, { urls });
      for (const type of [...ODD_TYPES, ...MORE_TYPES]) {
        listensWith(member, { urls, types: [type] });
        listensWith(member, { urls, types: ["main_frame", type] });
      }
      for (const more of [{ types: [] }, { incognito: false }, { incognito: true }, { tabId: 1, windowId: 1 }]) {
        listensWith(member, { urls, ...more });
      }
      for (const more of [{ types: null }, { incognito: null }, { tabId: null }, { windowId: null }]) {
        listensWith(member, { urls, ...more });
      }
      listensWith(member, { urls: [] });
      listensWith(member, { urls: ["http://LocalHost:8080/*"] });
      return undefined;
    },
    "asks the browser for what it knows": ({ api, surface, target }) => {
      if (surface !== "created") return "not applicable";
      const { asked } = recordedEvent(shim, api);
      const same = { urls, types: ["main_frame"], tabId: 1 };
      equal(asked(same), [same], "a filter of all browsers");
      equal(asked({ urls, types: ["main_frame", "webtransport"] }), [{ urls, types: ["main_frame"] }], "a type");
      equal(asked({ urls, types: ["webtransport"] }), [nothing], "a type alone");
      if (target === "chrome") {
        equal(asked({ urls, types: null, tabId: undefined }), [{ urls }], "null");
      } else {
        equal(asked({ urls, types: [] }), [{ urls }], "no type");
        equal(asked({ urls: [] }), [{ urls }], "no pattern");
        equal(asked({ urls: ["http://LocalHost:8080/*"] }), [{ urls: ["http://localhost/*"] }], "a port");
      }
      return undefined;
    },
    "hears requests of a pattern's port only, and answers what waits": ({ api, surface, target }) => {
      if (surface !== "created" || target === "chrome") return "not applicable";
      const { event, fire } = recordedEvent(shim, api);
      const heard: unknown[] = [];
      const listener = (...told: unknown[]) => {
        heard.push(told[0]);
        return { cancel: true };
      };
      event.addListener(listener, { urls: ["http://localhost:8080/*", "https://plain.example/*"] }, []);
      equal(fire({ url: "http://localhost:8080/" }), [{ cancel: true }], "its port");
      equal(fire({ url: "https://plain.example/a" }), [{ cancel: true }], "no port asked for");
      const answers: unknown[] = [];
      equal(
        fire({ url: "http://localhost/" }, (answer: unknown) => answers.push(answer)),
        [undefined],
        "another port",
      );
      equal(answers, [{}], "the answer");
      equal(heard.length, 2);
      event.removeListener(listener);
      equal(fire({ url: "http://localhost:8080/" }), [], "removed");
      return undefined;
    },
    "refuses what nobody documents": ({ member }) => {
      thrown(() => member.addListener(() => undefined, { urls, nonsense: 1 }));
      thrown(() => member.addListener(() => undefined, { urls, incognito: "nonsense" }));
      thrown(() => member.addListener(() => undefined, { types: ["main_frame"] }));
      thrown(() => member.addListener(() => undefined));
    },
  });
