import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fillStartupCache, keepStartupCache } from "../../../src/playwright/gecko/startup-cache.js";

const BROWSER = "/usr/bin/firefox";
let folder: string;

/** A profile that a browser of this version has used. */
function usedProfile(name: string, version: string): string {
  const profile = path.join(folder, name);
  mkdirSync(path.join(profile, "startupCache"), { recursive: true });
  writeFileSync(path.join(profile, "compatibility.ini"), version);
  writeFileSync(path.join(profile, "startupCache", "startupCache.8.little"), `scripts of ${version}`);
  writeFileSync(path.join(profile, "startupCache", "webext.sc.lz4"), "manifests of extensions");
  return profile;
}

function newProfile(name: string): string {
  const profile = path.join(folder, name);
  mkdirSync(profile);
  return profile;
}

const scriptsIn = (profile: string): string =>
  readFileSync(path.join(profile, "startupCache", "startupCache.8.little"), "utf8");

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "compat-startup-cache-"));
  vi.stubEnv("XDG_CACHE_HOME", path.join(folder, "caches"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("the compiled scripts of Gecko", () => {
  test("go from a used profile into the next new one, without what it remembers of extensions", () => {
    keepStartupCache(BROWSER, usedProfile("first", "1"));
    const next = newProfile("next");
    fillStartupCache(BROWSER, next);
    expect(scriptsIn(next)).toBe("scripts of 1");
    expect(readdirSync(path.join(next, "startupCache"))).toEqual(["startupCache.8.little"]);
    expect(readFileSync(path.join(next, "compatibility.ini"), "utf8")).toBe("1");
  });

  test("are those of the newest version that has run", () => {
    keepStartupCache(BROWSER, usedProfile("first", "1"));
    keepStartupCache(BROWSER, usedProfile("second", "2"));
    const next = newProfile("next");
    fillStartupCache(BROWSER, next);
    expect(scriptsIn(next)).toBe("scripts of 2");
  });

  test("are not given to another browser, nor to a profile that has its own", () => {
    keepStartupCache(BROWSER, usedProfile("first", "1"));
    const other = newProfile("other");
    fillStartupCache("/usr/bin/thunderbird", other);
    expect(readdirSync(other)).toEqual([]);
    const used = usedProfile("used", "0");
    fillStartupCache(BROWSER, used);
    expect(scriptsIn(used)).toBe("scripts of 0");
  });

  test("are not missed where none can be kept", () => {
    writeFileSync(path.join(folder, "caches"), "a file where the folder would be");
    keepStartupCache(BROWSER, usedProfile("first", "1"));
    const next = newProfile("next");
    fillStartupCache(BROWSER, next);
    expect(readdirSync(next)).toEqual([]);
  });

  test("leave nothing half-written behind", () => {
    const profile = usedProfile("first", "1");
    rmSync(path.join(profile, "startupCache", "startupCache.8.little"));
    mkdirSync(path.join(profile, "startupCache", "startupCache.8.little"));
    keepStartupCache(BROWSER, profile);
    const caches = path.join(folder, "caches", "compat", "gecko-startup");
    expect(existsSync(caches) ? readdirSync(caches) : []).toEqual([]);
  });
});
