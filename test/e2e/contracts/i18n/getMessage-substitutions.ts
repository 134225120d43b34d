import { contract } from "../contract.js";
import { equal, thrown } from "../expect.js";

type GetMessage = (...args: unknown[]) => string | undefined;

export default contract<GetMessage>(
  "i18n.getMessage-substitutions",
  {
    "puts nothing where there is no substitution": ({ member }) => {
      for (const nothing of [[], [undefined], [null], [[]], [null, null], [null, undefined]]) {
        equal(member("one", ...nothing), "a  b", JSON.stringify(nothing));
      }
      equal(member("two", ["a"]), "a-");
      equal(member("named"), "x  y");
    },
    "puts in one, or a list": ({ member }) => {
      equal(member("one", "S"), "a S b");
      equal(member("one", ""), "a  b");
      equal(member("one", "$1"), "a $1 b");
      equal(member("two", ["a", "b"]), "a-b");
      equal(member("two", ["$2", "b"]), "$2-b");
      equal(member("named", ["W"]), "x W y");
      equal(member("one", [7]), "a 7 b");
      equal(member("one", [null]), "a null b");
      equal(member("one", [undefined]), "a undefined b");
    },
    "takes no other value for a substitution": ({ member }) => {
      for (const value of [7, true, {}]) equal(member("one", value), "a  b", JSON.stringify(value));
    },
    "has nine places": ({ member }) => {
      equal(member("many", "123456789".split("")), "[1|2|9|10|11]");
      equal(member("many", ["a"]), "[a|||a0|a1]");
      equal(member("many"), "[|||0|1]");
    },
    "leaves dollar signs that are written twice": ({ member }) => {
      equal(member("money", ["Q"]), "$1 $ $$1");
      equal(member("money"), "$1 $ $$1");
    },
    "escapes the message's own signs alone": ({ member }) => {
      equal(member("tag", ["<i>"], { escapeLt: true }), "&lt;b><i>&lt;/b>");
      equal(member("tag", "<i>", { escapeLt: true }), "&lt;b><i>&lt;/b>");
      equal(member("tag", undefined, { escapeLt: true }), "&lt;b>&lt;/b>");
      for (const options of [{ escapeLt: false }, {}, null, undefined, { escapeLt: null }]) {
        equal(member("tag", ["<i>"], options), "<b><i></b>", JSON.stringify(options));
      }
    },
    "says nothing for a message that is not there": ({ member }) => {
      equal(member("nowhere"), "");
      equal(member("nowhere", ["a"], { escapeLt: true }), "");
    },
    "refuses what nobody documents": ({ member }) => {
      for (const args of [
        [],
        [5],
        [null],
        ["one", [], { nonsense: 1 }],
        ["one", [], { escapeLt: 1 }],
        ["one", [], 1],
      ]) {
        thrown(() => member(...args));
      }
    },
    "More than nine substitutions are put in: where there are as many, $10 is the tenth, and not the first and a zero.":
      ({ member, shimmed }) => {
        const ten = member("many", "abcdefghij".split(""));
        equal(ten, shimmed ? "[a|b|i|j|]" : undefined);
      },
  },
  ["firefox", "thunderbird"],
);
