import { contract } from "../contract.js";
import { equal, ok } from "../expect.js";
import { FOREIGN, isThere } from "../foreign-permission.js";

type GetAll = () => Promise<{ permissions: string[]; origins: string[] }>;

export default contract<GetAll>("permissions.getAll-names", {
  "lists the browser's own permissions and hosts": async ({ member }) => {
    const { permissions, origins } = await member();
    ok(permissions.includes("tabs") && permissions.includes("storage"), "declared");
    ok(!permissions.includes("declarativeNetRequestFeedback"), "optional and not asked for");
    equal(origins.includes("<all_urls>"), true, "hosts");
    equal(new Set(permissions).size, permissions.length, "each once");
  },
  "lists another browser's permission that is declared and there": async ({ member, api, target, shimmed }) => {
    if (!shimmed) return "not applicable";
    const { required } = FOREIGN[target];
    equal((await member()).permissions.includes(required), isThere(api, required), required);
    return undefined;
  },
  "calls back, too": ({ member }) =>
    new Promise((resolve, reject) => {
      Reflect.apply(member, undefined, [
        ({ permissions }: { permissions: string[] }) =>
          permissions.includes("tabs") ? resolve() : reject(new Error("no tabs")),
      ]);
    }),
});

/** The cases and tests that show the differences. */
export const differences = {
  "Permissions that only other browsers have are listed if the manifest declares them and what they stand for is there, optional ones from the start.":
    "lists another browser's permission that is declared and there",
};
