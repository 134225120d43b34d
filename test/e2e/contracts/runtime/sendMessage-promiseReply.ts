import { ignoresPromises, promiseAnswerRepair, promiseReplyRepair } from "../../../../src/shims/promise-reply.js";
import { answersAsExpected, failsAsExpected, failsWithCallback, type MessageEvent } from "../answers.js";
import { contract, type Trial } from "../contract.js";
import { equal, matches, ok, rejected } from "../expect.js";
import { type OtherFrame, withOtherFrame } from "../other-frame.js";

/** Whether the frame's own event is the other half: natively, or because it is installed there, too. */
const isWhole = ({ surface, shimmed }: Trial<unknown>) => !shimmed || surface === "installed" || surface === "twice";

/** The other frame's event, with the other half of the repair where only this half is there. */
function eventOf({ api }: OtherFrame, trial: Trial<unknown>): MessageEvent {
  const event = api.runtime.onMessage as MessageEvent;
  return isWhole(trial) ? event : promiseReplyRepair("runtime.onMessage").create(api, event);
}

/** The frame's realm makes the promises that its own half takes. */
const laterOf = ({ Promise: theirs }: OtherFrame, trial: Trial<unknown>) => (isWhole(trial) ? theirs : Promise);

export default contract<(...args: unknown[]) => Promise<unknown>>("runtime.sendMessage-promiseReply", {
  "The receiver must use compat or webextension-polyfill, too: otherwise its rejections are lost, as they are natively.":
    async (trial) => {
      const { member, api, target, surface, context } = trial;
      if (target !== "chrome" || surface !== "created" || context !== "page") return "not applicable";
      if (!ignoresPromises(api)) {
        // Chrome since 148 carries them itself: here an older one is stood in for, which answers nothing.
        const send = promiseAnswerRepair("runtime.sendMessage").create(api, async () => undefined);
        equal(await send("lost"), undefined);
        return undefined;
      }
      return withOtherFrame(api, async (other) => {
        other.api.runtime.onMessage.addListener((message: unknown) =>
          message === "lost" ? other.Promise.reject(new Error("no")) : undefined,
        );
        const outcome = await member("lost").catch(({ message }: Error) => message);
        ok(!JSON.stringify(outcome ?? "").includes("no"), String(outcome));
      });
    },
  "resolves with what the other side answers (CR-003, CR-115, CR-121, TB-012)": (trial) =>
    withOtherFrame(trial.api, (other) => answersAsExpected(eventOf(other, trial), laterOf(other, trial), trial.member)),
  "rejects with what the other side throws or rejects with": (trial) =>
    withOtherFrame(trial.api, (other) => failsAsExpected(eventOf(other, trial), laterOf(other, trial), trial.member)),
  "calls back with lastError and no arguments when the other side fails (CR-121)": async (trial) => {
    if (trial.surface === "frozen") return "not applicable"; // A frozen API takes no lastError.
    return withOtherFrame(trial.api, (other) =>
      failsWithCallback(eventOf(other, trial), laterOf(other, trial), trial.member, trial.api),
    );
  },
  "sends a copy (CR-003, CR-119)": (trial) =>
    withOtherFrame(trial.api, async (other) => {
      other.api.runtime.onMessage.addListener((message: { n: number }, _: unknown, respond: (n: unknown) => void) => {
        message.n = 2;
        respond(message);
      });
      const message = { n: 1, nested: { list: [true, null, "text"] } };
      equal(await trial.member(message), { n: 2, nested: { list: [true, null, "text"] } });
      equal(message.n, 1);
    }),
  "never reaches listeners of the sender's own frame (CR-116)": async ({ member, api }) => {
    let reached = false;
    const listener = () => {
      reached = true;
    };
    const event = (api.runtime as unknown as { onMessage: MessageEvent }).onMessage;
    event.addListener(listener);
    // Another context may listen or not: only the own frame is asked about.
    await member("to everybody else").catch(() => undefined);
    event.removeListener(listener);
    equal(reached, false);
  },
  "rejects when nobody is there (CR-121)": async ({ member }) => {
    matches((await rejected(member("a".repeat(32), {}))).message, /Could not establish connection/);
  },
});
