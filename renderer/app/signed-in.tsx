import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { router } from './router.tsx';

/** The program itself. Whoever signs in next starts at Tänään, not where the last one was. */
export function SignedIn() {
  useEffect(() => () => history.replaceState(null, '', '#/'), []);
  return <RouterProvider router={router} />;
}
