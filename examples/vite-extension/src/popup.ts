import { runtime } from "compat/runtime";
import { type Answer, question } from "./messages";

const list = document.querySelector("#contexts");
const answer: Answer = await runtime.sendMessage(question);
for (const context of answer.contexts) {
  const item = document.createElement("li");
  item.textContent = context;
  list?.append(item);
}
document.title = `Where am I ${answer.version}`;
