import type { NativeEvent } from "../../../src/core/api.js";
import { contract, type Trial } from "./contract.js";
import { equal } from "./expect.js";
import { until } from "./substitute.js";

type Changes = Readonly<Record<string, object>>;
type Event = NativeEvent<(changes: Changes, area?: string) => void>;

let tries = 0;

/** What an event tells while `act` works with two keys of its own; the second one's removal ends it. */
async function told(
  { member, api }: Trial<Event>,
  area: string,
  act: (stored: Record<string, (what: unknown) => Promise<void>>, one: string, two: string) => Promise<void>,
): Promise<unknown[]> {
  const [one, two] = [`compat one ${++tries}`, `compat two ${tries}`];
  const heard: [string, object][] = [];
  let empty = 0;
  const listener = (changes: Changes, where = area) => {
    const entries = Object.entries(changes);
    if (!entries.length) empty++;
    if (where === area) heard.push(...entries.filter(([key]) => key === one || key === two));
  };
  member.addListener(listener);
  try {
    await act(api.storage[area], one, two);
    await api.storage[area].set({ [two]: "last" });
    await api.storage[area].remove([one, two]);
    await until(() => heard.some(([key, change]) => key === two && !("newValue" in change)));
  } finally {
    member.removeListener(listener);
  }
  equal(empty, 0, "events without changes");
  return heard
    .filter(([, change]) => JSON.stringify(change).indexOf('"last"') < 0)
    .map(([key, change]) => [key === one ? "one" : "two", Object.keys(change).sort(), change]);
}

/** Chrome's areas have their event themselves, and not on a copy. */
const isAskable = ({ member, target }: Trial<Event>) => target !== "chrome" || member !== undefined;

/** What an event of `storage` promises, for all areas or for one. */
export const storedChangesContract = (id: string, area: "local" | "session" | "sync") =>
  contract<Event>(
    id,
    {
      "tells of what changes": async (trial) => {
        if (!isAskable(trial)) return "not applicable";
        const heard = await told(trial, area, async (stored, one) => {
          await stored.set?.({ [one]: { a: 1, b: [1, null] } });
          await stored.set?.({ [one]: { a: 1, b: [1, null, 2] } });
          await stored.set?.({ [one]: [1] });
          await stored.set?.({ [one]: { 0: 1 } });
          await stored.remove?.(one);
        });
        const [first, second] = [
          { a: 1, b: [1, null] },
          { a: 1, b: [1, null, 2] },
        ];
        equal(heard, [
          ["one", ["newValue"], { newValue: first }],
          ["one", ["newValue", "oldValue"], { oldValue: first, newValue: second }],
          ["one", ["newValue", "oldValue"], { oldValue: second, newValue: [1] }],
          ["one", ["newValue", "oldValue"], { oldValue: [1], newValue: { 0: 1 } }],
          ["one", ["oldValue"], { oldValue: { 0: 1 } }],
        ]);
        return undefined;
      },
      "tells of nothing else": async (trial) => {
        if (!isAskable(trial)) return "not applicable";
        const heard = await told(trial, area, async (stored, one, two) => {
          const value = { a: [{ b: null, c: "" }], d: 1 };
          await stored.set?.({ [one]: value });
          await stored.set?.({ [one]: value });
          await stored.set?.({ [one]: { d: 1, a: [{ c: "", b: null }] } });
          await stored.set?.({});
          await stored.set?.({ [one]: value, [two]: 2 });
          await stored.remove?.("compat never stored");
        });
        equal(
          heard.map((change) => (change as unknown[]).slice(0, 2)),
          [
            ["one", ["newValue"]],
            ["two", ["newValue"]],
            // The end of the case removes it.
            ["one", ["oldValue"]],
          ],
        );
        return undefined;
      },
      "knows its listeners": (trial) => {
        if (!isAskable(trial)) return "not applicable";
        const { member } = trial;
        const listener = () => undefined;
        equal(member.hasListener(listener), false);
        member.addListener(listener);
        equal(member.hasListener(listener), true);
        member.removeListener(listener);
        equal(member.hasListener(listener), false);
        return undefined;
      },
    },
    ["firefox", "thunderbird"],
  );
