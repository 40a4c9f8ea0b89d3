/** An end that has been foreseen: its message is the one line that the person at the keyboard gets. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
}
