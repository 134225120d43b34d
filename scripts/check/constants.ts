import { answerTo } from "../../src/compat-table/answers.js";
import { type EngineName, engineNames } from "../../src/compat-table/engines.js";
import { rows } from "../../src/compat-table/query.js";
import type { Row } from "../../src/compat-table/table.js";
import type { Api } from "../../src/core/api.js";
import { define, homeOf, lookUp } from "../../src/core/install.js";
import { isNow, lacksConstant } from "../gen/answers/lacking.js";
import { loadShim, shimFiles } from "../gen/shim-files.js";

const isConstant = ({ kind }: Row): boolean => kind === "enum" || kind === "value" || kind === "property";

/** An API root with the constants that a browser was measured to have, and nothing else. */
function constantsOf(engine: EngineName): Api {
  const scheme = engine === "chrome" ? "chrome-extension" : "moz-extension";
  const root = {
    runtime: { id: "test", getURL: (path: string) => `${scheme}://test/${path}`, getManifest: () => ({}) },
  };
  for (const { id, kind, value, values } of rows().filter((row) => isConstant(row) && isNow(row, engine))) {
    const names = id.split(".");
    const member = names.pop() as string;
    let at: object = root;
    for (const name of names) {
      if (!lookUp(at, name)) define(at, name, {});
      at = lookUp(at, name) as object;
    }
    define(at, member, kind === "enum" ? {} : (values?.[engine] ?? value));
  }
  return root as unknown as Api;
}

/** Runs with the one global that tells Thunderbird from Firefox. */
function as<Result>(engine: EngineName, run: () => Result): Result {
  if (engine !== "thunderbird") return run();
  define(globalThis, "messenger", {});
  try {
    return run();
  } finally {
    Reflect.deleteProperty(globalThis, "messenger");
  }
}

/** What enumerations of shims lack of the values that only other browsers have, or have although data says not. */
export async function checkConstants(): Promise<string[]> {
  const all = rows();
  const problems: string[] = [];
  for (const file of shimFiles()) {
    const row = all.find(({ id }) => id === file.id);
    if (row?.kind !== "enum") continue;
    const { about, shim } = await loadShim(file);
    const values = all.filter(({ kind, id }) => kind === "value" && homeOf(id) === file.id);
    for (const engine of engineNames.filter((name) => about.fidelity[name])) {
      const made = as(engine, () => {
        const root = constantsOf(engine);
        return shim.create(root, lookUp(root, file.id)) as Readonly<Record<string, unknown>>;
      });
      const where = `src/shims/${file.namespace}/${file.name}.ts`;
      for (const value of values.filter((one) => lacksConstant(one, engine))) {
        const name = value.id.slice(file.id.length + 1);
        const away = answerTo(value.id, engine)?.away;
        if (!away && !(name in made))
          problems.push(
            `${where}: ${value.id} is not there on ${engine}, and src/answers/${file.namespace}.ts does not say why.`,
          );
        if (away && name in made)
          problems.push(
            `${where}: ${value.id} is there on ${engine}, where src/answers/${file.namespace}.ts says not.`,
          );
      }
    }
  }
  return problems;
}
