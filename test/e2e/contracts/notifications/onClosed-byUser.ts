import type { Api, NativeEvent } from "../../../../src/core/api.js";
import { shim as clearShim } from "../../../../src/shims/notifications/clear-byUser.js";
import { shim } from "../../../../src/shims/notifications/onClosed-byUser.js";
import { contract, type Trial } from "../contract.js";
import { equal } from "../expect.js";
import { until } from "../substitute.js";

type Listener = (id: string, byUser: boolean) => void;
type Event = NativeEvent<Listener>;

const BASIC = { type: "basic", title: "Title", message: "Message", iconUrl: "icon.png" };

/** The member that an entry puts beside the event; on other surfaces the API has the browser's own. */
const clearOf = ({ api, shimmed }: Trial<Event>): ((id: string) => Promise<boolean>) => {
  const native = api.notifications.clear.bind(api.notifications);
  return shimmed ? clearShim.create(api as Api, native) : native;
};

/** Whether a user closed it, as the event tells of a notification that `close` closes. */
async function told(
  { member, api }: Trial<Event>,
  close: (id: string, show: () => Promise<void>) => Promise<unknown>,
  id: string = crypto.randomUUID(),
): Promise<boolean | undefined> {
  const { notifications } = api;
  // Gecko's own alerts wait for one another where the screen has no room for more.
  for (const other of Object.keys(await notifications.getAll())) await notifications.clear(other);
  let times = 0;
  let heard: { readonly byUser: boolean } | undefined;
  const onShown = (which: string) => {
    if (which === id) times++;
  };
  const onClosed: Listener = (which, byUser) => {
    if (which === id) heard ??= { byUser };
  };
  // Gecko's own alerts lose one that is replaced or closed before it is shown. Chrome tells of none.
  const show = async () => {
    const before = times;
    await notifications.create(id, BASIC);
    await until(() => !notifications.onShown || times > before);
  };
  notifications.onShown?.addListener(onShown);
  try {
    await show();
    member.addListener(onClosed);
    await close(id, show);
    await until(() => heard);
    return heard?.byUser;
  } finally {
    member.removeListener(onClosed);
    notifications.onShown?.removeListener(onShown);
    await notifications.clear(id);
  }
}

/** Gecko's own event names the user always. */
const isAskable = ({ shimmed, target }: Trial<Event>) => shimmed || target === "chrome";

export default contract<Event>(
  "notifications.onClosed-byUser",
  {
    "tells that no user closed what the program did": async (trial) => {
      if (!isAskable(trial)) return "not applicable";
      equal(await told(trial, clearOf(trial)), false);
      return undefined;
    },
    "A notification that another of the same id replaces is told of, too, as closed by the user.": async (trial) => {
      if (!isAskable(trial)) return "not applicable";
      const byUser = await told(trial, async (id, show) => {
        await show();
        if (trial.target === "chrome") await trial.api.notifications.clear(id);
      });
      equal(byUser, trial.shimmed, "the first thing that is told");
      return undefined;
    },
    "For ten seconds after notifications.clear(), what closes under that id counts as closed by the program.": async (
      trial,
    ) => {
      if (!trial.shimmed) return "not applicable";
      const id = crypto.randomUUID();
      equal(await told(trial, clearOf(trial), id), false);
      equal(await told(trial, (_id, show) => show(), id), false);
      return undefined;
    },
    "A listener is told a moment later, when it is known who closed the notification.": async ({ api, surface }) => {
      if (surface !== "created") return "not applicable";
      let fire: Listener = () => undefined;
      const native = {
        addListener: (listener: Listener) => {
          fire = listener;
        },
      };
      const heard: unknown[] = [];
      shim.create(api as Api, native as Event).addListener((...args) => heard.push(args));
      fire("closed by somebody", true);
      equal(heard, []);
      await until(() => heard.length);
      equal(heard, [["closed by somebody", true]]);
      return undefined;
    },
    "knows its listeners": ({ member }) => {
      const listener = () => undefined;
      equal(member.hasListener(listener), false);
      member.addListener(listener);
      equal(member.hasListener(listener), true);
      member.removeListener(listener);
      equal(member.hasListener(listener), false);
    },
  },
  ["firefox", "thunderbird"],
);
