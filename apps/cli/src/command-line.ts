import { Command, CommanderError, type OptionValues } from "commander";
import { CommandFailure } from "./command-failure";
import { complain, failUnforeseen } from "./output";

/** A command's work: its arguments and options as commander gives them, the exit code back. */
type Run = (args: string[], options: OptionValues) => Promise<number>;

/**
 * Reads the command line and runs the command that it names; each command's own modules are loaded only then.
 * @returns the exit code: 0, or 1 for whatever went wrong, with one line on standard error for each thing
 */
export async function runCommandLine(args: string[]): Promise<number> {
  let code = 0;
  const program = buildProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    if (error instanceof CommandFailure) complain(error.message, "error");
    else failUnforeseen(error);
    return 1;
  }
}

function buildProgram(done: (code: number) => void): Command {
  const program = new Command("standpoint")
    .description("Where every country stands on sending Western troops to Ukraine.")
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: (text, write) => write(`${text.trim().replace(/^error: /, "standpoint: ")}\n`) })
    .allowExcessArguments(false);
  program.action(() => program.help());
  const does = (load: () => Promise<Run>) =>
    async function (this: Command) {
      done(await (await load())(this.args, this.opts()));
    };
  addReading(program, does);
  addStoring(program, does);
  addKeeping(program, does);
  return program;
}

const INPUTS =
  "files (.md .txt .html .pdf .docx .jsonl .jsonl.gz .csv), folders, web addresses of articles or feeds, - for standard input";

type Does = (load: () => Promise<Run>) => (this: Command) => Promise<void>;

function addReading(program: Command, does: Does): void {
  program
    .command("extract")
    .description("Read stances, force sizes and proposals out of articles.")
    .argument("<inputs...>", INPUTS)
    .option("--format <format>", "jsonl or table", "jsonl")
    .option("--published <date>", "date of publication for articles that state none")
    .option("--explain", "say for each finding what was found and why it counts")
    .option("--text", "add the article's text")
    .option("--min-confidence <number>", "leave out stances below this, 0 to 1")
    .action(does(async () => (await import("./commands/extract")).runExtract));
  program
    .command("eval")
    .description("Score the extractor against coded articles.")
    .argument("[gold]", "folder with NAME.json beside NAME.md or NAME.txt")
    .option("--split <part>", "only one part of the folder's split.json: train, dev or sealed")
    .option("--sentences <files...>", "coded sentences, one JSON object a line, measured as a part of their own")
    .option("--held <file>", "of the sentences only those of the held-back desks that this file names, totals only")
    .option("--held-texts", "let a report show held-back sentences too")
    .option("--min-confidence <number>", "leave out stances below this, 0 to 1")
    .option("--by-language", "all figures of each language")
    .option("--json [file]", "print the figures as JSON; with a FILE.json write what docs/evaluation-json.md describes")
    .option("--report <file>", "write the figures and every disagreement to an HTML file")
    .action(does(async () => (await import("./commands/eval")).runEval));
}

function addStoring(program: Command, does: Does): void {
  program
    .command("ingest")
    .description("Load articles into the database; the site shows them at the next load.")
    .argument("<inputs...>", INPUTS)
    .option("--published <date>", "date of publication for articles that state none")
    .option("--since <date>", "only articles published on this date or later")
    .option("--language <codes>", "only articles in these languages, by comma: nl,de")
    .option("--limit <number>", "at most so many articles")
    .option("--jobs <number>", "how many articles are read at the same time", "1")
    .option("--dry-run", "say what would be done, and store nothing")
    .option("--follow", "the inputs are feeds: look again and again for what is new, until stopped")
    .option("--every <minutes>", "how long --follow waits between two looks", "15")
    .option("--json", "one JSON object an article, the counts last")
    .option("--queue", "put the articles into the queue, for workers to read")
    .action(does(async () => (await import("./commands/ingest")).runIngest));
  program
    .command("worker")
    .description("Read the articles that wait in the queue, until stopped; any number of workers may run.")
    .option("--jobs <number>", "how many articles are read at the same time", "1")
    .option("--until-empty", "end when nothing waits any more")
    .option("--take-over", "take the jobs of workers that are known to be gone at once, not after three minutes")
    .option("--dead", "list what was laid aside because it went wrong each time")
    .option("--retry [ids...]", "put what was laid aside back into the queue: these jobs, or all")
    .option("--json", "with --dead: one JSON object a line")
    .action(does(async () => (await import("./commands/worker")).runWorker));
  program
    .command("withdraw")
    .description("Take articles out for good: the text is deleted, the record why is kept.")
    .argument("<ids...>", "the articles' ids, as in /articles/ID")
    .requiredOption("--reason <words>", "why, in words for the reader of the article's page")
    .option("--by <name>", "who decides it")
    .action(does(async () => (await import("./commands/withdraw")).runWithdraw));
  program
    .command("report")
    .description(
      "Write a short sourced briefing of one day: map, changes, steps, force sizes, quotes; see docs/report.md.",
    )
    .option("--on <date>", "the day it is about (today)")
    .option("--known <date>", "as it could be known that day (today)")
    .option("--since <date>", "the day from which changes are told (30 days before)")
    .option("--countries <codes>", "only of these, by comma: FRA,DEU")
    .option("--format <format>", "html, docx, pdf or md (as the file is called, else html)")
    .option("--out <file>", "where to write it; a Markdown text gets its charts beside it")
    .action(does(async () => (await import("./commands/report")).runReport));
  program
    .command("verify")
    .description("Draw frozen views again from the stored articles, and compare them byte for byte.")
    .argument("<hashes...>", "as in /frozen/HASH")
    .action(does(async () => (await import("./commands/verify")).runVerify));
  program
    .command("doctor")
    .description("Say what runs here, what is wrong with it, and what to do about that.")
    .option("--json", "one JSON object")
    .action(does(async () => (await import("./commands/doctor")).runDoctor));
}

function addKeeping(program: Command, does: Does): void {
  program
    .command("correct")
    .description("Let a person's word win over what the machine read in a claim; see docs/keeping.md.")
    .argument("[claim]", 'the claim\'s id, as "Report an error" on the site gives it')
    .option("--stance <stance>", "the right stance")
    .option("--condition <words...>", "the right conditions, or none")
    .option("--contribution <words...>", "the right contribution, or none")
    .option("--reject", "there is no such claim")
    .option("--reason <words>", "why, in words for the reader of the claim")
    .option("--by <name>", "who says so")
    .option("--list", "the log of corrections, with those that were undone")
    .option("--json", "with --list: one JSON object a correction")
    .option("--undo <number>", "take a correction back")
    .option("--gold <folder>", "write corrected articles as coded articles, for eval")
    .action(does(async () => (await import("./commands/correct")).runCorrect));
  program
    .command("reextract")
    .description("Let this extractor read all stored articles, say what that changes on the map, and switch to it.")
    .option("--yes", "switch without asking")
    .option("--dry-run", "read, say what would change, and do not switch")
    .option("--jobs <number>", "how many articles are read at the same time", "1")
    .action(does(async () => (await import("./commands/reextract")).runReextract));
  program
    .command("check")
    .description("Work out anew what the map is drawn from, and say what differs from what is stored.")
    .option("--repair", "write anew what differs")
    .action(does(async () => (await import("./commands/check")).runCheck));
  program
    .command("export")
    .description("Write everything in the database as open files: JSONL, CSV, a schema and hashes.")
    .argument("<folder>", "an empty folder, or one to be made")
    .action(does(async () => (await import("./commands/export")).runExport));
  program
    .command("import")
    .description("Fill an empty database with an export, all of it or nothing.")
    .argument("<folder>", "what export wrote")
    .action(does(async () => (await import("./commands/import")).runImport));
}
