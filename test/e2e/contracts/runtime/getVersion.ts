import { contract } from "../contract.js";
import { equal, thrown } from "../expect.js";

type GetVersion = (callback?: (version: string) => void) => Promise<string>;

export default contract<GetVersion>("runtime.getVersion", {
  "resolves to the manifest's version": async ({ member, api }) => {
    equal(await member(), api.runtime.getManifest().version);
  },
  "calls back with the version and returns nothing": async ({ member, api }) => {
    let returned: unknown = "nothing yet";
    const version = await new Promise((resolve) => {
      returned = member(resolve);
    });
    equal(version, api.runtime.getManifest().version);
    equal(returned, undefined, "return value");
  },
  "throws the engine's own error class for an argument that is no function": ({ member, target }) => {
    const error = thrown(() => Reflect.apply(member, undefined, ["1"]));
    equal(error.name, target === "chrome" ? "TypeError" : "Error");
  },
});
