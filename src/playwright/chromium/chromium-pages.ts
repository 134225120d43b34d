import { writeFileSync } from "node:fs";
import type { CDPSession, Page } from "@playwright/test";
import { createEvaluator } from "../evaluator.js";
import type { ExtensionPage } from "../running-extension.js";
import type { TargetSession } from "./target-session.js";

/** A document that Playwright knows. */
export function pageDocument(page: Page): ExtensionPage {
  return {
    ...createEvaluator(page.url(), (expression) => page.evaluate<string>(expression)),
    page,
    click: (selector, { timeout = 10_000 } = {}) => page.click(selector, { timeout }),
    screenshot: (options = {}) => page.screenshot(options),
    url: async () => page.url(),
    close: () => page.close(),
  };
}

/** A document that Playwright does not know, such as an offscreen document or, in some versions, a side panel. */
export function targetDocument(browser: CDPSession, session: TargetSession, url: string): ExtensionPage {
  const evaluator = createEvaluator(url, (expression) => session.evaluate(expression));
  return {
    ...evaluator,
    async click(selector, options = {}) {
      const middleOf = (wanted: string) => {
        const element = document.querySelector(wanted);
        if (!element) return null;
        element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
        const box = element.getBoundingClientRect();
        const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        const hit = document.elementFromPoint(at.x, at.y);
        const isReached = hit && (element.contains(hit) || hit.contains(element));
        return box.width && box.height && isReached ? at : null;
      };
      const point = await evaluator.waitFor(middleOf, selector, options);
      for (const type of ["mousePressed", "mouseReleased"]) {
        await session.send("Input.dispatchMouseEvent", { type, ...point, button: "left", clickCount: 1 });
      }
    },
    async screenshot(options = {}) {
      const { data } = await session.send<{ data: string }>("Page.captureScreenshot");
      const bytes = Buffer.from(data, "base64");
      if (options.path) writeFileSync(options.path, bytes);
      return bytes;
    },
    url: () => evaluator.evaluate(() => document.URL),
    close: async () => {
      await browser.send("Target.closeTarget", { targetId: session.targetId });
    },
  };
}
