import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";

interface Command {
  readonly name: string;
}

type GetAll = (...args: unknown[]) => Promise<readonly Command[]>;

const byName = (commands: readonly Command[]) =>
  Object.fromEntries(commands.map(({ name, ...command }) => [name, command]));

const ALL = {
  _execute_action: { description: "", shortcut: "" },
  contract: { description: "There so that the namespace is.", shortcut: "" },
};

export default contract<GetAll>(
  "commands.getAll-description",
  {
    "gives every command a description and a shortcut that are text": async ({ member }) => {
      equal(byName(await member()), ALL);
    },
    "calls back": async ({ member }) => {
      const commands = await new Promise<readonly Command[]>((resolve) => {
        equal(member(resolve), undefined);
      });
      equal(byName(commands), ALL);
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member({}))());
    },
  },
  ["firefox", "thunderbird"],
);
