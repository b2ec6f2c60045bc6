import type { ReactNode } from 'react';

/** From the worst to the best: brows, eyes and mouth all differ, so that no colour is needed. */
const faces: readonly ReactNode[] = [
  <>
    <path d="M25 37 L41 29 M75 37 L59 29" />
    <path d="M28 46 Q36 54 43 46 M57 46 Q64 54 72 46" />
    <path d="M29 78 Q50 53 71 78" />
  </>,
  <>
    <circle cx="36" cy="42" r="3.5" fill="currentColor" />
    <circle cx="64" cy="42" r="3.5" fill="currentColor" />
    <path d="M33 71 Q50 61 67 71" />
  </>,
  <>
    <circle cx="36" cy="42" r="3.5" fill="currentColor" />
    <circle cx="64" cy="42" r="3.5" fill="currentColor" />
    <path d="M33 67 L67 67" />
  </>,
  <>
    <circle cx="36" cy="42" r="3.5" fill="currentColor" />
    <circle cx="64" cy="42" r="3.5" fill="currentColor" />
    <path d="M32 62 Q50 77 68 62" />
  </>,
  <>
    <path d="M29 44 Q36 34 43 44 M57 44 Q64 34 71 44" />
    <path d="M27 58 L73 58 Q69 82 50 82 Q31 82 27 58 Z" fill="currentColor" />
  </>,
];

/** A face for one of the five values; the word is beside it. */
export function Face({
  value,
  className,
}: Readonly<{ value: number; className: string | undefined }>) {
  return (
    <svg
      viewBox="0 0 100 100"
      className={className}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="50" cy="50" r="45" />
      {faces[value - 1]}
    </svg>
  );
}
