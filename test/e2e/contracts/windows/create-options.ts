import { contract } from "../contract.js";
import { equal, matches, ok, rejected } from "../expect.js";

interface Window {
  readonly id: number;
  readonly type: string;
}
type Create = (options?: object, callback?: (window: Window) => void) => Promise<Window>;

export default contract<Create>("windows.create-options", {
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
