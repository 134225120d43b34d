// Runs in the measured browser, as it is: no build, no modules, nothing newer than the oldest browser knows.
// Answers which members the API roots have in this context.
(() => {
  const rootNames = ["browser", "chrome", "messenger"];
  const constantName = /^[A-Z][A-Z0-9_]*$/;
  const enumKey = /^[A-Z][A-Za-z0-9_-]*$/;
  const deepest = 8;
  // Chromium puts these on `chrome` in every web page too; they are no extension API.
  const webPageMembers = ["app", "csi", "loadTimes"];

  /** Reads a property; a getter that throws is an answer too. */
  function read(owner, key) {
    try {
      return { value: owner[key] };
    } catch (error) {
      return { error: String(error?.message) };
    }
  }

  function keysOf(object) {
    const keys = new Set();
    for (let at = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
      if (Object.getPrototypeOf(at) === null && at !== object && "hasOwnProperty" in at) break; // another realm's Object.prototype
      for (const key of Object.getOwnPropertyNames(at)) {
        if (key !== "constructor" && !key.startsWith("__")) keys.add(key);
      }
    }
    return [...keys].sort();
  }

  function isEvent(value) {
    return (
      typeof read(value, "addListener").value === "function" || typeof read(value, "addRules").value === "function"
    );
  }

  function isForeign(value) {
    // Windows, nodes, promises, ports: what is reachable from them is not API.
    const tag = Object.prototype.toString.call(value);
    return (
      tag !== "[object Object]" || (typeof read(value, "postMessage").value === "function" && "onDisconnect" in value)
    );
  }

  function isEnum(value, keys) {
    return keys.length > 0 && keys.every((key) => enumKey.test(key) && typeof read(value, key).value === "string");
  }

  function isConstant(key, value) {
    return constantName.test(key) && ["string", "number", "boolean"].includes(typeof value);
  }

  /** Appends the members of an object; true when anything below can be called or listened to. */
  function walkObject(object, prefix, path, members) {
    let active = false;
    for (const key of keysOf(object)) {
      const id = prefix + key;
      const { value, error } = read(object, key);
      // Gecko has a getter for every name of its schemas; it gives undefined where the member does not exist.
      if (error === undefined && value === undefined) continue;
      if (path.length === 1 && webPageMembers.includes(key)) continue;
      if (error !== undefined) members.push({ id, kind: "property", throws: true });
      else if (typeof value === "function") {
        members.push({ id, kind: "function" });
        active = true;
      } else if (typeof value === "object" && value !== null && isEvent(value)) {
        members.push({ id, kind: "event" });
        active = true;
      } else if (typeof value !== "object" || value === null || isForeign(value)) {
        members.push(isConstant(key, value) ? { id, kind: "property", value } : { id, kind: "property" });
      } else active = walkMember(value, id, path, members) || active;
    }
    return active;
  }

  function walkMember(value, id, path, members) {
    const keys = keysOf(value);
    if (isEnum(value, keys)) {
      members.push({ id, kind: "enum" });
      for (const key of keys) members.push({ id: `${id}.${key}`, kind: "value", value: value[key] });
      return false;
    }
    const entry = { id, kind: "property" };
    members.push(entry);
    if (path.includes(value) || path.length >= deepest) return false;
    const below = [];
    const active = walkObject(value, `${id}.`, [...path, value], below);
    if (active || keys.some((key) => constantName.test(key))) {
      entry.kind = "namespace";
      members.push(...below);
    } else if (path.length === 1) entry.kind = "namespace"; // an API namespace whose members are all data
    return active;
  }

  function membersOf(root) {
    const members = [];
    walkObject(root, "", [root], members);
    return members;
  }

  /** What the context has: the members of all roots together, and how the roots differ. */
  globalThis.walkExtensionApi = () => {
    const found = rootNames
      .map((name) => ({ name, value: read(globalThis, name).value }))
      .filter(({ value }) => value && typeof value === "object" && read(value, "runtime").value);
    const walked = new Map();
    const all = new Map();
    for (const { value } of found) {
      if (walked.has(value)) continue;
      const members = membersOf(value);
      walked.set(value, members);
      for (const member of members) if (!all.has(member.id)) all.set(member.id, member);
    }
    const roots = {};
    for (const { name, value } of found) {
      const twin = found.find((other) => other.value === value);
      const ids = new Set(walked.get(value).map((member) => member.id));
      const lacks = [...all.keys()].filter((id) => !ids.has(id)).sort();
      roots[name] = twin.name === name ? { lacks } : { same: twin.name };
    }
    const order = (a, b) => (a.id < b.id ? -1 : 1);
    return { roots, members: [...all.values()].sort(order) };
  };
})();
