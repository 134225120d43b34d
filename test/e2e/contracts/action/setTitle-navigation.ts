import { shim } from "../../../../src/shims/action/setTitle-navigation.js";
import { tabValuesContract } from "../tab-values.js";

export default tabValuesContract(shim, "title", "Own", "getTitle");
