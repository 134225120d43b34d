import { shim } from "../../../../src/shims/notifications/update.js";
import { contract, type Trial } from "../contract.js";
import { equal, matches, ok, rejected, thrown } from "../expect.js";

type Update = (...args: unknown[]) => Promise<boolean>;

const BASIC = { type: "basic", title: "Title", message: "Message", iconUrl: "icon.png" };

interface Shown {
  readonly id: string;
  /** Updates, and waits until the notification is seen again: Gecko's own alerts lose one that is replaced sooner. */
  readonly update: (options: object) => Promise<boolean>;
  /** How often it was shown. Only Gecko tells. */
  readonly times: () => number;
}

/** A notification of its own that is there while a case runs. */
async function shown({ api, member }: Trial<Update>, act: (notification: Shown) => Promise<void>): Promise<void> {
  const { notifications } = api;
  // Gecko's own alerts wait for one another where the screen has no room for more.
  for (const other of Object.keys(await notifications.getAll())) await notifications.clear(other);
  const id = crypto.randomUUID();
  let times = 0;
  let again: () => void = () => undefined;
  const listener = (which: string) => {
    if (which !== id) return;
    times += 1;
    again();
  };
  notifications.onShown?.addListener(listener);
  const seen = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    // No timers: those of a hidden page are slow.
    const seenAgain = new Promise<void>((resolve) => {
      again = resolve;
    });
    const result = await call();
    if (notifications.onShown && result) await seenAgain;
    return result;
  };
  try {
    await seen(() => notifications.create(id, BASIC));
    await act({ id, times: () => times, update: (options) => seen(() => member(id, options)) });
  } finally {
    notifications.onShown?.removeListener(listener);
    await notifications.clear(id);
  }
}

export default contract<Update>(
  "notifications.update",
  {
    "changes a notification, and leaves the rest of it": (trial) =>
      shown(trial, async ({ id, update }) => {
        const options = { title: "New", priority: 2, message: undefined, iconUrl: null };
        equal(await update(options), true);
        equal(options, { title: "New", priority: 2, message: undefined, iconUrl: null }, "the program's own object");
        const { [id]: now } = await trial.api.notifications.getAll();
        ok(now, "among all notifications");
        if (!trial.shimmed) return;
        const { title, message, iconUrl, priority } = now;
        equal({ type: "basic", title, message, iconUrl, priority }, { ...BASIC, title: "New", priority: 2 });
      }),
    "takes every option of Chrome's reference": (trial) =>
      shown(trial, async ({ update }) => {
        equal(await update({}), true);
        const more = { buttons: [{ title: "Yes" }], requireInteraction: true, silent: true, isClickable: true };
        equal(await update({ ...BASIC, ...more, contextMessage: "context", eventTime: 1 }), true);
        equal(await update({ type: "progress", progress: 40 }), true);
        equal(await update({ type: "list", items: [{ title: "a", message: "b" }] }), true);
      }),
    "changes one thing after the other": async ({ api, surface }) => {
      if (surface !== "created") return "not applicable";
      const { update, all } = beforeFake(api);
      await Promise.all([update("u", { title: "New" }), update("u", { message: "Other" })]);
      equal(all.u, { ...BASIC, title: "New", message: "Other" });
    },
    "says false of a notification that is not there": async ({ member, api }) => {
      for (const id of ["unknown", "", "toString", "__proto__"]) {
        equal(await member(id, { title: "New" }), false, id);
        ok(!Object.hasOwn(await api.notifications.getAll(), id), `${id} was made`);
      }
    },
    "calls back": async ({ member }) => {
      const called = await new Promise((resolve) => {
        equal(member("unknown", { title: "New" }, resolve), undefined);
      });
      equal(called, false);
    },
    "refuses what nobody documents": (trial) =>
      shown(trial, async ({ id }) => {
        const { member } = trial;
        const refused = await rejected((async () => member(id, { nonsense: 1 }))());
        matches(refused.message, /nonsense/);
        await rejected((async () => member(id, { type: "nonsense" }))());
        for (const args of [[], ["u"], ["u", null], [1, {}], ["u", {}, "no function"]]) {
          matches(thrown(() => member(...args)).message, /Error in invocation of notifications\.update/);
        }
      }),
    "Buttons are not shown: the program never hears of a click on one.": (trial) => withoutEffect(trial, "buttons"),
    "requireInteraction and silent have no effect: the desktop decides how long a notification stays, and whether it sounds.":
      (trial) => withoutEffect(trial, "requireInteraction", "silent"),
    "The notification is shown anew: onClosed and onShown fire, and the desktop may draw attention to it.": (trial) =>
      shown(trial, async ({ update, times }) => {
        const before = times();
        await update({ title: "New" });
        equal(times() > before, trial.shimmed);
      }),
    "Options that nobody documents fail only where the notification is there.": async ({ member, shimmed }) => {
      if (shimmed) equal(await member("unknown", { nonsense: 1 }), false);
      else matches(thrown(() => member("unknown", { nonsense: 1 })).message, /nonsense/);
    },
    "An icon that cannot be loaded is left out, and the call succeeds.": (trial) =>
      shown(trial, async ({ update }) => {
        const call = update({ iconUrl: "nowhere.png" });
        if (trial.shimmed) equal(await call, true);
        else await rejected(call);
      }),
  },
  ["firefox", "thunderbird"],
);

/** The shim before notifications that are only remembered. */
function beforeFake({ runtime }: Trial<Update>["api"]) {
  const all: Record<string, object> = { u: BASIC };
  const notifications = {
    getAll: async () => ({ ...all }),
    create: async (id: string, options: object) => {
      all[id] = options;
    },
  };
  return { all, update: shim.create({ runtime, notifications } as never) };
}

/** The browser never hears of the options. */
async function withoutEffect({ api, surface }: Trial<Update>, ...names: string[]): Promise<"not applicable" | void> {
  if (surface !== "created") return "not applicable";
  const { all, update } = beforeFake(api);
  equal(await update("u", Object.fromEntries(names.map((name) => [name, true]))), true);
  equal(all.u, BASIC, "what the browser hears");
}

/** The cases and tests that show the differences. */
export const differences = {
  "An image, a list and a progress bar are not shown: title and message are.":
    "e2e/notifications/drawn.spec.ts: an image, a list and a progress bar are drawn as title and message alone",
};
