import { contract } from "../contract.js";
import { equal, ok, rejected } from "../expect.js";
import { FOREIGN, isThere } from "../foreign-permission.js";

type Contains = (request: object) => Promise<boolean>;

export default contract<Contains>("permissions.contains-names", {
  "still knows the browser's own permissions": async ({ member }) => {
    equal(await member({ permissions: ["tabs"] }), true, "declared");
    equal(await member({ permissions: ["declarativeNetRequestFeedback"] }), false, "optional and not asked for");
    equal(await member({ permissions: ["tabs"], origins: ["https://example.com/*"] }), true, "with a host");
    equal(await member({}), true, "nothing");
  },
  "says of another browser's permission whether it is declared, and what it stands for is there": async (trial) => {
    if (!trial.shimmed) return "not applicable";
    const { member, api, target } = trial;
    const { required, absent } = FOREIGN[target];
    equal(await member({ permissions: [required] }), isThere(api, required), required);
    equal(await member({ permissions: [required, "tabs"] }), isThere(api, required), `${required} and tabs`);
    equal(
      await member({ permissions: [required, "declarativeNetRequestFeedback"] }),
      false,
      "one of the others is not granted",
    );
    equal(await member({ permissions: [absent] }), false, `${absent}, which is not declared`);
    return undefined;
  },
  "refuses a name that no browser documents": async ({ member }) => {
    await rejected((async () => member({ permissions: ["nonsense"] }))());
  },
  "calls back, too": async ({ member, shimmed, target }) => {
    const asked = shimmed ? ["tabs", FOREIGN[target].absent] : ["declarativeNetRequestFeedback"];
    let returned: unknown = "not yet";
    const answer = await new Promise((resolve) => {
      returned = Reflect.apply(member, undefined, [{ permissions: asked }, resolve]);
    });
    equal([answer, returned], [false, undefined]);
  },
  "leaves the program's request as it is": async ({ member, target, shimmed }) => {
    const request = { permissions: ["tabs", ...(shimmed ? [FOREIGN[target].required] : [])] };
    const before = JSON.stringify(request);
    await member(request);
    ok(JSON.stringify(request) === before, "changed");
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "Of a permission that only other browsers have it says whether the manifest declares it and what it stands for is there; an optional one is granted from the start.":
    "says of another browser's permission whether it is declared, and what it stands for is there",
};
