/** What a bundler's configuration tells the plugin. */
export interface PluginOptions {
  /**
   * The browser to build for, with versions if they differ from the manifest's: `firefox`, `firefox@>=140`. Left out, it
   * is what the environment variable `COMPAT_TARGET` says. One run of a bundler makes one target, because what an import
   * leads to differs for each.
   */
  readonly target?: string;
  /** The manifest, from the project's root; its paths are relative to its own folder. Default: `manifest.json`. */
  readonly manifest?: string;
  /** The folder whose files become files of the package as they are. Default: `public`, where there is one. */
  readonly publicDir?: string | false;
  /** Scripts and pages that the manifest does not name because code opens or injects them, from the manifest's folder. */
  readonly entries?: readonly string[];
  /** Puts in every shim that the target lacks, whether the program uses its member or not. */
  readonly all?: boolean;
  /** The add-on id for Firefox and Thunderbird, where the manifest names none. */
  readonly geckoId?: string;
  /** The extension's id in Chrome, for addresses that the program writes out, where the manifest has no `key`. */
  readonly chromeId?: string;
  /**
   * Says why each part of the layer is in, and how many bytes it costs: `true` on the console, a path into that file,
   * where `[target]` stands for the browser.
   */
  readonly explain?: boolean | string;
}
