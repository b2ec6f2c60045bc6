import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '#shared/contract/app.ts';
import { translator } from '#shared/i18n/translate.ts';

/** The menu: what the keyboard needs in text fields, sizes, and the way out. */
export function menuTemplate(language: Language, devTools: boolean): MenuItemConstructorOptions[] {
  const t = translator(language);
  const item = (
    role: NonNullable<MenuItemConstructorOptions['role']>,
    key: string,
  ): MenuItemConstructorOptions => ({ role, label: t(`hosts.${key}`) });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const view = [
    item('zoomIn', 'menuZoomIn'),
    item('zoomOut', 'menuZoomOut'),
    item('resetZoom', 'menuZoomReset'),
    item('togglefullscreen', 'menuFullScreen'),
  ];
  const developer: MenuItemConstructorOptions[] = [
    line,
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ];
  return [
    { label: 'Narikka', submenu: [item('quit', 'menuQuit')] },
    {
      label: t('hosts.menuEdit'),
      submenu: [
        item('undo', 'menuUndo'),
        item('redo', 'menuRedo'),
        line,
        item('cut', 'menuCut'),
        item('copy', 'menuCopy'),
        item('paste', 'menuPaste'),
        item('selectAll', 'menuSelectAll'),
      ],
    },
    { label: t('hosts.menuView'), submenu: devTools ? [...view, ...developer] : view },
  ];
}
