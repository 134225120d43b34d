import { contract } from "../contract.js";
import { equal, matches, rejected } from "../expect.js";
import { FOREIGN } from "../foreign-permission.js";

type Remove = (request: object) => Promise<boolean>;

export default contract<Remove>("permissions.remove-names", {
  "Hosts of host_permissions can be given back, as the user can take them back at any time.": async ({
    member,
    target,
  }) => {
    if (target === "chrome") return "not applicable";
    equal(await member({ origins: ["https://given-back.example/*"] }), true);
    return undefined;
  },
  "refuses to give back a required permission": async ({ member }) => {
    matches((await rejected(member({ permissions: ["tabs"] }))).message, /cannot remove required permissions/i);
  },
  "gives back an optional one, granted or not": async ({ member }) => {
    equal(await member({ permissions: ["declarativeNetRequestFeedback"] }), true);
  },
  "says that another browser's permission was not given back": async ({ member, target, shimmed }) => {
    if (!shimmed) return "not applicable";
    equal(await member({ permissions: [FOREIGN[target].absent] }), false);
    equal(
      await member({ permissions: [FOREIGN[target].absent, "declarativeNetRequestFeedback"] }),
      false,
      "with another one",
    );
    return undefined;
  },
  "refuses a name that no browser documents": async ({ member }) => {
    await rejected((async () => member({ permissions: ["nonsense"] }))());
  },
  "calls back with lastError": async ({ member, api, surface }) => {
    // A frozen API has no lastError to show.
    if (surface === "frozen") return "not applicable";
    const message = await new Promise((resolve) =>
      Reflect.apply(member, undefined, [{ permissions: ["tabs"] }, () => resolve(api.runtime.lastError?.message)]),
    );
    matches(message, /cannot remove required permissions/i);
    return undefined;
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "An optional permission that only other browsers have is never given back: the answer is false.":
    "says that another browser's permission was not given back",
};
