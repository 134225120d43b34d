import type { ExtensionContext } from "../../../../src/shims/extension-context.js";
import { shim as closeDocument } from "../../../../src/shims/offscreen/closeDocument.js";
import { shim } from "../../../../src/shims/offscreen/createDocument.js";
import { shim as hasDocument } from "../../../../src/shims/offscreen/hasDocument.js";
import { shim as getContexts } from "../../../../src/shims/runtime/getContexts-values.js";
import { contract, type Trial } from "../contract.js";
import { equal, matches, ok, rejected, thrown } from "../expect.js";

interface Parameters {
  url: string;
  reasons: string[];
  justification: string;
}

interface Member {
  (parameters: Parameters): Promise<void>;
  (parameters: Parameters, callback: (...results: unknown[]) => void): void;
}

const page = (url: string): Parameters => ({ url, reasons: ["DOM_PARSER"], justification: "The contract." });

/** The members beside this one: they are the browser's own, or compat's on this very root. */
const others = ({ api, shimmed }: Trial<Member>) => ({
  close: (shimmed ? closeDocument.create(api as never) : api.offscreen.closeDocument) as () => Promise<void>,
  has: (shimmed ? hasDocument.create(api as never) : api.offscreen.hasDocument) as () => Promise<boolean>,
});

/** Runs a case without a document before and after. */
const alone =
  (run: (trial: Trial<Member>, close: () => Promise<void>, has: () => Promise<boolean>) => Promise<void>) =>
  async (trial: Trial<Member>) => {
    const { close, has } = others(trial);
    if (await has()) await close();
    try {
      await run(trial, close, has);
    } finally {
      if (await has()) await close();
    }
  };

export default contract<Member>(
  "offscreen.createDocument",
  {
    "Pages of private windows cannot open it; the background can.": async ({ api, target, surface, context }) => {
      if (target === "chrome" || surface !== "created" || context !== "page") return "not applicable";
      // In a private window the browser answers so.
      const runtime = Object.create(api.runtime, {
        getBackgroundPage: { value: (done: (page: null) => void) => done(null) },
      });
      const inPrivate = shim.create(Object.create(api, { runtime: { value: runtime } }));
      matches((await rejected(inPrivate(page("silent.html")))).message, /cannot reach it/);
      return undefined;
    },
    "The clipboard needs the permissions clipboardRead and clipboardWrite, the camera and the microphone a permission that was given before.":
      async ({ target, surface, context }) => {
        if (target === "chrome" || surface !== "created" || context !== "background") return "not applicable";
        // Where the document's frame lies, and without these permissions.
        await rejected(navigator.clipboard.readText());
        await rejected((async () => navigator.mediaDevices.getUserMedia({ audio: true }))());
        return undefined;
      },
    "There is no WebRTC and no camera or microphone.": async ({ target, surface, context }) => {
      if (target !== "thunderbird" || surface !== "created" || context !== "background") return "not applicable";
      equal(typeof globalThis.RTCPeerConnection, "undefined");
      await rejected((async () => navigator.mediaDevices.getUserMedia({ video: true }))());
      return undefined;
    },
    "opens a page, and resolves with nothing when it has loaded": alone(async ({ member }, _close, has) => {
      equal(await member(page("silent.html?a=1#part")), undefined);
      equal(await has(), true);
    }),
    "takes addresses with the extension's origin, from its root, and out of its root": alone(
      async ({ member, api }, close) => {
        for (const url of [api.runtime.getURL("silent.html"), "/silent.html", "../silent.html"]) {
          equal(await member(page(url)), undefined);
          await close();
        }
      },
    ),
    "calls back, with lastError on failure": alone(async ({ member, api, surface }) => {
      const given = (url: string) =>
        new Promise((resolve) =>
          member(page(url), (...results) =>
            resolve([results.length, surface === "frozen" ? "frozen" : api.runtime.lastError?.message]),
          ),
        );
      const [, message] = (await given("no-such-page.html")) as [number, string];
      matches(message, /^(Page failed to load\.|frozen)$/);
      await given("silent.html");
    }),
    "opens a single document, of two calls at once and of two in turn": alone(async ({ member }) => {
      const both = await Promise.allSettled([member(page("silent.html")), member(page("silent.html"))]);
      equal(
        both.map((each) => (each.status === "rejected" ? each.reason.message : "opened")),
        ["opened", "Only a single offscreen document may be created."],
      );
      const again = await rejected(member(page("no-such-page.html")));
      equal(again.message, "Only a single offscreen document may be created.");
    }),
    "refuses addresses outside the extension": alone(async ({ member }) => {
      for (const url of ["http://example.com/", "about:blank", "data:text/html,x", "https://"]) {
        equal((await rejected(member(page(url)))).message, "Invalid URL.");
      }
    }),
    "fails for a page that is not there, and leaves none behind": alone(async ({ member }, _close, has) => {
      equal((await rejected(member(page("no-such-page.html")))).message, "Page failed to load.");
      equal(await has(), false);
    }),
    "wants a reason": alone(async ({ member }) => {
      const error = await rejected(member({ ...page("silent.html"), reasons: [] }));
      equal(error.message, "A `reason` must be provided.");
    }),
    "throws the engine's own class for arguments of another shape, and names the property": ({ member, target }) => {
      const faults: [unknown, RegExp][] = [
        [{}, /Missing required property 'justification'\.$/],
        [
          { ...page("silent.html"), reasons: ["NOPE"] },
          /'reasons': Error at index 0: Value must be one of AUDIO_PLAYBACK, /,
        ],
        [{ ...page("silent.html"), reasons: "BLOBS" }, /'reasons': Invalid type: expected array, found string\.$/],
        [{ ...page("silent.html"), url: 5 }, /'url': Invalid type: expected string, found integer\.$/],
        [{ ...page("silent.html"), more: true }, /Unexpected property: 'more'\.$/],
      ];
      for (const [wrong, message] of faults) {
        const error = thrown(() => member(wrong as Parameters));
        equal(error.name, target === "chrome" ? "TypeError" : "Error");
        matches(error.message, message);
      }
      for (const wrong of [[], ["silent.html"], [page("silent.html"), 1]]) {
        equal(thrown(() => Reflect.apply(member, undefined, wrong)).name, target === "chrome" ? "TypeError" : "Error");
      }
    },
    "is found as OFFSCREEN_DOCUMENT by getContexts": alone(async ({ member, api, shimmed }) => {
      await member(page("silent.html?found"));
      const { runtime } = api as unknown as {
        runtime: { getContexts: (filter: object) => Promise<ExtensionContext[]> };
      };
      const find = shimmed ? getContexts.create(api as never, runtime.getContexts) : runtime.getContexts;
      const [found, ...more] = await find({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
      ok(found, "there is one");
      equal(more, []);
      equal(
        [found.documentUrl, found.frameId, found.tabId, found.windowId, found.documentOrigin],
        [api.runtime.getURL("silent.html?found"), 0, -1, -1, location.origin],
      );
    }),
  },
  ["firefox", "thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "The document is a frame inside the background page: window.top is not window, and it ends when the background is ended by force. While it lives, the background does not go to sleep.":
    [
      "e2e/offscreen/offscreen.spec.ts: a document that ended with its background is not told to be open, and can be opened again",
      "e2e/offscreen/offscreen.spec.ts: the background stays awake with the document, and goes to sleep without it",
    ],
  "It sees the whole API, where Chrome gives it only runtime, and one for AUDIO_PLAYBACK alone is not closed after 30 silent seconds, unless `compat build` made the package.":
    [
      "e2e/offscreen/offscreen.spec.ts: inside there is only messaging, nothing to see, and window.close() closes it",
      "e2e/offscreen/offscreen.spec.ts: a document that is there to play audio ends in silence",
    ],
};
