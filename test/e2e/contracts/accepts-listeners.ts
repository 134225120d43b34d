import type { Case } from "./contract.js";
import { equal } from "./expect.js";

interface AnyEvent {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
  hasListener(listener: () => void): boolean;
}

/** What every event promises of its listeners, repaired or not. */
export const acceptsListeners: Record<string, Case<AnyEvent>> = {
  "takes a listener, knows it, and lets it go": ({ member }) => {
    const listener = () => undefined;
    equal(member.hasListener(listener), false, "before");
    member.addListener(listener);
    member.addListener(listener);
    equal(member.hasListener(listener), true, "added twice");
    member.removeListener(listener);
    equal(member.hasListener(listener), false, "removed once");
  },
};
