import { shim } from "../../../../src/shims/action/setBadgeTextColor-navigation.js";
import { tabValuesContract } from "../tab-values.js";

export default tabValuesContract(shim, "color", [1, 2, 3, 255], "getBadgeTextColor");
