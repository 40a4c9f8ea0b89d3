// Loaded into the web server's processes: a starter that was killed outright can tell them nothing, so they look
// whether it is still there.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(1), 1000).unref();
