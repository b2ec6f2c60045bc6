import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';

/** Ten taps in a row are read as one number. */
const restMs = 1200;

/** Reads a changing text aloud once it has rested; what is seen stands elsewhere. */
export function CalmStatus({ text }: Readonly<{ text: string }>) {
  const [calm, setCalm] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return <VisuallyHidden role="status">{calm}</VisuallyHidden>;
}
