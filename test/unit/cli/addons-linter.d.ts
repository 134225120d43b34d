/** The part of the linter that tests use; it comes without types. */
declare module "addons-linter" {
  interface Message {
    readonly code: string;
    readonly file?: string;
    readonly message: string;
  }
  interface Report {
    readonly errors: readonly Message[];
    readonly warnings: readonly Message[];
  }
  const linter: {
    createInstance(options: { readonly config: Readonly<Record<string, unknown>>; readonly runAsBinary: boolean }): {
      run(): Promise<Report>;
    };
  };
  export default linter;
}
