import type { CDPSession } from "@playwright/test";
import type { LogEntry } from "../running-extension.js";
import type { Target, Targets } from "./targets.js";

interface RemoteObject {
  type: string;
  value?: unknown;
  description?: string;
  unserializableValue?: string;
}

interface ConsoleCall {
  type: string;
  args: RemoteObject[];
  executionContextId: number;
}

interface ContextCreated {
  context: { id: number; origin: string; auxData?: { type?: string } };
}

interface ExceptionThrown {
  exceptionDetails: { text: string; exception?: RemoteObject; executionContextId?: number };
}

interface LogAdded {
  entry: { level: string; text: string; url?: string };
}

function describe({ value, unserializableValue, description, type }: RemoteObject): string {
  if (typeof value === "string") return value;
  if (value !== undefined) return JSON.stringify(value);
  return unserializableValue ?? description ?? type;
}

async function listen(target: Target, targets: Targets, origin: string, logs: LogEntry[]): Promise<void> {
  const session = await targets.session(target.targetId);
  const content = new Set<number>();
  const sourceOf = (contextId: number | undefined): LogEntry["source"] => {
    if (target.type === "service_worker") return "background";
    if (contextId !== undefined && content.has(contextId)) return "content";
    return target.type === "background_page" && /background/.test(target.url) ? "background" : "page";
  };
  session.on((method, params) => {
    if (method === "Runtime.executionContextCreated") {
      const { context } = params as ContextCreated;
      if (context.origin === origin && context.auxData?.type === "isolated") content.add(context.id);
    } else if (method === "Runtime.consoleAPICalled") {
      const { type, args, executionContextId } = params as ConsoleCall;
      const level = type === "warning" ? "warn" : type;
      logs.push({ source: sourceOf(executionContextId), level, text: args.map(describe).join(" ") });
    } else if (method === "Runtime.exceptionThrown") {
      const { text, exception, executionContextId } = (params as ExceptionThrown).exceptionDetails;
      logs.push({ source: sourceOf(executionContextId), level: "error", text: exception?.description ?? text });
    } else if (method === "Log.entryAdded") {
      const { level, text } = (params as LogAdded).entry;
      logs.push({ source: "browser", level: level === "warning" ? "warn" : level, text });
    }
  });
  await session.send("Runtime.enable");
  await session.send("Log.enable");
}

/** Writes what every worker of the extension and every document says on its console into `logs`, from now on. */
export async function collectLogs(
  browser: CDPSession,
  targets: Targets,
  origin: string,
  logs: LogEntry[],
): Promise<void> {
  const heard = new Set<string>();
  const hear = (target: Target) => {
    const own = target.url.startsWith(`${origin}/`) && target.type !== "tab" && target.type !== "iframe";
    if ((!own && target.type !== "page") || heard.has(target.targetId)) return;
    heard.add(target.targetId);
    // A target may close before it can be listened to.
    listen(target, targets, origin, logs).catch(() => heard.delete(target.targetId));
  };
  browser.on("Target.targetCreated", ({ targetInfo }) => hear(targetInfo));
  browser.on("Target.targetInfoChanged", ({ targetInfo }) => hear(targetInfo));
  browser.on("Target.targetDestroyed", ({ targetId }) => heard.delete(targetId));
  await browser.send("Target.setDiscoverTargets", { discover: true, filter: [{}] });
}
