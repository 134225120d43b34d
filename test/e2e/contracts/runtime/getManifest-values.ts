import { configure } from "../../../../src/core/options.js";
import { contract } from "../contract.js";
import { equal, ok, thrown } from "../expect.js";

type Manifest = Record<string, unknown>;

/** Permissions of this extension that a browser does not know and leaves out. */
const FOREIGN = {
  chrome: [],
  firefox: ["background"],
  thunderbird: ["background", "bookmarks", "history", "topSites"],
} as const;

/** Where `actual` is not what was written; more than was written is fine. */
function differing(actual: unknown, written: unknown, path: string): string[] {
  if (written && typeof written === "object") {
    return Object.entries(written).flatMap(([key, value]) =>
      differing((actual as Manifest | undefined)?.[key], value, `${path}.${key}`),
    );
  }
  return Object.is(actual, written) ? [] : [`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(written)}`];
}

export default contract<() => Manifest>("runtime.getManifest-values", {
  "has everything that is written in the manifest, as it is written (CR-060, TB-007)": async ({
    member,
    api,
    context,
    target,
  }) => {
    // Only the extension's own pages can read its files.
    if (context === "content") return "not applicable";
    const written = (await (await fetch(api.runtime.getURL("manifest.json"))).json()) as Manifest;
    const known = (permission: string) => !(FOREIGN[target] as readonly string[]).includes(permission);
    const permissions = (written.permissions as string[]).filter(known);
    equal(differing(member(), { ...written, permissions }, "manifest"), []);
    return undefined;
  },
  "has no null and no address of its own": ({ member, api }) => {
    const text = JSON.stringify(member());
    ok(!/:null[,}]/.test(text), `no null in ${text}`);
    ok(!text.includes(api.runtime.getURL("")), `no address in ${text}`);
  },
  "has paths that getURL takes": ({ member, api }) => {
    const [{ js }] = member().content_scripts as [{ js: string[] }];
    equal(js, ["contracts.js"]);
    equal(api.runtime.getURL(js[0] as string), `${api.runtime.getURL("")}contracts.js`);
  },
  "is another object each time": ({ member }) => {
    member().version = "9";
    equal(member().version, "1.2.3");
  },
  "throws the engine's own error class for an argument, because it takes none": ({ member, target }) => {
    const error = thrown(() => Reflect.apply(member, undefined, [1]));
    equal(error.name, target === "chrome" ? "TypeError" : "Error");
  },
  "gives Thunderbird's documented nulls by choice (TB-007)": ({ member, target, surface }) => {
    if (target === "chrome" || surface === "native") return "not applicable";
    configure({ "runtime.getManifest": "native" });
    try {
      equal(member().author, null);
    } finally {
      configure({ "runtime.getManifest": "written" });
    }
    return undefined;
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "Keys with a default value are there with it, although the manifest does not have them.":
    "e2e/runtime/values.spec.ts: what Gecko's getManifest cannot give back is what its differences say (CR-060, TB-007)",
  "Permissions that the browser does not know are left out.":
    "e2e/runtime/values.spec.ts: what Gecko's getManifest cannot give back is what its differences say (CR-060, TB-007)",
  "A path that begins with a slash in the manifest comes back without it.":
    "e2e/runtime/values.spec.ts: what Gecko's getManifest cannot give back is what its differences say (CR-060, TB-007)",
  "current_locale is missing.":
    "e2e/runtime/values.spec.ts: what Gecko's getManifest cannot give back is what its differences say (CR-060, TB-007)",
};
