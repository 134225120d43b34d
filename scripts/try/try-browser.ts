import type { Manifest } from "../../src/manifest/conversion.js";

/** An error or warning that the browser reported about the extension. */
export interface Report {
  level: "error" | "warning";
  text: string;
}

/** An extension that the browser has accepted. */
export interface Trial {
  origin: string;
  /** Resolves when the background has started, or when it is clear that it does not. */
  started(): Promise<void>;
  /** What was reported since the last call. */
  reports(): Promise<Report[]>;
  /** How many reports there are, so that a caller sees when it has become quiet. */
  count(): Promise<number>;
  /** Opens a page in a new tab in front, and resolves when it has loaded, or after some seconds. */
  open(url: string): Promise<void>;
  /** Presses the toolbar button. */
  click(): Promise<void>;
  /** Removes the extension, and closes what it and the trial have opened. */
  end(): Promise<void>;
}

/** A running browser that extensions are put into, one after the other. */
export interface TryBrowser {
  version: string;
  /** The extension, or the browser's reasons for refusing it. */
  install(folder: string, manifest: Manifest): Promise<Trial | { refused: string[] }>;
  close(): Promise<void>;
}
