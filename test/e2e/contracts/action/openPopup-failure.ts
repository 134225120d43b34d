import { shim } from "../../../../src/shims/action/openPopup-failure.js";
import { contract, type Trial } from "../contract.js";
import { equal, ok, rejected } from "../expect.js";

type OpenPopup = (...args: unknown[]) => Promise<void>;

/** Runs a case whose button opens nothing, and gives it its popup again. */
async function withoutPopup({ api }: Trial<OpenPopup>, act: () => Promise<void>): Promise<void> {
  const popup = await api.action.getPopup({});
  await api.action.setPopup({ popup: "" });
  try {
    await act();
  } finally {
    await api.action.setPopup({ popup });
  }
}

export default contract<OpenPopup>(
  "action.openPopup-failure",
  {
    "rejects where the button has no popup": (trial) =>
      withoutPopup(trial, async () => {
        for (const args of [[], [{}], [null]]) {
          // Firefox's own function takes no null for the options.
          if (args[0] === null && !trial.shimmed && trial.target !== "chrome") continue;
          ok((await rejected((async () => trial.member(...args))())).message, JSON.stringify(args));
        }
      }),
    "says the reason to a callback": async (trial) => {
      const { member, api, target, shimmed, surface } = trial;
      // Gecko's own function takes none, and a frozen API has no place for the reason.
      if (surface === "frozen" || (target !== "chrome" && !shimmed)) return "not applicable";
      return withoutPopup(trial, async () => {
        const told = await new Promise<string>((resolve) => {
          equal(
            member(() => resolve(String(api.runtime.lastError?.message))),
            undefined,
          );
        });
        ok(told !== "undefined", told);
      });
    },
    "rejects where the button is disabled": async ({ member, api, target }) => {
      // Chrome without a window in the foreground rejects for another reason.
      if (target === "chrome") return "not applicable";
      await api.action.disable();
      try {
        await rejected((async () => member())());
      } finally {
        await api.action.enable();
      }
      return undefined;
    },
    "resolves with nothing where a popup opened": async ({ api, surface }) => {
      if (surface !== "created") return "not applicable";
      const asked: unknown[] = [];
      const openPopup = shim.create(api, async (...args: unknown[]) => {
        asked.push(args);
        return true;
      });
      equal(await openPopup(), undefined);
      equal(await openPopup({ windowId: 1 }), undefined);
      equal(asked, [[], [{ windowId: 1 }]], "what the browser hears");
      return undefined;
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member({ nonsense: 1 }))());
      await rejected((async () => member({ windowId: 2_000_000_000 }))());
    },
  },
  ["thunderbird"],
);
