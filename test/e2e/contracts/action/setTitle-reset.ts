import { resetContract } from "../reset.js";

export default resetContract("action.setTitle-reset", "title", "getTitle", ["One", "Two", "Three"]);
