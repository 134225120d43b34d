import { contract, proving } from "../contract.js";
import { neverFires } from "../never-fires.js";

export default contract("runtime.onConnectNative", proving("CR-143", neverFires));
