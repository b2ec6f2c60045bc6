import '../styles/fonts.css';
import '../ui-kiosk/kiosk.css';
import '../ui-kiosk/kiosk-page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { guardMarkup } from '../app/trusted-types.ts';
import { Checkin } from './checkin.tsx';

guardMarkup();

const root = document.getElementById('root');
if (!root) throw new Error('checkin.html without #root');
createRoot(root).render(
  <StrictMode>
    <Checkin />
  </StrictMode>,
);
