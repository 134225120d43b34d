import type { Shim } from "../../../src/core/api.js";
import { contract, type Trial } from "./contract.js";
import { equal } from "./expect.js";
import { fakeEvent } from "./fake-event.js";
import { withTab } from "./reset.js";
import { showsPage } from "./shows-page.js";
import { until } from "./substitute.js";

type Setter = (details: object, callback?: () => void) => Promise<void>;
type Update = [id: number, change: { status?: string; title?: string }];

/** The shim before a browser whose loads are only told of. */
function beforeLoads({ create }: Shim, { runtime, extension }: Trial<unknown>["api"]) {
  const calls: object[] = [];
  const filters: unknown[] = [];
  const { addListener, fire } = fakeEvent<Update>();
  const onUpdated = {
    addListener(listener: (...told: Update) => unknown, filter: unknown) {
      filters.push(filter);
      addListener(listener);
    },
  };
  create({ runtime, extension, tabs: { onUpdated } }, (details: object) => void calls.push(details));
  return { calls, filters, fire };
}

/** What a tab has of its own ends with its page: `getter` is missing where nothing tells it. */
export const tabValuesContract = (shim: Shim, key: string, value: unknown, getter?: string) => {
  /** Whether something listens that takes values away: in a page, the background of an installed layer does. */
  const works = ({ target, surface, context, shimmed }: Trial<Setter>) =>
    target !== "thunderbird" || (shimmed && (context === "background" || surface === "installed"));
  const nothing = getter ? { [key]: null, tabId: 7 } : { tabId: 7 };
  return contract<Setter>(
    shim.id,
    {
      ...(getter && {
        "ends when the tab loads another page, and stays when only the part after # changes": async (
          trial: Trial<Setter>,
        ) => {
          if (!works(trial)) return "not applicable";
          const { member, api } = trial;
          return withTab(api, async (tabId) => {
            const read = async () => String(await api.action[getter]({ tabId }));
            const before = await read();
            await member({ [key]: value, tabId });
            const own = await read();
            equal(own === before, false, "a value of its own");
            const at = `${api.runtime.getURL("silent.html")}#part`;
            await api.tabs.update(tabId, { url: at });
            await until(async () => (await api.tabs.get(tabId)).url === at);
            equal(await read(), own, "another part of the page");
            await api.tabs.update(tabId, { url: "sender.html" });
            await until(async () => (await read()) === before);
            await until(() => showsPage(api, tabId, "sender.html"));
            await member({ [key]: value, tabId });
            await api.tabs.reload(tabId);
            await until(async () => (await read()) === before);
          });
        },
      }),
      "takes a value for a tab": ({ member, api }) =>
        withTab(api, async (tabId) => {
          // Thunderbird's answer is null.
          equal((await member({ [key]: value, tabId })) ?? undefined, undefined);
        }),
      "What a tab has ends when the next page begins to load, and not when it is there.": async ({
        api,
        surface,
        context,
      }) => {
        if (surface !== "created" || context !== "background") return "not applicable";
        const { calls, fire } = beforeLoads(shim, api);
        await fire(7, { title: "T" });
        equal(calls, [], "a title");
        await fire(7, { status: "loading" });
        equal(calls, [nothing], "when it begins");
        await fire(7, { status: "loading" });
        equal(calls, [nothing], "when it is there");
        await fire(7, { status: "complete" });
        await fire(7, { status: "complete" });
        equal(calls, [nothing], "when it is whole");
        await fire(7, { status: "loading" });
        equal(calls, [nothing, nothing], "the next page");
        return undefined;
      },
      "Each page that a tab loads wakes the background.": ({ api, surface, context }) => {
        if (surface !== "created") return "not applicable";
        const { filters } = beforeLoads(shim, api);
        equal(filters, context === "background" ? [{ properties: ["status"] }] : [], "what the browser is asked");
        return undefined;
      },
    },
    ["thunderbird"],
  );
};
