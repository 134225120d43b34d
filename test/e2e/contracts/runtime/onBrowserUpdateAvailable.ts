import { contract } from "../contract.js";
import { neverFires } from "../never-fires.js";

export default contract("runtime.onBrowserUpdateAvailable", neverFires);
