import { runCommandLine } from "./command-line";
import { endQuietlyOnClosedPipe } from "./output";

endQuietlyOnClosedPipe();
process.exitCode = await runCommandLine(process.argv.slice(2));
