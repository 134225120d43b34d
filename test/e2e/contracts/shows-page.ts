import type { Trial } from "./contract.js";

/** Whether a tab shows a page of the extension, all of it: in Gecko a new tab is "complete" before it begins to load. */
export async function showsPage(api: Trial<unknown>["api"], id: number, page: string): Promise<boolean> {
  const { url, status } = await api.tabs.get(id);
  return url === api.runtime.getURL(page) && status === "complete";
}
