import { shim } from "../../../../src/shims/notifications/create-options.js";
import { contract } from "../contract.js";
import { equal, matches, ok, rejected } from "../expect.js";
import { withoutEffect } from "../without-effect.js";

type Create = (...args: unknown[]) => Promise<string>;

const BASIC = { type: "basic", title: "Title", message: "Message", iconUrl: "icon.png" };

export default contract<Create>(
  "notifications.create-options",
  {
    "Buttons are not shown: the program never hears of a click on one.": withoutEffect(
      shim,
      ["firefox", "thunderbird"],
      ["n", { ...BASIC, buttons: [{ title: "Yes" }] }],
      "buttons",
    ),
    "requireInteraction and silent have no effect: the desktop decides how long a notification stays, and whether it sounds.":
      withoutEffect(
        shim,
        ["firefox", "thunderbird"],
        ["n", { ...BASIC, requireInteraction: true, silent: true }],
        "requireInteraction",
        "silent",
      ),
    "takes every option of Chrome's reference": async ({ member }) => {
      const options = {
        ...BASIC,
        buttons: [{ title: "Yes" }, { title: "No" }],
        requireInteraction: true,
        silent: true,
        priority: 1,
        eventTime: 1_700_000_000_000,
        contextMessage: "context",
        isClickable: true,
      };
      const before = JSON.stringify(options);
      equal(await member("all", options), "all");
      equal(JSON.stringify(options), before, "the program's own object");
    },
    "takes every kind of notification": async ({ member }) => {
      equal(await member("list", { ...BASIC, type: "list", items: [{ title: "a", message: "b" }] }), "list");
      equal(await member("progress", { ...BASIC, type: "progress", progress: 40 }), "progress");
      equal(await member("image", { ...BASIC, type: "image", imageUrl: "icon.png" }), "image");
    },
    "takes options without type, title, message or icon": async ({ member }) => {
      for (const name of Object.keys(BASIC)) {
        const { [name as keyof typeof BASIC]: _, ...rest } = BASIC;
        equal(await member(`no ${name}`, rest), `no ${name}`, name);
      }
    },
    "shows a notification without an icon": async ({ member, api, target, shimmed }) => {
      // Gecko tells of its notifications only where it draws them itself, which is a preference.
      if (target !== "chrome" || !shimmed) return "not applicable";
      const { iconUrl: _, ...rest } = BASIC;
      equal(await member("without icon", rest), "without icon");
      ok((await api.notifications.getAll())["without icon"], "among all notifications");
    },
    "finds the options with and without an id, and calls back": async ({ member }) => {
      ok(await member({ ...BASIC, silent: true }), "an id of its own");
      ok(await member(null, { ...BASIC, silent: true }), "an id for null");
      const called = (...args: unknown[]) => new Promise((resolve) => member(...args, resolve));
      equal(await called("called", { ...BASIC, silent: true }), "called");
      ok(await called({ ...BASIC, silent: true }), "an id of its own for a callback");
    },
    "refuses what nobody documents": async ({ member }) => {
      const refused = await rejected((async () => member("x", { ...BASIC, nonsense: 1 }))());
      matches(refused.message, /Unexpected property/);
      await rejected((async () => member("x", { ...BASIC, type: "nonsense" }))());
    },
  },
  ["chrome", "firefox", "thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "An image, a list and a progress bar are not shown: title and message are.":
    "e2e/notifications/drawn.spec.ts: an image, a list and a progress bar are drawn as title and message alone",
};
