import { contract } from "../contract.js";
import { equal, matches, thrown } from "../expect.js";

type GetFrameId = (target: unknown) => number;

const NO_FRAME = /Invalid argument|must be any|Incorrect argument types/;
/** A service worker has no windows to ask about. */
const noWindows = () => typeof document === "undefined";

export default contract<GetFrameId>("runtime.getFrameId", {
  "is 0 for the top window, at once (TB-006)": ({ member }) => {
    if (noWindows()) return "not applicable";
    equal(member(window.top), 0);
    equal(member(window), 0);
    return undefined;
  },
  "is -1 for an element without a frame, and for a window that is gone (TB-006)": ({ member }) => {
    if (noWindows()) return "not applicable";
    for (const name of ["iframe", "embed", "object"]) equal(member(document.createElement(name)), -1, name);
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.remove();
    equal(member(frame), -1, "removed");
    return undefined;
  },
  "throws for everything else": ({ member }) => {
    const others = noWindows() ? [] : [document, document.createElement("div")];
    for (const target of [undefined, null, 1, "top", {}, ...others]) {
      matches(thrown(() => member(target)).message, NO_FRAME);
    }
  },
  "throws the engine's own error class without an argument, and for a second one": ({ member, target }) => {
    const name = target === "chrome" ? "TypeError" : "Error";
    equal(thrown(() => Reflect.apply(member, undefined, [])).name, name, "none");
    equal(thrown(() => Reflect.apply(member, undefined, [globalThis, 1])).name, name, "two");
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "In a frame of the extension the first call returns -1 and asks the browser; later calls return the frameId, unless the tab has another frame with the same address.":
    [
      "e2e/runtime/contexts.spec.ts: a frame of the extension has the frameId that getContexts tells (TB-006)",
      "e2e/runtime/contexts.spec.ts: of two frames with one address neither learns its id",
    ],
  "In a content script every frame but the top one has -1.":
    "e2e/runtime/message-sender.spec.ts: content scripts are told of with their own frame, address and origin (CR-163, TB-074)",
  "Frames other than the caller's own have -1.":
    "e2e/runtime/contexts.spec.ts: a frame of the extension has the frameId that getContexts tells (TB-006)",
};
