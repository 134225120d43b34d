import { afterEach, describe, expect, it, vi } from "vitest";
import { asynchronous } from "../../../src/core/asynchronous.js";
import { fakeRoot } from "./fake-root.js";

afterEach(() => vi.restoreAllMocks());

const api = fakeRoot();
const half = asynchronous(api, "runtime.half", ["value: integer"], async (value: number) => {
  if (value % 2) throw new Error(`${value} is odd.`);
  return value / 2;
});

describe("a function in both styles", () => {
  it("returns a promise without a callback", async () => {
    await expect(half(4)).resolves.toBe(2);
    await expect(half(3)).rejects.toThrow("3 is odd.");
  });

  it("returns nothing with a callback, and calls back later", async () => {
    const callback = vi.fn();
    expect(half(4, callback)).toBeUndefined();
    expect(callback).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(callback).toHaveBeenCalledWith(2));
  });

  it("sets runtime.lastError exactly during the callback, which gets no arguments", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const seen: unknown[] = [];
    await new Promise<void>((resolve) => {
      half(3, (...results: unknown[]) => {
        seen.push(results, api.runtime.lastError?.message);
        resolve();
      });
    });
    expect(seen).toEqual([[], "3 is odd."]);
    expect("lastError" in api.runtime).toBe(false);
    expect(log).not.toHaveBeenCalled();
  });

  it("logs an error that the callback does not read, with the member's name", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    await new Promise<void>((resolve) => half(3, () => resolve()));
    await vi.waitFor(() =>
      expect(log).toHaveBeenCalledWith("Unchecked runtime.lastError while running runtime.half: 3 is odd."),
    );
  });

  it("never sets runtime.lastError for a promise", async () => {
    await half(3).catch(() => undefined);
    expect("lastError" in api.runtime).toBe(false);
  });

  it("spreads a result over several callback arguments where the reference wants it", async () => {
    const pair = asynchronous(
      api,
      "runtime.pair",
      [],
      async () => ({ a: 1, b: 2 }),
      ({ a, b }) => [a, b],
    );
    const callback = vi.fn();
    pair(callback);
    await vi.waitFor(() => expect(callback).toHaveBeenCalledWith(1, 2));
    await expect(pair()).resolves.toEqual({ a: 1, b: 2 });
  });

  it("names the member, its signature and the wrong argument", () => {
    expect(() => Reflect.apply(half, undefined, ["4"])).toThrow(
      new TypeError(
        "Error in invocation of runtime.half(value: integer, callback?: function): argument 'value' must be integer, not string.",
      ),
    );
    for (const value of [1.5, Number.NaN, 2 ** 31]) expect(() => half(value)).toThrow("must be integer");
    expect(() => Reflect.apply(half, undefined, [])).toThrow("argument 'value' must be integer, not undefined");
    expect(() => Reflect.apply(half, undefined, [1, () => undefined, 3])).toThrow("3 arguments are too many");
    expect(() => Reflect.apply(half, undefined, [1, {}])).toThrow("argument 'callback' must be function");
  });
});
