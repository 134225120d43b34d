import { runtime } from "compat/runtime";
import { type Answer, question } from "./messages";

runtime.sendMessage(question).then((answer: Answer) => {
  document.documentElement.dataset.whereAmI = `${answer.version}: ${answer.contexts.join(", ")}`;
});
