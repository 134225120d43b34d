import { shim } from "../../../../src/shims/action/isEnabled-details.js";
import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { withTab } from "../reset.js";
import { passedOn } from "../without-effect.js";

type IsEnabled = (...args: unknown[]) => Promise<boolean>;

export default contract<IsEnabled>("action.isEnabled-details", {
  "takes a tab as a number, in an object, or not at all": ({ member, api }) =>
    withTab(api, async (tabId) => {
      await api.action.disable(tabId);
      for (const args of [[], [null], [undefined], [{}], [{ tabId: null }]]) {
        equal(await member(...args), true, JSON.stringify(args));
      }
      for (const args of [[tabId], [{ tabId }]]) equal(await member(...args), false, JSON.stringify(args));
      await api.action.enable(tabId);
      for (const args of [[tabId], [{ tabId }]]) equal(await member(...args), true, JSON.stringify(args));
    }),
  "calls back": ({ member, api }) =>
    withTab(api, async (tabId) => {
      await api.action.disable(tabId);
      const called = (...args: unknown[]) =>
        new Promise((resolve) => {
          equal(member(...args, resolve), undefined);
        });
      equal(await called(), true);
      equal(await called(null), true);
      equal(await called({}), true);
      equal(await called(tabId), false);
      equal(await called({ tabId }), false);
    }),
  "rejects for a tab that is not there, and for what nobody documents": async ({ member }) => {
    await rejected(member(2_000_000_000));
    await rejected(member({ tabId: 2_000_000_000 }));
    await rejected((async () => member({ nonsense: 1 }))());
    await rejected((async () => member("nonsense"))());
  },
  "windowId has no effect: the answer is that for all windows.": async ({ api, surface, target }) => {
    if (surface !== "created" || target === "firefox") return "not applicable";
    equal(await passedOn(shim, api, [{ windowId: 1 }]), target === "chrome" ? [undefined] : [{}]);
    equal(await passedOn(shim, api, [{ windowId: 1, tabId: 2 }]), target === "chrome" ? [2] : [{ tabId: 2 }]);
    return undefined;
  },
});
