import { shim } from "../../../../src/shims/action/setBadgeText-navigation.js";
import { tabValuesContract } from "../tab-values.js";

export default tabValuesContract(shim, "text", "own", "getBadgeText");
