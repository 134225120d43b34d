import type { ContextFilter, ExtensionContext } from "../../../../src/shims/extension-context.js";
import { contract } from "../contract.js";
import { equal, matches, thrown } from "../expect.js";
import { withOtherFrame } from "../other-frame.js";
import { until } from "../substitute.js";

type GetDocumentId = (target: unknown) => string;

const UNKNOWN = /^Could not determine document for target\.$/;
const noWindows = () => typeof document === "undefined";

export default contract<GetDocumentId>("runtime.getDocumentId", {
  "Of documents other than the caller's own, and in content scripts, it always throws.": async ({
    member,
    api,
    context,
    target,
  }) => {
    if (noWindows() || target !== "chrome") return "not applicable";
    if (context === "content") matches(thrown(() => member(window)).message, UNKNOWN);
    return withOtherFrame(api, async () => {
      const frame = document.documentElement.lastElementChild;
      for (const _time of [1, 2]) matches(thrown(() => member(frame)).message, UNKNOWN);
    });
  },
  "The id has the form that all of Chrome's document ids have: 32 hexadecimal digits without dashes.": async ({
    member,
    context,
    target,
  }) => {
    if (target !== "chrome" || context !== "page") return "not applicable";
    const id = () => {
      try {
        return member(window);
      } catch {
        // The browser is still being asked.
        return "";
      }
    };
    await until(id);
    matches(id(), /^[0-9A-F]{32}$/);
    return undefined;
  },
  "is the documentId of the page, as getContexts has it": async ({ member, api, context }) => {
    if (context !== "page") return "not applicable";
    let id: string | undefined;
    await until(() => {
      try {
        id = member(window);
      } catch (error) {
        matches((error as Error).message, UNKNOWN);
      }
      return id;
    });
    const { getContexts } = api.runtime as unknown as {
      getContexts(filter: ContextFilter): Promise<ExtensionContext[]>;
    };
    const found = await getContexts({ documentUrls: [location.href] });
    equal(
      found.map(({ documentId }) => documentId),
      [id],
    );
    return undefined;
  },
  "throws for an element without a frame": ({ member }) => {
    if (noWindows()) return "not applicable";
    matches(thrown(() => member(document.createElement("iframe"))).message, UNKNOWN);
    return undefined;
  },
  "throws for everything that is no window and no frame": ({ member }) => {
    for (const target of [undefined, null, 1, "top", {}]) {
      matches(thrown(() => member(target)).message, /Invalid argument|must be any|Incorrect argument types/);
    }
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "The first call throws and asks the browser; later calls return the id, unless the tab has another frame with the same address.":
    [
      "is the documentId of the page, as getContexts has it",
      "e2e/runtime/contexts.spec.ts: of two frames with one address neither learns its id",
    ],
  "Before Firefox 153 documents have no ids.":
    "e2e/runtime/contexts.spec.ts: before version 153 of Firefox and Thunderbird documents have no ids",
  "Before Thunderbird 153 documents have no ids.":
    "e2e/runtime/contexts.spec.ts: before version 153 of Firefox and Thunderbird documents have no ids",
};
