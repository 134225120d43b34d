import type { About, Shim } from "../../core/api.js";
import { type ActionApi, resetRepair } from "../action-reset.js";

export const about = {
  id: "action.setBadgeTextColor-reset",
  summary:
    "Takes null for the color, which brings back one that can be read on the badge, as in Gecko; Chrome refuses it.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/action/setBadgeTextColor",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: [
      "With tabId, null gives the tab what holds for all tabs now, which it keeps when that changes later.",
      "null gives black or white, whichever can be read on the badge now; it stays when the badge's color changes later.",
      "A transparent color is still refused.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

/** Black or white, by the relative luminance of what is behind it; Chrome's own badge, which it does not tell, is dark. */
function legibleOn([red = 0, green = 0, blue = 0]: readonly number[]): readonly number[] {
  const [r, g, b] = [red, green, blue].map((part) => (part / 255) ** 2.2) as [number, number, number];
  const channel = 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? 0 : 255;
  return [channel, channel, channel, 255];
}

const legible = async ({ action }: ActionApi, { tabId }: { readonly tabId?: number }) =>
  legibleOn((await action.getBadgeBackgroundColor?.({ tabId })) as number[]);

export const shim = resetRepair(
  "action.setBadgeTextColor-reset",
  "color",
  async (api, details) => {
    const all = (await api.action.getBadgeTextColor?.({})) as number[];
    // Transparent is what nobody has set, and what nobody can set.
    return all[3] ? all : legible(api, details);
  },
  legible,
) satisfies Shim;
