import { piecesOf } from './textsOf';

/** What was said by the backend and the catalog, in whatever words their data has. */
export class Told {
  readonly #pieces = new Set<string>();

  /** Remembers every text in a value, at whatever depth. */
  hear(value: unknown) {
    if (typeof value === 'string') {
      for (const piece of piecesOf(value)) this.#pieces.add(piece);
      this.#pieces.add(nameIn(value));
    } else if (value && typeof value === 'object') {
      for (const [name, part] of Object.entries(value)) {
        this.hear(name);
        this.hear(part);
      }
    }
  }

  /** Whether that is a piece of one of the texts, or what is left of one after the name that it begins with. */
  has(piece: string): boolean {
    if (this.#pieces.has(piece)) return true;
    const isSeveralWords = piece.includes(' ');
    return (
      isSeveralWords &&
      [...this.#pieces].some(told => told.endsWith(` ${piece}`))
    );
  }

  /** Listens to everything that an object answers with. */
  listenTo<T extends object>(api: T): T {
    return new Proxy(api, {
      get: (target, name, receiver) => {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return async (...asked: unknown[]) => {
          const answer = await member.apply(target, asked);
          // As it crosses the wire, with what is made only then.
          this.hear(JSON.parse(JSON.stringify(answer ?? '')));
          return answer;
        };
      },
    });
  }
}

/** The name in an entity ref, and the place in a location, without the kind in front. */
function nameIn(text: string): string {
  const place = text.slice(text.indexOf(':') + 1);
  return place.startsWith('default/') ? place.slice('default/'.length) : place;
}
