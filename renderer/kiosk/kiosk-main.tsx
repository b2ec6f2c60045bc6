import '../styles/fonts.css';
import '../ui-kiosk/kiosk.css';
import '../ui-kiosk/kiosk-page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { guardMarkup } from '../app/trusted-types.ts';
import { guardPage } from './guard-page.ts';
import { Kiosk } from './kiosk.tsx';

guardMarkup();
guardPage();

const root = document.getElementById('root');
if (!root) throw new Error('kiosk.html without #root');
createRoot(root).render(
  <StrictMode>
    <Kiosk />
  </StrictMode>,
);
