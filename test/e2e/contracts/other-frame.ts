import type { Api } from "../../../src/core/api.js";

/** A second document of the extension inside this one, whose API a case can use as if it ran there. */
export interface OtherFrame {
  // biome-ignore lint/suspicious/noExplicitAny: a case calls whatever the API has.
  readonly api: any;
  readonly Promise: PromiseConstructor;
  remove(): void;
}

/** Opens the frame; undefined where there is no document of the extension's own to hold it. */
export async function otherFrame(api: Api): Promise<OtherFrame | undefined> {
  if (typeof document === "undefined" || !location.protocol.endsWith("-extension:")) return undefined;
  const frame = document.createElement("iframe");
  frame.src = api.runtime.getURL("page.html");
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.documentElement.append(frame);
  });
  const scope = frame.contentWindow as unknown as Record<string, Api> & { Promise: PromiseConstructor };
  return {
    api: (scope.browser ?? scope.chrome) as unknown,
    Promise: scope.Promise,
    remove: () => frame.remove(),
  };
}

/** Runs a case with the other frame, or says that it cannot be asked here. */
export async function withOtherFrame(
  api: Api,
  run: (other: OtherFrame) => Promise<void>,
): Promise<void | "not applicable"> {
  const other = await otherFrame(api);
  if (!other) return "not applicable";
  try {
    await run(other);
  } finally {
    other.remove();
  }
  return undefined;
}
