import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from '../i18n/language.ts';
import { watchParts } from './connection.ts';
import { publishNonce } from './csp-nonce.ts';
import { noteSmall } from './small.ts';
import { StaffApp } from './staff-app.tsx';
import { guardMarkup } from './trusted-types.ts';

guardMarkup();
publishNonce();
startTexts();
noteSmall();
watchParts();

const root = document.getElementById('root');
if (!root) throw new Error('staff.html without #root');
createRoot(root).render(
  <StrictMode>
    <StaffApp />
  </StrictMode>,
);
