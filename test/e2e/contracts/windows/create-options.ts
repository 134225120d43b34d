import { shim } from "../../../../src/shims/windows/create-options.js";
import { contract } from "../contract.js";
import { equal, matches, ok, rejected } from "../expect.js";
import { withoutEffect } from "../without-effect.js";

interface Window {
  readonly id: number;
  readonly type: string;
}
type Create = (options?: object, callback?: (window: Window) => void) => Promise<Window>;

export default contract<Create>("windows.create-options", {
  "titlePreface has no effect: the title is the page's alone.": withoutEffect(
    shim,
    ["chrome"],
    [{ titlePreface: "x" }],
    "titlePreface",
  ),
  "allowScriptsToClose has no effect: only a page that has no history can close itself.": withoutEffect(
    shim,
    ["chrome"],
    [{ allowScriptsToClose: true }],
    "allowScriptsToClose",
  ),
  "setSelfAsOpener has no effect: the page of the new window finds no opener.": withoutEffect(
    shim,
    ["firefox", "thunderbird"],
    [{ setSelfAsOpener: true }],
    "setSelfAsOpener",
  ),
  "focused has no effect: a new window is in front.": withoutEffect(
    shim,
    ["thunderbird"],
    [{ focused: false }],
    "focused",
  ),
  "opens a window with options of Chrome's reference": async ({ member, api, target }) => {
    if (target === "chrome") return "not applicable";
    const options = { url: "silent.html", type: "popup", width: 500, height: 400, setSelfAsOpener: true };
    const window = await member({ ...options, focused: true, incognito: false });
    equal(window.type, "popup");
    await api.windows.remove(window.id);
    return undefined;
  },
  "opens a window with options of Firefox's reference": async ({ member, api, shimmed, target }) => {
    if (target !== "chrome" || !shimmed) return "not applicable";
    const options = { url: "silent.html", titlePreface: "x", allowScriptsToClose: true };
    const window = await member({ ...options, cookieStoreId: "firefox-default", type: "detached_panel" });
    equal(window.type, "popup");
    await api.windows.remove(window.id);
    matches((await rejected(member({ cookieStoreId: "firefox-container-1" }))).message, /Contextual identities/);
    return undefined;
  },
  "rejects, or calls back with lastError, where there are no private windows": async (trial) => {
    const { member, api, target, surface } = trial;
    if (target !== "thunderbird") return "not applicable";
    matches((await rejected(member({ incognito: true }))).message, /no private windows/);
    // A frozen API has no lastError to show.
    if (surface === "frozen") return undefined;
    const message = await new Promise((resolve) =>
      member({ incognito: true }, () => resolve(api.runtime.lastError?.message)),
    );
    matches(message, /no private windows/);
    return undefined;
  },
  "works without options, and calls back": async ({ member, api }) => {
    const window = await new Promise<Window>((resolve) => {
      equal(member({ url: "silent.html" }, resolve), undefined);
    });
    ok(window.id > 0, "a window");
    await api.windows.remove(window.id);
  },
  "refuses what nobody documents": async ({ member }) => {
    await rejected((async () => member({ nonsense: 1 }))());
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "cookieStoreId rejects for every container but the default one.":
    "opens a window with options of Firefox's reference",
  "incognito: true rejects: there are no private windows.":
    "rejects, or calls back with lastError, where there are no private windows",
};
