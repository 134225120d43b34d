import type { NativeEvent, Shim } from "../../../src/core/api.js";
import { contract } from "./contract.js";
import { equal, ok, thrown } from "./expect.js";
import { listensWith } from "./listens-with.js";
import { recordedEvent } from "./recorded-event.js";
import { until } from "./substitute.js";

const WINDOW_ID_NONE = -1;

/** What holds for each event of `windows` that takes a filter of types. */
export const windowFilterContract = (shim: Shim) => {
  const tellsIds = !shim.id.includes("onCreated");
  const tellsFocus = shim.id.includes("onFocusChanged");
  return contract<NativeEvent<(told: unknown) => void>>(shim.id, {
    ...(tellsIds && {
      "A listener with windowTypes is told a moment later, when the type of the window is known.": async ({
        api,
        surface,
        target,
      }) => {
        if (surface !== "created" || target === "chrome") return "not applicable";
        const { event, fire } = recordedEvent(shim, api);
        const [{ id, type }] = await api.windows.getAll();
        const [same, other]: unknown[][] = [[], []];
        event.addListener((told) => void same?.push(told), { windowTypes: [type] });
        event.addListener((told) => void other?.push(told), { windowTypes: ["popup"] });
        fire(id);
        equal(same, [], "at once");
        const isHeard = () => same?.length && (!tellsFocus || other?.length);
        await until(isHeard);
        equal(same, [id], "later");
        equal(other, tellsFocus ? [WINDOW_ID_NONE] : [], "another type");
        return undefined;
      },
    }),
    "takes a filter, and none, and one that asks for nothing": ({ member }) => {
      listensWith(member);
      for (const filter of [undefined, null, {}, { windowTypes: [] }, { windowTypes: ["normal", "app", "devtools"] }]) {
        listensWith(member, filter);
      }
      return undefined;
    },
    "hears windows of the types that it asks for": async ({ member, api }) => {
      const [popups, normal, all]: unknown[][] = [[], [], []];
      const inPopups = (told: unknown) => void popups?.push(told);
      const inNormal = (told: unknown) => void normal?.push(told);
      const inAll = (told: unknown) => void all?.push(told);
      member.addListener(inPopups, { windowTypes: ["popup"] });
      member.addListener(inNormal, { windowTypes: ["normal"] });
      member.addListener(inAll, {});
      const { id } = await api.windows.create({ url: "silent.html", type: "popup" });
      const idOf = (told: unknown) => (typeof told === "object" ? (told as { id: number }).id : told);
      const isHeard = () => [popups, all].every((list) => list?.some((told) => idOf(told) === id));
      // What is opened, or gets the focus, is told while it is there: a window that is gone has no type.
      if (!shim.id.includes("onRemoved")) await until(isHeard);
      if (tellsFocus) await until(() => normal?.includes(WINDOW_ID_NONE));
      await api.windows.remove(id);
      await until(isHeard);
      for (const listener of [inPopups, inNormal, inAll]) {
        equal(member.hasListener(listener), true);
        member.removeListener(listener);
        equal(member.hasListener(listener), false);
      }
      ok(!normal?.some((told) => idOf(told) === id), "normal ones");
      return undefined;
    },
    "refuses what is no filter": ({ member }) => {
      thrown(() => member.addListener(() => undefined, 1));
      thrown(() => member.addListener(() => undefined, { windowTypes: ["normal"] }, 1));
    },
  });
};
