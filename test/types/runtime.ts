/** What the compiler knows of `compat/runtime`; checked by `tsc -p .`, never run. */
import {
  type BrowserInfo,
  type ExtensionContext,
  type MessageSender,
  type Port,
  type RequestUpdateCheckStatus,
  runtime,
} from "../../src/entries/runtime.js";
import { type Equal, holds } from "./expect-type.js";

export async function members(): Promise<void> {
  holds<Equal<ReturnType<typeof runtime.getVersion>, string>>();
  // @ts-expect-error getVersion takes nothing.
  runtime.getVersion(1);
  // @ts-expect-error There is no such member.
  runtime.getVersionName();
  // @ts-expect-error Members are read-only.
  runtime.id = "other";

  const later = runtime.restartAfterDelay(5);
  holds<Equal<typeof later, Promise<void>>>();
  const nothing = runtime.restartAfterDelay(5, () => undefined);
  holds<Equal<typeof nothing, void>>();
  // @ts-expect-error Seconds are a number.
  runtime.restartAfterDelay("5");
  // @ts-expect-error Seconds are required.
  runtime.restartAfterDelay();
  // @ts-expect-error A callback is a function.
  runtime.restartAfterDelay(5, true);
  // @ts-expect-error With a callback there is no promise.
  runtime.restartAfterDelay(5, () => undefined).then();
  // @ts-expect-error The callback gets nothing.
  runtime.restartAfterDelay(5, (result: string) => result);

  const checked = await runtime.requestUpdateCheck();
  holds<Equal<typeof checked, { status: RequestUpdateCheckStatus; version?: string }>>();
  runtime.requestUpdateCheck((status, details) => {
    holds<Equal<typeof status, "throttled" | "no_update" | "update_available">>();
    holds<Equal<typeof details, { version: string }>>();
  });
  // @ts-expect-error The callback gets the status first, not the promise's object.
  runtime.requestUpdateCheck((result: { status: string }) => result);

  const info = await runtime.getBrowserInfo();
  holds<Equal<typeof info, BrowserInfo>>();
  holds<Equal<typeof info.buildID, string>>();
  // @ts-expect-error It is spelled buildID.
  info.buildId;

  const contexts = await runtime.getContexts({ contextTypes: ["POPUP"], tabIds: [1], incognito: false });
  holds<Equal<typeof contexts, ExtensionContext[]>>();
  // @ts-expect-error No context is of that type.
  runtime.getContexts({ contextTypes: ["PAGE"] });
  // @ts-expect-error The filter is required.
  runtime.getContexts();

  await runtime.setUninstallURL();
  await runtime.setUninstallURL("https://example.com");
  holds<Equal<typeof runtime.dynamicId, string>>();
  holds<Equal<ReturnType<typeof runtime.getManifest>, { [key: string]: unknown }>>();
}

export function constants(): void {
  holds<Equal<typeof runtime.PlatformArch.ARM64, "arm64">>();
  holds<Equal<typeof runtime.OnInstalledReason.BROWSER_UPDATE, "browser_update">>();
  holds<Equal<typeof runtime.ContextType.SIDE_PANEL, "SIDE_PANEL">>();
  // @ts-expect-error No browser has that constant.
  runtime.PlatformOs.AMIGA;
}

export async function messages(): Promise<void> {
  holds<Equal<Awaited<ReturnType<typeof runtime.sendMessage>>, void>>();
  const answer = await runtime.sendMessage({ ask: 1 });
  holds<Equal<typeof answer, unknown>>();
  // @ts-expect-error An answer has to be looked at before it is used.
  answer.length;
  await runtime.sendMessage("other-extension", { ask: 1 });
  runtime.sendMessage({ ask: 1 }, (response) => holds<Equal<typeof response, unknown>>());
  runtime.sendMessage("other-extension", { ask: 1 }, (response) => holds<Equal<typeof response, unknown>>());

  runtime.onMessage.addListener((message, sender, sendResponse) => {
    holds<Equal<typeof message, unknown>>();
    holds<Equal<typeof sender, MessageSender>>();
    sendResponse({ answer: 1 });
    return true;
  });
  runtime.onMessage.addListener(async () => ({ answer: 1 }));
  runtime.onMessage.addListener(() => undefined);
  // @ts-expect-error Only `true`, a promise or nothing is an answer.
  runtime.onMessage.addListener(() => "answer");
  // @ts-expect-error A listener is a function.
  runtime.onMessage.addListener("listener");
  // @ts-expect-error onMessage takes no filter.
  runtime.onMessage.addListener(() => undefined, { urls: [] });
  holds<Equal<ReturnType<typeof runtime.onMessage.hasListeners>, boolean>>();

  const port = runtime.connect({ name: "feed" });
  holds<Equal<typeof port, Port>>();
  runtime.connect("other-extension", { name: "feed" });
  // @ts-expect-error A port has a name, and no title.
  runtime.connect({ title: "feed" });
  port.postMessage({ any: "thing" });
  port.onMessage.addListener((message, from) => {
    holds<Equal<typeof message, unknown>>();
    holds<Equal<typeof from, Port>>();
  });
  port.onDisconnect.addListener(({ error, name, sender }) => {
    holds<Equal<typeof error, { message: string } | null | undefined>>();
    holds<Equal<typeof name, string>>();
    holds<Equal<typeof sender, MessageSender | undefined>>();
  });

  runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    holds<Equal<typeof previousVersion, string | undefined>>();
    // @ts-expect-error That is no reason.
    return reason === "reinstall";
  });
}
