import { contract } from "../contract.js";
import { equal, matches, rejected, thrown } from "../expect.js";

type Member = (...args: unknown[]) => Promise<void>;

const ofLength = (length: number): string => "https://example.com/".padEnd(length, "a");

export default contract<Member>("runtime.setUninstallURL-optional", {
  "takes an address of http or https (CR-130, CR-132)": async ({ member }) => {
    equal(await member("https://example.com/gone?why=1#now"), undefined);
    equal(await member("http://example.com"), undefined);
    await member("");
  },
  "takes 1023 characters and no more (CR-131, TB-014)": async ({ member, target }) => {
    equal(await member(ofLength(1023)), undefined);
    const error = thrown(() => member(ofLength(1024)));
    equal(error.name, target === "chrome" ? "TypeError" : "Error");
    matches(error.message, /1023/);
    await member("");
  },
  "refuses every other scheme, and what is no address (CR-132)": async ({ member }) => {
    for (const address of ["ftp://example.com/", "javascript:alert(1)", "data:text/html,x", "no address"]) {
      matches((await rejected(member(address))).message, /URL/i, address);
    }
  },
  "takes an empty address, or none, which takes an earlier one back (CR-133, TB-014)": async ({ member }) => {
    for (const args of [[""], [], [undefined], [null]]) equal(await member(...args), undefined);
  },
  "calls back, with or without an address (CR-130)": async ({ member }) => {
    const called = (...args: unknown[]) => new Promise((resolve) => member(...args, () => resolve("called")));
    equal(await called("https://example.com/"), "called");
    equal(await called(undefined), "called");
    equal(await called(), "called");
  },
  "calls back with lastError for a wrong scheme (CR-132)": async ({ member, api }) => {
    const message = await new Promise((resolve) =>
      member("ftp://example.com/", () => resolve(api.runtime.lastError?.message)),
    );
    matches(message, /URL/i);
  },
  "throws the engine's own error class for what is no address": ({ member, target }) => {
    const error = thrown(() => member(5));
    equal(error.name, target === "chrome" ? "TypeError" : "Error");
  },
});
