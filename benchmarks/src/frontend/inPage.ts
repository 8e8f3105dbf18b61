/*
 * What runs in the page that is measured. Each function stands alone, as it is sent there by its text.
 */

/** A picture that is opened within the app. */
export interface Opening {
  path: string;
  /** It is drawn once there are so many elements of that kind. */
  drawn: { selector: string; count: number };
  /** The last of these is pressed. */
  press: string;
  /** The address says what was pressed once it matches this. */
  answered: string;
}

/**
 * Opens a picture from another page of the app, and presses one of its parts; the milliseconds until that is in the address
 * and on screen.
 */
export async function openPicture(opening: Opening): Promise<number> {
  const { path, drawn, press, answered } = opening;
  const frame = () => new Promise(requestAnimationFrame);
  const begin = performance.now();
  window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  while (document.querySelectorAll(drawn.selector).length < drawn.count) {
    await frame();
  }
  const parts = document.querySelectorAll(press);
  const click = new MouseEvent('click', { bubbles: true });
  parts[parts.length - 1].dispatchEvent(click);
  while (!new RegExp(answered).test(window.location.search)) await frame();
  // A frame is on screen when the next one begins.
  await frame();
  await frame();
  return performance.now() - begin;
}

/** Moves from step to step with a key, there and back; the milliseconds until one move is on screen. */
export async function moveByKey(moves: number): Promise<number> {
  const frame = () => new Promise(requestAnimationFrame);
  const step = document.querySelector<HTMLElement>('[data-step]');
  step?.focus();
  await frame();
  const begin = performance.now();
  for (let move = 0; move < moves; move++) {
    const before = document.activeElement;
    const key = move < moves / 2 ? 'ArrowRight' : 'ArrowLeft';
    before?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    while (document.activeElement === before) await frame();
    await frame();
  }
  return (performance.now() - begin) / moves;
}

/** Moves the map sideways with the wheel, frame by frame; the milliseconds that a frame takes. */
export async function panByWheel(frames: number): Promise<number> {
  const frame = () => new Promise(requestAnimationFrame);
  const map = document.querySelector('.react-flow__pane');
  const begin = performance.now();
  for (let at = 0; at < frames; at++) {
    const deltaX = at < frames / 2 ? 60 : -60;
    map?.dispatchEvent(new WheelEvent('wheel', { deltaX, bubbles: true }));
    await frame();
  }
  return (performance.now() - begin) / frames;
}

/** Presses buttons by their names, one after the other, over and over; the milliseconds until one press is on screen. */
export async function pressInTurn(asked: {
  names: string[];
  times: number;
}): Promise<number> {
  const frame = () => new Promise(requestAnimationFrame);
  const begin = performance.now();
  for (let time = 0; time < asked.times; time++) {
    const name = asked.names[time % asked.names.length];
    document
      .querySelector<HTMLElement>(`button[aria-label="${name}"]`)
      ?.click();
    await frame();
    await frame();
  }
  return (performance.now() - begin) / asked.times;
}

/** Opens the details of steps that are in sight, one after the other; the milliseconds until one is on screen. */
export async function openDetails(times: number): Promise<number> {
  const frame = () => new Promise(requestAnimationFrame);
  const title = () => document.querySelector('aside h3')?.textContent;
  const begin = performance.now();
  for (let time = 0; time < times; time++) {
    const before = window.location.search;
    const steps = document.querySelectorAll<HTMLElement>('[data-step]');
    steps[time % 2].click();
    while (window.location.search === before || !title()) await frame();
    await frame();
    await frame();
  }
  return (performance.now() - begin) / times;
}

/** Types into the field that finds a step; the milliseconds until one letter is on screen with what it found. */
export async function typeIntoFind(text: string): Promise<number> {
  const frame = () => new Promise(requestAnimationFrame);
  const field = document.querySelector<HTMLInputElement>('[type=search]');
  if (!field) throw new Error('There is no field to find a step with');
  const setter = Object.getOwnPropertyDescriptor(
    HTMLInputElement.prototype,
    'value',
  )?.set;
  const type = async (value: string) => {
    setter?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    await frame();
  };
  const begin = performance.now();
  for (let length = 1; length <= text.length; length++) {
    await type(text.slice(0, length));
  }
  while (!document.querySelector('[data-found=true]')) await frame();
  const took = (performance.now() - begin) / text.length;
  await type('');
  while (document.querySelector('[data-found]')) await frame();
  return took;
}
