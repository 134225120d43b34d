import type { Case } from "./contract.js";
import { equal, ok } from "./expect.js";
import type { AnyEvent } from "./never-fires.js";

/** What hasListeners() promises, whoever made it. */
export const hasListeners: Record<string, Case<AnyEvent>> = {
  "tells whether anybody listens, and takes nothing from the event": ({ member, surface }) => {
    if (surface === "native") return "not applicable";
    const before = member.hasListeners();
    const listener = () => undefined;
    member.addListener(listener);
    equal(member.hasListeners(), true, "with a listener");
    equal(member.hasListener(listener), true, "the listener");
    member.removeListener(listener);
    equal(member.hasListener(listener), false, "the removed listener");
    // The live event may have listeners of others.
    ok(member.hasListeners() === before, "the answer is what it was before");
    return undefined;
  },
};
