/** Everything that a command sees of the process it runs in. */
export interface Terminal {
  /** The folder it was started in. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether what is written may be coloured. */
  colors: boolean;
  /** Whether somebody is there to be asked. */
  interactive: boolean;
  /** Writes a result. */
  out(text: string): void;
  /** Writes what is not a result, such as a problem. */
  err(text: string): void;
  /** All that is piped in. */
  readInput(): Promise<string>;
}
