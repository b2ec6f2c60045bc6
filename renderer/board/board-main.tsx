import '../styles/fonts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { guardMarkup } from '../app/trusted-types.ts';
import { Board } from './board.tsx';

guardMarkup();

const root = document.getElementById('root');
if (!root) throw new Error('board.html without #root');
createRoot(root).render(
  <StrictMode>
    <Board />
  </StrictMode>,
);
