import { contract } from "../contract.js";
import { equal, thrown } from "../expect.js";

export default contract<() => string>("runtime.getVersion", {
  "returns the manifest's version, at once": ({ member, api }) => {
    equal(member(), api.runtime.getManifest().version);
  },
  "throws the engine's own error class for an argument, because it takes none": ({ member, target }) => {
    const error = thrown(() => Reflect.apply(member, undefined, ["1"]));
    equal(error.name, target === "chrome" ? "TypeError" : "Error");
  },
});
