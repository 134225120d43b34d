import { queryContract } from "../download-query.js";

export default queryContract("downloads.erase-query");
