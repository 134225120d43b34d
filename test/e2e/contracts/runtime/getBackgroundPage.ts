import { contract } from "../contract.js";
import { equal, matches, rejected, thrown } from "../expect.js";

type GetBackgroundPage = (callback?: (page?: Window) => void) => Promise<Window>;

const NONE = /^You do not have a background page\.$/;

export default contract<GetBackgroundPage>("runtime.getBackgroundPage", {
  "gives the window of the background page, or rejects where there is none (CR-040, CR-041, CR-042)": async ({
    member,
    api,
    target,
  }) => {
    if (target === "chrome") return matches((await rejected(member())).message, NONE);
    const page = await member();
    equal(page === api.extension.getBackgroundPage(), true, "the same window");
    equal(page.location.origin, location.origin, "origin");
  },
  "calls back with the window, or with lastError (CR-042, C-05)": async ({ member, api, target, surface }) => {
    // An API that takes no members takes no lastError either.
    if (target === "chrome" && surface === "frozen") return "not applicable";
    let returned: unknown;
    const [page, message] = await new Promise<[Window | undefined, string | undefined]>((resolve) => {
      returned = member((found) => resolve([found, api.runtime.lastError?.message]));
    });
    equal(returned, undefined, "return value");
    equal(Boolean(page), target !== "chrome", "a window");
    if (target === "chrome") matches(message, NONE);
    else equal(message, undefined, "lastError");
    return undefined;
  },
  "throws at once for what is no callback": ({ member, target }) => {
    equal(thrown(() => Reflect.apply(member, undefined, [1])).name, target === "chrome" ? "TypeError" : "Error");
  },
});
