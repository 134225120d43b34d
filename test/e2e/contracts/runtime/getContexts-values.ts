import { findRoot } from "../../../../src/core/root.js";
import type { ContextFilter, ExtensionContext } from "../../../../src/shims/extension-context.js";
import { type Case, contract } from "../contract.js";
import { equal, matches, ok } from "../expect.js";
import { until } from "../substitute.js";

type GetContexts = (filter: ContextFilter) => Promise<ExtensionContext[]>;

/** There is nothing to repair where the member is not: there it is made as it should be. */
const repairable =
  (run: Case<GetContexts>): Case<GetContexts> =>
  (trial) =>
    "getContexts" in (findRoot()?.runtime ?? {}) ? run(trial) : "not applicable";

export default contract<GetContexts>("runtime.getContexts-values", {
  "takes every context type of the reference (CR-161, TB-071)": repairable(async ({ member }) => {
    equal(await member({ contextTypes: ["OFFSCREEN_DOCUMENT", "DEVELOPER_TOOLS"] }), []);
    ok((await member({ contextTypes: ["DEVELOPER_TOOLS", "TAB"] })).length > 0, "the open page");
  }),
  "finds contexts by their ids (CR-160)": repairable(async ({ member }) => {
    const all = await member({});
    const wanted = all.map(({ contextId }) => contextId).slice(0, 1);
    equal(await member({ contextIds: wanted }), all.slice(0, 1));
  }),
  "says of BACKGROUND that it is in no frame and no document (CR-162)": repairable(async ({ member, api, context }) => {
    if (context === "page") {
      const { sendMessage } = api.runtime as unknown as { sendMessage(message: string): Promise<unknown> };
      await sendMessage("wake up").catch(() => undefined);
    }
    const [background] = await member({ contextTypes: ["BACKGROUND"] });
    const { contextId, ...rest } = background ?? { contextId: "" };
    matches(contextId, /^[\da-f-]{36}$/, "contextId");
    equal(rest, { contextType: "BACKGROUND", frameId: -1, incognito: false, tabId: -1, windowId: -1 }, "BACKGROUND");
    equal((await member({ frameIds: [-1] })).length, 1, "found by frameId -1");
    ok(!(await member({ frameIds: [0] })).some(({ contextType }) => contextType === "BACKGROUND"), "not by 0");
  }),
  "lists a page that has not used the API yet (CR-050)": repairable(async ({ member, api, context }) => {
    if (context !== "page") return "not applicable";
    const documentUrls = [api.runtime.getURL("silent.html")];
    const frame = document.createElement("iframe");
    frame.src = "silent.html";
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    document.body.append(frame);
    await loaded;
    await until(async () => (await member({ documentUrls })).length);
    const [silent] = await member({ documentUrls });
    equal(silent?.contextType, "TAB", "contextType");
    ok((silent?.frameId ?? 0) > 0, "a frame inside a page has its own frameId");
    frame.remove();
    return undefined;
  }),
});

/** The cases and tests that show the differences. */
export const differences = {
  "A page in a private window that has not used the API yet is not listed.":
    "e2e/runtime/contexts.spec.ts: contexts of private windows are found from private windows only",
  "DevTools pages are not listed.": "e2e/runtime/contexts.spec.ts: pages of developer tools are left out",
};
