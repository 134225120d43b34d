globalThis.reportExtensionApi("page");
