import type { ContextFilter, ExtensionContext } from "../../../../src/shims/extension-context.js";
import { contract } from "../contract.js";
import { equal, matches, ok, thrown } from "../expect.js";
import { withOtherFrame } from "../other-frame.js";
import { until } from "../substitute.js";

type GetContexts = (
  filter: ContextFilter,
  callback?: (found: ExtensionContext[]) => void,
) => Promise<ExtensionContext[]>;

const here = () => location.origin + location.pathname;

export default contract<GetContexts>("runtime.getContexts", {
  "documentId is missing, so a filter by documentIds finds nothing.": async ({ member, surface }) => {
    if (surface !== "created") return "not applicable";
    const found = await member({});
    ok(
      found.every((one) => one.documentId === undefined),
      "no documentId",
    );
    equal(await member({ documentIds: ["any"] }), []);
    return undefined;
  },
  "The frameId of a frame inside a page is -1.": async ({ member, api, target, surface, context }) => {
    if (target !== "chrome" || surface !== "created" || context !== "page") return "not applicable";
    return withOtherFrame(api, async () => {
      const found = await member({ documentUrls: [api.runtime.getURL("page.html")] });
      ok(
        found.some(({ frameId }) => frameId === -1),
        `frames ${found.map(({ frameId }) => frameId)}`,
      );
    });
  },
  "lists this context, with every field of the reference (CR-050, CR-052, CR-162, TB-005, TB-073)": async ({
    member,
    context,
  }) => {
    const all = await member({});
    ok(Array.isArray(all), "an array");
    const own = all.filter(({ contextType, documentUrl }) =>
      context === "background" ? contextType === "BACKGROUND" : documentUrl === here(),
    );
    equal(own.length, 1, "entries for this context");
    for (const found of all) {
      matches(found.contextId, /^[\da-f]{8}-[\da-f]{4}-/, "contextId");
      matches(found.contextType, /^(BACKGROUND|OFFSCREEN_DOCUMENT|POPUP|SIDE_PANEL|TAB)$/, "contextType");
      equal(found.incognito, false, "incognito");
      for (const id of [found.frameId, found.tabId, found.windowId]) ok(Number.isInteger(id), "ids are integers");
    }
    if (context === "background") return;
    equal(own[0]?.contextType, "TAB", "contextType");
    equal(own[0]?.documentOrigin, location.origin, "documentOrigin");
    equal(own[0]?.frameId, 0, "frameId");
  },
  "gives a page the ids of its tab and window (CR-162)": async ({ member, api, context }) => {
    if (context !== "page") return "not applicable";
    const tab = await api.tabs.getCurrent();
    const [own] = await member({ documentUrls: [here()] });
    equal([own?.tabId, own?.windowId], [tab.id, tab.windowId], "tab and window");
    return undefined;
  },
  "gives the same contextId again (CR-162)": async ({ member }) => {
    const ids = async () => (await member({})).map(({ contextId }) => contextId).sort();
    // Others are heard for a moment only: one that is busy may be missing once.
    await until(async () => {
      const [first, second] = [await ids(), await ids()];
      return first.join() === second.join();
    });
  },
  "finds what matches every field, and of a list any value (CR-051, CR-053, CR-160)": async ({ member }) => {
    const urls = async (filter: ContextFilter) => (await member(filter)).map(({ documentUrl }) => documentUrl);
    const pages = await member({ contextTypes: ["TAB"] });
    const [page] = pages;
    ok(page, "the open page is listed");
    const { contextType, documentOrigin, documentUrl, frameId, tabId, windowId } = page as Required<ExtensionContext>;
    const fields: ContextFilter = {
      contextTypes: ["POPUP", contextType],
      documentOrigins: ["https://example.com", documentOrigin],
      documentUrls: [documentUrl],
      frameIds: [frameId],
      incognito: false,
      tabIds: [-5, tabId],
      windowIds: [windowId],
    };
    for (const [field, value] of Object.entries(fields))
      ok((await urls({ [field]: value })).includes(documentUrl), field);
    equal(await urls(fields), [documentUrl], "all fields");
    for (const other of [
      { contextTypes: ["POPUP"] },
      { documentOrigins: ["https://example.com"] },
      { documentUrls: ["about:blank"] },
      { documentIds: ["none"] },
      { contextIds: ["none"] },
      { frameIds: [2_000_000_000] },
      { incognito: true },
      { tabIds: [-5] },
      { windowIds: [-5] },
    ]) {
      equal(await urls({ ...fields, ...other }), [], JSON.stringify(other));
    }
  },
  "takes null for an unspecified field, and finds nothing for an empty list (CR-051, CR-052)": async ({ member }) => {
    const count = async (filter: ContextFilter) => (await member(filter)).length;
    await until(async () => (await count({ tabIds: null, incognito: null })) === (await count({})));
    equal(await count({ contextTypes: [] }), 0, "an empty list");
  },
  "calls back instead of returning a promise": async ({ member }) => {
    let returned: unknown;
    const found = await new Promise<ExtensionContext[]>((resolve) => {
      returned = member({}, resolve);
    });
    equal(returned, undefined, "return value");
    ok(found.length > 0, "contexts");
  },
  "throws the engine's own error class at once for a filter that is none (CR-160)": ({ member, target }) => {
    const name = target === "chrome" ? "TypeError" : "Error";
    for (const filter of [
      undefined,
      null,
      "TAB",
      [],
      { unknown: 1 },
      { tabIds: 1 },
      { tabIds: ["1"] },
      { documentUrls: [1] },
      { incognito: 1 },
      { contextTypes: ["WINDOW"] },
    ]) {
      const error = thrown(() => Reflect.apply(member, undefined, [filter]));
      equal(error.name, name, JSON.stringify(filter));
      matches(error.message, /getContexts/, "message");
    }
    thrown(() => Reflect.apply(member, undefined, [{}, 1]));
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "From the service worker, a page that does not load compat is told to be a popup, side panel or offscreen document by its address alone, its tab is known with the permission `tabs` only, and its frames are left out.":
    "e2e/runtime/contexts.spec.ts: pages that do not load compat are listed (CR-050, CR-182)",
  "Pages of DevTools are left out.": "e2e/runtime/contexts.spec.ts: pages of developer tools are left out",
  "Contexts of private windows are found only from private windows, and others only from others.":
    "e2e/runtime/contexts.spec.ts: contexts of private windows are found from private windows only",
};
