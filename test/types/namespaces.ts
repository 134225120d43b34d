/** What the compiler knows of other entries and of the root; checked by `tsc -p .`, never run. */
import { identity } from "../../src/entries/identity.js";
import type { MessageSender, Port, runtime } from "../../src/entries/runtime.js";
import { type Tab, tabs } from "../../src/entries/tabs.js";
import {
  type BlockedError,
  type Browser,
  browser,
  configure,
  type Support,
  support,
  type UnsupportedError,
} from "../../src/index.js";
import { type Equal, type HasAny, holds, type IsAny } from "./expect-type.js";

export async function tabsMembers(): Promise<void> {
  const found = await tabs.query({ active: true, currentWindow: true });
  holds<Equal<typeof found, Tab[]>>();
  tabs.query({ active: true }, (result) => holds<Equal<typeof result, Tab[]>>());
  // One query may use what only Firefox and what only Thunderbird knows.
  await tabs.query({ cookieStoreId: "firefox-default", mailTab: true });
  // @ts-expect-error Whether a tab is active is a boolean.
  await tabs.query({ active: "yes" });
  // @ts-expect-error No browser has that filter.
  await tabs.query({ actve: true });
  await tabs.update({ url: "https://example.com" });
  await tabs.update(1, { url: "https://example.com" });
  await tabs.captureVisibleTab({ format: "png" });
  // @ts-expect-error Tabs are told by numbers.
  await tabs.get("1");
  tabs.onUpdated.addListener((tabId, { status }, tab) => {
    holds<Equal<typeof tabId, number>>();
    holds<Equal<typeof status, "unloaded" | "loading" | "complete" | undefined>>();
    holds<Equal<typeof tab, Tab>>();
  });
  holds<Equal<ReturnType<typeof tabs.connect>, Port>>();
}

export async function identityMembers(): Promise<void> {
  const { token, grantedScopes } = await identity.getAuthToken({ interactive: true });
  holds<Equal<typeof token, string | undefined>>();
  holds<Equal<typeof grantedScopes, string[] | undefined>>();
  identity.getAuthToken({ interactive: true }, (given, scopes) => {
    holds<Equal<typeof given, string | undefined>>();
    holds<Equal<typeof scopes, string[] | undefined>>();
  });
}

export function root(): void {
  holds<Equal<typeof browser.runtime.getVersion, typeof runtime.getVersion>>();
  holds<Equal<typeof browser.runtime.dynamicId, string>>();
  holds<Equal<typeof browser.tabs, typeof tabs>>();
  // @ts-expect-error No browser has that namespace.
  browser.runtimes;

  holds<Equal<ReturnType<typeof support>, Support>>();
  const { fidelity } = support("runtime.getContexts");
  // @ts-expect-error That is no grade.
  fidelity === "perfect";
  // @ts-expect-error Ids are strings.
  support(1);
  configure({ "runtime.restart": "native" });
  // @ts-expect-error Options are words.
  configure({ "runtime.restart": true });
  holds<Equal<UnsupportedError["id"] | BlockedError["id"], string>>();
}

/** Nothing that a user holds is `any`, which would switch the compiler off without a word. */
export function noAny(): void {
  type Public = [Browser, typeof browser, typeof runtime, typeof tabs, Port, MessageSender, Tab, Support];
  holds<Equal<{ [At in keyof Public]: IsAny<Public[At]> }[number], false>>();
  holds<Equal<HasAny<typeof runtime>, false>>();
  holds<Equal<HasAny<typeof tabs>, false>>();
  holds<Equal<HasAny<typeof identity>, false>>();
  holds<Equal<HasAny<typeof support | typeof configure>, false>>();
  // The question itself can say yes.
  // biome-ignore lint/suspicious/noExplicitAny: what it looks for.
  holds<HasAny<{ deep: (argument: any) => void }>>();
}
