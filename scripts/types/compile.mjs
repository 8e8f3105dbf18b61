import { join, sep } from 'node:path';
import ts from 'typescript';

const THEIRS = `${sep}node_modules${sep}`;

function isOurs({ file }) {
  return !file || !file.fileName.split('/').join(sep).includes(THEIRS);
}

/**
 * Compiles a project with the declarations of its libraries, which `skipLibCheck` leaves out: what we tell a library, and
 * it tells us, is right only where both are read. A library whose own declarations don't hold together is not ours to
 * mend, so its errors are counted and nothing more.
 *
 * @param root - the folder with the `tsconfig.json`
 * @returns how many errors are ours, how many are others', and ours as a text to show
 */
export function compile(root) {
  const host = {
    ...ts.sys,
    getCanonicalFileName: name => name,
    getNewLine: () => ts.sys.newLine,
    onUnRecoverableConfigFileDiagnostic: error => {
      throw new Error(ts.formatDiagnostic(error, host));
    },
  };
  const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    { skipLibCheck: false, incremental: false },
    host,
  );
  const program = ts.createProgram(fileNames, options);
  // In the order of tsc: it decides in which order the declarations write unions, and so the API reports.
  const diagnostics = [
    ...errors,
    ...program.getSyntacticDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSemanticDiagnostics(),
    ...program.emit().diagnostics,
  ];
  const all = [...ts.sortAndDeduplicateDiagnostics(diagnostics)];
  const ours = all.filter(isOurs);
  return {
    ours: ours.length,
    others: all.length - ours.length,
    text: ts.formatDiagnosticsWithColorAndContext(ours, host),
  };
}
