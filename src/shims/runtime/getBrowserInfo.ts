import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { lookUp } from "../../core/install.js";
import { blockedHere } from "../blocked-here.js";

export const about = {
  id: "runtime.getBrowserInfo",
  summary: "Tells the browser's name, vendor, version and build, from the brands that the browser states of itself.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/getBrowserInfo",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: [
      "buildID is empty, because Chrome tells no build date.",
      "The vendor is known for Chrome and Edge, and empty for other browsers.",
      "A browser that hides its own brand is called Chromium.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

const ID = "runtime.getBrowserInfo";

interface Brand {
  readonly brand: string;
  readonly version: string;
}

interface BrandedNavigator {
  readonly userAgentData: { getHighEntropyValues(hints: string[]): Promise<{ fullVersionList: Brand[] }> };
}

export const shim = {
  id: ID,
  detect(api: Api): Detection {
    const blocked = blockedHere(api);
    if (blocked) return blocked;
    return lookUp(api, ID) ? "native" : "missing";
  },
  create: (api: Api) =>
    asynchronous(api, ID, [], async () => {
      const { userAgentData } = navigator as unknown as BrandedNavigator;
      const { fullVersionList } = await userAgentData.getHighEntropyValues(["fullVersionList"]);
      // One brand is nonsense on purpose ("Not:A-Brand"), and "Chromium" stands beside the product's own.
      const brands = fullVersionList.filter(({ brand }) => !/not.?a.?brand/i.test(brand));
      const own = brands.find(({ brand }) => brand !== "Chromium") ?? brands[0];
      const [, vendor = "", name = "Chromium"] = /^(?:(Google|Microsoft) )?(.*)/.exec(own?.brand ?? "") ?? [];
      return { name, vendor, version: own?.version ?? "", buildID: "" };
    }),
} as const satisfies Shim;
