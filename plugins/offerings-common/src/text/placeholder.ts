/** What surrounds a text without belonging to it. */
const WRAPPING = /^[\s"'`([]+|[\s"'`)\]]+$/g;

/** A character that may belong to it. */
const WRAPS = /[\s"'`()[\]]/;

/** Whether a text is one shows within these first characters, however long it is. */
const LOOK_AT = 1000;

/** What every marker begins with. */
const FIRST_OF_MARKER = /^[tfnx?…–—.-]/i;

/** Nothing but a marker. */
const ONLY_A_MARKER =
  /^(to-?do|tbd|tba|tbc|fixme|n\/a|x{3,}|\?+|[-–—]+|…|\.{3,})[\s.:!?…]*$/i;

/** A marker in capitals, whatever follows. */
const CAPITAL_MARKER = /^(TODO|TBD|TBA|TBC|FIXME)\b/;

/** A marker and a note of what is to come; only with a colon or the like, as a "Todo list" is real. */
const MARKER_AND_NOTE = /^(to-?do|tbd|tba|tbc|fixme)(\s*[:(]|\s+[-–—]\s)/i;

/** A gap such as `<url>` or `<your team>`; an address such as `<help@example.org>` is none. */
const GAP = /(?<!\w)<([a-z][^<>@:/]*|…|\.{3})>/i;
const CLOSING_TAG = /<\//;

/** A URL that breaks off where the host should be. */
const URL_WITHOUT_HOST = /:\/\/(…|\.{3})/;

/**
 * Tells whether a text only holds the place of one: empty, `TODO`, `TBD`, `…`, `N/A`, or with a gap in angle brackets.
 *
 * @remarks
 * `N/A` counts: it names nothing that could be shown or checked. Where something is left out on purpose, the model has
 * its own way to say so, such as an empty list of suppliers.
 *
 * @example
 * ```ts
 * isPlaceholder('TODO: ask the registrar'); // true
 * isPlaceholder('https://<host>/help'); // true
 * isPlaceholder('Todo list app'); // false
 * ```
 *
 * @public
 */
export function isPlaceholder(text: string | undefined): boolean {
  const bare = unwrapped((text ?? '').slice(0, LOOK_AT));
  return (
    bare === '' ||
    isMarker(bare) ||
    (bare.includes('<') && GAP.test(bare) && !CLOSING_TAG.test(bare)) ||
    (bare.includes('://') && URL_WITHOUT_HOST.test(bare))
  );
}

// Every text of a descriptor is asked about, so most are let pass after a look at their first and last characters.
function unwrapped(text: string): string {
  return WRAPS.test(text.charAt(0)) || WRAPS.test(text.charAt(text.length - 1))
    ? text.replace(WRAPPING, '')
    : text;
}

function isMarker(bare: string): boolean {
  return (
    FIRST_OF_MARKER.test(bare) &&
    (ONLY_A_MARKER.test(bare) ||
      CAPITAL_MARKER.test(bare) ||
      MARKER_AND_NOTE.test(bare))
  );
}
