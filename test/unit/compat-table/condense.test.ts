import { describe, expect, it } from "vitest";
import { joinNamespaces } from "../../../src/compat-table/extract/join-namespaces.js";
import { schemasIn } from "../../../src/compat-table/extract/read-chromium.js";
import { parseCommented } from "../../../src/compat-table/extract/read-gecko.js";
import { schemaMembers } from "../../../src/compat-table/schema-members.js";

describe("a condensed schema", () => {
  it("keeps types and drops prose", () => {
    const { alarms } = joinNamespaces([
      {
        namespace: "alarms",
        description: "prose",
        functions: [
          {
            name: "get",
            description: "prose",
            parameters: [{ type: "string", name: "name", optional: true, description: "prose" }],
            returns_async: { name: "callback", parameters: [{ name: "alarm", $ref: "Alarm" }] },
          },
        ],
      },
    ]);
    expect(alarms).toEqual({
      functions: [
        {
          name: "get",
          parameters: [{ name: "name", type: "string", optional: true }],
          async: "both",
          callback: [{ name: "alarm", $ref: "alarms.Alarm" }],
        },
      ],
    });
  });

  it("tells promise, callback and either apart", () => {
    const callback = { type: "function", name: "callback", parameters: [] };
    const { a } = joinNamespaces([
      {
        namespace: "a",
        functions: [
          { name: "promise", async: true, parameters: [] },
          { name: "either", async: "callback", parameters: [callback] },
          { name: "onlyCallback", parameters: [callback] },
          { name: "noPromise", returns_async: { name: "callback", does_not_support_promises: "reason" } },
          { name: "now", parameters: [] },
        ],
      },
    ]);
    expect(a?.functions?.map(({ async }) => async)).toEqual(["promise", "both", "callback", "callback", undefined]);
  });

  it("repeats an imported namespace, with references that still point home", () => {
    const { contextMenus } = joinNamespaces([
      { namespace: "contextMenus", permissions: ["contextMenus"], $import: "menus" },
      {
        namespace: "menus",
        permissions: ["menus"],
        events: [{ name: "onClicked", parameters: [{ name: "i", $ref: "Info" }] }],
      },
    ]);
    expect(contextMenus).toEqual({
      permissions: ["contextMenus"],
      events: [{ name: "onClicked", parameters: [{ name: "i", $ref: "menus.Info" }] }],
    });
  });

  it("joins extensions of a type", () => {
    const { manifest } = joinNamespaces([
      { namespace: "manifest", types: [{ id: "Permission", choices: [{ type: "string", enum: ["tabs"] }] }] },
      { namespace: "manifest", types: [{ $extend: "Permission", choices: [{ type: "string", enum: ["find"] }] }] },
    ]);
    expect(manifest?.types?.[0]?.choices).toHaveLength(2);
  });
});

describe("schemas inside a browser", () => {
  it("are found between the bytes of a binary, and cut text is passed over", () => {
    const data = Buffer.from(
      '\0\x7fELF{"namespace":"a","functions":[{"name":"}"}]}\0junk{"namespace":"cut\0{"namespace":"b"}',
    );
    expect([...schemasIn(data)].map(({ namespace }) => namespace)).toEqual(["a", "b"]);
  });

  it("may begin with a licence", () => {
    expect(parseCommented('/* licence */\n// more\n[{"namespace": "a"}]')).toEqual([{ namespace: "a" }]);
  });
});

describe("members of a schema", () => {
  const members = schemaMembers({
    engine: "chrome",
    version: "156.0.0.0",
    namespaces: {
      privacy: {
        permissions: ["privacy"],
        properties: {
          network: { type: "object", value: {}, properties: { prediction: { $ref: "types.ChromeSetting" } } },
          lastError: { type: "object", properties: { message: { type: "string" } } },
        },
        types: [{ id: "Policy", type: "string", enum: ["default_public", "x86-32"] }],
        functions: [{ name: "gone", unsupported: true }],
      },
      types: { types: [{ id: "ChromeSetting", functions: [{ name: "get" }], events: [{ name: "onChange" }] }] },
    },
  });

  it("go through settings, but not through plain data", () => {
    expect([...members.keys()].sort()).toEqual([
      "privacy",
      "privacy.Policy",
      "privacy.Policy.DEFAULT_PUBLIC",
      "privacy.Policy.X86_32",
      "privacy.lastError",
      "privacy.network",
      "privacy.network.prediction",
      "privacy.network.prediction.get",
      "privacy.network.prediction.onChange",
      "types",
    ]);
  });

  it("inherit what they need", () => {
    expect(members.get("privacy.network.prediction.get")?.permissions).toEqual(["privacy"]);
  });
});
