import { acceptsListeners } from "../accepts-listeners.js";
import { answersAsExpected, BOTH, failsAsExpected, type MessageEvent } from "../answers.js";
import { contract } from "../contract.js";
import { withOtherFrame } from "../other-frame.js";

export default contract<MessageEvent>("runtime.onMessage-firstAnswer", {
  ...acceptsListeners,
  "takes the first answer of sendResponse and a returned promise (TB-060)": ({ member, api }) =>
    withOtherFrame(api, (other) => answersAsExpected(member, Promise, other.api.runtime.sendMessage, BOTH)),
  "lets listeners answer in every other way, too (CR-147, TB-062, TB-063)": ({ member, api }) =>
    withOtherFrame(api, (other) => answersAsExpected(member, Promise, other.api.runtime.sendMessage)),
  "still tells the sender when a listener throws or its promise rejects": ({ member, api }) =>
    withOtherFrame(api, (other) => failsAsExpected(member, Promise, other.api.runtime.sendMessage)),
});
