import { afterEach, describe, expect, it, vi } from "vitest";
import type { NativeEvent } from "../../../src/core/api.js";
import { createEvent, wrapEvent } from "../../../src/core/event.js";
import { fakeRoot } from "./fake-root.js";

type Listener = (value: number) => unknown;
afterEach(() => vi.unstubAllGlobals());

describe("an event of our own", () => {
  const make = () => createEvent<Listener>(fakeRoot(), "runtime.onTest");

  it("calls a listener once however often it was added, and never after its removal", () => {
    const { event, dispatch } = make();
    const listener = vi.fn();
    event.addListener(listener);
    event.addListener(listener);
    dispatch(1);
    expect(listener).toHaveBeenCalledExactlyOnceWith(1);
    event.removeListener(listener);
    dispatch(2);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("lets the others run when one listener throws, and reports the exception", () => {
    const report = vi.fn();
    vi.stubGlobal("reportError", report);
    const { event, dispatch } = make();
    const boom = new Error("boom");
    const other = vi.fn();
    event.addListener(() => {
      throw boom;
    });
    event.addListener(other);
    dispatch(1);
    expect(other).toHaveBeenCalled();
    expect(report).toHaveBeenCalledWith(boom);
  });

  it("keeps a listener that is added during a dispatch for the next", () => {
    const { event, dispatch } = make();
    const late = vi.fn();
    event.addListener(() => event.addListener(late));
    dispatch(1);
    expect(late).not.toHaveBeenCalled();
  });

  it("refuses what is no function", () => {
    expect(() => Reflect.apply(make().event.addListener, undefined, [1])).toThrow("argument 'listener'");
  });
});

describe("an event before a native one", () => {
  function native() {
    const listeners = new Set<Listener>();
    const event: NativeEvent<Listener> = {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
      hasListener: (listener) => listeners.has(listener),
    };
    return { event, listeners };
  }

  it("agrees with itself on the listener that the caller knows", () => {
    const { event, listeners } = native();
    const wrapped = wrapEvent(event, (listener) => (value) => listener(value * 2));
    const listener = vi.fn();
    wrapped.addListener(listener);
    wrapped.addListener(listener);
    expect(listeners.size).toBe(1);
    expect(wrapped.hasListener(listener)).toBe(true);
    expect(wrapped.hasListeners()).toBe(true);
    for (const call of listeners) call(2);
    expect(listener).toHaveBeenCalledExactlyOnceWith(4);
    wrapped.removeListener(listener);
    expect(wrapped.hasListener(listener)).toBe(false);
    expect(wrapped.hasListeners()).toBe(false);
    expect(listeners.size).toBe(0);
  });
});
