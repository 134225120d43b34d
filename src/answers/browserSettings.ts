import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "browserSettings",
  groups: [
    {
      on: ["chrome"],
      members: ["colorManagement.mode.get"],
      grade: "inert",
      reply: ["resolves", { value: "full", levelOfControl: "not_controllable" }],
      why: "Chrome has no such setting for extensions, so it is not controllable",
    },
    {
      on: ["chrome"],
      members: [
        "{closeTabsByDoubleClick,openBookmarksInNewTabs,openSearchResultsInNewTabs,openUrlbarResultsInNewTabs,verticalTabs,ftpProtocolEnabled}.get",
        "colorManagement.useNativeSRGB.get",
      ],
      grade: "inert",
      reply: ["resolves", { value: false, levelOfControl: "not_controllable" }],
      why: "Chrome has no such setting for extensions, so it is not controllable",
    },
    {
      on: ["chrome"],
      members: [
        "colorManagement.useWebRenderCompositor.get",
        "{allowPopupsForUserEvents,useDocumentFonts,zoomFullPage}.get",
      ],
      grade: "inert",
      reply: ["resolves", { value: true, levelOfControl: "not_controllable" }],
      why: "Chrome has no such setting for extensions, so it is not controllable",
    },
    {
      on: ["chrome"],
      members: ["overrideContentColorScheme.get"],
      grade: "inert",
      reply: ["resolves", { value: "auto", levelOfControl: "not_controllable" }],
      why: "Chrome has no such setting for extensions, so it is not controllable",
    },
    {
      on: ["chrome"],
      members: ["overrideDocumentColors.get"],
      grade: "inert",
      reply: ["resolves", { value: "never", levelOfControl: "not_controllable" }],
      why: "Chrome has no such setting for extensions, so it is not controllable",
    },
    {
      on: ["chrome"],
      members: ["contextMenuShowEvent.get"],
      grade: "inert",
      reply: ["computes", "contextMenuShowEvent"],
      why: "Chrome shows its menu as the system does, and no extension can change that",
    },
    {
      on: ["chrome"],
      members: [
        "{colorManagement.mode,colorManagement.useNativeSRGB,colorManagement.useWebRenderCompositor,closeTabsByDoubleClick,openBookmarksInNewTabs,openSearchResultsInNewTabs,openUrlbarResultsInNewTabs,verticalTabs,ftpProtocolEnabled,allowPopupsForUserEvents,useDocumentFonts,zoomFullPage,overrideContentColorScheme,overrideDocumentColors,contextMenuShowEvent,homepageOverride,newTabPageOverride}.{set,clear}",
      ],
      grade: "inert",
      reply: ["resolves", false],
      why: "Chrome has no such setting for extensions, so it stays as it is",
    },
    {
      on: ["chrome"],
      members: [
        "{colorManagement.mode,colorManagement.useNativeSRGB,colorManagement.useWebRenderCompositor,closeTabsByDoubleClick,openBookmarksInNewTabs,openSearchResultsInNewTabs,openUrlbarResultsInNewTabs,verticalTabs,ftpProtocolEnabled,allowPopupsForUserEvents,useDocumentFonts,zoomFullPage,overrideContentColorScheme,overrideDocumentColors,contextMenuShowEvent,homepageOverride,newTabPageOverride}.onChange",
      ],
      grade: "inert",
      why: "Chrome has no such setting for extensions, so none changes",
    },
    {
      on: ["chrome"],
      members: [
        "{homepageOverride,newTabPageOverride}.get",
        "{cacheEnabled,imageAnimationBehavior,newTabPosition,webNotificationsDisabled,zoomSiteSpecific}.{get,set,clear,onChange}",
      ],
      grade: "missing",
    },
  ],
};
