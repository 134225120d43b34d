import { contract, proving } from "../contract.js";
import { neverFires } from "../never-fires.js";

export default contract("runtime.onRestartRequired", proving("CR-150", neverFires));
