const CAUSES = [
  {
    signs:
      /(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)|ERR_SOCKET_\w+|network timeout|socket hang up|RequestError/,
    advice:
      'the package registry cannot be reached: check the connection (or the proxy settings of npm and Yarn), then run the same command again.',
  },
  {
    signs: /\bENOSPC\b/,
    advice:
      'the disk is full: make room (about 3 GB), then run the same command again.',
  },
  {
    signs: /\b(EACCES|EPERM|EROFS)\b/,
    advice:
      "a file may not be written: make sure that the checkout and npm's cache belong to you, then run the same command again.",
  },
  {
    signs: /EBADPLATFORM|Unsupported platform|YN0082|ETARGET|E404/,
    advice:
      'the registry has no build of it for this machine: install Node 24 and Yarn 4 yourself, then run the same command again.',
  },
  {
    signs: /YN0028/,
    advice:
      'yarn.lock does not fit the package.json files: run `yarn install` and commit the yarn.lock that it writes.',
  },
];

/**
 * One sentence that says why an installer failed, going by what it printed, and
 * what to do. `log` names the file with all of it, where there is one.
 */
export function explainInstall(output, what, log) {
  const cause = CAUSES.find(({ signs }) => signs.test(output));
  const details = log
    ? `${log} says why`
    : `its last words were "${output.trim().split('\n').at(-1)}"`;
  return `Could not install ${what}: ${
    cause?.advice ?? `${details}; mend that, then run the same command again.`
  }`;
}
