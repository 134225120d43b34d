import { shim } from "../../../../src/shims/permissions/request-names.js";
import { contract } from "../contract.js";
import { equal, matches, rejected } from "../expect.js";
import { FOREIGN, isThere } from "../foreign-permission.js";

type Request = (request: object) => Promise<boolean>;

export default contract<Request>("permissions.request-names", {
  "grants another browser's permission without a gesture, where it is declared and there": async (trial) => {
    if (!trial.shimmed) return "not applicable";
    const { member, api, target } = trial;
    const { required, absent } = FOREIGN[target];
    equal(await member({ permissions: [required] }), isThere(api, required), required);
    equal(await member({ permissions: [absent] }), false, `${absent}, which is not declared`);
    return undefined;
  },
  "asks the browser for the rest in the same turn, because the gesture is gone after it": async (trial) => {
    if (trial.surface !== "created") return "not applicable";
    const { api, target } = trial;
    const { required } = FOREIGN[target];
    const asked: unknown[] = [];
    const request = shim.create(api, (given: object) => {
      asked.push(given);
      return Promise.resolve(false);
    });
    const answer = request({
      permissions: [required, "declarativeNetRequestFeedback"],
      origins: ["https://example.com/*"],
    });
    equal(asked, [{ permissions: ["declarativeNetRequestFeedback"], origins: ["https://example.com/*"] }]);
    equal(await answer, false, "what the user said");
    return undefined;
  },
  "needs a gesture for the browser's own permissions in Gecko": async ({ member, target }) => {
    if (target === "chrome") return "not applicable";
    matches((await rejected(member({ permissions: ["declarativeNetRequestFeedback"] }))).message, /user input handler/);
    return undefined;
  },
  "refuses a name that no browser documents": async ({ member }) => {
    await rejected((async () => member({ permissions: ["nonsense"] }))());
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "A permission that only other browsers have needs no gesture and no consent; it is granted if the manifest declares it and what it stands for is there. onAdded does not tell of it.":
    "grants another browser's permission without a gesture, where it is declared and there",
};
