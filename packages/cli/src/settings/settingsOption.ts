import { Option } from 'commander';

/** Whose settings hold; the same for every command that judges. */
export function settingsOption(): Option {
  return new Option(
    '--settings <where>',
    'whose settings hold: an app-config.yaml, or the URL of a portal, whose token is read from OFFERINGS_TOKEN (default: those of a portal that sets nothing)',
  );
}
