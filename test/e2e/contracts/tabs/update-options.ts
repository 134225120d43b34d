import { shim } from "../../../../src/shims/tabs/update-options.js";
import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { withoutEffect } from "../without-effect.js";

interface Tab {
  readonly id: number;
  readonly active: boolean;
}
type Update = (...args: unknown[]) => Promise<Tab>;

export default contract<Update>("tabs.update-options", {
  "loadReplace has no effect: the former address stays in the tab's history.": withoutEffect(
    shim,
    ["chrome"],
    [1, { loadReplace: true, url: "silent.html" }],
    "loadReplace",
  ),
  "successorTabId has no effect: the browser chooses the next active tab.": withoutEffect(
    shim,
    ["chrome"],
    [1, { successorTabId: 2 }],
    "successorTabId",
  ),
  "pinned, muted, autoDiscardable and openerTabId have no effect: tabs have none of these.": withoutEffect(
    shim,
    ["thunderbird"],
    [1, { pinned: true, muted: true, autoDiscardable: true, openerTabId: 2 }],
    "pinned",
    "muted",
    "autoDiscardable",
    "openerTabId",
  ),
  "loadReplace and successorTabId have no effect.": withoutEffect(
    shim,
    ["thunderbird"],
    [1, { loadReplace: true, successorTabId: 2 }],
    "loadReplace",
    "successorTabId",
  ),
  "takes every property of Chrome's reference": async ({ member, api }) => {
    const tab: Tab = await api.tabs.create({ url: "silent.html", active: false });
    const other: Tab = await api.tabs.create({ url: "silent.html", active: false });
    const changes = [{ pinned: false }, { muted: false }, { autoDiscardable: true }, { openerTabId: other.id }];
    for (const change of changes) equal((await member(tab.id, change)).id, tab.id, JSON.stringify(change));
    equal((await member(tab.id, { highlighted: true })).active, true, "highlighted");
    await member(other.id, { active: true });
    equal((await member(tab.id, { selected: true })).active, true, "selected");
    await api.tabs.remove([tab.id, other.id]);
  },
  "takes properties that only Firefox has": async ({ member, api, target, shimmed }) => {
    if (target === "chrome" && !shimmed) return "not applicable";
    const tab: Tab = await api.tabs.create({ url: "silent.html", active: false });
    const url = api.runtime.getURL("silent.html");
    equal((await member(tab.id, { loadReplace: true, url })).id, tab.id);
    equal((await member(tab.id, { successorTabId: -1 })).id, tab.id);
    await api.tabs.remove(tab.id);
    return undefined;
  },
  "refuses what nobody documents": async ({ member, api }) => {
    const tab: Tab = await api.tabs.create({ url: "silent.html", active: false });
    await rejected((async () => member(tab.id, { nonsense: 1 }))());
    await api.tabs.remove(tab.id);
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "highlighted makes the tab the active one, because only one tab is highlighted.":
    "takes every property of Chrome's reference",
};
