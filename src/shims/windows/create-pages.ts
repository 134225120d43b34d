import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { neededOn } from "../options-repair.js";

export const about = {
  id: "windows.create-pages",
  summary: "Opens the pages of a window of type normal, whose url Thunderbird leaves out.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/windows#method-create",
  fidelity: { thunderbird: "partial" },
  differs: { thunderbird: ["A new window has Thunderbird's mail tab before the pages."] },
  contexts: ["background", "page"],
} as const satisfies About;

interface CreateData {
  readonly url?: string | readonly string[] | null;
  readonly type?: string | null;
}

interface Window {
  readonly id: number;
}

interface WindowsApi extends Api {
  readonly tabs: { create(options: object): Promise<object> };
  readonly windows: {
    get(id: number, options: object): Promise<Window>;
    remove(id: number): Promise<void>;
  };
}

type Create = (data?: object) => Promise<Window>;

/** Opens the pages after the window that is there; with a page that cannot be, there is no window either. */
async function openPages({ tabs, windows }: WindowsApi, { id }: Window, urls: readonly string[]): Promise<Window> {
  try {
    for (const [index, url] of urls.entries()) await tabs.create({ windowId: id, url, active: index === 0 });
  } catch (error) {
    await windows.remove(id);
    throw error;
  }
  return windows.get(id, { populate: true });
}

export const shim = {
  id: "windows.create-pages",
  detect: (api: Api): Detection => neededOn(api, "windows.create-pages", ["thunderbird"]),
  create: (api: WindowsApi, native: Create) =>
    asynchronous(api, "windows.create", ["createData?: object"], (data?: CreateData | null): Promise<Window> => {
      const { url, ...rest } = data ?? {};
      const urls = [url ?? []].flat();
      if (!urls.length || (rest.type ?? "normal") !== "normal") return native(data ?? {});
      return native(rest).then((window) => openPages(api, window, urls));
    }),
} as const satisfies Shim;
