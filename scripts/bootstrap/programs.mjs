/** The file name of a program. */
export function program(name, platform = process.platform) {
  return platform === 'win32' ? `${name}.exe` : name;
}
