import { contract, type Surface } from "../contract.js";
import { equal, matches, thrown } from "../expect.js";

interface BrowserInfo {
  readonly name: string;
  readonly vendor: string;
  readonly version: string;
  readonly buildID: string;
}

/** What the browser says of itself in another way. */
const brands = (): { brand: string; version: string }[] =>
  (navigator as { userAgentData?: { brands: { brand: string; version: string }[] } }).userAgentData?.brands ?? [];

const isMade = (surface: Surface): boolean => surface === "created" || surface === "forced" || surface === "frozen";

export default contract<() => Promise<BrowserInfo>>("runtime.getBrowserInfo", {
  "tells name, vendor, version and build of this browser (TB-004, TB-070)": async ({ member, surface, target }) => {
    // Gecko has the member, and not what the shim is made of.
    if (target !== "chrome" && isMade(surface)) return "not applicable";
    const info = await member();
    equal(Object.keys(info).sort(), ["buildID", "name", "vendor", "version"]);
    if (target === "chrome") {
      const own = brands().find(({ version }) => info.version.startsWith(`${version}.`));
      equal([info.name, info.vendor, info.buildID], ["Chromium", "", ""]);
      matches(info.version, /^\d+(\.\d+){3}$/, "version");
      equal(own?.brand, "Chromium", "the brand with this version");
    } else {
      equal([info.name.toLowerCase(), info.vendor], [target, "Mozilla"]);
      matches(info.version, /^\d+\.\d+/, "version");
      matches(info.buildID, /^\d{14}$/, "build");
    }
    return undefined;
  },
  "calls back, too": async ({ member, surface, target }) => {
    if (target !== "chrome" && isMade(surface)) return "not applicable";
    const info = await new Promise<BrowserInfo>((resolve) => Reflect.apply(member, undefined, [resolve]));
    matches(info.version, /^\d/);
    return undefined;
  },
  "throws the engine's own error class for an argument that is no callback": ({ member, target }) => {
    const error = thrown(() => Reflect.apply(member, undefined, [1]));
    equal(error.name, target === "chrome" ? "TypeError" : "Error");
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "buildID is empty, because Chrome tells no build date.":
    "tells name, vendor, version and build of this browser (TB-004, TB-070)",
  "The vendor is known for Chrome and Edge, and empty for other browsers.": [
    "tells name, vendor, version and build of this browser (TB-004, TB-070)",
    "unit/shims/browser-info.test.ts: the brand %s is %s of '%s' (TB-004)",
  ],
  "A browser that hides its own brand is called Chromium.":
    "unit/shims/browser-info.test.ts: a browser that hides its brand is called Chromium, in whatever order (TB-004)",
};
