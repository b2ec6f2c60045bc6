import { beforeEach, expect, it, vi } from 'vitest';
import { createBoards } from '#electron/hosts/desktop/boards.ts';
import { guardPages } from '#electron/hosts/desktop/guards.ts';
import { boardPage, staffPage } from '#electron/hosts/desktop/page-address.ts';
import { app, resetFakeElectron, told } from '#test/support/fake-electron.ts';
import { fakeApp } from '../fake-app.ts';

vi.mock('electron', () => import('#test/support/fake-electron.ts'));

let fake: ReturnType<typeof fakeApp>;
beforeEach(() => {
  resetFakeElectron();
  fake = fakeApp();
});

it('opens the board once, as a page like any other and for the board alone', () => {
  const boards = createBoards(fake.app);
  expect([boards.openBoard(), boards.openBoard()]).toEqual([null, null]);
  expect(told.windows).toHaveLength(1);
  const [window] = told.windows;
  expect(window?.loaded).toEqual([boardPage]);
  expect(window?.options['webPreferences']).toMatchObject({
    sandbox: true,
    contextIsolation: true,
  });
  expect(window?.focused).toBe(1);
  expect(fake.seen.sessions.map(({ audience }) => audience)).toEqual(['board']);
  const id = window?.webContents.id ?? 0;
  expect(boards.windowOf(id)?.page).toBe(boardPage);
  expect(boards.windowOf(id + 1)).toBeUndefined();
});

it('is gone with its window, and may be opened again', () => {
  const boards = createBoards(fake.app);
  boards.openBoard();
  const id = told.windows[0]?.webContents.id ?? 0;
  boards.close();
  expect([boards.windowOf(id), fake.seen.sessions[0]?.ended]).toEqual([undefined, 1]);
  boards.openBoard();
  expect(told.windows).toHaveLength(2);
});

it('closes when its page crashes: nobody sits at it to be asked', () => {
  createBoards(fake.app).openBoard();
  told.windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect(fake.seen.sessions[0]?.ended).toBe(1);
});

it('stays on its own page, and the staff on theirs', () => {
  // The fake has the one event that is used.
  guardPages(app as never);
  createBoards(fake.app).openBoard();
  const contents = told.windows[0]?.webContents;
  const goes = (url: string): boolean => {
    let isFree = true;
    const preventDefault = (): void => {
      isFree = false;
    };
    contents?.emit('will-navigate', { url, isMainFrame: true, preventDefault });
    return isFree;
  };
  expect([goes(boardPage), goes(staffPage)]).toEqual([true, false]);
});
