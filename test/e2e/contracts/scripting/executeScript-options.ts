import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";

type ExecuteScript = (injection: object) => Promise<readonly { readonly result: unknown }[]>;

const sum = (a: number, b: number) => a + b;

export default contract<ExecuteScript>(
  "scripting.executeScript-options",
  {
    "runs what stands under the older name, as it does under the newer one": async ({ member, api }) => {
      const [tab] = await api.tabs.query({ url: "http://127.0.0.1/*" });
      const target = { tabId: tab.id };
      for (const name of ["function", "func"]) {
        const [answer] = await member({
          target,
          [name]: sum,
          args: [2, 3],
          injectImmediately: true,
          world: "ISOLATED",
        });
        equal(answer?.result, 5, name);
      }
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member({ target: { tabId: 1 }, func: sum, nonsense: 1 }))());
    },
  },
  ["firefox", "thunderbird"],
);
