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
