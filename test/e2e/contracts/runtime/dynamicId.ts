import { contract } from "../contract.js";
import { equal, matches } from "../expect.js";

export default contract<string>("runtime.dynamicId", {
  "is a name for the extension that nobody can guess": ({ member, api, target, surface }) => {
    const made = surface === "created" || surface === "forced" || surface === "frozen";
    if (target === "chrome" && made) equal(member, api.runtime.id);
    else matches(member, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  },
  "is the host of the extension's addresses where those cannot be guessed": ({ member, api, target }) => {
    if (target === "chrome") return "not applicable";
    equal(`moz-extension://${member}/`, api.runtime.getURL(""));
    return undefined;
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "Where Chrome has none, it is the extension's id, which everybody knows.":
    "is a name for the extension that nobody can guess",
  "It stays the same while the extension is installed; Chrome's changes with each start.":
    "e2e/runtime/values.spec.ts: dynamicId changes with each start of Chromium, and stays in Gecko",
};
