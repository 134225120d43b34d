import { contract, proving } from "../contract.js";
import { neverFires } from "../never-fires.js";

export default contract("runtime.onBrowserUpdateAvailable", proving("CR-140", neverFires));
