import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { showsPage } from "../shows-page.js";
import { until } from "../substitute.js";

type SetBadgeText = (details: object, callback?: () => void) => Promise<void>;

export default contract<SetBadgeText>(
  "action.setBadgeText-options",
  {
    "takes the text away when none is given": async ({ member, api }) => {
      for (const nothing of [{}, { text: undefined }, { text: null }]) {
        await member({ text: "5" });
        equal(await api.action.getBadgeText({}), "5");
        equal(await member(nothing), undefined, JSON.stringify(nothing));
        equal(await api.action.getBadgeText({}), "", "afterwards");
      }
    },
    "brings back the text for all tabs when a tab's is taken away": async ({ member, api }) => {
      const { id } = await api.tabs.create({ url: "silent.html", active: false });
      // The navigation that is on its way would take the tab's own text away.
      await until(() => showsPage(api, id, "silent.html"));
      await member({ text: "all" });
      await member({ text: "one", tabId: id });
      equal(await api.action.getBadgeText({ tabId: id }), "one");
      await member({ tabId: id });
      equal(await api.action.getBadgeText({ tabId: id }), "all");
      await member({ text: "" });
      await api.tabs.remove(id);
    },
    "calls back": async ({ member }) => {
      await new Promise<void>((resolve) => {
        equal(member({}, resolve), undefined);
      });
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member({ text: "x", nonsense: 1 }))());
    },
  },
  ["firefox", "thunderbird"],
);
