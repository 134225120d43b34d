import { shim } from "../../../../src/shims/commands/onCommand-panel.js";
import { writeShown } from "../../../../src/shims/side-panel-owner.js";
import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";
import { equal } from "../expect.js";
import { fakeEvent } from "../fake-event.js";

export default contract(
  "commands.onCommand-panel",
  {
    ...acceptsListeners,
    "Pressed in a side panel, a shortcut is told a moment later, and is no user gesture then.": async ({
      api,
      target,
      surface,
    }) => {
      if (target !== "thunderbird" || surface !== "created") return "not applicable";
      const [front] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      const panel = 987_654;
      writeShown(front.windowId, { path: "panel.html", id: panel } as never);
      try {
        const native = fakeEvent<[string, { windowId: number }]>();
        const told: unknown[] = [];
        shim
          .create(api as never, native as never)
          .addListener((command, tab) => void told.push([command, tab?.windowId]));
        const telling = native.fire("elsewhere", { windowId: front.windowId });
        equal(told, [["elsewhere", front.windowId]], "at once where no panel is");
        await telling;
        const later = native.fire("in the panel", { windowId: panel });
        equal(told.length, 1, "not at once");
        await later;
        equal(told[1], ["in the panel", front.windowId]);
      } finally {
        writeShown(front.windowId, undefined);
      }
      return undefined;
    },
  },
  ["thunderbird"],
);
