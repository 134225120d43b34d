globalThis.reportExtensionApi("content");
