import type { ContextFilter, ExtensionContext } from "../../../../src/shims/extension-context.js";
import { contract } from "../contract.js";
import { equal, matches, thrown } from "../expect.js";
import { until } from "../substitute.js";

type GetDocumentId = (target: unknown) => string;

const UNKNOWN = /^Could not determine document for target\.$/;
const noWindows = () => typeof document === "undefined";

export default contract<GetDocumentId>("runtime.getDocumentId", {
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
