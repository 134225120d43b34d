import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "management",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["installReplacementWebApp"],
      grade: "unavailable",
      why: "it belonged to Chrome apps, which are gone",
      instead: "Open the web page with tabs.create.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["launchApp", "createAppShortcut", "generateAppForLink", "setLaunchType"],
      grade: "unavailable",
      why: "Chrome apps do not exist here",
      instead: "Open the page of an extension with tabs.create.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["getPermissionWarningsById", "getPermissionWarningsByManifest", "uninstall"],
      grade: "missing",
    },
    {
      on: ["chrome"],
      members: ["install"],
      grade: "unavailable",
      why: "Chrome has themes from its store only",
      instead: "Open the page of the theme in the store with tabs.create.",
    },
  ],
};
