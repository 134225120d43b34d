import { shim } from "../../../../src/shims/action/setIcon-navigation.js";
import { tabValuesContract } from "../tab-values.js";

export default tabValuesContract(shim, "path", "icon.png");
