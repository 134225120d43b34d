import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { neededOn } from "../options-repair.js";

export const about = {
  id: "commands.getAll-description",
  summary: "Gives a command without a description an empty one, as Chrome does; Gecko's is null.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/commands#type-Command",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

interface Command {
  readonly description?: string | null;
}

export const shim = {
  id: "commands.getAll-description",
  detect: (api: Api): Detection => neededOn(api, "commands.getAll", ["firefox", "thunderbird"]),
  create: (api: Api, native: () => Promise<readonly Command[]>) =>
    asynchronous(api, "commands.getAll", [], async () =>
      (await native()).map((command) => ({ ...command, description: command.description ?? "" })),
    ),
} as const satisfies Shim;
