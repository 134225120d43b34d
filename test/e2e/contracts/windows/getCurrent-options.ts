import { contract } from "../contract.js";
import { equal, ok, rejected } from "../expect.js";

interface Window {
  readonly id: number;
  readonly type: string;
}

const EVERY = ["normal", "popup", "panel", "app", "devtools", "messageCompose", "messageDisplay"];

export default contract<(...args: unknown[]) => Promise<Window>>("windows.getCurrent-options", {
  "takes the types of windows of every browser": async ({ member, shimmed }) => {
    if (!shimmed) return "not applicable";
    const options = { windowTypes: EVERY };
    const found = await member(options);
    ok((found as Window).id > 0, "a window");
    equal(options, { windowTypes: EVERY }, "the program's own object");
    return undefined;
  },
  "finds what it found before": async ({ member }) => {
    const found = await member({ populate: true, windowTypes: ["normal"] });
    ok((found as Window).id > 0, "a window");
  },
  "refuses a type that no browser documents": async ({ member }) => {
    await rejected((async () => member({ windowTypes: ["nonsense"] }))());
  },
});
