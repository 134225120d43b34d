import { shim } from "../../../../src/shims/action/setPopup-navigation.js";
import { tabValuesContract } from "../tab-values.js";

export default tabValuesContract(shim, "popup", "page.html", "getPopup");
