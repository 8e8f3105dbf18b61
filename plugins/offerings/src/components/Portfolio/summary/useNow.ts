import { useEffect, useState } from 'react';

/** How often the clock is looked at, in milliseconds. */
const TICK = 30_000;

/** The time, in milliseconds; it goes on while it is on screen. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
