import { RouterProvider } from '@tanstack/react-router';
import { currentRouter } from './router.tsx';

/** The program itself. */
export function SignedIn() {
  return <RouterProvider router={currentRouter()} />;
}
