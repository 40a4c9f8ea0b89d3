export { acquireDatabase, type Lease } from "./acquire";
export { DatabaseUnavailable } from "./database-unavailable";
export { withDatabase } from "./with-database";
