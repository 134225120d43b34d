globalThis.reportExtensionApi(document.documentElement.dataset.context);
