import type { PanelOptions } from "../../../src/shims/side-panel-state.js";
import { shim as close } from "../../../src/shims/sidePanel/close.js";
import { shim as getOptions } from "../../../src/shims/sidePanel/getOptions.js";
import { shim as getPanelBehavior } from "../../../src/shims/sidePanel/getPanelBehavior.js";
import { shim as setOptions } from "../../../src/shims/sidePanel/setOptions.js";
import { shim as setPanelBehavior } from "../../../src/shims/sidePanel/setPanelBehavior.js";
import type { Trial } from "./contract.js";
import { equal, matches, thrown } from "./expect.js";

type Behavior = { openPanelOnActionClick?: boolean };

/** The namespace, as far as its contracts call it. */
export interface SidePanel {
  close(target: { tabId?: number; windowId?: number }): Promise<void>;
  getOptions(options: { tabId?: number }): Promise<PanelOptions>;
  setOptions(options: PanelOptions): Promise<void>;
  getPanelBehavior(): Promise<Behavior>;
  setPanelBehavior(behavior: Behavior): Promise<void>;
}

/** The members beside the one on trial: the browser's own, or compat's on this very root. */
export function sidePanel({ api, shimmed }: Trial<unknown>): SidePanel {
  if (!shimmed) return api.sidePanel;
  const made = [close, getOptions, getPanelBehavior, setOptions, setPanelBehavior].map(({ id, create }) => [
    id.replace("sidePanel.", ""),
    create(api as never),
  ]);
  return Object.fromEntries(made);
}

/** A tab that no browser has: options may be set for every number, and are kept. */
export const otherTab = (): number => 1_000_000 + Math.floor(Math.random() * 1_000_000_000);

/** Runs a case while the options for all tabs are those of the manifest, before and after. */
export const withDefaults =
  <Member>(run: (trial: Trial<Member>, panel: SidePanel) => Promise<void>) =>
  async (trial: Trial<Member>) => {
    const panel = sidePanel(trial);
    const reset = () => panel.setOptions({ enabled: true, path: "panel.html" });
    await reset();
    try {
      await run(trial, panel);
    } finally {
      await reset();
    }
  };

type AnyFunction = (...args: unknown[]) => unknown;

/** Arguments of another shape, and how the error ends that each throws. */
export const refuses =
  (faults: readonly (readonly [args: readonly unknown[], message: RegExp])[]) =>
  ({ member, target }: Trial<unknown>) => {
    for (const [args, message] of faults) {
      const error = thrown(() => Reflect.apply(member as AnyFunction, undefined, args));
      equal(error.name, target === "chrome" ? "TypeError" : "Error");
      matches(error.message, message);
    }
  };
