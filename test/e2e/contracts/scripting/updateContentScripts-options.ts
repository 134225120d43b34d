import { shim } from "../../../../src/shims/scripting/updateContentScripts-options.js";
import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { withoutEffect } from "../without-effect.js";

const SCRIPT = { matches: ["https://never.example/*"], js: ["contracts.js"] };

export default contract<(scripts: object[]) => Promise<void>>(
  "scripting.updateContentScripts-options",
  {
    "cssOrigin has no effect: registered styles are an author's.": withoutEffect(
      shim,
      ["chrome"],
      [[{ ...SCRIPT, id: "x", cssOrigin: "author" }]],
      "cssOrigin",
    ),
    "takes cssOrigin": async ({ member, api, surface, context }) => {
      const id = `updateContentScripts ${surface} ${context}`;
      await api.scripting.registerContentScripts([{ ...SCRIPT, id }]);
      await member([{ ...SCRIPT, id, cssOrigin: "author" }]);
      equal((await api.scripting.getRegisteredContentScripts({ ids: [id] })).length, 1);
      await api.scripting.unregisterContentScripts({ ids: [id] });
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member([{ ...SCRIPT, id: "x", nonsense: 1 }]))());
    },
  },
  ["chrome"],
);
