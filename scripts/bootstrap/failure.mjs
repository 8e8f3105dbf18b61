/** Something the person at the keyboard can mend: the message says how, in one sentence. */
export class Failure extends Error {
  name = 'Failure';
}

/** The run is over and nothing is left to say: a command said why, or Ctrl-C did it. */
export class Ended extends Error {
  name = 'Ended';

  constructor(exitCode) {
    super(`Ended with exit code ${exitCode}`);
    this.exitCode = exitCode;
  }
}
