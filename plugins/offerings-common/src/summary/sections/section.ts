/** A part of a summary; left out where it has no lines. */
export interface Section {
  heading: string;
  lines: string[];
}

/** The parts as one text. */
export function write(sections: Section[]): string {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => [heading, ...lines].join('\n'))
    .join('\n\n');
}
