import { runtime } from "compat/runtime";
import type { Answer, Question } from "./messages";

async function answer(): Promise<Answer> {
  const contexts = await runtime.getContexts({});
  return { version: runtime.getVersion(), contexts: contexts.map(({ contextType }) => contextType) };
}

runtime.onMessage.addListener((message: Question, _sender: unknown, respond: (answer: Answer) => void) => {
  if (message.kind !== "version") return undefined;
  answer().then(respond);
  return true;
});
