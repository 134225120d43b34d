import type { Draft, Rule } from "../conversion.js";
import { strings } from "../json.js";
import { setAfter } from "../key-place.js";
import { manifestSchemas } from "../manifest-schemas.js";
import { isPattern } from "../match-pattern.js";

/** Names of permissions become Gecko's: mapped, moved where Gecko wants them, or left out. */
export const rule = {
  id: "gecko-permissions",
  targets: ["firefox", "thunderbird"],
  why: "Gecko warns of permissions that it does not have, and some of its own can only be asked for at run time.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/permissions",
  apply(draft) {
    const lists = new Lists(draft);
    for (const key of ["permissions", "optional_permissions"] as const) {
      strings(draft.original[key]).forEach((name, index) => {
        if (!isPattern(name)) lists.sort(name, key, `${key}[${index}]`);
      });
    }
    for (const name of draft.permissions) lists.need(name);
    lists.write();
  },
} as const satisfies Rule;

/** Names that one engine has under another one. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  firefox: {},
  thunderbird: { contextMenus: "menus" },
};

type Key = "permissions" | "optional_permissions" | "host_permissions";

class Lists {
  readonly #lists: Record<Key, Set<string>>;
  readonly #known;

  constructor(private readonly draft: Draft) {
    const { manifest, target } = draft;
    const hosts = (key: string) => new Set(strings(manifest[key]).filter(isPattern));
    this.#lists = {
      permissions: hosts("permissions"),
      optional_permissions: hosts("optional_permissions"),
      host_permissions: hosts("host_permissions"),
    };
    this.#known = manifestSchemas(target).permissions;
  }

  /** Puts a name of the author's where Gecko takes it. */
  sort(original: string, key: "permissions" | "optional_permissions", path: string): void {
    const { draft } = this;
    const name = RENAMED[draft.target]?.[original] ?? original;
    const { required, optional, only, silent } = this.#known;
    if (name !== original) draft.report("note", path, `"${original}" is called "${name}" in ${draft.target}.`);
    if (name === "geckoProfiler" && key === "permissions") {
      draft.report(
        "impossible",
        path,
        "Gecko refuses extensions with geckoProfiler, except a few of Mozilla's own.",
        "Remove the permission.",
      );
    }
    if (only.includes(name)) {
      if (draft.manifest.manifest_version !== 3) {
        draft.report("loss", path, `"${name}" is left out: Gecko has it in manifest version 3 only.`);
        return;
      }
      this.#lists.optional_permissions.add(name);
      if (key === "permissions") {
        draft.report(
          "loss",
          path,
          `"${name}" is moved to optional_permissions: Gecko gives it only when the program asks at run time.`,
          `Call permissions.request({ permissions: ["${name}"] }) in a click handler.`,
        );
      }
    } else if (
      key === "permissions" ? required.includes(name) || /^experiments\.\w/.test(name) : optional.includes(name)
    ) {
      this.#lists[key].add(name);
    } else if (silent.includes(name)) {
      this.#lists.permissions.add(name);
      draft.report("note", path, `"${name}" is moved to permissions: Gecko gives it without a question, never later.`);
    } else {
      draft.report(
        "note",
        path,
        `"${original}" is left out: ${draft.target} has no such permission${required.includes(name) ? " to ask for later" : ""}.`,
      );
    }
  }

  /** Adds what emulations of the layer need. */
  need(original: string): void {
    const { draft } = this;
    const name = RENAMED[draft.target]?.[original] ?? original;
    const { required, only } = this.#known;
    if (isPattern(name)) {
      const key = draft.manifest.manifest_version === 3 ? "host_permissions" : "permissions";
      if (!this.#lists[key].has(name)) this.#add(name, key);
    } else if (only.includes(name)) {
      if (!this.#lists.optional_permissions.has(name)) this.#add(name, "optional_permissions");
    } else if (required.includes(name) && !this.#lists.permissions.has(name)) {
      this.#lists.optional_permissions.delete(name);
      this.#add(name, "permissions");
    }
  }

  #add(name: string, key: Key): void {
    this.#lists[key].add(name);
    this.draft.report("note", key, `"${name}" is added to ${key}: members that the program uses are emulated with it.`);
  }

  write(): void {
    const { manifest } = this.draft;
    const place = { permissions: "version", optional_permissions: "permissions", host_permissions: "permissions" };
    for (const key of ["permissions", "optional_permissions", "host_permissions"] as const) {
      const list = [...this.#lists[key]];
      if (list.length) setAfter(manifest, place[key], key, list);
      else if (key in manifest) delete manifest[key];
    }
  }
}
