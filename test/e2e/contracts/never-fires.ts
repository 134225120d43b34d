import type { Case } from "./contract.js";
import { equal, ok, thrown } from "./expect.js";

export interface AnyEvent {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
  hasListener(listener: () => void): boolean;
  hasListeners(): boolean;
}

/** What an event promises that has nothing to tell in this browser. */
export const neverFires: Record<string, Case<AnyEvent>> = {
  "takes a listener, knows it, and lets it go": ({ member }) => {
    const listener = () => undefined;
    equal(member.hasListener(listener), false, "before");
    member.addListener(listener);
    member.addListener(listener);
    equal(member.hasListener(listener), true, "added twice");
    member.removeListener(listener);
    equal(member.hasListener(listener), false, "removed once");
  },
  "tells whether anybody listens": ({ member, shimmed }) => {
    // Some engines' own events lack this method of the reference.
    if (!shimmed && !member.hasListeners) return "not applicable";
    const listener = () => undefined;
    equal(member.hasListeners(), false, "before");
    member.addListener(listener);
    equal(member.hasListeners(), true, "with a listener");
    member.removeListener(listener);
    equal(member.hasListeners(), false, "after");
    return undefined;
  },
  "refuses what is no function": ({ member, shimmed, target }) => {
    // Chromium's own events ignore it silently.
    if (!shimmed && target === "chrome") return "not applicable";
    thrown(() => Reflect.apply(member.addListener, member, ["no function"]));
    return undefined;
  },
};

interface Platform {
  getPlatformInfo(): Promise<{ readonly os: string }>;
}

/** Holds where an event of ChromeOS has nobody to fire it. */
export const isNotChromeOs: Case<AnyEvent> = async ({ api }) => {
  const { os } = await (api.runtime as unknown as Platform).getPlatformInfo();
  ok(os !== "cros", "another system than ChromeOS");
};
