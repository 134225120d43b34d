/** An event of the API; `Extra` are what addListener takes after the listener: filters and options. */
export interface Event<Listener extends (...args: never[]) => unknown, Extra extends unknown[] = []> {
  /** Calls `listener` whenever the event fires; the same listener counts once. */
  addListener(listener: Listener, ...extra: Extra): void;
  removeListener(listener: Listener): void;
  hasListener(listener: Listener): boolean;
  hasListeners(): boolean;
}
