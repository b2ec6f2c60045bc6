import { useEffect, useState } from 'react';

/** A text for a live region that follows only once it has rested: ten taps are read as one number. */
export function useCalmText(text: string, restMs = 1200): string {
  const [calm, setCalm] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), restMs);
    return () => clearTimeout(timer);
  }, [text, restMs]);
  return calm;
}
