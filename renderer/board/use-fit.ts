import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

type Fit = Readonly<{ ref: RefObject<HTMLElement | null>; count: number }>;

/**
 * How many lines a part of the board has room for: as many as asked for, and fewer until nothing
 * runs over. Before the screen is painted, so nobody sees it happen. To begin anew, mount anew.
 */
export function useFit(most: number): Fit {
  const ref = useRef<HTMLElement>(null);
  const [count, setCount] = useState(most);
  // Runs after each drawing until the part fits; what it measures changes with every one.
  useLayoutEffect(() => {
    const part = ref.current;
    if (part && part.scrollHeight > part.clientHeight + 1 && count > 0) setCount(count - 1);
  });
  return { ref, count };
}
