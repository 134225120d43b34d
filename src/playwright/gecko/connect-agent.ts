import { type Agent, createAgent } from "./agent.js";
import { reportConsole } from "./console-reporter.js";
import { runFrameRequest } from "./frame-request.js";
import type { Marionette } from "./marionette.js";

/** Calls a function of the agent inside the browser; arguments and result travel as JSON. */
export type CallAgent = <Name extends keyof Agent>(
  name: Name,
  ...parameters: Parameters<Agent[Name]>
) => Promise<Awaited<ReturnType<Agent[Name]>>>;

/** Runs the body of an async function in the privileged scope of the application's window. */
export async function inWindow<Result>(marionette: Marionette, body: string): Promise<Result> {
  const script = `return (async () => {
    try { return JSON.stringify({ value: await (async () => { ${body} })() }); }
    catch (error) { return JSON.stringify({ error: String(error?.message ?? error) }); }
  })()`;
  const answer = (await marionette.send("WebDriver:ExecuteScript", { script, args: [], sandbox: "system" })) as {
    value: string;
  };
  const { value, error } = JSON.parse(answer.value) as { value: Result; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

const shared = "Cu.getGlobalForObject(Services)";

/** Puts the agent into the browser and returns the way to call it. */
export async function connectAgent(marionette: Marionette): Promise<CallAgent> {
  const name = "const __name = (fn) => fn;";
  const carry = (fn: (...parameters: never[]) => void) =>
    `(...parameters) => { ${name} (${fn.toString()})(...parameters); }`;
  const scripts = { frame: carry(runFrameRequest), process: carry(reportConsole) };
  const code = `${name} (chrome, scripts) => (${createAgent.toString()})(chrome, scripts)`;
  // In a sandbox of its own, because Marionette's goes away with the window.
  await inWindow(
    marionette,
    `const sandbox = new Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), {});
    const create = Cu.evalInSandbox(${JSON.stringify(code)}, sandbox);
    ${shared}.compatAgent = create({ ChromeUtils, Services, Ci }, ${JSON.stringify(scripts)});`,
  );
  return (method, ...parameters) =>
    inWindow(marionette, `return ${shared}.compatAgent[${JSON.stringify(method)}](...${JSON.stringify(parameters)});`);
}
