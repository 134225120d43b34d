import { contract } from "../contract.js";
import { equal, ok, rejected } from "../expect.js";
import { until } from "../substitute.js";

interface Window {
  readonly id: number;
  readonly type: string;
}

type Create = (options?: object, callback?: (window: Window) => void) => Promise<Window>;

export default contract<Create>(
  "windows.create-pages",
  {
    "opens a window with the pages that were asked for, the first in front": async ({
      member,
      api,
      target,
      shimmed,
    }) => {
      // Thunderbird's own window has none of them, which is what the repair is for.
      if (target === "thunderbird" && !shimmed) return "not applicable";
      const pages = ["silent.html?one", "silent.html?two"].map((page) => api.runtime.getURL(page));
      const window = await member({ url: pages });
      const found = async () => {
        const tabs: { url?: string; pendingUrl?: string; active: boolean }[] = await api.tabs.query({
          windowId: window.id,
        });
        return tabs
          .map(({ url, pendingUrl, active }) => ({ url: pendingUrl || url || "", active }))
          .filter(({ url }) => pages.includes(url));
      };
      await until(async () => (await found()).length === 2);
      const tabs = await found();
      const [first] = await api.tabs.query({ windowId: window.id });
      await api.windows.remove(window.id);
      if (target === "thunderbird") equal(first.type, "mail", "the tab before them");
      equal(
        tabs.map(({ url }) => url),
        pages,
      );
      equal(window.type, "normal");
      equal(tabs[0]?.active, true);
      return undefined;
    },
    "opens popups, and windows without pages, as ever": async ({ member, api }) => {
      const popup = await new Promise<Window>((resolve) => void member({ url: "silent.html", type: "popup" }, resolve));
      equal(popup.type, "popup");
      await api.windows.remove(popup.id);
      const empty = await member({});
      ok(empty.id > 0, "a window");
      await api.windows.remove(empty.id);
    },
    "rejects for a page that cannot be opened, and leaves no window": async ({ member, api, target, shimmed }) => {
      if (target !== "thunderbird" || !shimmed) return "not applicable";
      const before = (await api.windows.getAll()).length;
      await rejected(member({ url: "file:///etc" }));
      equal((await api.windows.getAll()).length, before);
      return undefined;
    },
  },
  ["thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "A new window has Thunderbird's mail tab before the pages.":
    "opens a window with the pages that were asked for, the first in front",
};
