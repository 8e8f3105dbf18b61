import { Composer, Parser, type Alias, type Node, type ParsedNode } from 'yaml';
import { PARSE_OPTIONS } from './parseOptions';
import { readContents } from './readContents';

/** The nodes of a document, which say where everything stands. */
export interface Nodes {
  node: ParsedNode | null;
  /** What each alias stands for; left out where there are none. */
  aliases?: ReadonlyMap<Alias, Node>;
}

/** A document in the text of its file. */
interface Stretch {
  text: string;
  start: number;
  /** Exclusive. */
  end: number;
}

/** Reads a document that could be read before; it may be too deep to be read from further down the stack. */
function readAgain({ text, start, end }: Stretch): Nodes {
  try {
    const parser = new Parser();
    // The nodes stand where they stand in the file.
    parser.offset = start;
    const tokens = parser.parse(text.slice(start, end));
    const [document] = new Composer(PARSE_OPTIONS).compose(tokens);
    const { aliases } = readContents(document.contents);
    return { node: document.contents, aliases };
  } catch {
    return { node: null };
  }
}

/**
 * The nodes of a document, as long as somebody needs them.
 *
 * @remarks
 * They take some thirty times the room of the text, and are needed only where there is something to tell of. So they can
 * be let go of, and are read once more when somebody asks for them.
 */
export class DocumentTree {
  #held?: Nodes;

  constructor(held: Nodes, private readonly stretch: Stretch) {
    this.#held = held;
  }

  get nodes(): Nodes {
    this.#held ??= readAgain(this.stretch);
    return this.#held;
  }

  letGo() {
    this.#held = undefined;
  }
}
