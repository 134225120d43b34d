chrome.tabs.onRemoved.addListener(() => undefined);
