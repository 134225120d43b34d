import type { BrowserContext, Page } from "@playwright/test";
import { createEvaluator } from "../evaluator.js";
import { poll } from "../poll.js";
import type { Evaluator } from "../running-extension.js";

/** The isolated world of the extension's content scripts in a page; waits up to 10 s for it to exist. */
export async function contentWorld(context: BrowserContext, page: Page, origin: string): Promise<Evaluator> {
  const session = await context.newCDPSession(page);
  let world: number | undefined;
  session.on("Runtime.executionContextCreated", ({ context: created }) => {
    const frame = created.auxData as { type?: string; frameId?: string } | undefined;
    // Only the top frame: its id is the id of the page's target.
    if (created.origin === origin && frame?.type === "isolated" && frame.frameId === topFrame) world = created.id;
  });
  session.on("Runtime.executionContextDestroyed", ({ executionContextId }) => {
    if (executionContextId === world) world = undefined;
  });
  session.on("Runtime.executionContextsCleared", () => {
    world = undefined;
  });
  const { frameTree } = await session.send("Page.getFrameTree");
  const topFrame = frameTree.frame.id;
  await session.send("Runtime.enable");
  const find = () =>
    poll(() => world, { what: `a content script of ${origin} in ${page.url()} (does its match pattern fit?)` });
  await find();
  return createEvaluator(`the content script in ${page.url()}`, async (expression) => {
    const contextId = await find();
    const answer = await session.send("Runtime.evaluate", {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result, exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return String(result.value);
  });
}
